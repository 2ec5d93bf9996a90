"""The job for GitLab: its lines, run as a runner would."""

import json
import os
from pathlib import Path

import pytest

from tests.cli.call import Called
from tests.pipelines.running import BAD, GOOD, garden, program, read_yaml, run
from tests.project.files import write

JOB = read_yaml("pipelines/planproof.gitlab-ci.yml")["planproof"]
REPORT = "gl-code-quality-report.json"


def run_job(root: Path, part: str = "script", environ: dict[str, str] | None = None) -> Called:
    text = "\n".join(JOB[part])
    return run(["bash", "-e", "-o", "pipefail", "-c", text], root, {**JOB["variables"], **(environ or {})})


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return garden(tmp_path / "garden")


def test_the_report_is_kept_whatever_was_found() -> None:
    assert JOB["artifacts"]["when"] == "always"
    assert JOB["artifacts"]["reports"] == {"codequality": REPORT}
    assert all(isinstance(value, str) for value in JOB["variables"].values())


def test_findings_become_a_report_and_fail_the_job(root: Path) -> None:
    called = run_job(root)
    assert called.code == 1, called.err
    assert "STR005 phase 2 Plant has no tasks" in called.out
    [found] = json.loads((root / REPORT).read_text("utf-8"))
    assert found["location"] == {"path": "docs/garden-plan.md", "lines": {"begin": 7}}


def test_a_right_plan_passes_with_an_empty_report(root: Path) -> None:
    write(root, {"docs/garden-plan.md": GOOD})
    assert run_job(root).code == 0
    assert json.loads((root / REPORT).read_text("utf-8")) == []


def test_options_are_handed_on_as_words(root: Path) -> None:
    write(root, {"b-plan.md": BAD})
    called = run_job(root, environ={"PLANPROOF_ARGS": "--fail-on error docs"})
    assert called.code == 0
    assert len(json.loads((root / REPORT).read_text("utf-8"))) == 1


def test_hostile_options_are_words(root: Path) -> None:
    for text in ("; touch pwned", "$(touch pwned)", "`touch pwned`", "x\ntouch pwned", "*.md", '"'):
        called = run_job(root, environ={"PLANPROOF_ARGS": text})
        assert called.code == 2, text
        assert "does not exist" in called.err
    assert not (root / "pwned").exists()


def test_the_package_is_one_word_for_pip(root: Path) -> None:
    log = root.parent / "log"
    program(root.parent / "bin/pip", f'printf "%s\\n" "$@" > "{log}"')
    path = f"{root.parent}/bin:{os.environ['PATH']}"
    called = run_job(root, "before_script", {"PATH": path, "PLANPROOF_PACKAGE": "planproof; touch pwned"})
    assert called.code == 0, called.err
    assert log.read_text("utf-8") == "install\n--quiet\n--\nplanproof; touch pwned\n"
