"""The mitigation of a risk is to watch it, and no more.

One that says what is done when something is seen, or by which figure it is seen, is left alone.

## Why it matters

Watching makes a risk neither smaller nor less likely; it only tells when it is too late.

## A bad plan

```markdown
# Wish lists

## Risk Assessment

| Risk | Impact | Likelihood | Mitigation |
|------|--------|------------|------------|
| The storage gets full | Medium | Low | Monitor closely |
```

## A good plan

```markdown
# Wish lists

## Risk Assessment

| Risk | Impact | Likelihood | Mitigation |
|------|--------|------------|------------|
| The storage gets full | Medium | Low | Monitor it; delete lists after a year |
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

_WATCHES: Final = re.compile(
    r"(?:(?:close|careful|regular|active|continuous|closely|carefully|regularly|actively|continuously) )?"
    r"(?:monitor(?:ing|ed)?|watch(?:ing)?|observe|keep an eye on|keep watching|track|beobachten|\u00fcberwachen"
    r"|surveiller|monitorizar|monitorear|monitorar|monitorowa\u0107|monitorowanie"
    r"|\u043c\u043e\u043d\u0438\u0442\u043e\u0440\u0438\u043d\u0433"
    r"|\u76d1\u63a7|\u76e3\u8996|\ubaa8\ub2c8\ud130\ub9c1)(?:[ \w'/-]{0,60})\.?",
    re.IGNORECASE,
)
_ACTS: Final = re.compile(
    r"\d|\b(?:and|if|when|then|or|with|before|after|via|using|alert\w*|und|et|y|e|i|если)\b", re.IGNORECASE
)


def check(document: Document) -> Iterator[Finding]:
    """Mitigations that are one short clause about watching."""
    for risk in document.plan.risks:
        mitigation = " ".join((risk.mitigation or "").split()).strip("* ")
        if _WATCHES.fullmatch(mitigation) and not _ACTS.search(mitigation):
            yield Finding(
                span=document.line_at(risk.span.start),
                message=f'against the risk "{short(risk.text)}" nothing is planned but to watch it',
                cure="say what is done to prevent it, or when something is seen",
            )


RULE = Rule(
    code="RSK003",
    name="mitigation-only-monitors",
    topic=Topic.RISKS,
    severity=Severity.NOTE,
    check=check,
)
