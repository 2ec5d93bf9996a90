"""What one side moved and the other changed: the move is made on all sides first, so that only the change is left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from planproof.history.align import Pairs, alike, pairs
from planproof.history.lines import likeness

_SHORTEST: Final = 8
"""Characters that a line must have for its move to be believed: short ones stand anywhere."""

Three = tuple[Sequence[str], Sequence[str], Sequence[str]]


def follow_moves(base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> Three:
    """The three versions after all of them have made the moves that one side made of lines that the other changed."""
    base, ours, theirs = _follow(base, ours, theirs)
    base, theirs, ours = _follow(base, theirs, ours)
    return base, ours, theirs


def _follow(base: Sequence[str], mover: Sequence[str], other: Sequence[str]) -> Three:
    kept = pairs(base, other)
    moved = [(at, place) for at, place in _moves(base, mover) if at not in kept]
    for at, place in moved:
        base, other = _move(base, mover, other, base[at], mover[place], place)
    return base, mover, other


def _moves(base: Sequence[str], mover: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The lines that stand somewhere else now, once before and once after: their places in both."""
    kept = pairs(base, mover)
    landed = set(kept.values())
    before, after = Counter(base), Counter(mover)
    places = {line: at for at, line in enumerate(mover)}
    for at, line in enumerate(base):
        once = before[line] == after[line] == 1 and len(line.strip()) >= _SHORTEST
        if at not in kept and once and places[line] not in landed:
            yield at, places[line]


def _move(
    base: Sequence[str], mover: Sequence[str], other: Sequence[str], line: str, moved: str, place: int
) -> tuple[Sequence[str], Sequence[str]]:
    """Base and the other side with a line where the mover has put it; as they are where that cannot be told."""
    at = base.index(line)
    found = _became(base, other, at)
    target, others = _behind(base, mover, place), _behind(other, mover, place)
    if found is None or target is None or others is None or moved in other:
        return base, other
    return _put(base, at, target), _put(other, found, others)


def _became(base: Sequence[str], other: Sequence[str], at: int) -> int | None:
    """The place of what a line of the base became on the other side; none where it is gone."""
    kept = pairs(base, other)
    low = max((place for one, place in kept.items() if one < at), default=-1)
    high = min((place for one, place in kept.items() if one > at), default=len(other))
    first = max((one for one in kept if one < at), default=-1)
    last = min((one for one in kept if one > at), default=len(base))
    found: Pairs | None = alike(base[first + 1 : last], other[low + 1 : high], likeness)
    inner = (found or {}).get(at - first - 1)
    return None if inner is None else low + 1 + inner


def _behind(lines: Sequence[str], mover: Sequence[str], place: int) -> int | None:
    """The line behind which a moved one belongs: the nearest before it that stands once in both versions."""
    counts, known = Counter(lines), Counter(mover)
    for before in range(place - 1, -1, -1):
        line = mover[before]
        if line.strip() and counts[line] == known[line] == 1:
            return list(lines).index(line)
    return None


def _put(lines: Sequence[str], at: int, target: int) -> Sequence[str]:
    if at == target:
        return lines
    moved = list(lines)
    line = moved.pop(at)
    moved.insert(target if at < target else target + 1, line)
    return moved
