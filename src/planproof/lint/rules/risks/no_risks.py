"""A plan of more than ten tasks names no risk.

## Why it matters

Work of that size has risks; where none are written down, nobody has thought of them, or nobody else can.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table
- [ ] Add the owner
- [ ] Add the date
- [ ] Add the endpoint that creates
- [ ] Add the endpoint that renames
- [ ] Add the endpoint that deletes

## Phase 2: Sharing

- [ ] Create a link
- [ ] Withdraw a link
- [ ] Show a list to guests
- [ ] Send a link by mail
- [ ] Count the guests
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table
- [ ] Add the endpoints

## Risks

- Links get guessed. Mitigation: long random links
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Profile, Rule, Topic
from planproof.lint.wording import counted
from planproof.model import SectionKind, Status

MOST: Final = 10
"""Up to how many tasks a plan may have without any risk."""
_OVER: Final = (Status.COMPLETED, Status.CANCELLED)


def check(document: Document) -> Iterator[Finding]:
    """Unfinished plans over that size without a risk and without a section for them."""
    plan = document.plan
    if plan.status in _OVER or document.computed_status in _OVER:
        return
    if len(document.tasks) > MOST and not plan.risks and not document.has(SectionKind.RISKS):
        yield Finding(
            span=document.line_at(plan.phases[0].span.start),
            message=f"a plan of {counted(len(document.tasks), 'task')} names no risk",
            cure="add a section of risks, each with what is planned against it",
        )


RULE = Rule(
    code="RSK004",
    name="no-risks",
    topic=Topic.RISKS,
    severity=Severity.NOTE,
    check=check,
    profile=Profile.READY,
)
