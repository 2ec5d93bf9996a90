"""A plan with more than a handful of tasks says nowhere by what its success will be known.

Criteria of the plan, of a phase or of a task count, and so do metrics and commands that check a task.

## Why it matters

The work ends when the tasks are ticked, whether or not it brought about what it was meant for.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table
- [ ] Add the endpoint
- [ ] Add the page
- [ ] Add the button
- [ ] Add the mail
```

## A good plan

```markdown
# Wish lists

## Success Criteria

- [ ] A list can be shared by its link

## Phase 1: Storage

- [ ] Add the table
- [ ] Add the endpoint
- [ ] Add the page
- [ ] Add the button
- [ ] Add the mail
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Profile, Rule, Topic
from planproof.lint.wording import counted
from planproof.model import Phase, SectionKind, Status, Task

FEW = 5
"""From how many tasks on a plan should say so."""
_OVER: Final = (Status.COMPLETED, Status.CANCELLED)


def check(document: Document) -> Iterator[Finding]:
    """Unfinished plans of some size without any criterion, metric or check, and without a section for them."""
    plan = document.plan
    parts: tuple[Phase | Task, ...] = (*plan.phases, *(task for _, task in document.tasks))
    if document.computed_status in _OVER or plan.status in _OVER:
        return
    if len(document.tasks) < FEW or plan.criteria or plan.metrics or any(part.acceptance for part in parts):
        return
    if any(task.checks for _, task in document.tasks) or document.has(SectionKind.CRITERIA, SectionKind.METRICS):
        return
    yield Finding(
        span=document.line_at(plan.phases[0].span.start),
        message=f"a plan of {counted(len(document.tasks), 'task')} does not say by what its success will be known",
        cure="add a section of success criteria",
    )


RULE = Rule(
    code="CRT006",
    name="no-success-criteria",
    topic=Topic.CRITERIA,
    severity=Severity.WARNING,
    check=check,
    profile=Profile.READY,
)
