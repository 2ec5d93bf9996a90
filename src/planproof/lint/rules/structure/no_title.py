"""The plan has no title: no heading of the first level, and none in its front matter.

## Why it matters

Lists of plans, links and pages take the title for a name. Without it, they show a file name.

## A bad plan

```markdown
## Phase 1: Storage

- [ ] Add the table
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Profile, Rule, Topic


def check(document: Document) -> Iterator[Finding]:
    """Plans without a title."""
    plan = document.plan
    if plan.title is None and plan.sections:
        headed = next((section for section in plan.sections if section.title), plan.sections[0])
        yield Finding(
            span=document.heading(headed),
            message="the plan has no title",
            cure="begin it with a heading of the first level that says what it is for",
        )


RULE = Rule(
    code="STR008",
    name="no-title",
    topic=Topic.STRUCTURE,
    severity=Severity.NOTE,
    profile=Profile.READY,
    check=check,
)
