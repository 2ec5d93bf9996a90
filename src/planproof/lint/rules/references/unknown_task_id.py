"""The text names a task that the plan does not have.

## Why it matters

The task was renumbered or taken out, and whoever follows the hint finds nothing, or the wrong task.

Only ids are looked at that are formed like those of the plan's own tasks (`T042`, `TASK-7`, `Task 2.3`), outside of
tables and code. What tasks depend on is a rule of its own.

## A bad plan

```markdown
# Order notes

## Phase 1: Storage

- [ ] T001 Add the column
- [ ] T002 Keep the note
- [ ] T003 Show the note, as T042 does for the address
```

## A good plan

```markdown
# Order notes

## Phase 1: Storage

- [ ] T001 Add the column
- [ ] T002 Keep the note
- [ ] T003 Show the note, once T001 is there
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Rule, Topic
from planproof.lint.rules.references.targets import prose
from planproof.text import Span

_LETTERED: Final = re.compile(r"(T|TASK-)(\d{2,4})")
_DOTTED: Final = re.compile(r"\d{1,2}\.\d{1,2}")
_NAMED: Final = re.compile(rb"\b[Tt]asks? (\d{1,2}\.\d{1,2})(?![\w.]|-\d)")
_ROW: Final = re.compile(rb"^[ \t>]{0,20}\|.*$", re.MULTILINE)
_OPENING: Final = re.compile(
    rb"^[ \t>|*_~#+\-)\[\]`:]{0,40}(?:\d{1,3}[.)] )?(?:\[[ xX]\] )?[*_`]{0,4}(?:[Tt]ask )?[*_`]{0,4}"
    rb"(T(?:ASK-)?\d{1,9}|\d{1,4}\.\d{1,4})\b",
    re.MULTILINE,
)
_FEWEST: Final = 3


def check(document: Document) -> Iterator[Finding]:
    """Ids of the manner of at least three tasks, each unknown one where it is first named."""
    ids = {task.id for _, task in document.tasks if task.id}
    wanted = {name for _, task in document.tasks for name in task.depends_on}
    text = _ROW.sub(lambda row: b" " * len(row[0]), prose(document))
    # What a line begins with is a task that was not read as one, or one that is told of in a list.
    seen = {*ids, *wanted, *(match[1].decode("ascii", "replace") for match in _OPENING.finditer(document.source.data))}
    for match in _named(text, ids):
        name = match[1].decode("ascii")
        if name not in seen:
            seen.add(name)
            yield Finding(
                span=Span(match.start(1), match.end(1)),
                message=f"the plan has no task {name}",
                cure="name the task as it is called now",
            )


def _named(text: bytes, ids: set[str]) -> Iterator[re.Match[bytes]]:
    """What looks like an id of one of the manners that the plan uses."""
    forms: dict[tuple[str, int], int] = {}
    for name in ids:
        if lettered := _LETTERED.fullmatch(name):
            form = lettered[1], len(lettered[2])
            forms[form] = forms.get(form, 0) + 1
    for (letters, digits), count in forms.items():
        if count >= _FEWEST and (digits > 2 or len(letters) > 1):  # T10 may be anything
            yield from re.finditer(rb"(?<![\w./#-])(%s\d{%d})(?![\w./]|-\w)" % (letters.encode(), digits), text)
    if sum(_DOTTED.fullmatch(name) is not None for name in ids) >= _FEWEST:
        yield from _NAMED.finditer(text)


RULE = Rule(
    code="REF004",
    name="unknown-task-id",
    topic=Topic.REFERENCES,
    severity=Severity.WARNING,
    check=check,
)
