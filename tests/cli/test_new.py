import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from planproof.cli.questions import asked
from planproof.report.schema import schema
from tests.cli.call import WISHLIST, call, failed

FILLED = (
    *("--summary", "Customers keep what they like.", "--owner", "ann", "--goal", "Lists survive the session"),
    *("--criterion", "A list is visible on a second device within 5 seconds", "--phase", "Storage (M)"),
    *("--phase", "Sharing", "--task", "1: Add the table (2h)", "--task", "2: Create a link", "--task", "Send it"),
    *("--risk", "Links leak | high | low | Random tokens", "--file", "create src/store.py - the table"),
    *("--question", "How many lists? - needs answer from Ben"),
)


@pytest.mark.parametrize("name", ["plan", "bug-fix", "dev-docs", "migration", "research"])
def test_each_template_as_it_is_and_filled(name: str, tmp_path: Path, snapshot: Callable[..., None]) -> None:
    words = ("new", "Wish lists", "--template", name, "--dry-run")
    text = call(*words, cwd=tmp_path).out
    filled = call(*words, "--only-filled", *FILLED, cwd=tmp_path).out
    snapshot(name, f"{text}\n{'=' * 40}\n\n{filled}", scrub=True)
    assert list(tmp_path.iterdir()) == []


def test_a_new_plan_has_only_its_placeholders_to_be_found(tmp_path: Path) -> None:
    called = call("new", "Wish lists", cwd=tmp_path)
    assert called.err.splitlines()[0] == "created plans/wish-lists-plan.md"
    found = call("check", "plans/wish-lists-plan.md", "--format", "jsonl", cwd=tmp_path).out
    assert {json.loads(line)["code"] for line in found.splitlines()} == {"STR003", "CRT004"}
    call("new", "Filled", "--only-filled", *FILLED, cwd=tmp_path)
    assert call("check", "plans/filled-plan.md", "--quiet", cwd=tmp_path).code == 0
    assert "plans/filled-plan.md is there already" in failed(call("new", "Filled", cwd=tmp_path))
    call("undo", cwd=tmp_path)
    assert [path.name for path in (tmp_path / "plans").iterdir()] == ["wish-lists-plan.md"]


def test_it_goes_where_the_plans_are_kept_and_is_called_as_they_are(tmp_path: Path) -> None:
    folder = tmp_path / "docs" / "plans"
    folder.mkdir(parents=True)
    for name in ("2026-01-02-search.md", "2026-02-03-cart.md"):
        (folder / name).write_text("# Search Plan\n\n## Phase 1: Look\n\n- [ ] Look\n")
    answer = json.loads(call("new", "Größe & Gewicht!", "--json", cwd=tmp_path).out)
    jsonschema.validate(answer, schema("new"))
    (made,) = answer["files"]
    assert made["path"].startswith("docs/plans/20")
    assert made["path"].endswith("-größe-gewicht.md")
    call("new", "Here", "--path", "here.md", cwd=tmp_path)
    call("new", "There", "--path", "docs", cwd=tmp_path)
    assert (tmp_path / "here.md").exists()
    assert (tmp_path / "docs" / "there-plan.md").exists()


def test_what_a_plan_says_makes_another(tmp_path: Path) -> None:
    data = call("show", WISHLIST, "--json").out
    (tmp_path / "data.json").write_text(data)
    call("new", "--from", "data.json", "--path", "made-plan.md", "--only-filled", cwd=tmp_path)
    assert call("diff", WISHLIST, "made-plan.md", cwd=tmp_path).out.splitlines()[2:] == [
        "nothing changed in what it says"
    ]


def test_a_template_of_ones_own(tmp_path: Path) -> None:
    own = tmp_path / ".planproof" / "templates"
    own.mkdir(parents=True)
    (own / "small.md").write_text("# {{ title }}\n\n## Tasks\n\n- [ ] {{ task }}\n")
    assert call("new", "--list", cwd=tmp_path).out.split()[-1] == "small"
    assert call("new", "Tiny", "--template", "small", "--dry-run", cwd=tmp_path).out.startswith("# Tiny\n\n## Tasks")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("new",), "planproof new needs NAME"),
        (("new", "a", "--template", "big"), "there is no template big; there are plan, bug-fix, dev-docs"),
        (("new", "!!"), "has no letter that a file could be named after"),
        (("new", "a", "--task", "3: x", "--phase", "A"), "there is no phase 3 for the task x"),
        (("new", "a", "--from", "nothing.json"), "nothing.json does not exist"),
        (("new", "a", "--from", "bad.json"), "bad.json is no JSON"),
        (("new", "a", "--from", "list.json"), "is to hold one object"),
        (("new", "a", "--goal", "x\ny"), "goals[0].text is to be of one line"),
    ],
)
def test_what_cannot_be_made(tmp_path: Path, words: tuple[str, ...], message: str) -> None:
    (tmp_path / "bad.json").write_text("{")
    (tmp_path / "list.json").write_text("[]")
    assert message in failed(call(*words, cwd=tmp_path))


def test_a_plan_is_asked_for_step_by_step() -> None:
    answers = iter(
        ["Lists that last", "One goal", "", "", "Storage (M)", "Add it", "", "", "It breaks", "HIGH", "?", "Test"]
    )

    def ask(_: str) -> str:
        try:
            return next(answers)
        except StopIteration:
            raise EOFError from None

    assert asked("Lists", ask) == {
        "summary": "Lists that last",
        "goals": [{"text": "One goal"}],
        "phases": [{"number": "1", "name": "Storage (M)", "tasks": [{"id": "1", "text": "Add it"}]}],
        "risks": [{"text": "It breaks", "kind": "technical", "impact": "high", "mitigation": "Test"}],
    }


def test_a_plan_of_any_form_is_adopted_and_given_back(tmp_path: Path) -> None:
    text = "# Ideas Plan\n\n## Risks\n\n- Rain\n\n## Phase 1: Dig\n\n- [x] Dig\n- [ ] Rest\n"
    (tmp_path / "ideas.md").write_text(text)
    out = call("adopt", "ideas.md", "--no-placeholders", cwd=tmp_path).out
    assert out.splitlines()[0] == "  put its sections into the order of the template"
    assert call("adopt", "ideas.md", "--no-placeholders", cwd=tmp_path).out == "nothing to change in ideas.md  1/2\n"
    made = (tmp_path / "ideas.md").read_text()
    assert made.index("## Phase 1") < made.index("## Risks")
    assert "**Status:** In Progress" in made
    call("undo", cwd=tmp_path)
    assert (tmp_path / "ideas.md").read_text() == text
