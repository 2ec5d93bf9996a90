"""A target can never be met: more than the whole, or less than nothing.

Growth may be more than 100 %; a share such as coverage, uptime or a rate of success may not.

## Why it matters

The plan can never be completed. Most likely a digit slipped in, and the author had another figure in mind.

## A bad plan

```markdown
# Wish lists

## Success Metrics

- Code coverage: 110%
```

## A good plan

```markdown
# Wish lists

## Success Metrics

- Code coverage: 90%
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.measures import demands
from planproof.lint.rule import Finding, Rule, Topic
from planproof.lint.wording import short
from planproof.model import Metric

_SHARE: Final = re.compile(
    r"\b(?:coverage|uptime|availability|accuracy|precision|recall|type[- ]safety"
    r"|(?:success|pass|completion|hit|error|failure|conversion|retention|adoption|delivery|crash|churn|bounce)[- ]rate"
    r"|abdeckung|verf\u00fcgbarkeit|couverture|cobertura|pokrycie)\b|\u043f\u043e\u043a\u0440\u044b\u0442\u0438\u0435"
    r"|\u8986\u76d6\u7387|\u30ab\u30d0\u30ec\u30c3\u30b8|\ucee4\ubc84\ub9ac\uc9c0",
    re.IGNORECASE,
)
_PERCENT: Final = re.compile(r"(?<![\w.,+-])(\d{1,6}(?:[.,]\d{1,4})?) ?(?:%|percent\b)")
_CHANGE: Final = re.compile(
    r"increas|improv|grow|more|higher|faster|reduc|decreas|drop|change|gain|times|than|over baseline|from|relative"
    r"|\u2192|->|\+",
    re.IGNORECASE,
)
_BELOW: Final = re.compile(
    r"<\s?0(?![\d.,])"
    r"|(?<![\w)\]%.,] )(?<![\w)\]%.,])[-\u2212]\d+(?:[.,]\d+)? ?(?:ms|seconds?|s|minutes?|hours?|[kmg]b)\b"
)


def check(document: Document) -> Iterator[Finding]:
    """Shares of more than 100 %, and times and sizes below nought, where no change is spoken of."""
    for node in demands(document):
        text = node.text
        if isinstance(node, Metric) and node.target and node.target not in text:
            text = f"{text}: {node.target}"
        if _CHANGE.search(text):
            continue
        over = next((found[0] for found in _PERCENT.finditer(text) if float(found[1].replace(",", ".")) > 100), None)
        below = _BELOW.search(text)
        if (over and _SHARE.search(text)) or below:
            figure, fault = (over, "more than the whole") if over else (below[0] if below else "", "below nought")
            yield Finding(
                span=document.line_at(node.span.start),
                message=f'"{short(text)}" can never be met: {figure} is {fault}',
                cure="write the figure that was meant",
            )


RULE = Rule(
    code="CRT005",
    name="impossible-target",
    topic=Topic.CRITERIA,
    severity=Severity.ERROR,
    check=check,
)
