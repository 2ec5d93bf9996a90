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
from planproof.markdown.inline import BREAK, EMPHASIS, LINK, STRIKE, STRONG, Inline, RawRun, code_run
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
_STYLES: Final = {"Strong": STRONG, "Emphasis": EMPHASIS, "Strikethrough": STRIKE, "Link": LINK, "Image": LINK}
_new: Final = tuple.__new__  # half the cost of calling the class, and spans are most of what is made here
_NESTED: Final = frozenset({"List", "BlockQuote", "FootnoteDefinition"})


def parse(source: SourceText) -> tuple[Block, ...]:
    """The blocks of a text, in order, with spans in bytes of the file. Never raises, whatever the bytes.

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
    """Where the target of an inline link stands in it."""
    encoded = target.encode("utf-8", errors="replace")
    for opening in (b"](", b"](<"):
        at = data.rfind(opening + encoded, span.start, span.end)
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


class _Frame:
    """A block of blocks that has begun and not ended: its first byte, and what was found in it."""

    __slots__ = ("blocks", "box", "start", "value")

    def __init__(self, value: Any, start: int) -> None:
        self.value = value
        self.start = start
        self.blocks: list[Any] = []
        self.box: Box | None = None


class _Builder:
    """Blocks of blocks lie on a stack of frames; of blocks of text only one can be open, so it needs no frame."""

    def __init__(self, source: SourceText, start: int) -> None:
        """For the text from byte `start` on."""
        rest = SourceText(source.data[start:]) if start else source
        self.data = source.data
        self.shift = start + rest.bom
        self.events: Iterator[tuple[Any, Any]] = pyromark.events_with_range(_unified(rest.view), options=_OPTIONS)
        self.outer: list[_Frame] = []
        self.frame = _Frame(None, 0)
        self.start = 0
        self.value: Any = None
        self.runs: list[RawRun] = []
        self.style = 0
        self.outer_styles: list[int] = []
        self.depth = 0
        self.trimmed = (0, 0)

    def build(self) -> tuple[Block, ...]:
        shift, runs = self.shift, self.runs
        for event, where in self.events:
            name, value = (event, "") if event.__class__ is str else event.popitem()
            if name == "Text":
                runs.append((value, where["start"] + shift, where["end"] + shift, self.style))
            elif name == "Start":
                self.begin(value, where["start"] + shift)
            elif name == "End":
                self.end(value, where["end"] + shift)
            else:
                self.mark(name, value, where["start"] + shift, where["end"] + shift)
        self.flush()
        return tuple(self.frame.blocks)

    def mark(self, name: str, value: Any, start: int, end: int) -> None:
        """An event without an end of its own."""
        if name == "Code":
            text, style = code_run(value, self.data[start:end])
            self.runs.append((text, start, end, self.style | style))
        elif name in ("SoftBreak", "HardBreak") or (name == "InlineHtml" and _is_break(value)):
            self.runs.append(("\n", start, end, self.style | BREAK))
        elif name == "TaskListMarker":
            self.frame.box = Box(Span(start, end), value)
        elif name == "Rule":
            self.flush()
            self.frame.blocks.append(Break(self.span(start, end)))

    def begin(self, tag: Any, start: int) -> None:
        kind, value = (tag, None) if tag.__class__ is str else tag.popitem()
        if kind in _STYLES:
            self.outer_styles.append(self.style)
            self.style |= _STYLES[kind]
            return
        if self.runs:
            self.flush()
        if kind in _LEAVES:
            self.start, self.value = start, value
        elif kind in _NESTED and self.depth == MAX_DEPTH:
            self.skip()
        else:
            self.depth += kind in _NESTED
            self.outer.append(self.frame)
            self.frame = _Frame(value, start)

    def skip(self) -> None:
        """Pass over what is nested too deep, its end included."""
        depth = 1
        for event, _ in self.events:
            name, tag = (event, "") if event.__class__ is str else event.popitem()
            kind = next(iter(tag)) if tag.__class__ is dict else tag
            if kind in _NESTED:
                depth += {"Start": 1, "End": -1}.get(name, 0)
            if not depth:
                return

    def end(self, tag: Any, end: int) -> None:
        kind = tag if tag.__class__ is str else next(iter(tag))
        if kind in _LEAVES:
            self.frame.blocks.append(_LEAVES[kind](self, self.span(self.start, end)))
        elif kind in _STYLES:
            self.style = self.outer_styles.pop()
        else:
            if self.runs:
                self.flush()
            frame, self.frame = self.frame, self.outer.pop()
            self.frame.blocks.append(_MAKERS[kind](frame, self.span(frame.start, end)))
            self.depth -= kind in _NESTED

    def flush(self) -> None:
        """The bare text of an item in a tight list becomes a paragraph, without a break at its end."""
        while self.runs and self.data[self.runs[-1][2] - 1] in b"\r\n":
            self.runs.pop()
        if self.runs:
            span = _new(Span, (self.runs[0][1], self.runs[-1][2]))
            self.frame.blocks.append(Paragraph(span, self.inline()))

    def inline(self) -> Inline:
        inline = Inline(tuple(self.runs))
        self.runs.clear()
        return inline

    def span(self, start: int, end: int) -> Span:
        """Without the line ends behind; nested blocks share their end, so the last answer is kept.

        A cell that a row lacks begins behind the row's line end for the parser, and is moved before it.
        """
        seen, last = self.trimmed
        if end != seen:
            last = end
            while last and self.data[last - 1] in b"\r\n":
                last -= 1
            self.trimmed = (end, last)
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


def _code(builder: _Builder, span: Span) -> Block:
    info = builder.value.get("Fenced") if isinstance(builder.value, dict) else None
    return Code(span, info, builder.raw())


def _html(builder: _Builder, span: Span) -> Block:
    builder.runs.clear()  # the blanks before it, which the parser makes up
    return Html(span)


_LEAVES: Final[dict[str, Callable[[_Builder, Span], Any]]] = {
    "Heading": lambda builder, span: Heading(span, int(builder.value["level"][1]), builder.inline()),
    "Paragraph": lambda builder, span: Paragraph(span, builder.inline()),
    "TableCell": lambda builder, span: Cell(span, builder.inline()),
    "CodeBlock": _code,
    "HtmlBlock": _html,
}
_MAKERS: Final[dict[str, Callable[[_Frame, Span], Any]]] = {
    "Item": lambda frame, span: Item(span, frame.box, tuple(frame.blocks)),
    "List": lambda frame, span: List(span, frame.value, tuple(frame.blocks)),
    "TableHead": lambda frame, span: Row(span, tuple(frame.blocks)),
    "TableRow": lambda frame, span: Row(span, tuple(frame.blocks)),
    "Table": lambda frame, span: Table(span, frame.blocks[0], tuple(frame.blocks[1:])),
    "BlockQuote": lambda frame, span: Quote(span, tuple(frame.blocks)),
    "FootnoteDefinition": lambda frame, span: Footnote(span, tuple(frame.blocks)),
}
