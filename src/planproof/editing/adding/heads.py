"""New parts that stand as headings or bold lines of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from planproof.editing.adding.words import dressed
from planproof.editing.draft import Draft
from planproof.editing.effect import Way
from planproof.editing.wording import exact, size
from planproof.model import Node
from planproof.text import Edit, Span

_OPENING: Final = re.compile(r"(?:[ \t]{0,3}#{1,6}[ \t]+)?")
_NUMBERED: Final = re.compile(r"((?:[*_]{0,2})(?:[^\W\d_]{1,12} ?#?)?)(\d{1,3})([.):]?)(?=[ :.*\-\u2013\u2014])")
_RULE: Final = re.compile(r"(?:\r\n|\n|\r)[ \t]*(?:-{3,}|\*{3,}|_{3,})[ \t]*\Z")


def heading(draft: Draft, like: Node, text: str, new_id: str | None) -> str:
    """A heading, or bold line, for a new part in the form of that of another one."""
    line = draft.line_at(like.span.start)
    whole = draft.source.slice(line)
    opening = _OPENING.match(whole)
    start = line.start + (opening.end() if opening else 0)
    made = dressed(draft, like, start, text, new_id)
    if new_id is None and (found := _NUMBERED.match(made)) and not text.startswith(found[0]):
        made = f"{found[1]}{int(found[2]) + 1}{made[found.end(2) :]}"
    closing = re.search(r"[ \t]#+[ \t]*\Z", whole)
    colon = ":" if whole.rstrip().endswith((":**", "**:")) and not made.endswith((":**", "**:")) else ""
    if colon and made.endswith("**"):
        made = made[:-2] + ":**" if whole.rstrip().endswith(":**") else made + ":"
    return whole[: opening.end() if opening else 0] + made + (closing[0] if closing else "")


def beside_section(draft: Draft, span: Span, lines: Sequence[str], *, before: bool) -> Way:
    """The edit that puts a section of its own before or behind another one, parted from it as others are.

    Args:
        draft: the text.
        span: the other section, with all that stands in it.
        lines: the new one.
        before: whether it is to stand before the other.
    """
    newline = draft.newline.decode()
    text = newline.join(lines)
    if before:
        at = draft.line_at(span.start).start
        sign = _rule_above(draft, at)
        return (Edit.of(at, at, f"{text}{newline}{newline}{sign + newline + newline if sign else ''}"),)
    span = whole_lines(draft, span)
    data = draft.source.data[span.start : span.end].rstrip()
    kept = exact(draft, Span(span.start, span.start + len(data)))
    rule = _RULE.search(kept)
    if rule and _rule_above(draft, draft.line_at(span.start).start):
        # A line between this section and the one before it: the sections are parted by lines.
        end = span.start + len(data)
        last = f"{newline}{newline}{rule[0].strip()}"
        return (Edit.of(end, end, f"{newline}{newline}{text}{last}"),)
    end = span.start + size(kept[: rule.start()].rstrip()) if rule else span.start + len(data)
    return (Edit.of(end, end, f"{newline}{newline}{text}"),)


def whole_lines(draft: Draft, span: Span) -> Span:
    """A section from the beginning of its first line to that of the next one: marks of bold lines lie outside it."""
    last = draft.line_at(span.end)
    end = last.start if span.start < last.start < span.end < len(draft.source.data) else span.end
    return Span(draft.line_at(span.start).start, end)


def _rule_above(draft: Draft, at: int) -> str:
    """The line of dashes above a heading; empty where there is none."""
    found = _RULE.search("\n" + draft.source.slice(Span(max(0, at - 40), at)).rstrip())
    return found[0].strip() if found else ""
