"""Files that make one plan together."""

from pathlib import Path

import pytest

from planproof.project.config import Config
from planproof.project.discovery import find_plans
from planproof.project.documents import PlanDocument
from tests.project.files import repository, write

WORK = "## Phase 1: A\n- [ ] one\n"
DONE = "## Phase 1: A\n- [x] one\n- [x] two\n"


def documents(root: Path, *paths: str) -> tuple[PlanDocument, ...]:
    write(repository(root), dict.fromkeys(paths, WORK))
    return find_plans([str(root)], Config()).documents


def grouped(root: Path, *paths: str) -> dict[str, tuple[str, ...]]:
    """By the name of each plan, its files."""
    return {
        document.name: tuple(
            str(Path(file.path).relative_to(root))
            for file in (document.main, document.tasks, *document.context)
            if file is not None
        )
        for document in documents(root, *paths)
    }


@pytest.mark.parametrize(
    ("paths", "groups"),
    [
        (
            ["dev/active/auth/auth-plan.md", "dev/active/auth/auth-tasks.md", "dev/active/auth/auth-context.md"],
            {"auth": ("auth-plan.md", "auth-tasks.md", "auth-context.md")},
        ),
        (["docs/AUTH_PLAN.md", "docs/auth-tasks.md"], {"auth": ("AUTH_PLAN.md", "auth-tasks.md")}),
        (["docs/a-plan.md", "docs/b-tasks.md"], {"a-plan": ("a-plan.md",), "b-tasks": ("b-tasks.md",)}),
        (["docs/x/plan.md", "docs/x/tasks.md", "docs/x/context.md"], {"x": ("plan.md", "tasks.md", "context.md")}),
        (["docs/x/plan.md", "docs/y/tasks.md"], {"x": ("plan.md",), "y": ("tasks.md",)}),
        (
            ["specs/001-a/plan.md", "specs/001-a/tasks.md", "specs/001-a/spec.md"],
            {"001-a": ("plan.md", "tasks.md", "spec.md")},
        ),
        (["openspec/changes/a/tasks.md", "openspec/changes/a/proposal.md"], {"a": ("tasks.md", "proposal.md")}),
        (
            [".kiro/specs/a/tasks.md", ".kiro/specs/a/design.md", ".kiro/specs/a/requirements.md"],
            {"a": ("tasks.md", "design.md", "requirements.md")},
        ),
        (
            ["dev/active/long-name/name-plan.md", "dev/active/long-name/long-name-tasks.md"],
            {"long-name": ("name-plan.md", "long-name-tasks.md")},
        ),
        (
            ["dev/active/a/x-plan.md", "dev/active/a/y-plan.md", "dev/active/a/x-tasks.md"],
            {"x": ("x-plan.md", "x-tasks.md"), "y-plan": ("y-plan.md",)},
        ),
        (["docs/a-plan.md", "docs/plan-a.md"], {"a-plan": ("a-plan.md",), "plan-a": ("plan-a.md",)}),
        (["openspec/changes/a/proposal.md", "docs/context.md"], {}),
    ],
)
def test_files_of_one_plan_are_one_plan(tmp_path: Path, paths: list[str], groups: dict[str, tuple[str, ...]]) -> None:
    found = {name: tuple(Path(file).name for file in files) for name, files in grouped(tmp_path / "r", *paths).items()}
    assert found == groups


def test_tasks_come_from_the_list(tmp_path: Path) -> None:
    root = repository(tmp_path)
    write(root, {"x-plan.md": "# X\n\n**Status:** Planning\n\n" + WORK + "## Risks\n- It breaks\n", "x-tasks.md": DONE})
    (document,) = find_plans([str(root)], Config()).documents
    assert document.tasks
    (phase,) = document.plan.phases
    assert [task.text for task in phase.tasks] == ["one", "two"]
    assert phase.source == document.tasks.path == f"{root}/x-tasks.md"
    assert document.file_of(phase.source) is document.tasks
    assert document.file_of(None) is document.main
    assert [risk.text for risk in document.plan.risks] == ["It breaks"]
    assert [len(phase.tasks) for phase in document.main.plan.phases] == [1]


def test_the_phases_of_planning_are_no_work_where_the_work_is_listed(tmp_path: Path) -> None:
    root = repository(tmp_path)
    plan = "# Implementation Plan: X\n\n## Phase 0: Research\n- [x] Look around\n\n## Phase 9: Design\n- [ ] Draw\n"
    write(root, {"specs/001-x/plan.md": plan, "specs/002-y/plan.md": plan, "specs/001-x/tasks.md": WORK})
    first, second = find_plans([str(root)], Config()).documents
    assert [(phase.number, phase.name) for phase in first.plan.phases] == [("1", "A")]
    assert [phase.number for phase in second.plan.phases] == ["0", "9"]


def test_a_checklist_beside_does_not_take_the_place_of_the_tasks(tmp_path: Path) -> None:
    found = grouped(tmp_path / "r", *[f"specs/a/{name}.md" for name in ("checklist", "spec", "tasks")])
    assert set(found.values()) | {("specs/a/checklist.md",)} == {
        ("specs/a/tasks.md", "specs/a/spec.md"),
        ("specs/a/checklist.md",),
    }
