"""What comes from others: templates, logos, profiles. Nothing of it is trusted, all of it is bounded."""
