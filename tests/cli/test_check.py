"""`planproof check` and `planproof explain`: exit codes, output, and that nothing ends in a traceback."""

from __future__ import annotations

import io
import json
import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from planproof.cli.check import COMMAND, FORMATS, PROFILES, SEVERITIES
from planproof.cli.main import main
from planproof.lint.catalogue import CATALOGUE
from planproof.records import replace
from planproof.report import findings
from tests.cli.call import ROOT, Called, call, environment, failed
from tests.project.files import repository, write

PLAN = """\
# Wish lists

## Phase 1: Storage

- [ ] Add the table

## Phase 2: Sharing

## Timeline

| Phase | Estimated Time |
|---|---|
| Storage | 4 hours |
| Sharing | 6 hours |
| **Total** | **9 hours** |
"""
MENDED = PLAN.replace("9 hours", "10 hours")
ONLY = "--select=STR005,TIM001"
posix = pytest.mark.skipif(os.name == "nt", reason="named pipes and closed streams of POSIX")

Check = Callable[..., Called]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    repository(tmp_path)
    write(tmp_path, {"wish-plan.md": PLAN, "good-plan.md": "# Good plan\n\n## Phase 1: A\n\n- [ ] Add the table\n"})
    monkeypatch.chdir(tmp_path)
    for name in ("FORCE_COLOR", "NO_COLOR", "COLUMNS", "PLANPROOF_DEBUG"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def check(project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Check:  # noqa: ARG001
    """Call `planproof check` with its words, in this process, with the two rules that are tested here."""

    def run(*words: str, stdin: bytes | None = None, only: str | None = ONLY, command: str = "check") -> Called:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)) if stdin is not None else None)
        code = main([command, *([only] if only else []), *words])
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        return Called(code, out, err)

    return run


# Exit codes


def test_the_exit_code_tells_what_was_found(check: Check) -> None:
    assert check("good-plan.md") == Called(0, "No findings in 1 plan.\n", "")
    assert check("wish-plan.md").code == 1
    assert check().code == 1
    assert "2 findings in 1 of 2 plans. 1 can be fixed with --fix.\n" in check().out
    assert check("wish-plan.md", "--exit-zero").code == 0


@pytest.mark.parametrize(
    ("least", "rules", "code"),
    [
        ("error", "STR005", 0),
        ("warning", "STR005", 1),
        ("note", "STR005", 1),
        ("error", "STR005,TIM001", 1),
        ("error", "TIM001", 1),
    ],
)
def test_a_call_fails_only_for_what_is_bad_enough(
    check: Check, project: Path, least: str, rules: str, code: int
) -> None:
    write(project, {".planproof.toml": "[check.severity]\nSTR005 = 'warning'\nTIM001 = 'error'\n"})
    called = check("wish-plan.md", "--fail-on", least, only=f"--select={rules}")
    assert called.code == code
    assert "found" not in called.out and "finding" in called.out


def test_what_cannot_be_checked_ends_with_two(check: Check, project: Path) -> None:
    (project / "empty").mkdir()
    assert failed(check("nowhere.md")) == "nowhere.md does not exist"
    assert failed(check("empty")).startswith("there are no plans in empty")
    assert failed(check("wish-plan.md", "--select=QQQ")).startswith("no rule, topic or beginning of a code is called")
    assert failed(check("wish-plan.md", "--ignore=STR05")).endswith("; did you mean STR005?")
    assert failed(check("--format=xml")).startswith("--format is one of text, concise, json")
    assert failed(check("--fail-on=bad")).startswith("--fail-on is one of error, warning, note")
    assert failed(check("--profile=strict")).startswith("--profile is one of default, ready, template")


def test_a_named_file_that_is_no_plan_is_never_green(check: Check, project: Path) -> None:
    for text in ("", "# Tool\n\n- fast\n\n## Use\n\n- run\n", "Lorem ipsum dolor.\n", "```\n- [ ] a\n```\n"):
        write(project, {"README.md": text})
        for words in ((), ("--ignore=ALL",), ("--format=concise",), ("--fail-on=error",)):
            called = check("README.md", *words)
            assert called.code == 1
            assert "No findings" not in called.out
            assert "INT003" in called.out
        assert "No findings" not in check("README.md", "good-plan.md").out


