"""Time written into a timeline that is a list: `- Phase 1: 4 hours (actual: 5 hours)`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planproof.editing.draft import Draft
from planproof.editing.effect import Intent, Way
from planproof.editing.marks import text_start
from planproof.editing.paths import Path
from planproof.editing.timeline.amounts import Written, summed, written
from planproof.editing.timeline.heads import actual_word
from planproof.editing.timeline.labels import label_like
from planproof.editing.timeline.spent import Spent
from planproof.editing.timeline.totals import sums_up
from planproof.editing.timeline.wording import said
from planproof.markdown import Item, List
from planproof.model import Duration, Phase, Plan, TimelineRow
from planproof.model.settings import Settings
from planproof.reading.amounts import duration_of
from planproof.reading.timeline import NamedPhases
from planproof.records import replace
from planproof.text import Edit, Span


def spent_on_item(draft: Draft, spent: Spent, settings: Settings) -> Iterator[Intent]:
    """The intent that the item of a phase says the time that it took; none where the phase has no item."""
    phases = NamedPhases(spent.phases)
    for at, row in enumerate(draft.plan.timeline):
        if draft.item_of(row) and _is_own(phases, row, spent.phase):
            before = _amount(draft, row, "actual", settings)
            value = spent.after(before.value if before else None)
            yield from _said_of(draft, at, value, spent.what, settings)
            return


def _is_own(phases: NamedPhases, row: TimelineRow, phase: Phase) -> bool:
    return any(one is phase for one in phases.meant_by(row))


def _amount(draft: Draft, row: TimelineRow, name: str, settings: Settings) -> Written | None:
    return written(draft, row, name, settings=settings) if name in row.where else None


def _said_of(draft: Draft, at: int, value: Duration, what: str, settings: Settings) -> Iterator[Intent]:
    """The intent that an item says a time, and that the total of its list says the sum."""
    rows = draft.plan.timeline
    edit, told = _written(draft, rows[at], value, settings)
    edits, values = [edit], {at: told}
    total = _total_of(draft, at)
    if total is not None:
        others = [row for row in rows[:total] if row.actual and row is not rows[at] and _together(draft, row, rows[at])]
        whole = summed([told, *(row.actual for row in others if row.actual)])
        more, values[total] = _written(draft, rows[total], whole, settings)
        edits.append(more)
    way: Way = tuple(edits)
    yield Intent(what=what, ways=(way,), expect=lambda plan: _expected(plan, values), follows=follows_actual)


def _expected(plan: Plan, values: dict[int, Duration]) -> Plan:
    rows = [replace(row, actual=values.get(at, row.actual)) for at, row in enumerate(plan.timeline)]
    return replace(plan, timeline=tuple(rows))


def follows_actual(path: Path) -> bool:
    """Whether a value is the time that a phase took, which its row tells."""
    return path[0] == "phases" and path[-1] == "actual"


def _written(draft: Draft, row: TimelineRow, value: Duration, settings: Settings) -> tuple[Edit, Duration]:
    """The edit that gives an item a time, and how that is read."""
    before = _amount(draft, row, "actual", settings)
    own = _amount(draft, row, "estimate", settings)
    every = [found for one in draft.plan.timeline if (found := _amount(draft, one, "estimate", settings))]
    text = said(draft, value, [model for model in (before, own, *every) if model], settings)
    told = duration_of(text, draft.vocabulary, settings) or value
    if before:
        return Edit(before.span, text.encode()), told
    line = draft.line_at(row.span.start)
    end = line.start + len(draft.source.data[line.start : line.end].rstrip())
    end -= draft.source.data[line.start : end].endswith(b":")
    return Edit.of(end, end, f" ({actual_word(draft)}: {text})"), told


def _total_of(draft: Draft, at: int) -> int | None:
    """The place of the total of the list that an item stands in, if it means all of them."""
    rows = draft.plan.timeline
    for place in range(at + 1, len(rows)):
        if rows[place].total and _together(draft, rows[at], rows[place]):
            return place if sums_up(draft, rows[place].label) else None
    return None


def _together(draft: Draft, one: TimelineRow, other: TimelineRow) -> bool:
    first, second = draft.item_of(one), draft.item_of(other)
    return bool(first and second and first[0].span == second[0].span)


def item_intents(draft: Draft, spent: Spent, settings: Settings) -> Iterator[Intent]:
    """The intent that a list has an item for a phase behind that of the phase before it, with the time it took."""
    phases = NamedPhases(draft.plan.phases)
    place = next((at for at, one in enumerate(draft.plan.phases) if one is spent.phase), None)
    if place is None:
        return
    for other in reversed(draft.plan.phases[:place]):
        for at, row in enumerate(draft.plan.timeline):
            if draft.item_of(row) and _is_own(phases, row, other) and "estimate" in row.where:
                yield _new_item(draft, at, other, spent, settings)
                return


def _new_item(draft: Draft, at: int, other: Phase, spent: Spent, settings: Settings) -> Intent:
    row = draft.plan.timeline[at]
    line = draft.line_at(row.span.start)
    estimate = row.where["estimate"]
    found = draft.item_of(row)
    assert found
    start = text_start(draft, found[1], None)
    label = draft.source.slice(Span(start, estimate.start)).rstrip(" \t:\uff1a(~\u2248-\u2013\u2014")
    model = _amount(draft, row, "estimate", settings)
    text = said(draft, spent.after(None), [model] if model else [], settings)
    made = f"{_bullet(draft, found, line, start)}{label_like(label, other, spent.phase)} ({actual_word(draft)}: {text})"
    value = duration_of(text, draft.vocabulary, settings)
    node = TimelineRow(span=row.span, label="", actual=value, phase=spent.phase.number or spent.phase.name)
    span = found[1].span
    end = span.start + len(draft.source.data[span.start : span.end].rstrip())
    return Intent(
        what=spent.what,
        ways=((Edit.of(end, end, f"{draft.newline.decode()}{made}"),),),
        expect=lambda plan: replace(plan, timeline=(*plan.timeline[: at + 1], node, *plan.timeline[at + 1 :])),
        follows=lambda path: follows_actual(path) or (path[0] == "timeline" and path[-1] == "label"),
    )


def _bullet(draft: Draft, found: tuple[List, Item], line: Span, start: int) -> str:
    """What stands before the words of the next item of a list."""
    text = draft.source.slice(Span(line.start, start))
    if found[0].start is None:
        return text
    number = found[0].start + found[0].items.index(found[1]) + 1
    return re.sub(r"\d{1,9}", str(number), text, count=1)
