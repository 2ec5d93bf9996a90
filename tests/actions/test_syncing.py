import datetime as dt
from pathlib import Path

import pytest

from planproof.actions.formatting import tidy
from planproof.actions.reach import Reach
from planproof.actions.syncing import sync
from planproof.actions.writing import Order
from planproof.errors import Refused

ORDER = Order(reach=Reach(), today=dt.date(2026, 6, 1))
HEAD = "# Garden - Implementation Plan\n\n**Status:** Planning\n**Last Updated:** 2026-05-01\n\n## Summary\n\nDig.\n"
TASKS = "# Garden - Tasks\n\n**Progress:** 0/2 tasks\n\n## Phase 1: Digging ✅\n\n- [X] 1.1 Dig\n- [ ]  1.2 Rake\n"


@pytest.fixture
def garden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "garden-plan.md").write_text(HEAD)
    (tmp_path / "garden-tasks.md").write_text(TASKS)
    return tmp_path


def test_a_plan_in_two_files_is_brought_up_to_date_as_a_whole(garden: Path) -> None:
    (written,) = sync((), ORDER)
    assert [Path(file.path).name for file in written.files] == ["garden-plan.md", "garden-tasks.md"]
    assert (garden / "garden-plan.md").read_text() == HEAD.replace("Planning", "In Progress").replace(
        "2026-05-01", "2026-06-01"
    )
    assert (garden / "garden-tasks.md").read_text() == TASKS.replace("0/2", "1/2").replace("✅", "🔄")
    assert sync((), ORDER)[0].files == ()


def test_the_date_stays_where_nothing_else_changes(garden: Path) -> None:
    sync((), ORDER)
    before = (garden / "garden-plan.md").read_text()
    (written,) = sync((), Order(reach=Reach(), today=dt.date(2026, 7, 1)))
    assert written.files == ()
    assert (garden / "garden-plan.md").read_text() == before


def test_both_files_are_written_in_one_form(garden: Path) -> None:
    (written,) = tidy((), ORDER)
    assert [Path(file.path).name for file in written.files] == ["garden-tasks.md"]
    assert "- [ ] 1.2 Rake\n" in (garden / "garden-tasks.md").read_text()
    assert (garden / "garden-plan.md").read_text() == HEAD


def test_only_tried_nothing_is_written(garden: Path) -> None:
    order = Order(reach=Reach(), today=dt.date(2026, 6, 1), dry=True)
    assert sync((), order)[0].files
    assert tidy((), order)[0].files
    assert (garden / "garden-plan.md").read_text() == HEAD
    assert (garden / "garden-tasks.md").read_text() == TASKS


def test_all_others_are_written_where_one_cannot_be(garden: Path) -> None:
    (garden / "a-plan.md").write_text("# A Plan\n\n<<<<<<< ours\n- [ ] a\n=======\n- [ ] b\n>>>>>>> theirs\n- [ ] c\n")
    with pytest.raises(Refused, match=r"a-plan\.md:3 holds a conflict"):
        sync((), ORDER)
    assert "In Progress" in (garden / "garden-plan.md").read_text()
