"""A task does not say what to do, in a plan whose tasks are English orders.

The rule is off unless it is selected: it knows many verbs, not all.

## Why it matters

"Search" may mean to design it, build it, test it or repair it.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table
- [ ] Write the endpoint
- [ ] Store the owner
- [ ] Search page
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table
- [ ] Write the endpoint
- [ ] Store the owner
- [ ] Build the search page
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.graph import called
from planproof.lint.orders import VERBS, in_orders, orders
from planproof.lint.rule import Finding, Profile, Rule, Topic

_WORD: Final = re.compile(r"[a-z]+")


def check(document: Document) -> Iterator[Finding]:
    """Open tasks of a few plain words none of which, but the first, is a verb."""
    if not in_orders(document):
        return
    for _, task in document.tasks:
        text = task.text
        if task.state.closed or task.steps or task.acceptance or not text.isascii() or _begins(text):
            continue
        if not any(word in VERBS for word in _WORD.findall(text.casefold())[1:]):
            yield Finding(
                span=document.line_at(task.span.start),
                message=f"{called(task)} does not say what to do",
                cure="begin with a verb",
            )


def _begins(text: str) -> bool:
    """Whether a task begins with an order that a noun does not follow at once, or with something done or doing."""
    words = _WORD.findall(text.casefold())
    if len(words) < 2:
        return bool(words) and words[0] in VERBS
    return (
        (orders(text) and (words[0] not in _NOUNS or words[1] in _BEFORE_NOUNS))
        or words[0].endswith(("ed", "ing"))
        or words[0][:-1] in VERBS
    )


_NOUNS: Final = frozenset({"search", "log", "index", "cache", "query", "report", "stage", "demo", "preview", "style"})
"""Verbs that are the noun they look like when a noun follows."""
_BEFORE_NOUNS: Final = frozenset({"for", "the", "a", "an", "all", "every", "each", "in", "on", "to"})


RULE = Rule(
    code="TSK004",
    name="task-without-verb",
    topic=Topic.TASKS,
    severity=Severity.NOTE,
    check=check,
    profile=Profile.READY,
    preview=True,
)
