"""The clock of begun tasks: it runs from `start`, and what it shows is logged by `done`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from planproof.actions.writing import Bench, Order
from planproof.errors import NotProvable
from planproof.model import State, Task
from planproof.model.answers import Touched, Written

if TYPE_CHECKING:
    from planproof.project.clock import Begun

LEAST: Final = 60
"""Seconds that a task takes at least: whoever marks it sooner only catches up on what is done."""

_TWO_DAYS: Final = 48


class Watch:
    """What the clock shows of the tasks that a command marks."""

    def __init__(self, order: Order) -> None:
        self._order = order
        self._stopped: list[Begun] = []

    def read(self, bench: Bench, parts: Sequence[Touched]) -> tuple[Bench, list[str]]:
        """The plan with the time that finished tasks took in its timeline, if it has one, and what is to be told.

        Args:
            bench: the plan after the marks.
            parts: those that were marked.
        """
        self._stopped = []
        notes: list[str] = []
        for part in parts if self._order.now else ():
            if part.kind == "task" and part.before is not part.after and part.after is not State.DOING:
                bench, told = self._stop(bench, part)
                notes += told
        return bench, notes

    def _stop(self, bench: Bench, part: Touched) -> tuple[Bench, list[str]]:
        from planproof.project.clock import begun

        one = begun(bench.main, part.address, part.text)
        if one is None:
            return bench, []
        self._stopped.append(one)
        seconds = self._order.now - one.since
        return _told(bench, part, seconds) if seconds >= LEAST else (bench, [])

    def keep(self, written: Written) -> None:
        """Start the clock for tasks that were begun, and stop it for others, once the plan is written."""
        begun = [one for one in written.parts if one.kind == "task" and one.after is State.DOING]
        if not self._order.now or written.dry or not (begun or self._stopped):
            return
        from planproof.project.clock import start_clock, stop_clock

        start_clock(written.path, [(part.address, part.text) for part in begun], self._order.now)
        stop_clock(written.path, self._stopped, self._order.now)


def _told(bench: Bench, part: Touched, seconds: float) -> tuple[Bench, list[str]]:
    """The plan with the time of a task, where that can be believed and written; else how to write it by hand."""
    from planproof.actions.logging import keeps_time, logged
    from planproof.editing.timeline.spent import clocked

    hours = round(seconds / 60) / 60
    if not keeps_time(bench):
        return bench, []
    if hours > bench.settings.hours_per_day:
        ago = f"{round(hours / 24)} days" if hours >= _TWO_DAYS else f"{round(hours)} hours"
        return bench, [f"{part.address} was begun {ago} ago: planproof log {part.address} TIME tells how long it took"]
    if part.after is not State.DONE:
        time = clocked(hours).replace(" ", "")
        return bench, [f"{part.address} was begun {clocked(hours)} ago: planproof log {part.address} {time} keeps that"]
    try:
        after, told = logged(bench, bench.spot(part.address, Task), hours)
    except NotProvable:
        return bench, [f"could not log {clocked(hours)} for {part.address}: write it into the timeline by hand"]
    return after, [told]