# Which rules


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        (["--select=STR005"], ["STR005"]),
        (["--select", "STR005,TIM001"], ["STR005", "TIM001"]),
        (["--select", " STR005 , TIM001 ,"], ["STR005", "TIM001"]),
        (["--select=STR005", "--select=wrong-total"], ["STR005", "TIM001"]),
        (["--select=STR005", "--extend-select=TIM001"], ["STR005", "TIM001"]),
        (["--select=STR005,TIM001", "--ignore=TIM"], ["STR005"]),
        (["--select=STR005,TIM001", "--ignore=timeline,phase-without-tasks"], []),
    ],
)
def test_rules_are_chosen_with_commas_and_by_repetition(check: Check, words: list[str], codes: list[str]) -> None:
    called = check("wish-plan.md", "--format=jsonl", *words, only=None)
    assert [json.loads(line)["code"] for line in called.out.splitlines()] == codes
    assert called.code == bool(codes)


# What is printed


def test_the_output(check: Check, snapshot: Callable[..., None]) -> None:
    snapshot("text", check("wish-plan.md", "--ignore=STR005").out)
    snapshot("diff", check("wish-plan.md", "--diff").out)
    snapshot("concise", check("wish-plan.md", "--ignore=STR005", "--format=concise").out)
    assert (
        check("wish-plan.md", "--statistics").out
        == "     1  STR005  phase-without-tasks\n     1  TIM001  wrong-total\n"
    )


@pytest.mark.parametrize("name", FORMATS)
def test_every_format(check: Check, name: str) -> None:
    called = check("wish-plan.md", f"--format={name}")
    assert (called.code, called.err) == (1, "")
    assert "wish-plan.md" in called.out
    if name in ("json", "gitlab", "sarif", "rdjson"):
        json.loads(called.out)
    elif name == "jsonl":
        assert [json.loads(line)["line"] for line in called.out.splitlines()] == [7, 15]
    elif name == "junit":
        ElementTree.fromstring(called.out)
    elif name == "github":
        assert called.out.count("\n::") == called.out.count("\n") - 1


def test_formats_are_the_same_everywhere() -> None:
    (option,) = (option for option in COMMAND.options if option.name == "--format")
    assert option.choices == FORMATS == findings.FORMATS


@pytest.mark.parametrize("name", ["check", "explain"])
def test_help(check: Check, name: str, snapshot: Callable[..., None]) -> None:
    called = check("--help", only=None, command=name)
    assert (called.code, called.err) == (0, "")
    assert all(len(line) <= 80 for line in called.out.splitlines())
    snapshot(f"help-{name}", called.out)


def test_the_documentation_tells_every_format_and_profile() -> None:
    text = (ROOT / "docs" / "checking.md").read_text("utf-8")
    assert [name for name in (*FORMATS, *PROFILES, *SEVERITIES) if f"`{name}`" not in text] == []


# Fixes


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_fix_writes_what_is_mended_and_nothing_else(check: Check, project: Path, newline: str, mark: str) -> None:
    def written(text: str) -> bytes:
        return (mark + text).replace("\n", newline).encode()

    (project / "wish-plan.md").write_bytes(written(PLAN))
    good = (project / "good-plan.md").stat().st_mtime_ns
    called = check("--fix")
    assert called.code == 1
    assert "1 finding fixed.\n1 finding in 1 of 2 plans.\n" in called.out
    assert (project / "wish-plan.md").read_bytes() == written(MENDED)
    assert (project / "good-plan.md").stat().st_mtime_ns == good
    assert check("--fix", "--ignore=STR005").out == "No findings in 2 plans.\n"


def test_a_diff_writes_nothing_and_tells_by_its_exit_code(check: Check, project: Path) -> None:
    called = check("wish-plan.md", "--diff")
    assert called.code == 1
    assert "-| **Total** | **9 hours** |\n+| **Total** | **10 hours** |\n" in called.out
    assert check("wish-plan.md", "--diff", "--exit-zero").code == 0
    assert check("wish-plan.md", "--diff", "--fix").code == 1
    assert (project / "wish-plan.md").read_text() == PLAN
    assert check("good-plan.md", "--diff") == Called(0, "", "")
    assert check("wish-plan.md", "--diff", "--ignore=TIM001") == Called(0, "", "")
    assert "--diff writes nothing" in failed(check("--diff", "--update-baseline=known.json"))


