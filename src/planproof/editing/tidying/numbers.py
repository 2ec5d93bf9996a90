"""Numbered lists of work in order: 1, 2, 3."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.editing.draft import Draft
from planproof.editing.paths import paths
from planproof.editing.tidying.change import Change
from planproof.markdown import List
from planproof.model import Criterion, Phase, Question, Step, Task, TimelineRow
from planproof.text import Edit, Span

_NUMBER: Final = re.compile(rb"[ \t]*(\d{1,9})[.)]")
_OWNED: Final = (Criterion, Phase, Question, Step, Task, TimelineRow)


def tidy_numbers(draft: Draft) -> Iterator[Change]:
    """Numbered lists of tasks, steps, criteria and questions with gaps and doubles; one that says 1 throughout may."""
    seen: set[Span] = set()
    for _, node in paths(draft.plan):
        found = draft.item_of(node) if isinstance(node, _OWNED) else None
        if found and found[0].start is not None and found[0].span not in seen:
            seen.add(found[0].span)
            yield from _numbered(draft, found[0])


def _numbered(draft: Draft, list_: List) -> Iterator[Change]:
    places = []
    for item in list_.items:
        match = _NUMBER.match(draft.source.data, item.span.start)
        if match is None:
            return
        places.append((Span(*match.span(1)), int(match[1])))
    first = places[0][1]
    if len({number for _, number in places}) == 1:
        return
    edits = [Edit(span, str(first + at).encode()) for at, (span, number) in enumerate(places) if number != first + at]
    if edits:
        yield Change(
            what="number a list|number {} lists",
            place=Span(edits[0].span.start, edits[-1].span.end),
            edits=tuple(edits),
        )
