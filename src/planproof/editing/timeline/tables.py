"""Time written into the rows of a timeline's table, and its total kept right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from planproof.editing.adding.rows import nothing_of
from planproof.editing.draft import Draft
from planproof.editing.effect import Intent, Way
from planproof.editing.grid import HEAD, Column, Grid, NewRow, rewritten_cells
from planproof.editing.paths import Path
from planproof.editing.setting.durations import duration_like
from planproof.editing.style import Style
from planproof.editing.tables import rewritten
from planproof.editing.timeline.amounts import Written, summed, units_of
from planproof.editing.timeline.heads import actual_head
from planproof.editing.timeline.labels import label_like
from planproof.editing.timeline.ledger import Entry, Ledger
from planproof.editing.timeline.spent import Spent
from planproof.editing.timeline.wording import filled, said
from planproof.model import Duration, Phase, Plan, TimelineRow
from planproof.reading.amounts import duration_of, find_durations
from planproof.reading.words import words
from planproof.records import record, replace
from planproof.text import Span

NONE = "-"
"""What stands in a new cell that says nothing."""


@record
class Told:
    """An amount that a row is to say, and what its cell says then."""

    text: str
    value: Duration


def spent_in_row(ledger: Ledger, entry: Entry, spent: Spent) -> Iterator[Intent]:
    """The intent that a row says the time that its phase took."""
    before = ledger.amount(entry, "actual")
    cell = _cell(ledger, entry, ledger.column("actual"))
    told = _told(ledger, entry, cell, before, spent.after(before.value if before else None))
    if told is None:
        return
    changes = {entry.line: told}
    total = _total(ledger, changes)
    if ledger.total and total:
        changes[ledger.total.line] = total
    yield Intent(
        what=spent.what,
        ways=tuple(_ways(ledger, changes)),
        expect=lambda plan: _expected(ledger, plan, changes),
        follows=partial(_follows, is_own(ledger.draft, spent.phase)),
    )


def _cell(ledger: Ledger, entry: Entry, at: int | None) -> str:
    """What a cell of a row says, without the blanks around it; nothing where there is no such cell."""
    if at is None or at >= len(entry.row.cells):
        return ""
    return ledger.draft.source.slice(entry.row.cells[at].span).strip()


def _told(ledger: Ledger, entry: Entry, cell: str, before: Written | None, value: Duration) -> Told | None:
    """What a cell says with another amount in it; none where it says several, or the amount cannot be said."""
    draft, settings = ledger.draft, ledger.settings
    models = [*([before] if before else []), *ledger.models(entry)]
    amount = said(draft, value, models, settings)
    if before is None:
        text = filled(draft, cell, amount, _cell(ledger, entry, ledger.amounts))
    elif len(find_durations(cell, draft.vocabulary, settings)) > 1 or cell.count(before.text) != 1 or "+" in cell:
        return None
    else:
        text = cell.replace(before.text, amount)
    found = duration_of(text, draft.vocabulary, settings)
    return Told(text=text, value=found) if found else None


def _total(ledger: Ledger, changes: Mapping[int, Told], more: Sequence[Duration] = ()) -> Told | None:
    """What the total says when rows have changed; none where there is no plain one."""
    entry = ledger.total
    if entry is None:
        return None
    values = list(more)
    for one in ledger.summed():
        known = ledger.amount(one, "actual")
        if one.line in changes:
            values.append(changes[one.line].value)
        elif known:
            values.append(known.value)
    before = ledger.amount(entry, "actual")
    return _told(ledger, entry, _cell(ledger, entry, ledger.column("actual")), before, summed(values))


def _ways(ledger: Ledger, changes: Mapping[int, Told], row: NewRow | None = None, new: str = "") -> Iterator[Way]:
    """The edits that write amounts into the column of actual times, which is made where there is none."""
    at, grid = ledger.column("actual"), ledger.grid
    if grid is not None:
        if at is not None:
            yield rewritten_cells(grid, {(line, at): told.text for line, told in changes.items()}, row=row)
        else:
            told_row = replace(row, new=new or NONE) if row else None
            yield rewritten_cells(grid, {}, _column(ledger, grid, changes), told_row)
    elif row is None and at is not None:
        entries = [entry for entry in ledger.rows if entry.line in changes and at < len(entry.row.cells)]
        cells = [(entry.row.cells[at], changes[entry.line].text) for entry in entries]
        if len(cells) == len(changes) and all(cell.span.end > cell.span.start for cell, _ in cells):
            yield tuple(rewritten(ledger.draft.source, cell, text) for cell, text in cells)


def _column(ledger: Ledger, grid: Grid, changes: Mapping[int, Told]) -> Column:
    timed = next(ledger.models(), None)
    head = actual_head(ledger.draft, grid.texts[HEAD][ledger.amounts] if timed else "")
    texts = [changes[entry.line].text if entry.line in changes else NONE for entry in ledger.rows]
    return Column(behind=ledger.amounts, texts=(head, *texts))


def _expected(ledger: Ledger, plan: Plan, changes: Mapping[int, Told], row: TimelineRow | None = None) -> Plan:
    """The plan whose timeline says these amounts; rows that were not read before are read then."""
    rows = dict(enumerate(plan.timeline))
    found = [(node.span, node) for node in rows.values()]
    for entry in ledger.rows:
        if told := changes.get(entry.line):
            if entry.at is not None:
                found[entry.at] = (rows[entry.at].span, replace(rows[entry.at], actual=told.value))
            else:
                found.append((entry.row.span, _read(ledger, entry, told)))
    if row:
        found.append((row.span, row))
    return replace(plan, timeline=tuple(node for _, node in sorted(found, key=lambda pair: pair[0])))


def _read(ledger: Ledger, entry: Entry, told: Told) -> TimelineRow:
    return TimelineRow(
        span=entry.row.span,
        label="",
        actual=told.value,
        total=entry.total,
        phase=named(ledger.draft, entry.phase) if entry.phase else None,
    )


def named(draft: Draft, phase: Phase) -> str | None:
    """How the timeline's rows name a phase, once they are read; none for one of another file."""
    return (phase.number or phase.name) if is_own(draft, phase) else None


