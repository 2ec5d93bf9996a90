"""A metric names no target, in a list or table in which others do.

## Why it matters

Nobody will be able to say whether the figure that comes out is a success.

## A bad plan

```markdown
# Wish lists

## Success Metrics

| Metric | Target |
|--------|--------|
| Time to open a list | < 200 ms |
| Lists shared per week | 500 |
| Rate of failed shares | - |
```

## A good plan

```markdown
# Wish lists

## Success Metrics

| Metric | Target |
|--------|--------|
| Time to open a list | < 200 ms |
| Lists shared per week | 500 |
| Rate of failed shares | < 1 % |
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.measures import blank
from planproof.lint.repeats import lists_of
from planproof.lint.rule import Finding, Rule, Topic
from planproof.lint.wording import short
from planproof.model import Metric


def check(document: Document) -> Iterator[Finding]:
    """Metrics with an empty target beside one, of the same list or table, that has a target."""
    lists = lists_of(document)
    aimed = {lists.get(metric.span) for metric in document.plan.metrics if not blank(metric.target)} - {None}
    for metric in document.plan.metrics:
        if lists.get(metric.span) in aimed and _lacks(document, metric):
            yield Finding(
                span=document.line_at(metric.span.start),
                message=f'the metric "{short((metric.name or metric.text).rstrip(" :"))}" has no target',
                cure="name the figure that would be a success",
            )


def _lacks(document: Document, metric: Metric) -> bool:
    """Whether a metric of a table has an empty cell, or one of a list nothing behind its colon, for a target."""
    if metric.name is None:
        written = document.source.data[metric.span.start : metric.span.end].rstrip(b" \r\n*_")
        return written.endswith((b":", "\uff1a".encode()))
    return blank(metric.target) and not re.search(r"\d", metric.name)


RULE = Rule(
    code="CRT002",
    name="metric-without-target",
    topic=Topic.CRITERIA,
    severity=Severity.WARNING,
    check=check,
)
