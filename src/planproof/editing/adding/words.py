"""The words of a new part, dressed as those of another part are: behind its id, in its bold run, without its marks."""

from __future__ import annotations

import re
from typing import Final

from planproof.editing.draft import Draft
from planproof.editing.wording import own_text, place_of
from planproof.model import Node, Task
from planproof.text import Span

_TAGS: Final = re.compile(r"\[[^\[\]]{1,20}\][ \t]*")
_OPENED: Final = ("**", "__")


def words_place(draft: Draft, node: Node) -> Span | None:
    """The bytes of a part's own words; of its first few, where not all of them stand in one piece."""
    text = own_text(node)
    found = place_of(draft, node, text)
    while found is None and " " in text:
        text = text.rpartition(" ")[0]
        found = place_of(draft, node, text)
    return found


def dressed(draft: Draft, like: Node, start: int, text: str, new_id: str | None) -> str:
    """What stands from a byte on in another part, with other words and another id.

    Args:
        draft: the text.
        like: the other part.
        start: where its own line begins, behind bullet and box.
        text: the words of the new part.
        new_id: its id; none where it bears none.
    """
    place = words_place(draft, like)
    if place is None or place.start < start:
        return f"{new_id} {text}" if new_id else text
    lead = _lead(draft, like, start, place.start, new_id)
    tail = draft.source.slice(Span(place.start, draft.line_at(place.start).end))
    for mark in _OPENED:
        if lead.count(mark) % 2:
            words = closed(tail, text, mark, wholly=isinstance(like, Task))
            return lead + words if words else lead.replace(mark, "", 1) + text
    return lead + text


def _lead(draft: Draft, like: Node, start: int, end: int, new_id: str | None) -> str:
    """What stands before a part's words, its id changed, its tags and its mark left out."""
    state, written = like.where.get("state"), like.where.get("id")
    pieces = sorted(
        (span.start, span.end, kind)
        for span, kind in ((state, "state"), (written, "id"))
        if span and start <= span.start and span.end <= end
    )
    made, at = "", start
    for low, high, kind in pieces:
        made += draft.source.slice(Span(at, low)) + (new_id or "" if kind == "id" else "")
        at = high
        while kind == "state" and draft.source.data[at : at + 1] == b" ":
            at += 1
    rest = draft.source.slice(Span(at, end))
    if isinstance(like, Task):
        rest = _TAGS.sub("", rest)
        rest = rest.lstrip("*") if rest.strip() == "*" else rest
    made += rest
    return made if new_id or not written else made.lstrip(" .:)-\u2013\u2014")


def closed(tail: str, text: str, mark: str, *, wholly: bool = True) -> str:
    """Words that end a bold run where the words before them ended theirs: wholly, or at a colon or dash.

    Empty where only some of the others are bold, and the new ones have no part that corresponds to those.

    Args:
        tail: the other words, and what stands behind them on their line.
        text: the new words.
        mark: what opens and closes the run.
        wholly: whether words without such a part may be bold as a whole.
    """
    inside, _, behind = tail.partition(mark)
    colon = inside.rstrip().endswith((":", "\uff1a"))
    if not behind.strip(" *#:\\"):
        return text + mark
    for sign in (": ", " - ", " \u2013 ", " \u2014 "):
        first, found, rest = text.partition(sign)
        if found and rest:
            return f"{first}:{mark} {rest}" if colon and sign == ": " else f"{first}{mark}{sign}{rest}"
    return text + mark if wholly and not colon else ""