# The standard input


def test_the_standard_input_is_checked_as_if_it_were_a_file(check: Check, project: Path) -> None:
    write(project, {".planproof.toml": "[check.per-file-ignores]\n'old/' = ['STR005']\n"})
    called = check("--stdin-filename=docs/x-plan.md", "--format=jsonl", stdin=PLAN.encode())
    assert called.code == 1
    found = [json.loads(line) for line in called.out.splitlines()]
    assert [(one["path"], one["line"]) for one in found] == [("docs/x-plan.md", 7), ("docs/x-plan.md", 15)]
    assert "STR005" not in check("--stdin-filename=old/x-plan.md", stdin=PLAN.encode()).out
    assert check("--stdin-filename=wish-plan.md", stdin=b"# A plan\n\n- [ ] Add it\n").code == 0
    assert check("--stdin-filename=x-plan.md", stdin=b"").code == 1
    assert (project / "wish-plan.md").read_text() == PLAN


def test_a_mended_standard_input_is_printed(project: Path) -> None:
    def fix(data: bytes, *words: str) -> tuple[int, bytes]:
        run = subprocess.run(
            [sys.executable, "-m", "planproof", "check", "--stdin-filename=wish-plan.md", ONLY, *words],
            input=data,
            stdout=subprocess.PIPE,
            env=environment(),
            cwd=project,
            check=False,
        )
        return run.returncode, run.stdout

    crlf = b"\xef\xbb\xbf" + PLAN.replace("\n", "\r\n").encode()
    assert fix(crlf, "--fix") == (1, b"\xef\xbb\xbf" + MENDED.replace("\n", "\r\n").encode())
    assert fix(MENDED.encode(), "--fix", "--ignore=STR005") == (0, MENDED.encode())
    assert fix(b"", "--fix") == (1, b"")
    code, out = fix(PLAN.encode(), "--fix", "--diff")
    assert (code, b"+| **Total** | **10 hours** |" in out) == (1, True)
    assert (project / "wish-plan.md").read_text() == PLAN


def test_the_standard_input_goes_with_no_path_and_must_be_there(check: Check) -> None:
    for words in (["wish-plan.md"], ["--update-baseline=known.json"]):
        assert "leave out paths and baselines" in failed(check("--stdin-filename=x.md", *words, stdin=b""))
    assert failed(check("--stdin-filename=x.md")).startswith("there is no standard input to check")
    noise = random.Random(5).randbytes(3000)
    assert "does not look like text" in failed(check("--stdin-filename=x.md", stdin=noise))


# Baselines


def test_a_baseline_goes_round(check: Check, project: Path) -> None:
    called = check("--update-baseline=known.json")
    assert called == Called(0, "", "2 findings are known from now on: check with --baseline known.json\n")
    assert check("--baseline=known.json") == Called(0, "No findings in 2 plans.\n", "")
    write(project, {"wish-plan.md": "# New\n\nwords\n\n" + PLAN.replace("9 hours", "8 hours")})
    called = check("--baseline=known.json", "--format=concise")
    assert (called.code, "TIM001" in called.out, "STR005" in called.out) == (1, True, False)
    assert check("--baseline=known.json", "--update-baseline=known.json").err.startswith("2 findings are known")
    assert check("--baseline=known.json").code == 0
    assert check("--update-baseline=known.json", "--ignore=STR005").err.startswith("1 finding is known")


def test_a_baseline_that_is_missing_or_broken_is_told(check: Check, project: Path) -> None:
    write(project, {"broken.json": "{", "other.json": "[]"})
    assert failed(check("--baseline=none.json")) == "none.json does not exist"
    assert failed(check("--baseline=broken.json")).startswith("broken.json cannot be used as a baseline: line 1")
    assert failed(check("--baseline=other.json")).endswith("it is no baseline of this version of planproof")
    assert failed(check("--baseline=.")).startswith(". is a folder")
    assert failed(check("--update-baseline=.")).startswith(". is a folder")
    assert failed(check("--update-baseline=none/known.json")).startswith("the baseline none/known.json cannot be")
    assert failed(check("--update-baseline=wish-plan.md")).startswith("wish-plan.md cannot be used as a baseline")
    assert (project / "wish-plan.md").read_text() == PLAN


