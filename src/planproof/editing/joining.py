"""Many small changes made in one step, without those that would change anything else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from planproof.editing.draft import Draft
from planproof.editing.effect import Intent, carried_out
from planproof.editing.halving import most_that_hold
from planproof.errors import NotProvable
from planproof.model import Plan
from planproof.model.settings import Settings

NAMED: Final = 3
"""How many of them a message names."""


def joined(draft: Draft, intents: Sequence[Intent], settings: Settings) -> Iterator[Intent]:
    """One intent for several that begin with `correct`; none where there are none.

    Args:
        draft: the text and its plan.
        intents: what is to be corrected, each in one way.
        settings: with which the plan was read.
    """
    if len(intents) > 1:
        intents = most_that_hold([intents], lambda some: _is_provable(draft, some, settings))
    if len(intents) < 2:
        yield from intents
        return
    yield _as_one(intents)


def _expected(plan: Plan, intents: Sequence[Intent]) -> Plan:
    for intent in intents:
        plan = intent.expect(plan)
    return plan


def _is_provable(draft: Draft, intents: Sequence[Intent], settings: Settings) -> bool:
    try:
        carried_out(draft, [_as_one(intents)], settings)
    except NotProvable:
        return False
    return True


def _as_one(intents: Sequence[Intent]) -> Intent:
    told = "; ".join(one.what.removeprefix("correct ") for one in intents[:NAMED])
    more = f"; and {len(intents) - NAMED} more" if len(intents) > NAMED else ""
    return Intent(
        what=f"correct {told}{more}",
        ways=(tuple(edit for one in intents for edit in one.ways[0]),),
        expect=lambda plan: _expected(plan, intents),
        follows=lambda path: any(one.follows(path) for one in intents),
    )
