"""A date in the header is no day of the calendar.

## Why it matters

Nobody can tell which day was meant, and a tool that sorts plans by date takes the plan for one without any.

## A bad plan

```markdown
# Wish lists

**Created:** 2025-02-30
**Last Updated:** soon

## Phase 1: Storage

- [ ] Add the table
```

## A good plan

```markdown
# Wish lists

**Created:** 2025-02-28
**Last Updated:** March 3, 2025

## Phase 1: Storage

- [ ] Add the table
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Rule, Topic
from planproof.lint.wording import short
from planproof.reading.dates import find_date
from planproof.reading.fields import Field
from planproof.reading.words import fold

_WHOLE: Final = re.compile(r"(?<!\d)(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4})(?!\d)")
_KEYS: Final = re.compile(r"\bdate\b|^(?:created|updated|last updated|last modified|last update|modified)$")
_MOST_WORDS: Final = 3


def check(document: Document) -> Iterator[Finding]:
    """Date fields of the header whose value looks like a date and is none, or holds a few words and no number."""
    for field in document.header:
        dated = field.name in ("created", "updated") and _says_a_day(document, field)
        if dated and not find_date(field.value.text, document.vocabulary):
            yield Finding(
                span=field.value.span,
                message=f"'{short(field.text)}' behind {field.key} is no day of the calendar",
                cure="write the day as year, month and day: 2025-10-26",
            )


def _says_a_day(document: Document, field: Field) -> bool:
    if _WHOLE.search(field.text):
        return True
    words = field.text.split()
    worded = not any(char.isdigit() or char in "[]{}<>" for char in field.text) and "YYYY" not in field.text.upper()
    return (
        worded
        and 0 < len(words) <= _MOST_WORDS
        and any(char.isalpha() for char in field.text)
        and fold(field.text) not in document.vocabulary.nothing
        and bool(_KEYS.search(fold(field.key)))
    )


RULE = Rule(
    code="HDR002",
    name="invalid-date",
    topic=Topic.HEADER,
    severity=Severity.WARNING,
    check=check,
)
