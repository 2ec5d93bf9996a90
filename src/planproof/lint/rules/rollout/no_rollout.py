"""The plan has no section about how the work reaches its users.

## Why it matters

Work that is merged and not rolled out helps nobody, and the way there often takes longer than the work.

## A bad plan

```markdown
# Order notes

## Phase 1: Storage

- [ ] Add the column
```

## A good plan

```markdown
# Order notes

## Phase 1: Storage

- [ ] Add the column

## Rollout Plan

### Deployment Steps

1. Run the migration
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Profile, Rule, Topic
from planproof.model import SectionKind


def check(document: Document) -> Iterator[Finding]:
    """Plans with tasks and without any section of rollout, deployment or rollback."""
    if document.tasks and not document.has(SectionKind.ROLLOUT, SectionKind.DEPLOYMENT, SectionKind.ROLLBACK):
        yield Finding(
            span=document.line_at(0),
            message="the plan does not say how the work reaches its users",
            cure="add a section 'Rollout Plan' with the steps, and the way back",
        )


RULE = Rule(
    code="ROL003",
    name="no-rollout",
    topic=Topic.ROLLOUT,
    severity=Severity.NOTE,
    profile=Profile.TEMPLATE,
    check=check,
)
