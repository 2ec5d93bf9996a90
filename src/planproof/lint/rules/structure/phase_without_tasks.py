"""A phase has a heading and hardly a word below it, although other phases of the plan have tasks.

## Why it matters

Nobody can start such a phase, nobody can tell how far it is, and a schedule takes it for nothing.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table

## Phase 2: Sharing

Lists can be shared by a link.
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table

## Phase 2: Sharing

- [ ] Create a link that can be withdrawn
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.phases import has_code, untold, untold_phases
from planproof.lint.rule import Finding, Rule, Topic
from planproof.lint.wording import phase_named

_REPORT: Final = re.compile(r"status\b", re.IGNORECASE)
FEW: Final = 200
"""How many characters of prose leave a phase as good as empty."""


def check(document: Document) -> Iterator[Finding]:
    """Open phases over a few words at most, in a plan in which most phases have tasks."""
    for phase in untold_phases(document):
        if (
            phase.number
            and not _REPORT.match(phase.name or "")
            and len(untold(document, phase)) <= FEW
            and not has_code(document, phase)
        ):
            yield Finding(
                span=document.line_at(phase.span.start),
                message=f"{phase_named(phase)} has no tasks",
                cure="list its tasks, or say in its heading that it is done or deferred",
            )


RULE = Rule(
    code="STR005",
    name="phase-without-tasks",
    topic=Topic.STRUCTURE,
    severity=Severity.WARNING,
    check=check,
)
