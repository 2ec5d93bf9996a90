import json
from pathlib import Path

import jsonschema
import pytest

from planproof.report.schema import schema
from tests.cli.call import call, failed

DONE = (
    "# Cards Plan\n\n**Status:** Completed\n\nSee [shed](shed-plan.md#build) and [code](../../src/a.py).\n\n- [x] Do\n"
)
OPEN = (
    "# Shed Plan\n\n**Status:** In Progress\n\nAfter [cards](cards-plan.md), [top](#build).\n\n"
    "## Phase 1: Build\n\n- [ ] Saw\n"
)


@pytest.fixture
def plans(tmp_path: Path) -> Path:
    folder = tmp_path / "docs" / "plans"
    folder.mkdir(parents=True)
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "HEAD").write_text("ref: refs/heads/main\n")
    (folder / "cards-plan.md").write_text(DONE)
    (folder / "shed-plan.md").write_text(OPEN)
    return tmp_path


def test_what_is_finished_is_told_and_nothing_moved(plans: Path) -> None:
    assert call("archive", cwd=plans).out == ("docs/plans/cards-plan.md\nfinished: name those to be moved, or --all\n")
    assert (plans / "docs" / "plans" / "cards-plan.md").exists()


def test_a_plan_moves_and_links_follow_and_all_comes_back(plans: Path) -> None:
    out = call("archive", "cards", cwd=plans).out
    assert out == (
        "docs/plans/cards-plan.md → docs/plans/archive/cards-plan.md\nlinks mended in docs/plans/shed-plan.md\n"
    )
    moved = (plans / "docs" / "plans" / "archive" / "cards-plan.md").read_text()
    assert "[shed](../shed-plan.md#build) and [code](../../../src/a.py)" in moved
    assert "[cards](archive/cards-plan.md), [top](#build)" in (plans / "docs" / "plans" / "shed-plan.md").read_text()
    assert call("archive", cwd=plans).out == "no plan here is finished and still among the others\n"
    call("undo", cwd=plans)
    assert (plans / "docs" / "plans" / "cards-plan.md").read_text() == DONE
    assert (plans / "docs" / "plans" / "shed-plan.md").read_text() == OPEN


def test_it_goes_where_such_plans_are_kept(plans: Path) -> None:
    (plans / "docs" / "Completed").mkdir()
    answer = json.loads(call("archive", "--all", "--json", "--dry-run", cwd=plans).out)
    jsonschema.validate(answer, schema("archive"))
    assert [one["target"] for one in answer["moved"]] == ["docs/Completed/cards-plan.md"]
    assert not answer["written"]
    call("archive", "cards", "--to", "old", cwd=plans)
    assert (plans / "old" / "cards-plan.md").exists()


def test_a_plan_in_several_files_moves_as_one(plans: Path) -> None:
    folder = plans / "dev" / "active" / "cart"
    folder.mkdir(parents=True)
    (folder / "cart-plan.md").write_text("# Cart Plan\n\n**Status:** Completed\n\n## Summary\n\nDone.\n")
    (folder / "cart-tasks.md").write_text("# Cart Tasks\n\n## Phase 1: A\n\n- [x] Do\n")
    (folder / "cart-context.md").write_text("# Cart Context\n")
    call("archive", "cart", cwd=plans)
    assert sorted(path.name for path in (plans / "dev" / "archive" / "cart").iterdir()) == [
        "cart-context.md",
        "cart-plan.md",
        "cart-tasks.md",
    ]


def test_what_is_not_moved(plans: Path) -> None:
    assert "docs/plans/shed-plan.md is not finished" in failed(call("archive", "shed", cwd=plans))
    target = plans / "docs" / "plans" / "archive"
    target.mkdir()
    (target / "cards-plan.md").write_text("# Another\n")
    assert "docs/plans/archive/cards-plan.md is there already" in failed(call("archive", "cards", cwd=plans))
    assert call("archive", "shed", "--force", cwd=plans).code == 0
    assert (target / "shed-plan.md").exists()
