"""A risk is not graded, in a list or table that grades others.

## Why it matters

Nobody can tell whether it comes first or last, and it is missing from every list of the grave ones.

## A bad plan

```markdown
# Wish lists

## Risk Assessment

| Risk | Impact | Likelihood | Mitigation |
|------|--------|------------|------------|
| The storage gets full | High | Low | Delete lists after a year |
| Links get guessed | | | Long random links |
```

## A good plan

```markdown
# Wish lists

## Risk Assessment

| Risk | Impact | Likelihood | Mitigation |
|------|--------|------------|------------|
| The storage gets full | High | Low | Delete lists after a year |
| Links get guessed | High | Low | Long random links |
```
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.repeats import lists_of
from planproof.lint.rule import Finding, Profile, Rule, Topic
from planproof.lint.wording import short
from planproof.model import Risk


def check(document: Document) -> Iterator[Finding]:
    """Risks without impact and likelihood in a list or table at least half of whose risks have one of the two."""
    lists = lists_of(document)
    risks = [(lists[risk.span], risk) for risk in document.plan.risks if risk.span in lists]
    graded = Counter(listed for listed, risk in risks if _graded(risk))
    sizes = Counter(listed for listed, _ in risks)
    for listed, risk in risks:
        if not _graded(risk) and graded[listed] * 2 >= sizes[listed] and not _told(document, risk):
            yield Finding(
                span=document.line_at(risk.span.start),
                message=f'the risk "{short(risk.text)}" has neither impact nor likelihood',
                cure="grade it as low, medium, high or critical",
            )


def _graded(risk: Risk) -> bool:
    return risk.impact is not None or risk.likelihood is not None


def _told(document: Document, risk: Risk) -> bool:
    """Whether a risk is graded by a number, or said to have no grade."""
    spans = [risk.where[name] for name in ("impact", "likelihood") if name in risk.where]
    return any(re.search(r"(?i)\d|n/a", document.source.slice(span)) for span in spans)


RULE = Rule(
    code="RSK005",
    name="risk-without-level",
    topic=Topic.RISKS,
    severity=Severity.NOTE,
    check=check,
    profile=Profile.READY,
)
