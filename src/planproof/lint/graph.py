"""What depends on what in a plan, as it says itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from planproof.lint.document import Document
from planproof.lint.wording import phase_named, short
from planproof.model import Phase, Plan, Task
from planproof.model.address import fold, tidy
from planproof.model.references import References
from planproof.text import Span

_PARTS: Final = re.compile(r"\d+")


class Link(NamedTuple):
    """A dependency that a task, or a phase where `task` is none, states; `target` is none where the plan lacks it."""

    phase: Phase
    task: Task | None
    name: str
    target: Task | Phase | None

    @property
    def unit(self) -> Task | Phase:
        """The task, or the phase where there is none."""
        return self.task or self.phase


def links(plan: Plan) -> Iterator[Link]:
    """The dependencies of all phases and tasks, in the order of the text."""
    names = References(plan)
    for phase in plan.phases:
        for name in phase.depends_on:
            yield Link(phase, None, name, names.phase(name))
        for task in phase.tasks:
            for name in task.depends_on:
                yield Link(phase, task, name, names.named(phase, name))


def place_of(document: Document, link: Link) -> Span | None:
    """Where a dependency is named: the bytes of its name; none where it does not stand there in these letters."""
    unit = link.unit
    where = unit.where.get("depends_on") or (unit.span if link.task else None)
    if where is None:
        return None
    found = re.search(rf"(?<![\w.-]){re.escape(link.name)}(?![\w~\u2013-]|\.\w)", document.source.slice(where))
    if found is None:
        return None
    before = document.source.slice(where)[: found.start()]
    start = where.start + len(before.encode("utf-8"))
    return Span(start, start + len(link.name.encode("utf-8")))


def line_of(document: Document, link: Link) -> Span:
    """The bytes to show for a dependency: its name, else the first line of what states it."""
    return place_of(document, link) or document.line_at(link.unit.span.start)


def written_ids(plan: Plan) -> tuple[str, ...]:
    """The ids that the plan's tasks bear, in order, each once."""
    return tuple(dict.fromkeys(tidy(task.id) for phase in plan.phases for task in phase.tasks if task.id))


def plain(name: str) -> str:
    """An id without what people leave out when they name it: case, dashes, leading zeros."""
    return _PARTS.sub(lambda digits: str(int(digits[0])), fold(name)).replace("-", "")


def shape(name: str) -> str:
    """What ids of one kind have in common: their letters and dots, each number being `9`."""
    return _PARTS.sub("9", fold(name))


def partly_named(name: str, ids: tuple[str, ...]) -> bool:
    """Whether a name is the beginning or the end of ids: of a group of tasks, or without what all ids begin with."""
    wanted = fold(name)
    return any(fold(one).startswith((wanted + ".", wanted + "-")) for one in ids) or any(
        fold(one).endswith(("." + wanted, "-" + wanted)) for one in ids
    )


def told(document: Document, name: str) -> bool:
    """Whether a line or a cell of the text begins with a name: there is such a thing, though it was read as no task."""
    begins = rf"^[ \t]*(?:[-*+>#|\d.)\[\] xX]+|\|)?[^\w\n|]{{0,9}}(?:\w{{1,9}} )?{re.escape(name)}(?![\w-]|\.\d)"
    cell = rf"\|[^\w\n|]{{0,9}}{re.escape(name)}[^\w\n|]{{0,9}}\|"
    mine = document.source.view
    return len(re.findall(begins, mine, re.MULTILINE)) > 0 or len(re.findall(cell, mine)) > 1


def called(unit: Task | Phase) -> str:
    """A task or phase as findings call it: by its id or number, else by its words."""
    if isinstance(unit, Phase):
        return f"phase {unit.number}" if unit.number else phase_named(unit)
    return f"task {unit.id}" if unit.id else f'"{short(unit.text)}"'


class _Needs:
    """The plan as a network: its tasks, and of each phase its beginning and its end."""

    def __init__(self, plan: Plan) -> None:
        self.units: list[Task | Phase] = []
        self.edges: list[list[int]] = []
        self._of: dict[tuple[int, bool], int] = {}
        names = References(plan)
        for phase in plan.phases:
            begin, end = self.node(phase, end=False), self.node(phase, end=True)
            self.edges[end].append(begin)
            outer = names.outer(phase)
            if outer:
                self.edges[begin].append(self.node(outer, end=False))
                self.edges[self.node(outer, end=True)].append(end)
            for task in phase.tasks:
                self.edges[self.node(task, end=True)].append(begin)
                self.edges[end].append(self.node(task, end=True))
        for link in links(plan):
            if link.target is None or link.target is link.unit or _inside(names, link):
                continue
            self.edges[self.node(link.unit, end=link.task is not None)].append(self.node(link.target, end=True))

    def node(self, unit: Task | Phase, *, end: bool) -> int:
        key = (id(unit), end)
        if key not in self._of:
            self._of[key] = len(self.units)
            self.units.append(unit)
            self.edges.append([])
        return self._of[key]


def _inside(names: References, link: Link) -> bool:
    """Whether a dependency is on a phase that the dependent stands in."""
    family = [link.phase, *names.around(link.phase)]
    return any(link.target is phase for phase in family)


def circles(plan: Plan) -> Iterator[tuple[Task | Phase, ...]]:
    """Of each knot of work that waits for itself one shortest circle, beginning with its first unit in the text."""
    needs = _Needs(plan)
    for knot in _knots(needs.edges):
        if len(knot) > 1:
            yield _units(needs, _shortest(needs.edges, knot))


def _units(needs: _Needs, path: list[int]) -> tuple[Task | Phase, ...]:
    """The tasks and phases on a way; one that it enters and leaves counts once."""
    found: list[Task | Phase] = []
    for node in path:
        if not found or found[-1] is not needs.units[node]:
            found.append(needs.units[node])
    if len(found) > 1 and found[0] is found[-1]:
        found.pop()
    first = min(range(len(found)), key=lambda index: found[index].span.start)
    return tuple(found[first:] + found[:first])


def _shortest(edges: list[list[int]], knot: list[int]) -> list[int]:
    """The nodes of a shortest circle through the first node of a knot."""
    inside = set(knot)
    start = min(knot)
    came: dict[int, int] = {}
    queue = [start]
    for node in queue:
        for other in edges[node]:
            if other == start:
                path = [node]
                while path[-1] != start:
                    path.append(came[path[-1]])
                return path[::-1]
            if other in inside and other not in came:
                came[other] = node
                queue.append(other)
    raise AssertionError("every node of a knot lies on a circle")


def _knots(edges: list[list[int]]) -> list[list[int]]:
    """The strongly connected parts of a network, after Tarjan, without recursion."""
    index: dict[int, int] = {}
    low: dict[int, int] = {}
    stack: list[int] = []
    on: set[int] = set()
    found: list[list[int]] = []
    for root in range(len(edges)):
        work = [(root, iter(edges[root]))] if root not in index else []
        while work:
            node, rest = work[-1]
            if node not in index:
                index[node] = low[node] = len(index)
                stack.append(node)
                on.add(node)
            following = next(rest, None)
            if following is None:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    found.append(_popped(stack, on, node))
            elif following not in index:
                work.append((following, iter(edges[following])))
            elif following in on:
                low[node] = min(low[node], index[following])
    return sorted(found, key=min)


def _popped(stack: list[int], on: set[int], node: int) -> list[int]:
    knot = []
    while True:
        knot.append(stack.pop())
        on.discard(knot[-1])
        if knot[-1] == node:
            return knot
