"""The command line: arguments in, one action, one report out."""
