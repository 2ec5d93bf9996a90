"""A line looks like a checkbox, but is none: `-[ ]`, `- []`, `- [x]done`.

## Why it matters

It is shown as text, nobody can tick it, and no tool counts it as a task.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table
- [] Fill it from the old lists
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table
- [ ] Fill it from the old lists
```

## How the fix works

A bullet, a blank, `[ ]` or `[x]`, a blank: what is missing is added, and the bullet stays.
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Fix, Severity
from planproof.editing.tidying.boxes import broken_boxes
from planproof.lint.document import Document
from planproof.lint.rule import Finding, FixKind, Rule, Topic


def check(document: Document) -> Iterator[Finding]:
    """Lines outside code that a blank would make a checkbox."""
    for edit in broken_boxes(document):
        yield Finding(
            span=edit.span,
            message=f"'{document.source.slice(edit.span).strip()}' is no checkbox",
            cure=f"write it as '{edit.text.decode().strip()}' with a blank behind it",
            fix=Fix(title="Write it as a checkbox", edits=(edit,)),
        )


RULE = Rule(
    code="STR012",
    name="malformed-checkbox",
    topic=Topic.STRUCTURE,
    severity=Severity.WARNING,
    fix=FixKind.ALWAYS,
    check=check,
)
