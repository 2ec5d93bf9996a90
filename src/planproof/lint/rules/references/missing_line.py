"""A place in a file, such as `service.py:120`, lies behind the file's end.

## Why it matters

The code that was meant has moved, or never stood there, and the reader changes something else.

Places in tasks that are done, and in plans of work that is over or whose new files exist
already, are left alone: the work itself moved the lines.

## A bad plan

Files: src/orders/service.py

```markdown
# Order notes

## Phase 1: Storage

- [ ] Keep the note where `src/orders/service.py:120` drops it
```

## A good plan

Files: src/orders/service.py

```markdown
# Order notes

## Phase 1: Storage

- [ ] Keep the note where `src/orders/service.py:8` drops it
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.over import is_over
from planproof.lint.rule import Finding, Rule, Topic
from planproof.lint.rules.files.entries import is_behind, is_exact, made, places
from planproof.lint.rules.references.targets import is_closed, prose
from planproof.text import Span

_PLACE: Final = re.compile(
    rb"(?<![\w/.@:-])((?:[\w.@()\[\]-]{1,80}/){0,20}[\w@()\[\]-][\w.@()\[\]-]{0,80}\.[A-Za-z][A-Za-z0-9]{0,9})"
    rb"(?::L?|#L)(\d{1,7})(?:(?:-|\xe2\x80\x93)L?(\d{1,7}))?(?![\w.])"
)


def check(document: Document) -> Iterator[Finding]:
    """Places in files that exist and are read as text, outside of code blocks."""
    around = document.around
    if around is None or is_over(document) or is_behind(*made(document)):
        return
    for match in _PLACE.finditer(prose(document)):
        path = match[1].decode("utf-8", errors="replace").removeprefix("./")
        last = int(match[3] or match[2])
        if not is_exact(path) or (match[3] and last < int(match[2])):
            continue
        file = next((place for place in places(path, around.folder) if around.exists(place)), None)
        lines = around.lines(file) if file else None
        if lines is not None and lines + 1 < last and not is_closed(document, match.start()):
            yield Finding(
                span=Span(match.start(), match.end()),
                message=f"{path} has {lines} lines, and line {last} is meant",
                cure="name the place as it is now, or name what stands there",
            )


RULE = Rule(
    code="REF003",
    name="missing-line",
    topic=Topic.REFERENCES,
    severity=Severity.WARNING,
    check=check,
)
