"""The one place that knows the Markdown parser: events of pyromark (pulldown-cmark) become blocks."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, Final

import pyromark

from planproof.markdown.blocks import (
    Block,
    Box,
    Break,
    Cell,
    Code,
    Footnote,
    Heading,
    Html,
    Item,
    Link,
    List,
    Paragraph,
    Quote,
    Row,
    Table,
)
from planproof.markdown.front_matter import front_matter
from planproof.markdown.inline import BREAK, EMPHASIS, EMPTY, LINK, STRIKE, STRONG, Inline, RawRun, code_run
from planproof.text import SourceText, Span

MAX_DEPTH: Final = 100
"""Lists, quotes and footnotes nested deeper than this are left out of the blocks: no person writes them."""

# Not the parser's own metadata blocks: it finds them between any two rules, and takes what stands there for YAML.
_OPTIONS: Final = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_TASKLISTS
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_FOOTNOTES
)
_LONGEST_TITLE: Final = 500
_STYLES: Final = {"Strong": STRONG, "Emphasis": EMPHASIS, "Strikethrough": STRIKE, "Link": LINK, "Image": LINK}
_new: Final = tuple.__new__  # half the cost of calling the class, and spans are most of what is made here


@lru_cache(maxsize=1)
def parse(source: SourceText) -> tuple[Block, ...]:
    """The blocks of a text, in order, with spans in bytes of the file. Never raises, whatever the bytes.

    The blocks of the last text are kept: whoever changes a plan asks for those that its reader has asked for.

    Method: CommonMark 0.31 and GFM (tables, task lists, strikethrough), footnotes and YAML front matter.
    """
    front = front_matter(source)
    with without_collection():
        blocks = _Builder(source, front.span.end if front else 0).build()
    return (front, *blocks) if front else blocks


def links(source: SourceText) -> tuple[Link, ...]:
    """The links and images of a text that have a target of their own, in order; bare addresses are none.

    A second look at the text, for those who ask: blocks do not hold where their links lead.
    """
    if b"[" not in source.data:
        return ()
    front = front_matter(source)
    start = front.span.end if front else 0
    rest = SourceText(source.data[start:]) if start else source
    shift = start + rest.bom
    found: list[Link] = []
    events: Iterator[tuple[Any, Any]] = pyromark.events_with_range(_unified(rest.view), options=_OPTIONS)
    with without_collection():
        for event, where in events:
            tag = {} if event.__class__ is str else event.get("Start", {})
            value = {} if tag.__class__ is str else tag.get("Link") or tag.get("Image")
            if value and value["link_type"] not in ("Autolink", "Email"):
                span = Span(where["start"] + shift, where["end"] + shift)
                target = value["dest_url"]
                found.append(Link(span, target, _written(source.data, span, target), "Image" in tag))
    return tuple(found)


def _written(data: bytes, span: Span, target: str) -> Span | None:
    """Where the target of an inline link stands in it; looked for near its end only, since links can be nested."""
    encoded = target.encode("utf-8", errors="replace")
    near = max(span.start, span.end - len(encoded) - _LONGEST_TITLE)
    for opening in (b"](", b"](<"):
        at = data.rfind(opening + encoded, near, span.end)
        if encoded and at >= 0:
            return Span(at + len(opening), at + len(opening) + len(encoded))
    return None


@contextmanager
def without_collection() -> Iterator[None]:
    """No garbage collection meanwhile: events are many, small and free of cycles."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


