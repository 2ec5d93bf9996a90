"""Fixes applied: what waits, what never ends, what is not applied, and that all other bytes stay."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planproof.diagnostics import Fix, Safety
from planproof.lint.document import Document
from planproof.lint.engine import check_document
from planproof.lint.fixing import Fixed, fix_document
from planproof.lint.rule import Check, Finding, Rule
from planproof.reading import read_plan
from planproof.text import Edit, SourceText, Span
from tests.lint.kit import PLAN
from tests.lint.small import finder, rule


def of(data: bytes | str) -> Document:
    source = SourceText.of(data)
    return Document(PLAN, source, read_plan(source))


def fix(text: bytes | str, *rules: Rule, unsafe: bool = False) -> Fixed:
    return fix_document(
        of(text),
        lambda document: check_document(document, rules).found,
        lambda source: of(source.data),
        unsafe=unsafe,
    )


def edits(*made: Edit, safety: Safety = Safety.SAFE) -> Check:
    """What wants these edits as long as the text begins with an x."""

    def check(document: Document) -> Iterator[Finding]:
        if document.source.data.startswith(b"x"):
            yield Finding(span=Span(0, 1), message="x", fix=Fix(title="Edit", edits=made, safety=safety))

    return check


def test_all_safe_fixes_are_made_in_one_pass() -> None:
    fixed = fix("a todo, b todo\n", rule("TSK001", finder("todo", "done")))
    assert (fixed.source.data, fixed.made, fixed.left, fixed.unstable) == (b"a done, b done\n", 2, (), ())


def test_what_has_no_fix_is_left() -> None:
    fixed = fix("todo later\n", rule("TSK001", finder("todo", "done")), rule("TSK002", finder("later")))
    assert fixed.source.data == b"done later\n"
    assert [one.code for one in fixed.left] == ["TSK002"]


def test_a_fix_that_overlaps_waits_for_the_next_pass() -> None:
    passes = []

    def watched(document: Document) -> Iterator[Finding]:
        passes.append(document.source.data)
        yield from finder("abc", "bc")(document)

    fixed = fix("abc bcd\n", rule("TSK001", watched), rule("TSK002", finder("bc", "c")))
    assert passes == [b"abc bcd\n", b"bc cd\n", b"c cd\n"]
    assert (fixed.source.data, fixed.made) == (b"c cd\n", 3)


def test_a_fix_is_made_whole_or_not_at_all() -> None:
    whole = edits(Edit(Span(0, 1), b"y"), Edit(Span(4, 5), b"Y"))
    other = edits(Edit(Span(4, 6), b"ZZ"))
    # The fix that begins first wins, and then the other has nothing left to mend.
    assert fix("x...56\n", rule("TSK001", other), rule("TSK002", whole)).source.data == b"y...Y6\n"


def test_an_edit_that_two_fixes_share_is_made_once() -> None:
    shared = Edit(Span(6, 6), b"!")
    one, two = edits(Edit(Span(0, 1), b"y"), shared), edits(Edit(Span(2, 3), b"Y"), shared)
    fixed = fix("x.....\n", rule("TSK001", one), rule("TSK002", two))
    assert (fixed.source.data, fixed.made) == (b"y.Y...!\n", 2)


def test_rules_that_undo_each_other_are_told_after_ten_passes() -> None:
    passes = []

    def there(document: Document) -> Iterator[Finding]:
        passes.append(document.source.data)
        yield from finder("tick", "tock")(document)

    fixed = fix("tick later\n", rule("TSK001", there), rule("TSK002", finder("tock", "tick")))
    assert fixed.unstable == ("TSK001",)
    assert (fixed.made, len(passes)) == (10, 11)
    assert fixed.source.data == b"tick later\n"


def test_a_rule_that_grows_the_text_is_told() -> None:
    fixed = fix("a\n", rule("TSK001", finder("a", "aa")), rule("TSK002", finder("b", "c")))
    assert fixed.unstable == ("TSK001",)
    assert fixed.source.data == b"a" * 1024 + b"\n"


@pytest.mark.parametrize("unsafe", [False, True])
def test_a_fix_that_is_only_shown_is_never_made(unsafe: bool) -> None:
    fixed = fix("todo\n", rule("TSK001", finder("todo", "done", Safety.SHOWN)), unsafe=unsafe)
    assert (fixed.source.data, fixed.made, fixed.unstable) == (b"todo\n", 0, ())
    assert [one.code for one in fixed.left] == ["TSK001"]


def test_an_unsafe_fix_is_made_only_where_it_is_wanted() -> None:
    unsafe = rule("TSK001", finder("todo", "done", Safety.UNSAFE))
    assert fix("todo\n", unsafe).source.data == b"todo\n"
    assert fix("todo\n", unsafe, unsafe=True).source.data == b"done\n"


@pytest.mark.parametrize(
    "wrong",
    [
        (Edit(Span(0, 3), b"a"), Edit(Span(2, 4), b"b")),
        (Edit(Span(1, 1), b"a"), Edit(Span(1, 1), b"b")),
        (Edit(Span(0, 100), b"a"),),
        (Edit(Span(3, 2), b"a"),),
        (Edit(Span(-1, 2), b"a"),),
    ],
)
def test_a_fix_that_cannot_be_made_hinders_no_other(wrong: tuple[Edit, ...]) -> None:
    fixed = fix("x todo\n", rule("TSK001", edits(*wrong)), rule("TSK002", finder("todo", "done")))
    assert fixed.source.data == b"x done\n"
    assert (fixed.made, fixed.unstable) == (1, ("TSK001",))


def test_a_fix_without_edits_is_none() -> None:
    fixed = fix("x\n", rule("TSK001", edits()))
    assert (fixed.made, fixed.unstable) == (0, ())


ANYTHING = st.binary(max_size=40) | st.lists(
    st.sampled_from([b"todo", b"later", b"\r\n", b"\n", b"\r", b"# A", b"- [ ] ", b"\xff", "ü".encode(), b"|", b" "]),
    max_size=20,
).map(b"".join)


@given(ANYTHING, st.booleans())
def test_bytes_outside_of_what_is_fixed_never_change(text: bytes, marked: bool) -> None:
    text = b"\xef\xbb\xbf" * marked + text
    rules = rule("TSK001", finder("todo", "done")), rule("TSK002", finder("later", "NOW"))
    fixed = fix(text, *rules)
    assert fixed.source.data == text.replace(b"todo", b"done").replace(b"later", b"NOW")
    assert fixed.made == text.count(b"todo") + text.count(b"later")


@given(ANYTHING)
def test_what_was_fixed_stays(text: bytes) -> None:
    rules = (
        rule("TSK001", finder("todo", "done later")),
        rule("TSK002", finder("later", "")),
        rule("TSK003", finder("e ", "e")),
    )
    once = fix(text, *rules)
    again = fix(once.source.data, *rules)
    assert once.unstable == ()
    assert again.source.data == once.source.data
    assert again.made == 0
