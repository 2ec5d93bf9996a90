"""Inline text without its marks, and the way back from each character to the bytes it came from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple, TypeAlias

from planproof.text import SourceText, Span

STRONG, EMPHASIS, STRIKE, CODE, LINK, BREAK = 1, 2, 4, 8, 16, 32
"""Styles of a run, as bits. Above them a code span keeps how many bytes open it, and as many close it."""

_WIDTH = 8
_FEW = 16
_STYLES = (1 << _WIDTH) - 1
_UNSEEN = -1
_BLANKS = (b" ", b"\n", b"\r")

RawRun: TypeAlias = tuple[str, int, int, int]
"""A run before anybody looks at it: text, first byte, byte behind the last, styles."""


class Run(NamedTuple):
    """A piece of text in one style, and the bytes `start` to `end` that it was written as."""

    text: str
    start: int
    end: int
    style: int


class Inline:
    """The text of a heading, paragraph or cell with inline marks dropped; line breaks are newlines."""

    __slots__ = ("_begins", "_lines", "_raw", "text")

    def __init__(self, runs: tuple[RawRun, ...]) -> None:
        self._raw = runs
        self._lines: list[Inline] | None = None
        self._begins: list[int] | None = None
        self.text = runs[0][0] if len(runs) == 1 else "".join([run[0] for run in runs])

    def __repr__(self) -> str:
        return f"Inline({self.text!r})"

    @property
    def raw(self) -> tuple[RawRun, ...]:
        """The pieces in order, as plain tuples."""
        return self._raw

    @property
    def runs(self) -> tuple[Run, ...]:
        """The pieces in order."""
        return tuple([Run(*raw) for raw in self._raw])

    @property
    def span(self) -> Span:
        """The bytes from the first run to the last; empty at 0 where there is no text."""
        return Span(self._raw[0][1], self._raw[-1][2]) if self._raw else Span(0, 0)

    def source(self, start: int, end: int) -> Span:
        """The bytes from which the characters `start` to `end` of the text came; empty where the range is."""
        first = last = None
        for raw, at in self._from(start):
            after = at + len(raw[0])
            if first is None and start < after:
                first = _byte(raw, start - at, up=False)
            if first is not None and end <= after:
                last = _byte(raw, end - at, up=True)
                break
        if first is None:
            return Span(self.span.end, self.span.end)
        return Span(first, max(first, self.span.end if last is None else last))

    def covered(self, style: int, start: int = 0, end: int | None = None) -> bool:
        """Whether every visible character between `start` and `end` bears the style."""
        return bool(self.styles(start, len(self.text) if end is None else end) & style)

    def styles(self, start: int, end: int) -> int:
        """The styles that all visible characters between `start` and `end` bear; none where nothing is visible."""
        if not self._raw:
            return 0
        text, _, _, style = self._raw[0]
        if end <= len(text):
            return style & _STYLES if text[start:end].strip() else 0
        common = _UNSEEN
        for raw, at in self._from(start):
            if at >= end or not common:
                break
            if raw[0][max(0, start - at) : end - at].strip():
                common &= raw[3]
        return common & _STYLES if common != _UNSEEN else 0

    def covered_to(self, style: int, start: int, end: int) -> int:
        """The first visible character from `start` on that does not bear the style, `end` where there is none."""
        for raw, at in self._from(start):
            if at >= end:
                break
            if not raw[3] & style:
                low = max(0, start - at)
                part = raw[0][low : end - at]
                if part.strip():
                    return at + low + len(part) - len(part.lstrip())
        return end

    @property
    def struck(self) -> bool:
        """Whether any of the text is struck through."""
        for raw in self._raw:  # noqa: SIM110 - asked of every line, and a generator costs more than its answer
            if raw[3] & STRIKE:
                return True
        return False

    def part(self, start: int, end: int) -> Inline:
        """The characters `start` to `end` as an inline of their own."""
        kept: list[RawRun] = []
        for raw, at in self._from(start):
            after = at + len(raw[0])
            if at >= end:
                break
            if at >= start and after <= end:
                kept.append(raw)
            elif after > start:
                low, high = max(0, start - at), min(len(raw[0]), end - at)
                first, last = _byte(raw, low, up=False), _byte(raw, high, up=True)
                kept.append((raw[0][low:high], first, last, raw[3] & _STYLES))
        return Inline(tuple(kept))

    def _from(self, start: int) -> Iterable[tuple[RawRun, int]]:
        """The runs from that of character `start` on, each with its first character; all of them where they are few."""
        if self._begins is None:
            self._begins = list(accumulate([len(raw[0]) for raw in self._raw], initial=0))
        if len(self._raw) <= _FEW:
            return zip(self._raw, self._begins)  # noqa: B905 - one more begins behind the last run
        return self._later(bisect_right(self._begins, start) - 1)

    def _later(self, index: int) -> Iterator[tuple[RawRun, int]]:
        begins = self._begins or []
        for following in range(index, len(self._raw)):
            yield self._raw[following], begins[following]

    @property
    def lines(self) -> list[Inline]:
        """The lines of a paragraph, parted at its line breaks; empty lines left out."""
        if "\n" not in self.text:
            return [self]
        if self._lines is None:
            self._lines = self._parted()
        return self._lines

    def _parted(self) -> list[Inline]:
        lines: list[Inline] = []
        start = 0
        for index, raw in enumerate((*self._raw, ("\n", 0, 0, BREAK))):
            if raw[3] & BREAK:
                if index > start:
                    lines.append(Inline(self._raw[start:index]))
                start = index + 1
        return lines

    def codes(self) -> list[tuple[str, Span]]:
        """The code spans: their text and their bytes, backticks included."""
        return [(text, Span(start, end)) for text, start, end, style in self._raw if style & CODE]


EMPTY = Inline(())


def code_run(text: str, written: bytes) -> tuple[str, int]:
    """The text of a code span and its style bits, its width included.

    Args:
        text: what the parser found in the code span.
        written: its bytes, backticks included.
    """
    if len(written) == len(text) + 2 and b"\r" not in written:
        return text, CODE | 1 << _WIDTH
    inner = written.strip(b"`")
    width = (len(written) - len(inner)) // 2
    # One blank on either side is dropped, so that a code span can begin with a backtick.
    padded = inner[:1] in _BLANKS and inner[-1:] in _BLANKS and inner.strip(b" \r\n") != b""
    if b"\r\n" in inner:
        text = _one_blank_a_line(text, SourceText(inner).view, padded)
    return text, CODE | (width + padded) << _WIDTH


def _one_blank_a_line(text: str, inner: str, padded: bool) -> str:
    """The text of a code span over lines that end with CR LF, of which the parser makes two blanks instead of one."""
    if len(text) + 2 * padded == len(inner):
        whole = inner.replace("\r\n", " ")
        return whole[1:-1] if padded else whole
    # In a quote or a list the lines have lost what stands before them: take double blanks for the breaks.
    return text.replace("  ", " ", inner.count("\r\n"))


def _byte(raw: RawRun, index: int, *, up: bool) -> int:
    """The byte before which character `index` of a run was written.

    Where the text is not as it was written (an entity, a code span over two lines) only the ends are known: the one
    behind the character is taken with `up`, else the one before it.
    """
    text, first, last, style = raw
    around = style >> _WIDTH
    start, end = first + around, last - around
    if index <= 0:
        return start
    if index >= len(text):
        return end
    offsets = range(len(text) + 1) if text.isascii() else _offsets(text)
    if offsets[-1] == end - start:
        return start + offsets[index]
    return end if up else start


@lru_cache(maxsize=1)
def _offsets(text: str) -> Sequence[int]:
    """How many bytes stand before each character, and before the end; kept, as a line is often asked about again."""
    return list(accumulate([len(char.encode("utf-8", errors="replace")) for char in text], initial=0))
