"""As many changes as go together, found with few trials."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, TypeVar

T = TypeVar("T")

TRIALS: Final = 64
"""How often is tried; what has not been tried alone until then is left out."""


def most_that_hold(groups: Sequence[Sequence[T]], holds: Callable[[Sequence[T]], bool]) -> list[T]:
    """As many of some things as hold together, tried by groups first, then by halves of those that do not.

    Args:
        groups: things that probably hold together, or do not.
        holds: whether some of them do.
    """
    taken: list[T] = []
    left = [list(group) for group in groups if group]
    if len(left) > 1:
        left.insert(0, [one for group in left for one in group])
        whole = True
    else:
        whole = False
    for _ in range(TRIALS):
        if not left:
            break
        some = left.pop(0)
        if holds([*taken, *some]):
            taken += some
            if whole:
                break
        elif len(some) > 1 and not whole:
            left[:0] = [some[: len(some) // 2], some[len(some) // 2 :]]
        whole = False
    return taken
