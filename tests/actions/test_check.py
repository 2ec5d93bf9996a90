"""Plans checked: which rules hold for which file, what is written, what is known."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from planproof.actions.check import check, check_text, update_baseline
from planproof.actions.check_data import Order
from planproof.actions.explain_rule import explained_rules
from planproof.actions.reach import Reach
from planproof.diagnostics import Severity
from planproof.errors import InvalidUsage, NoPlans, NotReadable, PathMissing
from planproof.lint.baseline import parse_baseline
from planproof.lint.catalogue import CATALOGUE
from planproof.lint.results import CheckRun
from planproof.reading import read_plan
from planproof.text import SourceText
from tests.project.files import repository, write

PLAN = """\
# Wish lists

## Phase 1: Storage

- [ ] Add the table

## Phase 2: Sharing

## Success Criteria

- [ ] A list can be shared
- [x] Nothing is lost

## Timeline

| Phase | Estimated Time |
|---|---|
| Storage | 4 hours |
| Sharing | 6 hours |
| **Total** | **9 hours** |
"""
MENDED = PLAN.replace("9 hours", "10 hours")
ONLY = ("STR005", "TIM001")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    repository(tmp_path)
    write(tmp_path, {"docs/plans/wish-plan.md": PLAN, "docs/plans/old/past-plan.md": PLAN})
    monkeypatch.chdir(tmp_path)
    return tmp_path


def order(**given: object) -> Order:
    values: dict[str, object] = {"select": ONLY, **given}
    return Order(**values)  # type: ignore[arg-type]


def told(run: CheckRun) -> list[tuple[str, str, int]]:
    return [(Path(file.path).name, one.code, file.source.line(one.span.start)) for file, one in run.findings()]


def codes(*paths: str, **given: object) -> list[str]:
    return [code for _, code, _ in told(check(paths, Reach(), order(**given)))]


def test_every_plan_of_the_repository_is_checked(project: Path) -> None:
    both = [("STR005", 7), ("TIM001", 20)]
    expected = [(name, *one) for name in ("past-plan.md", "wish-plan.md") for one in both]
    assert told(check((), Reach(), order())) == expected
    assert told(check(("docs/plans/wish-plan.md",), Reach(), order())) == expected[2:]
    assert [file.key for file in check((), Reach(), order()).files] == [
        "docs/plans/old/past-plan.md",
        "docs/plans/wish-plan.md",
    ]
    os.chdir(project / "docs")
    assert {file.key for file in check(("plans",), Reach(), order()).files} == {
        "docs/plans/old/past-plan.md",
        "docs/plans/wish-plan.md",
    }


def test_the_configuration_chooses_rules_and_the_call_adds_to_it(project: Path) -> None:
    write(
        project,
        {
            ".planproof.toml": """
