"""What states and statuses are called, in the language and case in which a plan calls others."""

from __future__ import annotations

from importlib import import_module
from itertools import chain
from typing import Final, Literal

from planproof.model import State, Status
from planproof.reading.vocabulary import split

LANGUAGES: Final = ("en", "de", "fr", "es", "pt", "pl", "ru", "zh", "ja", "ko")
"""The codes of all languages that planproof knows."""
_SMALL: Final = 3

Names = Literal["states", "statuses"]


def translated(known: str, names: Names, value: State | Status) -> str | None:
    """What a state or status is called in the language in which another one is called so.

    Args:
        known: the folded phrase for the other one, in its language.
        names: whether both are states of work or statuses of plans.
        value: what is to be called.

    Returns:
        The phrase in small letters; none where no language knows the other one.
    """
    for code in LANGUAGES:
        table: dict[str, str] = getattr(import_module(f"planproof.reading.vocabulary.{code}").TABLE, names)
        if known in chain.from_iterable(map(split, table.values())):
            return split(table[value.value])[0]
    return None


def cased(phrase: str, like: str) -> str:
    """A phrase in the case of another one: upper, title, with a first capital, or as it is."""
    if like.isupper():
        return phrase.upper()
    if like[:1].isupper():
        titled = all(word[:1].isupper() for word in like.split() if len(word) > _SMALL)
        return phrase.title() if titled and phrase.isascii() else phrase[:1].upper() + phrase[1:]
    return phrase
