"""Time that work took, written into the timeline of its plan."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from planproof.actions.writing import Bench, Order, Spot, chosen, redated, write
from planproof.editing.follow import phase_name
from planproof.editing.timeline.log import Spent, has_timeline, log_time
from planproof.errors import InvalidUsage, shown
from planproof.model import Phase, Task
from planproof.model.address import words
from planproof.model.answers import Touched, Written
from planproof.model.settings import Settings
from planproof.reading.amounts import find_durations
from planproof.reading.vocabulary import vocabulary_for

MOST: Final = 10_000
"""Hours; nobody works longer on a phase."""


def log(plan: str | None, parts: Sequence[str], duration: str, order: Order, *, replace: bool = False) -> Written:
    """Write the time that a phase, or a task of it, took into the timeline.

    Args:
        plan: the plan's path or name, none where it may be the first of the words.
        parts: the address of the phase or task.
        duration: how long: `2h`, `90m`, `1.5h`, `1d`.
        order: how the change is to be made.
        replace: whether it is all that the phase took, and not some more.

    Raises:
        PlanproofError: the duration is none, the part does not exist, or its time cannot be written.
    """
    hours = hours_in(duration, order.reach.configuration().settings)
    document, addresses = chosen(plan, parts, order.reach)
    if len(addresses) != 1:
        raise InvalidUsage("planproof log needs the address of one phase or task: planproof log 2.3 1.5h")

    def change(bench: Bench) -> tuple[Bench, list[Touched], list[str]]:
        spot = bench.spot(addresses[0], Phase, Task)
        after, told = logged(bench, spot, hours, replace=replace)
        after, notes = redated(after, bench, order.today)
        part = Touched(address=spot.address, text=words(spot.node), kind=type(spot.node).__name__.lower())
        return after, [part], [told, *notes]

    return write(document, change, order)


def hours_in(text: str, settings: Settings) -> float:
    """How many hours a length of time is.

    Raises:
        InvalidUsage: it is none, or more than one.
    """
    spaced = re.sub(r"(?<=[^\W\d_])(?=\d)", " ", text.strip())
    found = find_durations(spaced, vocabulary_for(spaced), settings)
    whole = len(found) == 1 and (found[0].start, found[0].end) == (0, len(spaced))
    if not whole or found[0].value.low != found[0].value.high:
        raise InvalidUsage(f"{shown(text)} is no length of time: write 2h, 90m, 1.5h or 1d")
    if not 0 < found[0].value.low <= MOST:
        raise InvalidUsage(f"{shown(text)} is no time that work takes: write more than 0 and at most {MOST} hours")
    return found[0].value.low


def logged(bench: Bench, spot: Spot, hours: float, *, replace: bool = False) -> tuple[Bench, str]:
    """A plan whose timeline says that a phase, or a task of it, took time; and that in words.

    Raises:
        NotProvable: the time cannot be written without changing what else the plan says.
    """
    node = spot.node
    phase = next(one for one in bench.plan.phases if one is node or any(task is node for task in one.tasks))
    path = _file_of(bench, phase)
    spent = Spent(
        hours=hours,
        phase=phase,
        phases=bench.plan.phases,
        name=phase_name(phase) if node is phase else f"{spot.address} in {phase_name(phase)}",
        work=words(node),
        replace=replace,
    )
    intent = log_time(bench.drafts[path], spent, bench.settings)
    return bench.changed({path: [intent]}), intent.what


def keeps_time(bench: Bench) -> bool:
    """Whether a plan has a timeline in one of its files."""
    return any(has_timeline(draft, bench.settings) for draft in bench.drafts.values())


def _file_of(bench: Bench, phase: Phase) -> str:
    """The file whose timeline is meant: the phase's own where it has one, else the one that has, else the plan's."""
    own = phase.source or bench.main
    keeping = [path for path in (own, *bench.drafts) if has_timeline(bench.drafts[path], bench.settings)]
    return keeping[0] if keeping else bench.main
