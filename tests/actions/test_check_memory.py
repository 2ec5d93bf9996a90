import os
import subprocess
import time
from pathlib import Path

import pytest

from planproof.actions import check as module
from planproof.actions import check_memory as memory
from planproof.actions.check import check
from planproof.actions.check_data import Order, plain, result_of
from planproof.actions.checking import Checker
from planproof.actions.reach import Reach
from planproof.lint.results import CheckRun
from planproof.project.config import Config
from planproof.text import SourceText

ORDER = Order(extend_select=("ALL",))
PLAN = """# Wish lists

**Last Updated:** 2020-01-01

## Phase 1: Storage

- [ ] Add the table to `src/store.py`
- [x] See [the notes](../src/notes.md#storage) and {commit}

### Files to Modify
- `src/store.py`
- `src/gone.py`

## Phase 2: Sharing
"""


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "shop"
    (root / "src").mkdir(parents=True)
    (root / "plans").mkdir()
    (root / "src" / "store.py").write_text("one\n")
    (root / "src" / "notes.md").write_text("# Storage\n")
    git(root, "init", "-q")
    git(root, "add", "-A")
    commit(root)
    (root / "plans" / "wish-plan.md").write_text(PLAN.replace("{commit}", "abcdef1"))
    (root / "plans" / "other-plan.md").write_text("# Other\n\n## Phase 1: One\n\n- [ ] Do it\n\n## Phase 2: Two\n")
    git(root, "add", "-A")
    commit(root)
    monkeypatch.chdir(root)
    monkeypatch.setenv("PLANPROOF_CACHE_DIR", str(tmp_path / "cache"))
    return root


def git(root: Path, *words: str) -> None:
    subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b.c", *words], cwd=root, check=True)


def commit(root: Path) -> None:
    git(root, "commit", "-q", "--allow-empty", "-m", "work")


def run(cache: bool = True) -> CheckRun:
    return check((), Reach(), Order(extend_select=ORDER.extend_select, cache=cache))


def told(found: CheckRun) -> list[tuple[str, str, str]]:
    return [(file.path, one.code, one.message) for file, one in found.findings()]


@pytest.fixture
def worked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of the plans that were worked out anew, in order."""
    paths: list[str] = []
    real = module._checked

    def checked(work, config, order):  # type: ignore[no-untyped-def]
        paths.extend(one.path for one, _ in work)
        return real(work, config, order)

    monkeypatch.setattr(module, "_checked", checked)
    return paths


@pytest.mark.usefixtures("repository")
def test_a_second_run_works_nothing_out_and_says_the_same(worked: list[str]) -> None:
    first = told(run())
    assert first
    assert len(worked) == 2
    worked.clear()
    assert told(run()) == first == told(run(cache=False))
    assert len(worked) == 2, "the run without a cache works out both, the other none"


def test_only_a_changed_plan_is_worked_out(repository: Path, worked: list[str]) -> None:
    run()
    worked.clear()
    plan = repository / "plans" / "wish-plan.md"
    plan.write_text(plan.read_text() + "\n- [ ] One more\n")
    found = told(run())
    assert [Path(path).name for path in worked] == ["wish-plan.md"]
    assert found == told(run(cache=False))


@pytest.mark.parametrize(
    "change",
    [
        lambda root: (root / "src" / "gone.py").write_text("here\n"),
        lambda root: (root / "src" / "store.py").unlink(),
        lambda root: (root / "src" / "notes.md").write_text("# Something else entirely\n"),
        lambda root: (root / "src" / "notes.md").unlink(),
        commit,
    ],
    ids=["made", "removed", "anchor", "link", "commit"],
)
def test_a_change_of_the_repository_is_seen(repository: Path, change: object) -> None:
    run()
    assert callable(change)
    change(repository)
    assert told(run()) == told(run(cache=False))


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: b"",
        lambda data: data[: len(data) // 2],
        lambda data: data.replace(b"phase", b"fazed"),
        lambda data: b"0" * 64 + data[64:],
        lambda data: b"\x00\xff" * 100,
        lambda data: b"[" * 100_000,
    ],
    ids=["empty", "cut", "changed", "digest", "binary", "deep"],
)
def test_a_spoilt_cache_changes_nothing(tmp_path: Path, spoil: object) -> None:
    first = told(run())
    [kept] = (tmp_path / "cache").iterdir()
    assert callable(spoil)
    kept.write_bytes(spoil(kept.read_bytes()))
    assert told(run()) == first
    assert told(run()) == first


def test_another_order_or_configuration_is_another_question(repository: Path, worked: list[str]) -> None:
    run()
    worked.clear()
    assert not told(check((), Reach(), Order(select=("STR014",))))
    assert len(worked) == 2
    worked.clear()
    (repository / ".planproof.toml").write_text('[check]\nignore = ["STR005"]\n')
    assert "STR005" not in [code for _, code, _ in told(run())]
    assert len(worked) == 2


def test_without_a_place_for_it_there_is_no_cache(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLANPROOF_CACHE_DIR", str(repository / "src" / "store.py" / "below"))
    assert told(run()) == told(run())


@pytest.mark.usefixtures("repository")
def test_results_survive_as_plain_data() -> None:
    checker = Checker(Config(), ORDER)
    result = checker.check("plans/wish-plan.md", SourceText.of(PLAN + "\n| **Total** | 3 hours |\n"), None)
    assert result.found
    assert result_of(plain(result)).found == result.found


@pytest.mark.usefixtures("repository")
def test_processes_find_what_one_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    alone = told(run(cache=False))
    monkeypatch.setattr(module, "ENOUGH", 0)
    assert told(run(cache=False)) == alone


def aged(root: Path) -> None:
    """Make all plans look as if they had been left alone for a while."""
    past = time.time() - 60
    for plan in (root / "plans").iterdir():
        os.utime(plan, (past, past))


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The plans whose text was read, in order."""
    paths: list[str] = []
    real = vars(module)["read_source"]

    def reading(path: str, limit: int) -> SourceText:
        paths.append(Path(path).name)
        found: SourceText = real(path, limit)
        return found

    monkeypatch.setattr(module, "read_source", reading)
    return paths


def quiet() -> CheckRun:
    return check((), Reach(), Order(select=("STA001",)))


def test_a_plan_without_findings_that_was_left_alone_is_not_read_again(
    repository: Path, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    aged(repository)
    # The time of a change of the file itself cannot be set back, so the run takes place later.
    now = time.time_ns()
    monkeypatch.setattr(time, "time_ns", lambda: now + 10 * memory.SETTLED)
    quiet()
    assert sorted(read) == ["other-plan.md", "wish-plan.md"]
    read.clear()
    quiet()
    assert read == []
    plan = repository / "plans" / "wish-plan.md"
    text = plan.read_text()
    plan.write_text(text.replace("- [ ] Add", "- [x] Add"))  # as long as before
    past = time.time() - 60
    os.utime(plan, (past, past))
    quiet()
    assert read == ["wish-plan.md"]


def test_a_plan_that_was_touched_just_now_is_read_again(read: list[str], repository: Path) -> None:
    aged(repository)
    quiet()
    read.clear()
    quiet()
    assert sorted(read) == ["other-plan.md", "wish-plan.md"]
