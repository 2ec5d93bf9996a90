"""Two tasks bear the same id.

Plain numbers are counted anew in each phase and may come again there.

## Why it matters

Whoever names the id, in a dependency, a commit or a talk, names both tasks, and no tool can tell which one is meant.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] T001 Add the table

## Phase 2: Sharing

- [ ] T001 Create a link
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] T001 Add the table

## Phase 2: Sharing

- [ ] T002 Create a link
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Rule, Topic
from planproof.model import Phase, Task
from planproof.model.address import fold, tidy


def check(document: Document) -> Iterator[Finding]:
    """Written ids that come again while one of their tasks is open; the later ones."""
    first: dict[tuple[int, str], Task] = {}
    for phase, task in document.tasks:
        if task.id is None or "id" not in task.where:
            continue
        before = first.setdefault(_key(phase, task.id), task)
        if before is not task and not (before.state.closed and task.state.closed):
            line = document.source.line(before.span.start)
            yield Finding(
                span=task.where["id"],
                message=f"two tasks are called {task.id}; the first stands in line {line}",
                cure="give one of them another id, and look where the id is named",
            )


def _key(phase: Phase, name: str) -> tuple[int, str]:
    return (id(phase) if name.isdigit() else 0, fold(tidy(name)))


RULE = Rule(
    code="TSK006",
    name="duplicate-task-id",
    topic=Topic.TASKS,
    severity=Severity.WARNING,
    check=check,
)
