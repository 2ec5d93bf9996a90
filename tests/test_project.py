"""The project's own files: they tie it to no registry and no machine, and tell the truth about each other."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

# Written in pieces, so that this file does not hold what it looks for.
FORBIDDEN = [
    "pypi" + r"\.org",
    "python" + "hosted",
    "npm" + r"js\.(?:org|com)",
    r"(?<![\w.~*)}>/])/" + "work/",
    r"(?<![\w.~*)}>/])/" + "root/",
]


@pytest.fixture(scope="module")
def tracked() -> list[Path]:
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def text_of(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def targets() -> set[str]:
    return set(re.findall(r"^([a-z]+):", text_of("Makefile"), re.MULTILINE))


def test_no_file_names_a_registry_or_a_machine(tracked: list[Path]) -> None:
    pattern = re.compile("|".join(FORBIDDEN), re.IGNORECASE)
    found = []
    for path in tracked:
        for number, line in enumerate(path.read_text("utf-8", errors="replace").splitlines(), 1):
            if match := pattern.search(line):
                found.append(f"{path.relative_to(ROOT)}:{number}: {match[0]}")
    assert not found, "\n".join(found)


def test_constraints_are_names_and_versions_in_order() -> None:
    lines = text_of("constraints.txt").splitlines()
    assert [line for line in lines if not re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.]+", line)] == []
    assert lines == sorted(lines, key=str.lower)


def test_ci_runs_what_the_readme_tells() -> None:
    assert (ROOT / ".ci/run").stat().st_mode & 0o111
    assert {"make test", "make demo"} <= set(text_of(".ci/run").splitlines())
    assert {"make test", "make demo"} <= set(text_of("README.md").splitlines())


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", ".ci/run"])
def test_every_make_command_told_is_a_target(name: str) -> None:
    told = set(re.findall(r"(?:^|`)make ([a-z]+)", text_of(name), re.MULTILINE))
    assert told
    assert told <= targets()
