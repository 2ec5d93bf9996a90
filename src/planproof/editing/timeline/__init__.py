"""Timelines as edits see them: what rows say, what they add up to, and the time that work took."""
