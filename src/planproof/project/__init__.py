"""The disk: which files are plans, what they hold, what the project says of itself, and what git knows."""
