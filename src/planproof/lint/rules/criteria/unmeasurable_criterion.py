"""A criterion or metric rests on a judgement alone: "intuitive", "clean code", "good performance".

One that holds a number, a command, a path or a quotation, or says behind a colon or in brackets what is meant, is left
alone.

## Why it matters

It can be neither checked nor disputed: the plan is done when somebody says so.

## A bad plan

```markdown
# Wish lists

## Success Criteria

- [ ] Sharing is intuitive
- [ ] Good performance
```

## A good plan

```markdown
# Wish lists

## Success Criteria

- [ ] Nine of ten testers share a list without help
- [ ] A list of 500 wishes opens within 200 ms
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.measures import demands, says_how
from planproof.lint.rule import Finding, Rule, Topic
from planproof.lint.wording import short

_JUDGED: Final = re.compile(
    r"\b(?:intuitive|user[- ]?friendly|easy to (?:use|understand|maintain|extend|read)|seamless(?:ly)?|robust|elegant"
    r"|cleaner|maintainable|well[- ](?:documented|designed|structured|organi[sz]ed|written|tested)"
    r"|(?:feels?|looks?|is|are) (?:good|great|nice|natural|right|fast|responsive|snappy|polished|professional|clean"
    r"|realistic|fun)|(?:good|great|better|improved|acceptable|adequate|reasonable|high|excellent|satisfactory) "
    r"(?:performance|quality|code quality|coverage|test coverage|user experience|ux|usability|maintainability"
    r"|readability|reliability|documentation|developer experience|accuracy)"
    r"|(?:user experience|usability|code quality|performance|maintainability|readability|reliability"
    r"|developer experience) (?:is )?(?:improved|improves|enhanced|acceptable|good|better|adequate)"
    r"|improves? (?:the )?(?:performance|quality|usability|user experience|maintainability|code quality|readability)"
    r"|as fast as possible|(?:users?|customers?|team|stakeholders?) (?:is|are) (?:happy|satisfied))\b"
    r"(?! (?:ratings?|scores?|surveys?)\b)"
    r"|\b(?:intuitiv|benutzerfreundlich|intuitif|intuitive|convivial|intuitivo|intuitiva|amigable|amigável"
    r"|intuicyjny|przyjazny|интуитивно|интуитивный|удобный|удобно)\b|直观|友好|直感的|使いやすい|직관적",
    re.IGNORECASE,
)


def check(document: Document) -> Iterator[Finding]:
    """Open criteria and metrics with a word of judgement and nothing that could be looked at."""
    for node in demands(document):
        found = _JUDGED.search(node.text)
        if found and not says_how(document, node):
            yield Finding(
                span=document.line_at(node.span.start),
                message=f'nobody can check "{short(node.text)}": "{found[0]}" is a judgement',
                cure="name a number, a command or something that can be seen",
            )


RULE = Rule(
    code="CRT001",
    name="unmeasurable-criterion",
    topic=Topic.CRITERIA,
    severity=Severity.NOTE,
    check=check,
)
