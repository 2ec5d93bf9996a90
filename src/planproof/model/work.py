"""Phases, tasks and steps."""

from __future__ import annotations

from planproof.model.node import Criterion, Node
from planproof.model.register import FileChange
from planproof.model.values import Duration, Effort, State
from planproof.records import record


@record
class Step(Node):
    """A part of a task."""

    text: str
    state: State = State.TODO


@record
class Task(Node):
    """One unit of work.

    Attributes:
        id: as written (`1.1`, `T001`), none where the plan gives none.
        text: the task's first line without id, marks, tags, effort and duration.
        state: its own mark, else what its surroundings or steps say.
        depends_on: ids of tasks, as written.
        acceptance: what must hold for the task to be done.
        checks: commands that the plan names as its verification.
        optional: marked with `*` behind its box.
    """

    id: str | None
    text: str
    state: State = State.TODO
    effort: Effort | None = None
    estimate: Duration | None = None
    owner: str | None = None
    priority: str | None = None
    tags: tuple[str, ...] = ()
    depends_on: tuple[str, ...] = ()
    acceptance: tuple[Criterion, ...] = ()
    checks: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    files: tuple[FileChange, ...] = ()
    optional: bool = False


@record
class Phase(Node):
    """A named, ordered group of tasks; neither number nor name where the plan's tasks stand under no phase.

    Attributes:
        number: as written (`1`, `2A`, `IV`).
        parent: the number or name of the phase around it.
        goal: what the phase is for, where it says so.
        depends_on: numbers of phases.
        actual: the time that it took, where the plan's timeline says so.
        source: the path of the companion file that it and its spans were read from; none for the plan itself.
    """

    number: str | None
    name: str | None
    state: State = State.TODO
    effort: Effort | None = None
    estimate: Duration | None = None
    actual: Duration | None = None
    owner: str | None = None
    goal: str | None = None
    parent: str | None = None
    depends_on: tuple[str, ...] = ()
    acceptance: tuple[Criterion, ...] = ()
    tasks: tuple[Task, ...] = ()
    source: str | None = None
