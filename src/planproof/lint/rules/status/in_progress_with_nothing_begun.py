"""The plan says that it is in progress, but no task of it is done or under way.

## Why it matters

Nobody can see what is being worked on, so two people may begin with the same task.

## A bad plan

```markdown
# Wish lists

**Status:** In Progress

## Phase 1: Storage

- [ ] Add the table
- [ ] Fill it from the old lists
```

## A good plan

```markdown
# Wish lists

**Status:** In Progress

## Phase 1: Storage

- [~] Add the table
- [ ] Fill it from the old lists
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.editing.statuses import plain_status
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Profile, Rule, Topic
from planproof.lint.wording import counted
from planproof.model import Status


def check(document: Document) -> Iterator[Finding]:
    """A plain status of work in progress over tasks none of which has begun."""
    if plain_status(document) is Status.IN_PROGRESS and document.computed_status is Status.PLANNING and document.tasks:
        yield Finding(
            span=document.plan.where["status"],
            message=f"the plan says that it is in progress, but none of its {counted(len(document.tasks), 'task')} "
            "is done or under way",
            cure="mark what is being worked on",
        )


RULE = Rule(
    code="STA010",
    name="in-progress-with-nothing-begun",
    topic=Topic.STATUS,
    severity=Severity.NOTE,
    profile=Profile.READY,
    check=check,
)
