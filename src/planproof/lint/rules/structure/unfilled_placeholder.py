"""Text of a template was left as it was: a choice that nobody made, a name in brackets, an example.

## Why it matters

It says nothing, and it hides that nothing was said: a list with three "Measurable outcomes" looks like criteria.

## A bad plan

```markdown
# Wish lists

**Created:** YYYY-MM-DD

## Success Criteria

- [ ] Measurable outcome 1

## Phase 1: [Name]

**Estimated Effort:** S/M/L/XL

- [ ] Add the table
```

## A good plan

```markdown
# Wish lists

**Created:** 2025-10-26

## Success Criteria

- [ ] A list of 200 items opens in 100 ms

## Phase 1: Storage

**Estimated Effort:** M

- [ ] Add the table
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
from planproof.markdown import CODE, Inline

_WHOLE: Final = re.compile(
    r"Measurable outcome \d+|Task \d+ with clear acceptance criteria|Test (?:scenario|case) \d+"
    r"|Metric \d+: Target value|Code coverage: Target %|High/Med/Low|X hours|Library/Service [AB]|Primary goal"
    r"|Component [AB]: (?:Changes needed|New additions)|Service [AB]: (?:How it connects|Data flow)"
    r"|Question \d+ - (?:needs answer from .{1,80}|research needed)"
    r"|Feature X must be completed|Service Y must be available|How to revert if issues occur"
    r"|Add any additional context|Link to related tasks|Reference relevant docs|What needs improvement"
    r"|Technical debt to address|Brief overview of what this task accomplishes and why it's important\."
    r"|path/to/(?:new)?file\d*\.\w{1,4} - (?:What changes|Purpose)"
)
"""Lines that are the template's own from end to end."""

_NAMES: Final = (
    r"(?:Task|Feature|Project|Plan|Component|Phase|Service|Author|Owner|Assignee|Your|Team) ?(?:Name|Title)|Name|Date"
    r"|Title|Description|Insert [^\[\]]{1,40}|TODO[^\[\]]{0,40}"
)
_BRACKETS: Final = re.compile(
    rf"(?:^|(?<=: )|(?<=\uff1a))(?:\[(?:{_NAMES})\]|\{{\{{ ?[\w .-]{{1,40}} ?\}}\}})(?=$|:| [-\u2013\u2014])",
    re.IGNORECASE,
)
"""A name in brackets, where it fills a title, the value of a field or what stands before a dash."""

_CHOICES: Final = re.compile(
    r"\bPlanning / In Progress / Completed\b|(?<![\w/])S/M/L/XL(?![\w/])|(?<=: )YYYY-MM-DD$"
    r"|(?<=: )DD[./-]MM[./-]YYYY$|\[(?:person/team|Other Phase)\]"
)
"""What the template leaves to choose, or to replace by a name."""

_LONGEST: Final = 400


def check(document: Document) -> Iterator[Finding]:
    """The template's words, in headings, items, cells and fields; what stands in code is none of them."""
    for inline in document.inlines:
        for line in inline.lines:
            for start, end in _found(line):
                text = line.text[start:end]
                yield Finding(
                    span=line.source(start, end),
                    message=f"'{short(text)}' is text of a template that was never filled in",
                    cure="replace it, or remove the line",
                )


def _found(line: Inline) -> Iterator[tuple[int, int]]:
    text = line.text[:_LONGEST].rstrip()
    stripped = text.strip()
    if _WHOLE.fullmatch(stripped):
        start = text.index(stripped)
        yield start, start + len(stripped)
        return
    for pattern in (_CHOICES, _BRACKETS):
        for match in pattern.finditer(text):
            if not line.covered(CODE, match.start(), match.end()):
                yield match.start(), match.end()


RULE = Rule(
    code="STR003",
    name="unfilled-placeholder",
    topic=Topic.STRUCTURE,
    severity=Severity.WARNING,
    check=check,
)
