"""An open question names nobody who is to answer it.

Where no open question does, one finding speaks for all of them.

## Why it matters

A question that is asked of everybody is answered by nobody.

## A bad plan

```markdown
# Wish lists

## Open Questions

- [ ] How long do we keep a list?
```

## A good plan

```markdown
# Wish lists

## Open Questions

- [ ] How long do we keep a list? - needs answer from legal
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.lint.asked import MARKS, asks, open_questions
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Profile, Rule, Topic
from planproof.lint.wording import short
from planproof.model import Question, Status


def check(document: Document) -> Iterator[Finding]:
    """Open questions of an unfinished plan in which neither a person nor a team is named."""
    if document.plan.status in (Status.COMPLETED, Status.CANCELLED):
        return
    asked = list(open_questions(document))
    found = [question for question in asked if not _answers(document, question)]
    if len(found) == len(asked) > 1:
        yield _finding(document, found[0], f"none of the {len(asked)} open questions says who is to answer it")
        return
    for question in found:
        yield _finding(document, question, f'"{short(question.text)}" is asked of nobody')


def _answers(document: Document, question: Question) -> bool:
    """Whether anybody is named, or anything is said behind the question mark, in whatever language."""
    remark = not asks(question) and any(mark in question.text for mark in MARKS)
    return remark or question.needs is not None or b"@" in document.source.data[slice(*question.span)]


def _finding(document: Document, question: Question, message: str) -> Finding:
    return Finding(
        span=document.line_at(question.span.start),
        message=message,
        cure="name who is to answer it, or what is to be researched",
    )


RULE = Rule(
    code="QST002",
    name="question-for-nobody",
    topic=Topic.QUESTIONS,
    severity=Severity.NOTE,
    check=check,
    profile=Profile.READY,
)
