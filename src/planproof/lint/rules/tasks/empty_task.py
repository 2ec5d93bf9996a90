"""A checkbox stands alone: no words behind it, nothing below it.

## Why it matters

Nobody can tick it, so the list never gets done; and what was to be written there is lost.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table
- [ ]
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table
- [ ] Add the endpoint
```

## How the fix works

It takes the line away. That decides for the author that nothing was to follow.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Fix, Safety, Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, FixKind, Rule, Topic
from planproof.text import Edit, Span

_BOXES: Final = ("[ ]", "[x]", "[X]")
"""A checkbox behind which no blank stands is text to a parser of Markdown."""


def check(document: Document) -> Iterator[Finding]:
    """Items with a checkbox that hold nothing else."""
    items = document.items()
    for _, item in items:
        text = item.head.text.strip()
        if not item.rest and (text in _BOXES or (item.box and not text)):
            yield Finding(
                span=document.line_at(item.span.start),
                message="a checkbox has no words behind it",
                cure="say what is to be done, or take the line away",
                fix=Fix(
                    title="Take the line away",
                    edits=(Edit(_whole_line(document, item.span), b""),),
                    safety=Safety.UNSAFE,
                ),
            )


def _whole_line(document: Document, span: Span) -> Span:
    """The line with its line end; of a last line without one, with the line end before it."""
    source = document.source
    number = source.line(span.start)
    start = source.line_starts[number - 1]
    if number < len(source.line_starts):
        return Span(start, source.line_starts[number])
    before = source.line_span(number - 1).end if number > 1 else start
    return Span(before, len(source.data))


RULE = Rule(
    code="TSK014",
    name="empty-task",
    topic=Topic.TASKS,
    severity=Severity.WARNING,
    check=check,
    fix=FixKind.ALWAYS,
)
