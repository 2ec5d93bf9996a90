"""What the totals of a timeline say, and what they should say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final, Literal, TypeAlias

from planproof.editing.draft import Draft
from planproof.editing.effect import Intent
from planproof.editing.paths import changed
from planproof.editing.timeline.amounts import Written, said_like, step, summed, written
from planproof.editing.timeline.groups import Group, groups
from planproof.model import Duration, Plan, TimelineRow
from planproof.model.settings import DEFAULTS, Settings
from planproof.reading.amounts import duration_of
from planproof.reading.words import words
from planproof.records import record
from planproof.text import Edit

Kind: TypeAlias = Literal["estimate", "actual"]

_OVERLAPS: Final = re.compile(
    r"(?i)parallel|concurren|overlap|calendar|elapsed|simultan|critical path|wall.?clock|remain|sequential|cumul"
    r"|\bdates?\b|\d{4}-\d\d-\d\d"
)
_APART: Final = re.compile(r"(?i)buffer|contingen|optional|reserve|stretch|bonus")
_PLAIN: Final = frozenset(
    "total totals grand sum overall estimated estimate estimates effort time duration hours actual all".split()
)
_NAMES: Final[dict[Kind, str]] = {"estimate": "estimates", "actual": "actual times"}
_PLACES: Final[dict[Kind, tuple[str, ...]]] = {"estimate": ("estimate", "effort"), "actual": ("actual",)}


@record
class WrongTotal:
    """A total that is not the sum of its rows.

    Attributes:
        row: the total.
        kind: which of its amounts is wrong.
        said: that amount.
        rows: how many rows have such an amount.
        right: their sum.
        text: the sum in the wording of the total; none where that wording cannot say it.
    """

    row: TimelineRow
    kind: Kind
    said: Written
    rows: int
    right: Duration
    text: str | None


def wrong_totals(draft: Draft) -> Iterator[WrongTotal]:
    """The wrong totals of tables and lists in which every row has an amount of the same kind."""
    for group in groups(draft):
        if is_summed(draft, group) and group.whole and len(group.rows) >= 2:
            yield from _wrong(draft, group, "estimate")
            yield from _wrong(draft, group, "actual") if group.total and "actual" in group.total.where else ()


def is_summed(draft: Draft, group: Group) -> bool:
    """Whether a group has a total that means the sum of its rows, which do not overlap."""
    total = group.total
    if total is None or _overlap(group.around):
        return False
    return sums_up(draft, total.label)


@lru_cache(maxsize=64)
def _overlap(section: str) -> bool:
    """Whether a section speaks of work that overlaps; asked for each of its tables."""
    return _OVERLAPS.search(section) is not None


def sums_up(draft: Draft, label: str) -> bool:
    """Whether the label of a total means the sum of all rows, and not that of some of them, or with something more."""
    return set(words(label)) <= _PLAIN | draft.vocabulary.totals


def _wrong(draft: Draft, group: Group, kind: Kind) -> Iterator[WrongTotal]:
    assert group.total
    said = written(draft, group.total, *_PLACES[kind])
    rows = [row for row in group.rows if kind != "actual" or row.actual]
    every = figures(draft, rows, kind)
    if said is None or len(every) < max(2, len(rows)) or len({figure.kind for figure in (said, *every)}) > 1:
        return
    some = figures(draft, [row for row in rows if not _APART.search(row.label)], kind)
    if _agrees(said, every) or _agrees(said, some) or _agrees(said, every + figures(draft, group.before, kind)):
        return
    right = summed(figure.value for figure in every)
    text = said_like(said, right, draft.vocabulary)
    yield WrongTotal(row=group.total, kind=kind, said=said, rows=len(every), right=right, text=text)


def figures(draft: Draft, rows: Iterable[TimelineRow], kind: Kind, settings: Settings = DEFAULTS) -> list[Written]:
    """The amounts of rows that have one of a kind."""
    return [figure for row in rows if (figure := written(draft, row, *_PLACES[kind], settings=settings))]


def _agrees(said: Written, figures: Sequence[Written]) -> bool:
    """Whether a total is the sum of figures, given how exact it means to be."""
    value, right = said.value, summed(figure.value for figure in figures)
    least = step(said)
    finer = any(figure.value.low % least or figure.value.high % least for figure in figures)
    coarse = any("minute" in figure.units for figure in figures) and "minute" not in said.units
    slack = 0.5 if coarse else least / 2 + 0.01 if finer else 0.01
    if any(figure.rough for figure in (said, *figures)):
        slack = max(slack, right.high * 0.15)
    if value.low == value.high or right.low == right.high:
        return _near(value, right, slack)
    return abs(value.low - right.low) <= slack and abs(value.high - right.high) <= slack


def _near(one: Duration, other: Duration, slack: float) -> bool:
    return one.low - slack <= other.high and other.low - slack <= one.high


def right_totals(draft: Draft, settings: Settings = DEFAULTS, *, exact: bool = False) -> Iterator[Intent]:
    """Intents that totals are the sums of their rows, where they can say it in their own wording.

    Args:
        draft: the text and its plan.
        settings: how long a day is.
        exact: whether totals that say themselves that they are no exact figures stay as they are.
    """
    for found in wrong_totals(draft):
        if exact and found.said.rough:
            continue
        at = next(place for place, row in enumerate(draft.plan.timeline) if row is found.row)
        line = draft.source.line(found.said.span.start)
        value = duration_of(found.text, draft.vocabulary, settings) if found.text else None
        if found.text and value:
            yield Intent(
                what=f"correct the total of {_NAMES[found.kind]} from {found.said.text} to {found.text} (line {line})",
                ways=((Edit(found.said.span, found.text.encode()),),),
                expect=_expecting(at, found.kind, value),
            )


def _expecting(at: int, kind: Kind, value: Duration) -> Callable[[Plan], Plan]:
    return lambda plan: changed(plan, ("timeline", at), **{kind: value})
