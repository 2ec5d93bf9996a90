"""The one place that knows the Markdown parser: events of pyromark (pulldown-cmark) become blocks."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

import pyromark

from planproof.markdown.blocks import (
    Block,
    Box,
    Break,
    Cell,
    Code,
    Footnote,
    FrontMatter,
    Heading,
    Html,
    Item,
    List,
    Paragraph,
    Quote,
    Row,
    Table,
)
from planproof.markdown.inline import BREAK, CODE, EMPHASIS, LINK, STRIKE, STRONG, Inline, RawRun
from planproof.text import SourceText, Span

MAX_DEPTH: Final = 100
"""Lists, items and quotes nested deeper than this are left out of the blocks: no person writes them."""

_OPTIONS: Final = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_TASKLISTS
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_YAML_STYLE_METADATA_BLOCKS
)
_STYLES: Final = {"Strong": STRONG, "Emphasis": EMPHASIS, "Strikethrough": STRIKE, "Link": LINK, "Image": LINK}
_CONTAINERS: Final = frozenset({"List", "Item", "BlockQuote", "FootnoteDefinition"})


def parse(source: SourceText) -> tuple[Block, ...]:
    """The blocks of a text, in order, with spans in bytes of the file. Never raises, whatever the bytes.

    Method: CommonMark 0.31 and GFM (tables, task lists, strikethrough), footnotes and YAML front matter.
    """
    with _without_collection():
        return _Builder(source).build()


@contextmanager
def _without_collection() -> Iterator[None]:
    """No garbage collection meanwhile: events are many, small and free of cycles."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


class _Frame:
    """A block that has begun and not ended: what it is, its first byte, and what was found in it."""

    __slots__ = ("blocks", "box", "kind", "start", "value")

    def __init__(self, kind: str, value: Any, start: int) -> None:
        self.kind = kind
        self.value = value
        self.start = start
        self.blocks: list[Any] = []
        self.box: Box | None = None


