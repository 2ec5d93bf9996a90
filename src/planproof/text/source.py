"""The text of a file: its bytes kept as they are, a character view of the same length, lines and columns on demand."""

from __future__ import annotations

import codecs
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from planproof.text.span import Span

SUBSTITUTE = "\x1a"
"""Stands for one byte that is not UTF-8, so that offsets in the view stay offsets in the file."""


class Position(NamedTuple):
    """A place as people count it: `line` from 1, `column` from 1 in characters, `utf16` from 0 in UTF-16 code units."""

    line: int
    column: int
    utf16: int


class SourceText:
    """The bytes of a plan and views on them. Immutable, and never normalised: mark, line ends, invalid bytes stay."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def __repr__(self) -> str:
        return f"SourceText({len(self._data)} bytes)"

    @property
    def data(self) -> bytes:
        """The bytes as they are in the file."""
        return self._data

    @classmethod
    def of(cls, text: str | bytes) -> SourceText:
        """A source from bytes, or from text (encoded as UTF-8; lone surrogates become `?`)."""
        return cls(text if isinstance(text, bytes) else text.encode("utf-8", errors="replace"))

    @cached_property
    def bom(self) -> int:
        """The length of the byte order mark: 3 or 0."""
        return 3 if self.data.startswith(codecs.BOM_UTF8) else 0

    @cached_property
    def view(self) -> str:
        """The characters behind the byte order mark, each invalid byte replaced by one substitute of one byte.

        Encoded as UTF-8 it is exactly as long as the data without its mark.
        """
        data = self.data[self.bom :] if self.bom else self.data
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            # Lone surrogates stand for single undecodable bytes here and cannot come from valid UTF-8.
            escaped = data.decode("utf-8", errors="surrogateescape")
            return escaped.translate(dict.fromkeys(range(0xDC80, 0xDD00), SUBSTITUTE))

    @cached_property
    def valid(self) -> bool:
        """Whether the bytes are UTF-8."""
        try:
            self.data.decode("utf-8")
        except UnicodeDecodeError:
            return False
        return True

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """The offset of each line's first byte; lines end with LF, CR LF or a lone CR."""
        lengths = map(len, self.data.splitlines(keepends=True))
        ends = tuple(accumulate(lengths))
        ended = not self.data or self.data[-1:] in (b"\n", b"\r")
        return (0, *(ends if ended and self.data else ends[:-1]))

    def line(self, offset: int) -> int:
        """The number, from 1, of the line in which the byte at `offset` stands."""
        return bisect_right(self.line_starts, offset)

    def line_span(self, number: int) -> Span:
        """The bytes of line `number` (from 1) without its line end.

        Raises:
            IndexError: there is no such line.
        """
        if not 1 <= number <= len(self.line_starts):
            raise IndexError(f"line {number} of {len(self.line_starts)}")
        start = self.line_starts[number - 1]
        end = self.line_starts[number] if number < len(self.line_starts) else len(self.data)
        return Span(start, start + len(self.data[start:end].rstrip(b"\r\n")))

    def position(self, offset: int) -> Position:
        """Line and columns of the byte at `offset` (0 to the length of the data)."""
        number = self.line(offset)
        start = max(self.line_starts[number - 1], min(self.bom, offset))
        before = self.data[start:offset].decode("utf-8", errors="replace")
        return Position(number, len(before) + 1, len(before.encode("utf-16-le")) // 2)

    def slice(self, span: Span) -> str:
        """The characters of a span; invalid bytes are shown as U+FFFD."""
        return self.data[span.start : span.end].decode("utf-8", errors="replace")
