"""Ways to look at blocks that several tests share."""

from collections.abc import Iterable, Iterator
from typing import TypeAlias, TypeVar

from planproof.markdown import (
    Block,
    Cell,
    Footnote,
    Heading,
    Inline,
    Item,
    List,
    Paragraph,
    Quote,
    Row,
    Table,
    parse,
)
from planproof.text import SourceText, Span

Spanned: TypeAlias = Block | Item | Row | Cell
T = TypeVar("T")


def only(kind: type[T], text: str | bytes) -> T:
    """The one block of a text, which is of this kind."""
    (block,) = parse(SourceText.of(text))
    assert isinstance(block, kind)
    return block


def cut(text: str | bytes, span: Span) -> str:
    """The text of a span."""
    return SourceText.of(text).slice(span)


def children(node: Spanned) -> tuple[Spanned, ...]:
    """The nodes directly inside a node, in order."""
    if isinstance(node, List):
        return node.items
    if isinstance(node, Item | Quote | Footnote):
        return node.blocks
    if isinstance(node, Table):
        return (node.header, *node.rows)
    return node.cells if isinstance(node, Row) else ()


def inline_of(node: Spanned) -> Inline | None:
    return node.inline if isinstance(node, Heading | Paragraph | Cell) else None


def every(nodes: Iterable[Spanned]) -> Iterator[Spanned]:
    """Nodes and all that is in them, without recursion, in the order of the text."""
    stack = [iter(nodes)]
    while stack:
        for node in stack[-1]:
            yield node
            stack.append(iter(children(node)))
            break
        else:
            stack.pop()


def all_of(kind: type[T], blocks: Iterable[Spanned]) -> list[T]:
    """The nodes of one kind, however deep."""
    return [node for node in every(blocks) if isinstance(node, kind)]
