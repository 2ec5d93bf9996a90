"""The plan says that it is still being planned, but some of its tasks are done or under way.

## Why it matters

Whoever reads the header alone, or a list of plans, believes that nothing has begun.

## A bad plan

```markdown
# Wish lists

**Status:** Planning

## Phase 1: Storage

- [x] Add the table
- [ ] Fill it from the old lists
```

## A good plan

```markdown
# Wish lists

**Status:** In Progress

## Phase 1: Storage

- [x] Add the table
- [ ] Fill it from the old lists
```

## How the fix works

The status becomes "in progress" in the language and case that it is written in. Only you can tell whether work has
really begun, so the fix is unsafe. There is none where the header says more than a status.
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Fix, Safety, Severity
from planproof.editing.statuses import plain_status, restated
from planproof.lint.document import Document
from planproof.lint.rule import Finding, FixKind, Rule, Topic
from planproof.lint.wording import counted
from planproof.model import State, Status


def check(document: Document) -> Iterator[Finding]:
    """A plain status of planning over tasks of which some, but not all, are done or under way."""
    if plain_status(document) is not Status.PLANNING or document.computed_status is not Status.IN_PROGRESS:
        return
    done = sum(task.state is State.DONE for _, task in document.tasks)
    doing = sum(task.state is State.DOING for _, task in document.tasks)
    if not done + doing:
        return
    begun = " and ".join(f"{number} {word}" for number, word in ((done, "done"), (doing, "in progress")) if number)
    edit = restated(document, Status.IN_PROGRESS)
    yield Finding(
        span=document.plan.where["status"],
        message=f"the plan says that it is being planned, but of {counted(len(document.tasks), 'task')} {begun}",
        cure="say that the plan is in progress",
        fix=Fix(title="Set the status to in progress", edits=(edit,), safety=Safety.UNSAFE) if edit else None,
    )


RULE = Rule(
    code="STA001",
    name="status-behind-tasks",
    topic=Topic.STATUS,
    severity=Severity.WARNING,
    fix=FixKind.SOMETIMES,
    check=check,
)
