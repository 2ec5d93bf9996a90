"""A task of size XL, or of a week and more, is not divided into steps.

## Why it matters

For weeks nobody can see whether it gets on, nobody can help with it, and its estimate is a guess.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Move all lists to the new storage [XL]
- [ ] Add the endpoint [S]
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Move all lists to the new storage [XL]
  - [ ] Write new lists to both
  - [ ] Copy the old ones
  - [ ] Read from the new storage alone
- [ ] Add the endpoint [S]
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.graph import called
from planproof.lint.rule import Finding, Rule, Topic
from planproof.model import Effort, Task

LONG: Final = 40.0
"""From how many hours on a task is a large one: a working week."""
_LISTED: Final = re.compile(rb"\n[ \t>]*(?:[-*+]|\d{1,3}[.)])[ \t]")


def check(document: Document) -> Iterator[Finding]:
    """Large open tasks below which no list stands."""
    for _, task in document.tasks:
        if task.state.closed or task.steps or _LISTED.search(document.source.data, task.span.start, task.span.end):
            continue
        size = _size(task)
        if size:
            yield Finding(
                span=task.where.get("effort") or task.where.get("estimate") or document.line_at(task.span.start),
                message=f"{called(task)} is estimated at {size} and has no steps",
                cure="divide it into steps or smaller tasks",
            )


def _size(task: Task) -> str | None:
    """Why a task is a large one."""
    if task.effort in (Effort.XL, Effort.XXL):
        return task.effort
    if task.estimate and task.estimate.low >= LONG:
        return f"{task.estimate.low:g} hours"
    return None


RULE = Rule(
    code="TSK010",
    name="large-task-without-steps",
    topic=Topic.TASKS,
    severity=Severity.WARNING,
    check=check,
)
