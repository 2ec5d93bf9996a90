"""The plan says that it was changed before it was written.

## Why it matters

One of the two dates is wrong, so neither can be trusted.

## A bad plan

```markdown
# Wish lists

**Created:** 2025-10-26
**Last Updated:** 2025-01-03

## Phase 1: Storage

- [ ] Add the table
```

## A good plan

```markdown
# Wish lists

**Created:** 2025-10-26
**Last Updated:** 2026-01-03

## Phase 1: Storage

- [ ] Add the table
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Rule, Topic
from planproof.reading.words import fold
from planproof.text import Span

_OF_WORK: Final = frozenset({"started", "start date", "start", "start time", "date started", "started on"})
"""Keys of the day on which work begins: that may lie ahead."""


def check(document: Document) -> Iterator[Finding]:
    """An update that lies before the creation."""
    plan = document.plan
    if plan.created is None or plan.updated is None or plan.updated >= plan.created:
        return
    if not _of_plan(document, plan.where["created"]):
        return
    yield Finding(
        span=plan.where["updated"],
        message=f"the plan was updated on {plan.updated}, before it was created on {plan.created}",
        cure="correct the date that is wrong; at the turn of a year it is often the year",
    )


def _of_plan(document: Document, where: Span) -> bool:
    """Whether a day is that of the plan's creation: not of work that begins, nor of a date anywhere below."""
    keys = [fold(field.key) for field in document.header if field.value.span.holds(where)]
    return any(key not in _OF_WORK for key in keys) or "creat" in fold(
        document.source.slice(document.line_at(where.start))
    )


RULE = Rule(
    code="HDR003",
    name="updated-before-created",
    topic=Topic.HEADER,
    severity=Severity.ERROR,
    check=check,
)
