"""Everything in the plan is done, but it says that it is still being planned or worked on.

## Why it matters

A finished plan that does not say so stays on every list of open work.

## A bad plan

```markdown
# Wish lists

**Status:** In Progress

## Phase 1: Storage

- [x] Add the table
- [x] Fill it from the old lists
```

## A good plan

```markdown
# Wish lists

**Status:** Completed

## Phase 1: Storage

- [x] Add the table
- [x] Fill it from the old lists
```

## How the fix works

The status becomes "completed" in the language and case that it is written in. It is offered only where nothing in the
plan is open: no phase, no task, no checkbox, no question. There is none where the header says more than a status.
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Fix, Severity
from planproof.editing.follow import is_finished
from planproof.editing.statuses import plain_status, restated
from planproof.lint.document import Document
from planproof.lint.rule import Finding, FixKind, Rule, Topic
from planproof.lint.wording import counted
from planproof.model import Status


def check(document: Document) -> Iterator[Finding]:
    """A plain status of an open plan in which nothing is open any more."""
    if plain_status(document) not in (Status.PLANNING, Status.IN_PROGRESS) or not is_finished(document, document.plan):
        return
    edit = restated(document, Status.COMPLETED)
    number = len(document.tasks)
    done = f"all {counted(number, 'task')} are" if number > 1 else "its only task is"
    yield Finding(
        span=document.plan.where["status"],
        message=f"{done} done, but the plan does not say that it is completed",
        cure="say that the plan is completed, or add what is left to do",
        fix=Fix(title="Set the status to completed", edits=(edit,)) if edit else None,
    )


RULE = Rule(
    code="STA002",
    name="all-done-but-not-completed",
    topic=Topic.STATUS,
    severity=Severity.WARNING,
    fix=FixKind.SOMETIMES,
    check=check,
)
