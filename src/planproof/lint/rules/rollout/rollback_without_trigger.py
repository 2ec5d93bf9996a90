"""The plan says how to go back, and not when.

## Why it matters

In an incident everybody waits for somebody else to decide. A figure or an event decides for all.

## A bad plan

```markdown
# Order notes

## Rollback Plan

- Deploy the old image
- Drop the column
```

## A good plan

```markdown
# Order notes

## Rollback Plan

- If more than 1 % of orders fail within ten minutes, deploy the old image
- Drop the column
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.over import is_over
from planproof.lint.rule import Finding, Profile, Rule, Topic
from planproof.model import SectionKind

_WHEN: Final = re.compile(
    r"(?i)\b(?:if|when|whenever|once|trigger\w*|in case|fail\w*|threshold|should|unless|until|exceed\w*|breach\w*|wenn"
    r"|falls|sobald|scheiter\w*|si|cuando|quando|se|caso|lorsque|je\u015bli|gdy|\u0435\u0441\u043b\u0438|\u043f\u0440\u0438)\b|[<>]\s?\d"
    r"|\u65f6|\u5982\u679c|\u82e5|\u5931\u8d25|\u89e6\u53d1|\u5834\u5408|\u5931\u6557|\uacbd\uc6b0|\uc2e4\ud328|\uc2dc\b"
)


def check(document: Document) -> Iterator[Finding]:
    """The first section of rollback, where none of them holds a word of condition."""
    sections = [section for section in document.sections(SectionKind.ROLLBACK) if section.title]
    text = "\n".join(document.source.slice(section.span) for section in sections)
    if sections and any(section.items for section in sections) and not is_over(document) and not _WHEN.search(text):
        yield Finding(
            span=document.heading(sections[0]),
            message=f"'{sections[0].title}' does not say when to go back",
            cure="name the figure or the event that decides it",
        )


RULE = Rule(
    code="ROL002",
    name="rollback-without-trigger",
    topic=Topic.ROLLOUT,
    severity=Severity.NOTE,
    profile=Profile.READY,
    check=check,
)
