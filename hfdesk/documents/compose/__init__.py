"""Composers: from a record and a layout profile to a document. No composer names a committee."""
