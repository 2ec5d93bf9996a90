"""A date is written in another form than most dates of this plan.

## Why it matters

Mixed forms cannot be searched or sorted, and some of them are read differently on the other side of an ocean.

## A bad plan

```markdown
# Order notes

**Created:** 2026-03-02
**Last Updated:** March 9, 2026

Agreed on 2026-03-05.
```

## A good plan

```markdown
# Order notes

**Created:** 2026-03-02
**Last Updated:** 2026-03-09

Agreed on 2026-03-05.
```

## How the fix works

Where most dates are year, month and day with hyphens, and the other one can mean one day only, it is written so.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Fix, Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, FixKind, Rule, Topic
from planproof.lint.rules.references.targets import prose
from planproof.text import Edit, Span

_MONTHS: Final = "january february march april may june july august september october november december".split()
_MONTH: Final = (
    rb"(?P<n>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    rb"|Nov(?:ember)?|Dec(?:ember)?)"
)
_FORMS: Final = {
    "2026-03-02": re.compile(rb"(?<![\w./-])(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?![\w/]|-\w)"),
    "2026/03/02": re.compile(rb"(?<![\w./-])(?P<y>\d{4})/(?P<m>\d\d)/(?P<d>\d\d)(?![\w/-])"),
    "02.03.2026": re.compile(rb"(?<![\w./-])(?P<d>\d\d?)\.(?P<m>\d\d?)\.(?P<y>\d{4})(?![\w/-])"),
    "03/02/2026": re.compile(rb"(?<![\w./-])\d\d?/\d\d?/(?P<y>\d{4})(?![\w/-])"),
    "March 2, 2026": re.compile(rb"\b" + _MONTH + rb"\.? (?P<d>\d\d?)(?:st|nd|rd|th)?,? (?P<y>\d{4})\b"),
    "2 March 2026": re.compile(rb"\b(?P<d>\d\d?)(?:st|nd|rd|th)? " + _MONTH + rb"\.?,? (?P<y>\d{4})\b"),
}
_ISO: Final = "2026-03-02"


def check(document: Document) -> Iterator[Finding]:
    """Dates outside of code blocks and links' targets, in texts with more than one form of them."""
    text = prose(document)
    found = [(form, match) for form, pattern in _FORMS.items() for match in pattern.finditer(text)]
    counts = Counter(form for form, _ in found)
    if len(counts) < 2:
        return
    usual = max(counts, key=lambda form: (counts[form], form == _ISO))
    for form, match in sorted(found, key=lambda pair: pair[1].start()):
        if form != usual:
            date = _date(match) if usual == _ISO else None
            span = Span(*match.span())
            yield Finding(
                span=span,
                message=f"{document.source.slice(span)} is not written as most dates here are ({usual})",
                cure=f"write {date}" if date else f"write it in the manner of {usual}",
                fix=Fix(title=f"Write {date}", edits=(Edit(span, str(date).encode()),)) if date else None,
            )


def _date(match: re.Match[bytes]) -> dt.date | None:
    """The day that a date can only mean."""
    parts = match.groupdict()
    if "d" not in parts:
        return None
    month = (
        int(parts["m"]) if "m" in parts else 1 + [name[:3] for name in _MONTHS].index(parts["n"][:3].decode().lower())
    )
    try:
        return dt.date(int(parts["y"]), month, int(parts["d"]))
    except ValueError:
        return None


RULE = Rule(
    code="STY002",
    name="mixed-date-forms",
    topic=Topic.STYLE,
    severity=Severity.NOTE,
    fix=FixKind.SOMETIMES,
    preview=True,
    check=check,
)
