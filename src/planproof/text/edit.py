"""Changes of a text as data: which bytes become what."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from planproof.text.source import SourceText
from planproof.text.span import Span


class Edit(NamedTuple):
    """The bytes of `span` become `text`; an empty span inserts, an empty text removes."""

    span: Span
    text: bytes

    @classmethod
    def of(cls, start: int, end: int, text: str) -> Edit:
        """An edit from offsets and characters."""
        return cls(Span(start, end), text.encode("utf-8", errors="replace"))


def overlap(one: Edit, other: Edit) -> bool:
    """Whether two edits cannot both be made: they share a byte, or insert at the same place."""
    if one.span == other.span:
        return True
    return one.span.start < other.span.end and other.span.start < one.span.end


def apply(source: SourceText, edits: Iterable[Edit]) -> SourceText:
    """The source with edits made; every byte outside their spans stays.

    Raises:
        ValueError: two edits overlap, or one lies outside the source.
    """
    ordered = sorted(set(edits), key=lambda edit: (edit.span.start, edit.span.end))
    _check(source, ordered)
    parts: list[bytes] = []
    at = 0
    for edit in ordered:
        parts += (source.data[at : edit.span.start], edit.text)
        at = edit.span.end
    return SourceText(b"".join((*parts, source.data[at:])))


def _check(source: SourceText, ordered: Sequence[Edit]) -> None:
    for edit in ordered:
        if not 0 <= edit.span.start <= edit.span.end <= len(source.data):
            raise ValueError(f"an edit of bytes {edit.span.start} to {edit.span.end} in a text of {len(source.data)}")
    for one, other in pairwise(ordered):
        if overlap(one, other):
            raise ValueError(f"two edits overlap at byte {other.span.start}")
