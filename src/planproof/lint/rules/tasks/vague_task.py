"""A task leaves open what belongs to it: "etc.", "as needed", "various fixes", "polish".

A task that says more below its first line is left alone.

## Why it matters

Such a task is never done, or done at once; two people will see two different things in it.

## A bad plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Store names, owners etc.
- [ ] Fix various issues
- [ ] Polish
```

## A good plan

```markdown
# Wish lists

## Phase 1: Storage

- [ ] Store the name, the owner and the date of a list
- [ ] Fix the order of lists after a rename
- [ ] Line the buttons up with the list
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Severity
from planproof.lint.document import Document
from planproof.lint.graph import called
from planproof.lint.rule import Finding, Profile, Rule, Topic
from planproof.model import Task

_OPEN: Final = re.compile(
    r"\betc\b\.?|\band so on\b|\b(?:if|where|when|as) (?:needed|necessary|appropriate|applicable)\b"
    r"|\bvarious\b|\bmisc(?:ellaneous)?\b|\bsomehow\b|\bstuff\b|\band more\b"
    r"|\bother (?:fixes|improvements|things|changes)\b"
    r"|\busw\.|\bbei Bedarf\b|и т\. ?[дп]\.|\bitp\.|\bitd\.|\bse necessário\b|\bsi es necesario\b|\bsi nécessaire\b"
    r"|等等|など$|等$|[^평균고]등$",
    re.IGNORECASE,
)
_ALONE: Final = re.compile(
    r"(?:final |general |code |ui |minor |bug )?"
    r"(?:polish(?:ing)?|clean-?up|improvements?|enhancements?|tweaks?|bug ?fix(?:es|ing)?|fixes|refactoring"
    r"|finishing touches)"
    r"|(?:fix|handle|address) (?:any |all |remaining )?(?:bugs|issues|errors|edge cases|problems)"
    r"|(?:improve|optimi[sz]e|enhance) (?:the )?(?:performance|code|ui|ux|quality|code quality|user experience)"
    r"|make (?:it|things) (?:work|better|faster)",
    re.IGNORECASE,
)


def check(document: Document) -> Iterator[Finding]:
    """Open tasks with nothing below their first line whose words say that something is left open."""
    for _, task in document.tasks:
        if task.state.closed or _says_more(document, task):
            continue
        text = " ".join(task.text.split())
        alone = _ALONE.fullmatch(text.rstrip(" ."))
        found = alone or _OPEN.search(text)
        if found:
            said = "is vague" if alone else f'leaves open what "{found[0].strip()}" stands for'
            yield Finding(
                span=document.line_at(task.span.start),
                message=f"{called(task)} {said}",
                cure="say what exactly is to be done",
            )


def _says_more(document: Document, task: Task) -> bool:
    if task.steps or task.acceptance or task.checks:
        return True
    return b"\n" in document.source.data[task.span.start : task.span.end].strip()


RULE = Rule(
    code="TSK003",
    name="vague-task",
    topic=Topic.TASKS,
    severity=Severity.NOTE,
    check=check,
    profile=Profile.READY,
)
