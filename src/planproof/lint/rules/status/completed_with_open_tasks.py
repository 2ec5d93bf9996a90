"""The plan says that it is completed, but some of its tasks are open.

## Why it matters

One of the two is untrue. If it is the status, work is forgotten; if it is the boxes, nobody can see what was done.

## A bad plan

```markdown
# Wish lists

**Status:** Completed

## Phase 1: Storage

- [x] Add the table
- [ ] Fill it from the old lists
```

## A good plan

```markdown
# Wish lists

**Status:** Completed

## Phase 1: Storage

- [x] Add the table
- [x] Fill it from the old lists
- [ ] ~~Fill it from the old basket~~
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.editing.stated import needed_tasks
from planproof.editing.statuses import plain_status
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Rule, Topic
from planproof.lint.wording import counted, task_named
from planproof.model import Status


def check(document: Document) -> Iterator[Finding]:
    """A plain status of completion over open tasks; optional and later ones may stay open."""
    if plain_status(document) is not Status.COMPLETED:
        return
    needed = needed_tasks(document)
    left = [task for task in needed if not task.state.closed]
    if left:
        verb = "is" if len(left) == 1 else "are"
        yield Finding(
            span=document.plan.where["status"],
            message=f"the plan says that it is completed, but {len(left)} of {counted(len(needed), 'task')} {verb} "
            f"open, first {task_named(left[0])}",
            cure="tick what is done, strike through what was dropped, or take back the status",
        )


RULE = Rule(
    code="STA003",
    name="completed-with-open-tasks",
    topic=Topic.STATUS,
    severity=Severity.ERROR,
    check=check,
)
