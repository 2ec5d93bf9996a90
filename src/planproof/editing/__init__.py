"""Changes of a plan as edits of its text: one function per intent, in the style of that very plan."""
