"""Plans in and out of other forms."""
