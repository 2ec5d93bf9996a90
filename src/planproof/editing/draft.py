"""A plan with its text, as edits look at it; facts that several of them ask for are worked out once."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from planproof.editing.paths import Path, paths
from planproof.markdown import (
    Block,
    Code,
    Footnote,
    FrontMatter,
    Heading,
    Html,
    Inline,
    Item,
    List,
    Paragraph,
    Quote,
    Row,
    Table,
    parse,
)
from planproof.model import Node, Phase, Plan, Status, Task
from planproof.model.progress import computed_status
from planproof.reading.fields import Field, fields_in_line, fields_of_blocks
from planproof.reading.vocabulary import Vocabulary, vocabulary_for
from planproof.text import SourceText, Span


class Draft:
    """A text and the plan that was read from it; both belong to one file."""

    def __init__(self, source: SourceText, plan: Plan) -> None:
        self.source = source
        self.plan = plan

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The text's Markdown blocks."""
        return parse(self.source)

    @cached_property
    def parts(self) -> tuple[tuple[Path, Node], ...]:
        """All parts of the plan with their paths."""
        return tuple(paths(self.plan))

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The words of the languages that the text may be written in."""
        return vocabulary_for(self.source.view)

    @cached_property
    def header(self) -> tuple[Field, ...]:
        """The fields of the plan's header: before the first heading that follows its title, front matter included."""
        blocks: list[Block] = []
        for block in self.blocks:
            if isinstance(block, Heading) and (block.level > 1 or any(isinstance(b, Heading) for b in blocks)):
                break
            blocks.append(block)
        return tuple(fields_of_blocks(blocks, self.vocabulary, lambda line: fields_in_line(line, self.vocabulary)))

    @cached_property
    def boxed(self) -> dict[Span, Item]:
        """The items that bear a checkbox, by their bytes: of what was read from an item, its `span`."""
        return {item.span: item for _, item in self.items() if item.box is not None}

    def unticked(self, node: Node) -> bool:
        """Whether what was read from an item has a checkbox, and that one is empty."""
        item = self.boxed.get(node.span)
        return item is not None and item.box is not None and not item.box.ticked

    @cached_property
    def tasks(self) -> tuple[tuple[Phase, Task], ...]:
        """All tasks in order, each with its phase."""
        return tuple((phase, task) for phase in self.plan.phases for task in phase.tasks)

    @cached_property
    def computed_status(self) -> Status | None:
        """The status that the plan's tasks show; none where it has neither tasks nor phases."""
        return computed_status(self.plan)

    @cached_property
    def _items(self) -> dict[Span, tuple[List, Item]]:
        return {found.span: (list_, found) for list_, found in self.items()}

    def item_of(self, node: Node) -> tuple[List, Item] | None:
        """The item that a part was read from, with its list; none where it was read from something else."""
        return self._items.get(node.span)

    @cached_property
    def _rows(self) -> dict[Span, tuple[Table, Row]]:
        return {row.span: (table, row) for table in self.tables() for row in table.rows}

    def row_of(self, node: Node) -> tuple[Table, Row] | None:
        """The table row that a part was read from, with its table; none where it was read from something else."""
        return self._rows.get(node.span)

    @cached_property
    def newline(self) -> bytes:
        """What ends the lines of the text: the end of its first line that has one."""
        data = self.source.data
        at = next((at for at in (data.find(b"\n"), data.find(b"\r")) if at >= 0), -1)
        if at < 0:
            return b"\n"
        return b"\r\n" if data[max(at - 1, 0) : at + 1] == b"\r\n" else data[at : at + 1]

    def line_at(self, offset: int) -> Span:
        """The line in which a byte stands, without its line end."""
        return self.source.line_span(self.source.line(offset))

    @cached_property
    def inlines(self) -> tuple[Inline, ...]:
        """The text of all headings, paragraphs, items and cells in order; neither code blocks nor comments are text."""
        return tuple(_inlines(self.blocks))

    @cached_property
    def code(self) -> tuple[Span, ...]:
        """The bytes of all code blocks, HTML blocks and front matter, those in items and quotes included."""
        return tuple(_code(self.blocks))

    def in_code(self, offset: int) -> bool:
        """Whether a byte stands in what `code` names."""
        index = bisect_right(self.code, (offset, len(self.source.data) + 1)) - 1
        return index >= 0 and offset < self.code[index].end

    def items(self) -> Iterator[tuple[List, Item]]:
        """All items of all lists at any depth, each with its list, in order."""
        for block in _walk(self.blocks):
            if isinstance(block, List):
                yield from ((block, item) for item in block.items)

    def tables(self) -> Iterator[Table]:
        """All tables at any depth, in order."""
        return (block for block in _walk(self.blocks) if isinstance(block, Table))


def _walk(blocks: Sequence[Block]) -> Iterator[Block]:
    """Blocks and all that stand in them, each before its inner ones; without recursion, for they nest deeply."""
    stack = list(reversed(blocks))
    while stack:
        block = stack.pop()
        yield block
        if isinstance(block, List):
            stack += reversed([inner for item in block.items for inner in item.blocks])
        elif isinstance(block, Quote | Footnote):
            stack += reversed(block.blocks)


def _inlines(blocks: tuple[Block, ...]) -> Iterator[Inline]:
    """The text of blocks and of what stands in them; the parser bounds how deep that is."""
    for block in blocks:
        if isinstance(block, Heading | Paragraph):
            yield block.inline
        elif isinstance(block, List):
            for item in block.items:
                yield from _inlines(item.blocks)
        elif isinstance(block, Table):
            for row in (block.header, *block.rows):
                yield from (cell.inline for cell in row.cells)
        elif isinstance(block, Quote | Footnote):
            yield from _inlines(block.blocks)


def _code(blocks: tuple[Block, ...]) -> Iterator[Span]:
    """The spans of what is no text in blocks and in what stands in them."""
    for block in blocks:
        if isinstance(block, Code | Html | FrontMatter):
            yield block.span
        elif isinstance(block, List):
            for item in block.items:
                yield from _code(item.blocks)
        elif isinstance(block, Quote | Footnote):
            yield from _code(block.blocks)
