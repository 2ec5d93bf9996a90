"""The timeline: its rows, and what they tell the phases and tasks that they name."""

from __future__ import annotations

from typing import Any, Final

from planproof.markdown import Inline, Item, List, Paragraph, Row, Table
from planproof.model import Duration, Effort, Phase, State, Task, TimelineRow
from planproof.model.settings import Settings
from planproof.reading.amounts import Match, duration_of, effort_of, find_durations
from planproof.reading.context import Context
from planproof.reading.dependencies import MOST, phase_references
from planproof.reading.marks import state_of
from planproof.reading.phase_heads import read_phase_head
from planproof.reading.pieces import Piece
from planproof.reading.tables import Columns, columns_of
from planproof.reading.vocabulary import Vocabulary
from planproof.reading.words import bare, fold, skip_numbering, without_brackets, words
from planproof.records import record, replace
from planproof.text import Span


@record
class Estimate:
    """What a row says of the phase or task that it names."""

    row: TimelineRow
    depends_on: tuple[str, ...] = ()
    state: State | None = None
    shown: bool = True


class NamedPhases:
    """The phases that rows may name, by their numbers and names."""

    def __init__(self, phases: tuple[Phase, ...]) -> None:
        self.all = phases
        self.by_number: dict[str | None, list[Phase]] = {}
        self.by_name: dict[str | None, list[Phase]] = {}
        self.by_folded_name: dict[str, Phase] = {}
        for phase in phases:
            self.by_number.setdefault(phase.number, []).append(phase)
            self.by_name.setdefault(phase.name, []).append(phase)
            if phase.name:
                self.by_folded_name.setdefault(without_brackets(fold(phase.name)), phase)

    def numbered(self, number: str | None) -> list[Phase]:
        """The phases that bear a number."""
        return self.by_number.get(number, [])[:_MOST_TWINS]

    def name_of(self, number: str) -> str | None:
        """The name of the phase that bears a number, where there is one only."""
        found = self.by_number.get(number, [])
        return found[0].name if len(found) == 1 else None

    def called(self, label: str) -> Phase | None:
        """The phase that bears a label's name."""
        folded = without_brackets(fold(label))
        return self.by_folded_name.get(folded) if len(folded) > 3 else None

    def beside(self, phase: Phase | None) -> list[str]:
        """The numbers of all other phases, as many as anything may depend on."""
        return [other.number for other in self.all[: MOST + 1] if other.number and other is not phase]

    def meant_by(self, row: TimelineRow) -> list[Phase]:
        """The phases that a row speaks of; of several with one number the one whose name it shares most words with."""
        if row.phase is None or row.total:
            return []
        named = [phase for phase in self.by_name.get(row.phase, ())[:_MOST_TWINS] if phase.number != row.phase]
        numbers = dict.fromkeys([row.phase, *(phase.number for phase in named)])
        likely = [likest(self.numbered(number), row.label) for number in numbers if self.numbered(number)]
        return [phase for phase in likely if row.phase in (phase.number, phase.name)]


def likest(phases: list[Phase], label: str) -> Phase:
    """The phase whose name shares most words with a label."""
    if len(phases) == 1:
        return phases[0]
    like = set(words(label))
    return max(phases, key=lambda phase: len(like & set(words(phase.name or ""))))


def read_timeline(ctx: Context, pieces: list[Piece], phases: NamedPhases, *, section: bool) -> list[Estimate]:
    """The rows of a section's tables, lists and total lines.

    Args:
        ctx: the text.
        pieces: the blocks of the section.
        phases: that rows may name.
        section: whether the section is one of the timeline; rows of others only tell their phases.
    """
    found: list[Estimate] = []
    for piece in pieces:
        block = piece.block
        if isinstance(block, Table):
            found += _table(ctx, block, phases, section=section)
        elif isinstance(block, List) and section:
            found += [estimate for item in block.items for estimate in _item(ctx, item, phases)]
        elif isinstance(block, Paragraph) and section:
            found += [estimate for line in block.inline.lines if (estimate := _total_line(ctx, line)) is not None]
    return found


