"""The questions of a plan that wait for an answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from planproof.lint.document import Document
from planproof.model import Question

MARKS: Final = ("?", "\uff1f", "\u061f")
"""What ends a question."""


def open_questions(document: Document) -> Iterator[Question]:
    """Those that nobody answered, and that ask or bear an empty checkbox: a remark among them is none."""
    for question in document.plan.questions:
        if not question.resolved and (asks(question) or document.unticked(question)):
            yield question


def asks(question: Question) -> bool:
    """Whether there is nothing behind its question mark that might be the answer."""
    return question.text.rstrip(" *_)\"'").endswith(MARKS)
