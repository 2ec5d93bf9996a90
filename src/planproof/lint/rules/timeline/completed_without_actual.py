"""A phase is done, and the timeline has a column for the time that it took, in which nothing stands.

## Why it matters

The time is known now and will be forgotten soon. Without it the next plan is estimated as badly as this one.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [x] Add the table

## Timeline

| Phase | Estimated Time | Actual Time |
|-------|----------------|-------------|
| Phase 1 | 4 hours | - |
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage

- [x] Add the table

## Timeline

| Phase | Estimated Time | Actual Time |
|-------|----------------|-------------|
| Phase 1 | 4 hours | 5 hours |
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Profile, Rule, Topic
from planproof.model import State


def check(document: Document) -> Iterator[Finding]:
    """Rows of done phases without an actual time, in a timeline that keeps such times."""
    timeline = document.plan.timeline
    if not any(row.actual or "actual" in row.where for row in timeline):
        return
    done = {phase.number or phase.name for phase in document.named_phases if phase.state is State.DONE}
    for row in timeline:
        if row.phase in done and row.actual is None and not row.total:
            yield Finding(
                span=row.where.get("actual", document.line_at(row.span.start)),
                message=f"{row.label} is done, and the time that it took is missing",
                cure="write the time into the row",
            )


RULE = Rule(
    code="TIM008",
    name="completed-without-actual",
    topic=Topic.TIMELINE,
    severity=Severity.NOTE,
    profile=Profile.READY,
    check=check,
)
