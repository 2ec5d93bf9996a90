"""Two different phases have the same number.

## Why it matters

"After phase 2" can mean either, and so can a task number, a row of the timeline, and a sentence in a meeting.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table

## Phase 2: Sharing

- [ ] Create a link that can be withdrawn

## Phase 2: Notifications

- [ ] Write to the customer when a price falls
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

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.phases import numbered_phases
from planproof.lint.rule import Finding, Rule, Topic
from planproof.lint.wording import short


def check(document: Document) -> Iterator[Finding]:
    """Phases of the same word, level and surroundings that share a number."""
    for series in numbered_phases(document):
        first: dict[str, str] = {}
        for phase in series:
            number = (phase.number or "").casefold()
            name = phase.name or ""
            if number in first:
                yield Finding(
                    span=document.line_at(phase.span.start),
                    message=f"phase {phase.number} is there twice: '{short(first[number])}' and '{short(name)}'",
                    cure="give each phase a number of its own",
                )
            first.setdefault(number, name)


RULE = Rule(
    code="STR004",
    name="duplicate-phase-number",
    topic=Topic.STRUCTURE,
    severity=Severity.WARNING,
    check=check,
)
