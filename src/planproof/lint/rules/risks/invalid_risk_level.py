"""A grade of a risk is no grade: misspelt, or a choice that nobody made.

Only where other risks of the plan are graded in words; percentages, and columns that tell of consequences, are left
alone.

## Why it matters

The risk drops out of every list of the grave ones, and nobody sees it go.

## A bad plan

```markdown
# Wish lists

## Risk Assessment

| Risk | Impact | Likelihood | Mitigation |
|------|--------|------------|------------|
| The storage gets full | High | Low | Delete lists after a year |
| Links get guessed | Hihg | Low/Medium/High | Long random links |
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

## How the fix works

A misspelt grade becomes the nearest one that the plan uses, which may not be the one that was meant.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Fix, Safety, Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, FixKind, Rule, Topic
from planproof.lint.wording import short
from planproof.model import Risk
from planproof.text import Edit, Span

_CHOICE: Final = re.compile(r"\w+(?: ?/ ?\w+){2,}|\[[^\[\]]+\]")
_WORD: Final = re.compile(r"[^\W\d_]{2,12}(?: [^\W\d_]{2,12})?")
_TEMPLATE: Final = "High/Med/Low"
"""Another rule looks for what the template left."""
_NONE: Final = frozenset({"none", "n/a", "na", "unknown", "tbd", "tba"})


def check(document: Document) -> Iterator[Finding]:
    """Grades that are choices, or single words near to a grade that other risks of the plan bear."""
    for name in ("impact", "likelihood"):
        used = [written for risk in document.plan.risks if (written := _graded(document, risk, name))]
        for risk in document.plan.risks:
            if name in risk.where:
                yield from _checked(document, risk, name, used)


def _graded(document: Document, risk: Risk, name: str) -> str | None:
    """The word by which a risk is graded, where it is one."""
    written = document.source.slice(risk.where[name]).strip(" *_") if name in risk.where else ""
    return written if getattr(risk, name) is not None and _WORD.fullmatch(written) else None


def _checked(document: Document, risk: Risk, name: str, used: list[str]) -> Iterator[Finding]:
    place = _place(document, risk.where[name])
    value = document.source.slice(place)
    if _CHOICE.fullmatch(value) and value != _TEMPLATE:
        message = f'the {name} of "{short(risk.text)}" is a choice that nobody made: {short(value)}'
        yield Finding(span=place, message=message, cure="choose one of them")
    elif getattr(risk, name) is None and _WORD.fullmatch(value) and value.casefold() not in _NONE:
        near = difflib.get_close_matches(value.casefold(), sorted({one.casefold() for one in used}), 1, 0.7)
        if near:
            meant = next(one for one in used if one.casefold() == near[0])
            edit = Edit.of(place.start, place.end, meant)
            yield Finding(
                span=place,
                message=f'the {name} of "{short(risk.text)}" is "{value}", which is no grade',
                cure=f"write {meant}, if that was meant",
                fix=Fix(title=f"Write {meant}", edits=(edit,), safety=Safety.UNSAFE),
            )


def _place(document: Document, where: Span) -> Span:
    """The bytes of a grade without the blanks and marks around it."""
    written = document.source.data[where.start : where.end]
    start = where.start + len(written) - len(written.lstrip(b" *_"))
    return Span(start, start + len(written.strip(b" *_")))


RULE = Rule(
    code="RSK001",
    name="invalid-risk-level",
    topic=Topic.RISKS,
    severity=Severity.WARNING,
    check=check,
    fix=FixKind.SOMETIMES,
)
