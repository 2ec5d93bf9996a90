"""What changed between two versions of a plan, in words of plans."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from enum import StrEnum
from typing import Any, Final

from planproof.history.matching import matched
from planproof.model import Criterion, Node, Phase, Plan, Question, State, Task
from planproof.model.address import Addresses, addresses, fold, tidy, words
from planproof.model.progress import Progress, plan_progress
from planproof.records import record


class Kind(StrEnum):
    """What happened to a part."""

    DONE = "done"
    STARTED = "started"
    BLOCKED = "blocked"
    DROPPED = "dropped"
    REOPENED = "reopened"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    REWORDED = "reworded"
    CHANGED = "changed"


@record
class Difference:
    """Something that is not as it was.

    Attributes:
        part: what kind of part it concerns: plan, phase, task, step, criterion, risk, …
        address: of the part now; of one that is gone, as it was.
        text: its words now; of one that is gone, as they were.
        field: the value that changed, where `kind` is changed.
        before, after: that value, the state or the words; none where there was, or is, none.
    """

    kind: Kind
    part: str
    address: str
    text: str
    field: str | None = None
    before: str | None = None
    after: str | None = None


@record
class Scope:
    """How much work was added and taken out: tasks, and hours by the means of their estimates."""

    added: int = 0
    removed: int = 0
    hours_added: float = 0.0
    hours_removed: float = 0.0
    hours_reestimated: float = 0.0


@record
class Comparison:
    """Two versions of a plan compared."""

    differences: tuple[Difference, ...]
    scope: Scope
    before: Progress
    after: Progress


_BY_STATE: Final = {
    State.DONE: Kind.DONE,
    State.DOING: Kind.STARTED,
    State.BLOCKED: Kind.BLOCKED,
    State.DROPPED: Kind.DROPPED,
    State.TODO: Kind.REOPENED,
}
_OF_PLAN: Final = ("title", "status", "created", "updated", "owner")
_OF_PHASE: Final = ("effort", "estimate", "actual", "owner", "depends_on")
_OF_TASK: Final = ("effort", "estimate", "owner", "priority", "depends_on")
_LISTS: Final = {
    "criteria": ("criterion", ()),
    "metrics": ("metric", ("name", "target")),
    "risks": ("risk", ("impact", "likelihood", "mitigation", "kind")),
    "questions": ("question", ("answer", "needs")),
    "files": ("file", ("change", "note")),
    "goals": ("goal", ("rank",)),
    "dependencies": ("dependency", ("kind",)),
    "documentation": ("documentation", ()),
    "timeline": ("timeline", ("estimate", "actual", "effort")),
}
"""The lists of a plan: what a part of each is called, and the values in it."""


def compare(before: Plan, after: Plan) -> Comparison:
    """What changed between two versions of a plan; where parts moved or were reworded, they are recognised."""
    work = _Work(before, after)
    return Comparison(
        differences=tuple(work.differences()),
        scope=work.scope(),
        before=plan_progress(before),
        after=plan_progress(after),
    )


class _Work:
    """The parts of two versions, matched."""

    def __init__(self, before: Plan, after: Plan) -> None:
        self.before, self.after = before, after
        self.old, self.new = addresses(before), addresses(after)
        self.phases = matched(before.phases, after.phases, words, _named, _by("name"), _number)
        self.partner = {id(one): other for one, other in self.phases[0]}
        homes = [(phase, task) for phase in before.phases for task in phase.tasks]
        later = [(phase, task) for phase in after.phases for task in phase.tasks]
        self.homes = {id(task): phase for phase, task in homes}
        self.later = {id(task): phase for phase, task in later}
        keys = (self.same_place, lambda task: (_id(task), _key(task)), _key, _id)
        self.tasks = matched([task for _, task in homes], [task for _, task in later], words, *keys)

    def same_place(self, task: Task) -> Hashable | None:
        """A task by its phase, id and words: what did not change at all."""
        home = self.homes.get(id(task))
        phase = self.partner.get(id(home)) if home else self.later[id(task)]
        return (id(phase), _id(task), _key(task)) if phase else None

    def differences(self) -> Iterator[Difference]:
        of_plan = _OF_PLAN if self.before.title else _OF_PLAN[1:]
        yield from self.values("plan", "", self.after.title or "", self.before, self.after, of_plan)
        yield from self.of_phases()
        yield from self.of_tasks()
        for name, (part, fields) in _LISTS.items():
            pairs = matched(getattr(self.before, name), getattr(self.after, name), _text, _key)
            yield from self.of_list(part, pairs, fields)

    def of_phases(self) -> Iterator[Difference]:
        pairs, gone, new = self.phases
        for one, other in pairs:
            name = words(other)
            if fold(one.name or "") != fold(other.name or ""):
                yield self.told(Kind.REWORDED, "phase", other, before=one.name, after=other.name)
            if "state" in one.where or "state" in other.where:
                yield from self.state("phase", other, one.state, other.state)
            yield from self.values("phase", self.new.of(other), name, one, other, _OF_PHASE)
            yield from self.of_list("criterion", matched(one.acceptance, other.acceptance, _text, _key), ())
        yield from (self.told(Kind.ADDED, "phase", phase) for phase in new if words(phase))
        yield from (self.gone("phase", phase) for phase in gone if words(phase))

    def of_tasks(self) -> Iterator[Difference]:
        pairs, gone, new = self.tasks
        for one, other in pairs:
            yield from self.state("task", other, one.state, other.state)
            if fold(words(one)) != fold(words(other)):
                yield self.told(Kind.REWORDED, "task", other, before=words(one), after=words(other))
            home, now = self.homes[id(one)], self.later[id(other)]
            if self.partner.get(id(home)) is not now and (words(home) or words(now)):
                yield self.told(Kind.MOVED, "task", other, before=words(home) or None, after=words(now) or None)
            yield from self.values("task", self.new.of(other), words(other), one, other, _OF_TASK)
            yield from self.of_list("step", matched(one.steps, other.steps, _text, _key), ())
            yield from self.of_list("criterion", matched(one.acceptance, other.acceptance, _text, _key), ())
        yield from (self.told(Kind.ADDED, "task", task, after=task.state.value) for task in new)
        yield from (self.gone("task", task) for task in gone)

    def of_list(self, part: str, found: tuple[Any, Any, Any], fields: Sequence[str]) -> Iterator[Difference]:
        pairs, gone, new = found
        for one, other in pairs:
            yield from self.state(part, other, _state(one), _state(other))
            if _text(one) != _text(other):
                yield self.told(Kind.REWORDED, part, other, before=_text(one), after=_text(other))
            yield from self.values(part, self.new.find(other) or "", _text(other), one, other, fields)
        yield from (self.told(Kind.ADDED, part, node) for node in new)
        yield from (self.gone(part, node) for node in gone)

    def state(self, part: str, node: Node, one: State | None, other: State | None) -> Iterator[Difference]:
        if (one or State.TODO) is not (other or State.TODO):
            kind = _BY_STATE[other or State.TODO]
            yield self.told(kind, part, node, before=_shown(one), after=_shown(other))

    def values(
        self, part: str, address: str, text: str, one: Node, other: Node, fields: Sequence[str]
    ) -> Iterator[Difference]:
        for name in fields:
            before, after = getattr(one, name), getattr(other, name)
            if before != after:
                yield Difference(
                    kind=Kind.CHANGED,
                    part=part,
                    address=address,
                    text=text,
                    field=name,
                    before=_shown(before),
                    after=_shown(after),
                )

    def told(
        self, kind: Kind, part: str, node: Node, before: str | None = None, after: str | None = None
    ) -> Difference:
        address = _address(self.new, node)
        return Difference(kind=kind, part=part, address=address, text=_text(node), before=before, after=after)

    def gone(self, part: str, node: Node) -> Difference:
        return Difference(kind=Kind.REMOVED, part=part, address=_address(self.old, node), text=_text(node))

    def scope(self) -> Scope:
        pairs, gone, new = self.tasks
        return Scope(
            added=len(new),
            removed=len(gone),
            hours_added=sum(map(_hours, new)),
            hours_removed=sum(map(_hours, gone)),
            hours_reestimated=sum(_hours(other) - _hours(one) for one, other in pairs),
        )


def _address(known: Addresses, node: Node) -> str:
    return known.find(node) or ""


def _text(node: Any) -> str:
    return words(node) or str(getattr(node, "label", ""))


def _key(node: Node) -> Hashable | None:
    return fold(_text(node)) or None


def _by(name: str) -> Callable[[Phase], Hashable | None]:
    return lambda phase: fold(getattr(phase, name) or "") or None


def _number(phase: Phase) -> Hashable | None:
    """A phase by its number; the one without any is the same in both versions."""
    return fold(tidy(phase.number)) or (None if phase.name else "")


def _named(phase: Phase) -> Hashable | None:
    return (fold(phase.number), fold(phase.name)) if phase.number and phase.name else None


def _id(task: Task) -> Hashable | None:
    return fold(tidy(task.id)) or None


def _state(node: Any) -> State | None:
    if isinstance(node, Question):
        return State.DONE if node.resolved else State.TODO
    found = getattr(node, "state", None)
    return found if isinstance(found, State) or isinstance(node, Criterion) else None


def _hours(task: Task) -> float:
    return (task.estimate.low + task.estimate.high) / 2 if task.estimate else 0.0


def _shown(value: Any) -> str | None:
    """A value as people read it."""
    if value is None or value == ():
        return None
    if isinstance(value, tuple) and len(value) == 2 and all(isinstance(one, int | float) for one in value):
        low, high = value
        return f"{low:g} h" if low == high else f"{low:g}-{high:g} h"
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return str(getattr(value, "value", value)).replace("_", " ")
