"""The target of a metric was never filled in: "Target", "X%", "TBD".

The template's own lines (`Metric 1: Target value`) are found by `unfilled-placeholder`.

## Why it matters

It looks like a target and is none; nobody can say whether the plan succeeded.

## A bad plan

```markdown
# Wish lists

## Success Metrics

- Time to open a list: X ms
- Code coverage: N%
```

## A good plan

```markdown
# Wish lists

## Success Metrics

- Time to open a list: 200 ms
- Code coverage: 85 %
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

_PLACEHOLDER: Final = re.compile(
    r"(?:[<>=~\u2264\u2265 ]{0,4})"
    r"(?:target(?: value)?|value|goal|number|amount|x{1,3}|n{1,2}|y|\?{1,3}|_{2,9}|\.{3}|\u2026)"
    r"\s?(?:%|ms|s|seconds?|minutes?|hours?|days?|[kmg]b|users?|requests?|per \w{1,9})?"
    r"|(?:tbd|tba|to be (?:determined|decided|defined|filled(?: in)?)|todo|fill in|unknown)\b.{0,40}"
    r"|\[(?:target|value|number|x|n|tbd|metric|goal|percentage)[^\[\]]{0,30}\]\s?%?"
    r"|<(?:target|value|number|x|n)[^<>]{0,30}>\s?%?"
    r"|\{\{?[^{}]{1,40}\}?\}\s?%?",
    re.IGNORECASE,
)

_TEMPLATE: Final = re.compile(r"Metric \d{1,3}: Target value|Code coverage: Target %")
_REMARK: Final = re.compile(r" [-\u2013\u2014] ")


def check(document: Document) -> Iterator[Finding]:
    """Metrics whose whole target is a word or a letter that stands for one."""
    for metric in document.plan.metrics:
        target = (metric.target or "").strip(" .*_")
        # A name with a dash in it is an item with a remark behind it.
        if (
            target
            and _PLACEHOLDER.fullmatch(target)
            and not _REMARK.search(metric.name or "")
            and not _TEMPLATE.fullmatch(metric.text)
        ):
            yield Finding(
                span=document.line_at(metric.span.start),
                message=f'the target of "{short(metric.name or metric.text)}" is "{short(target)}", which is no target',
                cure="name the figure that would be a success, or drop the metric",
            )


RULE = Rule(
    code="CRT004",
    name="placeholder-target",
    topic=Topic.CRITERIA,
    severity=Severity.WARNING,
    check=check,
)
