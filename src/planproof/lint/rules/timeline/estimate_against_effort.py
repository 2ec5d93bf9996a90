"""The size and the time of a piece of work do not go together: an XS of forty hours, an XL of one.

## Why it matters

One of the two is a slip, and whoever plans with the other one plans wrongly.

Teams mean different things by their sizes, so only what fits nobody is found: XS above 16 hours, S above 40, L below
one, XL below two. Times of each of several parts, and columns that add up from row to row, are left alone.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

**Estimated Effort:** XS (40 hours)

- [ ] Add the table
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage

**Estimated Effort:** XS (1 hour)

- [ ] Add the table
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from planproof.diagnostics import Severity
from planproof.editing.timeline.amounts import plainly, written
from planproof.editing.timeline.groups import adding
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Rule, Topic
from planproof.model import Effort, Phase, Task, TimelineRow
from planproof.text import Span

_PARTLY: Final = re.compile(r"(?i)\beach\b|\bper\b|\b\d+ ?[x\u00d7]|[x\u00d7] ?\d")
_MOST: Final[Mapping[Effort, float]] = {Effort.XS: 16, Effort.S: 40}
_LEAST: Final[Mapping[Effort, float]] = {Effort.L: 1, Effort.XL: 2, Effort.XXL: 4}


def check(document: Document) -> Iterator[Finding]:
    """Phases, tasks and rows that bear both."""
    seen: set[Span] = set()
    nodes: list[Phase | Task | TimelineRow] = [*document.plan.timeline, *document.named_phases]
    for node in [*nodes, *(task for _, task in document.tasks)]:
        if node.effort is None or node.estimate is None or not {"effort", "estimate"} & node.where.keys():
            continue
        own = written(document, node, "estimate", "effort")
        if own is None or (own.value != node.estimate and not isinstance(node, TimelineRow)):
            continue  # from somewhere else, such as a row
        if _PARTLY.search(document.source.slice(document.line_at(node.span.start))) or adding(document, node.span):
            continue
        size, time = node.effort, node.estimate
        span = node.where.get("effort") or node.where.get("estimate") or document.line_at(node.span.start)
        if (time.low > _MOST.get(size, time.low) or time.high < _LEAST.get(size, 0)) and span not in seen:
            seen.add(span)
            yield Finding(
                span=span,
                message=f"a size of {size} and a time of {plainly(time)} do not go together",
                cure="correct the one that is wrong",
            )


RULE = Rule(
    code="TIM005",
    name="estimate-against-effort",
    topic=Topic.TIMELINE,
    severity=Severity.WARNING,
    check=check,
)