class _Builder:
    def __init__(self, source: SourceText) -> None:
        self.source = source
        self.data = source.data
        self.shift = source.bom
        self.frames = [_Frame("Document", None, 0)]
        self.runs: list[RawRun] = []
        self.style = 0
        self.outer_styles: list[int] = []
        self.depth = 0
        self.skipping = 0
        self.trimmed = (0, 0)

    def build(self) -> tuple[Block, ...]:
        shift, runs = self.shift, self.runs
        begin, end, leaf = self.begin, self.end, self.leaf
        for event, where in pyromark.events_with_range(self.source.view, options=_OPTIONS):
            if event.__class__ is str:
                leaf(event, None, where["start"] + shift, where["end"] + shift)
                continue
            [(name, value)] = event.items()
            if self.skipping:
                self.skip(name, value)
            elif name == "Text":
                runs.append((value, where["start"] + shift, where["end"] + shift, self.style))
            elif name == "Start":
                begin(value, where["start"] + shift)
            elif name == "End":
                end(value, where["end"] + shift)
            else:
                leaf(name, value, where["start"] + shift, where["end"] + shift)
        self.flush()
        return tuple(self.frames[0].blocks)

    def leaf(self, name: str, value: Any, start: int, end: int) -> None:
        """An event without an end of its own."""
        if self.skipping:
            return
        if name == "Code":
            self.runs.append((value, start, end, self.style | CODE))
        elif name in ("SoftBreak", "HardBreak"):
            self.runs.append(("\n", start, end, self.style | BREAK))
        elif name == "TaskListMarker":
            self.item_frame().box = Box(Span(start, end), value)
        elif name == "Rule":
            self.add(Break(self.span(start, end)))
        elif name == "InlineHtml" and value[:3].lower() == "<br":
            self.runs.append(("\n", start, end, self.style | BREAK))

    def item_frame(self) -> _Frame:
        """The innermost item: in a loose list the marker stands inside its paragraph."""
        return self.frames[-1] if self.frames[-1].kind == "Item" else self.frames[-2]

    def begin(self, tag: Any, start: int) -> None:
        kind, value = (tag, None) if tag.__class__ is str else next(iter(tag.items()))
        style = _STYLES.get(kind)
        if style is not None:
            self.outer_styles.append(self.style)
            self.style |= style
            return
        if self.runs:
            self.flush()
        if kind in _CONTAINERS:
            if self.depth >= 2 * MAX_DEPTH:
                self.skipping = 1
                return
            self.depth += 1
        self.frames.append(_Frame(kind, value, start))

    def skip(self, name: str, tag: Any) -> None:
        """Count containers until the one that was too deep ends."""
        kind = tag if tag.__class__ is str else next(iter(tag), None) if tag.__class__ is dict else None
        if kind in _CONTAINERS:
            self.skipping += {"Start": 1, "End": -1}.get(name, 0)

    def end(self, tag: Any, end: int) -> None:
        kind = tag if tag.__class__ is str else next(iter(tag))
        if kind in _STYLES:
            self.style = self.outer_styles.pop()
            return
        if kind in _CONTAINERS:
            self.depth -= 1
            if self.runs:
                self.flush()
        frame = self.frames.pop()
        self.frames[-1].blocks.append(_MAKERS[kind](self, frame, self.span(frame.start, end)))

    def add(self, block: Block) -> None:
        self.flush()
        self.frames[-1].blocks.append(block)

    def flush(self) -> None:
        """The bare text of an item in a tight list becomes a paragraph."""
        if self.runs:
            inline = self.inline()
            self.frames[-1].blocks.append(Paragraph(inline.span, inline))

    def inline(self) -> Inline:
        inline = Inline(tuple(self.runs))
        self.runs.clear()
        return inline

    def span(self, start: int, end: int) -> Span:
        """Without the line ends behind; nested blocks share their end, so the last answer is kept."""
        if end != self.trimmed[0]:
            last = end
            while last > start and self.data[last - 1] in b"\r\n":
                last -= 1
            self.trimmed = (end, last)
        return Span(start, max(start, self.trimmed[1]))

    def raw(self) -> str:
        text = "".join([run[0] for run in self.runs])
        self.runs.clear()
        return text


def _heading(builder: _Builder, frame: _Frame, span: Span) -> Block:
    return Heading(span, int(frame.value["level"][1]), builder.inline())


def _code(builder: _Builder, frame: _Frame, span: Span) -> Block:
    info = frame.value.get("Fenced") if isinstance(frame.value, dict) else None
    return Code(span, info, builder.raw())


def _list(_: _Builder, frame: _Frame, span: Span) -> Block:
    return List(span, frame.value, tuple(frame.blocks))


def _table(_: _Builder, frame: _Frame, span: Span) -> Block:
    return Table(span, frame.blocks[0], tuple(frame.blocks[1:]))


def _front_matter(builder: _Builder, _: _Frame, span: Span) -> Block:
    start = builder.runs[0][1] if builder.runs else span.start
    return FrontMatter(span, builder.raw(), start)


_MAKERS: Final[dict[str, Callable[[_Builder, _Frame, Span], Any]]] = {
    "Heading": _heading,
    "Paragraph": lambda builder, _, span: Paragraph(span, builder.inline()),
    "Item": lambda _, frame, span: Item(span, frame.box, tuple(frame.blocks)),
    "List": _list,
    "TableCell": lambda builder, _, span: Cell(span, builder.inline()),
    "TableHead": lambda _, frame, span: Row(span, tuple(frame.blocks)),
    "TableRow": lambda _, frame, span: Row(span, tuple(frame.blocks)),
    "Table": _table,
    "CodeBlock": _code,
    "BlockQuote": lambda _, frame, span: Quote(span, tuple(frame.blocks)),
    "FootnoteDefinition": lambda _, frame, span: Footnote(span, tuple(frame.blocks)),
    "HtmlBlock": lambda _, frame, span: Html(span),
    "MetadataBlock": _front_matter,
}
