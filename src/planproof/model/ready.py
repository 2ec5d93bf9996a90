"""Which tasks of a plan can start now, and what the others wait for.

A task can start when nothing that it depends on is open and neither it nor its phase nor its plan is blocked or closed.

What depends on what is taken from the finest statement that the plan makes:

1. a task that states dependencies depends on these, and on what its phase states;
2. where any phase states dependencies, each phase depends on what it states, and the others are independent;
3. where none does, each phase depends on all before it, and so do its tasks that state none.

A phase inside another one has the dependencies of both. What a plan names as a dependency and does not hold, it cannot
show to be open: such a task can start, and says so. A plan without tasks is worked on phase by phase; in one with
tasks a phase without any counts as work only where it says that it is under way, or blocked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import islice

from planproof.model.address import fold
from planproof.model.plan import Plan
from planproof.model.references import References
from planproof.model.values import State, Status
from planproof.model.work import Phase, Step, Task
from planproof.records import record


@record
class Ready:
    """Work that can start, or has: a task, or a whole phase where the plan has no tasks.

    Attributes:
        early: what it depends on that is still open, where it was begun all the same.
        unknown: dependencies that the plan names and does not hold.
    """

    phase: Phase
    task: Task | None
    early: tuple[Task | Phase, ...] = ()
    unknown: tuple[str, ...] = ()

    @property
    def unit(self) -> Task | Phase:
        """The task, or the phase where there is none."""
        return self.task or self.phase

    @property
    def step(self) -> Step | None:
        """The first step that is open."""
        return next((step for step in self.task.steps if not step.state.closed), None) if self.task else None


@record
class Waiting:
    """Work that cannot start, and the open work that it waits for."""

    phase: Phase
    task: Task | None
    needs: tuple[Task | Phase, ...]

    @property
    def unit(self) -> Task | Phase:
        """The task, or the phase where there is none."""
        return self.task or self.phase


class Halt(StrEnum):
    """Why nothing of a plan is to be worked on, whatever its tasks say."""

    COMPLETED = "completed"
    CANCELLED = "cancelled"
    BLOCKED = "blocked"


@record
class Readiness:
    """What can be worked on in a plan, and what cannot.

    Attributes:
        ready: begun work first, then by phase, then by priority, optional work last, else in the order of the text.
        waiting: what waits for other work, in the order of the text.
        blocked: what the plan marks as blocked, itself or by its phase.
        forgotten: open tasks in phases that the plan says are closed.
        halt: the plan's own word that there is nothing to do.
    """

    ready: tuple[Ready, ...] = ()
    waiting: tuple[Waiting, ...] = ()
    blocked: tuple[Task | Phase, ...] = ()
    forgotten: tuple[Task, ...] = ()
    halt: Halt | None = None


_RANKS = {
    **dict.fromkeys(("critical", "urgent", "highest", "blocker", "p0", "0"), 0),
    **dict.fromkeys(("high", "must", "p1", "1"), 1),
    **dict.fromkeys(("low", "could", "p3", "3"), 3),
    **dict.fromkeys(("lowest", "wont", "p4", "4"), 4),
}
_ORDINARY = 2


def readiness(plan: Plan) -> Readiness:
    """Sort the open work of a plan into what can start, what waits and what is blocked."""
    if plan.status in (Status.COMPLETED, Status.CANCELLED, Status.BLOCKED):
        return Readiness(halt=Halt(plan.status))
    return _Network(plan).sorted_out()


def open_dependencies(plan: Plan, phase: Phase, task: Task) -> tuple[Task | Phase, ...]:
    """The open work that a task depends on by the plan's own words: what it, or its phase, names.

    The order of the text alone makes nothing depend on anything here.
    """
    network = _Network(plan)
    if not (network.stated or _states(task)):
        return ()
    needs, _ = network.needs(phase, task)
    return needs


def priority_rank(task: Task) -> int:
    """How urgent a task is by its own word: 0 is the most urgent, 2 what says nothing of it."""
    words = fold(task.priority or "").replace("'", "").replace("-", " ").split()
    return next((_RANKS[word] for word in words if word in _RANKS), _ORDINARY)


class _Network:
    """What depends on what in a plan, and what of it is open."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.by_tasks = any(phase.tasks for phase in plan.phases)
        self.stated = any(_states(phase) for phase in plan.phases)
        self.names = References(plan)
        self.open_phases = self.find_open()
        self.held = self.stated_order() if self.stated else self.text_order()

    def sorted_out(self) -> Readiness:
        ready: list[Ready] = []
        waiting: list[Waiting] = []
        blocked: list[Task | Phase] = []
        forgotten: list[Task] = []
        for phase, task in self.open_units():
            if task and phase.state.closed:
                forgotten.append(task)
            elif State.BLOCKED in ((task or phase).state, phase.state):
                blocked.append(task or phase)
            else:
                needs, unknown = self.needs(phase, task)
                if needs and (task or phase).state is not State.DOING:
                    waiting.append(Waiting(phase=phase, task=task, needs=needs))
                else:
                    ready.append(Ready(phase=phase, task=task, early=needs, unknown=unknown))
        ready.sort(key=lambda found: _urgency(found, self.names.place[id(found.phase)]))
        return Readiness(ready=tuple(ready), waiting=tuple(waiting), blocked=tuple(blocked), forgotten=tuple(forgotten))

    def open_units(self) -> Iterator[tuple[Phase, Task | None]]:
        """The open tasks and their phases; open phases themselves, where they have no tasks and hold others up."""
        for phase in self.plan.phases:
            if not phase.tasks and not phase.state.closed and self.has_open(phase):
                yield phase, None
            for task in phase.tasks:
                if not task.state.closed:
                    yield phase, task

    def needs(self, phase: Phase, task: Task | None) -> tuple[tuple[Task | Phase, ...], tuple[str, ...]]:
        """The open work that a task waits for, and the dependencies that the plan does not hold."""
        freed = task is not None and _states(task) and not self.stated
        found: dict[int, Task | Phase] = {} if freed else {id(other): other for other in self.held[id(phase)]}
        unknown = []
        for name in task.depends_on if task else ():
            others = self.names.meant(phase, name)
            unknown += [] if others else [name]
            found |= {id(other): other for other in others if other is not task and self.is_open(other)}
        return tuple(found.values()), tuple(unknown)

    def is_open(self, unit: Task | Phase) -> bool:
        return id(unit) in self.open_phases if isinstance(unit, Phase) else not unit.state.closed

    def find_open(self) -> set[int]:
        """The phases that hold others up. One that says that it is closed does not, whatever stands in it."""
        found: set[int] = set()
        for phase in reversed(self.plan.phases):  # what stands in a phase comes behind it
            if not phase.state.closed and (id(phase) in found or self.has_open(phase)):
                found.add(id(phase))
                found.update(id(outer) for outer in (self.names.outer(phase),) if outer)
            else:
                found.discard(id(phase))
        return found

    def has_open(self, phase: Phase) -> bool:
        """Whether work of its own is left in a phase; without tasks in a plan that has some, it must say that it is."""
        if phase.tasks:
            return any(not task.state.closed for task in phase.tasks)
        return not self.by_tasks or phase.state is not State.TODO

    def stated_order(self) -> dict[int, tuple[Phase, ...]]:
        """For each phase the open ones that it, or a phase around it, says that it depends on."""
        held = {}
        for phase in self.plan.phases:
            family = [phase, *self.names.around(phase)]
            named = [self.names.phase(name) for one in family for name in one.depends_on]
            open_ = [other for other in named if other and self.is_open(other) and not _among(other, family)]
            held[id(phase)] = tuple({id(other): other for other in open_}.values())
        return held

    def text_order(self) -> dict[int, tuple[Phase, ...]]:
        """For each phase the nearest open one before it that it does not stand in."""
        held = {}
        before: list[Phase] = []
        for phase in self.plan.phases:
            family = self.names.around(phase)
            held[id(phase)] = tuple(islice((one for one in reversed(before) if not _among(one, family)), 1))
            if self.is_open(phase):
                before.append(phase)
        return held


def _states(node: Phase | Task) -> bool:
    """Whether the plan says what this depends on, be it nothing."""
    return bool(node.depends_on) or "depends_on" in node.where


def _among(phase: Phase, others: Sequence[Phase]) -> bool:
    return any(phase is other for other in others)


def _urgency(found: Ready, place: int) -> tuple[bool, int, bool, int]:
    task = found.task
    if task is None:
        return found.phase.state is not State.DOING, place, False, 0
    return task.state is not State.DOING, place, task.optional, priority_rank(task)
