"""Tasks or phases wait for each other in a circle.

A task stands in its phase: it cannot start before the phase can, and what waits for the phase waits for it.

## Why it matters

None of them can ever start, and nothing that waits for them can.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] 1.1 Add the table
  - Depends on: 1.2
- [ ] 1.2 Add the endpoint
  - Depends on: 1.1
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] 1.1 Add the table
- [ ] 1.2 Add the endpoint
  - Depends on: 1.1
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.graph import called, circles, line_of, links
from planproof.lint.rule import Finding, Rule, Topic
from planproof.model import Phase, Task
from planproof.text import Span

SHOWN = 6
"""How many parts of a circle a message names."""


def check(document: Document) -> Iterator[Finding]:
    """One shortest circle of each knot in which anything is open."""
    for circle in circles(document.plan):
        if any(not unit.state.closed for unit in circle):
            names = [called(unit) for unit in circle]
            shown = [*names[1:SHOWN], *(["…"] if len(names) > SHOWN else []), names[0]]
            yield Finding(
                span=_place(document, circle),
                message=f"{names[0]} waits for {', which waits for '.join(shown)}",
                cure="drop one of these dependencies",
            )


def _place(document: Document, circle: tuple[Task | Phase, ...]) -> Span:
    """The first dependency in the text that leads from one part of a circle to another."""
    inside = {id(unit) for unit in circle}
    for link in links(document.plan):
        if id(link.unit) in inside and id(link.target) in inside:
            return line_of(document, link)
    return document.line_at(circle[0].span.start)


RULE = Rule(
    code="TSK009",
    name="dependency-circle",
    topic=Topic.TASKS,
    severity=Severity.ERROR,
    check=check,
)
