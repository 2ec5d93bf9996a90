"""Every rule of the catalogue has a page that tells the truth, and a code and a name of its own."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

from planproof.lint import Document, FixKind, Rule, check_document, rules
from planproof.lint.catalogue import CATALOGUE
from planproof.reading import read_plan
from planproof.text import apply
from tests.lint.kit import PLAN, document, example, found

RULES = [pytest.param(rule, id=rule.code) for rule in CATALOGUE]
SECTIONS = ["## Why it matters", "## A bad plan", "## A good plan"]


def test_codes_and_names_are_given_once() -> None:
    assert len({rule.code for rule in CATALOGUE}) == len(CATALOGUE)
    assert len({rule.name for rule in CATALOGUE}) == len(CATALOGUE)


def test_every_rule_of_the_folder_stands_in_the_catalogue() -> None:
    modules = [
        importlib.import_module(module.name)
        for module in pkgutil.walk_packages(rules.__path__, rules.__name__ + ".")
        if not module.ispkg
    ]
    assert {module.RULE.code for module in modules if hasattr(module, "RULE")} == {rule.code for rule in CATALOGUE}


@pytest.mark.parametrize("rule", RULES)
def test_a_page_has_its_parts_in_order(rule: Rule) -> None:
    page = importlib.import_module(rule.check.__module__).__doc__ or ""
    wanted = [*SECTIONS, *(["## How the fix works"] if rule.fix is not FixKind.NEVER else [])]
    prose = "".join(page.split("```")[::2])
    assert [line for line in prose.splitlines() if line.startswith("## ")] == wanted


@pytest.mark.parametrize("rule", RULES)
def test_the_bad_plan_of_a_page_is_found(rule: Rule) -> None:
    text, around = example(rule, "A bad plan")
    assert found(rule, text, around)


@pytest.mark.parametrize("rule", RULES)
def test_the_good_plan_of_a_page_is_clean(rule: Rule) -> None:
    text, around = example(rule, "A good plan")
    assert not found(rule, text, around)


@pytest.mark.parametrize("rule", [param for param in RULES if param.values[0].fix is FixKind.ALWAYS])  # type: ignore[union-attr]
def test_a_fix_removes_its_finding_and_adds_none(rule: Rule) -> None:
    text, around = example(rule, "A bad plan")
    before = document(text, around)
    findings = list(rule.check(before))
    assert all(finding.fix for finding in findings)
    for finding in findings:
        assert finding.fix
        source = apply(before.source, finding.fix.edits)
        after = Document(PLAN, source, read_plan(source), around)
        assert len(list(rule.check(after))) < len(findings)
        assert len(check_document(after, CATALOGUE).found) < len(check_document(before, CATALOGUE).found)
