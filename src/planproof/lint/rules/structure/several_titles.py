"""The file has two titles: headings of the first level.

## Why it matters

Only the first is the plan's title. What stands below the second may be another plan, which nobody will find.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table

# Wish lists for guests

## Phase 1: Cookies

- [ ] Keep a list without an account
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Add the table

## Phase 2: Guests

- [ ] Keep a list without an account
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Profile, Rule, Topic
from planproof.lint.wording import short
from planproof.markdown import Heading
from planproof.reading.words import skip_numbering, words

_MOST: Final = 3
"""A file with more headings of the first level uses them for its sections."""


def check(document: Document) -> Iterator[Finding]:
    """Headings of the first level behind the first, where they are no numbered parts, no phases and not many."""
    titles = [block for block in document.blocks if isinstance(block, Heading) and block.level == 1]
    others = [title for title in titles[1:] if not _is_part(document, title.inline.text)]
    for title in others if len(titles) <= _MOST else ():
        yield Finding(
            span=document.line_at(title.span.start),
            message=f"'{short(title.inline.text)}' is a second title, beside '{short(titles[0].inline.text)}'",
            cure="lower it and the headings below it by one level, or move it into a file of its own",
        )


def _is_part(document: Document, text: str) -> bool:
    """Whether a heading names a part of a whole: it begins with a number, or with a word for a phase."""
    first = words(text)[:1]
    return skip_numbering(text, 0) > 0 or not first or first[0].isdigit() or first[0] in document.vocabulary.phases


RULE = Rule(
    code="STR007",
    name="several-titles",
    topic=Topic.STRUCTURE,
    severity=Severity.NOTE,
    profile=Profile.READY,
    check=check,
)
