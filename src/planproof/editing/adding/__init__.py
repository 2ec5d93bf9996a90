"""New parts of a plan, in the place and in the form that its other parts show."""
