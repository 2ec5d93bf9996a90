"""A path leads out of the repository.

## Why it matters

Nobody else has what lies there, and no change to it can be part of the work that is handed in.

## A bad plan

Files: src/app.py

```markdown
# Order notes

## Files to Modify

- `../../../shared/config.py` - a switch
```

## A good plan

Files: src/app.py

```markdown
# Order notes

## Files to Modify

- `../../src/app.py` - a switch
```
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Rule, Topic
from planproof.lint.rules.files.entries import entries


def check(document: Document) -> Iterator[Finding]:
    """Paths with more steps up than the plan lies deep."""
    around = document.around
    if around is None:
        return
    for entry in entries(document):
        path = entry.file.path
        if posixpath.normpath(posixpath.join(around.folder, path)).startswith("../"):
            yield Finding(
                span=entry.file.span,
                message=f"{path} leads out of the repository",
                cure="name a file of the repository, or say in words where the other one is kept",
            )


RULE = Rule(
    code="FIL004",
    name="path-outside-repository",
    topic=Topic.FILES,
    severity=Severity.ERROR,
    check=check,
)
