"""A task stands twice in the same list or table.

What is repeated in another list, such as the tests of each phase, is left alone.

## Why it matters

One of the two will be ticked and the other forgotten, or two people will do the same work.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table
- [ ] Add the endpoint
- [ ] Add the table
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table
- [ ] Add the endpoint
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.orders import same
from planproof.lint.repeats import lists_of, repeats, row_of
from planproof.lint.rule import Finding, Rule, Topic
from planproof.lint.wording import short
from planproof.model import Task


def check(document: Document) -> Iterator[Finding]:
    """The later one of two open tasks of one list that say the same, with the same id, cells and parts."""
    tasks = [task for _, task in document.tasks if not task.state.closed and task.text]
    for task, before in repeats(tasks, lists_of(document), lambda task: (*row_of(document, task), *_key(task))):
        yield Finding(
            span=document.line_at(task.span.start),
            message=f'"{short(task.text)}" stands in line {document.source.line(before.span.start)} already',
            cure="drop one of the two, or say how they differ",
        )


def _key(task: Task) -> tuple[str, ...]:
    name = task.id if task.id and "id" in task.where else ""
    return (name, same(task.text), *(same(step.text) for step in task.steps), *(same(c.text) for c in task.acceptance))


RULE = Rule(
    code="TSK005",
    name="duplicate-task",
    topic=Topic.TASKS,
    severity=Severity.WARNING,
    check=check,
)
