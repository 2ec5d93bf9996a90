"""Two tasks that may be worked on side by side change the same file.

## Why it matters

Two people, or two machines, will undo each other's work or meet in a conflict. Tasks are taken to be parallel where
they bear the mark `[P]` in the same phase and neither waits for the other.

## A bad plan

```markdown
# Order notes

## Phase 1: Storage

- [ ] T001 [P] Keep the note in src/orders/notes.py
- [ ] T002 [P] Show the note from src/orders/notes.py
```

## A good plan

```markdown
# Order notes

## Phase 1: Storage

- [ ] T001 [P] Keep the note in src/orders/notes.py
- [ ] T002 Show the note from src/orders/notes.py
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Profile, Rule, Topic
from planproof.lint.rules.files.entries import is_exact
from planproof.model import Task
from planproof.reading.paths import path_of


def check(document: Document) -> Iterator[Finding]:
    """Open tasks of one phase with the mark, by the files that their words and their file lists name."""
    for phase in document.plan.phases:
        first: dict[str, Task] = {}
        for task in phase.tasks:
            if "p" not in map(str.casefold, task.tags) or task.state.closed:
                continue
            for path in _paths(task):
                other = first.setdefault(path, task)
                if other is not task and other.id not in task.depends_on and task.id not in other.depends_on:
                    yield Finding(
                        span=document.line_at(task.span.start),
                        message=f"{task.id or 'this task'} and {other.id or 'another'} may run side by side, "
                        f"and both change {path}",
                        cure="let one wait for the other, or drop its mark [P]",
                    )
                    break


def _paths(task: Task) -> list[str]:
    words = [path for word in task.text.split() if (path := path_of(word.strip("(),.;:`'\""))) and "/" in path]
    found = [*(file.path for file in task.files), *words]
    return list(dict.fromkeys(path for path in found if is_exact(path) and "." in path.rsplit("/", 1)[-1]))


RULE = Rule(
    code="FIL003",
    name="file-in-parallel-tasks",
    topic=Topic.FILES,
    severity=Severity.WARNING,
    profile=Profile.READY,
    check=check,
)
