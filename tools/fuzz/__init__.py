"""Files that mean no good, handed to the program's doors in processes of their own (``bench fuzz``)."""
