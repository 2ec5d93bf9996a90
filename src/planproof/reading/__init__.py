"""From blocks to a typed plan: one module per idea, vocabulary as data."""

from planproof.reading.plan import read_plan

__all__ = ["read_plan"]