def is_own(draft: Draft, phase: Phase) -> bool:
    """Whether a phase stands in this file, and not in another one of the plan."""
    return any(phase is one for one in draft.plan.phases)


def _follows(own: bool, path: Path) -> bool:
    """Whether a value is worked out from the timeline: what a phase took, what a row is called.

    The file alone may tell less of a phase of another file than the whole plan does.
    """
    if path[0] == "phases":
        return len(path) == len(("phases", 0, "actual")) and path[-1] == "actual"
    return path[0] == "timeline" and (path[-1] == "label" or (path[-1] == "phase" and not own))


# ---- rows that are missing


def spent_in_new_row(ledger: Ledger, spent: Spent) -> Iterator[Intent]:
    """The intent that the timeline has a row for a phase, with the time that it took."""
    yield from row_intents(ledger, spent.phase, spent.phases, spent.what, spent)


def row_intents(
    ledger: Ledger, phase: Phase, phases: Sequence[Phase], what: str, spent: Spent | None = None
) -> Iterator[Intent]:
    """The intent that a table has a row for a phase, with its estimate, and with the time that it took.

    Args:
        ledger: the table, in which other phases have rows.
        phase: the one that has none.
        phases: all phases, in order.
        what: what is to be done, as messages name it.
        spent: the time that it took, if that is to be said.
    """
    grid = ledger.grid
    like = _neighbour(ledger, phase, phases)
    if grid is None or like is None:
        return
    entry, behind = like
    told = _told(ledger, entry, "", None, spent.after(None)) if spent else None
    texts = _row_texts(ledger, entry, phase)
    at = ledger.column("actual")
    if told and at is not None:
        texts[at] = told.text
    changes = {}
    total = _total(ledger, {}, [told.value]) if told else None
    if ledger.total and total:
        changes[ledger.total.line] = total
    row = NewRow(behind=behind, like=entry.line, texts=tuple(texts), newline=ledger.draft.newline.decode())
    node = _new_node(ledger, phase, texts, told, behind)
    told_of = node.estimate is not None or node.effort is not None or node.actual is not None
    ways = (
        _ways(ledger, changes, row, told.text if told else "") if told else iter([rewritten_cells(grid, {}, row=row)])
    )
    yield Intent(
        what=what,
        ways=tuple(ways),
        expect=lambda plan: _expected(ledger, plan, changes, node if told_of else None),
        follows=lambda path: _follows(is_own(ledger.draft, phase), path) or _follows_row(path),
    )


def _follows_row(path: Path) -> bool:
    """Whether a value of a phase is one that its row tells where the phase itself does not."""
    return path[0] == "phases" and len(path) == 3 and path[-1] in ("estimate", "effort")


