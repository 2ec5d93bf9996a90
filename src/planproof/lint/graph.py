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

_NUMBER: Final = re.compile(r"\d+")
_BEGINS: Final = re.compile(
    r"[^\w]{0,20}(?:\d{1,3}[.)][ \t][^\w]{0,9})?(\w[\w.-]{0,30})(?:[ #]([A-Za-z]?\d[\w.-]{0,20}))?"
)


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
    text = document.source.data[where.start : where.end].decode("utf-8", errors="surrogateescape")
    at = text.find(link.name)
    while at >= 0 and not _alone(text, at, at + len(link.name)):
        at = text.find(link.name, at + 1)
    if at < 0:
        return None
    start = where.start + len(text[:at].encode("utf-8", errors="surrogateescape"))
    return Span(start, start + len(link.name.encode("utf-8")))


def _alone(text: str, start: int, end: int) -> bool:
    """Whether a name is no part of a longer one, of a range, or of a group (`1.2.x`)."""
    before, after = text[start - 1 : start], text[end : end + 2]
    if before.isalnum() or before in ("_", ".", "-"):
        return False
    return not (
        after[:1].isalnum() or after[:1] in ("_", "~", "-", "\u2013") or (after[:1] == "." and after[1:].isalnum())
    )


def line_of(document: Document, link: Link) -> Span:
    """The bytes to show for a dependency: its name, else the first line of what states it."""
    return place_of(document, link) or document.line_at(link.unit.span.start)


class Ids:
    """The ids that the tasks of a plan bear, and what else they are called by.

    Attributes:
        shapes: what the ids of one kind have in common: their letters and dots, each number being `9`.
        parts: the beginnings and ends of ids: names of groups of tasks, and ids without what all of them begin with.
    """

    def __init__(self, plan: Plan) -> None:
        written = dict.fromkeys(tidy(task.id) for phase in plan.phases for task in phase.tasks if task.id)
        self.shapes = frozenset(map(shape, written))
        self.parts = frozenset(part for name in written for part in _parts(fold(name)))
        self._plain: dict[str, list[str]] = {}
        for name in written:
            self._plain.setdefault(_plain(name), []).append(name)

    def like(self, name: str) -> list[str]:
        """The ids that differ from a name only in case, dashes and leading zeros."""
        return self._plain.get(_plain(name), [])


def shape(name: str) -> str:
    """An id with `9` for each of its numbers."""
    return _NUMBER.sub("9", fold(name))


def _plain(name: str) -> str:
    return _NUMBER.sub(lambda digits: str(int(digits[0])), fold(name)).replace("-", "")


def _parts(name: str) -> Iterator[str]:
    for index, char in enumerate(name):
        if char in ".-":
            yield from (name[:index], name[index + 1 :])


def beginnings(document: Document) -> frozenset[str]:
    """The words with which the lines of a text begin, and those behind a first word: what it may tell of."""
    found: set[str] = set()
    for line in document.source.view.splitlines():
        first = _BEGINS.match(line)
        found.update(fold(word) for word in (first.groups() if first else ()) if word)
    return frozenset(found)


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
