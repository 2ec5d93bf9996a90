"""What a dependency field names: phases by number, tasks by id."""

from __future__ import annotations

import re
from typing import Final

from planproof.reading.vocabulary import Vocabulary
from planproof.reading.words import fold

_TOKEN: Final = r"[^\W_]+(?:[.-]\d+[A-Za-z]?)*|[,;&+/~\u2013\u2014()\u3001\uff0c]|-"
_NUMBER: Final = r"\d{1,3}(?:\.\d{1,3}){0,2}[A-Za-z]?|[A-Z]\d{0,3}|[IVXLC]{1,5}"
_SPAN: Final = r"\d{1,3}-\d{1,3}"
_TASK: Final = r"[A-Z]{1,6}-?\d{1,5}(?:[.-]\d{1,3}){0,3}[a-z]?|\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?"
_ORDINAL: Final = r"(\d{1,3})([^\W\d_a-zA-Z]{1,4})"
_JOINS: Final = frozenset(
    {",", ";", "&", "+", "/", "and", "or", "und", "y", "et", "e", "i", "\u0438", "\u3001", "\uff0c", "(", ")"}
)
_RANGES: Final = frozenset({"-", "~", "\u2013", "\u2014", "to", "through", "thru", "bis"})
MOST: Final = 200
"""So many phases or tasks may be named; no person names more."""


def phase_references(text: str, vocabulary: Vocabulary, earlier: list[str], known: frozenset[str]) -> tuple[str, ...]:
    """The numbers of phases that a value names, in order, each once.

    Args:
        text: the value (`Phase 1, 2`, `Stage A + Stage B`, `1 and 3`, `All phases`).
        vocabulary: the words to know it by.
        earlier: the numbers of all other phases before this one: what `All phases` stands for.
        known: the numbers of all phases; a number without a phase word before it must be one of them.
    """
    folded = fold(text)
    if not folded or folded in vocabulary.nothing:
        return ()
    if folded.strip(" .()") in vocabulary.every:
        return tuple(earlier[:MOST])
    tokens = re.findall(_TOKEN, text[:4000])
    found: list[str] = []
    naming = _only_numbers(tokens, known)
    for index, token in enumerate(tokens):
        word = token.casefold()
        ordinal = None if token.isascii() else re.fullmatch(_ORDINAL, token)
        if ordinal and ordinal[2] in vocabulary.number_first and ordinal[2] not in vocabulary.units:
            found.append(ordinal[1])
        elif word in vocabulary.phases or word in vocabulary.weak_phases:
            naming = True
        elif naming and (token in known or re.fullmatch(_NUMBER, token)):
            found.extend(_with_range(found, tokens, index, token))
        elif naming and re.fullmatch(_SPAN, token):
            low, _, high = token.partition("-")
            found.extend([low, *_with_range([low], ["-", high], 1, high)])
        elif word not in _JOINS and word not in _RANGES:
            naming = False
    return tuple(dict.fromkeys(found))[:MOST]


def _only_numbers(tokens: list[str], known: frozenset[str]) -> bool:
    """Whether a value is nothing but numbers of phases and what joins them."""
    rest = [token for token in tokens if token.casefold() not in _JOINS and token not in _RANGES]
    return bool(rest) and all(token in known or re.fullmatch(_SPAN, token) for token in rest)


def _with_range(found: list[str], tokens: list[str], index: int, token: str) -> list[str]:
    """A number; behind a dash all numbers up to it."""
    if index and found and tokens[index - 1].casefold() in _RANGES:
        low, high = found[-1], token
        if low.isdigit() and high.isdigit() and 0 < int(high) - int(low) < 50:
            return [str(number) for number in range(int(low) + 1, int(high) + 1)]
        if len(low) == len(high) == 1 and low.isalpha() and high.isalpha() and low < high:
            return [chr(code) for code in range(ord(low) + 1, ord(high) + 1)]
    return [token]


def task_references(text: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The ids of tasks that a value names, in order; none where it names none (`None`, prose)."""
    folded = fold(text)
    if not folded or folded in vocabulary.nothing:
        return ()
    tokens = re.findall(_TOKEN, text[:4000])
    found: list[str] = []
    naming = all(re.fullmatch(_TASK, token) or token.casefold() in _JOINS or token in _RANGES for token in tokens)
    for index, token in enumerate(tokens):
        certain = re.fullmatch(_TASK, token) and (not token.isdigit() or naming)
        if certain:
            found.extend(_with_range(found, tokens, index, token))
        elif token.casefold().rstrip("s") in vocabulary.task_words:
            naming = True
        elif token.casefold() in vocabulary.phases:
            naming = False
    return tuple(dict.fromkeys(found))[:MOST]
