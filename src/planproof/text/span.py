"""Half-open ranges of UTF-8 byte offsets."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """The bytes `start` up to, but not including, `end` of a source, counted from its first byte."""

    start: int
    end: int

    def holds(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def to(self, other: Span) -> Span:
        """The smallest span that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))
