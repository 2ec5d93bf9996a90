"""The date of the last update is more than a week behind the last change that git knows of.

## Why it matters

Readers take the plan for older than it is, and ask whether it still holds.

## A bad plan

Changed: 2025-12-01

```markdown
# Wish lists

**Last Updated:** 2025-10-26

## Phase 1: Storage

- [ ] Add the table
```

## A good plan

Changed: 2025-12-01

```markdown
# Wish lists

**Last Updated:** 2025-11-28

## Phase 1: Storage

- [ ] Add the table
```

## How the fix works

The date becomes git's, written as it was written before. The change may have been one of spelling, which you would not
call an update, so the fix is unsafe.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Fix, Safety, Severity
from planproof.editing.dates import dated
from planproof.lint.document import Document
from planproof.lint.rule import Finding, FixKind, Rule, Topic
from planproof.lint.wording import counted
from planproof.text import Edit

_GRACE: Final = dt.timedelta(days=7)


def check(document: Document) -> Iterator[Finding]:
    """An update more than a week before the last change that git knows of."""
    updated = document.plan.updated
    changed = document.around.changed if document.around else None
    if updated is None or changed is None or changed - updated <= _GRACE:
        return
    span = document.plan.where["updated"]
    text = dated(changed, document.source.slice(span))
    yield Finding(
        span=span,
        message=f"the plan says that it was updated on {updated}, but git knows of a change on {changed}, "
        f"{counted((changed - updated).days, 'day')} later",
        cure="say when it was updated last",
        fix=Fix(title=f"Set the date to {changed}", edits=(Edit(span, text.encode()),), safety=Safety.UNSAFE),
    )


RULE = Rule(
    code="HDR004",
    name="stale-updated-date",
    topic=Topic.HEADER,
    severity=Severity.WARNING,
    fix=FixKind.ALWAYS,
    check=check,
)
