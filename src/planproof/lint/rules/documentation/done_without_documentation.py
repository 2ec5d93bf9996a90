"""The plan says that it is completed, and an item of its documentation is still open.

One finding speaks for all of them. Open tasks about documentation are found by `completed-with-open-tasks`.

## Why it matters

Nobody comes back to a completed plan: what is not written by then stays unwritten.

## A bad plan

```markdown
# Wish lists

**Status:** Completed

## Phase 1: Sharing

- [x] Create a link

## Documentation Updates Needed

- [ ] API documentation
```

## A good plan

```markdown
# Wish lists

**Status:** Completed

## Phase 1: Sharing

- [x] Create a link

## Documentation Updates Needed

- [x] API documentation
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Rule, Topic
from planproof.lint.wording import short
from planproof.model import Status


def check(document: Document) -> Iterator[Finding]:
    """The first empty checkbox of documentation, no task, in a plan that is completed by its own word."""
    if document.plan.status is not Status.COMPLETED:
        return
    tasks = {task.span for _, task in document.tasks}
    left = [entry for entry in document.plan.documentation if document.unticked(entry) and entry.span not in tasks]
    if left:
        more = f" and {len(left) - 1} more" if len(left) > 1 else ""
        yield Finding(
            span=document.line_at(left[0].span.start),
            message=f'the plan is completed, but its documentation is not: "{short(left[0].text)}"{more}',
            cure="write it, tick it, or say that it was dropped",
        )


RULE = Rule(
    code="DOC002",
    name="done-without-documentation",
    topic=Topic.DOCUMENTATION,
    severity=Severity.WARNING,
    check=check,
)
