"""A phase stands behind one that has a higher number.

## Why it matters

People work down a page. A phase that stands in the wrong place is begun too late or too early.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table

## Phase 3: Notifications

- [ ] Write to the customer when a price falls

## Phase 2: Sharing

- [ ] Create a link that can be withdrawn
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table

## Phase 2: Sharing

- [ ] Create a link that can be withdrawn

## Phase 3: Notifications

- [ ] Write to the customer when a price falls
```
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.phases import numbered_phases
from planproof.lint.rule import Finding, Profile, Rule, Topic


def check(document: Document) -> Iterator[Finding]:
    """Phases of a series whose number is lower than that of the phase before."""
    for series in numbered_phases(document):
        whole = [(int(phase.number), phase) for phase in series if phase.number and phase.number.isdecimal()]
        if len({number for number, _ in whole}) < len(whole):
            continue
        for (before, _), (number, phase) in pairwise(whole):
            if number < before:
                yield Finding(
                    span=document.line_at(phase.span.start),
                    message=f"phase {number} stands behind phase {before}",
                    cure="put the phases in the order in which they are worked on, or number them so",
                )


RULE = Rule(
    code="STR011",
    name="phases-out-of-order",
    topic=Topic.STRUCTURE,
    severity=Severity.NOTE,
    profile=Profile.READY,
    check=check,
)