class _Builder:
    """Blocks of blocks lie on a stack; of blocks of text only one can be open, so it needs no place there.

    Attributes:
        blocks, box, value, start: what was found in the innermost open block of blocks, and what opened it where.
        leaf, at: what opened the open block of text, and where.
        outer: the open blocks around the innermost one.
    """

    def __init__(self, source: SourceText, start: int) -> None:
        """For the text from byte `start` on."""
        rest = SourceText(source.data[start:]) if start else source
        self.data = source.data
        self.shift = start + rest.bom
        self.events: Iterator[tuple[Any, Any]] = pyromark.events_with_range(_unified(rest.view), options=_OPTIONS)
        self.outer: list[tuple[list[Any], Box | None, Any, int]] = []
        self.blocks: list[Any] = []
        self.box: Box | None = None
        self.value: Any = None
        self.start = 0
        self.leaf: Any = None
        self.at = 0
        self.runs: list[RawRun] = []
        self.style = 0
        self.outer_styles: list[int] = []
        self.depth = 0
        self.seen_end = self.last = 0

    def build(self) -> tuple[Block, ...]:
        shift, runs = self.shift, self.runs
        value: Any
        for event, where in self.events:
            name, value = (event, "") if event.__class__ is str else event.popitem()
            if name == "Text":
                runs.append((value, where["start"] + shift, where["end"] + shift, self.style))
            elif name == "Start":
                kind, value = (value, None) if value.__class__ is str else value.popitem()
                _BEGIN[kind](self, value, where["start"] + shift)
            elif name == "End":
                kind = value if value.__class__ is str else next(iter(value))
                _END[kind](self, where["end"] + shift)
            else:
                self.mark(name, value, where["start"] + shift, where["end"] + shift)
        self.flush()
        return tuple(self.blocks)

    def mark(self, name: str, value: Any, start: int, end: int) -> None:
        """An event without an end of its own."""
        if name == "Code":
            text, style = code_run(value, self.data[start:end])
            self.runs.append((text, start, end, self.style | style))
        elif name in ("SoftBreak", "HardBreak") or (name == "InlineHtml" and _is_break(value)):
            self.runs.append(("\n", start, end, self.style | BREAK))
        elif name == "TaskListMarker":
            self.box = _new(Box, (_new(Span, (start, end)), value))
        elif name == "Rule":
            self.flush()
            self.blocks.append(Break(self.span(start, end)))

    def begin_leaf(self, value: Any, start: int) -> None:
        """Open a block of text."""
        if self.runs:
            self.flush()
        self.leaf = value
        self.at = start

    def begin(self, value: Any, start: int) -> None:
        """Open a block of blocks."""
        if self.runs:
            self.flush()
        self.outer.append((self.blocks, self.box, self.value, self.start))
        self.blocks, self.box, self.value, self.start = [], None, value, start

    def begin_nested(self, value: Any, start: int) -> None:
        """Open a block of blocks of a kind that stands in itself; pass over what is nested too deep."""
        if self.depth < MAX_DEPTH:
            self.depth += 1
            self.begin(value, start)
            return
        self.flush()
        depth = 1
        for event, _ in self.events:
            name, tag = (event, "") if event.__class__ is str else event.popitem()
            kind = next(iter(tag)) if tag.__class__ is dict else tag
            if kind in _NESTED:
                depth += {"Start": 1, "End": -1}.get(name, 0)
            if not depth:
                return

    def end_style(self, _: int) -> None:
        self.style = self.outer_styles.pop()

    def flush(self) -> None:
        """The bare text of an item in a tight list becomes a paragraph, without a break at its end."""
        runs = self.runs
        while runs and self.data[runs[-1][2] - 1] in b"\r\n":
            runs.pop()
        if runs:
            span = _new(Span, (runs[0][1], runs[-1][2]))
            self.blocks.append(_new(Paragraph, (span, self.inline())))

    def inline(self) -> Inline:
        inline = Inline(tuple(self.runs))
        self.runs.clear()
        return inline

    def span(self, start: int, end: int) -> Span:
        """Without the line ends behind; nested blocks share their end, so the last answer is kept.

        A cell that a row lacks begins behind the row's line end for the parser, and is moved before it.
        """
        if end != self.seen_end:
            self.seen_end = self.last = end
            while self.last and self.data[self.last - 1] in b"\r\n":
                self.last -= 1
        last = self.last
        return _new(Span, (start if start < last else last, last))

    def raw(self) -> str:
        text = "".join([run[0] for run in self.runs])
        self.runs.clear()
        return text


