"""What a plan says of itself as a whole: whether it says so plainly, and how it would say something else."""

from __future__ import annotations

import re
from importlib import import_module
from itertools import chain
from typing import Final

from planproof.lint.document import Document
from planproof.model import Phase, SectionKind, State, Status, Task
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
    "review reviewing test tests testing deploy deployment merge merging approval release verify "
    "verification qa except but mostly partly remaining archived needs proposal legend".split()
)
"""Words beside a status that say that something else is still to come, or that it is another kind of status."""


_MOST_WORDS: Final = 5
_LONGEST: Final = 4
"""How many words a known phrase has at most."""

_SMALL: Final = 3
_SHARE: Final = re.compile(r"(?<!\d)(\d{1,3}) ?%")
_OF: Final = re.compile(r"(?<![\d/])(\d{1,3}) ?(?:/|of|von|sur|de|\u0438\u0437) ?(\d{1,3})(?![\d/])")
_MARKED: Final = re.compile("[\u2705\u2611\u2714\u2713]([^(\n]{0,60})")
_WHOLE: Final = frozenset({"fully", "all", "phase", "now"})
_LATER: Final = frozenset(
    "future later backlog ideas idea someday next optional postponed deferred enhancements".split()
)


def status_text(document: Document) -> str:
    """The words of the plan's status as they are written; empty where it states none."""
    span = document.plan.where.get("status")
    return document.source.slice(span) if span else ""


def plain_status(document: Document) -> Status | None:
    """The plan's status where it is stated of the whole plan: no part, no share, no second status beside it."""
    status = document.plan.status
    text = without_brackets(status_text(document).casefold())
    parts = words(text)
    meanings = _meanings(parts, document.vocabulary.statuses)
    if status is None or len(parts) > _MOST_WORDS or any(char.isdigit() for char in text) or meanings - {status.value}:
        return None
    if _beside_phase(document):
        return None
    return None if _UNFINISHED & set(parts) or document.vocabulary.phases & set(parts) else status


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


def _beside_phase(document: Document) -> bool:
    """Whether the line before the status names the phase that it speaks of (`**Phase**: Phase 7`)."""
    number = document.source.line(document.plan.where["status"].start)
    before = words(document.source.slice(document.source.line_span(number - 1))) if number > 1 else []
    return bool(before) and before[0] in document.vocabulary.phases


def needed_tasks(document: Document) -> list[Task]:
    """The tasks without which the plan is not done: neither optional ones nor those of a time after it."""
    later = _later(document)
    return [
        task
        for phase, task in document.tasks
        if not task.optional and not phase.source and phase.span.start not in later
    ]


def _later(document: Document) -> set[int]:
    """Where headings begin that speak, themselves or by one around them, of a time after the plan."""
    found: set[int] = set()
    around: list[tuple[int, bool]] = []
    for section in document.plan.sections:
        while around and around[-1][0] >= section.level:
            around.pop()
        own = section.kind is SectionKind.FUTURE_WORK or bool(_LATER & set(words(section.title)))
        around.append((section.level, own or bool(around and around[-1][1])))
        if around[-1][1]:
            found.add(section.span.start)
    return found


def marked_done(document: Document, unit: Phase | Task, phase: Phase) -> bool:
    """Whether a task or phase is done by a plain word: its own, that of the phase or that of the plan."""
    if unit.state is not State.DONE or phase.source is not None:
        return False
    if document.plan.status is Status.COMPLETED and plain_status(document) is None:
        return False
    return phase.state is not State.DONE or not partly_done(document, phase)


def partly_done(document: Document, phase: Phase) -> bool:
    """Whether a phase's heading or Status field says of something less than the phase that it is done.

    `60% COMPLETE`, `3 of 5 done`, `SETUP COMPLETE`, a whole sentence.
    """
    line = document.line_at(phase.span.start)
    text = " ".join(document.source.slice(span) for span in (line, phase.where.get("state", line)))
    shares = [int(share[1]) < 100 for share in _SHARE.finditer(text)] + [one != all_ for one, all_ in _OF.findall(text)]
    field = phase.where.get("state")
    if field and len(words(without_brackets(document.source.slice(field)))) > _MOST_WORDS:
        return True
    return any(shares) or _names_a_part(document, text)


def _names_a_part(document: Document, text: str) -> bool:
    """Whether other words stand between a tick and the word that says what is done (`✅ SETUP COMPLETE`)."""
    mark = _MARKED.search(text)
    said = words(mark[1])[:_MOST_WORDS] if mark else []
    known = document.vocabulary.states
    first = next((index for index, word in enumerate(said) if word in known), 0)
    return bool(set(said[:first]) - _WHOLE)


def restated(document: Document, status: Status) -> Edit | None:
    """The edit that says another status in the plan's own language, case and decoration; none where it says more."""
    span = document.plan.where.get("status")
    text = status_text(document)
    start, end = trim(text, 0, len(text))
    phrase = _phrase(" ".join(words(text[start:end])), status)
    if span is None or phrase is None:
        return None
    before, after = _redecorated(text[:start], status), _redecorated(text[end:], status)
    return Edit(span, (before + cased(phrase, text[start:end]) + after).encode())


def _phrase(known: str, status: Status) -> str | None:
    """What a status is called in the language in which another one is called so."""
    for code in _LANGUAGES:
        statuses = import_module(f"planproof.reading.vocabulary.{code}").TABLE.statuses
        if known in chain.from_iterable(map(split, statuses.values())):
            return split(statuses[status.value])[0]
    return None


def cased(phrase: str, like: str) -> str:
    """A phrase in the case of another one: upper, title, with a first capital, or as it is."""
    if like.isupper():
        return phrase.upper()
    if like[:1].isupper():
        titled = all(word[:1].isupper() for word in like.split() if len(word) > _SMALL)
        return phrase.title() if titled and phrase.isascii() else phrase[:1].upper() + phrase[1:]
    return phrase


def _redecorated(decoration: str, status: Status) -> str:
    """Decoration with its first sign of a state changed into that of another status."""
    sign = next((char for char in decoration if char in EMOJI), None)
    if sign is None:
        return decoration
    return decoration.replace(sign + "\ufe0f", _EMOJI[status]).replace(sign, _EMOJI[status])
