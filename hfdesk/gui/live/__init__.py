"""The meeting while it is held: one item, two fields, who is here, what time it is."""
