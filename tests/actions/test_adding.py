# Rows of a table of cases are easier to read unbroken.
# ruff: noqa: E501

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from planproof.actions.adding import Addition, add
from planproof.actions.reach import Reach
from planproof.actions.writing import Order
from planproof.errors import InvalidUsage, PlanproofError, Refused, UnknownAddress
from planproof.model.answers import Written

PLAN = """# Garden

**Status:** Completed
**Last Updated:** 2026-05-01

## Phase 1: Dig ✅

- [x] 1.1 Find a spade (S)
- [x] 1.2 Dig

## Phase 2: Plant ✅
**Dependencies:** Phase 1

- [x] 2.1 Sow

## Risks

| Risk | Impact | Likelihood | Mitigation |
|------|--------|------------|------------|
| Frost | High | Low | Wait |

## Files to Modify

- `bed.py` - Beans

## Timeline

| Phase | Time |
|---|---|
| Phase 1 | 4h |
"""
ORDER = Order(reach=Reach(), today=dt.date(2026, 5, 9), command="planproof add")


@pytest.fixture
def garden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "garden-plan.md"
    path.write_bytes(PLAN.encode())
    return path


def put(path: Path | None, kind: str, *texts: str, order: Order = ORDER, **wanted: Any) -> Written:
    return add(str(path) if path else None, Addition(kind=kind, texts=texts, **wanted), order)


def new(path: Path) -> list[str]:
    """The lines that are new; all others must stand as they did, but for marks, status and date."""
    return [line for line in path.read_text().splitlines() if line not in PLAN.splitlines()]


def test_a_task_with_values_opens_phase_and_plan_again(garden: Path) -> None:
    written = put(garden, "task", "Water", phase="2", values={"effort": "medium", "depends_on": "2.1"})
    assert new(garden) == [
        "**Status:** In Progress",
        "**Last Updated:** 2026-05-09",
        "## Phase 2: Plant \U0001f504",
        "- [ ] 2.2 Water (M)",
        "  - Depends on: 2.1",
    ]
    assert [(part.address, part.kind, part.text) for part in written.parts] == [("2.2", "task", "Water")]


def test_several_are_one_write_in_order(garden: Path) -> None:
    written = put(garden, "task", "Rake", "Hoe", after="1.1")
    text = garden.read_text()
    assert "- [x] 1.1 Find a spade (S)\n- [ ] 1.3 Rake\n- [ ] 1.4 Hoe\n- [x] 1.2 Dig\n" in text
    assert [part.address for part in written.parts] == ["1.3", "1.4"]


def test_all_are_added_or_none(garden: Path) -> None:
    with pytest.raises(Refused):
        put(garden, "task", "Rake", "Hoe (4h)", phase="1")
    assert new(garden) == []


def test_a_risk_has_its_values_in_the_cells(garden: Path) -> None:
    written = put(garden, "risk", "Hail", values={"impact": "low", "mitigation": "Cover"})
    assert "| Hail | Low |  | Cover |" in new(garden)
    assert [part.address for part in written.parts] == ["R2"]


def test_a_file_has_a_remark_and_a_section_of_its_own(garden: Path) -> None:
    put(garden, "file", "bed/new.py", change="create", values={"note": "Peas"})
    assert "## New Files to Create\n\n- `bed/new.py` - Peas\n" in garden.read_text()
    with pytest.raises(Refused, match=r"F1 names bed\.py already"):
        put(garden, "file", "`bed.py`")


def test_a_phase_is_told_to_lack_a_row_in_the_timeline(garden: Path) -> None:
    written = put(garden, "phase", "Reap", values={"depends_on": "2", "effort": "S"})
    assert "## Phase 3: Reap\n**Estimated Effort:** S\n**Dependencies:** Phase 2\n" in garden.read_text()
    assert "the timeline has no row for phase 3: planproof sync adds it" in written.notes
    assert [part.address for part in written.parts] == ["3"]


def test_a_finished_task_with_an_open_step_is_told(garden: Path) -> None:
    written = put(garden, "step", "deep", task="1.2")
    assert "- [x] 1.2 Dig\n  - [ ] deep\n" in garden.read_text()
    assert "1.2 is marked as done: planproof reopen 1.2 opens it again" in written.notes
    assert [part.address for part in written.parts] == ["1.2/1"]


