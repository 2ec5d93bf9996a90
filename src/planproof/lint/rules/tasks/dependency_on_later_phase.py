"""A task or a phase depends on work of a later phase.

Where the plan says that the later phase comes first, because the earlier one depends on it, all is well.

## Why it matters

Whoever works through the plan from top to bottom gets stuck, and a schedule puts the phases in another order than the
plan does.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] 1.1 Add the table
- [ ] 1.2 Store the owner
  - Depends on: 2.1

## Phase 2: Accounts

- [ ] 2.1 Create accounts
```

## A good plan

```markdown
# Wish lists

## Phase 1: Accounts

- [ ] 1.1 Create accounts

## Phase 2: Storage

- [ ] 2.1 Add the table
- [ ] 2.2 Store the owner
  - Depends on: 1.1
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.graph import called, line_of, links
from planproof.lint.rule import Finding, Rule, Topic
from planproof.model import Phase
from planproof.model.references import References


def check(document: Document) -> Iterator[Finding]:
    """Open work that needs open work of a phase that stands below its own, and has no lower number."""
    names = References(document.plan)
    homes = {id(task): phase for phase, task in document.tasks}
    for link in links(document.plan):
        target = link.target
        home = target if isinstance(target, Phase) else homes.get(id(target))
        if target is None or home is None or link.unit.state.closed or target.state.closed:
            continue
        if _later(names, link.phase, home) and (link.task is None or not _first(names, link.phase, home)):
            inside = "" if target is home else f" of {called(home)}"
            yield Finding(
                span=line_of(document, link),
                message=f"{called(link.unit)} depends on {called(target)}{inside}, which comes later",
                cure="put what is needed first before it, or drop the dependency",
            )


def _later(names: References, phase: Phase, other: Phase) -> bool:
    """Whether a phase comes after another: below it, by number too where both have one, and in no way around it."""
    if other in (phase, *names.around(phase)) or phase in names.around(other):
        return False
    numbers = [one.number for one in (phase, other) if one.number and one.number.isdigit()]
    ordered = len(numbers) < 2 or int(numbers[1]) > int(numbers[0])
    return names.place[id(other)] > names.place[id(phase)] and ordered


def _first(names: References, phase: Phase, other: Phase) -> bool:
    """Whether a phase says, itself or by what it depends on, that another one comes before it."""
    seen: set[int] = set()
    left = [phase, *names.around(phase)]
    while left:
        one = left.pop()
        if one is other:
            return True
        if id(one) not in seen:
            seen.add(id(one))
            left += [found for name in one.depends_on if (found := names.phase(name))]
    return False


RULE = Rule(
    code="TSK008",
    name="dependency-on-later-phase",
    topic=Topic.TASKS,
    severity=Severity.WARNING,
    check=check,
)
