"""An open task does not say when it is done: no acceptance criterion, no command that checks it.

Criteria of its phase count for it. Where no open task has any, one finding speaks for all of them.

## Why it matters

Whoever takes the task over has to guess what its author would accept, and whoever reviews it has nothing to go by.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table
  - Acceptance: a list is still there after a restart
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.graph import called
from planproof.lint.rule import Finding, Profile, Rule, Topic
from planproof.model import Phase, Task
from planproof.model.references import References


def check(document: Document) -> Iterator[Finding]:
    """Open tasks for which neither they nor a phase around them name a criterion or a check."""
    names = References(document.plan)
    covered = {id(phase) for phase in document.plan.phases if _covered(names, phase)}
    left = [(phase, task) for phase, task in document.tasks if not (task.state.closed or phase.state.closed)]
    found = [task for phase, task in left if id(phase) not in covered and not (task.acceptance or task.checks)]
    if len(found) == len(left) > 1:
        yield _finding(document, found[0], f"none of the {len(found)} open tasks says when it is done")
        return
    for task in found:
        yield _finding(document, task, f"{called(task)} does not say when it is done")


def _finding(document: Document, task: Task, message: str) -> Finding:
    return Finding(
        span=document.line_at(task.span.start),
        message=message,
        cure="add an acceptance criterion, or a command that checks it",
    )


def _covered(names: References, phase: Phase) -> bool:
    return any(one.acceptance for one in (phase, *names.around(phase)))


RULE = Rule(
    code="TSK001",
    name="task-without-criterion",
    topic=Topic.TASKS,
    severity=Severity.WARNING,
    check=check,
    profile=Profile.READY,
)
