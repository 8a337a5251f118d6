"""Keys in the window: passphrases and recovery codes that are asked for, shown and changed."""
