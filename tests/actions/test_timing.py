import datetime as dt
from pathlib import Path

import pytest

from planproof.actions.logging import hours_in, log
from planproof.actions.marking import Mark, mark
from planproof.actions.reach import Reach
from planproof.actions.writing import Order
from planproof.errors import InvalidUsage
from planproof.model import State
from planproof.model.answers import Written
from planproof.model.settings import Settings

PLAN = """# Garden

**Last Updated:** 2026-05-09

## Phase 1: Digging

- [ ] 1.1 Find a spade
- [ ] 1.2 Dig

## Timeline

| Phase | Estimate | Actual |
|-------|----------|--------|
| Phase 1 | 4 hours | - |
"""
NOW = 1_800_000_000.0


@pytest.fixture
def garden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PLANPROOF_STATE_DIR", str(tmp_path / "state"))
    path = tmp_path / "garden-plan.md"
    path.write_text(PLAN)
    return path


def order(seconds: float, *, dry: bool = False) -> Order:
    return Order(reach=Reach(), today=dt.date(2026, 5, 9), now=NOW + seconds, dry=dry)


def marked(path: Path, address: str, state: State, seconds: float, *, dry: bool = False) -> Written:
    return mark(str(path), [address], Mark(state=state), order(seconds, dry=dry))


def test_done_logs_the_time_since_start(garden: Path) -> None:
    marked(garden, "1.1", State.DOING, 0)
    written = marked(garden, "1.1", State.DONE, 5400)
    assert "log 1h 30m for 1.1 in phase 1" in written.notes
    assert "| Phase 1 | 4 hours | 1.5 hours |" in garden.read_text()


def test_the_clock_is_read_once(garden: Path) -> None:
    marked(garden, "1.1", State.DOING, 0)
    marked(garden, "1.1", State.DONE, 3600, dry=True)
    assert garden.read_text().count("- |") == 1
    marked(garden, "1.1", State.DONE, 3600)
    marked(garden, "1.1", State.TODO, 3700)
    marked(garden, "1.1", State.DONE, 7200)
    assert "| 1 hour |" in garden.read_text()


@pytest.mark.parametrize(
    ("seconds", "note"),
    [
        (59, None),
        (8 * 3600 + 120, "1.1 was begun 8 hours ago: planproof log 1.1 TIME tells how long it took"),
        (5 * 86400, "1.1 was begun 5 days ago: planproof log 1.1 TIME tells how long it took"),
    ],
)
def test_what_cannot_be_believed_is_not_logged(garden: Path, seconds: float, note: str | None) -> None:
    marked(garden, "1.1", State.DOING, 0)
    written = marked(garden, "1.1", State.DONE, seconds)
    assert "| Phase 1 | 4 hours | - |" in garden.read_text()
    assert [one for one in written.notes if "begun" in one] == ([note] if note else [])


def test_a_task_that_is_blocked_is_told_how_to_keep_its_time(garden: Path) -> None:
    marked(garden, "1.1", State.DOING, 0)
    written = marked(garden, "1.1", State.BLOCKED, 600)
    assert "1.1 was begun 10m ago: planproof log 1.1 10m keeps that" in written.notes
    assert "begun" not in " ".join(marked(garden, "1.1", State.DONE, 700).notes)


def test_a_plan_without_a_timeline_gets_none_by_the_clock(garden: Path) -> None:
    text = PLAN.partition("## Timeline")[0]
    garden.write_text(text)
    marked(garden, "1.1", State.DOING, 0)
    marked(garden, "1.1", State.DONE, 3600)
    assert "Timeline" not in garden.read_text()


def test_a_task_goes_to_the_row_of_its_phase_and_the_date_follows(garden: Path) -> None:
    later = Order(reach=Reach(), today=dt.date(2026, 6, 1))
    written = log(str(garden), ["1.2"], "90m", later)
    assert written.notes == ("log 1h 30m for 1.2 in phase 1", "set the date of the last update to 2026-06-01")
    assert [part.address for part in written.parts] == ["1.2"]
    assert "| 1.5 hours |" in garden.read_text()
    assert "**Last Updated:** 2026-06-01" in garden.read_text()


def test_the_timeline_of_a_plan_in_two_files_is_that_of_the_plan(tmp_path: Path, garden: Path) -> None:
    head, _, timeline = PLAN.partition("## Phase 1: Digging")
    garden.write_text(head + "## Timeline" + timeline.partition("## Timeline")[2])
    tasks = tmp_path / "garden-tasks.md"
    tasks.write_text("# Garden - Tasks\n\n## Phase 1: Digging\n\n- [ ] 1.1 Dig\n- [ ] 1.2 Rake\n")
    before = tasks.read_text()
    log(str(garden), ["1.1"], "2h", order(0))
    assert "| Phase 1 | 4 hours | 2 hours |" in garden.read_text()
    assert tasks.read_text() == before
    garden.write_text(head)
    log(str(garden), ["1.2"], "1h", order(0))
    assert "| Phase 1: Digging | -              | 1 hour      |" in garden.read_text()
    log(str(garden), ["1"], "1h", order(0))
    assert "| Phase 1: Digging | -              | 2 hours     |" in garden.read_text()


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("2h", 2),
        ("90m", 1.5),
        ("1.5h", 1.5),
        ("1d", 6),
        ("1h30m", 1.5),
        ("2 hours", 2),
        ("45 min", 0.75),
        ("1,5 Std", 1.5),
    ],
)
def test_lengths_of_time(text: str, hours: float) -> None:
    assert hours_in(text, Settings(hours_per_day=6)) == hours


@pytest.mark.parametrize("text", ["", "2", "h", "1-2h", "0h", "-1h", "soon", "2h 3d 4h of work", "99999h", "M"])
def test_what_is_no_length_of_time_is_refused(text: str) -> None:
    with pytest.raises(InvalidUsage):
        hours_in(text, Settings())
