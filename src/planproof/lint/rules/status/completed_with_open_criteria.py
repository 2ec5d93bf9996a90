"""The plan says that it is completed, but checkboxes of its criteria are empty.

## Why it matters

The criteria are what the plan itself calls being done: whether they hold was not checked, or not written down.

## A bad plan

```markdown
# Wish lists

**Status:** Completed

## Success Criteria

- [x] A list survives a restart
- [ ] A list of 200 items opens in 100 ms

## Phase 1: Storage

- [x] Add the table
```

## A good plan

```markdown
# Wish lists

**Status:** Completed

## Success Criteria

- [x] A list survives a restart
- [x] A list of 200 items opens in 100 ms

## Phase 1: Storage

- [x] Add the table
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.editing.statuses import plain_status
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Rule, Topic
from planproof.lint.wording import counted
from planproof.model import State, Status


def check(document: Document) -> Iterator[Finding]:
    """A plain status of completion over criteria of the plan whose boxes are empty."""
    if plain_status(document) is not Status.COMPLETED:
        return
    criteria = document.plan.criteria
    left = [criterion for criterion in criteria if document.unticked(criterion) and criterion.state is State.TODO]
    if left:
        among = counted(len(criteria), "criterion", "criteria")
        yield Finding(
            span=document.line_at(left[0].span.start),
            message=f"the plan says that it is completed, but {len(left)} of its {among} "
            f"{'is' if len(left) == 1 else 'are'} not ticked",
            cure="tick the criteria that hold, and open the plan again if one does not",
        )


RULE = Rule(
    code="STA006",
    name="completed-with-open-criteria",
    topic=Topic.STATUS,
    severity=Severity.WARNING,
    check=check,
)
