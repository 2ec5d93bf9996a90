r"""A path is written with backslashes.

## Why it matters

git, links and most tools know the file by slashes only: a search for the path finds nothing.

## A bad plan

```markdown
# Order notes

## Files to Modify

- `src\orders\notes.py` - a column
```

## A good plan

```markdown
# Order notes

## Files to Modify

- `src/orders/notes.py` - a column
```

## How the fix works

It writes a slash for each backslash of the path.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Fix, Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, FixKind, Rule, Topic
from planproof.lint.rules.files.entries import entries
from planproof.text import Edit

_RELATIVE: Final = re.compile(r"(?:[\w.@-]+\\)+[\w.@-]+\\?")


def check(document: Document) -> Iterator[Finding]:
    """Relative paths among the files, written as they read."""
    for entry in entries(document):
        span, path = entry.file.span, entry.file.path
        written = document.source.slice(span)
        if _RELATIVE.fullmatch(written) and written.lstrip(".\\") == path.lstrip(".\\"):
            right = written.replace("\\", "/")
            yield Finding(
                span=span,
                message=f"{path} is written with backslashes",
                cure=f"write {right}",
                fix=Fix(title=f"Write {right}", edits=(Edit(span, right.encode()),)),
            )


RULE = Rule(
    code="FIL007",
    name="backslash-path",
    topic=Topic.FILES,
    severity=Severity.NOTE,
    fix=FixKind.ALWAYS,
    check=check,
)
