import datetime as dt
from pathlib import Path

import pytest

from planproof.actions.marking import Mark, mark
from planproof.actions.reach import Reach
from planproof.actions.undo import undo
from planproof.actions.writing import Order
from planproof.errors import FileChanged, NothingToUndo
from planproof.model import State
from planproof.project.journal import KEPT, Wrote, entries
from planproof.project.saving import create, save, write_all
from planproof.records import replace

PLAN = "# Garden Plan\r\n\r\n## Phase 1: Dig\r\n\r\n- [ ] 1.1 Dig\r\n- [ ] 1.2 Sow"
ORDER = Order(reach=Reach(), today=dt.date(2026, 5, 9), command="planproof undo")


@pytest.fixture
def garden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PLANPROOF_STATE_DIR", str(tmp_path / "state"))
    path = tmp_path / "garden-plan.md"
    path.write_bytes(PLAN.encode())
    return path


def done(path: Path, *parts: str) -> None:
    mark(str(path), parts, Mark(state=State.DONE), replace(ORDER, command=f"planproof done {' '.join(parts)}"))


def test_writes_are_taken_back_one_after_the_other(garden: Path) -> None:
    done(garden, "1.1")
    middle = garden.read_bytes()
    done(garden, "1.2")
    undone = undo(None, ORDER)
    assert undone.command == "planproof done 1.2"
    assert [file.path for file in undone.files] == ["garden-plan.md"]
    assert garden.read_bytes() == middle
    assert undo("garden", ORDER).command == "planproof done 1.1"
    assert garden.read_bytes() == PLAN.encode()
    with pytest.raises(NothingToUndo, match="has written nothing here"):
        undo(None, ORDER)
    with pytest.raises(NothingToUndo, match="has written nothing to it"):
        undo(str(garden), ORDER)


def test_what_was_changed_since_is_left_alone(garden: Path) -> None:
    done(garden, "1.1")
    garden.write_bytes(garden.read_bytes() + b"\r\n")
    now = garden.read_bytes()
    with pytest.raises(FileChanged, match=r"garden-plan\.md was changed since planproof done 1\.1"):
        undo(None, ORDER)
    assert garden.read_bytes() == now


def test_a_dry_run_takes_nothing_back(garden: Path) -> None:
    done(garden, "1.1")
    now = garden.read_bytes()
    undone = undo(None, replace(ORDER, dry=True))
    assert undone.files[0].after.data == PLAN.encode()
    assert garden.read_bytes() == now
    assert undo(None, ORDER).command == "planproof done 1.1"


def test_of_two_plans_the_one_that_is_named(garden: Path) -> None:
    other = garden.parent / "shed-plan.md"
    other.write_text("# Shed Plan\n\n## Phase 1: Build\n\n- [ ] 1.1 Saw\n")
    done(garden, "1.1")
    done(other, "1.1")
    undo("garden", ORDER)
    assert garden.read_bytes() == PLAN.encode()
    assert "- [x] 1.1 Saw" in other.read_text()


def test_made_files_are_removed_and_moved_ones_come_back(garden: Path) -> None:
    made = garden.parent / "docs" / "new-plan.md"
    create({str(made): b"# New\n"}, command="planproof new")
    moved = garden.parent / "archive" / "garden-plan.md"
    data = garden.read_bytes()
    write_all(
        [Wrote(path=str(garden), before=data, after=None), Wrote(path=str(moved), before=None, after=data)],
        command="planproof archive",
    )
    assert undo(None, ORDER).command == "planproof archive"
    assert garden.read_bytes() == data
    assert not moved.exists()
    assert undo(None, ORDER).command == "planproof new"
    assert not made.exists()


def test_a_write_that_never_came_about_is_passed_over(garden: Path) -> None:
    """The process was killed between the entry and the write."""
    done(garden, "1.1")
    (entry,) = entries(str(garden))
    after = garden.read_bytes()
    done(garden, "1.2")
    garden.write_bytes(after)
    assert undo(None, ORDER).command == "planproof done 1.1"
    assert garden.read_bytes() == PLAN.encode()
    assert not Path(entry.name).exists()


@pytest.mark.parametrize("damage", [b"", b"{", b"[]\n", b'{"files": [], "command": 1}\n', b"\xff\xfe"])
def test_a_broken_journal_is_no_journal(garden: Path, damage: bytes) -> None:
    done(garden, "1.1")
    (entry,) = entries(str(garden))
    Path(entry.name).write_bytes(damage)
    with pytest.raises(NothingToUndo):
        undo(None, ORDER)
    done(garden, "1.2")
    assert undo(None, ORDER).command == "planproof done 1.2"


def test_only_so_many_writes_are_remembered(garden: Path) -> None:
    for number in range(KEPT + 5):
        save(str(garden), garden.read_bytes(), PLAN.encode() + b" %d" % number)
    assert len(list(entries(str(garden)))) == KEPT


def test_in_a_repository_everything_lies_in_its_git_directory(garden: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PLANPROOF_STATE_DIR")
    git = garden.parent / "elsewhere" / "git"
    git.mkdir(parents=True)
    (git / "HEAD").write_text("ref: refs/heads/main\n")
    (garden.parent / ".git").write_text("gitdir: elsewhere/git\n")
    done(garden, "1.1")
    assert len(list((git / "planproof" / "undo").iterdir())) == 1
    assert undo(None, ORDER).command == "planproof done 1.1"
    assert list((git / "planproof" / "locks").iterdir()) == []
