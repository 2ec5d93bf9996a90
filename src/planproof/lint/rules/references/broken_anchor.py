"""A link leads to a heading that does not exist, in the plan itself or in another Markdown file.

## Why it matters

The reader lands at the top of a long text and has to search. Anchors are taken as GitHub makes them: lower case, a
hyphen for each blank, everything else but letters, digits, `-` and `_` left out; `Mails & Texts` is `#mails--texts`.

## A bad plan

```markdown
# Order notes

- [Mails](#mails-texts)

## Mails & Texts

- [ ] Tell the buyer
```

## A good plan

```markdown
# Order notes

- [Mails](#mails--texts)

## Mails & Texts

- [ ] Tell the buyer
```

## How the fix works

Where one heading alone has the same letters and digits, it writes that heading's anchor. Places other than GitHub may
have made the old one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Fix, Safety, Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, FixKind, Rule, Topic
from planproof.lint.rules.references.targets import Target, targets
from planproof.text import Edit, Span

_ALWAYS: Final = re.compile(r"top|user-content-.*|fn-?\w*|fnref.*|L\d+.*|:~:.*|/.*|!.*|.*=.*", re.DOTALL)


def check(document: Document) -> Iterator[Finding]:
    """Links with an anchor into a text whose anchors are known."""
    for target in targets(document):
        if not target.anchor or _ALWAYS.fullmatch(target.anchor):
            continue
        known = document.anchors if not target.path else _anchors_of(document, target.path)
        if known is None or _plain(target.anchor) in set(map(_plain, known)):
            continue
        alike = [anchor for anchor in known if _letters(anchor) == _letters(target.anchor)]
        where = f" in {target.path}" if target.path else ""
        yield Finding(
            span=target.link.written or target.link.span,
            message=f"no heading{where} has the anchor #{target.anchor}",
            cure=f"did you mean #{alike[0]}?" if len(alike) == 1 else "write the anchor of the heading that is meant",
            fix=_fix(target, alike[0]) if len(alike) == 1 else None,
        )


def _anchors_of(document: Document, path: str) -> frozenset[str] | None:
    return document.around.anchors(path) if document.around else None


def _plain(anchor: str) -> str:
    """An anchor without what some tools keep of an emoji and others drop."""
    return anchor.replace("\ufe0f", "").replace("\u200d", "").casefold()


def _letters(anchor: str) -> str:
    return "".join(char for char in anchor.casefold() if char.isalnum())


def _fix(target: Target, anchor: str) -> Fix | None:
    written = target.link.written
    if written is None:
        return None
    start = written.end - len(target.link.target.partition("#")[2].encode("utf-8", errors="replace"))
    edit = Edit(Span(start, written.end), anchor.encode())
    return Fix(title=f"Write #{anchor}", edits=(edit,), safety=Safety.UNSAFE)


RULE = Rule(
    code="REF002",
    name="broken-anchor",
    topic=Topic.REFERENCES,
    severity=Severity.WARNING,
    fix=FixKind.SOMETIMES,
    check=check,
)
