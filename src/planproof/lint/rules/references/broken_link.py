"""A link leads to a file that does not exist.

## Why it matters

What the reader was to know before the work stands behind it. Links are taken as GitHub takes them: from the plan's
folder, with a slash before them from the root.

## A bad plan

Files: docs/plans/plan.md, docs/designs/notes.md

```markdown
# Order notes

See the [design](docs/designs/notes.md) first.
```

## A good plan

Files: docs/plans/plan.md, docs/designs/notes.md

```markdown
# Order notes

See the [design](../designs/notes.md) first.
```

## How the fix works

A target that exists when it is read from the root is written from the plan's folder. Where only a file of nearly that
path exists, that one is written, which the author may not have meant.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from urllib.parse import quote

from planproof.diagnostics import Fix, Safety, Severity
from planproof.lint.document import Document, Surroundings
from planproof.lint.over import is_over
from planproof.lint.rule import Finding, FixKind, Rule, Topic
from planproof.lint.rules.files.entries import may_be
from planproof.lint.rules.references.targets import Target, targets
from planproof.text import Edit


def check(document: Document) -> Iterator[Finding]:
    """Links without a scheme whose path is no file or folder of the repository."""
    around = document.around
    if around is None or is_over(document):
        return
    for target in targets(document):
        if not target.path or around.exists(target.path):
            continue
        if target.path.startswith("../"):
            cure, fix = "name a file of the repository", None
        else:
            cure, fix = _cure(around, target)
        kind = "image" if target.link.image else "link"
        yield Finding(
            span=target.link.written or target.link.span,
            message=f"the {kind} to {target.link.target} leads nowhere",
            cure=cure,
            fix=fix,
        )


def _cure(around: Surroundings, target: Target) -> tuple[str, Fix | None]:
    written = target.link.target.partition("#")[0]
    from_root = posixpath.normpath(written)
    safe = around.exists(from_root) and not from_root.startswith("../")
    meant = from_root if safe else around.nearest(target.path)
    if meant is None or not (safe or may_be(target.path, meant)):
        return "correct the link, or take it out", None
    way = (
        quote(posixpath.relpath(meant, around.folder or "."), safe="/()@+,;=&!~*'[]")
        + target.link.target[len(written) :]
    )
    edits = (Edit(target.link.written, way.encode()),) if target.link.written else ()
    fix = Fix(title=f"Write {way}", edits=edits, safety=Safety.SAFE if safe else Safety.UNSAFE) if edits else None
    return f"write {way}" if safe else f"did you mean {way}?", fix


RULE = Rule(
    code="REF001",
    name="broken-link",
    topic=Topic.REFERENCES,
    severity=Severity.ERROR,
    fix=FixKind.SOMETIMES,
    check=check,
)