# Rules explained


def test_a_rule_is_explained(check: Check) -> None:
    for name in ("TIM001", "tim001", "wrong-total"):
        called = check(name, only=None, command="explain")
        assert (called.code, called.err) == (0, "")
        assert called.out.startswith("TIM001 wrong-total\n")
        assert "\nWhy it matters\n" in called.out
    every = check(only=None, command="explain")
    assert every.code == 0
    assert {"STR005", "TIM001"} <= {line.split()[0] for line in every.out.splitlines()}
    assert all(len(line) <= 80 for line in every.out.splitlines())
    assert failed(check("TIM01", only=None, command="explain")) == "no rule is called TIM01; did you mean TIM001?"


# Bad input


def test_random_bytes_are_refused(check: Check, project: Path) -> None:
    (project / "noise.md").write_bytes(random.Random(5).randbytes(5000))
    assert "noise.md does not look like text" in failed(check("noise.md"))


@posix
def test_pipes_are_refused_and_not_waited_for(check: Check, project: Path) -> None:
    os.mkfifo(project / "pipe.md")
    for words in (["pipe.md"], ["--baseline=pipe.md"], ["--update-baseline=pipe.md"]):
        assert "pipe.md is a named pipe" in failed(check(*words))


@posix
@pytest.mark.parametrize("name", FORMATS)
def test_any_name_of_a_file_can_be_told(check: Check, project: Path, name: str) -> None:
    path = os.fsdecode(b"odd \xff\n\x1b[2J-plan.md")
    write(project, {path: PLAN})
    called = check(path, f"--format={name}")
    assert (called.code, called.err) == (1, "")
    assert name == "github" or "\x1b" not in called.out
    assert check("--update-baseline=known.json").code == 0
    assert check("--baseline=known.json").code == 0


def test_a_crash_of_a_rule_is_told_and_the_rest_goes_on(check: Check, monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(document: object) -> object:
        raise RecursionError(f"of {type(document).__name__}")

    rules = tuple(replace(rule, check=crash) if rule.code == "STR005" else rule for rule in CATALOGUE)
    monkeypatch.setattr("planproof.actions.checking.CATALOGUE", rules)
    called = check("wish-plan.md", "--format=concise", "--no-cache")
    assert called.code == 1
    assert "INT001 the rule STR005 phase-without-tasks crashed on this plan: RecursionError: of Document" in called.out
    assert "TIM001" in called.out


@posix
@pytest.mark.parametrize("name", ["text", "json"])
def test_a_reader_who_has_seen_enough(project: Path, name: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    run = subprocess.run(
        [sys.executable, "-m", "planproof", "check", f"--format={name}"],
        stdout=writing,
        stderr=subprocess.PIPE,
        env=environment(),
        cwd=project,
        check=False,
    )
    os.close(writing)
    assert (run.returncode, run.stderr) == (0, b"")


def test_as_a_process(project: Path) -> None:
    called = call("check", ONLY, cwd=project)
    assert (called.code, called.err) == (1, "")
    assert called.out.endswith("2 findings in 1 of 2 plans. 1 can be fixed with --fix.\n")


def test_a_quiet_check_tells_by_its_exit_code_alone(check: Check, project: Path) -> None:
    for _ in range(2):  # the second time from what is remembered
        assert check("--quiet") == Called(1, "", "")
        assert check("-q", "--exit-zero") == Called(0, "", "")
    assert check("-q", "good-plan.md") == Called(0, "", "")
    assert check("-q", "--update-baseline=known.json").code == 0
    assert check("-q", "--baseline=known.json") == Called(0, "", "")
    (project / "wish-plan.md").write_text(MENDED)
    assert check("-q", "--fix", "wish-plan.md").out == ""
