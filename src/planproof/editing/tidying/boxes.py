"""Checkboxes written as Markdown knows them: `- [ ] words`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.editing.draft import Draft
from planproof.editing.tidying.change import Change
from planproof.text import Edit, Span

_BROKEN: Final = re.compile(
    rb"^[ \t>]*(?P<bullet>[-*+]|\xe2\x80\xa2|\d{1,4}[.)])(?P<gap>[ \t]*)"
    rb"\[(?P<box> ?[xX]? ?)\](?P<after>[ \t]*)(?=[^\s(\[:])",
    re.MULTILINE,
)
_WHAT: Final = "mend a box|mend {} boxes"
_DOT: Final = "\u2022".encode()


def broken_boxes(draft: Draft) -> Iterator[Edit]:
    """For each line outside code that a blank would make a checkbox, the edit that does."""
    data = draft.source.data
    for match in _BROKEN.finditer(data):
        span = Span(match.start("bullet"), match.end())
        if _is_fine(match) or draft.in_code(span.start):
            continue
        bullet = b"-" if match["bullet"] == _DOT else match["bullet"]
        yield Edit(span, bullet + b" [" + (match["box"].strip() or b" ") + b"] ")


def _is_fine(match: re.Match[bytes]) -> bool:
    """Whether a line is a checkbox as it should be, or something else: emphasis (`*[x]*`), a type (`[]byte`)."""
    if (match["bullet"] == b"*" and not match["gap"]) or (not match["box"] and not match["after"]):
        return True
    return match["bullet"] != _DOT and bool(match["gap"] and match["after"]) and len(match["box"]) == 1


def tidy_boxes(draft: Draft) -> Iterator[Change]:
    """Checkboxes that lack a blank, and those with more than one before their words."""
    for edit in broken_boxes(draft):
        yield Change(what=_WHAT, place=edit.span, edits=(edit,))
    data = draft.source.data
    for item in (item for _, item in draft.items()):
        if item.box is None:
            continue
        end = draft.line_at(item.box.span.end).end
        behind = data[item.box.span.end : end]
        blanks = len(behind) - len(behind.lstrip(b" \t"))
        if behind.strip() and behind[:blanks] != b" ":
            span = Span(item.box.span.end, item.box.span.end + blanks)
            yield Change(what=_WHAT, place=span, edits=(Edit(span, b" "),))
