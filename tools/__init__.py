"""What holds hfdesk to its promises from outside."""
