"""A task is done, but checkboxes of its steps are empty.

## Why it matters

Nobody can tell whether the steps were forgotten or only never ticked.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [x] Move the old lists
  - [x] Write the script
  - [ ] Run it
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage

- [x] Move the old lists
  - [x] Write the script
  - [x] Run it
```

## How the fix works

The empty boxes of the steps are ticked. It may be the task that is not done, so the fix is unsafe.
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Fix, Safety, Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, FixKind, Rule, Topic
from planproof.lint.stated import marked_done
from planproof.lint.wording import counted, task_named
from planproof.model import Node, State
from planproof.text import Edit, Span


def check(document: Document) -> Iterator[Finding]:
    """Tasks that are done over steps with empty boxes."""
    for phase, task in document.tasks:
        left = [step for step in task.steps if document.unticked(step) and step.state is State.TODO]
        if left and marked_done(document, task, phase):
            among = f"{len(left)} of its {counted(len(task.steps), 'step')} {'is' if len(left) == 1 else 'are'}"
            yield Finding(
                span=document.line_at(task.span.start),
                message=f"{task_named(task)} is done, but {among} not",
                cure="tick the steps, or open the task again",
                fix=Fix(
                    title="Tick the steps",
                    edits=tuple(_tick(document, step) for step in left),
                    safety=Safety.UNSAFE,
                ),
            )


def _tick(document: Document, node: Node) -> Edit:
    box = document.boxed[node.span].box
    assert box is not None
    return Edit(Span(box.span.start + 1, box.span.start + 2), b"x")


RULE = Rule(
    code="STA005",
    name="done-with-open-steps",
    topic=Topic.STATUS,
    severity=Severity.WARNING,
    fix=FixKind.ALWAYS,
    check=check,
)