def _table(ctx: Context, table: Table, phases: NamedPhases, *, section: bool) -> list[Estimate]:
    columns = columns_of(table, ctx.vocabulary)
    if not section and (columns.index("phase") is None or columns.task is not None):
        return []
    if section and columns.index("estimate") is None:
        columns.name("estimate", _amount_column(ctx, table, columns))
    if all(columns.index(name) is None for name in ("estimate", "effort", "actual")):
        return []
    found = []
    for row in table.rows:
        estimate = _row(ctx, columns, row, phases)
        if estimate is not None:
            found.append(estimate if section or columns.index("actual") is not None else replace(estimate, shown=False))
    return found


def _amount_column(ctx: Context, table: Table, columns: Columns) -> int | None:
    """A column whose head planproof does not know, but most of whose cells are durations."""
    for at, meanings in enumerate(columns.meanings):
        cells = [row.cells[at].inline.text for row in table.rows if row.cells[at].inline.text.strip()]
        amounts = [
            cell for cell in cells if len(cell) < 40 and duration_of(cell, ctx.vocabulary, ctx.settings) is not None
        ]
        if at > 0 and cells and len(amounts) * 2 > len(cells) and not {"actual", "effort"} & set(meanings):
            return at
    return None


def _row(ctx: Context, columns: Columns, row: Row, phases: NamedPhases) -> Estimate | None:
    estimate, effort = _amounts(ctx, columns, row)
    written = columns.words(row, "actual")
    actual = duration_of(written, ctx.vocabulary, ctx.settings) or _bare_hours(ctx, columns, "actual", written)
    if estimate is None and effort is None and actual is None:
        return None
    label_at = _label_at(columns, row)
    label = _label(columns, row)
    phase = phase_of_row(columns, row, phases, ctx.vocabulary, ctx.settings)
    if phase is not None and not _says(label):
        label = phase.name or label
    where = {
        name: columns.cell(row, name).span for name in ("estimate", "effort", "actual") if columns.words(row, name)
    }
    head = ctx.head(row.cells[label_at].inline, ids=False)
    timeline_row = TimelineRow(
        span=row.span,
        where=where,
        label=bare(label),
        estimate=estimate,
        actual=actual,
        effort=effort,
        total=is_total(label, ctx.vocabulary),
        phase=(phase.number or phase.name) if phase else None,
    )
    depends = phase_references(columns.words(row, "depends"), ctx.vocabulary, phases.beside(phase), ctx.numbers)
    state = state_of(columns.words(row, "status"), ctx.vocabulary) or head.state
    return Estimate(row=timeline_row, depends_on=depends, state=state)


def _amounts(ctx: Context, columns: Columns, row: Row) -> tuple[Duration | None, Effort | None]:
    estimate: Duration | None = None
    effort: Effort | None = None
    for name in ("estimate", "effort"):
        text = columns.words(row, name)
        if text:
            estimate = (
                estimate or duration_of(text, ctx.vocabulary, ctx.settings) or _bare_hours(ctx, columns, name, text)
            )
            effort = effort or effort_of(text, ctx.vocabulary)
    return estimate, effort


def _bare_hours(ctx: Context, columns: Columns, name: str, text: str) -> Duration | None:
    """A bare number under a head that names the unit (`Hours`, `Est. (days)`)."""
    at = columns.index(name)
    head = columns.names[at] if at is not None else ""
    unit = next((word for word in words(head) if word in ctx.vocabulary.units), None)
    digits = text.strip("~ ")
    if unit is None or not digits or not digits.replace(".", "").replace("-", "").replace("\u2013", "").isdigit():
        return None
    return duration_of(f"{digits} {unit}", ctx.vocabulary, ctx.settings)


def _says(text: str) -> bool:
    """Whether a cell says more than a bare number."""
    plain = text.strip().strip(".#")
    return bool(plain) and not plain.isdigit()


def _label_at(columns: Columns, row: Row) -> int:
    """The first cell that says more than a number, and is no amount."""
    amounts = {columns.index(name) for name in ("estimate", "effort", "actual")}
    return next((at for at, cell in enumerate(row.cells) if at not in amounts and _says(cell.inline.text)), 0)


