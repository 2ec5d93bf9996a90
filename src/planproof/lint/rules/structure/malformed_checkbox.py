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

import re
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Fix, Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, FixKind, Rule, Topic
from planproof.text import Edit, Span

_BROKEN: Final = re.compile(
    rb"^[ \t>]*(?P<bullet>[-*+]|\xe2\x80\xa2|\d{1,4}[.)])(?P<gap>[ \t]*)"
    rb"\[(?P<box> ?[xX]? ?)\](?P<after>[ \t]*)(?=[^\s(\[:])",
    re.MULTILINE,
)
_DOT: Final = "\u2022".encode()


def check(document: Document) -> Iterator[Finding]:
    """Lines outside code that a blank would make a checkbox."""
    data = document.source.data
    for match in _BROKEN.finditer(data):
        span = Span(match.start("bullet"), match.end())
        if _is_fine(match) or document.in_code(span.start):
            continue
        bullet = b"-" if match["bullet"] == _DOT else match["bullet"]
        text = bullet + b" [" + (match["box"].strip() or b" ") + b"] "
        yield Finding(
            span=span,
            message=f"'{document.source.slice(span).strip()}' is no checkbox",
            cure=f"write it as '{text.decode().strip()}' with a blank behind it",
            fix=Fix(title="Write it as a checkbox", edits=(Edit(span, text),)),
        )


def _is_fine(match: re.Match[bytes]) -> bool:
    """Whether a line is a checkbox as it should be, or something else: emphasis (`*[x]*`), a type (`[]byte`)."""
    if (match["bullet"] == b"*" and not match["gap"]) or (not match["box"] and not match["after"]):
        return True
    return match["bullet"] != _DOT and bool(match["gap"] and match["after"]) and len(match["box"]) == 1


RULE = Rule(
    code="STR012",
    name="malformed-checkbox",
    topic=Topic.STRUCTURE,
    severity=Severity.WARNING,
    fix=FixKind.ALWAYS,
    check=check,
)
