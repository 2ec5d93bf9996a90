"""The status fields of a header that name no status."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from planproof.lint.document import Document
from planproof.reading.fields import Field
from planproof.reading.marks import status_of, unfilled
from planproof.reading.words import fold

_PLACEHOLDERS: Final = frozenset("[]{}<>")


def unknown_statuses(document: Document) -> Iterator[Field]:
    """Status fields with a value that is neither known, nor nothing (`-`), nor a choice that a template offers."""
    vocabulary = document.vocabulary
    for field in document.header:
        if field.name != "status" or not any(char.isalpha() for char in field.text):
            continue
        plain = field.text.replace("-", " ").replace("_", " ")
        known = status_of(field.value.text, vocabulary) or status_of(plain, vocabulary)
        choice = unfilled(field.text, vocabulary.statuses) or _PLACEHOLDERS & set(field.text)
        if not known and not choice and fold(field.text) not in vocabulary.nothing:
            yield field