def _label(columns: Columns, row: Row) -> str:
    return " ".join(row.cells[_label_at(columns, row)].inline.text.split())


def is_total(label: str, vocabulary: Vocabulary) -> bool:
    """Whether a row's label says that the row sums up others."""
    folded = fold(label)
    first = words(folded)[:1]
    return (
        folded in vocabulary.totals
        or without_brackets(folded) in vocabulary.totals
        or (bool(first) and first[0] in vocabulary.totals)
    )


def phase_of_row(
    columns: Columns, row: Row, phases: NamedPhases, vocabulary: Vocabulary, settings: Settings
) -> Phase | None:
    """The phase that a table's row names; none where it names none."""
    label = _label(columns, row)
    named = named_phase(row.cells[0].inline, phases, vocabulary, settings)
    if named is None and columns.index("phase") is not None:
        text = columns.cell(row, "phase").text
        named = next(iter(phases.numbered(text.strip(" .*"))), None) or _leading_number(text, phases)
    return named or phases.called(label)


def _leading_number(text: str, phases: NamedPhases) -> Phase | None:
    """`1. Backend`, `A — Groundwork` in a column of phases."""
    at = skip_numbering(text, 0)
    token = text[:at].strip(" .)") if at else text.split(" ", 1)[0].strip(".:)")
    if not token or len(token) > 4:
        return None
    found = phases.numbered(token)
    return found[0] if len(found) == 1 else None


def named_phase(inline: Inline, phases: NamedPhases, vocabulary: Vocabulary, settings: Settings) -> Phase | None:
    """The phase that a line names by its word and number; of several with that number the one of like name."""
    head = read_phase_head(inline, vocabulary, settings)
    if head is None:
        return None
    found = phases.numbered(head.number)
    return likest(found, head.name or "") if found else None


def _item(ctx: Context, item: Item, phases: NamedPhases) -> list[Estimate]:
    """A row written as an item (`- Phase 1: 4-6 hours`); groups give the items inside them."""
    lines = item.head.lines
    inner = [
        estimate
        for rest in item.rest
        if isinstance(rest, List)
        for nested in rest.items
        for estimate in _item(ctx, nested, phases)
    ]
    if not lines:
        return inner
    line = lines[0]
    every = find_durations(line.text, ctx.vocabulary, ctx.settings)
    actual = next((found for found in every if says_actual(line.text, found.start, ctx.vocabulary)), None)
    durations = [found for found in every if found is not actual]
    head = ctx.head(line, ids=False)
    if not every and head.effort is None and not _effort_field(ctx, line):
        return inner
    label = _item_label(line.text, every[0].start if every else len(line.text), head.text)
    phase = named_phase(line, phases, ctx.vocabulary, ctx.settings) or phases.called(label)
    effort = head.effort or (None if every else _effort_field(ctx, line))
    name, sign, size = label.rpartition(":")
    if effort is None and sign and size.strip().casefold() in ctx.vocabulary.sizes:
        label, effort = name.rstrip(" *_"), effort_of(size, ctx.vocabulary)
    row = TimelineRow(
        span=item.span,
        label=label,
        estimate=durations[0].value if durations else None,
        actual=actual.value if actual else None,
        effort=effort,
        where=_where(line, durations[0] if durations else None, actual),
        total=is_total(label, ctx.vocabulary),
        phase=(phase.number or phase.name) if phase else None,
    )
    return [Estimate(row=row, state=None)]


def says_actual(text: str, at: int, vocabulary: Vocabulary) -> bool:
    """Whether the words before an amount say that it is the time that was taken (`2 h (actual: 3 h)`)."""
    before = text[max(0, at - _LONGEST_ID) : at].rstrip(" *_~\u2248")
    if before[-1:] not in (":", "\uff1a"):
        return False
    key = before[:-1]
    start = max((key.rfind(sign) for sign in _KEY_OPENERS), default=-1) + 1
    return start > 0 and vocabulary.fields.get(fold(key[start:].strip(" *_"))) == "actual"


