"""What a column of times that were taken is called beside one of estimates."""

from __future__ import annotations

import re
from typing import Final

from planproof.editing.draft import Draft
from planproof.editing.language import called, table_of
from planproof.editing.phrases import LANGUAGES, cased
from planproof.reading.vocabulary import split
from planproof.reading.words import fold

_ESTIMATED: Final = re.compile(r"\b(estimated|estimates?|est\.?)(?!\w)", re.IGNORECASE)


def actual_head(draft: Draft, like: str) -> str:
    """The head of a column of actual times, in the language and the decoration of that of the estimates.

    Args:
        draft: the text.
        like: the head of the column of estimates; empty where the table has none of time.
    """
    plain = like.strip(" *_`")
    head = _head(draft, plain) if plain else called(draft, "columns", "actual")
    return like.replace(plain, head, 1) if plain else head


def _head(draft: Draft, like: str) -> str:
    folded = fold(like)
    actual = _ESTIMATED.sub(lambda found: _in_case(found[0]), like)
    tried = [actual] if actual != like else [f"{_in_case(like)} {like}"]
    for text in tried:
        if "actual" in draft.vocabulary.columns.get(fold(text), ()):
            return text
    for code in LANGUAGES[1:]:
        columns = table_of(code).columns
        if folded in split(columns.get("estimate", "")) and (names := split(columns.get("actual", ""))):
            return cased(names[0], like)
    return called(draft, "columns", "actual")


def _in_case(like: str) -> str:
    """The word in the case of another one."""
    if like.isupper() and len(like) > 1:
        return "ACTUAL"
    return "Actual" if like[:1].isupper() else "actual"


def actual_word(draft: Draft) -> str:
    """How an item of a list says that an amount is the time that was taken: a short word in the plan's language."""
    word = called(draft, "fields", "actual").casefold()
    return "actual" if word.isascii() and word.startswith("actual") else word
