"""Whether facts bear a measure out: it holds, it fails, or nobody can tell."""
