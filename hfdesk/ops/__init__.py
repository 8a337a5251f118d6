"""What a user can do: one function an intention, no Qt."""
