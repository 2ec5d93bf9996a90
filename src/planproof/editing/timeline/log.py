"""Time that work took, written into a plan's timeline."""

from __future__ import annotations

from collections.abc import Iterator

from planproof.editing.draft import Draft
from planproof.editing.effect import Intent
from planproof.editing.timeline.items import item_intents, spent_on_item
from planproof.editing.timeline.ledger import ledgers, likest
from planproof.editing.timeline.section import new_table, new_timeline
from planproof.editing.timeline.spent import Spent
from planproof.editing.timeline.tables import spent_in_new_row, spent_in_row
from planproof.model.settings import DEFAULTS, Settings

__all__ = ["Spent", "has_timeline", "log_time"]


def has_timeline(draft: Draft, settings: Settings = DEFAULTS) -> bool:
    """Whether a plan keeps a timeline, be it one that says nothing yet."""
    return bool(draft.plan.timeline) or bool(ledgers(draft, draft.plan.phases, settings))


def log_time(draft: Draft, spent: Spent, settings: Settings = DEFAULTS) -> Intent:
    """The intent that a phase took time: in its row of the timeline, in the units and words of that.

    The column of actual times, the row of the phase, and the timeline itself are made where there are none; the total
    follows. What stands in the cell already is added to, unless it is to be replaced.

    Args:
        draft: the text and its plan.
        spent: the time, and the phase.
        settings: how long a day is.
    """
    return next(_intents(draft, spent, settings), Intent(what=spent.what, ways=(), expect=lambda plan: plan))


def _intents(draft: Draft, spent: Spent, settings: Settings) -> Iterator[Intent]:
    tables = ledgers(draft, spent.phases, settings)
    for ledger in tables:
        if entries := ledger.of(spent.phase):
            yield from spent_in_row(ledger, likest(entries, spent.work), spent)
            return
    yield from spent_on_item(draft, spent, settings)
    for ledger in tables:
        if any(entry.phase for entry in ledger.rows):
            yield from spent_in_new_row(ledger, spent)
    yield from item_intents(draft, spent, settings)
    if tables or draft.plan.timeline:
        yield from new_table(draft, spent, settings)
    else:
        yield from new_timeline(draft, spent, settings)
