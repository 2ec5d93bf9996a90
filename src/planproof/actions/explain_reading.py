"""What each line of a plan was taken for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planproof.markdown import Block, Code, FrontMatter, Html, Table, parse
from planproof.markdown.blocks import Footnote, Item, List, Quote
from planproof.model import (
    Component,
    Criterion,
    Dependency,
    Entry,
    FileChange,
    Goal,
    Metric,
    Node,
    Phase,
    Plan,
    Question,
    Risk,
    Section,
    Step,
    Task,
    TimelineRow,
)
from planproof.model.answers import Explained, Opened, ReadLine, Taken
from planproof.records import fields
from planproof.text import Span

_NODES: dict[type[Node], Taken] = {
    Phase: Taken.PHASE,
    Task: Taken.TASK,
    Step: Taken.STEP,
    Criterion: Taken.CRITERION,
    Metric: Taken.METRIC,
    Risk: Taken.RISK,
    Question: Taken.QUESTION,
    FileChange: Taken.FILE,
    Goal: Taken.GOAL,
    Dependency: Taken.DEPENDENCY,
    TimelineRow: Taken.TIMELINE,
    Component: Taken.COMPONENT,
    Entry: Taken.ITEM,
}
_BLOCKS: dict[type[object], Taken] = {
    Code: Taken.CODE,
    Html: Taken.HTML,
    FrontMatter: Taken.FRONT_MATTER,
    Table: Taken.TABLE,
}
_UNSAID = frozenset({"box", "id", "mark", "name", "number", "path", "text", "title"})
"""Values that need no mention: they are what the line is, or show at a glance."""


def explain_reading(opened: Opened) -> Explained:
    """Each line with the innermost thing that was read there, its address, and the fields whose values stand on it."""
    return Explained(opened=opened, lines=tuple(_Painter(opened).lines()))


class _Painter:
    """Lines that are painted over, wide things first, so that the innermost stays."""

    def __init__(self, opened: Opened) -> None:
        self.opened = opened
        self.source = opened.source
        count = len(self.source.line_starts)
        self.taken: list[tuple[Taken, bool]] = [(Taken.TEXT, True)] * (count + 1)
        self.address: list[str | None] = [None] * (count + 1)
        self.values: list[dict[str, None]] = [{} for _ in range(count + 1)]

    def lines(self) -> Iterator[ReadLine]:
        plan = self.opened.plan
        for section in plan.sections:
            self.paint_section(section)
        nodes = [node for node in _nodes(plan) if not isinstance(node, Section)]
        painted = [(span, taken, None) for span, taken in _blocks(parse(self.source))]
        for span, taken, node in sorted([*painted, *self.kinds(nodes)], key=_breadth):
            self.paint(span, taken, node)
        self.paint_values(plan, nodes)
        starts = self.source.line_starts
        # Behind the last line end there is no line more.
        last = len(starts) - (starts[-1] == len(self.source.data))
        for number in range(1, last + 1):
            yield self.line(number)

    def kinds(self, nodes: Iterable[Node]) -> Iterator[tuple[Span, Taken, Node | None]]:
        for node in nodes:
            taken = _NODES.get(type(node))
            if taken and (node.span.end > node.span.start):
                yield node.span, taken, node

    def paint_section(self, section: Section) -> None:
        known = section.kind is not None
        for number in self.numbers(section.span):
            self.taken[number] = (Taken.TEXT if known else Taken.UNKNOWN_TEXT, True)
        if section.level:
            self.taken[self.source.line(section.span.start)] = (Taken.HEADING if known else Taken.UNKNOWN_HEADING, True)

    def paint(self, span: Span, taken: Taken, node: Node | None) -> None:
        address = self.opened.known.find(node) if node else None
        for index, number in enumerate(self.numbers(span)):
            # What stands in a phase is told by its sections; the phase itself is only its heading.
            if not (index and taken is Taken.PHASE):
                self.taken[number] = (taken, not index)
            self.address[number] = address or self.address[number]

    def paint_values(self, plan: Plan, nodes: Iterable[Node]) -> None:
        """The values of the plan itself make a line a field; those of its parts only stand on it."""
        for name, span in plan.where.items():
            number = self.source.line(span.start)
            if name == "title":
                self.taken[number] = (Taken.TITLE, True)
            else:
                self.values[number][name] = None
                if self.taken[number][0] in (Taken.TEXT, Taken.UNKNOWN_TEXT):
                    self.taken[number] = (Taken.FIELD, True)
        for node in nodes:
            for name, span in node.where.items():
                if name not in _UNSAID:
                    self.values[self.source.line(span.start)][name] = None

    def numbers(self, span: Span) -> range:
        return range(self.source.line(span.start), self.source.line(max(span.start, span.end - 1)) + 1)

    def line(self, number: int) -> ReadLine:
        text = self.source.slice(self.source.line_span(number))
        taken, begins = self.taken[number]
        if not text.strip():
            return ReadLine(number=number, text=text, taken=Taken.BLANK)
        values = tuple(self.values[number])
        if values and taken in (Taken.TEXT, Taken.UNKNOWN_TEXT):
            taken = Taken.FIELD
        return ReadLine(
            number=number, text=text, taken=taken, begins=begins, address=self.address[number], values=values
        )


def _breadth(painted: tuple[Span, Taken, Node | None]) -> tuple[int, bool]:
    """Wide things first; of what is as wide, the items of sections, which may be something better known as well."""
    span, taken, _ = painted
    return span.start - span.end, taken is not Taken.ITEM


def _nodes(node: Node) -> Iterator[Node]:
    """All nodes below a node, outer ones first."""
    for _, value in fields(node):
        for inner in value if isinstance(value, tuple) else (value,):
            if isinstance(inner, Node):
                yield inner
                yield from _nodes(inner)


def _blocks(blocks: Iterable[Block | Item]) -> Iterator[tuple[Span, Taken]]:
    """The blocks that are told apart, wherever they stand."""
    for block in blocks:
        if taken := _BLOCKS.get(type(block)):
            yield block.span, taken
        if isinstance(block, List):
            yield from _blocks(block.items)
        elif isinstance(block, Item | Quote | Footnote):
            yield from _blocks(block.blocks)
