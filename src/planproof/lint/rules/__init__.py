"""The rules, one module each, grouped by what they are about."""
