"""The canonical form of what planproof owns in a plan: the same words, written in one way."""
