import datetime as dt
from pathlib import Path

import pytest

from planproof.actions.reach import Reach
from planproof.actions.setting import Wanted, set_values
from planproof.actions.writing import Order
from planproof.errors import InvalidUsage, NotProvable, UnknownAddress
from planproof.model.answers import Written

PLAN = """# Garden

**Status:** Planning
**Last Updated:** 2026-05-01

## Phase 1: Dig

- [x] 1.1 Find a spade (S)
- [ ] 1.2 Dig

## Phase 2: Plant (2h)
**Dependencies:** Phase 1

- [ ] 2.1 Sow

## Timeline

| Phase | Time |
|---|---|
| Phase 1 | 4h |
| Phase 2 | 2h |
| Total | 6h |
"""
ORDER = Order(reach=Reach(), today=dt.date(2026, 5, 9), command="planproof set")


@pytest.fixture
def garden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "garden-plan.md"
    path.write_bytes(PLAN.encode())
    return path


def put(path: Path | None, address: str, *values: str, clear: bool = False, order: Order = ORDER) -> Written:
    pairs = tuple((name, "") for name in values) if clear else tuple(zip(values[::2], values[1::2], strict=True))
    return set_values(str(path) if path else None, Wanted(address=address, values=pairs, clear=clear), order)


def diff(path: Path) -> list[tuple[str, str]]:
    """The lines that differ; there must be as many as before."""
    pairs = list(zip(PLAN.splitlines(), path.read_text().splitlines(), strict=True))
    return [(old, new) for old, new in pairs if old != new]


def test_values_are_set_and_the_date_follows(garden: Path) -> None:
    written = put(garden, "1.2", "effort", "large", "owner", "ann")
    assert diff(garden) == [
        ("**Last Updated:** 2026-05-01", "**Last Updated:** 2026-05-09"),
        ("- [ ] 1.2 Dig", "- [ ] 1.2 Dig (L) @ann"),
    ]
    assert [(part.address, part.kind, part.text) for part in written.parts] == [("1.2", "task", "Dig")]
    assert written.notes == (
        "effort: none → L",
        "owner: none → ann",
        "set the date of the last update to 2026-05-09",
    )


def test_all_values_are_set_or_none(garden: Path) -> None:
    with pytest.raises(InvalidUsage):
        put(garden, "1.2", "effort", "L", "estimate", "soon")
    assert diff(garden) == []


def test_the_plan_itself_has_values(garden: Path) -> None:
    put(garden, "plan", "status", "blocked", "updated", "2026-04-01")
    assert diff(garden) == [
        ("**Status:** Planning", "**Status:** Blocked"),
        ("**Last Updated:** 2026-05-01", "**Last Updated:** 2026-04-01"),
    ]


def test_a_phase_and_its_row_say_the_same(garden: Path) -> None:
    written = put(garden, "2", "estimate", "3h")
    assert ("## Phase 2: Plant (2h)", "## Phase 2: Plant (3h)") in diff(garden)
    assert ("| Phase 2 | 2h |", "| Phase 2 | 3h |") in diff(garden)
    assert "the total of the timeline is left to planproof sync" in written.notes


def test_a_state_is_set_as_a_mark_is(garden: Path) -> None:
    put(garden, "1.2", "state", "done")
    assert ("- [ ] 1.2 Dig", "- [x] 1.2 Dig") in diff(garden)
    assert ("**Status:** Planning", "**Status:** In Progress") in diff(garden)
    with pytest.raises(InvalidUsage, match=r"planproof reopen 1\.2 opens it again"):
        put(garden, "1.2", "state", clear=True)


def test_what_is_so_already_is_said(garden: Path) -> None:
    assert put(garden, "1.1", "effort", "small").notes == ("the effort of 1.1 is small already",)
    assert put(garden, "1.2", "owner", clear=True).notes == ("1.2 has no owner",)
    assert put(garden, "1", "depends", "none").notes == ("1 has no dependencies",)
    assert diff(garden) == []


def test_values_are_taken_away(garden: Path) -> None:
    put(garden, "1.1", "effort", clear=True)
    assert ("- [x] 1.1 Find a spade (S)", "- [x] 1.1 Find a spade") in diff(garden)
    with pytest.raises(InvalidUsage, match=r"the text of 1\.1 cannot be taken away"):
        put(garden, "1.1", "text", clear=True)


def test_a_dry_run_writes_nothing(garden: Path) -> None:
    written = put(garden, "1.2", "effort", "L", order=Order(reach=Reach(), today=dt.date(2026, 5, 9), dry=True))
    assert "1.2 Dig (L)" in written.files[0].after.view
    assert diff(garden) == []


def test_the_plan_is_the_one_that_has_the_part_or_the_name(garden: Path) -> None:
    other = garden.parent / "shed-plan.md"
    other.write_text("# Shed Plan\n\n## Phase 1: Build\n\n- [ ] 1.1 Saw\n- [ ] 1.3 Nail\n")
    assert put(None, "1.3", "effort", "S").path.endswith("shed-plan.md")
    assert put(None, "garden", "owner", "Ann").path.endswith("garden-plan.md")
    with pytest.raises(InvalidUsage, match=r"there are 2 plans here: .*; name the plan first"):
        put(None, "plan", "owner", "Ann")
    with pytest.raises(InvalidUsage, match=r"2 plans have 1\.1"):
        put(None, "1.1", "owner", "Ann")
    with pytest.raises(UnknownAddress):
        put(garden, "9.9", "owner", "Ann")


def test_a_list_of_tasks_beside_the_plan_is_changed_in_its_own_file(tmp_path: Path) -> None:
    plan, tasks = tmp_path / "garden-plan.md", tmp_path / "garden-tasks.md"
    plan.write_text("# Garden - Implementation Plan\n\n**Status:** Planning\n\n## Summary\n\nDig.\n")
    tasks.write_text("# Garden - Tasks\n\n## Phase 1: Dig\n\n- [ ] 1.1 Dig\n")
    written = put(plan, "1.1", "estimate", "2h")
    assert [Path(file.path).name for file in written.files] == ["garden-tasks.md"]
    assert "- [ ] 1.1 Dig (2h)" in tasks.read_text()


def test_what_cannot_be_proved_is_not_written(garden: Path) -> None:
    garden.write_text("# Garden\n\n## New Files to Create\n\n- `a.py`\n")
    with pytest.raises(NotProvable, match="set the change of F1 to delete"):
        put(garden, "F1", "change", "delete")
    assert garden.read_text() == "# Garden\n\n## New Files to Create\n\n- `a.py`\n"
