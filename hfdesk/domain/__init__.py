"""Frozen values and the rules about them. Standard library only."""
