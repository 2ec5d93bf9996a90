"""A phase is described in prose or code alone, although other phases of the plan list their tasks.

## Why it matters

Nobody can tick a paragraph. Such a phase is either not begun or done, and its parts cannot be shared out.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table

## Phase 2: Sharing

A customer can share a list by a link. The link is a random name that cannot be guessed, it shows the list to anybody
who has it, and it can be withdrawn at any time; then the same address says that there is no such list. Products that
are no longer sold are left out.
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table

## Phase 2: Sharing

A customer can share a list by a link.

- [ ] Give each list a random name that cannot be guessed
- [ ] Show the list at the address with this name
- [ ] Let the link be withdrawn
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.phases import untold, untold_phases
from planproof.lint.rule import Finding, Profile, Rule, Topic
from planproof.lint.rules.structure.phase_without_tasks import FEW
from planproof.lint.wording import phase_named


def check(document: Document) -> Iterator[Finding]:
    """Open phases without a task over more than a few words, in a plan in which most phases have tasks."""
    for phase in untold_phases(document):
        if len(untold(document, phase)) > FEW:
            yield Finding(
                span=document.line_at(phase.span.start),
                message=f"{phase_named(phase)} describes its work, but lists no task",
                cure="make a list of tasks of it",
            )


RULE = Rule(
    code="STR013",
    name="phase-in-prose",
    topic=Topic.STRUCTURE,
    severity=Severity.NOTE,
    profile=Profile.READY,
    check=check,
)
