"""The header states the plan's status twice, and the two are not the same.

## Why it matters

One was changed and the other forgotten. Which of them a reader or a tool believes is chance.

## A bad plan

```markdown
---
status: draft
---

# Wish lists

**Status:** In Progress

## Phase 1: Storage

- [~] Add the table
```

## A good plan

```markdown
---
status: in progress
---

# Wish lists

## Phase 1: Storage

- [~] Add the table
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Rule, Topic
from planproof.lint.wording import short
from planproof.reading.marks import status_of
from planproof.reading.words import fold

_OF_PLAN: Final = frozenset({"status", "plan status", "overall status", "current status", "project status"})


def check(document: Document) -> Iterator[Finding]:
    """Status fields of the header that name another status than the first."""
    fields = [field for field in document.header if field.name == "status" and _same_subject(field.key)]
    known = [(field, status) for field in fields if (status := status_of(field.value.text, document.vocabulary))]
    for field, status in known[1:]:
        first = known[0][0]
        if status is not known[0][1]:
            yield Finding(
                span=field.value.span,
                message=f"the status is '{short(field.text)}' here, but '{short(first.text)}' in line "
                f"{document.source.line(first.value.span.start)}",
                cure="keep the one that holds",
            )


def _same_subject(key: str) -> bool:
    """Whether a key speaks of the plan as a whole, or is one that planproof knows in another language."""
    return fold(key) in _OF_PLAN or not key.isascii()


RULE = Rule(
    code="HDR006",
    name="several-statuses",
    topic=Topic.HEADER,
    severity=Severity.ERROR,
    check=check,
)
