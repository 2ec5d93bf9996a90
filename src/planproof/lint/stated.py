"""What a plan says of itself as a whole: whether it says so plainly, and how it would say something else."""

from __future__ import annotations

from importlib import import_module
from itertools import chain
from typing import Final

from planproof.lint.document import Document
from planproof.model import Status
from planproof.reading.marks import EMOJI
from planproof.reading.vocabulary import split
from planproof.reading.words import trim, without_brackets, words
from planproof.text import Edit

_LANGUAGES: Final = ("en", "de", "fr", "es", "pt", "pl", "ru", "zh", "ja", "ko")
_EMOJI: Final = {
    Status.PLANNING: "\U0001f4c5",
    Status.IN_PROGRESS: "\U0001f504",
    Status.COMPLETED: "\u2705",
    Status.BLOCKED: "\u23f8",
    Status.CANCELLED: "\u274c",
}
_UNFINISHED: Final = frozenset(
    "review reviewing test tests testing deploy deployment merge merging approval approved awaiting release verify "
    "verification qa except but mostly partly remaining pending archived needs proposal legend".split()
)
"""Words beside a status that say that something else is still to come, or that it is another kind of status."""


def status_text(document: Document) -> str:
    """The words of the plan's status as they are written; empty where it states none."""
    span = document.plan.where.get("status")
    return document.source.slice(span) if span else ""


def plain_status(document: Document) -> Status | None:
    """The plan's status where it is stated of the whole plan: no part, no share, no second status beside it."""
    status = document.plan.status
    text = without_brackets(status_text(document).casefold())
    parts = words(text)
    known = document.vocabulary.statuses
    meanings = {known[part] for part in parts if part in known}
    if status is None or any(char.isdigit() for char in text) or meanings - {status.value}:
        return None
    return None if _UNFINISHED & set(parts) or document.vocabulary.phases & set(parts) else status


def restated(document: Document, status: Status) -> Edit | None:
    """The edit that says another status in the plan's own language, case and decoration; none where it says more."""
    span = document.plan.where.get("status")
    text = status_text(document)
    start, end = trim(text, 0, len(text))
    phrase = _phrase(" ".join(words(text[start:end])), status)
    if span is None or phrase is None:
        return None
    before, after = _redecorated(text[:start], status), _redecorated(text[end:], status)
    return Edit(span, (before + _cased(phrase, text[start:end]) + after).encode())


def _phrase(known: str, status: Status) -> str | None:
    """What a status is called in the language in which another one is called so."""
    for code in _LANGUAGES:
        statuses = import_module(f"planproof.reading.vocabulary.{code}").TABLE.statuses
        if known in chain.from_iterable(map(split, statuses.values())):
            return split(statuses[status.value])[0]
    return None


def _cased(phrase: str, like: str) -> str:
    if like.isupper():
        return phrase.upper()
    if like[:1].isupper():
        titled = all(word[:1].isupper() for word in like.split())
        return phrase.title() if titled and phrase.isascii() else phrase[:1].upper() + phrase[1:]
    return phrase


def _redecorated(decoration: str, status: Status) -> str:
    """Decoration with its first sign of a state changed into that of another status."""
    sign = next((char for char in decoration if char in EMOJI), None)
    if sign is None:
        return decoration
    return decoration.replace(sign + "\ufe0f", _EMOJI[status]).replace(sign, _EMOJI[status])
