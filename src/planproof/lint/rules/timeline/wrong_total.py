"""The total of the timeline is not the sum of its rows.

## Why it matters

Whoever promises a date reads the total and nothing else. A row was added or changed, and the total was not.

Rows that overlap do not add up: where the section speaks of work in parallel, of dates or of what remains, and
where the units of the rows differ, nothing is said. A total may be rounded, and may lie within the rows' range.

## A bad plan

```markdown
# Wish lists

## Timeline

| Phase | Estimated Time |
|-------|----------------|
| Storage | 4 hours |
| Sharing | 6-8 hours |
| **Total** | **9 hours** |
```

## A good plan

```markdown
# Wish lists

## Timeline

| Phase | Estimated Time |
|-------|----------------|
| Storage | 4 hours |
| Sharing | 6-8 hours |
| **Total** | **10-12 hours** |
```

## How the fix works

It writes the sum in the unit and the wording of the total.
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Fix, Severity
from planproof.editing.timeline.amounts import plainly
from planproof.editing.timeline.totals import wrong_totals
from planproof.lint.document import Document
from planproof.lint.rule import Finding, FixKind, Rule, Topic
from planproof.text import Edit


def check(document: Document) -> Iterator[Finding]:
    """Totals of tables and lists in which every row has an amount of the same kind."""
    for found in wrong_totals(document):
        text, span = found.text, found.said.span
        yield Finding(
            span=span,
            message=f"the total says {found.said.text}, but its {found.rows} rows make {text or plainly(found.right)}",
            cure="correct the total, or the row that is wrong",
            fix=Fix(title=f"Write {text}", edits=(Edit(span, text.encode()),)) if text else None,
        )


RULE = Rule(
    code="TIM001",
    name="wrong-total",
    topic=Topic.TIMELINE,
    severity=Severity.ERROR,
    fix=FixKind.SOMETIMES,
    check=check,
)
