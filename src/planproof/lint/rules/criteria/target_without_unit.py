"""The target of a time, a size or a share is a bare number.

Counts need no unit; neither does a share between 0 and 1, nor a metric whose name holds the unit.

## Why it matters

200 what? Between milliseconds and seconds, the plan succeeds or fails.

## A bad plan

```markdown
# Wish lists

## Success Metrics

- Response time: < 200
```

## A good plan

```markdown
# Wish lists

## Success Metrics

- Response time: < 200 ms
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Rule, Topic
from planproof.lint.wording import short
from planproof.model import Metric

_BARE: Final = re.compile(
    r"(?:[<>=~\u2264\u2265\u2248 ]|under|below|at most|at least|max\.?|min\.?){0,4}\d+(?:[.,]\d+)?[ .+*]{0,3}"
)
_TIME: Final = re.compile(
    r"\b(?:time|latency|duration|dauer|antwortzeit|temps|tiempo|tempo|lat[eê]ncia|czas)\b|время|时间|시간|時間",
    re.IGNORECASE,
)
_SIZE: Final = re.compile(r"\b(?:memory usage|memory|file size|bundle size|disk usage|heap)\b", re.IGNORECASE)
_SHARE: Final = re.compile(
    r"\b(?:coverage|uptime|availability|percentage|hit rate|success rate|error rate|pass rate)\b", re.IGNORECASE
)
_UNIT: Final = re.compile(
    r"\([^()]{1,20}\)|%|\b(?:ms|seconds?|secs?|minutes?|mins?|hours?|days?|weeks?|[kmg]i?b|percent)\b", re.IGNORECASE
)


def check(document: Document) -> Iterator[Finding]:
    """Metrics of a kind that has units whose target is nothing but a number."""
    for metric in document.plan.metrics:
        kind = _kind(metric)
        if kind and metric.target and _BARE.fullmatch(metric.target.strip()) and not _named(document, metric):
            yield Finding(
                span=document.line_at(metric.span.start),
                message=f'the target of "{short(metric.name or metric.text)}" is a {kind} without a unit',
                cure="write the unit behind the number",
            )


def _kind(metric: Metric) -> str | None:
    name = metric.name or ""
    if _TIME.search(name):
        return "time"
    if _SIZE.search(name):
        return "size"
    return "share" if _SHARE.search(name) and (metric.value or 0) > 1 else None


def _named(document: Document, metric: Metric) -> bool:
    """Whether a unit stands in the name, or in the heading or the header of the table above."""
    if _UNIT.search(metric.name or ""):
        return True
    section = max((s for s in document.plan.sections if s.span.start <= metric.span.start), key=lambda s: s.span.start)
    around = document.source.slice(section.span)[:2000]
    return any(_UNIT.search(line) for line in around.splitlines() if line.startswith(("#", "|")) and "arget" in line)


RULE = Rule(
    code="CRT003",
    name="target-without-unit",
    topic=Topic.CRITERIA,
    severity=Severity.WARNING,
    check=check,
)
