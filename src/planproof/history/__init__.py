"""Plans over time: what changed between two of them, and two changes of one plan made into one."""
