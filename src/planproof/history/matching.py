"""Which part of one plan is which part of another version of it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from difflib import SequenceMatcher
from typing import Final, TypeVar

from planproof.reading.words import words

T = TypeVar("T")

_ALIKE: Final = 0.6
"""How much of their words two texts have in common that are one text reworded."""

_MOST: Final = 40_000
"""Pairs of texts that are compared by likeness."""


def matched(
    before: Sequence[T], after: Sequence[T], text: Callable[[T], str], *keys: Callable[[T], Hashable | None]
) -> tuple[list[tuple[T, T]], list[T], list[T]]:
    """Pairs of parts that are the same, those that are gone, and those that are new.

    Args:
        before: parts of the earlier plan.
        after: parts of the later one.
        text: by which parts are alike, where nothing else tells.
        keys: what makes two parts the same, the surest first; none where a part has no such key. A key that several
            parts have pairs them in their order.
    """
    left, right = dict(enumerate(before)), dict(enumerate(after))
    found: dict[int, int] = {}
    for key in keys:
        places: dict[Hashable, list[int]] = {}
        for at, part in right.items():
            if (name := key(part)) is not None:
                places.setdefault(name, []).append(at)
        for at, part in list(left.items()):
            name = key(part)
            if name is not None and places.get(name):
                found[at] = places[name].pop(0)
                del left[at], right[found[at]]
    for at, other in _alike(left, right, text):
        found[at] = other
        del left[at], right[other]
    pairs = [(before[at], after[other]) for at, other in sorted(found.items())]
    return pairs, list(left.values()), list(right.values())


def _alike(left: dict[int, T], right: dict[int, T], text: Callable[[T], str]) -> list[tuple[int, int]]:
    """The pairs whose texts are most alike, each part once."""
    if not left or not right or len(left) * len(right) > _MOST:
        return []
    told = {at: words(text(part)) for at, part in left.items()}
    others = {at: words(text(part)) for at, part in right.items()}
    scored = []
    for at, one in told.items():
        matcher = SequenceMatcher(None, [], one, autojunk=False)
        for place, other in others.items():
            matcher.set_seq1(other)
            if one and matcher.real_quick_ratio() >= _ALIKE and (ratio := matcher.ratio()) >= _ALIKE:
                scored.append((-ratio, abs(at - place), at, place))
    pairs: list[tuple[int, int]] = []
    taken: set[int] = set()
    given: set[int] = set()
    for _, _, at, place in sorted(scored):
        if at not in taken and place not in given:
            pairs.append((at, place))
            taken.add(at)
            given.add(place)
    return pairs
