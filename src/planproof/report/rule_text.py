"""The pages of rules in a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planproof.lint.page import Page
from planproof.lint.rule import Rule
from planproof.report.lines import EMPTY, Line, table
from planproof.report.style import Role, Style


def rule_text(explained: tuple[Rule, Page]) -> Iterator[Line]:
    """One rule with its whole page."""
    rule, page = explained
    yield Line((rule.code, Role.ADDRESS), " ", (rule.name, Role.STRONG))
    facts = f"{rule.topic.value}, {rule.severity.value}, profile {rule.profile.value}, fix {rule.fix.value}"
    yield Line((f"{facts}, since {rule.since}", Role.QUIET))
    yield EMPTY
    fenced = False
    for line in page.text.splitlines():
        fenced ^= line.startswith("```")
        heading = line.startswith("## ") and not fenced
        yield Line((line.removeprefix("## "), Role.STRONG)) if heading else Line(line)


def rules_text(explained: Iterable[tuple[Rule, Page]], style: Style) -> Iterator[Line]:
    """All rules, one line each."""
    rows = [
        [Line((rule.code, Role.ADDRESS)), Line((rule.profile.value, Role.QUIET)), Line(rule.name), Line(page.summary)]
        for rule, page in explained
    ]
    for lines in table(rows, style, flexible=3):
        yield from lines
