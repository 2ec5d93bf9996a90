"""The table `check` of a configuration: every key, and how wrong values are refused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from planproof.cli.check import PROFILES as OFFERED
from planproof.cli.check import SEVERITIES as OFFERED_SEVERITIES
from planproof.diagnostics import Severity
from planproof.errors import InvalidConfig
from planproof.lint import Profile
from planproof.project.check_config import KEYS, PROFILES, SEVERITIES, CheckConfig, check_config
from planproof.project.config import read_config
from planproof.records import fields_of
from tests.project.files import write

DOCS = Path(__file__).parents[2] / "docs"
EXAMPLE = 'a list of rules by code, name or topic, such as ["TSK001", "style"]'


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_every_key_is_read(project: Path) -> None:
    write(
        project,
        {
            "pyproject.toml": """
[tool.planproof.check]
profile = "ready"
select = ["TSK", "style"]
extend-select = ["wrong-total"]
ignore = ["TSK012"]

[tool.planproof.check.severity]
TSK001 = "error"
long-title = "note"

[tool.planproof.check.per-file-ignores]
"docs/old/" = ["TSK", "RSK001"]
"*-draft.md" = []
"""
        },
    )
    assert read_config().check == CheckConfig(
        profile="ready",
        select=("TSK", "style"),
        extend_select=("wrong-total",),
        ignore=("TSK012",),
        severity={"TSK001": "error", "long-title": "note"},
        per_file_ignores={"docs/old/": ("TSK", "RSK001"), "*-draft.md": ()},
    )


def test_without_the_table_nothing_is_said() -> None:
    assert check_config({}) == CheckConfig()
    assert CheckConfig().profile == "default"


def test_a_project_without_the_table_has_none(project: Path) -> None:
    write(project, {".planproof.toml": "max-bytes = 5\n"})
    assert read_config().check is None
    write(project, {".planproof.toml": "[check]\n"})
    assert read_config().check == CheckConfig()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("check = 1", "1: check must be a table"),
        ("check = []", "1: check must be a table"),
        ("\n[check]\nprofil = 'ready'", "2: check must be a table with the keys profile, select"),
        ("[check]\nprofile = 'strict'", "1: check must be a table whose profile is one of default, ready, template"),
        ("[check]\nprofile = ['ready']", "1: check must be a table whose profile is one of default, ready, template"),
        ("[check]\nselect = 'TSK'", f"1: check must be a table whose select is {EXAMPLE}"),
        ("[check]\nselect = [1]", f"1: check must be a table whose select is {EXAMPLE}"),
        ("[check]\nextend-select = 1", f"1: check must be a table whose extend-select is {EXAMPLE}"),
        ("[check]\nignore = {}", f"1: check must be a table whose ignore is {EXAMPLE}"),
        (
            "[check]\nseverity = 'error'",
            '1: check must be a table whose severity is a table, such as { TSK001 = "error" }',
        ),
        (
            "[check.severity]\nTSK001 = 'bad'",
            "1: check must be a table whose severity.TSK001 is one of error, warning, note",
        ),
        (
            "[check.severity]\nTSK001 = ['error']",
            "1: check must be a table whose severity.TSK001 is one of error, warning",
        ),
        ("[check]\nper-file-ignores = []", "1: check must be a table whose per-file-ignores is a table, such as"),
        ("[check.per-file-ignores]\n'a/' = 'TSK'", f"1: check must be a table whose per-file-ignores.a/ is {EXAMPLE}"),
        (
            "[check.per-file-ignores]\n'[a' = []",
            "1: check must be a table whose per-file-ignores has patterns; '[a' ends",
        ),
    ],
)
def test_a_wrong_value_is_told_with_file_and_line(project: Path, text: str, words: str) -> None:
    write(project, {".planproof.toml": text})
    with pytest.raises(InvalidConfig) as caught:
        read_config()
    assert str(caught.value).startswith(f".planproof.toml:{words}")
    assert "\n" not in str(caught.value)


def test_in_the_shared_file_the_table_is_named_whole(project: Path) -> None:
    write(project, {"pyproject.toml": "[tool.planproof]\n\n[tool.planproof.check]\nprofile = 1\n"})
    with pytest.raises(InvalidConfig, match=re.escape("pyproject.toml:3: tool.planproof.check must be a table whose")):
        read_config()


def test_names_of_keys_cannot_steer_a_terminal(project: Path) -> None:
    for text in (
        '[check]\n"\\u001b[2J" = 1',
        '[check.severity]\n"\\u001b[2J" = 1',
        '[check.per-file-ignores]\n"\\u001b[2J\\n" = 1',
        '[check.per-file-ignores]\n"\\u001b[2J\\n[a" = 1',
    ):
        write(project, {".planproof.toml": text})
        with pytest.raises(InvalidConfig) as caught:
            read_config()
        assert str(caught.value).isprintable()


def test_keys_profiles_and_severities_are_the_same_everywhere() -> None:
    assert {key.replace("-", "_") for key in KEYS} == set(fields_of(CheckConfig))
    assert PROFILES == OFFERED == tuple(Profile)
    assert SEVERITIES == OFFERED_SEVERITIES == tuple(Severity)


@pytest.mark.parametrize("page", ["checking.md", "configuration.md"])
def test_the_documentation_tells_every_key(page: str) -> None:
    text = (DOCS / page).read_text("utf-8")
    assert [key for key in KEYS if f"`{key}`" not in text] == []
