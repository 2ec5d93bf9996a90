"""An open task names no file, in a plan in which most tasks do.

Tasks that only run, test or look at something need none.

## Why it matters

Whoever takes the task over has to find the place first, and nobody can see which tasks get into each other's way.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table
  - Files: `src/lists/schema.sql`
- [ ] Add the endpoint
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table
  - Files: `src/lists/schema.sql`
- [ ] Add the endpoint
  - Files: `src/lists/api.py`
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.graph import called
from planproof.lint.rule import Finding, Profile, Rule, Topic

_PATH: Final = re.compile(rb"[\w-]\.[A-Za-z]{1,5}\b|\w/[\w.@-]")
_LOOKS: Final = re.compile(
    r"\b(?:run|test|tests|testing|verify|verification|check|checks|review|manual|deploy|deployment|cut-?over|monitoring|validate|commit|merge|audit|monitor)\b",
    re.IGNORECASE,
)


def check(document: Document) -> Iterator[Finding]:
    """Open tasks in which nothing looks like a path, where at least half of all tasks list files."""
    if sum(bool(task.files) for _, task in document.tasks) * 2 < len(document.tasks):
        return
    data = document.source.data
    for phase, task in document.tasks:
        if task.state.closed or phase.state.closed or task.files or _LOOKS.search(task.text):
            continue
        if not _PATH.search(data, task.span.start, task.span.end):
            yield Finding(
                span=document.line_at(task.span.start),
                message=f"{called(task)} names no file",
                cure="name the files that it changes, or the command that it runs",
            )


RULE = Rule(
    code="TSK012",
    name="task-without-files",
    topic=Topic.TASKS,
    severity=Severity.NOTE,
    check=check,
    profile=Profile.READY,
)
