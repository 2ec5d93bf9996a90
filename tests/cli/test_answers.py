"""What a user sees."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from planproof.report.schema import schema
from tests.cli.call import EXAMPLES, WISHLIST, call, environment

C_LOCALE = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}

PLAN = """# Garden

**Status:** In Progress
**Last Updated:** 2026-05-01

## Phases

### Phase 1: Dig
- [x] 1.1 Find a spade
- [ ] 1.2 Dig (2h)
  - [x] the near end
  - [ ] the far end

### Phase 2: Plant
- [ ] 2.1 Buy seeds

## Risks
| Risk | Impact | Likelihood | Mitigation |
|---|---|---|---|
| Rain | High | Low | Wait |

## Open Questions
- [ ] Which seeds?
"""


@pytest.fixture
def garden(tmp_path: Path) -> Path:
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "garden-plan.md").write_text(PLAN, "utf-8")
    (tmp_path / "plans" / "shed-plan.md").write_text("# Shed\n\n**Status:** Completed\n\n- [x] Build\n", "utf-8")
    return tmp_path


def test_the_overview(garden: Path, snapshot: Callable[[str, str], None]) -> None:
    snapshot("overview", call(cwd=garden).out)
    snapshot("overview-why", call("--why", cwd=garden).out)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("show", []),
        ("show-phase", ["--phase", "1"]),
        ("show-task", ["--task", "1.2"]),
        ("show-section", ["--section", "risks"]),
        ("show-part", ["--part", "Q1"]),
        ("show-task-json", ["--task", "1.2", "--json"]),
    ],
)
def test_a_plan_and_its_parts(name: str, words: list[str], garden: Path, snapshot: Callable[[str, str], None]) -> None:
    snapshot(name, call("show", "garden", *words, cwd=garden).out)


def test_what_is_next(garden: Path, snapshot: Callable[[str, str], None]) -> None:
    snapshot("next", call("next", cwd=garden).out)
    snapshot("next-all", call("next", "garden", "--all", cwd=garden).out)
    snapshot("next-json", call("next", "--json", cwd=garden).out)


def test_what_was_found(garden: Path, snapshot: Callable[[str, str], None]) -> None:
    snapshot("find", call("find", "dig", cwd=garden).out)
    nothing = call("find", "gold", cwd=garden)
    assert (nothing.code, nothing.out, nothing.err) == (1, "", "")


def test_how_a_plan_was_read(garden: Path, snapshot: Callable[[str, str], None]) -> None:
    snapshot("explain-reading", call("explain-reading", "garden", cwd=garden).out)


@pytest.mark.parametrize("name", ["", "overview", "show", "next", "find", "explain-reading", "schema", "completion"])
def test_help(name: str, snapshot: Callable[[str, str], None]) -> None:
    called = call(*([name] if name else []), "--help")
    assert called.code == 0
    assert all(len(line) <= 80 for line in called.out.splitlines())
    snapshot(f"help-{name}" if name else "help", called.out)
    assert call("help", name) == called


def test_the_same_in_ascii_and_in_colour(garden: Path, snapshot: Callable[[str, str], None]) -> None:
    snapshot("ascii", call("show", "garden", cwd=garden, environ={"PYTHONIOENCODING": "ascii"}).out)
    snapshot("colour", call("show", "garden", "--color", "always", cwd=garden).out)


@pytest.mark.parametrize(
    ("environ", "words", "colored"),
    [
        ({}, [], False),
        ({"FORCE_COLOR": "1"}, [], True),
        ({"FORCE_COLOR": "0"}, [], False),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, [], False),
        ({"NO_COLOR": "1"}, ["--color", "always"], True),
        ({"FORCE_COLOR": "1"}, ["--color=never"], False),
    ],
)
def test_when_there_are_colours(garden: Path, environ: dict[str, str], words: list[str], colored: bool) -> None:
    assert ("\x1b[" in call("show", "garden", *words, cwd=garden, environ=environ).out) is colored


def test_lines_are_as_wide_as_wanted(garden: Path) -> None:
    for columns in ("40", "60"):
        out = call("show", "garden", cwd=garden, environ={"COLUMNS": columns}).out
        assert max(map(len, out.splitlines())) <= int(columns)


@pytest.mark.parametrize(
    "words", [["--phase", "1"], ["--task", "1.2"], ["--section", "risks"], ["--part", "1.2/1"], []]
)
def test_a_slice_is_the_words_of_the_plan(garden: Path, words: list[str]) -> None:
    called = call("show", "garden", "--slice", *words, cwd=garden)
    assert called.out in PLAN
    size = len(called.out.encode())
    assert called.err == f"{size:,} of {len(PLAN):,} bytes of plans{os.sep}garden-plan.md\n"


def test_sorted_and_filtered(garden: Path) -> None:
    def titles(*words: str) -> list[str]:
        return [plan["title"] for plan in json.loads(call("overview", "--json", *words, cwd=garden).out)["plans"]]

    assert titles() == ["Garden", "Shed"]
    assert titles("--sort", "progress") == ["Shed", "Garden"]
    assert titles("--status", "completed") == ["Shed"]
    assert titles("--status", "completed", "--status", "in_progress") == ["Garden", "Shed"]
    assert titles("--status", "none") == []
    assert titles("--owner", "somebody") == []


def test_the_limit_and_all(garden: Path) -> None:
    many = "# Many\n" + "".join(f"- [ ] Dig hole {number}\n" for number in range(9))
    (garden / "many-plan.md").write_text(many, "utf-8")

    def ready(*words: str) -> int:
        (plan,) = json.loads(call("next", "many-plan.md", "--json", *words, cwd=garden).out)["plans"]
        assert plan["ready_total"] == 9
        return len(plan["ready"])

    assert (ready(), ready("--limit", "2"), ready("--all")) == (5, 2, 9)


def test_every_example_follows_the_schema() -> None:
    validator = jsonschema.Draft202012Validator(schema())
    for path in sorted(EXAMPLES.rglob("*.md")):
        for command in ("show", "explain-reading", "next"):
            called = call(command, path, "--json")
            assert called.code == 0, called.err
            assert called.err == ""
            validator.validate(json.loads(called.out))
    validator.validate(json.loads(call("overview", EXAMPLES, "--json").out))
    validator.validate(json.loads(call("find", "the", EXAMPLES, "--json").out))


def test_output_does_not_depend_on_the_locale_or_on_hashes(tmp_path: Path) -> None:
    shutil.copy(EXAMPLES / "docs" / "plans" / "결제-개선-계획.md", tmp_path / "plan.md")
    first = call("show", "plan.md", "--json", cwd=tmp_path)
    assert "계획" in first.out
    for environ in (C_LOCALE, {"PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo"}):
        assert call("show", "plan.md", "--json", cwd=tmp_path, environ=environ) == first
    plain = call("show", WISHLIST, environ=C_LOCALE)
    assert plain.code == 0
    assert plain.out.isascii()


def test_the_last_change_comes_from_git(garden: Path) -> None:
    git = shutil.which("git")
    if not git:
        pytest.skip("no git here")
    who = ["-c", "user.name=x", "-c", "user.email=x@example.org"]
    date = {"GIT_COMMITTER_DATE": "2026-04-03T12:00:00Z", "GIT_AUTHOR_DATE": "2026-04-03T12:00:00Z"}
    for words in (["init", "-q"], ["add", "."], [*who, "commit", "-qm", "x"]):
        subprocess.run([git, *words], cwd=garden, env=environment(date), check=True)
    below = garden / "plans"
    found = json.loads(call("--json", cwd=below).out)["plans"]
    assert {plan["changed"] for plan in found} == {"2026-04-03T12:00:00+00:00"}
    assert [plan["path"] for plan in found] == [
        os.path.join("..", "plans", "garden-plan.md"), os.path.join("..", "plans", "shed-plan.md")  # noqa: PTH118
    ]  # fmt: skip


def test_a_plan_in_two_files_is_one() -> None:
    folder = Path("examples") / "dev" / "active" / "checkout-express"
    shown = json.loads(call("show", folder, "--json").out)
    assert {phase["source"] for phase in shown["phases"]} == {str(folder / "checkout-express-tasks.md")}
    assert "checkout-express-tasks.md:" in call("show", folder, "--task", "2.3").out


def test_version_and_module() -> None:
    called = call("--version")
    assert called.code == 0
    assert called.out.startswith("planproof ")


def test_a_reader_who_has_seen_enough() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "planproof", "explain-reading", str(WISHLIST)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    assert process.stdout
    assert process.stderr
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(60) == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_disk_that_is_full() -> None:
    with Path("/dev/full").open("wb") as full:
        run = subprocess.run(
            [sys.executable, "-m", "planproof", "show", str(WISHLIST)],
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(),
            check=False,
        )
    assert run.returncode == 2
    assert run.stderr.startswith(b"planproof: stopped by the system: ")
    assert run.stderr.count(b"\n") == 1
