"""Spelling in the window: a process that spells, and its marks in a text."""
