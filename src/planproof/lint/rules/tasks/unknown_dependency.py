"""A task depends on a task that the plan does not hold.

An id that looks like none of the plan's own may be a ticket or a task of another plan, and is left alone; so is the
beginning of ids that exist (`1.2` where there are `1.2.1` and `1.2.2`).

## Why it matters

Nobody can tell when the task may start: what it waits for was renamed, dropped or never written down.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] T001 Add the table
- [ ] T002 Add the endpoint
  - Depends on: T1
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] T001 Add the table
- [ ] T002 Add the endpoint
  - Depends on: T001
```

## How the fix works

Where exactly one task bears the same id but for leading zeros, dashes or case, its id takes the place of the name.
Any other name stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Fix, Severity
from planproof.lint.document import Document
from planproof.lint.graph import Ids, beginnings, called, links, place_of, shape
from planproof.lint.rule import Finding, FixKind, Rule, Topic
from planproof.model.address import fold
from planproof.text import Edit, Span


def check(document: Document) -> Iterator[Finding]:
    """Names of the shape of the plan's own ids, or that differ from one in its writing only, that no task bears."""
    unknown = [link for link in links(document.plan) if link.task is not None and link.target is None]
    ids = Ids(document.plan)
    told = beginnings(document) if unknown else frozenset()
    for link in unknown:
        meant = ids.like(link.name)
        name = fold(link.name)
        if name in told or name in ids.parts or not (meant or shape(name) in ids.shapes):
            continue
        place = place_of(document, link)
        if place:
            yield Finding(
                span=place,
                message=f"{called(link.unit)} depends on {link.name}, which no task of this plan is called",
                cure=f"write {meant[0]}" if len(meant) == 1 else "name a task of this plan",
                fix=_fix(place, meant[0]) if len(meant) == 1 else None,
            )


def _fix(place: Span, name: str) -> Fix:
    return Fix(title=f"Write {name}", edits=(Edit.of(place.start, place.end, name),))


RULE = Rule(
    code="TSK007",
    name="unknown-dependency",
    topic=Topic.TASKS,
    severity=Severity.ERROR,
    check=check,
    fix=FixKind.SOMETIMES,
)
