"""The plan changes code and says nowhere what is to be tested.

## Why it matters

Whoever takes the plan over cannot tell when a task is good enough, and reviewers ask for tests when all is written.

## A bad plan

```markdown
# Order notes

## Phase 1: Storage

- [ ] Add the column in `src/orders/model.py`
```

## A good plan

```markdown
# Order notes

## Phase 1: Storage

- [ ] Add the column in `src/orders/model.py`

## Testing Strategy

- Orders without a note are read as before
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.over import is_over
from planproof.lint.rule import Finding, Profile, Rule, Topic
from planproof.lint.rules.tests.code import TESTS, changes_code


def check(document: Document) -> Iterator[Finding]:
    """Plans with tasks that name files of code, in whose whole text there is no word of testing."""
    changing = [phase for phase in document.plan.phases if changes_code(document, phase)]
    if changing and not is_over(document) and not TESTS.search(document.source.view):
        yield Finding(
            span=document.line_at(document.source.bom),
            message="the plan changes code and does not say what is tested",
            cure="add a section 'Testing Strategy'",
        )


RULE = Rule(
    code="TST002",
    name="no-testing-strategy",
    topic=Topic.TESTS,
    severity=Severity.WARNING,
    profile=Profile.READY,
    check=check,
)
