"""A row of the timeline says how long the work took, and not how long it was thought to take.

## Why it matters

Estimates get better by being compared with what came of them. An actual time alone teaches nothing.

## A bad plan

```markdown
# Wish lists

## Timeline

| Phase | Estimated Time | Actual Time |
|-------|----------------|-------------|
| Storage | 4 hours | 5 hours |
| Sharing | - | 7 hours |
```

## A good plan

```markdown
# Wish lists

## Timeline

| Phase | Estimated Time | Actual Time |
|-------|----------------|-------------|
| Storage | 4 hours | 5 hours |
| Sharing | 6 hours | 7 hours |
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Rule, Topic


def check(document: Document) -> Iterator[Finding]:
    """Rows with an actual time and neither estimate nor effort, where other rows have an estimate."""
    timeline = document.plan.timeline
    if not any(row.estimate for row in timeline):
        return
    for row in timeline:
        if row.actual and not row.estimate and not row.effort and not row.total:
            yield Finding(
                span=row.where.get("actual", row.span),
                message=f"{row.label or 'this row'} has an actual time and no estimate",
                cure="write down what was estimated",
            )


RULE = Rule(
    code="TIM004",
    name="actual-without-estimate",
    topic=Topic.TIMELINE,
    severity=Severity.NOTE,
    check=check,
)
