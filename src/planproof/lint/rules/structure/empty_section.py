"""A heading of a section that plans usually have stands over nothing.

## Why it matters

The heading promises something. A reader cannot tell whether there is nothing to say or nobody has said it yet.

## A bad plan

```markdown
# Wish lists

## Risks

## Phase 1: Storage

- [ ] Add the table
```

## A good plan

```markdown
# Wish lists

## Risks

None: nothing else reads the table.

## Phase 1: Storage

- [ ] Add the table
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Rule, Topic
from planproof.lint.wording import short
from planproof.model import Section, SectionKind
from planproof.reading.words import words

_GROUPS: Final = frozenset(
    {
        SectionKind.HEADER,
        SectionKind.PHASE,
        SectionKind.TASK,
        SectionKind.WORK,
        SectionKind.TECHNICAL,
    }
)
"""Headings that may stand for themselves, or over others of their own level."""

_NUMBER: Final = re.compile(r"\d[\d.]*")
_LONGEST: Final = 40
_DATE: Final = re.compile(r"\d{4}-\d\d")
"""A heading that tells something itself: a sentence, or what was done on a day."""

_NOTHING: Final = re.compile(rb"(?:\s|[-*_=]{3,}+|<!--.*?-->)*+", re.DOTALL)


def check(document: Document) -> Iterator[Finding]:
    """Sections of a known kind without text, list, table or inner section."""
    plan = document.plan
    for section, following in pairwise((*plan.sections, None)):
        if section is None or section.kind is None or section.kind in _GROUPS or not 2 <= section.level <= 6:
            continue
        done = not document.vocabulary.states.keys().isdisjoint(words(section.title))
        told = done or len(section.title) > _LONGEST or _DATE.search(section.title)
        if not told and not _goes_on(section, following) and _is_empty(document, section):
            yield Finding(
                span=document.heading(section),
                message=f"the section '{short(section.title)}' is empty",
                cure="fill it, say why there is nothing in it, or remove the heading",
            )


def _goes_on(section: Section, following: Section | None) -> bool:
    """Whether the next heading stands inside a section: by its level, or by its number (`5.1` behind `5`)."""
    if following is None:
        return False
    number = _NUMBER.match(section.title)
    inner = _NUMBER.match(following.title)
    numbered = number and inner and inner[0].startswith(number[0].rstrip(".") + ".") and inner[0] != number[0]
    return following.level > section.level or bool(numbered)


def _is_empty(document: Document, section: Section) -> bool:
    data = document.source.data
    return _NOTHING.fullmatch(data, document.heading(section).end, section.span.end) is not None


RULE = Rule(
    code="STR002",
    name="empty-section",
    topic=Topic.STRUCTURE,
    severity=Severity.WARNING,
    check=check,
)
