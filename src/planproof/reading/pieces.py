"""The blocks of a section with the label that each stands under."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from planproof.markdown import Block, Break, Inline, Item, List, Paragraph
from planproof.reading.context import Context
from planproof.reading.fields import label_of
from planproof.reading.outline import Section
from planproof.reading.topics import topic_of

CRITERIA: Final = frozenset({"criteria", "gate"})
"""Labels whose lists are criteria of the phase or task around them."""

WORK: Final = frozenset({"work", "tasks"})
"""Labels whose lists are tasks."""

FILES: Final = frozenset({"files", "files_create", "files_modify", "files_delete", "files_test"})
"""Labels whose lists are files."""


class Piece(NamedTuple):
    """A block and what it is said to be.

    Attributes:
        topic: of the nearest label or heading that planproof knows, inside the phase or task that is read.
        labelled: whether a label, known or not, stands between the heading and the block.
    """

    block: Block
    topic: str | None
    labelled: bool
    section: Section
    label: str = ""


def pieces_of(ctx: Context, section: Section, default: str | None = None) -> Sequence[Piece]:
    """The blocks of a section's own text, each with its label; items that are labels give their inner blocks."""
    known: list[Piece] | None = ctx.pieces.get((id(section), default))
    if known is None:
        if default is None:
            known = list(label_blocks(ctx, section.blocks, section))
        else:
            known = [_under(piece, default) for piece in pieces_of(ctx, section)]
        ctx.pieces[id(section), default] = known
    return known


def _under(piece: Piece, default: str) -> Piece:
    """A piece under a heading of a topic: its own label counts for more, but for labels inside lists of criteria."""
    kept = piece.topic is None or (default in CRITERIA and piece.topic not in WORK)
    return Piece(piece.block, default, piece.labelled, piece.section, piece.label) if kept else piece


def label_blocks(ctx: Context, blocks: Sequence[Block], section: Section) -> Iterator[Piece]:
    """Blocks with their labels; those under no label, or one that planproof does not know, have no topic."""
    topic: str | None = None
    labelled, name = False, ""
    for block in blocks:
        if isinstance(block, Paragraph):
            lines = block.inline.lines
            for line in lines:
                found = _label(ctx, line)
                if found is not None:
                    topic, labelled, name = found[0], True, found[1]
                elif labelled and (line is lines[-1]) and _valued(ctx, line):
                    topic, labelled, name = None, False, ""
            yield Piece(block, topic, labelled, section, name)
        elif isinstance(block, Break):
            topic, labelled, name = None, False, ""
        elif isinstance(block, List):
            yield from _list_pieces(ctx, block, Piece(block, topic, labelled, section, name))
        else:
            yield Piece(block, topic, labelled, section, name)


def _label(ctx: Context, line: Inline) -> tuple[str | None, str] | None:
    """The topic and name of a label, or of a field whose value is the beginning of a list of that topic."""
    label = label_of(line, ctx.vocabulary)
    if label is not None:
        return label.topic, label.text
    fields = ctx.line_fields(line)
    if len(fields) != 1 or not fields[0].marked:
        return None
    topic = topic_of(fields[0].key, ctx.vocabulary)
    if topic in CRITERIA or topic in WORK or topic == "deliverables" or (topic in FILES and not fields[0].text):
        return topic, fields[0].key
    return None


def _valued(ctx: Context, line: Inline) -> bool:
    """Whether a line is a field with its value beside it, so that the label before it no longer holds."""
    return any(field.marked and field.text for field in ctx.line_fields(line))


def _list_pieces(ctx: Context, block: List, piece: Piece) -> Iterator[Piece]:
    """A list as it is, unless its items are labels with lists of their own."""
    if piece.topic is not None and piece.labelled:
        yield piece
        return
    plain: list[Item] = []
    found: list[Piece] = []
    for item in block.items:
        inner = _item_label(ctx, item, block.start is not None)
        if inner is None:
            plain.append(item)
        else:
            found.extend(Piece(rest, inner[0], True, piece.section, inner[1]) for rest in item.rest)
    if not found:
        yield piece
        return
    if plain:
        yield piece._replace(block=List(block.span, block.start, tuple(plain)))
    yield from found


def _item_label(ctx: Context, item: Item, ordered: bool) -> tuple[str, str] | None:
    """The topic and name of an item that is only a label (`- **Tasks:**` above an inner list)."""
    if item.box is not None or ordered or not item.rest or not isinstance(item.rest[0], List):
        return None
    label = label_of(item.head, ctx.vocabulary)
    if label is None or label.topic not in _ITEM_LABELS:
        return None
    return label.topic, label.text


_ITEM_LABELS: Final = (
    CRITERIA | WORK | FILES | {"deliverables", "checks", "dependencies", "risks", "goals", "notes", "questions"}
)
