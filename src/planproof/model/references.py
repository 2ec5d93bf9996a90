"""What the names in a plan's dependencies mean: which task, which phase."""

from __future__ import annotations

from functools import cached_property

from planproof.model.address import Addresses, addresses, fold, tidy
from planproof.model.plan import Plan
from planproof.model.work import Phase, Task


class References:
    """The phases and tasks of one plan by their names.

    Attributes:
        place: of each phase, by the identity of its object, its index in the plan.
    """

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.place = {id(phase): place for place, phase in enumerate(plan.phases)}
        named = [(name, phase) for phase in plan.phases for name in (phase.number, phase.name) if name]
        self._inside: dict[int, dict[str, Task]] = {}
        self._phases = {fold(name): phase for name, phase in reversed(named)}

    def named(self, phase: Phase, name: str) -> Task | Phase | None:
        """What a task of a phase means by a dependency: a task of the same phase first."""
        wanted = fold(name)
        beside = self._beside(phase).get(wanted)
        if beside:
            return beside
        entry = self._addresses.named(wanted)
        if entry and isinstance(entry.node, Task | Phase):
            return entry.node
        return self._tasks.get(wanted) or self.phase(name)

    def meant(self, phase: Phase, name: str) -> tuple[Task | Phase, ...]:
        """All that a task of a phase means by a dependency; nothing where the plan does not hold it.

        Where nothing is called `1.2`, the tasks are meant whose ids begin with `1.2.`; for `A3` may stand `P2-A3`.
        """
        found = self.named(phase, name)
        if found:
            return (found,)
        wanted = fold(name)
        group = tuple(task for known, task in self._tasks.items() if known.startswith(f"{wanted}."))
        ends = tuple(task for known, task in self._tasks.items() if known.endswith(f"-{wanted}"))
        return group or (ends if len(ends) == 1 else ())

    def phase(self, name: str) -> Phase | None:
        """A phase by its number or name, the word phase before it or not."""
        wanted = fold(name)
        return self._phases.get(wanted) or self._phases.get(wanted.removeprefix("phase "))

    def outer(self, phase: Phase) -> Phase | None:
        """The phase that a phase stands in; it must begin before it."""
        found = self.phase(phase.parent) if phase.parent else None
        return found if found and self.place[id(found)] < self.place[id(phase)] else None

    def around(self, phase: Phase) -> list[Phase]:
        """The phases that a phase stands in, the innermost first."""
        found = []
        outer = self.outer(phase)
        while outer:
            found.append(outer)
            outer = self.outer(outer)
        return found

    def _beside(self, phase: Phase) -> dict[str, Task]:
        """The first task of a phase with each id."""
        if id(phase) not in self._inside:
            self._inside[id(phase)] = {fold(tidy(task.id)): task for task in reversed(phase.tasks)}
        return self._inside[id(phase)]

    @cached_property
    def _addresses(self) -> Addresses:
        return addresses(self.plan)

    @cached_property
    def _tasks(self) -> dict[str, Task]:
        """The first task with each id."""
        every = [task for phase in self.plan.phases for task in phase.tasks]
        return dict(reversed({fold(tidy(task.id)): task for task in reversed(every)}.items()))
