"""New items of lists: bullet or number, box and blank lines as the list has them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from planproof.editing.draft import Draft
from planproof.editing.effect import Way
from planproof.editing.marks import box_of
from planproof.markdown import Item, List
from planproof.text import Edit, Span

_MARKER: Final = re.compile(r"(?:([-*+])|(\d{1,9})([.)]))([ \t]+|\Z)")


def beside_item(draft: Draft, list_: List, item: Item, content: str, *, before: bool, box: bool | None = None) -> Way:
    """The edits that put an item before or behind another one; the numbers of those behind it move on.

    Args:
        draft: the text.
        list_: the list.
        item: the other item.
        content: the words of the new one.
        before: whether it is to stand before the other.
        box: whether it has a box; where that is not said, as most items of the list.
    """
    newline = draft.newline.decode()
    lead = lead_of(draft, item)
    box = boxed(draft, list_) if box is None else box
    at = list_.items.index(item) + (0 if before else 1)
    line = f"{lead}{_marker(draft, list_, item, before=before)}{'[ ] ' if box else ''}{content}"
    gap = newline + lead.rstrip(" \t") if _is_loose(draft, list_) else ""
    if before:
        start = draft.line_at(item.span.start).start
        edit = Edit.of(start, start, f"{line}{newline}{gap.removeprefix(newline) + newline if gap else ''}")
    else:
        end = end_of(draft, item.span)
        edit = Edit.of(end, end, f"{gap}{newline}{line}")
    return (edit, *_renumbered(draft, list_, list_.items[at:]))


def end_of(draft: Draft, span: Span) -> int:
    """The end of the last line in some bytes that holds anything; signs of a quote are nothing."""
    return span.start + len(draft.source.data[span.start : span.end].rstrip(b" \t\r\n>"))


def lead_of(draft: Draft, item: Item) -> str:
    """What stands before an item on its line; where that is the bullet of an outer one, blanks."""
    before = draft.source.slice(Span(draft.line_at(item.span.start).start, mark_at(draft, item)))
    return "".join(char if char in " \t>" else " " for char in before)


def boxed(draft: Draft, list_: List) -> bool:
    """Whether the items of a list bear boxes: most of them do."""
    count = sum(box_of(draft, item) is not None for item in list_.items)
    return count * 2 > len(list_.items)


def _marker(draft: Draft, list_: List, item: Item, *, before: bool) -> str:
    """The bullet of the new item, or its number, with the blanks behind it."""
    found = _match(draft, item)
    if found is None:
        return "- "
    if found[1]:
        return f"{found[1]}{found[4] or ' '}"
    number = int(found[2])
    step = 0 if before or _same_numbers(draft, list_) else 1
    made = f"{number + step}{found[3]}"
    blanks = found[4] or " "
    wider = len(made) - len(found[2] + found[3])
    return made + (blanks[wider:] if 0 < wider < len(blanks) else blanks)


def _match(draft: Draft, item: Item) -> re.Match[str] | None:
    return _MARKER.match(draft.source.slice(Span(mark_at(draft, item), draft.line_at(item.span.start).end)))


def mark_at(draft: Draft, item: Item) -> int:
    """Where the bullet or number of an item stands; an item may begin with blanks before it."""
    data = draft.source.data[item.span.start : item.span.end]
    return item.span.start + len(data) - len(data.lstrip(b" \t"))


def numbers(draft: Draft, items: Sequence[Item]) -> list[int]:
    """The numbers of the items of an ordered list, as written."""
    return [int(found[2]) for item in items if (found := _match(draft, item)) and found[2]]


def _same_numbers(draft: Draft, list_: List) -> bool:
    """Whether each item of an ordered list bears the same number (`1.`), which Markdown counts on."""
    found = numbers(draft, list_.items)
    return len(found) > 1 and len(set(found)) == 1


def _renumbered(draft: Draft, list_: List, items: Sequence[Item]) -> Way:
    """The edits that move the numbers of items on by one, as far as they were in order."""
    if list_.start is None or _same_numbers(draft, list_):
        return ()
    edits = []
    for item in items:
        found = _match(draft, item)
        if found and found[2]:
            start = mark_at(draft, item)
            edits.append(Edit.of(start, start + len(found[2]), str(int(found[2]) + 1)))
    return tuple(edits)


def _is_loose(draft: Draft, list_: List) -> bool:
    """Whether blank lines part the items of a list."""
    pairs = list(zip(list_.items, list_.items[1:], strict=False))
    blank = sum(
        draft.source.slice(Span(end_of(draft, one.span), other.span.start)).count("\n") > 1 for one, other in pairs
    )
    return blank * 2 > len(pairs)


def content_column(draft: Draft, item: Item) -> int:
    """How far the content of an item is indented against its bullet."""
    found = _match(draft, item)
    return min(len(found[0].expandtabs(4)), 6) if found else 2


def inside_item(draft: Draft, item: Item, lines: Sequence[str]) -> Edit:
    """The edit that puts lines at the end of an item, indented as what stands in it."""
    lead = inner_lead(draft, item)
    newline = draft.newline.decode()
    end = end_of(draft, item.span)
    return Edit.of(end, end, "".join(f"{newline}{lead}{line}" for line in lines))


def inner_lead(draft: Draft, item: Item) -> str:
    """What stands before the lines of an item's content: as far in as its last inner list, else as its words."""
    inner = next((block for block in reversed(item.rest) if isinstance(block, List) and block.items), None)
    return lead_of(draft, inner.items[0]) if inner else lead_of(draft, item) + " " * content_column(draft, item)
