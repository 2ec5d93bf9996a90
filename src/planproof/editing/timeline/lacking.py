"""Phases that a timeline has forgotten."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.editing.draft import Draft
from planproof.editing.effect import Intent
from planproof.editing.follow import phase_name
from planproof.editing.timeline.ledger import ledgers
from planproof.editing.timeline.tables import row_intents
from planproof.model import Phase
from planproof.model.settings import DEFAULTS, Settings
from planproof.reading.words import words

_LATER: Final = re.compile(r"(?i)follow-?up|optional|future|later|remediation|post-|backlog|stretch|nice to have")
_FIGURE: Final = re.compile(r"\d+[A-Za-z]?")
_SPAN: Final = re.compile(r"(\d{1,3})\s{0,2}(?:[-\u2013\u2014~]|to|through)\s{0,2}(\d{1,3})")
_LONGEST_NUMBER: Final = 3


def phases_without_row(draft: Draft) -> Iterator[Phase]:
    """Open numbered phases with tasks and no row, in a plan most of whose phases have one."""
    phases = [phase for phase in draft.plan.phases if phase.number and not phase.parent]
    rows = {row.phase for row in draft.plan.timeline if row.phase}
    first = next((at for at, phase in enumerate(phases) if phase.number in rows), 0)
    lacking = [phase for phase in phases[first:] if phase.number not in rows and phase.name not in rows]
    if len(phases) - len(lacking) < max(2, len(phases) * 2 / 3):
        return
    said = [row.label for row in draft.plan.timeline]
    for phase in lacking:
        if _LATER.search(phase.name or "") or len(phase.number or "") > _LONGEST_NUMBER:
            continue
        if phase.tasks and not phase.state.closed and not any(_may_mean(label, phase) for label in said):
            yield phase


def _may_mean(label: str, phase: Phase) -> bool:
    """Whether a row may speak of a phase: by its number, by a range of numbers, by a word of its name."""
    number = phase.number or ""
    ranges = [(int(low), int(high)) for low, high in _SPAN.findall(label)]
    named = {word for word in words(phase.name or "") if len(word) > 3}
    return (
        number in _FIGURE.findall(label)
        or any(number.isdigit() and low <= int(number) <= high for low, high in ranges)
        or bool(named & set(words(label)))
    )


def rows_for_phases(draft: Draft, settings: Settings = DEFAULTS) -> Iterator[Intent]:
    """Intents that phases which the timeline has forgotten have a row, with the length that they state themselves."""
    tables = ledgers(draft, draft.plan.phases, settings)
    for phase in phases_without_row(draft) if tables else ():
        if any(table.of(phase) for table in tables):
            continue  # its row says nothing yet
        name = phase_name(phase)
        yield from row_intents(tables[0], phase, draft.plan.phases, f"add a row for {name} to the timeline")
