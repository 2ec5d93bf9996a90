"""The tables of a timeline: which row is that of which phase, which one sums up, which columns hold amounts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from planproof.editing.draft import Draft
from planproof.editing.grid import FIRST, Grid, grid_of
from planproof.editing.timeline.amounts import Written, written
from planproof.editing.timeline.totals import sums_up
from planproof.markdown import Row, Table
from planproof.model import Phase, SectionKind, TimelineRow
from planproof.model.settings import Settings
from planproof.reading.tables import columns_of
from planproof.reading.timeline import NamedPhases, is_total, phase_of_row
from planproof.reading.words import words
from planproof.records import record
from planproof.text import Span


@record
class Entry:
    """A row of such a table.

    Attributes:
        line: of the table's grid.
        at: its place in the plan's timeline; none where it says no amount, and was not read.
        phase: the one that it speaks of.
        total: whether it sums up the others.
    """

    line: int
    row: Row
    at: int | None
    phase: Phase | None
    total: bool


class Ledger:
    """A table of a timeline."""

    def __init__(
        self, draft: Draft, table: Table, phases: NamedPhases, read: Mapping[Span, int], settings: Settings
    ) -> None:
        self.draft = draft
        self.table = table
        self.settings = settings
        self._phases = phases
        self._read = read
        self._columns = columns_of(table, draft.vocabulary)

    @cached_property
    def grid(self) -> Grid | None:
        """Its cells; none where a row has fewer or more of them than the head."""
        return grid_of(self.draft, self.table)

    @cached_property
    def rows(self) -> list[Entry]:
        """Its rows in order."""
        return [self._entry(FIRST + number, row) for number, row in enumerate(self.table.rows)]

    def _entry(self, line: int, row: Row) -> Entry:
        phase = phase_of_row(self._columns, row, self._phases, self.draft.vocabulary, self.settings)
        label = next((text for cell in row.cells if (text := cell.inline.text.strip())), "")
        total = is_total(label.strip("*_ "), self.draft.vocabulary)
        return Entry(line=line, row=row, at=self._read.get(row.span), phase=None if total else phase, total=total)

    @property
    def timeline(self) -> tuple[TimelineRow, ...]:
        """What was read of all rows of the plan's timeline."""
        return self.draft.plan.timeline

    def column(self, meaning: str) -> int | None:
        """The column that holds something."""
        at = self._columns.index(meaning)
        return at if at is not None else self._read_column(meaning)

    def _read_column(self, meaning: str) -> int | None:
        """The column in which reading found something, though its head does not name it."""
        for entry in self.rows:
            span = self.timeline[entry.at].where.get(meaning) if entry.at is not None else None
            for at, cell in enumerate(entry.row.cells):
                if span and cell.span.holds(span):
                    return at
        return None

    @cached_property
    def amounts(self) -> int:
        """The column of estimates, else that of efforts, else the last one."""
        found = [at for meaning in ("estimate", "effort") if (at := self.column(meaning)) is not None]
        return found[0] if found else len(self.table.header.cells) - 1

    def of(self, phase: Phase) -> list[Entry]:
        """The rows of a phase; of one without number and name the only row that there is."""
        rows = [entry for entry in self.rows if not entry.total]
        if not phase.number and not phase.name:
            return rows if len(rows) == 1 else []
        return [entry for entry in rows if entry.phase is phase]

    @cached_property
    def total(self) -> Entry | None:
        """The row that sums up those before it, if it means all of them."""
        entry = next((entry for entry in self.rows if entry.total), None)
        if entry is None:
            return None
        label = next((text for cell in entry.row.cells if (text := cell.inline.text.strip())), "")
        return entry if sums_up(self.draft, label) else None

    def summed(self) -> list[Entry]:
        """The rows that the total sums up."""
        return [entry for entry in self.rows if self.total is None or entry.line < self.total.line]

    def amount(self, entry: Entry, *names: str) -> Written | None:
        """The amount in one of these columns of a row; none where it has none."""
        node = self.timeline[entry.at] if entry.at is not None else None
        known = [name for name in names if node and name in node.where]
        return written(self.draft, node, *known, settings=self.settings) if node and known else None

    def models(self, *entries: Entry) -> Iterator[Written]:
        """The amounts that new ones are to look like: those of time that was taken first, then those of these rows."""
        for names in (("actual",), ("estimate", "effort")):
            for entry in (*entries, *self.rows):
                if found := self.amount(entry, *names):
                    yield found


def ledgers(draft: Draft, phases: Sequence[Phase], settings: Settings) -> list[Ledger]:
    """The tables of a plan's timeline, those first in which most rows are those of phases."""
    sections = [_extent(draft, at) for at, one in enumerate(draft.plan.sections) if one.kind is SectionKind.TIMELINE]
    read = {row.span: at for at, row in enumerate(draft.plan.timeline)}
    named = NamedPhases(tuple(phases))
    found = []
    for table in draft.tables():
        held = any(row.span in read for row in table.rows)
        if held or any(section.holds(table.span) for section in sections):
            ledger = Ledger(draft, table, named, read, settings)
            if held or ledger.column("estimate") is not None or ledger.column("actual") is not None:
                found.append(ledger)
    return sorted(found, key=lambda one: (one.column("actual") is None, -sum(bool(row.phase) for row in one.rows)))


def _extent(draft: Draft, at: int) -> Span:
    section = draft.plan.sections[at]
    rest = draft.plan.sections[at + 1 :]
    end = next((one.span.start for one in rest if one.level <= section.level), len(draft.source.data))
    return Span(section.span.start, end)


def likest(entries: Sequence[Entry], text: str) -> Entry:
    """Of several rows of one phase the one that shares most words with a text, the first of equals."""
    wanted = set(words(text))

    def shared(entry: Entry) -> int:
        return len(wanted & {word for cell in entry.row.cells for word in words(cell.inline.text)})

    return max(entries, key=shared)
