"""The machine: paths, files, settings, logs, and what ships with the program."""
