"""Texts that are written: a rich text in a field, exactly as it is stored."""
