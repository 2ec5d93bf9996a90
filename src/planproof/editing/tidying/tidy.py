"""A text brought into its canonical form, as far as it is proved to say the same afterwards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from planproof.editing.draft import Draft
from planproof.editing.effect import carried_out
from planproof.editing.halving import most_that_hold
from planproof.editing.joining import joined
from planproof.editing.paths import differences
from planproof.editing.tidying.boxes import tidy_boxes
from planproof.editing.tidying.change import Change
from planproof.editing.tidying.dates import tidy_dates
from planproof.editing.tidying.marks import tidy_marks
from planproof.editing.tidying.numbers import tidy_numbers
from planproof.editing.tidying.tables import tidy_tables
from planproof.editing.timeline.totals import right_totals
from planproof.errors import NotProvable
from planproof.model.settings import DEFAULTS, Settings
from planproof.reading import read_plan
from planproof.text import Span, apply, overlap

ROUNDS: Final = 4
"""How often a text is gone over: what could not be done beside something else is done in the next round."""

_IDEAS: Final[tuple[Callable[[Draft], Iterator[Change]], ...]] = (
    tidy_boxes,
    tidy_marks,
    tidy_numbers,
    tidy_dates,
    tidy_tables,
)

Kept = Callable[[Draft], Sequence[Span]]
"""The bytes of a text that are to stay as they are."""


def nothing_kept(_: Draft) -> Sequence[Span]:
    """Say that nothing is to stay as it is."""
    return ()


def tidied(draft: Draft, settings: Settings = DEFAULTS, kept: Kept = nothing_kept) -> tuple[Draft, tuple[str, ...]]:
    """The draft in its canonical form, and what that came to in words.

    Each change is made only if the plan says the same as before; but a total becomes the sum of its rows.

    Args:
        draft: the text and its plan.
        settings: with which the plan was read.
        kept: tells which bytes are to stay.
    """
    draft, notes = _with_right_totals(draft, settings, kept)
    made: Counter[str] = Counter()
    for _ in range(ROUNDS):
        spans = kept(draft)
        wanted = [one for idea in _IDEAS for one in idea(draft) if not _touches(one.place, spans)]
        after, done = _proved(draft, _together(wanted), settings)
        if not done:
            break
        made.update(one.what for one in done)
        draft = after
    return draft, (*notes, *(_counted(what, number) for what, number in made.items()))


def _counted(what: str, number: int) -> str:
    """`align 3 tables` from `align {} table`."""
    plural = "es" if what.endswith("x") else "s"
    return what.format("a" if number == 1 else number) + (plural if number > 1 else "")


def _touches(place: Span, spans: Sequence[Span]) -> bool:
    return any(span.start <= place.end and place.start < max(span.end, span.start + 1) for span in spans)


def _together(changes: Sequence[Change]) -> list[Change]:
    """As many changes as can be made at once, in order of the text."""
    taken: list[Change] = []
    for change in sorted(changes, key=lambda one: one.place):
        near = taken[-20:]
        if not any(overlap(edit, other) for edit in change.edits for one in near for other in one.edits):
            taken.append(change)
    return taken


def _proved(draft: Draft, changes: Sequence[Change], settings: Settings) -> tuple[Draft, list[Change]]:
    """The draft with those of the changes made that leave what the plan says as it is."""
    after = draft

    def holds(some: Sequence[Change]) -> bool:
        nonlocal after
        made = _same(draft, some, settings)
        after = made or after
        return made is not None

    kinds: dict[str, list[Change]] = {}
    for change in changes:
        kinds.setdefault(change.what, []).append(change)
    done = most_that_hold(list(kinds.values()), holds)
    return after, done


def _same(draft: Draft, changes: Sequence[Change], settings: Settings) -> Draft | None:
    """The changed draft, if it says what the draft says."""
    try:
        source = apply(draft.source, [edit for change in changes for edit in change.edits])
    except ValueError:  # they get into each other's way
        return None
    plan = read_plan(source, settings)
    return Draft(source, plan) if next(differences(draft.plan, plan), None) is None else None


def _with_right_totals(draft: Draft, settings: Settings, kept: Kept) -> tuple[Draft, list[str]]:
    spans = kept(draft)
    wanted = [one for one in right_totals(draft, settings, exact=True) if not _touches(one.ways[0][0].span, spans)]
    for intent in joined(draft, wanted, settings):
        try:
            return carried_out(draft, [intent], settings), [intent.what]
        except NotProvable:
            break
    return draft, []
