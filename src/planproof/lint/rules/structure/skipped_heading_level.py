"""A heading is two or more levels below the one before it.

## Why it matters

Tools build an outline from the levels, for people who navigate by headings and for programs. A level left out makes
an empty branch.

## A bad plan

```markdown
# Wish lists

## Risks

#### The table grows

Old lists are never deleted.
```

## A good plan

```markdown
# Wish lists

## Risks

### The table grows

Old lists are never deleted.
```
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Profile, Rule, Topic
from planproof.lint.wording import short
from planproof.markdown import Heading


def check(document: Document) -> Iterator[Finding]:
    """Headings outside lists and quotes that go down by more than one level."""
    headings = [block for block in document.blocks if isinstance(block, Heading)]
    for before, heading in pairwise(headings):
        if heading.level > before.level + 1:
            yield Finding(
                span=document.line_at(heading.span.start),
                message=f"the heading '{short(heading.inline.text)}' is of level {heading.level}, the one before it "
                f"of level {before.level}",
                cure=f"make it a heading of level {before.level + 1}",
            )


RULE = Rule(
    code="STR006",
    name="skipped-heading-level",
    topic=Topic.STRUCTURE,
    severity=Severity.NOTE,
    profile=Profile.READY,
    check=check,
)
