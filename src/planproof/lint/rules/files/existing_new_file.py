"""A file that the plan is to create exists already, though no work has begun.

## Why it matters

Either somebody has done the work and nobody ticked it, or the task will overwrite what is there. Where three or
more exist, or most, one finding speaks for all.

## A bad plan

Files: src/orders/notes.py

```markdown
# Order notes

## Phase 1: Storage

- [ ] Keep the note

## New Files to Create

- `src/orders/notes.py` - the notes
```

## A good plan

Files: src/orders/notes.py

```markdown
# Order notes

## Phase 1: Storage

- [ ] Keep the note

## Files to Modify

- `src/orders/notes.py` - the notes
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.over import is_over
from planproof.lint.rule import Finding, Rule, Topic
from planproof.lint.rules.files.entries import is_behind, made


def check(document: Document) -> Iterator[Finding]:
    """Paths with a folder and an ending under words of creation that exist, in plans of which nothing is done."""
    if document.around is None or document.begun or is_over(document):
        return
    coming, there = made(document)
    if is_behind(coming, there):
        yield Finding(
            span=there[0].file.span,
            message=f"{len(there)} of the {len(there) + len(coming)} files to be created exist already, "
            "though nothing is ticked",
            cure="tick what is done, or say what is to change in them",
        )
        return
    for entry in there:
        yield Finding(
            span=entry.file.span,
            message=f"{entry.file.path} is to be created and exists already",
            cure="say what is to change in it, or tick what is done",
        )


RULE = Rule(
    code="FIL002",
    name="existing-new-file",
    topic=Topic.FILES,
    severity=Severity.WARNING,
    check=check,
)
