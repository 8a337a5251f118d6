"""Dialogs: what a user asked for and may cancel. Nothing here opens by itself."""
