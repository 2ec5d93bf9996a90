"""A question is still open although work on the plan is under way.

Only what asks, or bears an empty checkbox, is taken for a question; one that says that it is for later is left alone.

## Why it matters

Somebody is building on one of the answers, and may have to build again.

## A bad plan

```markdown
# Wish lists

**Status:** In Progress

## Phase 1: Storage

- [x] Add the table
- [ ] Add the endpoint

## Open Questions

- [ ] How long do we keep a list?
```

## A good plan

```markdown
# Wish lists

**Status:** In Progress

## Phase 1: Storage

- [x] Add the table
- [ ] Add the endpoint

## Open Questions

- [x] How long do we keep a list? → Decision: a year
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.asked import open_questions
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Rule, Topic
from planproof.lint.wording import short
from planproof.model import Status

_LATER: Final = re.compile(
    r"\b(?:future|later|deferred?|postponed?|someday|follow-?up|nice[- ]to[- ]have|v2|v2\.0|out of scope)\b",
    re.IGNORECASE,
)


def check(document: Document) -> Iterator[Finding]:
    """Open questions of a plan that says, or shows where it says nothing, that it is in progress."""
    status = document.plan.status or document.computed_status
    if status is not Status.IN_PROGRESS:
        return
    for question in open_questions(document):
        if _LATER.search(question.text):
            continue
        yield Finding(
            span=document.line_at(question.span.start),
            message=f'"{short(question.text)}" is still open while the work goes on',
            cure="decide it and write the decision down, or say what waits for it",
        )


RULE = Rule(
    code="QST001",
    name="open-question-while-working",
    topic=Topic.QUESTIONS,
    severity=Severity.WARNING,
    check=check,
)
