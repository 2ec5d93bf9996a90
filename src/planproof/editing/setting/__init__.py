"""Single values of parts of a plan, changed where they stand, added where they are missing, taken away."""
