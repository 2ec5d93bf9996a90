"""A task or phase is done, but checkboxes of its own criteria are empty.

## Why it matters

The criteria say when it is done. As long as they are open, nobody knows whether anybody looked.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage ✅

- [x] Add the table

**Acceptance Criteria:**

- [x] A list survives a restart
- [ ] A list of 200 items opens in 100 ms
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage ✅

- [x] Add the table

**Acceptance Criteria:**

- [x] A list survives a restart
- [x] A list of 200 items opens in 100 ms
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Rule, Topic
from planproof.lint.stated import marked_done
from planproof.lint.wording import counted, phase_named, task_named
from planproof.model import Phase, State, Task


def check(document: Document) -> Iterator[Finding]:
    """Tasks and phases that are done over criteria with empty boxes."""
    for phase in document.plan.phases:
        units: tuple[Phase | Task, ...] = (phase, *phase.tasks)
        for unit in units:
            left = [one for one in unit.acceptance if document.unticked(one) and one.state is State.TODO]
            if left and marked_done(document, unit, phase):
                named = phase_named(unit) if isinstance(unit, Phase) else task_named(unit)
                among = counted(len(unit.acceptance), "criterion", "criteria")
                yield Finding(
                    span=document.line_at(left[0].span.start),
                    message=f"{named} is done, but {len(left)} of its {among} {'is' if len(left) == 1 else 'are'} open",
                    cure="tick the criteria that hold, or open the work again",
                )


RULE = Rule(
    code="STA009",
    name="done-with-open-criteria",
    topic=Topic.STATUS,
    severity=Severity.WARNING,
    check=check,
)
