"""What stands twice in the same list or table."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import TypeVar

from planproof.lint.document import Document
from planproof.lint.orders import same
from planproof.markdown import Table
from planproof.model import Node
from planproof.text import Span

N = TypeVar("N", bound=Node)


def lists_of(document: Document) -> dict[Span, int]:
    """For the bytes of each item and of each row of a table at the top level, a number for its list or table."""
    found = {item.span: listed.span.start for listed, item in document.items()}
    for block in document.blocks:
        if isinstance(block, Table):
            found.update((row.span, block.span.start) for row in block.rows)
    return found


def row_of(document: Document, node: Node) -> tuple[str, ...]:
    """The cells of the table's row that was read as this, for rows that differ in another cell say different things."""
    written = document.source.slice(node.span).strip()
    return tuple(same(cell) for cell in written.split("|")) if written.startswith("|") else ()


def repeats(nodes: Iterable[N], lists: Mapping[Span, int], key: Callable[[N], Hashable]) -> Iterator[tuple[N, N]]:
    """Each node that says the same as an earlier one of its list, and that one."""
    first: dict[tuple[int, Hashable], N] = {}
    for node in nodes:
        if node.span in lists:
            before = first.setdefault((lists[node.span], key(node)), node)
            if before.span != node.span:
                yield node, before
