"""How the values of parts are written beside their words or below them, taken from parts that have them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.editing.draft import Draft
from planproof.editing.setting.forms import token_of, whole, written
from planproof.editing.setting.present import cell_at
from planproof.editing.setting.values import Given
from planproof.model import Node, Phase, Plan, Risk, Task
from planproof.records import record
from planproof.text import Span

_OPEN: Final = "([\uff08"
_CLOSE: Final = ")]\uff09"
_AROUND: Final = "*_`~"
_DASHES: Final = ("-", "\u2013", "\u2014", "|", "\u00b7")


@record
class Pattern:
    """How a value stands in a text.

    Attributes:
        line: whether it stands on a line of its own, below the words of its part.
        text: all of it, with its key, brackets and dashes, the new value in place of the old one.
        tail: what stands behind it on its line, such as the blanks of a hard break.
        blank: whether a blank line parts it from the line above.
        first: whether it is the first line below the words of its part.
        indent: what stands before it, besides what stands before its part.
    """

    line: bool
    text: str
    tail: str = ""
    blank: bool = False
    first: bool = False
    indent: str = ""


def siblings(draft: Draft, node: Node) -> list[Node]:
    """The other parts of the same kind, those that stand nearest first."""
    if isinstance(node, Task):
        every: list[Node] = [task for _, task in draft.tasks]
    elif isinstance(node, Phase):
        every = list(draft.plan.phases)
    elif isinstance(node, Risk):
        every = list(draft.plan.risks)
    else:
        every = []
    return sorted((one for one in every if one is not node), key=lambda one: abs(one.span.start - node.span.start))


def patterns(draft: Draft, node: Node, wanted: Given) -> Iterator[Pattern]:
    """How a value would be written beside a part, as its siblings have theirs, the nearest first; each way once."""
    seen: set[tuple[bool, str]] = set()
    for other in siblings(draft, node):
        span = other.where.get(wanted.field)
        if span is None or cell_at(draft, span) or (draft.item_of(other) is None) is not (draft.item_of(node) is None):
            continue
        pattern = (
            _beside(draft, other, span, wanted)
            if _is_head(draft, other, span)
            else below_like(draft, other, span, wanted)
        )
        if pattern and (pattern.line, pattern.text) not in seen:
            seen.add((pattern.line, pattern.text))
            yield pattern


def _is_head(draft: Draft, node: Node, span: Span) -> bool:
    return not isinstance(node, Plan) and draft.line_at(node.span.start).holds(span)


def _beside(draft: Draft, node: Node, span: Span, wanted: Given) -> Pattern | None:
    """A value in brackets, behind a dash, or behind an `@`, on the line of the words."""
    line = draft.line_at(span.start)
    before, after = draft.source.slice(Span(line.start, span.start)), draft.source.slice(Span(span.end, line.end))
    text, old = draft.source.slice(span), getattr(node, wanted.field)
    before, text = before + text[: len(text) - len(text.lstrip())], text.lstrip()
    if wanted.field == "owner" and before.endswith("@"):
        before, text = before[:-1], "@" + text
    made = _alone(draft, wanted, text, old)
    if made is None:
        return None
    opened, closed = before.rstrip(_AROUND), after.lstrip(_AROUND)
    if opened[-1:] in _OPEN and opened and closed[:1] in _CLOSE:
        marks = _shared(opened[:-1], closed[1:])
        inner = before[len(opened) :]
        return Pattern(line=False, text=f"{marks}{opened[-1]}{inner}{made}{inner[::-1]}{closed[0]}{marks[::-1]}")
    key = _key_before(before)
    if key is not None:
        return Pattern(line=False, text=f"{key}{made}")
    return Pattern(line=False, text=made) if made.startswith("@") else None


def _alone(draft: Draft, wanted: Given, text: str, old: object) -> str | None:
    """The new value in the words around the old one, without what else stands there: `M, 4h` holds two values."""
    token = token_of(draft, wanted, text, old)
    if token is None:
        return written(draft, wanted, text.strip(), old)
    start, end = token
    made = written(draft, wanted, text[start:end], old)
    key = text[:start]
    plain = not any(map(str.isdigit, key)) and "," not in key and not text[end:].strip()
    return key + made if plain else made


def _shared(before: str, after: str) -> str:
    """The marks that stand around brackets on both sides."""
    marks = ""
    while before and after and before[-1] == after[0] and before[-1] in _AROUND:
        marks, before, after = before[-1] + marks, before[:-1], after[1:]
    return marks


def _key_before(before: str) -> str | None:
    """A dash that leads to a value."""
    stripped = before.rstrip()
    return f"{stripped[-1]} " if stripped[-1:] in _DASHES and stripped[-1:] and before.endswith(" ") else None


def below_like(draft: Draft, node: Node, span: Span, wanted: Given) -> Pattern | None:
    """A field on a line of its own, with the key and the marks that it has."""
    line = draft.line_at(span.start)
    text, old = draft.source.slice(span), getattr(node, wanted.field)
    before, after = draft.source.slice(Span(line.start, span.start)), draft.source.slice(Span(span.end, line.end))
    if after.strip(" \t\\*_`"):  # other values follow on the line
        return None
    bar = max(before.rfind(sign) for sign in (" | ", " \u00b7 ", " \u2022 "))
    lead = before[: len(before) - len(before.lstrip(" \t>-*+"))] if bar >= 0 else ""
    lead = lead.rstrip("*") if lead.endswith("**") else lead
    before = lead + before[bar + 3 :] if bar >= 0 else before
    made = whole(draft, wanted, text, old) if _single(draft, wanted, text, old) else None
    made = made or written(draft, wanted, text.strip(), old)
    return Pattern(
        line=True,
        text=before.lstrip(" \t") + made,
        tail=after,
        blank=_follows_blank(draft, line),
        first=draft.source.line(line.start) - draft.source.line(node.span.start) <= 2,
        indent=_indent(draft, node, before),
    )


def _indent(draft: Draft, node: Node, before: str) -> str:
    own = draft.source.slice(Span(draft.line_at(node.span.start).start, node.span.start))
    blanks = before[: len(before) - len(before.lstrip(" \t"))]
    return blanks.removeprefix(own) if draft.item_of(node) else blanks


def _single(draft: Draft, wanted: Given, text: str, old: object) -> bool:
    """Whether a field holds one value and nothing beside it."""
    token = token_of(draft, wanted, text, old)
    return token is not None and not text[: token[0]].strip() and not text[token[1] :].strip(" .")


def _follows_blank(draft: Draft, line: Span) -> bool:
    number = draft.source.line(line.start)
    return number > 1 and not draft.source.slice(draft.source.line_span(number - 1)).strip()


_KEYED: Final = re.compile(r"[ \t]*((?:[-*+>] +)?(?:\[.\] +)?[*_]{0,3})[^*_:\uff1a|]{2,40}([:\uff1a*_ \t]{1,6})\Z")


def keyed(draft: Draft, node: Node, key: str) -> Iterator[Pattern]:
    """How a field with another key would stand below a part, as its own fields or those of its siblings do."""
    for other in (node, *siblings(draft, node)):
        for span in sorted(other.where.values(), reverse=True):
            line = draft.line_at(span.start)
            if line.start <= other.span.start or not other.span.holds(span) or cell_at(draft, span):
                continue
            before = draft.source.slice(Span(line.start, span.start))
            found = _KEYED.match(before)
            if found and (draft.item_of(other) is None) is (draft.item_of(node) is None):
                tail = draft.source.slice(Span(span.end, line.end))
                yield Pattern(
                    line=True,
                    text=f"{found[1]}{key}{found[2]}",
                    tail=tail if not tail.strip() else "",
                    blank=_follows_blank(draft, line),
                    first=True,
                    indent=_indent(draft, other, before),
                )
                return
