"""The plan does not say how it stands.

## Why it matters

A reader has to count boxes to find out whether this is a proposal, work of today or history.

## A bad plan

```markdown
# Wish lists

**Created:** 2025-10-26

## Phase 1: Storage

- [ ] Add the table
```

## A good plan

```markdown
# Wish lists

**Created:** 2025-10-26
**Status:** Planning

## Phase 1: Storage

- [ ] Add the table
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Profile, Rule, Topic
from planproof.model import SectionKind


def check(document: Document) -> Iterator[Finding]:
    """Plans without a status, known or not, and without a section about their progress."""
    plan = document.plan
    if plan.status is not None or document.has(SectionKind.PROGRESS):
        return
    if any(field.name == "status" for field in document.header):
        return
    title = plan.where.get("title")
    yield Finding(
        span=document.line_at(title.start if title else 0),
        message="the plan does not say what its status is",
        cure="add a line 'Status:' below the title: planning, in progress, completed, blocked or cancelled",
    )


RULE = Rule(
    code="HDR007",
    name="no-status",
    topic=Topic.HEADER,
    severity=Severity.NOTE,
    profile=Profile.READY,
    check=check,
)
