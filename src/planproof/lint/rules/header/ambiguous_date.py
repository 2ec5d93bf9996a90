"""A date in the header can be read as two days, or is written in an order that not everybody knows.

## Why it matters

04/05/2025 is in April for some readers and in May for others, and 26/10/25 may even be in 2026.

## A bad plan

```markdown
# Wish lists

**Created:** 04/05/2025

## Phase 1: Storage

- [ ] Add the table
```

## A good plan

```markdown
# Wish lists

**Created:** 2025-05-04

## Phase 1: Storage

- [ ] Add the table
```

## How the fix works

Where only one day is possible, as in 26/10/2025, it is written as 2025-10-26. Where two are, only you know.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Fix, Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, FixKind, Rule, Topic
from planproof.text import Edit

_SHORT: Final = re.compile(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])")
_CENTURY: Final = 2000


def check(document: Document) -> Iterator[Finding]:
    """Dates of the header that begin with a day or a month in figures; with dots and a long year it is the day."""
    for field in document.header:
        match = _SHORT.match(field.text) if field.name in ("created", "updated") else None
        if match is None or (match[2] == "." and len(match[4]) == 4):
            continue
        days = _days(match)
        at = field.line.text.index(match[0], field.start)
        span = field.line.source(at, at + len(match[0]))
        if len(days) == 1:
            edit = Edit(span, days[0].isoformat().encode())
            yield Finding(
                span=span,
                message=f"{match[0]} can only be {days[0]}, but has to be worked out",
                cure=f"write {days[0]}",
                fix=Fix(title=f"Write {days[0]}", edits=(edit,)),
            )
        elif days:
            yield Finding(
                span=span,
                message=f"{match[0]} may be {' or '.join(map(str, days))}",
                cure="write the day as year, month and day",
            )


def _days(match: re.Match[str]) -> list[dt.date]:
    """The days of the calendar that a date may be."""
    one, two, year = int(match[1]), int(match[3]), int(match[4])
    orders = [(year, two, one), (year, one, two)] if len(match[4]) == 4 else []
    if not orders:
        orders = [(_CENTURY + year, two, one), (_CENTURY + year, one, two), (_CENTURY + one, two, year)]
    found = []
    for order in orders:
        try:
            found.append(dt.date(*order))
        except ValueError:
            continue
    return sorted(set(found))


RULE = Rule(
    code="HDR008",
    name="ambiguous-date",
    topic=Topic.HEADER,
    severity=Severity.NOTE,
    fix=FixKind.SOMETIMES,
    check=check,
)
