"""A phase says how long it takes, and its row in the timeline says something else.

## Why it matters

Readers of the phase and readers of the timeline plan with different figures, and nobody knows which one was meant.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage (4 hours)

- [ ] Add the table

## Timeline

| Phase | Estimated Time |
|-------|----------------|
| Phase 1 | 8 hours |
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage (4 hours)

- [ ] Add the table

## Timeline

| Phase | Estimated Time |
|-------|----------------|
| Phase 1 | 4 hours |
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.editing.timeline.amounts import Written, written
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Rule, Topic
from planproof.model import Phase


def check(document: Document) -> Iterator[Finding]:
    """Phases with an estimate of their own and one row, in units of one kind, whose ranges do not meet."""
    numbers = [phase.number or phase.name for phase in document.plan.phases]
    for phase in document.named_phases:
        named = phase.number or phase.name
        rows = [row for row in document.plan.timeline if row.phase == named and row.estimate and not row.total]
        if len(rows) != 1 or numbers.count(named) > 1 or "estimate" not in phase.where:
            continue
        own, row = written(document, phase, "estimate"), written(document, rows[0], "estimate", "effort")
        if own and row and own.kind == row.kind and not _meet(own, row):
            yield Finding(
                span=row.span,
                message=f"{_called(phase)} takes {own.text} by its own word, and {row.text} here",
                cure="write the right figure in both places",
            )


def _meet(one: Written, other: Written) -> bool:
    return one.value.low <= other.value.high and other.value.low <= one.value.high


def _called(phase: Phase) -> str:
    return f"phase {phase.number}" if phase.number else f"'{phase.name}'"


RULE = Rule(
    code="TIM007",
    name="phase-estimate-against-row",
    topic=Topic.TIMELINE,
    severity=Severity.ERROR,
    check=check,
)
