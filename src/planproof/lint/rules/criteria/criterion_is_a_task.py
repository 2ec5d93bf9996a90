"""A criterion is an order: it says what to do, not what holds when the work is done.

Only English orders are known; those that look at something (run, check, verify) are left alone.

## Why it matters

It is work that no phase, estimate or owner covers, and ticking it proves nothing.

## A bad plan

```markdown
# Wish lists

## Success Criteria

- [ ] Write the migration
```

## A good plan

```markdown
# Wish lists

## Success Criteria

- [ ] Lists of the old version open in the new one
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.measures import demands
from planproof.lint.orders import orders
from planproof.lint.rule import Finding, Profile, Rule, Topic
from planproof.lint.wording import short
from planproof.model import Criterion

_WORK: Final = re.compile(
    r"\W{0,9}(?:add|build|configure|convert|create|define|delete|deploy|design|develop|document|extract|fix|implement"
    r"|install|integrate|migrate|move|prepare|publish|refactor|release|remove|rename|replace|rewrite|update|write) "
    r"(?=[a-z])(?!successfully|work\b|without\b|is\b|are\b|a new\b|(?:[a-z]{2,20} ){0,2}[a-z]{2,20}(?:s|ed)\b)",
    re.IGNORECASE,
)


def check(document: Document) -> Iterator[Finding]:
    """Open criteria without a number that begin with an order to make something."""
    for node in demands(document):
        if (
            isinstance(node, Criterion)
            and _WORK.match(node.text)
            and orders(node.text)
            and not re.search(r"\d", node.text)
        ):
            yield Finding(
                span=document.line_at(node.span.start),
                message=f'the criterion "{short(node.text)}" is a task',
                cure="say what holds when it is done, and list the work among the tasks",
            )


RULE = Rule(
    code="CRT008",
    name="criterion-is-a-task",
    topic=Topic.CRITERIA,
    severity=Severity.NOTE,
    check=check,
    profile=Profile.READY,
)