def test_other_kinds(garden: Path) -> None:
    put(garden, "acceptance", "Nothing is dry", phase="2")
    put(garden, "acceptance", "It is deep", task="1.2")
    put(garden, "question", "Who waters?", values={"needs": "Ann"})
    put(garden, "metric", "Beans", values={"target": "20 kg"})
    put(garden, "goal", "Eat beans")
    put(garden, "documentation", "Guide")
    put(garden, "dependency", "Rain", group="external")
    text = garden.read_text()
    for words in ("- [ ] Nothing is dry", "It is deep", "- [ ] Who waters? - needs answer from Ann", "- Beans: 20 kg",
                  "1. Eat beans", "- [ ] Guide", "\n- Rain\n"):  # fmt: skip
        assert words in text


def test_the_only_phase_holds_a_new_task(tmp_path: Path) -> None:
    plan = tmp_path / "shed-plan.md"
    plan.write_text("# Shed Plan\n\n## Phase 1: Build\n\n- [ ] Saw\n")
    assert put(plan, "task", "Nail").parts[0].address == "1.2"
    tasks = tmp_path / "list-plan.md"
    tasks.write_text("# List Plan\n\n## Tasks\n\n1. [ ] Saw\n")
    assert put(tasks, "task", "Nail").parts[0].text == "Nail"
    assert tasks.read_text().endswith("1. [ ] Saw\n2. [ ] Nail\n")


def test_a_list_of_tasks_beside_the_plan_takes_tasks_and_phases(tmp_path: Path) -> None:
    plan, tasks = tmp_path / "garden-plan.md", tmp_path / "garden-tasks.md"
    plan.write_text("# Garden - Implementation Plan\n\n**Status:** Planning\n\n## Summary\n\nDig.\n")
    tasks.write_text("# Garden - Tasks\n\n## Phase 1: Dig\n\n- [ ] 1.1 Dig\n")
    put(plan, "task", "Hoe", phase="1")
    put(plan, "phase", "Sow")
    put(plan, "question", "Who?")
    assert tasks.read_text() == (
        "# Garden - Tasks\n\n## Phase 1: Dig\n\n- [ ] 1.1 Dig\n- [ ] 1.2 Hoe\n\n## Phase 2: Sow\n"
    )
    assert plan.read_text().endswith("Dig.\n\n## Open Questions\n\n- [ ] Who?\n")


@pytest.mark.parametrize(
    ("kind", "texts", "wanted", "error", "message"),
    [
        ("taks", ["A"], {}, InvalidUsage, "knows no taks, .*did you mean task"),
        ("task", [], {}, InvalidUsage, "planproof add task needs the words of the new part"),
        ("task", ["A"], {}, InvalidUsage, "a task needs a place: --phase ADDRESS, or --after ADDRESS"),
        ("step", ["A"], {"phase": "1"}, UnknownAddress, "nothing in this plan is called '1'"),
        ("acceptance", ["A"], {}, InvalidUsage, "--task ADDRESS or --phase ADDRESS"),
        ("task", [" "], {"phase": "1"}, InvalidUsage, "the text of a task is empty"),
        ("task", ["A\nB"], {"phase": "1"}, InvalidUsage, "must be one line"),
        ("task", ["1.7 A"], {"phase": "1"}, Refused, "would be read as an id"),
        ("question", ["- A"], {}, Refused, "would not be read as words"),
        ("task", ["A"], {"after": "1.1", "before": "1.2"}, InvalidUsage, "--after and --before do not go together"),
        ("task", ["A"], {"after": "1.1", "phase": "2"}, InvalidUsage, r"1\.1 stands somewhere else than a new task"),
        ("risk", ["A"], {"after": "1.1"}, UnknownAddress, r"nothing in this plan is called '1\.1'"),
        ("risk", ["A"], {"values": {"effort": "M"}}, InvalidUsage, "a risk has no effort; it has text, impact"),
        ("documentation", ["A"], {"values": {"owner": "B"}}, InvalidUsage, "a documentation has no owner; it has text, state"),
        ("task", ["A"], {"phase": "1", "group": "technical"}, InvalidUsage, "--kind is for risks and dependencies"),
        ("dependency", ["A"], {"group": "technical"}, InvalidUsage, "one of external, internal, not technical"),
        ("risk", ["A"], {"phase": "1"}, InvalidUsage, "--phase is for what stands in a phase or a task, not for a risk"),
        ("risk", ["A"], {"change": "create"}, InvalidUsage, "--change is for files, not for a risk"),
        ("task", ["A"], {"phase": "1", "values": {"depends_on": "7.7"}}, UnknownAddress, r"nothing in this plan is called '7\.7'"),
    ],
)  # fmt: skip
def test_what_cannot_be_added_is_refused(
    garden: Path, kind: str, texts: list[str], wanted: dict[str, Any], error: type[PlanproofError], message: str
) -> None:
    with pytest.raises(error, match=message):
        put(garden, kind, *texts, **wanted)
    assert new(garden) == []
