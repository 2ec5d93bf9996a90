"""The status in the header is one letter away from one that planproof knows.

## Why it matters

People read over it, tools do not: the plan is listed as one without a status.

## A bad plan

```markdown
# Wish lists

**Status:** In Progess

## Phase 1: Storage

- [ ] Add the table
```

## A good plan

```markdown
# Wish lists

**Status:** In Progress

## Phase 1: Storage

- [ ] Add the table
```

## How the fix works

The word becomes the known one, in its case. It is offered only where there is just one that it can be.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from planproof.diagnostics import Fix, Severity
from planproof.editing.phrases import cased
from planproof.lint.document import Document
from planproof.lint.rule import Finding, FixKind, Rule, Topic
from planproof.lint.statuses import unknown_statuses
from planproof.reading.words import trim
from planproof.text import Edit

_SHORTEST = 6
_LIKENESS = 0.85


def check(document: Document) -> Iterator[Finding]:
    """A status field that holds nothing but a known status with a letter wrong, missing, added or swapped."""
    known = document.vocabulary.statuses
    for field in unknown_statuses(document):
        start, end = trim(field.line.text, field.start, field.end)
        text = field.line.text[start:end].strip("*_`")
        near = difflib.get_close_matches(text.casefold(), known, 3, _LIKENESS) if len(text) >= _SHORTEST else []
        if near and len({known[name] for name in near}) == 1:
            word = cased(near[0], text)
            span = field.line.source(start, end)
            yield Finding(
                span=span,
                message=f"'{text}' should perhaps be '{word}'",
                cure="correct the spelling of the status",
                fix=Fix(title=f"Write '{word}'", edits=(Edit(span, word.encode()),)),
            )


RULE = Rule(
    code="HDR009",
    name="misspelt-status",
    topic=Topic.HEADER,
    severity=Severity.WARNING,
    fix=FixKind.ALWAYS,
    check=check,
)