def _unified(view: str) -> str:
    """The text with a line feed for each lone carriage return, which the parser knows only in parts of its grammar."""
    if view.count("\r") == view.count("\r\n"):
        return view
    return "\r\n".join([part.replace("\r", "\n") for part in view.split("\r\n")])


def _is_break(tag: str) -> bool:
    """Whether an HTML tag is `<br>`, however it is written."""
    return tag[:3].lower() == "<br" and tag[3:4] in " \t\n/>"


def _style(style: int) -> Callable[[_Builder, Any, int], None]:
    """How text in a style begins."""

    def begin(builder: _Builder, _: Any, __: int) -> None:
        builder.outer_styles.append(builder.style)
        builder.style |= style

    return begin


def _leaf(make: Callable[[_Builder, Span], Any]) -> Callable[[_Builder, int], None]:
    """How a block of text ends."""

    def end_leaf(builder: _Builder, end: int) -> None:
        builder.blocks.append(make(builder, builder.span(builder.at, end)))

    return end_leaf


def _block(make: Callable[[_Builder, Span], Any], nested: int = 0) -> Callable[[_Builder, int], None]:
    """How a block of blocks ends, one that stands in itself or another one."""

    def end_block(builder: _Builder, end: int) -> None:
        if builder.runs:
            builder.flush()
        made = make(builder, builder.span(builder.start, end))
        builder.blocks, builder.box, builder.value, builder.start = builder.outer.pop()
        builder.blocks.append(made)
        builder.depth -= nested

    return end_block


def _code(builder: _Builder, span: Span) -> Block:
    info = builder.leaf.get("Fenced") if isinstance(builder.leaf, dict) else None
    return Code(span, info, builder.raw())


def _html(builder: _Builder, span: Span) -> Block:
    builder.runs.clear()  # the blanks before it, which the parser makes up
    return Html(span)


def _item(builder: _Builder, span: Span) -> Item:
    blocks = tuple(builder.blocks)
    if blocks and blocks[0].__class__ in (Paragraph, Heading):
        return _new(Item, (span, builder.box, blocks, blocks[0].inline, blocks[1:]))
    return _new(Item, (span, builder.box, blocks, EMPTY, blocks))


def _row(builder: _Builder, span: Span) -> Row:
    return _new(Row, (span, tuple(builder.blocks)))


_LEAVES: Final[dict[str, Callable[[_Builder, Span], Any]]] = {
    "Heading": lambda builder, span: Heading(span, int(builder.leaf["level"][1]), builder.inline()),
    "Paragraph": lambda builder, span: _new(Paragraph, (span, builder.inline())),
    "TableCell": lambda builder, span: _new(Cell, (span, builder.inline())),
    "CodeBlock": _code,
    "HtmlBlock": _html,
}
_PARTS: Final[dict[str, Callable[[_Builder, Span], Any]]] = {
    "Item": _item,
    "TableHead": _row,
    "TableRow": _row,
    "Table": lambda builder, span: Table(span, builder.blocks[0], tuple(builder.blocks[1:])),
}
_NESTED: Final[dict[str, Callable[[_Builder, Span], Any]]] = {
    "List": lambda builder, span: List(span, builder.value, tuple(builder.blocks)),
    "BlockQuote": lambda builder, span: Quote(span, tuple(builder.blocks)),
    "FootnoteDefinition": lambda builder, span: Footnote(span, tuple(builder.blocks)),
}
_BEGIN: Final[dict[str, Callable[[_Builder, Any, int], None]]] = {
    **{kind: _style(style) for kind, style in _STYLES.items()},
    **dict.fromkeys(_LEAVES, _Builder.begin_leaf),
    **dict.fromkeys(_PARTS, _Builder.begin),
    **dict.fromkeys(_NESTED, _Builder.begin_nested),
}
_END: Final[dict[str, Callable[[_Builder, int], None]]] = {
    **dict.fromkeys(_STYLES, _Builder.end_style),
    **{kind: _leaf(make) for kind, make in _LEAVES.items()},
    **{kind: _block(make) for kind, make in _PARTS.items()},
    **{kind: _block(make, nested=1) for kind, make in _NESTED.items()},
}
