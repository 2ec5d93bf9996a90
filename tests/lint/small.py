"""Small rules for tests of the engine: each finds a word wherever it stands, and some know what to write instead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from planproof.diagnostics import Diagnostic, Fix, Safety, Severity
from planproof.lint.document import Document
from planproof.lint.engine import check_document
from planproof.lint.rule import Check, Finding, Profile, Rule, Topic
from planproof.lint.selection import Selection
from planproof.text import Edit, Span
from tests.lint.kit import document


def finder(word: str, instead: str | None = None, safety: Safety = Safety.SAFE) -> Check:
    """What finds a word."""

    def check(plan: Document) -> Iterator[Finding]:
        for match in re.finditer(re.escape(word.encode()), plan.source.data):
            span = Span(*match.span())
            fix = None
            if instead is not None:
                fix = Fix(title=f"Write {instead}", edits=(Edit(span, instead.encode()),), safety=safety)
            yield Finding(span=span, message=f"there is {word}", fix=fix)

    return check


def rule(
    code: str,
    check: Check,
    *,
    name: str = "",
    severity: Severity = Severity.WARNING,
    topic: Topic = Topic.TASKS,
    profile: Profile = Profile.DEFAULT,
    preview: bool = False,
) -> Rule:
    """A rule with a name after its code, unless another is given."""
    return Rule(
        code=code,
        name=name or f"a-{code.lower()}",
        topic=topic,
        severity=severity,
        check=check,
        profile=profile,
        preview=preview,
    )


def found(text: str, *rules: Rule, selection: Selection | None = None) -> Sequence[Diagnostic]:
    """What stands after rules ran over a text."""
    return check_document(document(text), rules, selection or Selection()).found


def told(text: str, *rules: Rule) -> list[tuple[str, int]]:
    """The codes of what was found with their lines."""
    source = document(text).source
    return [(one.code, source.line(one.span.start)) for one in found(text, *rules)]
