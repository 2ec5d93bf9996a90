"""A path begins in somebody's home folder.

## Why it matters

It exists on one machine, and the next person has to guess which file of theirs it stands for. It also tells everybody
the name that its author works under.

Code blocks are left alone, for they may show what a machine printed; so are plans of work that is over.

## A bad plan

```markdown
# Order notes

See `/Users/maria/work/shop/src/orders/notes.py` for what there is.
```

## A good plan

```markdown
# Order notes

See `src/orders/notes.py` for what there is.
```

## How the fix works

Where the end of the path is that of a file in the repository, it keeps that end alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Fix, Severity
from planproof.lint.document import Document
from planproof.lint.over import is_over
from planproof.lint.rule import Finding, FixKind, Rule, Topic
from planproof.markdown import Code
from planproof.text import Edit, Span

_HOME: Final = re.compile(
    rb"(?<![\w./~}>-])(?:file://)?(?:/Users/|/home/|[A-Za-z]:[\\/]{1,2}Users[\\/]{1,2})"
    rb"([A-Za-z][\w.-]{0,40})[\\/]([^\s`\"'<>()\[\]|,;*]{1,300})"
)
_NOBODY: Final = re.compile(
    rb"(?i)(?:public|shared|default|user|username|you\w*|name|me|runner|app|node|deploy\w*|ubuntu|ec2-user|vscode|pi|git"
    rb"|admin|root|www|web|dev\w*|example\w*|test\w*|\w*user|appuser|agent|claude|codespace|coder|jovyan|linuxbrew|x+)"
)


def check(document: Document) -> Iterator[Finding]:
    """Home folders that bear a name, outside of code blocks."""
    data = document.source.data
    if is_over(document):
        return
    if b"/Users/" not in data and b"/home/" not in data and b"Users\\" not in data:
        return
    blocks = [block.span for block in document.blocks if isinstance(block, Code)]
    seen = set()
    for match in _HOME.finditer(data):
        span = Span(match.start(), match.end() - len(match[0]) + len(match[0].rstrip(b".:")))
        if _NOBODY.fullmatch(match[1]) or any(block.holds(span) for block in blocks) or _is_inner_code(document, span):
            continue
        if match[0] in seen:
            continue
        seen.add(match[0])
        end = _end(document, match[2].rstrip(b".:").decode("utf-8", errors="replace").replace("\\", "/"))
        yield Finding(
            span=span,
            message=f"the path {_short(document.source.slice(span))} exists on one machine only",
            cure="write it from the root of the repository",
            fix=Fix(title=f"Write {end}", edits=(Edit(span, end.encode()),)) if end else None,
        )


def _is_inner_code(document: Document, span: Span) -> bool:
    """Whether a line stands in a code block that is indented in a list: it is fenced, or begins like a command."""
    line = document.source.slice(document.line_at(span.start)).lstrip(" \t>-*")
    return line.startswith(("cd ", "$ ", "git ", "import ", "from ", "export "))


def _end(document: Document, path: str) -> str | None:
    """The end of a path that exists in the repository."""
    parts = path.split("/")
    ends = ("/".join(parts[start:]) for start in range(len(parts)))
    return next((end for end in ends if end and document.around and document.around.exists(end)), None)


def _short(path: str) -> str:
    return path if len(path) <= 60 else f"{path[:28]}\u2026{path[-28:]}"


RULE = Rule(
    code="FIL005",
    name="absolute-path",
    topic=Topic.FILES,
    severity=Severity.WARNING,
    fix=FixKind.SOMETIMES,
    check=check,
)
