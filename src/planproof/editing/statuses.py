"""What a plan says of itself as a whole: whether it says so plainly, and how it would say something else."""

from __future__ import annotations

from typing import Final

from planproof.editing.draft import Draft
from planproof.editing.phrases import cased, translated
from planproof.model import Status
from planproof.reading.marks import EMOJI
from planproof.reading.words import trim, without_brackets, words
from planproof.text import Edit

_EMOJI: Final = {
    Status.PLANNING: "\U0001f4c5",
    Status.IN_PROGRESS: "\U0001f504",
    Status.COMPLETED: "\u2705",
    Status.BLOCKED: "\u23f8",
    Status.CANCELLED: "\u274c",
}
_UNFINISHED: Final = frozenset(
    "review reviewing test tests testing deploy deployment merge merging approval release verify "
    "verification qa except but mostly partly remaining archived needs proposal legend".split()
)
"""Words beside a status that say that something else is still to come, or that it is another kind of status."""
_LONGEST: Final = 4
"""How many words a known phrase has at most."""
_MOST_WORDS: Final = 5


def status_text(draft: Draft) -> str:
    """The words of the plan's status as they are written; empty where it states none."""
    span = draft.plan.where.get("status")
    return draft.source.slice(span) if span else ""


def plain_status(draft: Draft) -> Status | None:
    """The plan's status where it is stated of the whole plan: no part, no share, no second status beside it."""
    status = draft.plan.status
    text = without_brackets(status_text(draft).casefold())
    parts = words(text)
    meanings = _meanings(parts, draft.vocabulary.statuses)
    if status is None or len(parts) > _MOST_WORDS or any(char.isdigit() for char in text) or meanings - {status.value}:
        return None
    if _beside_phase(draft):
        return None
    return None if _UNFINISHED & set(parts) or draft.vocabulary.phases & set(parts) else status


def _meanings(parts: list[str], known: dict[str, str]) -> set[str]:
    """What the known phrases among words mean; of two that overlap the longer, first one counts."""
    found = set()
    at = 0
    while at < len(parts):
        sizes = range(min(_LONGEST, len(parts) - at), 0, -1)
        size = next((size for size in sizes if " ".join(parts[at : at + size]) in known), 0)
        if size:
            found.add(known[" ".join(parts[at : at + size])])
        at += size or 1
    return found


def _beside_phase(draft: Draft) -> bool:
    """Whether the line before the status names the phase that it speaks of (`**Phase**: Phase 7`)."""
    number = draft.source.line(draft.plan.where["status"].start)
    before = words(draft.source.slice(draft.source.line_span(number - 1))) if number > 1 else []
    return bool(before) and before[0] in draft.vocabulary.phases


def restated(draft: Draft, status: Status) -> Edit | None:
    """The edit that says another status in the plan's own language, case and decoration; none where it says more."""
    span = draft.plan.where.get("status")
    text = status_text(draft)
    start, end = trim(text, 0, len(text))
    said = translated(" ".join(words(text[start:end])), "statuses", status)
    if span is None or said is None:
        return None
    before, after = _redecorated(text[:start], status), _redecorated(text[end:], status)
    return Edit(span, (before + cased(said, text[start:end]) + after).encode())


def _redecorated(decoration: str, status: Status) -> str:
    """Decoration with its first sign of a state changed into that of another status."""
    sign = next((char for char in decoration if char in EMOJI), None)
    if sign is None:
        return decoration
    return decoration.replace(sign + "\ufe0f", _EMOJI[status]).replace(sign, _EMOJI[status])
