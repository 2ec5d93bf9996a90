"""The status in the header is none that planproof knows.

## Why it matters

The plan is listed as one without a status. Its readers may ask, too, what the word means for them.

## A bad plan

```markdown
# Wish lists

**Status:** Purple

## Phase 1: Storage

- [ ] Add the table
```

## A good plan

```markdown
# Wish lists

**Status:** In Progress

## Phase 1: Storage

- [ ] Add the table
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Profile, Rule, Topic
from planproof.lint.statuses import unknown_statuses
from planproof.lint.wording import short


def check(document: Document) -> Iterator[Finding]:
    """A status field whose value names no status, in a plan that states none elsewhere."""
    if document.plan.status is None:
        for field in unknown_statuses(document):
            yield Finding(
                span=field.value.span,
                message=f"'{short(field.text)}' is no status that planproof knows",
                cure="say planning, in progress, completed, blocked or cancelled; more may stand behind it",
            )


RULE = Rule(
    code="HDR005",
    name="unknown-status",
    topic=Topic.HEADER,
    severity=Severity.NOTE,
    profile=Profile.READY,
    check=check,
)
