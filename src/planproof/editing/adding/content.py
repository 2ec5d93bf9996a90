"""What stands in a new item: its words, and for files and metrics what belongs beside them."""

from __future__ import annotations

from planproof.editing.adding.wish import Wish
from planproof.editing.adding.words import dressed
from planproof.editing.draft import Draft
from planproof.editing.language import called
from planproof.editing.wording import place_of
from planproof.model import FileChange, Metric, Node
from planproof.text import Span


def content(draft: Draft, wish: Wish, like: Node | None, start: int, new_id: str | None) -> str:
    """The text of a new item, in the form of that of another one.

    Args:
        draft: the text.
        wish: what is to be added.
        like: the part that the other item was read as; none where there is no other.
        start: where its words begin.
        new_id: the id of the new part, where it bears one.
    """
    if wish.kind.node is FileChange:
        return _file(draft, wish, like)
    if wish.kind.node is Metric:
        return _metric(draft, wish, like, start)
    if like is None:
        return f"{new_id} {wish.text}" if new_id else wish.text
    return dressed(draft, like, start, wish.text, new_id)


def _file(draft: Draft, wish: Wish, like: Node | None) -> str:
    """A path, in backticks where others are, with a remark behind such a dash as theirs."""
    note = wish.values.get("note")
    path = wish.text.strip("`")
    if like is None:
        return f"`{path}`" + (f" - {note.text}" if note else "")
    data = draft.source.data
    ticked = data[like.span.start - 1 : like.span.start] == b"`" or data[like.span.start : like.span.start + 1] == b"`"
    line = draft.line_at(like.span.start)
    before = draft.source.slice(Span(line.start, like.span.start)).rstrip("`")
    bold = "**" if before.endswith("**") else ""
    made = f"{bold}`{path}`{bold}" if ticked else f"{bold}{path}{bold}"
    after = draft.source.slice(Span(like.span.end, line.end)).lstrip("`*")
    sign = next((sign for sign in (" - ", " \u2014 ", " \u2013 ", ": ") if after.startswith(sign)), " - ")
    return made + (f"{sign}{note.text}" if note else "")


def _metric(draft: Draft, wish: Wish, like: Node | None, start: int) -> str:
    """A name and behind a colon its target, the name in bold where others are."""
    target = wish.values.get("target")
    name = wish.text
    if isinstance(like, Metric) and like.name and (place := place_of(draft, like, like.name)):
        lead = draft.source.slice(Span(start, place.start))
        after = draft.source.slice(Span(place.end, draft.line_at(place.end).end))
        if lead.endswith("**"):
            inside = after.lstrip().startswith((":**", "\uff1a**"))
            name = f"**{name}:**" if inside and target else f"**{name}**"
            return f"{name} {target.text}" if inside and target else f"{name}: {target.text}" if target else name
    return f"{name}: {target.text}" if target else name


def label(draft: Draft, topic: str, *, bold: bool = True) -> str:
    """A label above a list, as the template writes labels."""
    name = called(draft, "topics", topic)
    return f"**{name}:**" if bold else f"{name}:"
