"""A task or a phase names itself among what it depends on.

## Why it matters

Taken at its word it can never start. Mostly another id was meant, and what is really needed stands nowhere.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] 1.1 Add the table
- [ ] 1.2 Add the endpoint
  - Depends on: 1.2
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
from planproof.lint.graph import called, line_of, links, place_of
from planproof.lint.rule import Finding, Rule, Topic


def check(document: Document) -> Iterator[Finding]:
    """Dependencies that name what states them."""
    for link in links(document.plan):
        if link.target is link.unit and place_of(document, link):
            yield Finding(
                span=line_of(document, link),
                message=f"{called(link.unit)} depends on itself",
                cure="name what was meant, or drop the dependency",
            )


RULE = Rule(
    code="TSK013",
    name="task-depends-on-itself",
    topic=Topic.TASKS,
    severity=Severity.ERROR,
    check=check,
)
