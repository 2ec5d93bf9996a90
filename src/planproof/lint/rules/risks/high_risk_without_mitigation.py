"""A grave or probable risk has no mitigation, in a plan that names mitigations for others.

## Why it matters

It was seen coming, and nobody will have done anything about it.

## A bad plan

```markdown
# Wish lists

## Risk Assessment

| Risk | Impact | Likelihood | Mitigation |
|------|--------|------------|------------|
| The storage gets full | Medium | Low | Delete lists after a year |
| Links get guessed | High | Medium | TBD |
```

## A good plan

```markdown
# Wish lists

## Risk Assessment

| Risk | Impact | Likelihood | Mitigation |
|------|--------|------------|------------|
| The storage gets full | Medium | Low | Delete lists after a year |
| Links get guessed | High | Medium | Long random links |
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Rule, Topic
from planproof.lint.wording import short
from planproof.model import Risk
from planproof.model.progress import is_high

_NOTHING: Final = frozenset(
    {"", "none", "n/a", "na", "tbd", "tba", "todo", "?", "??", "unknown", "strategy", "mitigation"}
)


def check(document: Document) -> Iterator[Finding]:
    """Risks of high or critical impact or likelihood without a mitigation, where another risk of the plan has one."""
    risks = document.plan.risks
    if all(_unmitigated(risk) for risk in risks):
        return
    for risk in risks:
        if is_high(risk) and _unmitigated(risk):
            yield Finding(
                span=document.line_at(risk.span.start),
                message=f'nothing is planned against the risk "{short(risk.text)}", which is graded high',
                cure="say what keeps it from happening, or what is done when it does",
            )


def _unmitigated(risk: Risk) -> bool:
    return (risk.mitigation or "").casefold().strip(" -\u2013\u2014\u2026.*_[]") in _NOTHING


RULE = Rule(
    code="RSK002",
    name="high-risk-without-mitigation",
    topic=Topic.RISKS,
    severity=Severity.WARNING,
    check=check,
)
