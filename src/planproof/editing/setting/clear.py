"""Values taken away: with the brackets, the line or the words that were there for them alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from planproof.editing.draft import Draft
from planproof.editing.effect import Way
from planproof.editing.setting.forms import token_of
from planproof.editing.setting.missing import head_end
from planproof.editing.setting.patterns import siblings
from planproof.editing.setting.present import cell_at, cell_under, column_of
from planproof.editing.setting.values import Given
from planproof.editing.tables import rewritten
from planproof.editing.wording import exact, place_of, size
from planproof.markdown import Cell
from planproof.model import Node
from planproof.text import Edit, Span

_OPEN: Final = "([\uff08"
_CLOSE: Final = ")]\uff09"
_AROUND: Final = "*_`"
_SIGNS: Final = " \t,;|\u00b7"
_DASHES: Final = "-\u2013\u2014:"
_BARS: Final = (" | ", " \u00b7 ", " \u2022 ", " \u2502 ")
_NEEDS: Final = re.compile(r"(?i)(?:needs? (?:answer|input) from|ask|waiting for|decision by) *\Z")


def taking(draft: Draft, node: Node, wanted: Given) -> Iterator[Way]:
    """Ways to take a value away from a part.

    Args:
        draft: the text and its plan.
        node: the part.
        wanted: which value; what it is to be is not looked at.
    """
    old = getattr(node, wanted.field)
    span = node.where.get(wanted.field)
    if span is None and isinstance(old, str):
        span = place_of(draft, node, old, last=True)
    cell = (cell_at(draft, span) if span else None) or cell_under(draft, node, wanted.field)
    if cell and cell_under(draft, node, wanted.field) == cell:
        yield from ((rewritten(draft.source, cell, text),) for text in _empty(draft, cell))
    elif span:
        if wanted.field == "depends_on":
            yield from _nothing(draft, node, span, wanted)
        yield from _away(draft, node, span, wanted, old)


def _empty(draft: Draft, cell: Cell) -> Iterator[str]:
    """What stands in cells of a column that hold nothing."""
    others = [draft.source.slice(other.span).strip() for other in column_of(draft, cell) if other is not cell]
    yield from dict.fromkeys(text for text in others if text.casefold() in draft.vocabulary.nothing or not text)
    yield "-"
    yield ""


def _nothing(draft: Draft, node: Node, span: Span, wanted: Given) -> Iterator[Way]:
    """The word for no dependency, where other parts have it."""
    key = draft.source.slice(Span(draft.line_at(span.start).start, span.start))
    for other in siblings(draft, node):
        line = draft.source.data.find(key.encode(), other.span.start, other.span.end) if len(key.strip()) > 3 else -1
        if line >= 0 and wanted.field not in other.where:
            end = draft.line_at(line).end
            said = draft.source.slice(Span(line + size(key), end)).strip()
            if said.casefold() in draft.vocabulary.nothing:
                yield (Edit.of(span.start, span.end, said),)
                return


def _away(draft: Draft, node: Node, span: Span, wanted: Given, old: Any) -> Iterator[Way]:
    line = draft.line_at(span.start)
    before, after = exact(draft, Span(line.start, span.start)), exact(draft, Span(span.end, line.end))
    text = draft.source.slice(span)
    token = token_of(draft, wanted, text, old)
    alone = token is None or not (text[: token[0]] + text[token[1] :]).strip(_SIGNS + _DASHES)
    if not alone and token:
        yield (Edit.of(span.start, span.end, _joined(text[: token[0]], text[token[1] :])),)
    if line.start > head_end(draft, node) - 1:
        yield (
            _line_out(draft, line, span)
            if not (after.strip(_AROUND + " \\") or any(bar in before for bar in _BARS))
            else _field_out(before, after, line)
        )
        return
    if wanted.field == "owner" and before.endswith("@"):
        before = before[:-1]
    key = _NEEDS.search(before)
    before = before[: key.start()] if key else before
    opened, closed = before.rstrip(_AROUND), after.lstrip(_AROUND)
    if keyed := re.search(r"[(\[\uff08] *[^\W\d_][^()\[\]]{1,30}: *\Z", opened):
        opened = opened[: keyed.start() + 1]
    if opened[-1:] in _OPEN and opened and closed[:1] in _CLOSE:
        before, after = _unmarked(opened[:-1], closed[1:])
    yield (_cut(line, before, after),)


def _joined(before: str, after: str) -> str:
    """What is left of several values: `M, 4h` without its size is `4h`; brackets around what is left go too."""
    first, last = before.rstrip(_SIGNS + _DASHES), after.lstrip(_SIGNS + _DASHES)
    if not first.strip() and last[:1] in _OPEN and last[-1:] in _CLOSE and last:
        return last[1:-1]
    if first.endswith(tuple(_OPEN)) and last[:1] in _CLOSE:
        return (first[:-1].rstrip() + last[1:]).rstrip()
    return first + (after if first else last)


def _unmarked(before: str, after: str) -> tuple[str, str]:
    while before and after and before[-1] == after[0] and before[-1] in _AROUND:
        before, after = before[:-1], after[1:]
    return before, after


def _cut(line: Span, before: str, after: str) -> Edit:
    """What stands between two parts of a line taken out, with the dash and the blanks that led to it."""
    kept = before.rstrip(" \t")
    if kept[-1:] in _DASHES and kept and not after.strip():
        kept = kept[:-1].rstrip(" \t")
    rest = after.lstrip(" \t")
    glue = " " if rest and kept and before[-1:].isspace() else ""
    glue = glue if after[:1].isspace() or rest[:1] not in ".,;:" else ""
    return Edit.of(line.start + size(kept), line.end - size(rest), glue)


def _line_out(draft: Draft, line: Span, span: Span) -> Way:
    """A line taken out, with its end; one of two blank lines around it goes too."""
    data, newline = draft.source.data, draft.newline
    last = draft.line_at(max(span.start, span.end - 1)).end
    start = max(line.start - len(newline), 0)
    alone = data[:start].endswith(newline) and data[last : last + 2 * len(newline)] == newline * 2
    return (Edit.of(max(start - len(newline), 0) if alone else start, last, ""),)


def _field_out(before: str, after: str, line: Span) -> Way:
    """One of several fields of a line taken out, with the bar that parts it from the next."""
    for bar in _BARS:
        at = before.rfind(bar)
        if at >= 0:
            return (Edit.of(line.start + size(before[:at]), line.end - size(after), ""),)
        if bar in after:
            lead = before[: len(before) - len(before.lstrip(" \t>-"))]
            rest = after[after.index(bar) + len(bar) :]
            return (Edit.of(line.start + size(lead), line.end - size(rest), ""),)
    return ()
