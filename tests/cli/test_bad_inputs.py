"""Whatever it is given, planproof says in one line what is wrong and never shows a traceback."""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.call import EXAMPLES, ROOT, WISHLIST, call, environment, failed


def test_a_path_that_is_missing() -> None:
    assert failed(call("show", "no/such-plan.md")).startswith("no/such-plan.md does not exist")
    assert failed(call("overview", "no/such-plan.md")) == "no/such-plan.md does not exist"


def test_a_folder_without_plans(tmp_path: Path) -> None:
    told = failed(call("overview", ".", cwd=tmp_path))
    assert told == "there are no plans in .; planproof --why tells what was looked at, and why it is none"
    assert call("overview", "--why", cwd=tmp_path).code == 0


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is unreadable for root")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "plan.md"
    path.write_text("# x")
    path.chmod(0)
    assert "may not be read by you" in failed(call("show", path))


def test_random_bytes(tmp_path: Path) -> None:
    path = tmp_path / "plan.md"
    path.write_bytes(random.Random(5).randbytes(5000))
    assert "does not look like text" in failed(call("show", path))


def test_an_empty_file_is_an_empty_plan(tmp_path: Path) -> None:
    path = tmp_path / "plan.md"
    path.touch()
    assert call("show", path).code == 0
    assert call("explain-reading", path).code == 0
    assert "holds no tasks" in call("next", path).out


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "plan.md")
    assert "is a named pipe" in failed(call("show", tmp_path / "plan.md"))


def test_a_file_over_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "plan.md"
    path.write_text("# x\n" * 100)
    assert "is larger than 100 bytes" in failed(call("show", path, "--max-bytes", "100"))


@pytest.mark.skipif(sys.platform == "win32", reason="no such names there")
def test_a_name_with_a_line_end_and_an_escape(tmp_path: Path) -> None:
    path = tmp_path / "pl\nan\x1b[31m.md"
    path.write_text("# x\n\n- [ ] y\n")
    called = call("show", path)
    assert called.code == 0
    assert "\x1b" not in called.out
    assert "\\x1b" in failed(call("show", tmp_path / "no\n\x1b[31m.md"))


def test_a_configuration_with_an_unknown_key(tmp_path: Path) -> None:
    (tmp_path / ".planproof.toml").write_text("colour = 'blue'\n")
    (tmp_path / "plan.md").write_text("# x\n")
    assert "colour" in failed(call("show", "plan.md", cwd=tmp_path))
    (tmp_path / ".planproof.toml").write_text("= no TOML")
    assert ".planproof.toml" in failed(call("show", "plan.md", cwd=tmp_path))


def test_a_configuration_that_is_missing() -> None:
    assert "none.toml" in failed(call("show", WISHLIST, "--config", "none.toml"))


def test_an_unknown_address() -> None:
    assert failed(call("show", WISHLIST, "--task", "9.9")).startswith("nothing in this plan is called '9.9'")
    assert failed(call("show", WISHLIST, "--part", "list")).startswith("'list' names ")
    assert "nothing in this plan is called 'nowhere'" in failed(call("show", WISHLIST, "--section", "nowhere"))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["shwo"], "shwo is neither a command nor a path; did you mean show?"),
        (["qqqq"], "qqqq is neither a command nor a path; planproof --help lists the commands"),
        (
            ["show"],
            "planproof show needs PLAN: a path, the folder of a plan, or a unique piece of a plan's name or title",
        ),
        (["show", "a", "b"], "planproof show does not know what to do with b"),
        (["show", "a", "--taks", "1"], "planproof show has no option --taks; did you mean --task?"),
        (["show", "a", "--task"], "--task needs a value: --task ADDRESS"),
        (["show", "a", "--task", "--json"], "--task needs a value: --task ADDRESS"),
        (["show", "a", "--json=1"], "--json takes no value"),
        (["--sort", "size"], "--sort is one of status, path, title, progress, updated, changed, risk, not size"),
        (["next", "--limit", "0"], "--limit is a whole number from 1, not 0"),
        (["next", "--limit=many"], "--limit is a whole number from 1, not many"),
        (["completion", "tcsh"], "SHELL is one of bash, zsh, fish, not tcsh"),
        (
            ["schema", "plan"],
            "NAME is one of show, overview, next, find, explain-reading, check, done, start,",
        ),
        (["show", str(WISHLIST), "--task", "1", "--phase", "2"], "name one part: --phase, --task, --part or --section"),
        (["find", " "], "there is nothing to look for: name a text"),
        (["show", "\x1b[31m"], "'\\x1b[31m' does not exist, and no plan here is called so"),
    ],
)
def test_words_that_make_no_sense(words: list[str], told: str) -> None:
    assert failed(call(*words, cwd=EXAMPLES.parent / "docs")).startswith(told)


def test_a_folder_or_a_name_with_several_plans() -> None:
    assert " holds 3 plans: " in failed(call("show", EXAMPLES / "webshop"))
    assert " is part of the names of " in failed(call("show", "webshop"))


@pytest.mark.skipif(os.name == "nt", reason="streams are closed by a shell of POSIX")
@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
@pytest.mark.parametrize(("words", "code"), [("examples", 0), ("check examples", 1), ("show nothing-of-that-name", 2)])
def test_a_stream_that_is_closed_stops_nothing(words: str, code: int, closed: str) -> None:
    command = f"{sys.executable} -m planproof {words} {closed}"
    run = subprocess.run(command, shell=True, cwd=ROOT, env=environment(), capture_output=True, check=False)
    assert run.returncode == code
    assert b"Traceback" not in run.stdout + run.stderr
    assert b"fault" not in run.stdout + run.stderr
