"""Two changed plans made into one by what they mean, not by where their lines happen to lie.

Lines that only one side touched are taken from that side. Where both touched neighbouring lines, lines are matched by
their words, so that a task that is ticked here and reworded there is one task; what both add at one place is kept from
both; what one side moves and the other changes is moved and changed. Only where both give one value two different
meanings, or one takes out what the other changes, a conflict is left for a person.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, TypeVar

from planproof.history.align import Chunk, alike, chunks
from planproof.history.lines import likeness, merged_line
from planproof.history.moves import follow_moves
from planproof.history.numbering import renumbered
from planproof.history.pieces import Conflict, Piece, lines_of
from planproof.reading import read_plan
from planproof.reading.words import words
from planproof.records import record
from planproof.text import SourceText

T = TypeVar("T")

_DIGITS: Final = re.compile(r"(\d{1,9})")

MARKER: Final = 7
"""How long the markers of conflicts are, unless git asks for others."""


@record
class Labels:
    """What the two sides are called in a conflict, and how long its markers are."""

    ours: str = "ours"
    theirs: str = "theirs"
    size: int = MARKER


@record
class Merged:
    """A merged text, and how many conflicts it holds."""

    source: SourceText
    conflicts: int = 0


def merge(base: SourceText, ours: SourceText, theirs: SourceText, labels: Labels | None = None) -> Merged:
    """Merge two changed versions of a plan.

    Args:
        base: the version that both began with.
        ours: one side's.
        theirs: the other's.
        labels: how conflicts are written.

    Returns:
        The text with the changes of both, and markers around true contradictions. Exchanging the sides exchanges the
        sides of conflicts and nothing else.
    """
    for one, other in ((ours, theirs), (theirs, ours)):
        if one.data in (other.data, base.data):
            return Merged(source=other)
    o, a, b = (_Side(source) for source in (base, ours, theirs))
    end = _agreed(o.end, a.end, b.end)
    dates = frozenset((*o.dates, *a.dates, *b.dates))
    pieces = plain = list(_plainly(o.lines, a.lines, b.lines))
    if any(isinstance(piece, Conflict) for piece in plain):
        pieces = list(_merged(o.lines, a.lines, b.lines, dates))
        if not _keeps_all(pieces, o.lines, a.lines, b.lines):
            pieces = plain
    text = "".join(_written(renumbered(pieces, o.lines, a.lines, b.lines), labels or Labels()))
    if not _agreed(o.ended, a.ended, b.ended):
        text = text.removesuffix("\n")
    data = _agreed(o.bom, a.bom, b.bom) + text.encode("utf-8", errors="surrogateescape").replace(b"\n", end)
    return Merged(source=SourceText(data), conflicts=sum(isinstance(piece, Conflict) for piece in pieces))


class _Side:
    """A version as lines that all end alike."""

    def __init__(self, source: SourceText) -> None:
        self.bom = source.data[: source.bom]
        data = source.data[source.bom :]
        counts = Counter({b"\r\n": data.count(b"\r\n")})
        counts[b"\n"] = data.count(b"\n") - counts[b"\r\n"]
        # Ends of lines that are not all alike stay in the lines, as any other byte does.
        self.end = b"\r\n" if counts[b"\r\n"] and not counts[b"\n"] else b"\n"
        text = data.decode("utf-8", errors="surrogateescape")
        text = text.replace("\r\n", "\n") if self.end == b"\r\n" else text
        self.ended = not text or text.endswith("\n")
        self.lines = [f"{line}\n" for line in text.removesuffix("\n").split("\n")] if text else []
        plan = read_plan(source)
        span = plan.where.get("updated")
        self.dates = [self.lines[number - 1]] if span and (number := self._line(source, span.start)) else []

    def _line(self, source: SourceText, offset: int) -> int:
        number = source.data.count(b"\n", 0, offset) + 1
        return number if number <= len(self.lines) else 0


def _agreed(base: T, ours: T, theirs: T) -> T:
    """What three values come to: that of the side that changed it."""
    return theirs if ours == base else ours


def _merged(base: Sequence[str], ours: Sequence[str], theirs: Sequence[str], dates: frozenset[str]) -> Iterator[Piece]:
    base, ours, theirs = follow_moves(base, ours, theirs)
    for chunk in chunks(base, ours, theirs):
        yield from _chunk(chunk, dates)


def _plainly(base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> Iterator[Piece]:
    """The merge that git makes of lines: whatever both sides touched is a conflict."""
    for chunk in chunks(base, ours, theirs):
        settled = _settled(chunk)
        if settled is None:
            yield Conflict(ours=tuple(chunk.ours), theirs=tuple(chunk.theirs))
        else:
            yield from settled


def _settled(chunk: Chunk) -> Sequence[str] | None:
    """What a chunk comes to where only one side touched it, or both did the same."""
    ours, theirs, base = list(chunk.ours), list(chunk.theirs), list(chunk.base)
    if ours in (theirs, base):
        return theirs
    return ours if theirs == base else None


def _chunk(chunk: Chunk, dates: frozenset[str]) -> Iterator[Piece]:
    settled = _settled(chunk)
    if settled is not None:
        yield from settled
        return
    left = alike(chunk.base, chunk.ours, likeness)
    right = alike(chunk.base, chunk.theirs, likeness)
    if left is None or right is None:
        yield Conflict(ours=tuple(chunk.ours), theirs=tuple(chunk.theirs))
        return
    yield from _Refined(chunk, left, right, dates).pieces()


class _Refined:
    """A chunk that both sides touched, line by line."""

    def __init__(self, chunk: Chunk, left: dict[int, int], right: dict[int, int], dates: frozenset[str]) -> None:
        self.base, self.ours, self.theirs = chunk.base, chunk.ours, chunk.theirs
        self.left, self.right = left, right
        self.dates = dates
        self.added_left = _added(len(chunk.base), len(chunk.ours), left)
        self.added_right = _added(len(chunk.base), len(chunk.theirs), right)

    def pieces(self) -> Iterator[Piece]:
        for at in range(len(self.base) + 1):
            ours = [self.ours[place] for place in self.added_left[at]]
            theirs = [self.theirs[place] for place in self.added_right[at]]
            replaced = at < len(self.base) and at not in self.left and at not in self.right
            if ours and theirs and ours != theirs and replaced:
                yield Conflict(ours=tuple(ours), theirs=tuple(theirs))
            else:
                yield from both(ours, theirs)
            if at < len(self.base):
                yield from self.line(at)

    def line(self, at: int) -> Iterator[Piece]:
        """A line of the base: with the changes of both sides, gone, or in conflict."""
        base = self.base[at]
        ours = self.ours[self.left[at]] if at in self.left else None
        theirs = self.theirs[self.right[at]] if at in self.right else None
        if ours is None or theirs is None:
            kept = ours if ours is not None else theirs
            if kept is not None and kept != base:
                yield Conflict(ours=(ours,) if ours else (), theirs=(theirs,) if theirs else ())
            return
        merged = merged_line(base, ours, theirs, later=bool({base, ours, theirs} & self.dates))
        yield Conflict(ours=(ours,), theirs=(theirs,)) if merged is None else merged


def _added(size: int, length: int, matched: dict[int, int]) -> list[list[int]]:
    """For each gap before a line of the base, and the one behind the last, the places of the lines added there."""
    back = {place: at for at, place in matched.items()}
    gaps: list[list[int]] = [[] for _ in range(size + 1)]
    gap = 0
    for place in range(length):
        if place in back:
            gap = back[place] + 1
        else:
            gaps[gap].append(place)
    return gaps


def both(ours: Sequence[str], theirs: Sequence[str]) -> list[str]:
    """What both sides add at one place, what is common to them once; in an order that does not tell the sides apart."""
    if not ours or not theirs or list(ours) == list(theirs):
        return list(ours or theirs)
    start = 0
    while start < min(len(ours), len(theirs)) and ours[start] == theirs[start]:
        start += 1
    end = 0
    while end < min(len(ours), len(theirs)) - start and ours[-1 - end] == theirs[-1 - end]:
        end += 1
    inner = sorted((list(ours[start : len(ours) - end]), list(theirs[start : len(theirs) - end])), key=_natural)
    return [*ours[:start], *inner[0], *inner[1], *ours[len(ours) - end :]]


def _natural(lines: Sequence[str]) -> list[list[tuple[int, str]]]:
    """Lines as people put them in order: 2 before 10."""
    return [[(int(piece), "") if piece.isdecimal() else (-1, piece) for piece in _DIGITS.split(line)] for line in lines]


def _keeps_all(pieces: Sequence[Piece], base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether every word that a side added is in the result, if the other did not take it out."""
    result = Counter(word for piece in pieces for line in lines_of(piece) for word in words(line))
    counts = [Counter(word for line in lines for word in words(line)) for lines in (base, ours, theirs)]
    for word in counts[1].keys() | counts[2].keys():
        if word[:1].isdigit():  # dates and sums are worked out anew
            continue
        here, left, right = (count[word] for count in counts)
        gained = max(left - here, right - here) + min(0, left - here, right - here)
        if result[word] < here + min(0, gained) or (gained > 0 and result[word] < here + gained):
            return False
    return True


def _written(pieces: Sequence[Piece], labels: Labels) -> Iterator[str]:
    for piece in pieces:
        if isinstance(piece, str):
            yield piece
        else:
            yield f"{'<' * labels.size} {labels.ours}\n"
            yield from piece.ours
            yield f"{'=' * labels.size}\n"
            yield from piece.theirs
            yield f"{'>' * labels.size} {labels.theirs}\n"
