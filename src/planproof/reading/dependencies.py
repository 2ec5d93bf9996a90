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
_SIGNS: Final = "\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341"
_ORDINAL: Final = rf"\u7b2c?(\d{{1,3}}|[{_SIGNS}])([^\W\d_a-zA-Z]{{1,4}})"
_CARDINAL: Final = rf"([^\W\d_a-zA-Z]{{1,8}}?)(\d{{1,3}}|[{_SIGNS}])"
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
        number = None if token.isascii() else _eastern_number(token, vocabulary, known)
        if number:
            found.extend(_with_range(found, tokens, index, number))
        elif word in vocabulary.phases or word in vocabulary.weak_phases:
            naming = True
        elif naming and (token in known or re.fullmatch(_NUMBER, token)):
            found.extend(_with_range(found, tokens, _before_words(tokens, index, vocabulary), token))
        elif naming and re.fullmatch(_SPAN, token):
            low, _, high = token.partition("-")
            found.extend([low, *_with_range([low], ["-", high], 1, high)])
        elif word not in _JOINS and word not in _RANGES:
            naming = False
    return tuple(dict.fromkeys(found))[:MOST]


def _eastern_number(token: str, vocabulary: Vocabulary, known: frozenset[str]) -> str | None:
    """The number in a word without blanks, behind or before its phase word; a sign for a number as the phase has it."""
    ordinal = re.fullmatch(_ORDINAL, token)
    if (
        ordinal
        and ordinal[2] in vocabulary.number_first
        and (token[0] == "\u7b2c" or ordinal[2] not in vocabulary.units)
    ):
        number = ordinal[1]
    else:
        cardinal = re.fullmatch(_CARDINAL, token)
        if cardinal is None or cardinal[1] not in vocabulary.phases:
            return None
        number = cardinal[2]
    return str(_SIGNS.index(number) + 1) if number in _SIGNS and number not in known else number


def _before_words(tokens: list[str], index: int, vocabulary: Vocabulary) -> int:
    """Where a number begins together with the phase words before it (`1 through Phase 3`)."""
    while index and ((word := tokens[index - 1].casefold()) in vocabulary.phases or word in vocabulary.weak_phases):
        index -= 1
    return index


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
        return _with_prefix(low, high) or [token]
    return [token]


def _with_prefix(low: str, high: str) -> list[str]:
    """The ids between two that differ only in the number at their end, the last among them (`T001`, `T003`)."""
    prefix = low.rstrip("0123456789")
    first, last = low[len(prefix) :], high[len(prefix) :]
    if not prefix or not high.startswith(prefix) or not (first.isdecimal() and last.isdecimal()):
        return []
    if not 0 < int(last) - int(first) < 50:
        return []
    width = len(first) if first[0] == "0" else 0
    return [f"{prefix}{number:0{width}}" for number in range(int(first) + 1, int(last) + 1)]


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
        elif (ends := token.partition("-"))[1] and _both_tasks(ends[0], ends[2], naming):
            found.extend([ends[0], *_with_range([ends[0]], ["-", ends[2]], 1, ends[2])])
        elif token.casefold().rstrip("s") in vocabulary.task_words:
            naming = True
        elif token.casefold() in vocabulary.phases:
            naming = False
    return tuple(dict.fromkeys(found))[:MOST]


def _both_tasks(low: str, high: str, naming: bool) -> bool:
    """Whether a token is a range of ids: dotted ones (`1.1-1.3`), or numbers behind the word Task."""
    dotted = "." in low and "." in high
    return (dotted or naming) and all(re.fullmatch(_TASK, end) is not None for end in (low, high))
