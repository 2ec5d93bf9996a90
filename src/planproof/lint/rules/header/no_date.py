"""The plan says nowhere when it was written or changed last.

## Why it matters

Whoever finds the plan cannot tell whether it is this week's or that of three years ago.

## A bad plan

```markdown
# Wish lists

**Status:** Planning

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
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Profile, Rule, Topic
from planproof.reading.dates import find_date
from planproof.reading.fields import fields_in_line

_FIRST: Final = 12
"""In how many paragraphs, items and headings at its beginning a plan may name a day in its own way."""

_LAST: Final = 6


def check(document: Document) -> Iterator[Finding]:
    """Plans without a date, readable or not, in their header or foot, or among their first words."""
    plan = document.plan
    if plan.created or plan.updated or any(field.name in ("created", "updated") for field in document.header):
        return
    if any(find_date(inline.text, document.vocabulary) for inline in document.inlines[:_FIRST]):
        return
    foot = [line for inline in document.inlines[-_LAST:] for line in inline.lines]
    if any(field.name == "updated" for line in foot for field in fields_in_line(line, document.vocabulary)):
        return
    title = plan.where.get("title")
    yield Finding(
        span=document.line_at(title.start if title else 0),
        message="the plan says nowhere when it was created or updated",
        cure="add a line 'Created:' with a date below the title",
    )


RULE = Rule(
    code="HDR001",
    name="no-date",
    topic=Topic.HEADER,
    severity=Severity.NOTE,
    profile=Profile.READY,
    check=check,
)
