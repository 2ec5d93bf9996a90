"""A phase is marked as done over open tasks, or as not begun over finished ones.

## Why it matters

A reader believes the heading, a tool counts the boxes, and the two tell different stories of the same phase.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage ✅

- [x] Add the table
- [ ] Fill it from the old lists

## Phase 2: Sharing

- [ ] Create a link that can be withdrawn
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage 🚧

- [x] Add the table
- [ ] Fill it from the old lists

## Phase 2: Sharing

- [ ] Create a link that can be withdrawn
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.editing.stated import partly_done
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Rule, Topic
from planproof.lint.wording import counted, phase_named
from planproof.model import Phase, State


def check(document: Document) -> Iterator[Finding]:
    """Phases whose own mark and whose tasks exclude each other."""
    for phase in document.named_phases:
        message = _contradiction(phase)
        if message and phase.source is None and not partly_done(document, phase):
            yield Finding(
                span=phase.where.get("state") or document.line_at(phase.span.start),
                message=message,
                cure="change the mark of the phase, or those of its tasks",
            )


def _contradiction(phase: Phase) -> str | None:
    tasks = [task for task in phase.tasks if not task.optional]
    left = sum(not task.state.closed for task in tasks)
    done = sum(task.state is State.DONE for task in tasks)
    among = counted(len(tasks), "task")
    if phase.state is State.DONE and left:
        return f"{phase_named(phase)} is marked as done, but {left} of its {among} {'is' if left == 1 else 'are'} open"
    if phase.state is State.TODO and done and not left:
        return f"{phase_named(phase)} is marked as not begun, but all of its {among} are done"
    return None


RULE = Rule(
    code="STA004",
    name="phase-mark-against-tasks",
    topic=Topic.STATUS,
    severity=Severity.WARNING,
    check=check,
)
