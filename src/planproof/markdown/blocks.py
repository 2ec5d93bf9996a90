"""The blocks of a Markdown document. Frozen; every span is in bytes of the file."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from planproof.markdown.inline import Inline
from planproof.text import Span


class Heading(NamedTuple):
    """An ATX or setext heading of `level` 1 to 6."""

    span: Span
    level: int
    inline: Inline


class Paragraph(NamedTuple):
    """A run of text; also the bare text of an item in a tight list."""

    span: Span
    inline: Inline


class Box(NamedTuple):
    """A task marker as GFM knows it; `span` covers the brackets, so the mark is the byte after its start."""

    span: Span
    ticked: bool


class Item(NamedTuple):
    """An item of a list.

    Attributes:
        blocks: all that stands in it.
        head: its own words: its first block, if that is a paragraph or a heading, else nothing.
        rest: the blocks behind its own words.
    """

    span: Span
    box: Box | None
    blocks: tuple[Block, ...]
    head: Inline
    rest: tuple[Block, ...]


class List(NamedTuple):
    """A list; `start` is the first number of an ordered one, none for bullets."""

    span: Span
    start: int | None
    items: tuple[Item, ...]


class Cell(NamedTuple):
    """A cell of a table; `span` covers what stands between its bars."""

    span: Span
    inline: Inline


class Row(NamedTuple):
    """A row of a table; it has as many cells as the header."""

    span: Span
    cells: tuple[Cell, ...]


class Table(NamedTuple):
    """A GFM table: its header and the rows below it."""

    span: Span
    header: Row
    rows: tuple[Row, ...]


class Code(NamedTuple):
    """A fenced or indented code block; `info` is the fence's info string, none where the block is indented."""

    span: Span
    info: str | None
    text: str


class Quote(NamedTuple):
    """A block quote."""

    span: Span
    blocks: tuple[Block, ...]


class Footnote(NamedTuple):
    """The definition of a footnote."""

    span: Span
    blocks: tuple[Block, ...]


class Html(NamedTuple):
    """An HTML block, comments included; never structure."""

    span: Span


class Break(NamedTuple):
    """A thematic break."""

    span: Span


class FrontMatter(NamedTuple):
    """YAML front matter between `---` lines; `text` is what stands between them, from byte `start` of the file."""

    span: Span
    text: str
    start: int


class Link(NamedTuple):
    """A link or image wherever it stands in the text.

    Attributes:
        span: all of it.
        target: where it leads, escapes and entities resolved; of a reference what its definition says.
        written: the bytes of the target; none where it stands elsewhere, or is not written as it reads.
        image: whether it shows what it leads to.
    """

    span: Span
    target: str
    written: Span | None = None
    image: bool = False


Block: TypeAlias = Heading | Paragraph | List | Table | Code | Quote | Footnote | Html | Break | FrontMatter
