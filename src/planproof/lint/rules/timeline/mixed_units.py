"""The rows of a timeline are given in units that nobody can sum without asking: hours beside days, days beside weeks.

## Why it matters

How many hours a day has, and whether a week has five days or seven, is known to the author alone.

## A bad plan

```markdown
# Wish lists

## Timeline

- Storage: 4 hours
- Sharing: 2 days
```

## A good plan

```markdown
# Wish lists

## Timeline

- Storage: 4 hours
- Sharing: 12 hours
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.editing.timeline.amounts import written
from planproof.editing.timeline.groups import groups
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Profile, Rule, Topic


def check(document: Document) -> Iterator[Finding]:
    """The first row of each table or list whose unit differs from that of the rows before it."""
    for group in groups(document):
        given = [figure for row in group.rows if (figure := written(document, row, "estimate", "effort"))]
        single = [figure for figure in given if len(figure.kind) == 1]
        other = next((figure for figure in single if figure.kind != single[0].kind), None)
        if other:
            first, second = (next(iter(figure.kind)) for figure in (single[0], other))
            yield Finding(
                span=other.span,
                message=f"the timeline counts in {first}s, and here in {second}s",
                cure=f"give all rows in {first}s",
            )


RULE = Rule(
    code="TIM006",
    name="mixed-units",
    topic=Topic.TIMELINE,
    severity=Severity.NOTE,
    profile=Profile.READY,
    check=check,
)
