"""The pages of the window, one class each."""
