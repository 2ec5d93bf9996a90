"""What tests of rules have in common: documents from text, surroundings from lists of paths, pages taken apart."""

from __future__ import annotations

import datetime as dt
import difflib
import re
from collections.abc import Iterable

from planproof.lint.document import Document, Surroundings
from planproof.lint.rule import Finding, Rule
from planproof.reading import read_plan
from planproof.text import SourceText, apply

PLAN = "docs/plans/plan.md"


def document(text: str, around: Surroundings | None = None) -> Document:
    """A document with a text of ours."""
    source = SourceText.of(text)
    return Document(PLAN, source, read_plan(source), around)


def surroundings(
    *paths: str, folder: str = "docs/plans", changed: dt.date | None = None, commits: Iterable[str] = ()
) -> Surroundings:
    """A repository in which exactly these paths exist, folders around them included, each file of ten lines."""
    known = {part for path in paths for part in _upwards(path)}
    names = frozenset(commits)
    return Surroundings(
        folder=folder,
        exists=lambda path: path.rstrip("/") in known,
        nearest=lambda path: next(iter(difflib.get_close_matches(path, sorted(paths), 1)), None),
        anchors=lambda path: frozenset({"top"}) if path in known else None,
        lines=lambda path: 10 if path in known else None,
        commit=lambda name: any(full.startswith(name) for full in names),
        changed=changed,
    )


def _upwards(path: str) -> list[str]:
    parts = path.split("/")
    return ["/".join(parts[: size + 1]) for size in range(len(parts))]


def found(rule: Rule, text: str, around: Surroundings | None = None) -> list[Finding]:
    """What a rule finds in a text."""
    return list(rule.check(document(text, around)))


def lines(rule: Rule, text: str, around: Surroundings | None = None) -> list[int]:
    """The lines in which a rule finds something."""
    source = SourceText.of(text)
    return [source.line(finding.span.start) for finding in found(rule, text, around)]


def fixed(rule: Rule, text: str, around: Surroundings | None = None) -> str:
    """A text after the first of each rule's fixes was applied, one finding after the other, at most twenty times."""
    for _ in range(20):
        fixes = [finding.fix for finding in found(rule, text, around) if finding.fix]
        if not fixes:
            return text
        text = apply(SourceText.of(text), fixes[0].edits).data.decode("utf-8")
    raise AssertionError(f"{rule.code} never ends")


def example(rule: Rule, part: str) -> tuple[str, Surroundings | None]:
    """The plan below a heading of a rule's page, and the repository that the page describes there, if any."""
    module = __import__(rule.check.__module__, fromlist=["RULE"])
    page = module.__doc__ or ""
    section = re.split(rf"^## {part}$", page, flags=re.MULTILINE)[1]
    before, text = section.split("```markdown\n", 1)
    files = re.search(r"^Files: (.+)$", before, flags=re.MULTILINE)
    dated = re.search(r"^Changed: (\d{4}-\d\d-\d\d)$", before, flags=re.MULTILINE)
    commits = re.search(r"^Commits: (.+)$", before, flags=re.MULTILINE)
    around = None
    if files or dated or commits:
        paths = [path.strip(" `.") for path in files[1].split(",")] if files else []
        around = surroundings(
            *paths,
            changed=dt.date.fromisoformat(dated[1]) if dated else None,
            commits=[name.strip(" `") for name in commits[1].split(",")] if commits else (),
        )
    return text.split("\n```")[0] + "\n", around
