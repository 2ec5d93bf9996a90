"""The plan says that it is completed, but questions in it are open.

## Why it matters

Either a question was decided on the way and the decision is lost, or something was built on a guess.

## A bad plan

```markdown
# Wish lists

**Status:** Completed

## Phase 1: Storage

- [x] Add the table

## Open Questions

- [ ] May a guest keep a list?
```

## A good plan

```markdown
# Wish lists

**Status:** Completed

## Phase 1: Storage

- [x] Add the table

## Open Questions

- [x] May a guest keep a list? → Decision: for 30 days
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.editing.statuses import plain_status
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Profile, Rule, Topic
from planproof.lint.wording import counted, short
from planproof.model import Status


def check(document: Document) -> Iterator[Finding]:
    """A plain status of completion over questions that bear no answer and no mark."""
    if plain_status(document) is not Status.COMPLETED:
        return
    left = [question for question in document.plan.questions if not question.resolved]
    if left:
        verb = "is" if len(left) == 1 else "are"
        yield Finding(
            span=document.line_at(left[0].span.start),
            message=f"the plan says that it is completed, but {counted(len(left), 'question')} {verb} open, "
            f"first '{short(left[0].text)}'",
            cure="write the decision behind the question, and tick it or strike it through",
        )


RULE = Rule(
    code="STA007",
    name="completed-with-open-questions",
    topic=Topic.STATUS,
    severity=Severity.WARNING,
    profile=Profile.READY,
    check=check,
)
