"""An open task has no owner, in a plan in which most tasks have one.

## Why it matters

Where the others are taken, everybody believes that somebody has taken this one, too.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table (Owner: Ann)
- [ ] Add the endpoint (Owner: Ben)
- [ ] Add the button
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table (Owner: Ann)
- [ ] Add the endpoint (Owner: Ben)
- [ ] Add the button (Owner: Ann)
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.graph import called
from planproof.lint.rule import Finding, Profile, Rule, Topic


def check(document: Document) -> Iterator[Finding]:
    """Open tasks without an owner, where more than half of all tasks have one and their phase has none."""
    owned = sum(bool(task.owner or phase.owner) for phase, task in document.tasks)
    if owned * 2 <= len(document.tasks):
        return
    for phase, task in document.tasks:
        if not (task.owner or phase.owner or task.state.closed or phase.state.closed):
            yield Finding(
                span=document.line_at(task.span.start),
                message=f"{called(task)} has no owner; {owned} of {len(document.tasks)} tasks have one",
                cure="name who does it",
            )


RULE = Rule(
    code="TSK011",
    name="task-without-owner",
    topic=Topic.TASKS,
    severity=Severity.NOTE,
    check=check,
    profile=Profile.READY,
)
