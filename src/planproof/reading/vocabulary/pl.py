"""Stub."""

from planproof.reading.vocabulary.table import Table

TABLE = Table()
