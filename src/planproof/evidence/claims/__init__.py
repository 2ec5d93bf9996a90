"""What a plan demands, as measures that a program can compare with facts."""
