"""A task gives two orders that could be done and ticked apart.

Only English orders are known. Where the second one belongs to the first, such as to test or to commit it, it is left
alone, and so is a task that is divided into steps.

## Why it matters

Half of it gets done, and there is no box for that half: the plan shows too little, or too much.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table for lists and write the page that shows one
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table for lists
- [ ] Write the page that shows one
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.graph import called
from planproof.lint.orders import VERBS, orders
from planproof.lint.rule import Finding, Profile, Rule, Topic

_SECOND: Final = re.compile(
    r"\b([a-z]{1,24})[^\w\s]?(?:,? (?:and(?: then| also)?|then)|;) ([a-z]{1,24}) (?=[a-z])", re.IGNORECASE
)
_BACK: Final = re.compile(r"\b(?:it|its|them|their)\b", re.IGNORECASE)
"""What speaks of what the first order is about."""
_WHOLE: Final = frozenset(
    """
    add configure convert create define delete deploy deprecate design develop document eliminate extend extract
    generate implement import install integrate introduce migrate move provision publish refactor register remove rename
    replace rewrite set update wire write
    """.split()
)
"""Verbs that begin work of its own and are no nouns."""


def check(document: Document) -> Iterator[Finding]:
    """Open tasks without steps that begin with an order and hold another one behind a joining word."""
    for _, task in document.tasks:
        if task.state.closed or task.steps or not orders(task.text):
            continue
        for found in _SECOND.finditer(task.text):
            before, verb = found[1].casefold(), found[2].casefold()
            if verb in _WHOLE and before not in VERBS and not _BACK.search(task.text, found.end()):
                yield Finding(
                    span=document.line_at(task.span.start),
                    message=f'{called(task)} has a second order in it, to "{verb}"',
                    cure="make two tasks or two steps of it",
                )
                break


RULE = Rule(
    code="TSK002",
    name="several-tasks-in-one",
    topic=Topic.TASKS,
    severity=Severity.NOTE,
    check=check,
    profile=Profile.READY,
)
