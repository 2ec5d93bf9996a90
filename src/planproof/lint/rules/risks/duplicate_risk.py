"""A risk stands twice in the plan.

## Why it matters

The two will be graded and mitigated apart, and one of them will be out of date.

## A bad plan

```markdown
# Wish lists

## Risk Assessment

| Risk | Impact | Likelihood | Mitigation |
|------|--------|------------|------------|
| Links get guessed | High | Low | Long random links |
| The storage gets full | High | Low | Delete lists after a year |
| Links get guessed | Medium | Low | Count wrong links |
```

## A good plan

```markdown
# Wish lists

## Risk Assessment

| Risk | Impact | Likelihood | Mitigation |
|------|--------|------------|------------|
| Links get guessed | High | Low | Long random links; count wrong ones |
| The storage gets full | High | Low | Delete lists after a year |
```
"""

from __future__ import annotations

from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.orders import same
from planproof.lint.rule import Finding, Rule, Topic
from planproof.lint.wording import short
from planproof.model import Risk


def check(document: Document) -> Iterator[Finding]:
    """The later ones of risks of one kind that say the same."""
    first: dict[tuple[str | None, str], Risk] = {}
    for risk in document.plan.risks:
        before = first.setdefault((risk.kind, same(risk.text)), risk)
        if before.span != risk.span:
            line = document.source.line(before.span.start)
            yield Finding(
                span=document.line_at(risk.span.start),
                message=f'the risk "{short(risk.text)}" stands in line {line} already',
                cure="make one of the two",
            )


RULE = Rule(
    code="RSK006",
    name="duplicate-risk",
    topic=Topic.RISKS,
    severity=Severity.NOTE,
    check=check,
)
