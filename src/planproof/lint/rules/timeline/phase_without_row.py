"""The timeline has rows for the other phases of the plan, and none for this one.

## Why it matters

Its work is in no total: the plan will take longer than it says. Closed phases may be left out, and so may
follow-ups, optional ones and those before the first that has a row.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table

## Phase 2: Sharing

- [ ] Create a link

## Phase 3: Mails

- [ ] Tell friends

## Timeline

| Phase | Estimated Time |
|-------|----------------|
| Phase 1 | 4 hours |
| Phase 2 | 6 hours |
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
from planproof.lint.over import is_over
from planproof.lint.rule import Finding, Rule, Topic
from planproof.model import Phase
from planproof.reading.words import words

_LATER: Final = re.compile(r"(?i)follow-?up|optional|future|later|remediation|post-|backlog|stretch|nice to have")
_FIGURE: Final = re.compile(r"\d+[A-Za-z]?")
_SPAN: Final = re.compile(r"(\d{1,3})\s{0,2}(?:[-\u2013\u2014~]|to|through)\s{0,2}(\d{1,3})")


def check(document: Document) -> Iterator[Finding]:
    """Open numbered phases with tasks, in a plan most of whose phases have a row."""
    phases = [phase for phase in document.named_phases if phase.number and not phase.parent]
    rows = {row.phase for row in document.plan.timeline if row.phase}
    first = next((at for at, phase in enumerate(phases) if phase.number in rows), 0)
    lacking = [phase for phase in phases[first:] if phase.number not in rows and phase.name not in rows]
    if len(phases) - len(lacking) < max(2, len(phases) * 2 / 3) or is_over(document):
        return
    said = [row.label for row in document.plan.timeline]
    for phase in lacking:
        if _LATER.search(phase.name or "") or len(phase.number or "") > 3:
            continue
        if phase.tasks and not phase.state.closed and not any(_may_mean(label, phase) for label in said):
            named = " ".join(filter(None, (phase.number, phase.name)))
            yield Finding(
                span=document.line_at(phase.span.start),
                message=f"the timeline has no row for phase {named}",
                cure="add a row with its estimate, and correct the total",
            )


def _may_mean(label: str, phase: Phase) -> bool:
    """Whether a row may speak of a phase: by its number, by a range of numbers, by a word of its name."""
    number = phase.number or ""
    ranges = [(int(low), int(high)) for low, high in _SPAN.findall(label)]
    named = {word for word in words(phase.name or "") if len(word) > 3}
    return (
        number in _FIGURE.findall(label)
        or any(number.isdigit() and low <= int(number) <= high for low, high in ranges)
        or bool(named & set(words(label)))
    )


RULE = Rule(
    code="TIM003",
    name="phase-without-row",
    topic=Topic.TIMELINE,
    severity=Severity.WARNING,
    check=check,
)
