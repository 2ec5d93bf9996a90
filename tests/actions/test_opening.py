from pathlib import Path

import pytest

from planproof.actions.opening import open_plan, open_plans
from planproof.actions.reach import Reach, home
from planproof.errors import InvalidUsage, NoPlans, NotReadable, PathMissing

PLAN = "# {title}\n\n## Phase 1: Dig\n- [ ] one\n- [ ] two\n"


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / ".git").mkdir()
    (tmp_path / "docs").mkdir()
    for name, title in (("garden", "The Big Garden"), ("shed", "Shed"), ("shed-roof", "Roof")):
        (tmp_path / "docs" / f"{name}-plan.md").write_text(PLAN.format(title=title), "utf-8")
    work = tmp_path / "dev" / "active" / "well"
    work.mkdir(parents=True)
    (work / "well-plan.md").write_text(PLAN.format(title="Well"), "utf-8")
    (work / "well-tasks.md").write_text("# Well tasks\n\n## Phase 1: Dig\n- [x] one\n- [ ] three\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def path_of(name: str) -> str:
    return open_plan(name, Reach()).path.replace("\\", "/").removeprefix("./")


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("docs/shed-plan.md", "docs/shed-plan.md"),
        ("garden", "docs/garden-plan.md"),
        ("GARDEN-plan", "docs/garden-plan.md"),
        ("the big", "docs/garden-plan.md"),
        ("shed-plan", "docs/shed-plan.md"),
        ("Shed", "docs/shed-plan.md"),
        ("roof", "docs/shed-roof-plan.md"),
        ("well", "dev/active/well/well-plan.md"),
        ("dev/active/well", "dev/active/well/well-plan.md"),
        ("active/well", "dev/active/well/well-plan.md"),
    ],
)
@pytest.mark.usefixtures("repository")
def test_a_plan_answers_to_its_path_folder_name_and_title(name: str, path: str) -> None:
    assert path_of(name) == path


@pytest.mark.usefixtures("repository")
def test_a_list_of_tasks_beside_a_plan_belongs_to_it_unless_it_is_wanted_alone() -> None:
    whole = open_plan("well", Reach())
    assert [task.text for task in whole.plan.phases[0].tasks] == ["one", "three"]
    assert whole.place(whole.plan.phases[0].tasks[1]).path.endswith("well-tasks.md")
    alone = open_plan("well", Reach(), alone=True)
    assert [task.text for task in alone.plan.phases[0].tasks] == ["one", "two"]
    assert alone.companions == {}


@pytest.mark.usefixtures("repository")
def test_names_are_looked_up_from_the_root_of_the_repository(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir("docs")
    assert home() == ".."
    assert path_of("well").endswith("dev/active/well/well-plan.md")
    assert len(open_plans([], Reach())) == 4


@pytest.mark.usefixtures("repository")
def test_what_names_no_plan_or_several_is_told() -> None:
    with pytest.raises(PathMissing, match=r"gardn does not exist, and no plan here is called so; nearest: .*garden"):
        open_plan("gardn", Reach())
    with pytest.raises(InvalidUsage, match=r"docs is part of the names of 3 plans|docs holds 3 plans"):
        open_plan("docs", Reach())
    with pytest.raises(InvalidUsage, match=r"is part of the names of 2 plans: .*shed-plan.*shed-roof"):
        open_plan("hed", Reach())
    Path("empty").mkdir()
    with pytest.raises(NoPlans, match="there are no plans in empty"):
        open_plan("empty", Reach())
    with pytest.raises(NotReadable, match="is larger than"):
        open_plan("docs/shed-plan.md", Reach(max_bytes=5))


@pytest.mark.usefixtures("repository")
def test_several_names_and_paths_open_each_plan_once() -> None:
    found = open_plans(["docs/shed-plan.md", "shed-plan", "garden"], Reach())
    assert [one.path for one in found] == ["docs/shed-plan.md", "docs/garden-plan.md"]
