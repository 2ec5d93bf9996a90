"""Short names for the parts of a plan: `2` a phase, `2.3` a task, `2.3/1` its first step, `R2` a risk.

| address | part |
|---|---|
| `2`, `2A`, `P2` | a phase by its number, else by its place |
| `T001`, `1.4` | a task by its written id |
| `2.3` | the task numbered 3 in phase 2, else the third one |
| `2.3/1`, `2.3.1` | the first step of that task |
| `2.3/C1`, `2/C1` | the first acceptance criterion of that task or phase |
| `C1` `M1` `R1` `Q1` `F1` `G1` `D1` | a criterion, metric, risk, question, file, goal, dependency of the plan |
| `DOC1` | an item of documentation |
| `UT1` `IT1` `MT1` | a unit test, an integration test, a manual test |
| `DS1` `RB1` | a step of deployment, a step back |
| `S4` | a section |

A written id wins over a counted place: in a plan whose tasks bear ids, `2.3` is the task with that id, wherever it
stands. An id that two tasks bear names neither; they have their places for addresses. No two parts share an address,
upper and lower case being the same: what was given already gets `~2`, `~3` behind it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from planproof.model.node import Node
from planproof.model.plan import Plan, Section
from planproof.model.work import Phase, Task

LISTS = {
    "C": "criteria",
    "M": "metrics",
    "R": "risks",
    "Q": "questions",
    "F": "files",
    "G": "goals",
    "D": "dependencies",
    "DOC": "documentation",
    "UT": "tests.unit",
    "IT": "tests.integration",
    "MT": "tests.manual",
    "DS": "rollout.deployment",
    "RB": "rollout.rollback",
    "S": "sections",
}
"""The letters for each list of a plan whose items have addresses."""


class Addressed(NamedTuple):
    """A part of a plan and its address; `owner` is the phase of a task, the task of a step, else none."""

    address: str
    node: Node
    owner: Node | None = None


class Addresses:
    """The parts of one plan with their addresses: phases with their tasks and steps first, then lists and sections.

    Attributes:
        entries: all of them.
        keys: for each phase what stands before the dot in the addresses of its tasks, empty where there is no dot.
    """

    def __init__(self, entries: Sequence[Addressed], keys: Sequence[str]) -> None:
        self.entries = tuple(entries)
        self.keys = tuple(keys)
        self._named = {fold(entry.address): entry for entry in self.entries}
        self._of = {id(entry.node): entry for entry in reversed(self.entries)}
        self._sources: dict[int, str] = {}
        for _, node, owner in self.entries:
            source = node.source if isinstance(node, Phase) else self._sources.get(id(owner))
            if source:
                self._sources[id(node)] = source

    def of(self, node: Node) -> str:
        """The address of a part; it must be the very object that stands in the plan.

        Raises:
            KeyError: the plan holds no such object, or its kind has no addresses.
        """
        return self._of[id(node)].address

    def find(self, node: Node) -> str | None:
        """The address of a part, if it has one."""
        entry = self._of.get(id(node))
        return entry.address if entry else None

    def source(self, node: Node) -> str | None:
        """The companion file that a part stands in, none where it stands in the plan's own."""
        return self._sources.get(id(node))

    def named(self, address: str) -> Addressed | None:
        """The part with this very address, however its case and spacing."""
        return self._named.get(fold(address))


def addresses(plan: Plan) -> Addresses:
    """The address of every phase, task, step, criterion, metric, risk, question, file, goal, dependency and section."""
    return _Naming(plan).addresses()


def words(node: Node) -> str:
    """The words by which people know a part: its text, name, path or heading; a task's without its owner behind it."""
    if isinstance(node, Phase):
        return node.name or (f"Phase {node.number}" if node.number else "")
    if isinstance(node, Section):
        return node.title
    if isinstance(node, Task):
        text = node.text.removesuffix(f"@{node.owner.removeprefix('@')}").rstrip() if node.owner else node.text
        return text or node.text or (f"Task {node.id}" if node.id else "")
    return str(getattr(node, "text", "") or getattr(node, "path", ""))


def fold(text: str) -> str:
    """A text as it is compared: case and white space folded, accents composed."""
    if not text.isascii():
        import unicodedata

        text = unicodedata.normalize("NFC", text)
    return " ".join(text.casefold().split())


