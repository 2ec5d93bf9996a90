"""Old or new text, never anything between, whatever happens."""

import errno
import os
import random
import signal
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from planproof.errors import AlreadyThere, FileChanged, Locked, NotReadable, NotWritable, PathMissing, PlanproofError
from planproof.project import exchange as exchanging
from planproof.project import replacing, saving
from planproof.project.journal import Wrote
from planproof.project.locking import locked
from planproof.project.saving import create, save, update, write_all
from tests.cli.call import environment

posix = pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "state"
    monkeypatch.setenv("PLANPROOF_STATE_DIR", str(folder))
    return folder


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plans" / "plan.md"
    path.parent.mkdir()
    path.write_bytes(b"old")
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def left(state: Path) -> list[str]:
    """The lock files that nobody holds any more."""
    return names(state / "locks") if (state / "locks").exists() else []


def test_a_file_is_given_new_bytes(plan: Path, state: Path) -> None:
    for before, after in ((b"old", b"\xff new\r"), (b"\xff new\r", b""), (b"", b"\xef\xbb\xbfagain\r\n")):
        save(str(plan), before, after)
        assert plan.read_bytes() == after
    assert names(plan.parent) == ["plan.md"]
    assert left(state) == []


def test_a_file_in_the_present_folder_is_replaced_there(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(plan.parent)
    save("plan.md", b"old", b"new")
    assert plan.read_bytes() == b"new"
    assert names(plan.parent) == ["plan.md"]


@posix
@pytest.mark.parametrize("mode", [0o600, 0o644, 0o664, 0o755])
def test_its_permissions_stay(plan: Path, mode: int) -> None:
    plan.chmod(mode)
    save(str(plan), b"old", b"new")
    assert stat.S_IMODE(plan.stat().st_mode) == mode


def test_a_link_stays_a_link_and_its_file_is_replaced(plan: Path, tmp_path: Path) -> None:
    link = tmp_path / "plan.md"
    link.symlink_to("plans/plan.md")
    save(str(link), b"old", b"new")
    assert link.is_symlink()
    assert plan.read_bytes() == b"new"
    assert names(plan.parent) == ["plan.md"]


@pytest.mark.parametrize("now", [b"", b"ol", b"old ", b"older and much longer", b"OLD"])
def test_what_was_changed_meanwhile_is_never_overwritten(plan: Path, now: bytes) -> None:
    plan.write_bytes(now)
    with pytest.raises(FileChanged, match=r"plan\.md was changed by somebody else meanwhile: run the command again"):
        save(str(plan), b"old", b"new")
    assert plan.read_bytes() == now
    assert names(plan.parent) == ["plan.md"]


@pytest.mark.parametrize("in_place", [True, False])
def test_what_is_saved_in_the_last_moment_is_given_back(
    plan: Path, monkeypatch: pytest.MonkeyPatch, in_place: bool
) -> None:
    """An editor saves between the last look and the exchange."""
    calls: list[str] = []

    def late(one: str, other: str) -> bool:
        if not calls:
            calls.append(one)
            if in_place:
                plan.write_bytes(b"theirs")
            else:
                (plan.parent / "saved").write_bytes(b"theirs")
                (plan.parent / "saved").replace(plan)
        return exchanging.exchange(one, other)

    if not exchanging.exchange(str(plan), str(plan)):
        pytest.skip("files cannot change places here")
    monkeypatch.setattr(replacing, "exchange", late)
    with pytest.raises(FileChanged):
        save(str(plan), b"old", b"new")
    assert plan.read_bytes() == b"theirs"
    assert names(plan.parent) == ["plan.md"]


def test_where_files_cannot_change_places_they_are_replaced(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replacing, "exchange", lambda *_: False)
    save(str(plan), b"old", b"new")
    assert plan.read_bytes() == b"new"
    assert names(plan.parent) == ["plan.md"]


@posix
@pytest.mark.parametrize("of_folder", [True, False])
def test_what_is_read_only_is_refused_even_to_root(plan: Path, of_folder: bool) -> None:
    target = plan.parent if of_folder else plan
    mode = target.stat().st_mode
    target.chmod(mode & ~0o222)
    try:
        with pytest.raises(NotWritable, match=r"plan\.md is read-only: give yourself permission .*\(chmod u\+w\)"):
            save(str(plan), b"old", b"new")
    finally:
        target.chmod(mode)
    assert plan.read_bytes() == b"old"
    assert names(plan.parent) == ["plan.md"]


def test_what_is_gone_or_no_file_is_refused(tmp_path: Path, plan: Path) -> None:
    with pytest.raises(PathMissing):
        save(str(tmp_path / "missing.md"), b"old", b"new")
    (tmp_path / "link.md").symlink_to("nowhere.md")
    with pytest.raises(PathMissing, match=r"link\.md is a link to '?nowhere\.md'?, which does not exist"):
        save(str(tmp_path / "link.md"), b"old", b"new")
    with pytest.raises(NotReadable, match="is a folder"):
        save(str(plan.parent), b"old", b"new")
    assert names(plan.parent) == ["plan.md"]


@posix
@pytest.mark.parametrize("name", [b"x" * 252 + b".md", b"\xff\xfe.md", "größe 漢字.md".encode(), b"-n.md", b" .md"])
def test_any_name_will_do(tmp_path: Path, name: bytes) -> None:
    path = tmp_path / os.fsdecode(name)
    path.write_bytes(b"old")
    save(str(path), b"old", b"new")
    assert path.read_bytes() == b"new"


def test_a_new_file_is_made_with_its_folders_and_never_over_another(tmp_path: Path) -> None:
    one, other = tmp_path / "a" / "b" / "one.md", tmp_path / "a" / "other.md"
    create({str(one): b"one", str(other): b"other"})
    assert (one.read_bytes(), other.read_bytes()) == (b"one", b"other")
    third = tmp_path / "a" / "third.md"
    with pytest.raises(AlreadyThere, match=r"other\.md is there already: choose another name"):
        create({str(third): b"3", str(other): b"new"})
    assert other.read_bytes() == b"other"
    assert names(tmp_path / "a") == ["b", "other.md"]


def test_a_file_is_moved_with_its_permissions(plan: Path, tmp_path: Path) -> None:
    plan.chmod(0o640)
    target = tmp_path / "archive" / "plan.md"
    write_all([Wrote(path=str(plan), before=b"old", after=None), Wrote(path=str(target), before=None, after=b"old")])
    assert target.read_bytes() == b"old"
    assert names(plan.parent) == []
    assert os.name != "posix" or stat.S_IMODE(target.stat().st_mode) == 0o640


def test_several_files_are_one_write(plan: Path) -> None:
    tasks = plan.parent / "tasks.md"
    tasks.write_bytes(b"changed")
    with pytest.raises(FileChanged, match="tasks"):
        write_all(
            [
                Wrote(path=str(plan), before=b"old", after=b"new"),
                Wrote(path=str(tasks), before=b"tasks", after=b"new"),
            ]
        )
    assert (plan.read_bytes(), tasks.read_bytes()) == (b"old", b"changed")


def test_where_the_second_file_fails_the_first_gets_back_what_it_had(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tasks = plan.parent / "tasks.md"
    tasks.write_bytes(b"tasks")
    real: Callable[[str, bytes, bytes], None] = vars(saving)["put"]

    def put(path: str, before: bytes, after: bytes) -> None:
        if path == str(tasks):
            raise NotWritable("tasks.md cannot be written")
        real(path, before, after)

    monkeypatch.setattr(saving, "put", put)
    with pytest.raises(NotWritable, match=r"tasks\.md"):
        write_all(
            [
                Wrote(path=str(plan), before=b"old", after=b"new"),
                Wrote(path=str(tasks), before=b"tasks", after=b"new"),
            ]
        )
    assert (plan.read_bytes(), tasks.read_bytes()) == (b"old", b"tasks")


# Changes made on fresh texts


def test_a_change_is_made_anew_where_somebody_saved_meanwhile(plan: Path) -> None:
    seen = []

    def rewrite(sources: Any) -> dict[str, bytes]:
        data = sources[str(plan)].data
        seen.append(data)
        if len(seen) == 1:
            plan.write_bytes(b"theirs")
        return {str(plan): data + b" and ours"}

    update([str(plan)], rewrite)
    assert seen == [b"old", b"theirs"]
    assert plan.read_bytes() == b"theirs and ours"


def test_a_file_that_never_rests_is_given_up(plan: Path) -> None:
    def rewrite(sources: Any) -> dict[str, bytes]:
        data = sources[str(plan)].data
        plan.write_bytes(data + b"x")
        return {str(plan): b"ours"}

    with pytest.raises(FileChanged):
        update([str(plan)], rewrite)
    assert plan.read_bytes() == b"old" + b"x" * saving.TRIES


def test_no_change_writes_nothing(plan: Path) -> None:
    before = plan.stat()
    update([str(plan)], lambda sources: {str(plan): sources[str(plan)].data})
    assert (plan.stat().st_ino, plan.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


# Locks


def test_who_waits_in_vain_is_told_for_whom(plan: Path) -> None:
    found: list[str] = []

    def wait() -> None:
        try:
            save(str(plan), b"old", b"new", wait=0.05)
        except Locked as error:
            found.append(str(error))

    with locked([str(plan)], command="planproof done 2.3"):
        waiting = threading.Thread(target=wait)
        waiting.start()
        waiting.join()
    assert len(found) == 1
    assert f"plan.md is being changed by another process (process {os.getpid()}, planproof done 2.3, since" in found[0]
    assert plan.read_bytes() == b"old"


def test_a_lock_is_for_the_file_and_not_for_its_name(plan: Path, tmp_path: Path) -> None:
    (tmp_path / "link.md").symlink_to(plan)
    found: list[type] = []

    def wait() -> None:
        try:
            save(str(tmp_path / "link.md"), b"old", b"new", wait=0)
        except Locked as error:
            found.append(type(error))

    with locked([str(plan)]):
        waiting = threading.Thread(target=wait)
        waiting.start()
        waiting.join()
    assert found == [Locked]


def test_a_lock_that_a_killed_process_left_is_nothing(plan: Path, state: Path) -> None:
    with locked([str(plan)]):
        (name,) = left(state)
    (state / "locks" / name).write_text("process 1, gone, since 00:00:00")
    save(str(plan), b"old", b"new", wait=0)
    assert left(state) == []


# Faults


CODES = (errno.EIO, errno.ENOSPC, errno.EACCES, errno.EROFS, errno.EDQUOT)
STEPS = ("open", "fdopen", "fsync", "replace", "unlink", "link", "fchmod", "makedirs", "ftruncate", "pwrite", "flock")


class Faults:
    """Makes one kind of call fail, from the `first` on: once or always."""

    def __init__(self, first: int, code: int, always: bool) -> None:
        self.first, self.code, self.always = first, code, always
        self.count = 0

    def over(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            self.count += 1
            if self.count == self.first or (self.always and self.count > self.first):
                if real is os.fdopen:
                    os.close(arguments[0])
                raise OSError(self.code, os.strerror(self.code))
            return real(*arguments, **named)

        return call


@posix
@pytest.mark.parametrize("always", [False, True])
@pytest.mark.parametrize("step", STEPS)
def test_whatever_fails_leaves_the_old_text_or_the_new(
    plan: Path, state: Path, monkeypatch: pytest.MonkeyPatch, step: str, always: bool
) -> None:
    import fcntl

    other = plan.parent / "new.md"
    for code in CODES:
        for first in range(1, 40):
            plan.write_bytes(b"old")
            other.unlink(missing_ok=True)
            faults = Faults(first, code, always)
            with monkeypatch.context() as patch:
                module: Any = fcntl if step == "flock" else os
                patch.setattr(module, step, faults.over(getattr(module, step)))
                told = ""
                try:
                    save(str(plan), b"old", b"new", wait=0.01)
                    create({str(other): b"made"})
                except PlanproofError as error:
                    told = str(error)
            assert plan.read_bytes() in (b"old", b"new")
            assert not other.exists() or other.read_bytes() == b"made"
            assert not told or "plan.md" in told or "new.md" in told
            if not told:
                assert (plan.read_bytes(), other.read_bytes()) == (b"new", b"made")
            if step != "unlink":
                assert set(names(plan.parent)) <= {"plan.md", "new.md"}
            save(str(plan), plan.read_bytes(), plan.read_bytes() + b"!")  # which also sweeps
            assert set(names(plan.parent)) <= {"plan.md", "new.md"} or step == "unlink"
            assert left(state) == []
            if faults.count < first:
                break
        else:
            raise AssertionError("there is no end to it")


@posix
def test_a_file_too_large_for_its_limit_stays_as_it_was(plan: Path) -> None:
    code = (
        "import resource, signal, sys; from planproof.project.saving import save; "
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)); "
        "save(sys.argv[1], b'old', b'x' * 100_000)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, plan], capture_output=True, env=environment(), timeout=60, check=False
    )
    assert b"plan.md cannot be written: the file would be larger than it may be" in run.stderr
    assert plan.read_bytes() == b"old"
    assert names(plan.parent) == ["plan.md"]


@posix
def test_the_text_is_on_the_disk_before_it_has_its_name(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []

    def noted(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any) -> Any:
            order.append(name if name != "fsync" else f"fsync {'folder' if _is_folder(arguments[0]) else 'file'}")
            return real(*arguments)

        return call

    def _is_folder(handle: int) -> bool:
        return stat.S_ISDIR(os.fstat(handle).st_mode)

    monkeypatch.setattr(replacing, "exchange", noted("exchange", exchanging.exchange))
    monkeypatch.setattr(os, "fsync", noted("fsync", os.fsync))
    save(str(plan), b"old", b"new")
    # The journal first, then the text, then its name.
    assert order == ["fsync file", "fsync file", "exchange", "fsync folder"]


# Kills and crowds


def writer(path: Path, state: Path, name: str, count: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.project.writer", path, name, str(count)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
        env=environment({"PLANPROOF_STATE_DIR": str(state)}),
    )


HEAD = "# Plan\n" + "Words that make the plan longer.\n" * 3000


def kill_writers(plan: Path, state: Path, kills: int) -> None:
    plan.write_text(HEAD)
    chance = random.Random(7)
    sure: set[str] = set()
    for number in range(kills):
        with writer(plan, state, f"w{number}", 1000) as process:
            assert process.stdout is not None
            told = [process.stdout.readline().strip()]
            time.sleep(chance.random() * 0.02)
            process.send_signal(signal.SIGKILL)
            sure.update(told + [line.strip() for line in process.stdout])
        text = plan.read_text()
        assert text.startswith(HEAD)
        lines = text.removeprefix(HEAD).splitlines()
        assert all(line.startswith("- [x] w") for line in lines)
        assert text.endswith("\n")
        assert sure <= {line.removeprefix("- [x] ") for line in lines}
    update([str(plan)], lambda sources: {str(plan): sources[str(plan)].data + b"- [x] last\n"})
    assert names(plan.parent) == ["plan.md"]
    assert left(state) == []


@posix
def test_a_killed_writer_tears_nothing_and_loses_nothing(plan: Path, state: Path) -> None:
    kill_writers(plan, state, 60)


@posix
@pytest.mark.soak
def test_two_thousand_kills(plan: Path, state: Path) -> None:
    kill_writers(plan, state, 2000)


def crowd(plan: Path, state: Path, processes: int, edits: int, foreign: Callable[[], None] | None = None) -> list[str]:
    plan.write_text("# Plan\n")
    running = [writer(plan, state, f"w{number}", edits) for number in range(processes)]
    while any(process.poll() is None for process in running):
        if foreign:
            foreign()
        time.sleep(0.01)
    told = [line for process in running for line in process.communicate()[0].splitlines()]
    return [line for line in told if line and not line.startswith("refused")]


@posix
def test_many_writers_lose_nothing(plan: Path, state: Path) -> None:
    sure = crowd(plan, state, 8, 25)
    assert len(sure) == 200
    assert sorted(plan.read_text().splitlines()[1:]) == sorted(f"- [x] {name}" for name in sure)


@posix
@pytest.mark.soak
def test_eight_writers_of_five_hundred_edits(plan: Path, state: Path) -> None:
    sure = crowd(plan, state, 8, 500)
    assert len(sure) == 4000
    assert len(plan.read_text().splitlines()) == 4001


def edited_by_others(plan: Path, state: Path, edits: int, *, in_place: bool) -> None:
    """What an editor saved last before a write of ours is in what we write; it may itself overwrite ours."""
    saved: list[bytes] = []

    def foreign() -> None:
        data = b"# Foreign %d\n" % len(saved) + b"Words.\n" * 2000
        if in_place:
            plan.write_bytes(data)
        else:
            (plan.parent / "saved").write_bytes(data)
            (plan.parent / "saved").replace(plan)
        saved.append(data)
        time.sleep(0.004)
        assert plan.read_bytes().startswith(data)

    crowd(plan, state, 2, edits, foreign)
    assert saved
    assert plan.read_bytes().startswith(saved[-1])
    assert set(names(plan.parent)) == {"plan.md"}


@posix
@pytest.mark.parametrize("in_place", [True, False])
def test_a_foreign_editor_is_never_overwritten(plan: Path, state: Path, in_place: bool) -> None:
    edited_by_others(plan, state, 60, in_place=in_place)


@posix
@pytest.mark.soak
@pytest.mark.parametrize("in_place", [True, False])
def test_a_foreign_editor_is_never_overwritten_in_the_long_run(plan: Path, state: Path, in_place: bool) -> None:
    edited_by_others(plan, state, 2000, in_place=in_place)
