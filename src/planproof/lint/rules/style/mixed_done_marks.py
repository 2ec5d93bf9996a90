"""A ticked checkbox is ticked with another letter than most of this plan.

## Why it matters

A search for the one misses the other, and a tool that rewrites one of them makes a noisy change.

## A bad plan

```markdown
# Order notes

## Phase 1: Storage

- [x] Add the column
- [x] Keep the note
- [X] Show the note
```

## A good plan

```markdown
# Order notes

## Phase 1: Storage

- [x] Add the column
- [x] Keep the note
- [x] Show the note
```

## How the fix works

It writes the more frequent letter, the small one where both are as frequent.
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Fix, Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, FixKind, Rule, Topic
from planproof.text import Edit, Span


def check(document: Document) -> Iterator[Finding]:
    """The checkboxes of all lists."""
    data = document.source.data
    marks = [item.box.span.start + 1 for _, item in document.items() if item.box and item.box.ticked]
    small = [at for at in marks if data[at : at + 1] == b"x"]
    large = [at for at in marks if data[at : at + 1] == b"X"]
    few, letter = (large, "x") if len(small) >= len(large) else (small, "X")
    for at in few if small and large else ():
        span = Span(at, at + 1)
        yield Finding(
            span=span,
            message=f"this checkbox is ticked with {document.source.slice(span)}, most others with {letter}",
            cure=f"write {letter}",
            fix=Fix(title=f"Write {letter}", edits=(Edit(span, letter.encode()),)),
        )


RULE = Rule(
    code="STY003",
    name="mixed-done-marks",
    topic=Topic.STYLE,
    severity=Severity.NOTE,
    fix=FixKind.ALWAYS,
    preview=True,
    check=check,
)
