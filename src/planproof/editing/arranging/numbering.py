"""The numbers of ordered lists, put in order after items came or went."""

from __future__ import annotations

from collections.abc import Sequence

from planproof.editing.adding.items import mark_at, numbers
from planproof.editing.draft import Draft
from planproof.editing.effect import Way
from planproof.markdown import Item, List
from planproof.text import Edit


def renumbered(draft: Draft, list_: List, items: Sequence[Item], start: int) -> Way:
    """The edits that number items one after the other, where their list was numbered so.

    Args:
        draft: the text.
        list_: the list as it is.
        items: its items in the order that they are to have, some left out perhaps.
        start: the place from which on their numbers may have to change.
    """
    if list_.start is None or not counts(draft, list_):
        return ()
    edits = []
    for at, item in enumerate(items):
        (number,) = numbers(draft, [item]) or (0,)
        wanted = list_.start + at
        if at >= start and number != wanted:
            begin = mark_at(draft, item)
            edits.append(Edit.of(begin, begin + len(str(number)), str(wanted)))
    return tuple(edits)


def counts(draft: Draft, list_: List) -> bool:
    """Whether an ordered list bears one number after the other, in order."""
    found = numbers(draft, list_.items)
    first = list_.start or 0
    return found == list(range(first, first + len(list_.items))) and len(found) > 0
