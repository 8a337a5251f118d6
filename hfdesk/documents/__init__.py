"""From values to a document (plain data), and from a document to Word."""
