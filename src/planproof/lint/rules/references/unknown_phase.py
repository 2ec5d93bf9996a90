"""A phase depends on a phase that the plan does not have.

## Why it matters

Nobody can tell when it may begin, and a schedule takes the dependency for none.

## A bad plan

```markdown
# Order notes

## Phase 1: Storage

- [ ] Add the column

## Phase 2: Mails

**Dependencies:** Phase 4

- [ ] Tell the buyer
```

## A good plan

```markdown
# Order notes

## Phase 1: Storage

- [ ] Add the column

## Phase 2: Mails

**Dependencies:** Phase 1

- [ ] Tell the buyer
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Rule, Topic
from planproof.model.address import fold


def check(document: Document) -> Iterator[Finding]:
    """Stated dependencies of phases, in plans whose phases bear numbers."""
    known = {fold(name) for phase in document.plan.phases for name in (phase.number, phase.name) if name}
    numbers = {number for phase in document.plan.phases if (number := phase.number)}
    heads = {fold(number).rstrip("abcdefgh").split(".")[0] for number in numbers}
    if len(numbers) < 2:
        return
    for phase in document.named_phases:
        for name in phase.depends_on:
            if fold(name) not in known | heads and fold(name).split(".")[0] not in known and not phase.state.closed:
                yield Finding(
                    span=phase.where.get("depends_on") or document.line_at(phase.span.start),
                    message=f"phase {phase.number or phase.name} depends on phase {name}, which the plan does not have",
                    cure="name a phase of this plan, or say in words what must be there first",
                )


RULE = Rule(
    code="REF006",
    name="unknown-phase",
    topic=Topic.REFERENCES,
    severity=Severity.ERROR,
    check=check,
)
