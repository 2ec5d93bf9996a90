"""A task or phase is done, although the plan says that it depends on one that is open.

## Why it matters

Either the dependency does not exist, and holds other work up for nothing, or it is done and nobody ticked it.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] T001 Add the table
- [x] T002 Fill it from the old lists
  - Depends on: T001
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage

- [x] T001 Add the table
- [x] T002 Fill it from the old lists
  - Depends on: T001
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.graph import line_of, links
from planproof.lint.rule import Finding, Rule, Topic
from planproof.lint.wording import phase_named, task_named
from planproof.model import Phase, State, Task


def check(document: Document) -> Iterator[Finding]:
    """Finished work whose dependencies, by id or number, are open."""
    for link in links(document.plan):
        other = link.target
        if link.unit.state is State.DONE and other is not None and not other.state.closed and not link.phase.source:
            yield Finding(
                span=line_of(document, link),
                message=f"{_named(link.unit)} is done, but depends on {_named(other)}, which is open",
                cure="tick what is done, or take the dependency away",
            )


def _named(unit: Task | Phase) -> str:
    return phase_named(unit) if isinstance(unit, Phase) else task_named(unit)


RULE = Rule(
    code="STA008",
    name="done-before-its-dependency",
    topic=Topic.STATUS,
    severity=Severity.WARNING,
    check=check,
)
