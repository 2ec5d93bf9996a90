"""Edits proved before they are believed: the changed text is read again, and must say what was meant, nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import product
from typing import Final

from planproof.editing.draft import Draft
from planproof.editing.paths import Path, differences
from planproof.errors import NotProvable
from planproof.model import Plan
from planproof.model.settings import DEFAULTS, Settings
from planproof.reading import read_plan
from planproof.records import record
from planproof.text import Edit, apply

TRIED: Final = 40
"""How many ways of making changes together are tried."""

Way = tuple[Edit, ...]


def nothing_follows(_: Path) -> bool:
    """Say of every other value that it must stay."""
    return False


@record
class Intent:
    """A change of what a plan says, and how its text could be changed to say it.

    Attributes:
        what: the change in words, as an error names it (`mark 2.3 as done`).
        ways: edits that may bring it about, the one in the style of the plan first.
        expect: the plan as it is to read afterwards, spans aside.
        follows: whether a value elsewhere may change with it, because it is worked out from what was changed.
    """

    what: str
    ways: tuple[Way, ...]
    expect: Callable[[Plan], Plan]
    follows: Callable[[Path], bool] = nothing_follows


def carried_out(draft: Draft, intents: Sequence[Intent], settings: Settings = DEFAULTS) -> Draft:
    """The draft with all changes made, each in the first way that is proved to say what was meant.

    Args:
        draft: the text and its plan.
        intents: changes whose edits do not overlap.
        settings: with which the plan was read.

    Returns:
        The changed text and the plan that was read from it; the same draft where nothing is to be changed.

    Raises:
        NotProvable: no way of changing the text says what was meant, and nothing else.
    """
    if not intents:
        return draft
    first = tuple(intent.ways[0] for intent in intents if intent.ways)
    if len(first) == len(intents) and (made := _proved(draft, intents, first, settings)):
        return made
    return _one_by_one(draft, intents, settings)


def _one_by_one(draft: Draft, intents: Sequence[Intent], settings: Settings) -> Draft:
    """Find for each intent the ways that work alone, then a choice of them that works together."""
    working: list[list[Way]] = []
    for intent in intents:
        ways = [way for way in intent.ways if _proved(draft, [intent], [way], settings)]
        if not ways:
            raise NotProvable(f"there is no way to {intent.what} that changes nothing else: edit the text by hand")
        working.append(ways)
    for tried, choice in enumerate(product(*working)):
        if tried == TRIED:
            break
        if made := _proved(draft, intents, choice, settings):
            return made
    wanted = " and to ".join(intent.what for intent in intents)
    raise NotProvable(f"there is no way to {wanted} at once that changes nothing else: make one change at a time")


def _proved(draft: Draft, intents: Sequence[Intent], ways: Sequence[Way], settings: Settings) -> Draft | None:
    """The draft changed in these ways, if it then says what the intents mean."""
    try:
        source = apply(draft.source, [edit for way in ways for edit in way])
    except ValueError:  # the ways get into each other's way
        return None
    expected = draft.plan
    for intent in intents:
        expected = intent.expect(expected)
    plan = read_plan(source, settings)
    for path in differences(expected, plan):
        if not any(intent.follows(path) for intent in intents):
            return None
    return Draft(source, plan)
