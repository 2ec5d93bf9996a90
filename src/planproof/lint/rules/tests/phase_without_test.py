"""A phase changes code, and neither it nor any other part of the plan says how that is tested.

## Why it matters

The phase will be called done when it is written. What breaks shows in a later phase, where nobody looks for it here.

A section or a phase about testing speaks for all phases. Phases of documents, research or release need none.

## A bad plan

```markdown
# Order notes

## Phase 1: Storage

- [ ] Test the column in `tests/test_notes.py`

## Phase 2: Mails

- [ ] Put the note into `src/mails/order.py`
```

## A good plan

```markdown
# Order notes

## Phase 1: Storage

- [ ] Test the column in `tests/test_notes.py`

## Phase 2: Mails

- [ ] Put the note into `src/mails/order.py`, with a test of a long note
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
from planproof.lint.rules.tests.code import TESTS, changes_code
from planproof.model import SectionKind

_OF_TESTS: Final = (SectionKind.TESTS, SectionKind.UNIT_TESTS, SectionKind.INTEGRATION_TESTS, SectionKind.MANUAL_TESTS)
_OTHER: Final = re.compile(r"(?i)\b(?:document|docs?\b|research|design|analys|audit|review|planning|release|deploy)")


def check(document: Document) -> Iterator[Finding]:
    """Open phases whose text has no word of testing, in plans that keep tests neither in a section nor in a phase."""
    phases = document.named_phases
    if is_over(document) or document.has(*_OF_TESTS) or any(TESTS.search(phase.name or "") for phase in phases):
        return
    for phase in phases:
        text = document.source.slice(phase.span)
        if _OTHER.search(phase.name or ""):
            continue
        if not phase.state.closed and changes_code(document, phase) and not TESTS.search(text):
            yield Finding(
                span=document.line_at(phase.span.start),
                message=f"phase {phase.number or phase.name} changes code, and nothing says how it is tested",
                cure="add a task for its tests, or say by which command it is checked",
            )


RULE = Rule(
    code="TST001",
    name="phase-without-test",
    topic=Topic.TESTS,
    severity=Severity.WARNING,
    profile=Profile.READY,
    check=check,
)