def _where(line: Inline, estimate: Match | None, actual: Match | None) -> dict[str, Span]:
    found = {"estimate": estimate, "actual": actual}
    return {name: line.source(match.start, match.end) for name, match in found.items() if match}


def _effort_field(ctx: Context, line: Inline) -> Effort | None:
    text = line.text
    at = max(text.rfind(":"), text.rfind("\uff1a"))
    return effort_of(text[at + 1 :], ctx.vocabulary) if at > 0 and len(text) - at < 14 else None


_MOST_TWINS: Final = 100
"""So many phases of one number are told apart; no person writes more."""
_LONGEST_ID: Final = 60
_KEY_OPENERS: Final = "(\uff08,;\u2014\u2013|/"
_OPENERS: Final = " \t:\uff1a(\uff08-\u2013\u2014~\u2248=|\u00b7[,*"


def _item_label(text: str, at: int, fallback: str) -> str:
    """An item's words before its duration, without the signs that lead to it."""
    label = bare(text[:at].rstrip(_OPENERS)).strip(" *_")
    return " ".join(label.split()) or fallback


def _total_line(ctx: Context, line: Inline) -> Estimate | None:
    """A line `Total: …` beside a table or list."""
    text = line.text.strip()
    colon = min((at for sign in ":\uff1a" if (at := text.find(sign)) > 0), default=-1)
    if colon < 0 or colon > 60:
        return None
    label = text[:colon].strip(" *_")
    parts = words(label)
    if not any(part in ctx.vocabulary.totals for part in (parts[:1] + parts[-1:] if parts else [])) and not is_total(
        label, ctx.vocabulary
    ):
        return None
    estimate = duration_of(text[colon + 1 :], ctx.vocabulary, ctx.settings)
    if estimate is None:
        return None
    row = TimelineRow(span=line.span, label=bare(label), estimate=estimate, total=True)
    return Estimate(row=row)


def join_phases(phases: NamedPhases, estimates: list[Estimate]) -> tuple[Phase, ...]:
    """The phases and tasks with what the timeline says of them where they say nothing themselves."""
    if not estimates:
        return phases.all
    told: dict[int, list[Estimate]] = {}
    for estimate in estimates:
        for phase in phases.meant_by(estimate.row):
            told.setdefault(id(phase), []).append(estimate)
    rows = _rows_by_id(estimates)
    joined = []
    for phase in phases.all:
        changes = _changes(phase, told.get(id(phase), []))
        tasks = tuple(_joined_task(task, rows) for task in phase.tasks)
        if tasks != phase.tasks:
            changes["tasks"] = tasks
        joined.append(replace(phase, **changes) if changes else phase)
    return tuple(joined)


def _changes(phase: Phase, rows: list[Estimate]) -> dict[str, Any]:
    changes: dict[str, Any] = {}
    for name in ("estimate", "actual", "effort"):
        if getattr(phase, name) is None:
            value = next((v for e in rows if (v := getattr(e.row, name)) is not None), None)
            if value is not None:
                changes[name] = value
    if not phase.depends_on:
        depends = next((e.depends_on for e in rows if e.depends_on), ())
        depends = tuple(number for number in depends if number != phase.number)
        if depends:
            changes["depends_on"] = depends
    return changes


def _rows_by_id(estimates: list[Estimate]) -> dict[str, TimelineRow]:
    """The rows by all ids that their labels may begin with."""
    rows: dict[str, TimelineRow] = {}
    for estimate in estimates:
        label = estimate.row.label
        for at, char in enumerate(label[: _LONGEST_ID + 1]):
            if char in " :.":
                rows.setdefault(label[:at], estimate.row)
        if len(label) <= _LONGEST_ID:
            rows.setdefault(label, estimate.row)
    return rows


def _joined_task(task: Task, rows: dict[str, TimelineRow]) -> Task:
    """A task with the time of the row that bears its id."""
    if not task.id or task.id.isdigit() or (task.estimate is not None and task.effort is not None):
        return task
    found = rows.get(task.id)
    if found is None:
        return task
    return replace(task, estimate=task.estimate or found.estimate, effort=task.effort or found.effort)
