"""Parts of a plan moved to another place, or taken out."""
