"""Tables: which column holds what."""

from __future__ import annotations

from functools import lru_cache

from planproof.markdown import EMPTY, Inline, Row, Table
from planproof.reading.vocabulary import Vocabulary
from planproof.reading.words import fold, without_brackets


class Columns:
    """The columns of a table by what they hold."""

    def __init__(self, table: Table, vocabulary: Vocabulary) -> None:
        self.names = [fold(cell.inline.text) for cell in table.header.cells]
        self.meanings = [_meanings(name, vocabulary) for name in self.names]
        self.taken: dict[str, int] = {}

    def index(self, meaning: str) -> int | None:
        """The first column that may hold something, none where no column does."""
        if meaning not in self.taken:
            self.taken[meaning] = next((i for i, found in enumerate(self.meanings) if meaning in found), -1)
        at = self.taken[meaning]
        return at if at >= 0 else None

    def name(self, meaning: str, at: int | None) -> None:
        """Say which column holds something that no head names."""
        if at is not None:
            self.taken[meaning] = at

    @property
    def task(self) -> int | None:
        """The column of tasks: one whose head says so; none in tables of risks or of phases."""
        if self.index("risk") is not None and self.index("mitigation") is not None:
            return None
        return self.index("task")

    def cell(self, row: Row, meaning: str) -> Inline:
        """The cell of a row under a column; empty where there is none."""
        at = self.index(meaning)
        return row.cells[at].inline if at is not None and at < len(row.cells) else EMPTY

    def words(self, row: Row, meaning: str) -> str:
        """The words of that cell."""
        return self.cell(row, meaning).text.strip(" \t\n*_`")


@lru_cache(maxsize=4096)
def _meanings(name: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    return vocabulary.columns.get(name) or vocabulary.columns.get(without_brackets(name), ())


def columns_of(table: Table, vocabulary: Vocabulary) -> Columns:
    """The columns of a table."""
    return Columns(table, vocabulary)