def _new_node(ledger: Ledger, phase: Phase, texts: Sequence[str], told: Told | None, behind: int) -> TimelineRow:
    line = ledger.draft.line_at(_line_start(ledger, behind))
    at, sizes = ledger.column("estimate"), ledger.column("effort")
    vocabulary, settings = ledger.draft.vocabulary, ledger.settings
    amounts = [texts[one] for one in (at, sizes) if one is not None]
    estimate = next((found for text in amounts if (found := duration_of(text, vocabulary, settings))), None)
    return TimelineRow(
        span=Span(line.end, line.end),
        label="",
        estimate=estimate,
        actual=told.value if told else None,
        effort=phase.effort if sizes is not None and phase.effort and texts[sizes] not in ("", NONE) else None,
        phase=named(ledger.draft, phase),
    )


def _line_start(ledger: Ledger, line: int) -> int:
    return next((entry.row.span.start for entry in ledger.rows if entry.line == line), ledger.table.header.span.start)


def _neighbour(ledger: Ledger, phase: Phase, phases: Sequence[Phase]) -> tuple[Entry, int] | None:
    """The row that a new one is to look like, and the line behind which it stands: that of the phase before it."""
    place = next(at for at, one in enumerate(phases) if one is phase)
    for other in reversed(phases[:place]):
        if entries := ledger.of(other):
            return entries[-1], entries[-1].line
    for other in phases[place + 1 :]:
        if entries := ledger.of(other):
            return entries[0], entries[0].line - 1 if entries[0].line > 2 else 1
    return None


def _row_texts(ledger: Ledger, like: Entry, phase: Phase) -> list[str]:
    """What stands in the cells of a new row: its label, its estimate, and nothing, as others say it."""
    assert like.phase
    draft, other = ledger.draft, like.phase
    written = [draft.source.slice(cell.span).strip() for cell in like.row.cells]
    label = _label_column(ledger, written, other)
    texts = []
    for at, text in enumerate(written):
        others = [_cell(ledger, entry, at) for entry in ledger.rows]
        if at == label:
            texts.append(label_like(text, other, phase).replace("|", "\\|"))
        elif at in (ledger.column("estimate"), ledger.column("effort")):
            texts.append(_estimate(ledger, at, phase) or nothing_of(draft, others) or NONE)
        elif text.strip(" *_.").isdigit() and label != 0 and phase.number:
            texts.append(label_like(text, other, phase))
        elif at != ledger.column("actual") and _tells(text, other) and phase.name and at == label + 1:
            texts.append(phase.name.replace("|", "\\|"))
        elif at == ledger.column("status"):
            texts.append(Style(draft).said_elsewhere(others, phase.state) or nothing_of(draft, others) or NONE)
        else:
            texts.append(nothing_of(draft, others) or ("" if at != ledger.column("actual") else NONE))
    return texts


def _label_column(ledger: Ledger, written: Sequence[str], phase: Phase) -> int:
    """The column that names the phases: the one whose head says so, else the first that holds number or name."""
    at = ledger.column("phase")
    if at is not None and _names(written[at], phase):
        return at
    return next((at for at, text in enumerate(written) if _names(text, phase)), at or 0)


def _names(text: str, phase: Phase) -> bool:
    """Whether a cell names a phase by its number or its name."""
    known = words(text)
    name = words(phase.name or "")
    return bool(phase.number and phase.number.casefold() in known) or bool(name and known[: len(name)] == name)


def _tells(text: str, phase: Phase) -> bool:
    """Whether a cell beside the number of a phase shares a word with its name."""
    return bool({word for word in words(text) if len(word) > 3} & set(words(phase.name or "")))


def _estimate(ledger: Ledger, at: int, phase: Phase) -> str:
    """What a phase says of its own length or size, as the column says it; empty where it says nothing."""
    draft = ledger.draft
    if not any(phase is one for one in draft.plan.phases):
        return ""
    like = next((found for entry in ledger.rows if (found := ledger.amount(entry, "estimate", "effort"))), None)
    if "estimate" in phase.where and phase.estimate and (at == ledger.column("estimate") or like):
        text = draft.source.slice(phase.where["estimate"])
        match = next(iter(find_durations(text, draft.vocabulary, ledger.settings)), None)
        part = text[match.start : match.end] if match else ""
        if part and like and units_of(part, draft.vocabulary) != like.units and len(like.units) == 1:
            return said(draft, phase.estimate, [like], ledger.settings)
        return duration_like(draft, part, like.text) if part and like else part
    if "effort" in phase.where and phase.effort and at == ledger.column("effort"):
        return phase.effort.value
    return ""
