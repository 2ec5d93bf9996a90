"""Marks of what is done, written in one way within a plan and within a list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from planproof.editing.draft import Draft
from planproof.editing.marks import box_of
from planproof.editing.paths import paths
from planproof.editing.style import Style
from planproof.editing.tidying.change import Change
from planproof.markdown import List
from planproof.model import State
from planproof.reading.marks import BOXES, EMOJI
from planproof.text import Edit, Span

_SELECTOR: Final = "\ufe0f"
_DONE: Final = frozenset(sign for sign, state in EMOJI.items() if state is State.DONE)
_TICK: Final = "mark a part as others are marked|mark {} parts as others are marked"


def tidy_marks(draft: Draft) -> Iterator[Change]:
    """Ticks unlike most of the plan's, other signs for done in lists of boxes, emoji that differ in a list."""
    tick = Style(draft).tick
    for list_, item in draft.items():
        box = box_of(draft, item)
        sign = draft.source.slice(Span(box.start + 1, box.end - 1)) if box else ""
        other = sign != tick and BOXES.get(sign) is State.DONE
        if box and other and (item.box or _is_boxed(list_)):
            span = Span(box.start + 1, box.end - 1)
            yield Change(what=_TICK, place=span, edits=(Edit(span, tick.encode()),))
    for group in _groups(draft):
        yield from _alike(draft, group)


def _is_boxed(list_: List) -> bool:
    return any(item.box for item in list_.items)


def _groups(draft: Draft) -> Iterator[list[Span]]:
    """The emoji for done that stand in one list, and those of the phases' headings."""
    found: dict[Span | None, list[Span]] = {}
    seen: set[Span] = set()
    for path, node in paths(draft.plan):
        span = node.where.get("state")
        if span is None or span in seen or _sign(draft, span) is None:
            continue
        item = draft.item_of(node)
        if item or (path[0] == "phases" and len(path) == len(("phases", 0))):
            seen.add(span)
            found.setdefault(item[0].span if item else None, []).append(span)
    yield from found.values()


def _sign(draft: Draft, span: Span) -> str | None:
    """The emoji for done that a mark is; none where it is anything else."""
    text = draft.source.slice(span).strip().rstrip(_SELECTOR)
    return text if text in _DONE else None


def _alike(draft: Draft, spans: Sequence[Span]) -> Iterator[Change]:
    counts = Counter(_sign(draft, span) for span in spans)
    usual = counts.most_common(1)[0][0] or ""
    forms = Counter(draft.source.slice(span).strip() for span in spans if _sign(draft, span) == usual)
    form = forms.most_common(1)[0][0]
    for span in spans:
        text = draft.source.slice(span)
        if text.strip() != form and _sign(draft, span) != usual:
            edit = Edit.of(span.start, span.end, text.replace(text.strip(), form))
            yield Change(what=_TICK, place=span, edits=(edit,))
