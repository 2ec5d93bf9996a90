"""The text names a commit that the repository does not have.

## Why it matters

The plan says that something was done there, and nobody can look it up. Often the commit was squashed or rebased away,
and the one that took its place should be named.

## A bad plan

Commits: 4f9d2c7e01

```markdown
# Order notes

- [x] Add the column (commit `9a8b7c6`)
```

## A good plan

Commits: 4f9d2c7e01

```markdown
# Order notes

- [x] Add the column (commit `4f9d2c7`)
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.rule import Finding, Profile, Rule, Topic
from planproof.lint.rules.references.targets import prose
from planproof.text import Span

_COMMIT: Final = re.compile(
    rb"(?i)\b(?:commits?|sha|merged (?:in|as)|fixed in|squashed (?:in|as)|cherry-picked)\b"
    rb"[:*_ #(\[`]{1,6}([0-9a-f]{7,40})(?![\w-])"
)


def check(document: Document) -> Iterator[Finding]:
    """Names of commits behind a word that says that they are some, where git can tell."""
    around = document.around
    if around is None:
        return
    seen = set()
    for match in _COMMIT.finditer(prose(document)):
        name = match[1].decode("ascii").lower()
        plain = name.isdigit() or name.isalpha()
        if not plain and name not in seen and around.commit(name) is False:
            seen.add(name)
            yield Finding(
                span=Span(match.start(1), match.end(1)),
                message=f"the repository has no commit {name}",
                cure="name the commit that took its place",
            )


RULE = Rule(
    code="REF005",
    name="unknown-commit",
    topic=Topic.REFERENCES,
    severity=Severity.WARNING,
    profile=Profile.READY,
    check=check,
)