def tidy(written: str | None) -> str:
    """An id or number without superfluous white space; empty where there is none."""
    return " ".join((written or "").split())


class _Names:
    """Names that were given out, compared folded."""

    def __init__(self) -> None:
        self.given: set[str] = set()

    def is_free(self, name: str) -> bool:
        return fold(name) not in self.given

    def give(self, *wishes: str, first: int = 2) -> str:
        """The first wish that is free, else the first wish with a number behind it."""
        name = next(filter(self.is_free, wishes), None)
        while name is None:
            numbered = f"{wishes[0]}~{first}"
            name = numbered if self.is_free(numbered) else None
            first += 1
        self.given.add(fold(name))
        return name


class _Naming:
    """Gives the addresses of one plan, the strongest claims first."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.names = _Names()
        self.keys = _keys(plan.phases)
        self.tasks = [
            (key, place, task)
            for phase, key in zip(plan.phases, self.keys, strict=True)
            for place, task in enumerate(phase.tasks, 1)
        ]
        self.found: dict[int, str] = {}

    def addresses(self) -> Addresses:
        self.name_tasks_by_id()
        phases = [
            self.names.give(*([key, f"P{key}"] if key else [f"P{place}"])) for place, key in enumerate(self.keys, 1)
        ]
        self.name_tasks_by_number()
        self.name_tasks_by_place()
        return Addresses([*self.work(phases), *self.lists()], self.keys)

    def name_tasks_by_id(self) -> None:
        """A written id that is no bare number stands for itself, if only one task bears it."""
        written = [tidy(task.id) for _, _, task in self.tasks]
        often = Counter(map(fold, written))
        for index, name in enumerate(written):
            if name and not name.isdigit() and often[fold(name)] == 1:
                self.found[index] = self.names.give(name)

    def name_tasks_by_number(self) -> None:
        """A bare number is counted anew in each phase, so the phase stands before it."""
        often = Counter((key, tidy(task.id)) for key, _, task in self.tasks)
        for index, (key, _, task) in enumerate(self.tasks):
            number = tidy(task.id)
            if number.isdigit() and often[key, number] == 1 and self.names.is_free(_under(key, number)):
                self.found[index] = self.names.give(_under(key, number))

    def name_tasks_by_place(self) -> None:
        for index, (key, place, _) in enumerate(self.tasks):
            if index not in self.found:
                wishes = (_under(key, str(place)),) if key else (str(place), f"T{place}")
                self.found[index] = self.names.give(*wishes)

    def work(self, phases: Sequence[str]) -> Iterator[Addressed]:
        index = 0
        for phase, address in zip(self.plan.phases, phases, strict=True):
            yield Addressed(address, phase)
            yield from self.inside(address, phase, "C", phase.acceptance)
            for task in phase.tasks:
                name = self.found[index]
                yield Addressed(name, task, phase)
                yield from self.inside(name, task, "", task.steps)
                yield from self.inside(name, task, "C", task.acceptance)
                index += 1

    def inside(self, address: str, owner: Node, letter: str, nodes: Sequence[Node]) -> Iterator[Addressed]:
        for number, node in enumerate(nodes, 1):
            yield Addressed(self.names.give(f"{address}/{letter}{number}"), node, owner)

    def lists(self) -> Iterator[Addressed]:
        for letter, field in LISTS.items():
            outer, _, inner = field.rpartition(".")
            holder = getattr(self.plan, outer) if outer else self.plan
            for number, node in enumerate(getattr(holder, inner, ()), 1):
                yield Addressed(self.names.give(f"{letter}{number}"), node)


def _keys(phases: Sequence[Phase]) -> list[str]:
    """A name for each phase: its number, if no other has it; its place, where it has none."""
    if len(phases) == 1 and not phases[0].number and not phases[0].name:
        return [""]
    written = [tidy(phase.number) for phase in phases]
    often = Counter(map(fold, written))
    names = _Names()
    names.given.update(often)
    return [
        number
        if number and often[fold(number)] == 1
        # A number that several phases bear names none of them.
        else names.give(number, first=1)
        if number
        else names.give(str(place), *(["0"] if place == 1 else []))
        for place, number in enumerate(written, 1)
    ]


def _under(key: str, name: str) -> str:
    return f"{key}.{name}" if key else name
