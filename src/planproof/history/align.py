"""Which pieces of one sequence are which pieces of another.

Sources: the anchors are those of Bram Cohen's patience diff (lines that stand once on either side, the longest run of
them in the same order); between anchors and where there are none, `difflib` of the standard library.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final, NamedTuple

Pairs = dict[int, int]
"""From places in one sequence to places in another, both rising."""

_MOST_CELLS: Final = 250_000
"""Pairs of lines that are compared by likeness; more would take too long."""


class Chunk(NamedTuple):
    """A piece of a base and what became of it on two sides; `same` where neither side touched it."""

    base: Sequence[str]
    ours: Sequence[str]
    theirs: Sequence[str]
    same: bool = False


def pairs(one: Sequence[str], other: Sequence[str]) -> Pairs:
    """The equal pieces that correspond to each other."""
    found: Pairs = {}
    stack = [(0, len(one), 0, len(other))]
    while stack:
        low, high, start, end = stack.pop()
        while low < high and start < end and one[low] == other[start]:
            found[low] = start
            low, start = low + 1, start + 1
        while low < high and start < end and one[high - 1] == other[end - 1]:
            high, end = high - 1, end - 1
            found[high] = end
        if low == high or start == end:
            continue
        anchors = _anchors(one[low:high], other[start:end])
        if not anchors:
            matcher = SequenceMatcher(None, one[low:high], other[start:end], autojunk=False)
            for block in matcher.get_matching_blocks():
                found |= {low + block.a + at: start + block.b + at for at in range(block.size)}
            continue
        before = (low, start)
        for left, right in (*((low + a, start + b) for a, b in anchors), (high, end)):
            stack.append((before[0], left, before[1], right))
            if left < high:
                found[left] = right
            before = (left + 1, right + 1)
    return dict(sorted(found.items()))


def _anchors(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int]]:
    """The longest rising run of pieces that stand exactly once on either side."""
    left, right = Counter(one), Counter(other)
    places = {piece: at for at, piece in enumerate(other)}
    common = [(at, places[p]) for at, p in enumerate(one) if left[p] == 1 and right[p] == 1 and p.strip()]
    tails: list[int] = []
    ends: list[int] = []
    links: list[int] = []
    for index, (_, place) in enumerate(common):
        at = bisect_left(tails, place)
        tails[at : at + 1] = [place]
        ends[at : at + 1] = [index]
        links.append(ends[at - 1] if at else -1)
    run = []
    index = ends[-1] if ends else -1
    while index >= 0:
        run.append(common[index])
        index = links[index]
    return run[::-1]


def chunks(base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> Iterator[Chunk]:
    """A base in pieces: those that both sides kept, one by one, and what stands between them."""
    left, right = pairs(base, ours), pairs(base, theirs)
    stable = [(at, left[at], right[at]) for at in range(len(base)) if at in left and at in right]
    i = j = k = 0
    for at, a, b in (*stable, (len(base), len(ours), len(theirs))):
        if (at, a, b) != (i, j, k):
            yield Chunk(base[i:at], ours[j:a], theirs[k:b])
        if at < len(base):
            yield Chunk(base[at : at + 1], ours[a : a + 1], theirs[b : b + 1], same=True)
        i, j, k = at + 1, a + 1, b + 1


def alike(one: Sequence[str], other: Sequence[str], likeness: Callable[[str, str], float]) -> Pairs | None:
    """The pieces that correspond best, equal or only alike.

    Args:
        one: some pieces.
        other: what became of them.
        likeness: from 0, nothing in common, to 1, equal; 0 never makes a pair.

    Returns:
        The pairs of the alignment whose likenesses sum up to most (Needleman and Wunsch, without a price for gaps);
        none where there are too many pieces to compare.
    """
    if len(one) * len(other) > _MOST_CELLS:
        return None
    score = [[0.0] * (len(other) + 1) for _ in range(len(one) + 1)]
    worth = [[likeness(a, b) for b in other] for a in one]
    for i in range(len(one) - 1, -1, -1):
        for j in range(len(other) - 1, -1, -1):
            paired = worth[i][j] + score[i + 1][j + 1] if worth[i][j] else 0.0
            score[i][j] = max(paired, score[i + 1][j], score[i][j + 1])
    found: Pairs = {}
    i = j = 0
    while i < len(one) and j < len(other):
        if worth[i][j] and score[i][j] == worth[i][j] + score[i + 1][j + 1]:
            found[i] = j
            i, j = i + 1, j + 1
        elif score[i][j] == score[i + 1][j]:
            i += 1
        else:
            j += 1
    return found
