"""What completes while one types: a list at the caret that never takes the keyboard."""
