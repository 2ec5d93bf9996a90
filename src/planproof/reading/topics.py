"""What a heading or label is about."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from planproof.reading.vocabulary import Vocabulary
from planproof.reading.words import SEPARATORS, fold, in_brackets, without_brackets

_PARTING: Final = (":", " - ", " | ", "\uff1a", " \u2013 ", " \u2014 ")
_LONGEST: Final = 6
_FIRM: Final = frozenset({"work", "tasks", "gate", "criteria"})
"""Topics that a heading has by its end, whatever it begins with (`Testing tasks`, `Manual testing checklist`)."""
_SOFT: Final = frozenset({"tests", "unit_tests", "integration_tests", "manual_tests", "technical"})


def _topic(folded: str, vocabulary: Vocabulary) -> str | None:
    if not folded or len(folded) > 120:
        return None
    exact = vocabulary.topics.get(folded)
    if exact:
        return exact
    plain = without_brackets(folded) if folded[-1] in ")]\uff09\u3011" or "(" in folded else folded
    return (
        vocabulary.topics.get(plain)
        or _of_part(plain, vocabulary)
        or _by_edge(plain, vocabulary)
        or (None if plain.isascii() else vocabulary.topics.get(in_brackets(folded)))
    )


@lru_cache(maxsize=16384)
def topic_of(text: str, vocabulary: Vocabulary) -> str | None:
    """The topic that a heading or label names, none where planproof does not know it.

    Tried in order: the whole text; without its brackets; the part before or behind a dash or colon; a known beginning
    or end; what stands in its brackets.
    """
    return _topic(fold(text), vocabulary)


def _longest(names: dict[str, str], parts: list[str], *, ends: bool) -> tuple[int, str | None]:
    """The longest known beginning (or end) of a heading: how many words it has, and its topic."""
    size = min(_LONGEST, len(parts))
    name = " ".join(parts[-size:] if ends else parts[:size])
    while name:
        topic = names.get(name)
        if topic:
            return size, topic
        name = name.partition(" ")[2] if ends else name.rpartition(" ")[0]
        size -= 1
    return 0, None


def _of_part(plain: str, vocabulary: Vocabulary) -> str | None:
    found = [(at, sign) for sign in _PARTING if (at := plain.find(sign)) >= 0]
    if not found:
        return None
    at, sign = min(found)
    return vocabulary.topics.get(plain[:at].strip()) or vocabulary.topics.get(plain[at + len(sign) :].strip())


def _by_edge(plain: str, vocabulary: Vocabulary) -> str | None:
    """By the longest known beginning, else the longest known end."""
    parts = [part for word in plain.split() if (part := word.strip(SEPARATORS))]
    before = after = 0
    first = last = None
    if parts and parts[0] in vocabulary.first_words:
        before, first = _longest(vocabulary.topic_prefixes, parts, ends=False)
    if parts and parts[-1] in vocabulary.last_words:
        after, last = _longest(vocabulary.topic_suffixes, parts, ends=True)
    if last and (not first or (last in _FIRM and (after >= before or first in _SOFT))):
        return last
    if first:
        return first
    if plain.isascii():
        return None
    for name, topic in vocabulary.eastern_prefixes.get(plain[0], ()):
        if plain.startswith(name):
            return topic
    for name, topic in vocabulary.eastern_suffixes.get(plain[-1], ()):
        if plain.endswith(name):
            return topic
    return None