[check]
select = ["STR005"]
extend-select = ["TIM"]
ignore = ["TIM001"]
severity = { phase-without-tasks = "note" }
"""
        },
    )
    name = "docs/plans/wish-plan.md"
    assert codes(name, select=()) == ["STR005"]
    assert codes(name, select=(), ignore=("STR",), extend_select=("wrong-total",)) == []
    assert codes(name, select=("TIM001", "STR005")) == ["STR005"]
    (found,) = check((name,), Reach(), order()).files[0].found
    assert found.severity is Severity.NOTE


def test_a_profile_of_the_call_wins(project: Path) -> None:
    write(project, {".planproof.toml": "[check]\nprofile = 'template'\n"})
    name = "docs/plans/wish-plan.md"
    strict = check((name,), Reach(), order(select=())).count()
    assert check((name,), Reach(), order(select=(), profile="default")).count() < strict
    with pytest.raises(InvalidUsage, match="default, ready, template"):
        check((name,), Reach(), order(profile="strict"))


def test_rules_are_left_out_by_file(project: Path) -> None:
    write(
        project, {".planproof.toml": "[check.per-file-ignores]\n'docs/plans/old/' = ['STR']\n'wish-*' = ['TIM001']\n"}
    )
    assert told(check((), Reach(), order())) == [("past-plan.md", "TIM001", 20), ("wish-plan.md", "STR005", 7)]
    os.chdir(project / "docs" / "plans")
    assert told(check(("old",), Reach(), order())) == [("past-plan.md", "TIM001", 20)]


@pytest.mark.parametrize(
    "given", [{"select": ("NOPE",)}, {"extend_select": ("NOPE",)}, {"ignore": ("NOPE",)}, {"select": ("TIM00x",)}]
)
def test_an_unknown_selector_is_refused(project: Path, given: dict[str, object]) -> None:  # noqa: ARG001
    with pytest.raises(InvalidUsage, match="no rule, topic or beginning of a code is called"):
        codes("docs", **given)


@pytest.mark.parametrize(
    "text",
    [
        "[check]\nselect = ['NOPE']",
        "[check]\nignore = ['NOPE']",
        "[check]\nignore = ['']",
        "[check]\nseverity = { NOPE = 'note' }",
        "[check]\nper-file-ignores = { 'nowhere/' = ['NOPE'] }",
    ],
)
def test_an_unknown_selector_of_the_configuration_is_refused(project: Path, text: str) -> None:
    write(project, {".planproof.toml": text})
    with pytest.raises(InvalidUsage, match="no rule"):
        codes("docs", select=())


def test_success_criteria_are_no_tasks(project: Path) -> None:
    assert [len(phase.tasks) for phase in read_plan(SourceText.of(PLAN)).phases] == [1, 0]
    ticked = PLAN.replace("- [ ] A list can be shared", "- [x] A list can be shared")
    for name, text in (("a-plan.md", PLAN), ("b-plan.md", ticked)):
        write(project, {name: text})
        assert codes(name, select=("STR005",)) == ["STR005"]


# What is never taken for a sound plan

NOTHING = {
    "a README": "# Tool\n\nIt does things.\n\n## Features\n\n- fast\n- small\n\n## Install\n\n1. get it\n2. run it\n",
    "an empty file": "",
    "white space": " \n\n\t\n",
    "lorem ipsum": "Lorem ipsum dolor sit amet.\n\n" * 20,
    "boxes in a fence": "# Notes\n\n```\n## Phase 1: A\n- [ ] a\n- [x] b\n```\n",
    "boxes in a comment": "# Notes\n\n<!--\n- [ ] a\n-->\n",
    "boxes in a quote of code": "# Notes\n\n    - [ ] a\n    - [x] b\n",
    "criteria alone": "# Notes\n\n## Success Criteria\n\n- [x] a\n- [x] b\n",
    "a byte order mark": "\ufeff",
}


@pytest.mark.parametrize("name", ["README.md", "x.md", "notes.txt", "docs/thing.md"])
@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING)
def test_a_named_file_in_which_no_plan_was_understood_is_a_finding(project: Path, text: str, name: str) -> None:
    write(project, {name: text})
    for given in ({}, {"fix": True}, {"ignore": ("ALL",)}, {"profile": "template", "select": ()}):
        run = check((name,), Reach(), order(**given))
        (found,) = run.files[0].found
        assert (found.code, found.name, found.severity) == ("INT003", "plan-not-understood", Severity.ERROR)
    assert [one.code for one in check_text(name, SourceText.of(text), Reach(), order()).files[0].found] == ["INT003"]
    assert (project / name).read_bytes() == text.encode()


def test_what_was_not_understood_is_never_known(project: Path) -> None:
    write(project, {"README.md": "# Tool\n"})
    run = check(("README.md",), Reach(), order())
    assert update_baseline(run, "known.json") == 0
    assert codes("README.md", baseline="known.json") == ["INT003"]


def test_no_comment_makes_a_plan_of_what_is_none(project: Path) -> None:
    write(project, {"README.md": "<!-- planproof: ignore -->\n# Tool\n"})
    assert codes("README.md") == ["INT003"]


def test_a_folder_without_plans_is_no_green(project: Path) -> None:
    write(project, {"empty/README.md": "# Tool\n"})
    with pytest.raises(NoPlans, match="there are no plans in empty"):
        codes("empty")
    with pytest.raises(PathMissing):
        codes("docs", "nowhere.md")


# Fixes


@pytest.mark.parametrize("kind", ["plain", "crlf", "bom", "no final newline", "invalid"])
def test_fixes_change_only_their_bytes(project: Path, kind: str) -> None:
    data, mended = (text.encode() for text in (PLAN, MENDED))
    if kind == "crlf":
        data, mended = (text.replace(b"\n", b"\r\n") for text in (data, mended))
    elif kind == "bom":
        data, mended = b"\xef\xbb\xbf" + data, b"\xef\xbb\xbf" + mended
    elif kind == "no final newline":
        data, mended = data.rstrip(), mended.rstrip()
    elif kind == "invalid":
        data, mended = (text.replace(b"Wish", b"W\xffsh \x0c") for text in (data, mended))
    path = project / "docs" / "plans" / "wish-plan.md"
    path.write_bytes(data)
    run = check((str(path),), Reach(), order(fix=True))
    assert path.read_bytes() == mended
    (file,) = run.files
    assert (file.fixed, [one.code for one in file.found]) == (1, ["STR005"])
    assert file.before is not None
    assert file.before.data == data
    assert check((str(path),), Reach(), order(fix=True)).files[0].before is None
    assert sorted(one.name for one in path.parent.iterdir()) == ["old", "wish-plan.md"]


def test_without_the_order_nothing_is_written(project: Path) -> None:
    path = project / "docs" / "plans" / "wish-plan.md"
    check((str(path),), Reach(), order())
    run = check((str(path),), Reach(), order(fix=True, write=False))
    assert run.files[0].source.data == MENDED.encode()
    assert path.read_bytes() == PLAN.encode()


def test_a_comment_keeps_a_finding_from_being_mended(project: Path) -> None:
    text = PLAN.replace("9 hours** |", "9 hours** <!-- planproof: ignore TIM001 we know --> |")
    write(project, {"a-plan.md": text})
    assert codes("a-plan.md", fix=True) == ["STR005"]
    assert (project / "a-plan.md").read_text() == text


def test_a_text_is_checked_as_if_it_were_a_file(project: Path) -> None:
    write(project, {".planproof.toml": "[check.per-file-ignores]\n'old/' = ['STR']\n"})
    source = SourceText.of(PLAN)
    (file,) = check_text("docs/plans/old/new-plan.md", source, Reach(), order(fix=True)).files
    assert (file.source.data, file.found, file.key) == (MENDED.encode(), (), "docs/plans/old/new-plan.md")
    assert not (project / "docs/plans/old/new-plan.md").exists()
    with pytest.raises(NotReadable, match="does not look like text"):
        check_text("a.md", SourceText(bytes(range(256)) * 9), Reach(), order())


# The baseline


def test_a_baseline_keeps_quiet_what_is_known(project: Path) -> None:
    assert update_baseline(check((), Reach(), order()), "known.json") == 4
    assert codes(baseline="known.json") == []
    moved = "# New title\n\nNew words.\n\n" + PLAN.partition("\n\n")[2]
    write(project, {"docs/plans/wish-plan.md": moved + "\n## Phase 3: New\n\n- [ ] Do it\n\n## Phase 4: Empty\n"})
    assert told(check((), Reach(), order(baseline="known.json"))) == [("wish-plan.md", "STR005", 28)]
    os.chdir(project / "docs" / "plans")
    assert told(check(("old",), Reach(), order(baseline="../../known.json"))) == []


def test_a_baseline_is_replaced_by_a_new_one_and_nothing_else_is(project: Path) -> None:
    write(project, {"empty.json": "", "notes.md": "# Notes\n", "data.json": "{}"})
    run = check((), Reach(), order())
    for name in ("known.json", "known.json", "empty.json"):
        assert update_baseline(run, name) == 4
        assert len(parse_baseline((project / name).read_text()).known) == 2
    for name in ("notes.md", "data.json"):
        before = (project / name).read_text()
        with pytest.raises(InvalidUsage, match="cannot be used as a baseline"):
            update_baseline(run, name)
        assert (project / name).read_text() == before


@pytest.mark.parametrize("text", ["", "{", "[]", "# A plan\n"])
def test_a_broken_baseline_is_refused(project: Path, text: str) -> None:
    write(project, {"known.json": text})
    with pytest.raises(InvalidUsage, match=r"known.json cannot be used as a baseline: "):
        codes(baseline="known.json")


def test_a_baseline_that_is_no_file_is_refused(project: Path) -> None:
    run = check((), Reach(), order())
    for name in ("docs", "nowhere.json"):
        with pytest.raises((NotReadable, PathMissing)):
            codes(baseline=name)
    with pytest.raises(NotReadable, match="is a folder"):
        update_baseline(run, "docs")
    with pytest.raises(InvalidUsage, match=r"nowhere/known.json cannot be written"):
        update_baseline(run, "nowhere/known.json")
    assert sorted(one.name for one in project.iterdir()) == [".git", "docs"]


# Rules explained


def test_rules_are_explained_by_code_or_name() -> None:
    for name in ("STR005", "str005", "phase-without-tasks", "Phase-Without-Tasks"):
        ((rule, page),) = explained_rules(name)
        assert rule.code == "STR005"
        assert page.text.startswith(page.summary.split()[0])
    assert [rule for rule, _ in explained_rules()] == list(CATALOGUE)
    assert all(page.summary for _, page in explained_rules())


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("STR05", "no rule is called STR05; did you mean STR005?"),
        ("phase-with-tasks", "no rule is called phase-with-tasks; did you mean phase-without-tasks?"),
        ("", "no rule is called ''; planproof explain lists all rules"),
        ("\x1b[2J", r"no rule is called '\x1b[2J'; planproof explain lists all rules"),
    ],
)
def test_an_unknown_rule_is_refused_with_the_nearest(name: str, words: str) -> None:
    with pytest.raises(InvalidUsage) as caught:
        explained_rules(name)
    assert str(caught.value) == words
