"""Conflicts that a merge left in a text."""

from __future__ import annotations

from planproof.text.source import SourceText

_OURS, _MIDDLE, _THEIRS = b"<<<<<<< ", b"=======", b">>>>>>> "


def first_conflict(source: SourceText) -> int | None:
    """The line of the first conflict that a merge left, none where there is none.

    A conflict is a line that begins with seven `<`, one of seven `=` and one that begins with seven `>`, in this order.
    """
    if _OURS not in source.data or _THEIRS not in source.data:
        return None
    begun, parted = None, False
    for number, line in enumerate(source.data.splitlines(), 1):
        if line.startswith(_OURS):
            begun, parted = number, False
        elif begun and line.rstrip() == _MIDDLE:
            parted = True
        elif begun and parted and line.startswith(_THEIRS):
            return begun
    return None
