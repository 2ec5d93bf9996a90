"""The timeline has rows for the other phases of the plan, and none for this one.

## Why it matters

Its work is in no total: the plan will take longer than it says. Closed phases may be left out, and so may
follow-ups, optional ones and those before the first that has a row.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table

## Phase 2: Sharing

- [ ] Create a link

## Phase 3: Mails

- [ ] Tell friends

## Timeline

| Phase | Estimated Time |
|-------|----------------|
| Phase 1 | 4 hours |
| Phase 2 | 6 hours |
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table

## Phase 2: Sharing

- [ ] Create a link

## Timeline

| Phase | Estimated Time |
|-------|----------------|
| Phase 1 | 4 hours |
| Phase 2 | 6 hours |
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.editing.timeline.lacking import phases_without_row
from planproof.lint.document import Document
from planproof.lint.over import is_over
from planproof.lint.rule import Finding, Rule, Topic


def check(document: Document) -> Iterator[Finding]:
    """Open numbered phases with tasks, in a plan most of whose phases have a row."""
    if is_over(document):
        return
    for phase in phases_without_row(document):
        named = " ".join(filter(None, (phase.number, phase.name)))
        yield Finding(
            span=document.line_at(phase.span.start),
            message=f"the timeline has no row for phase {named}",
            cure="add a row with its estimate, and correct the total",
        )


RULE = Rule(
    code="TIM003",
    name="phase-without-row",
    topic=Topic.TIMELINE,
    severity=Severity.WARNING,
    check=check,
)
