"""Fields (`Key: value` in all its clothes) and labels (a line that names what stands below it)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from planproof.markdown import CODE, EMPHASIS, STRONG, Block, FrontMatter, Inline, List, Paragraph, Quote, Table
from planproof.reading.topics import topic_of
from planproof.reading.vocabulary import Vocabulary
from planproof.reading.words import fold, without_brackets
from planproof.text import Span

_COLONS: Final = (":", "\uff1a")
_LONGEST_KEY: Final = 60
_BARS: Final = (" | ", " \u00b7 ", " \u2022 ", " \u2502 ")


class Field(NamedTuple):
    """A key and its value.

    Attributes:
        name: which field of the plan language it is; empty where planproof does not know the key.
        key: as written.
        marked: whether the key is bold or in italics.
        line: in which both stand; `begin`, `start` and `end` are the characters of the key's and the value's ends.
    """

    name: str
    key: str
    marked: bool
    line: Inline
    begin: int
    start: int
    end: int

    @property
    def text(self) -> str:
        """The value's words."""
        return self.line.text[self.start : self.end].strip(" \t\n*_`")

    @property
    def value(self) -> Inline:
        """The value as an inline, so that every part of it knows its bytes; empty where nothing follows."""
        return self.line.part(self.start, self.end)

    @property
    def span(self) -> Span:
        """The bytes of key and value."""
        return self.line.source(self.begin, self.end)


def field_of_cell(name: str, key: str, cell: Inline) -> Field:
    """A field whose value fills a cell of its own."""
    return Field(name=name, key=key, marked=True, line=cell, begin=0, start=0, end=len(cell.text))


def fields_in_line(line: Inline, vocabulary: Vocabulary) -> list[Field]:
    """The fields of one line: several where bars part them, none where it is no field."""
    text = line.text
    if ":" not in text and "\uff1a" not in text:
        return []
    first = _field(line, 0, len(text), vocabulary)
    if first is None:
        return []
    if not (first.name or first.marked):
        return [first]
    bar = next((bar for bar in _BARS if bar in text), None)
    if bar is None:
        return [first]
    found = []
    start = 0
    for part in text.split(bar):
        field = _field(line, start, start + len(part), vocabulary)
        if field:
            found.append(field)
        start += len(part) + len(bar)
    return found if len(found) > 1 else [first]


def _field(line: Inline, start: int, end: int, vocabulary: Vocabulary) -> Field | None:
    text = line.text
    colon = _colon(text, start, end)
    if colon < 0 or line.covered(CODE, colon, colon + 1):
        return None
    key = text[start:colon]
    low, high = colon + 1, end
    while low < high and text[low] in " \t*":
        low += 1
    while high > low and text[high - 1] in " \t":
        high -= 1
    marked = bool(line.styles(start, colon) & (STRONG | EMPHASIS))
    return Field(field_name(key, vocabulary), key.strip(), marked, line, start, low, high)


def _colon(text: str, start: int, end: int) -> int:
    """The first colon that ends a key: near the beginning, not of a URL, a path, a time or a code."""
    stop = min(end, start + _LONGEST_KEY)
    at = text.find(":", start, stop)
    if not text.isascii():
        wide = text.find("\uff1a", start, stop)
        at = wide if at < 0 <= wide or 0 <= wide < at else at
    if at <= start:
        return -1
    after = text[at + 1 : at + 2]
    return at if after in ("", " ", "\t", "*", "\u00a0") or text[at] == "\uff1a" or not after.isascii() else -1


LineReader = Callable[[Inline], Sequence[Field]]
"""Reads the fields of a line, as `fields_in_line` does with its vocabulary given."""


@lru_cache(maxsize=8192)
def field_name(key: str, vocabulary: Vocabulary) -> str:
    """Which field a key names; empty where it is unknown."""
    folded = fold(key.strip(" \t*_`-"))
    return vocabulary.fields.get(folded) or vocabulary.fields.get(without_brackets(folded), "")


class Label(NamedTuple):
    """A line that names what stands below it, up to the next label or heading."""

    text: str
    topic: str | None
    span: Span


def label_of(line: Inline, vocabulary: Vocabulary) -> Label | None:
    """The label that a line is: wholly bold, or a known name that ends in a colon; none where it is running text."""
    text = line.text.strip()
    if not text or len(text) > 120 or (text[-1] not in _COLONS and not line.raw[0][3] & STRONG):
        return None
    ends = text[-1] in _COLONS
    bold = line.covered(STRONG)
    if not bold and not (ends and (_begins_marked(line) or len(text) <= 50)):
        return None
    inner = min((at for colon in _COLONS if 0 < (at := text.find(colon)) < len(text) - 1), default=-1)
    if bold and inner > 0 and field_name(text[:inner], vocabulary):
        return None
    topic = topic_of(text, vocabulary) if inner < 0 else vocabulary.topics.get(fold(text))
    if not bold and topic is None and not _begins_marked(line):
        return None
    return Label(text=text.rstrip(":\uff1a "), topic=topic, span=line.span)


def _begins_marked(line: Inline) -> bool:
    text = line.text
    start = len(text) - len(text.lstrip())
    return bool(line.styles(start, start + 1) & (STRONG | EMPHASIS))


def fields_of_blocks(blocks: Sequence[Block], vocabulary: Vocabulary, of_line: LineReader) -> Iterator[Field]:
    """The fields in paragraphs, quotes, items of lists and two-column tables, in order; lists only at their top."""
    for block in blocks:
        if isinstance(block, Paragraph):
            for line in block.inline.lines:
                yield from of_line(line)
        elif isinstance(block, Quote):
            yield from fields_of_blocks(block.blocks, vocabulary, of_line)
        elif isinstance(block, List):
            for item in block.items:
                for line in item.head.lines:
                    yield from of_line(line)
        elif isinstance(block, Table):
            yield from _fields_of_table(block, vocabulary)
        elif isinstance(block, FrontMatter):
            yield from _fields_of_front_matter(block, vocabulary)


def _fields_of_table(table: Table, vocabulary: Vocabulary) -> Iterator[Field]:
    """A table of two columns whose first holds keys that planproof knows."""
    if len(table.header.cells) != 2:
        return
    for row in (table.header, *table.rows):
        key, value = row.cells[0].inline, row.cells[1].inline
        name = field_name(key.text, vocabulary)
        if name:
            yield field_of_cell(name, key.text.strip(), value)


def _fields_of_front_matter(block: FrontMatter, vocabulary: Vocabulary) -> Iterator[Field]:
    """The plain entries `key: value` at the top level; YAML's other powers are neither needed nor trusted."""
    at = block.start
    for line in block.text.splitlines(keepends=True):
        size = len(line.encode("utf-8", errors="replace"))
        if line[:1].strip() and line[:1] not in "#-":
            key, colon, value = line.partition(":")
            stripped = value.strip().strip("\"'")
            if colon and key.replace("_", " ").replace("-", " ").replace(" ", "").isalnum():
                start = at + len(key.encode()) + 1 + len(value.encode()) - len(value.lstrip().encode())
                start += 1 if value.strip()[:1] in "\"'" and value.strip() else 0
                end = start + len(stripped.encode("utf-8", errors="replace"))
                inline = Inline(((stripped, start, end, 0),)) if stripped else Inline(())
                name = field_name(key.replace("_", " "), vocabulary) or field_name(key.replace("-", " "), vocabulary)
                name = name or ("title" if key.strip() == "title" else "")
                yield field_of_cell(name, key.strip(), inline)
        at += size
