"""Values written like others: the same long or short word, the same unit and sign, in the same language."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any, Final

from planproof.editing.dates import dated
from planproof.editing.draft import Draft
from planproof.editing.language import table_of
from planproof.editing.phrases import LANGUAGES, cased
from planproof.editing.setting.durations import duration_like
from planproof.editing.setting.values import Given
from planproof.model import Effort, Level
from planproof.reading.amounts import find_durations
from planproof.reading.vocabulary import split
from planproof.reading.words import decoration, fold

_WORD: Final = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_MOST_WORDS: Final = 3
CIRCLES: Final = {
    Level.LOW: "\U0001f7e2",
    Level.MEDIUM: "\U0001f7e1",
    Level.HIGH: "\U0001f534",
    Level.CRITICAL: "\U0001f534",
}
"""The circles that stand beside grades, where a plan has shown no others."""
_CIRCLED: Final = frozenset("\U0001f534\U0001f7e1\U0001f7e2\U0001f7e0\U0001f535\u26aa\u26ab\u26a0\U0001f525\u2757")
_SPELT: Final = ("gross", "gro\u00df")
"""A word that is known by its folded spelling, and how it is spelt."""
_JOINED: Final = frozenset({"-", "/", "\u2013", " - ", " / ", " to ", " \u2013 "})


def token_of(draft: Draft, wanted: Given, text: str, value: Any) -> tuple[int, int] | None:
    """Where in a text a value stands: the characters of its word or number; none where it is not found.

    Args:
        draft: the text around.
        wanted: the new value, for its name.
        text: the words that hold the old one, and perhaps others.
        value: what the part holds.
    """
    field = wanted.field
    if field in ("estimate", "actual"):
        found = [m for m in find_durations(text, draft.vocabulary, wanted.settings) if m.value == value]
        return (found[0].start, found[0].end) if found else None
    if field == "effort":
        return _graded(text, draft.vocabulary.sizes, value, list(Effort))
    if field in ("impact", "likelihood"):
        return _graded(text, draft.vocabulary.levels, value, list(Level))
    stripped = text.strip()
    start = len(text) - len(text.lstrip())
    return (start, start + len(stripped)) if stripped else None


def _graded(text: str, names: dict[str, str], value: Any, order: list[Any]) -> tuple[int, int] | None:
    """The first word, or range of words, that names a size or grade."""
    runs: list[tuple[int, int, list[str]]] = []
    for start, end, meaning in _phrases(text, names):
        if runs and text[runs[-1][1] : start] in _JOINED:
            first, _, meanings = runs.pop()
            runs.append((first, end, [*meanings, meaning]))
        else:
            runs.append((start, end, [meaning]))
    for start, end, meanings in runs:
        if max(map(type(value), meanings), key=order.index) is value:
            return start, end
    return None


def _phrases(text: str, names: dict[str, str]) -> Iterator[tuple[int, int, str]]:
    """The known phrases of a text, of two that overlap the longer; an unknown joined word (`S-M`) in parts."""
    words = [(found.start(), found.end()) for found in _WORD.finditer(text)]
    words = [
        part
        for start, end in words
        for part in ([(start, end)] if text[start:end].casefold() in names else _halves(text, start, end))
    ]
    at = 0
    while at < len(words):
        sizes = range(min(_MOST_WORDS, len(words) - at), 0, -1)
        ends = ((size, words[at + size - 1][1]) for size in sizes)
        size, meaning = next(
            ((size, names[said]) for size, end in ends if (said := fold(text[words[at][0] : end])) in names), (0, "")
        )
        if size:
            yield words[at][0], words[at + size - 1][1], meaning
        at += size or 1


def _halves(text: str, start: int, end: int) -> list[tuple[int, int]]:
    found = []
    for part in text[start:end].split("-"):
        found.append((start, start + len(part)))
        start += len(part) + 1
    return found


def written(draft: Draft, wanted: Given, like: str, old: Any) -> str:
    """A value in the form of another one, given by its word or number alone.

    Args:
        draft: the text around, for its language.
        wanted: what is to be written.
        like: how the other one is written.
        old: what the other one means.
    """
    if wanted.field in ("estimate", "actual"):
        return duration_like(draft, wanted.text, like)
    if wanted.field == "effort":
        return _word_like(like, old, wanted.value, "sizes")
    if wanted.field in ("impact", "likelihood"):
        return _word_like(like, old, wanted.value, "levels")
    if isinstance(wanted.value, dt.date):
        return dated(wanted.value, like)
    if wanted.field == "owner":
        return f"@{wanted.value}" if like.startswith("@") else wanted.value
    if wanted.field == "depends_on":
        return names_like(draft, wanted.value, like)
    if wanted.field == "priority":
        return _priority_like(draft, wanted.text, like)
    return wanted.text


def _word_like(like: str, old: Any, new: Any, names: str) -> str:
    """The word for a size or grade as long, in the language and in the case of the word for another one."""
    folded = fold(like)
    for code in LANGUAGES:
        table: dict[str, str] = getattr(table_of(code), names)
        known = split(table.get(str(old), ""))
        if folded in known:
            found = split(table.get(str(new), ""))
            short = len(folded) <= len(str(new)) if names == "sizes" else len(folded) == 1
            choice = [said for said in found if (len(said) <= len(str(new)) if names == "sizes" else len(said) == 1)]
            if not short:
                choice = [said for said in found if said not in choice]
            if choice:
                said = choice[0].replace(*_SPELT)
                return cased(said, like) if len(like) > 1 or like.isupper() else said
    return cased(str(new), like) if names == "levels" else str(new)


def _priority_like(draft: Draft, text: str, like: str) -> str:
    levels = draft.vocabulary.levels
    plain = "".join(char for char in like if not decoration(char) or char == " ").strip()
    if fold(plain) in levels and fold(text) in levels:
        new = _word_like(plain, Level(levels[fold(plain)]), Level(levels[fold(text)]), "levels")
        return recircled(draft, like.replace(plain, new), Level(levels[fold(text)]))
    return cased(text, like) if text.isascii() and text.islower() and len(text) > 2 else text


def recircled(draft: Draft, text: str, level: Level) -> str:
    """A text around a grade with its circle changed into that of another grade."""
    sign = next((char for char in text if char in _CIRCLED), None)
    if sign is None:
        return text
    return text.replace(sign, circles(draft).get(level) or CIRCLES[level])


def circles(draft: Draft) -> dict[Level, str]:
    """The circles that a plan puts beside its grades."""
    found: dict[Level, str] = {}
    for risk in draft.plan.risks:
        for field in ("impact", "likelihood"):
            span, level = risk.where.get(field), getattr(risk, field)
            signs = [char for char in draft.source.slice(span) if char in _CIRCLED] if span else []
            if signs and level:
                found.setdefault(level, signs[0])
    return found


def names_like(draft: Draft, names: tuple[str, ...], like: str) -> str:
    """Numbers of phases or ids of tasks, each with the word before it that others have."""
    found = re.match(r"[*_ ]*([^\W\d_]{2,20})[ #]", like)
    word = found[1] if found else ""
    vocabulary = draft.vocabulary
    if word.casefold() not in vocabulary.phases | vocabulary.weak_phases | vocabulary.task_words:
        word = ""
    count = len(re.findall(re.escape(word), like)) if word else 0
    between = next((sign for sign in (" + ", " & ", "; ", " / ") if sign in like), ", ")
    if word and count == 1 and between in like:
        return f"{word} {between.join(names)}"
    return between.join(f"{word} {name}" if word else name for name in names)


def whole(draft: Draft, wanted: Given, text: str, old: Any) -> str | None:
    """A text in which only the word of a value is changed; none where the text does not hold it.

    Args:
        draft: the text around.
        wanted: the new value.
        text: a value as it is written, with what stands around it.
        old: what it means.
    """
    token = token_of(draft, wanted, text, old)
    if token is None:
        return None
    start, end = token
    made = text[:start] + written(draft, wanted, text[start:end], old) + text[end:]
    return recircled(draft, made, wanted.value) if isinstance(wanted.value, Level) else made
