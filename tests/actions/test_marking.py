import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import pytest

from planproof.actions.marking import Mark, mark
from planproof.actions.reach import Reach
from planproof.actions.writing import Order
from planproof.errors import InvalidUsage, Refused, UnknownAddress
from planproof.model import State
from planproof.model.answers import Written

PLAN = """# Garden

**Status:** Planning
**Last Updated:** 2026-05-01

## Phase 1: Dig ✅

- [x] 1.1 Find a spade

## Phase 2: Plant

- [ ] 2.1 Buy seeds
- [ ] 2.2 Sow
  - Depends on: 2.1
  - [ ] the near end
  - [ ] the far end

**Acceptance Criteria:**
- [ ] It grows

## Open Questions

- [ ] Which seeds?
"""
ORDER = Order(reach=Reach(), today=dt.date(2026, 5, 9), command="planproof done")
DONE = Mark(state=State.DONE)


@pytest.fixture
def garden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "garden-plan.md"
    path.write_bytes(PLAN.encode())
    return path


def done(path: Path, *parts: str, wanted: Mark = DONE) -> Written:
    return mark(str(path), parts, wanted, ORDER)


def diff(path: Path, before: str = PLAN) -> list[tuple[str, str]]:
    """The lines that differ; there must be as many as before."""
    pairs: Sequence[tuple[str, str]] = list(zip(before.splitlines(), path.read_text().splitlines(), strict=True))
    return [(old, new) for old, new in pairs if old != new]


def test_a_mark_and_what_follows(garden: Path) -> None:
    written = done(garden, "2.1")
    assert diff(garden) == [
        ("**Status:** Planning", "**Status:** In Progress"),
        ("**Last Updated:** 2026-05-01", "**Last Updated:** 2026-05-09"),
        ("- [ ] 2.1 Buy seeds", "- [x] 2.1 Buy seeds"),
    ]
    assert [(part.address, part.before, part.after) for part in written.parts] == [("2.1", State.TODO, State.DONE)]
    assert written.notes == ("set the status to in progress", "set the date of the last update to 2026-05-09")


def test_the_last_mark_finishes_phase_and_plan(garden: Path) -> None:
    written = done(garden, "2.1", "2.2", "2/C1", "Q1", wanted=Mark(state=State.DONE, whole=True))
    text = garden.read_text()
    assert "## Phase 2: Plant ✅\n" in text
    assert "**Status:** Completed" in text
    assert "[ ]" not in text
    assert [part.address for part in written.parts] == ["2.1", "2.2/1", "2.2/2", "2.2", "2/C1", "Q1"]


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        (["2.2"], r"2\.2 \(Sow\) is not done while 2\.2/1, 2\.2/2, 2\.1 are open: finish them first, .* --force"),
        (["2.2", "2.2/1", "2.2/2"], r"while 2\.1 is open: finish it first"),
        (["2"], r"while 2/C1, 2\.1, 2\.2 are open"),
    ],
)
def test_what_is_not_done_is_refused(garden: Path, parts: list[str], message: str) -> None:
    with pytest.raises(Refused, match=message):
        done(garden, *parts)
    assert diff(garden) == []


def test_what_is_done_in_the_same_call_counts(garden: Path) -> None:
    done(garden, "2.2", "2.2/2", "2.2/1", "2.1")
    assert garden.read_text().count("[x]") == 5


def test_force_records_the_reason(garden: Path) -> None:
    done(garden, "2.2", wanted=Mark(state=State.DONE, force=True, because="sown\nby birds"))
    text = garden.read_text()
    assert "- [x] 2.2 Sow\n" in text
    assert "  - [ ] the far end\n  - Note: sown by birds\n" in text


def test_a_question_is_answered(garden: Path) -> None:
    done(garden, "Q1", wanted=Mark(state=State.DONE, answer="Beans"))
    assert ("- [ ] Which seeds?", "- [x] Which seeds? → Decision: Beans") in diff(garden)


def test_reopening_takes_back_what_followed(garden: Path) -> None:
    done(garden, "1.1", wanted=Mark(state=State.TODO))
    assert ("## Phase 1: Dig ✅", "## Phase 1: Dig") in diff(garden)


def test_what_is_so_already_is_said(garden: Path) -> None:
    written = done(garden, "1.1")
    assert written.files == ()
    assert written.notes == ("1.1 is done already",)
    assert diff(garden) == []


def test_nothing_is_written_when_one_of_several_cannot_be(garden: Path) -> None:
    with pytest.raises(UnknownAddress):
        done(garden, "2.1", "9.9")
    assert diff(garden) == []


def test_a_dry_run_writes_nothing(garden: Path) -> None:
    order = Order(reach=Reach(), today=dt.date(2026, 5, 9), dry=True)
    written = mark(str(garden), ["2.1"], DONE, order)
    assert written.dry
    assert "- [x] 2.1 Buy seeds" in written.files[0].after.view
    assert diff(garden) == []


def test_a_list_of_tasks_beside_the_plan_is_marked_in_its_own_file(tmp_path: Path) -> None:
    plan = tmp_path / "garden-plan.md"
    tasks = tmp_path / "garden-tasks.md"
    plan.write_text("# Garden - Implementation Plan\n\n**Status:** Planning\n\n## Summary\n\nDig.\n")
    tasks.write_text(
        "# Garden - Tasks\n\n**Last Updated:** 2026-05-01\n\n## Phase 1: Dig\n\n- [ ] 1.1 Dig\n- [ ] 1.2 Sow\n"
    )
    written = done(plan, "1.1")
    assert [Path(file.path).name for file in written.files] == ["garden-plan.md", "garden-tasks.md"]
    assert "**Status:** In Progress" in plan.read_text()
    assert "- [x] 1.1 Dig" in tasks.read_text()
    assert "2026-05-09" in tasks.read_text()


def test_the_plan_may_be_left_out_where_only_one_has_such_parts(garden: Path) -> None:
    other = garden.parent / "shed-plan.md"
    other.write_text("# Shed Plan\n\n## Phase 1: Build\n\n- [ ] 1.1 Saw\n- [ ] 1.2 Nail\n")
    assert mark(None, ["1.2"], DONE, ORDER).path.endswith("shed-plan.md")
    assert mark(None, ["garden", "2.1"], DONE, ORDER).path.endswith("garden-plan.md")
    with pytest.raises(InvalidUsage, match=r"2 plans have 1\.1: garden-plan\.md, shed-plan\.md"):
        mark(None, ["1.1"], DONE, ORDER)
    with pytest.raises(UnknownAddress, match=r"none of the 2 plans here has 7\.7"):
        mark(None, ["7.7"], DONE, ORDER)


def test_a_plan_with_a_conflict_is_left_alone(garden: Path) -> None:
    text = PLAN.replace("- [ ] 2.1 Buy seeds", "<<<<<<< ours\n- [ ] 2.1 Buy\n=======\n- [ ] 2.1 Get\n>>>>>>> theirs")
    garden.write_text(text)
    with pytest.raises(Refused, match=r"garden-plan\.md:12 holds a conflict of a merge: resolve it first"):
        done(garden, "1.1")
    assert garden.read_text() == text
