"""Something is still to be decided: "TBD", "to be determined", "???".

## Why it matters

Whoever takes the plan over has to stop there and find somebody who decides.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table, index TBD
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table, indexed by customer

## Open Questions

- [ ] Does it need an index by product? Ask Ann
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Profile, Rule, Topic
from planproof.lint.wording import short
from planproof.markdown import CODE
from planproof.model import SectionKind

_UNDECIDED: Final = re.compile(
    r"(?<![\w\"'\u201c/-])(?:TBD|TBC|TBA|to be (?:determined|decided|confirmed|defined)|\?\?\?+)(?![\w\"'\u201d/-])",
    re.IGNORECASE,
)
_CASED: Final = frozenset({"tbd", "tbc", "tba"})
_NO_CLAIM: Final = frozenset({SectionKind.QUESTIONS, SectionKind.FUTURE_WORK})


def check(document: Document) -> Iterator[Finding]:
    """Words of indecision outside code, open questions and future work."""
    free = [section.span for section in document.sections(*_NO_CLAIM)]
    for inline in document.inlines:
        for match in _UNDECIDED.finditer(inline.text):
            span = inline.source(match.start(), match.end())
            written = match[0].isupper() or match[0] not in _CASED
            if written and not inline.covered(CODE, *match.span()) and not any(one.holds(span) for one in free):
                around = inline.text[max(0, match.start() - 30) : match.end()].splitlines()[-1]
                yield Finding(
                    span=span,
                    message=f"still to be decided: '{short(around)}'",
                    cure="decide it, or make it an open question with somebody's name",
                )


RULE = Rule(
    code="STR009",
    name="to-be-decided",
    topic=Topic.STRUCTURE,
    severity=Severity.WARNING,
    profile=Profile.READY,
    check=check,
)
