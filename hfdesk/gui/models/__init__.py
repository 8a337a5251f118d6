"""Rows as Qt models: no model reads the archive while it is asked for data."""
