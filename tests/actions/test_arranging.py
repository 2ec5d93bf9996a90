import datetime as dt
from pathlib import Path

import pytest

from planproof.actions.arranging import Where, move, remove
from planproof.actions.reach import Reach
from planproof.actions.renaming import rename
from planproof.actions.writing import Order
from planproof.errors import InvalidUsage, Refused

PLAN = """# Garden

## Phase 1: Dig

- [x] 1.1 Find a spade
- [ ] 1.2 Dig (2h) @ann

## Phase 2: Sow

**Dependencies:** Phase 1

- [ ] 2.1 Buy seeds
- [ ] 2.2 Sow
  - Depends on: 2.1, 1.2
- [ ] 2.3 Water
  - Depends on: 2.2
"""
ORDER = Order(reach=Reach(), today=dt.date(2026, 5, 9))


@pytest.fixture
def garden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "garden-plan.md"
    path.write_text(PLAN)
    return path


def test_a_task_moves_to_the_end_of_a_phase(garden: Path) -> None:
    written = move(str(garden), ["1.2"], Where(to="2"), ORDER)
    assert garden.read_text().endswith("  - Depends on: 2.2\n- [ ] 1.2 Dig (2h) @ann\n")
    assert [part.address for part in written.parts] == ["1.2"]


def test_where_it_is_to_stand_has_to_be_said_once(garden: Path) -> None:
    with pytest.raises(InvalidUsage, match="say where it is to stand"):
        move(str(garden), ["1.2"], Where(), ORDER)
    with pytest.raises(InvalidUsage, match="say where it is to stand"):
        move(str(garden), ["1.2"], Where(to="2", after="2.1"), ORDER)
    with pytest.raises(InvalidUsage, match="only tasks move to a phase"):
        move(str(garden), ["1"], Where(to="2"), ORDER)
    with pytest.raises(Refused, match="stands there already"):
        move(str(garden), ["1.2"], Where(after="1.2"), ORDER)


def test_what_depends_on_a_part_depends_on_it_no_longer(garden: Path) -> None:
    with pytest.raises(Refused, match=r"2\.2 depend on 2\.1"):
        remove(str(garden), ["2.1"], ORDER)
    written = remove(str(garden), ["2.1"], ORDER, force=True)
    text = garden.read_text()
    assert "2.1" not in text
    assert "  - Depends on: 1.2\n" in text
    assert written.notes == ("2.2 depends on 2.1 no longer",)
    remove(str(garden), ["2.2", "2.3"], ORDER)
    assert garden.read_text().endswith("**Dependencies:** Phase 1\n") or "2.2" not in garden.read_text()


def test_what_is_done_is_not_removed_lightly(garden: Path) -> None:
    with pytest.raises(Refused, match=r"1\.1 \(Find a spade\) is work that is done"):
        remove(str(garden), ["1.1"], ORDER)
    remove(str(garden), ["1.1"], ORDER, force=True)
    assert "spade" not in garden.read_text()


@pytest.mark.parametrize(
    ("words", "old", "new"),
    [
        (["1.2", "Dig deeper"], "1.2 Dig (2h)", "1.2 Dig deeper (2h)"),
        (["2", "Sow and wait"], "Phase 2: Sow\n", "Phase 2: Sow and wait\n"),
        (["plan", "Orchard"], "# Garden\n", "# Orchard\n"),
    ],
)
def test_words_are_written_anew_and_nothing_else(garden: Path, words: list[str], old: str, new: str) -> None:
    rename(str(garden), words, ORDER)
    assert garden.read_text() == PLAN.replace(old, new)
