"""How far a plan is, counted from its tasks: beside what it says of itself, never instead of it."""

from __future__ import annotations

from collections.abc import Iterable

from planproof.model.plan import Plan
from planproof.model.register import Risk
from planproof.model.values import Level, State, Status
from planproof.model.work import Phase, Task
from planproof.records import record


@record
class Progress:
    """Tasks by their state."""

    todo: int = 0
    doing: int = 0
    blocked: int = 0
    done: int = 0
    dropped: int = 0

    @property
    def total(self) -> int:
        """The tasks that count: all but the dropped ones."""
        return self.todo + self.doing + self.blocked + self.done

    @property
    def open(self) -> int:
        """The tasks that are left."""
        return self.total - self.done

    @property
    def share(self) -> float:
        """Done of those that count, from 0 to 1; 0 where there are none."""
        return self.done / self.total if self.total else 0.0


def progress(tasks: Iterable[Task | Phase]) -> Progress:
    """How many of these are in which state."""
    counts = dict.fromkeys(State, 0)
    for task in tasks:
        counts[task.state] += 1
    return Progress(**{state.value: count for state, count in counts.items()})


def plan_progress(plan: Plan) -> Progress:
    """The progress of all tasks of a plan; of its phases, where it has no tasks."""
    return progress(units(plan))


def units(plan: Plan) -> tuple[Task | Phase, ...]:
    """What a plan counts its work in: its tasks; where there are none, its phases."""
    return tuple(task for phase in plan.phases for task in phase.tasks) or plan.phases


def computed_status(plan: Plan) -> Status | None:
    """What the states of its tasks say of a plan; none where it has neither tasks nor phases.

    Completed when nothing is left, cancelled when all was dropped, blocked when all that is left is blocked, in
    progress when something was begun, else planning.
    """
    found = plan_progress(plan)
    if not found.total:
        return Status.CANCELLED if found.dropped else None
    if not found.open:
        return Status.COMPLETED
    if found.open == found.blocked:
        return Status.BLOCKED
    return Status.IN_PROGRESS if found.done or found.doing or found.blocked else Status.PLANNING


def current_phase(plan: Plan) -> Phase | None:
    """The phase that work stands in: the first one under way, else the first one that is not closed."""
    still = [phase for phase in plan.phases if not phase.state.closed]
    return next((phase for phase in still if phase.state is State.DOING), still[0] if still else None)


def is_high(risk: Risk) -> bool:
    """Whether a risk is grave or probable: impact or likelihood high or critical."""
    return bool({risk.impact, risk.likelihood} & {Level.HIGH, Level.CRITICAL})
