"""Inline text without its marks, and the way back from each character to the bytes it came from."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from planproof.text import Span

STRONG, EMPHASIS, STRIKE, CODE, LINK, BREAK = 1, 2, 4, 8, 16, 32
"""Styles of a run, as bits."""


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

    __slots__ = ("_raw", "text")

    def __init__(self, runs: tuple[RawRun, ...]) -> None:
        self._raw = runs
        self.text = runs[0][0] if len(runs) == 1 else "".join([run[0] for run in runs])

    def __repr__(self) -> str:
        return f"Inline({self.text!r})"

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
        at = 0
        for raw in self._raw:
            run = Run(*raw)
            after = at + len(run.text)
            if first is None and start < after:
                first = _byte(run, start - at)
            if first is not None and end <= after:
                last = _byte(run, end - at)
                break
            at = after
        if first is None:
            return Span(self.span.end, self.span.end)
        return Span(first, max(first, self.span.end if last is None else last))

    def covered(self, style: int, start: int = 0, end: int | None = None) -> bool:
        """Whether every visible character between `start` and `end` bears the style."""
        at = 0
        found = False
        stop = len(self.text) if end is None else end
        for text, _, _, styles in self._raw:
            after = at + len(text)
            part = text[max(0, start - at) : max(0, stop - at)]
            if part.strip():
                if not styles & style:
                    return False
                found = True
            at = after
        return found

    def codes(self) -> list[tuple[str, Span]]:
        """The code spans: their text and their bytes, backticks included."""
        return [(text, Span(start, end)) for text, start, end, style in self._raw if style & CODE]


EMPTY = Inline(())


def _byte(run: Run, index: int) -> int:
    """The byte before which character `index` of a run was written."""
    size = len(run.text.encode("utf-8", errors="replace"))
    room = run.end - run.start
    if index >= len(run.text):
        return run.end - (room - size) // 2 if run.style & CODE and room > size else run.end
    before = len(run.text[:index].encode("utf-8", errors="replace"))
    if size == room:
        return run.start + before
    if run.style & CODE and room > size:
        return run.start + (room - size) // 2 + before
    return run.start
