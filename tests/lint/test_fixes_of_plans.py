"""Fixes on whole plans: made twice they are made once, they bring no new finding, and all other bytes stay."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings

from planproof.lint.catalogue import CATALOGUE
from planproof.lint.document import Document
from planproof.lint.engine import check_document
from planproof.lint.fixing import Fixed, fix_document
from planproof.lint.selection import Selection
from planproof.reading import read_plan
from planproof.text import SourceText
from tests.reading.generated import plan_like

ROOT = Path(__file__).parents[2]
OURS = sorted([*ROOT.glob("examples/**/*.md"), *ROOT.glob("tests/plans/*.md")])
ALL = Selection(only=("ALL",))


def document(source: SourceText) -> Document:
    return Document("plan.md", source, read_plan(source))


def fixed(source: SourceText, unsafe: bool) -> Fixed:
    return fix_document(
        document(source), lambda one: check_document(one, CATALOGUE, ALL).found, document, unsafe=unsafe
    )


def holds(data: bytes) -> None:
    before = check_document(document(SourceText(data)), CATALOGUE, ALL).found
    for unsafe in (False, True):
        once = fixed(SourceText(data), unsafe)
        assert not once.unstable
        if once.made:
            assert fixed(once.source, unsafe).source.data == once.source.data
            codes = Counter(one.code for one in before)
            after = Counter(one.code for one in once.left)
            assert not [code for code in after if after[code] > codes[code]], "a fix brought a new finding"
        else:
            assert once.source.data == data


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.name)
def test_fixes_of_our_plans_are_stable_and_bring_nothing_new(path: Path) -> None:
    holds(path.read_bytes())


@given(plan_like())
@settings(max_examples=60)
def test_fixes_of_generated_plans_are_stable_and_bring_nothing_new(data: bytes) -> None:
    holds(data)


def test_fixes_of_real_plans_are_stable_and_bring_nothing_new(corpus: list[Path]) -> None:
    for path in corpus:
        holds(path.read_bytes())
