"""The timeline has a row for a phase that the plan does not have.

## Why it matters

The row's hours are planned for nothing, or a phase was renumbered and the timeline was not.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table

## Phase 2: Sharing

- [ ] Create a link

## Timeline

| Phase | Estimated Time |
|-------|----------------|
| Phase 1 | 4 hours |
| Phase 2 | 6 hours |
| Phase 3 | 2 hours |
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table

## Phase 2: Sharing

- [ ] Create a link

## Timeline

| Phase | Estimated Time |
|-------|----------------|
| Phase 1 | 4 hours |
| Phase 2 | 6 hours |
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Rule, Topic

_NAMED: Final = re.compile(
    r"([^\W\d_]{2,20})[ #\u00a0]{1,2}(\d{1,3}[A-Za-z]?(?:\.\d{1,2})?)(?![\w.])"
    r"(?!\s{0,2}(?:[-\u2013\u2014~&+,/]|and|to)\s{0,2}\d)"
)


def check(document: Document) -> Iterator[Finding]:
    """Rows that name a phase by the word and in the manner of the plan's own headings."""
    numbers = {phase.number for phase in document.plan.phases if phase.number}
    whole = {re.sub(r"\D.*", "", number) for number in numbers}
    words = {word for phase in document.named_phases if (word := _word(document, phase.span.start))}
    joined = sum(row.phase is not None for row in document.plan.timeline)
    if not words or joined * 2 < sum(not row.total for row in document.plan.timeline):
        return
    for row in document.plan.timeline:
        named = _NAMED.match(row.label)
        if named and row.phase is None and named[1].casefold() in words and named[2] not in numbers | whole:
            yield Finding(
                span=document.line_at(row.span.start),
                message=f"the timeline has a row for {named[1]} {named[2]}, which the plan does not have",
                cure="name the phase as its heading does, or remove the row",
            )


def _word(document: Document, start: int) -> str | None:
    """The word that a phase's heading numbers it with."""
    heading = document.source.slice(document.line_at(start)).casefold()
    found = _NAMED.search(heading)
    return found[1] if found and found[1] in document.vocabulary.phases | document.vocabulary.weak_phases else None


RULE = Rule(
    code="TIM002",
    name="row-without-phase",
    topic=Topic.TIMELINE,
    severity=Severity.WARNING,
    check=check,
)
