"""A phase has a heading and no task, although other phases of the plan have some.

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

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Rule, Topic


def check(document: Document) -> Iterator[Finding]:
    """Open phases without tasks, in a plan in which most phases have some; a phase around others has theirs."""
    phases = document.named_phases
    empty = [phase for phase in phases if not phase.tasks]
    outer = {phase.parent for phase in phases}
    if len(empty) * 2 > len(phases):
        return
    for phase in empty:
        if not phase.state.closed and phase.number not in outer and phase.name not in outer:
            named = " ".join(filter(None, (phase.number, phase.name)))
            yield Finding(
                span=document.line_at(phase.span.start),
                message=f"phase {named} has no tasks",
                cure="list its tasks, or say in its heading that it is done or deferred",
            )


RULE = Rule(
    code="STR005",
    name="phase-without-tasks",
    topic=Topic.STRUCTURE,
    severity=Severity.WARNING,
    check=check,
)
