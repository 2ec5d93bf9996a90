"""Where the configuration is looked for, what it may say, and how it is refused."""

import os
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planproof.errors import InvalidConfig
from planproof.model.settings import DEFAULTS
from planproof.project.config import KEYS, MAX_CONFIG_BYTES, Config, read_config, read_config_file
from planproof.project.store import MAX_BYTES
from planproof.records import fields_of
from tests.project.files import write

LIST = 'a list of patterns, such as ["docs/old/", "*-draft.md"]'
ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def refusal(text: str, name: str = ".planproof.toml") -> str:
    Path(name).write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(InvalidConfig) as caught:
        read_config()
    return str(caught.value)


def test_without_a_file_there_are_defaults(project: Path) -> None:
    assert read_config(str(project)) == Config()
    assert Config().settings == DEFAULTS


def test_every_key_is_read(project: Path) -> None:
    write(
        project,
        {
            ".planproof.toml": """
include = ["notes/*.md"]
exclude = ["docs/old/", "*-draft.md"]
hours-per-day = 6
days-per-week = 4.5
hours-per-week = 25
hours-per-month = 100
hours-per-sprint = 60
max-bytes = 1000
"""
        },
    )
    assert read_config() == Config(
        file=".planproof.toml",
        root=str(project),
        include=("notes/*.md",),
        exclude=("docs/old/", "*-draft.md"),
        hours_per_day=6.0,
        days_per_week=4.5,
        hours_per_week=25.0,
        hours_per_month=100.0,
        hours_per_sprint=60.0,
        max_bytes=1000,
    )


def test_every_key_is_a_field() -> None:
    assert {key.replace("-", "_") for key in KEYS} == set(fields_of(Config)) - {"file", "root"}


def test_longer_times_follow_from_day_and_week() -> None:
    made = Config(hours_per_day=6.0, days_per_week=4.0).settings
    assert (made.hours_per_week, made.hours_per_month, made.hours_per_sprint) == (24.0, 96.0, 48.0)
    made = Config(hours_per_week=30.0, hours_per_month=100.0).settings
    assert (made.hours_per_day, made.hours_per_week, made.hours_per_month, made.hours_per_sprint) == (8, 30, 100, 60)


def test_the_nearest_file_counts(project: Path) -> None:
    write(project, {".planproof.toml": "max-bytes = 1", "a/pyproject.toml": "[tool.planproof]\nmax-bytes = 2"})
    write(project, {"a/b/pyproject.toml": "[tool.other]\n# planproof is not spoken of\n", "a/b/plan.md": ""})
    found = {folder: read_config(folder).max_bytes for folder in (".", "a", "a/b", "a/b/plan.md", "a/c/not/there")}
    assert found == {".": 1, "a": 2, "a/b": 2, "a/b/plan.md": 2, "a/c/not/there": 2}


def test_the_own_file_wins_over_the_shared_one(project: Path) -> None:
    write(project, {".planproof.toml": "", "pyproject.toml": "[tool.planproof]\nmax-bytes = 2"})
    assert read_config().max_bytes == MAX_BYTES


def test_nothing_above_the_repository_counts(project: Path) -> None:
    write(project, {".planproof.toml": "max-bytes = 1", "a/.git/HEAD": "", "a/b/x": ""})
    assert read_config("a/b").max_bytes == MAX_BYTES


def test_outside_of_a_repository_only_the_folder_itself_counts(project: Path) -> None:
    (project / ".git").rmdir()
    write(project, {".planproof.toml": "max-bytes = 1", "a/x": ""})
    assert read_config().max_bytes == 1
    assert read_config("a").max_bytes == MAX_BYTES


def test_a_named_file_is_read_wherever_it_is(project: Path) -> None:
    write(project, {"a/own.toml": "max-bytes = 1", "a/pyproject.toml": "[tool.planproof]\nmax-bytes = 2"})
    assert read_config_file("a/own.toml") == Config(file="a/own.toml", root=str(project / "a"), max_bytes=1)
    assert read_config_file("a/pyproject.toml").max_bytes == 2
    write(project, {"pyproject.toml": "[tool]"})
    with pytest.raises(InvalidConfig, match=r"pyproject.toml has no table \[tool.planproof\]: add one"):
        read_config_file("pyproject.toml")
    with pytest.raises(InvalidConfig, match=r"the configuration .*no.toml does not exist"):
        read_config_file("no.toml")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("\nhour-per-day = 8", ".planproof.toml:2: unknown key hour-per-day; did you mean hours-per-day?"),
        ("HOURS_PER_DAY = 8", ".planproof.toml:1: unknown key HOURS_PER_DAY; did you mean hours-per-day?"),
        ("[tool.planproof]", f".planproof.toml:1: unknown key tool; known are {', '.join(KEYS)}"),
        ('"a\\nb" = 1', rf".planproof.toml:1: unknown key 'a\nb'; known are {', '.join(KEYS)}"),
        ('hours-per-day = "8"', ".planproof.toml:1: hours-per-day must be a number above 0, up to 24, not the text 8"),
        ("days-per-week = 8", ".planproof.toml:1: days-per-week must be a number above 0, up to 7, not 8"),
        ("days-per-week = 0", ".planproof.toml:1: days-per-week must be a number above 0, up to 7, not 0"),
        ("days-per-week = nan", ".planproof.toml:1: days-per-week must be a number above 0, up to 7, not nan"),
        ("days-per-week = inf", ".planproof.toml:1: days-per-week must be a number above 0, up to 7, not inf"),
        ("days-per-week = true", ".planproof.toml:1: days-per-week must be a number above 0, up to 7, not true"),
        (
            "max-bytes = 1.5",
            ".planproof.toml:1: max-bytes must be a whole number of bytes above 0, up to 1 GB, not 1.5",
        ),
        (
            "max-bytes = 2020-02-02",
            ".planproof.toml:1: max-bytes must be a whole number of bytes above 0, up to 1 GB, not a date",
        ),
        (
            'include = "docs"',
            f".planproof.toml:1: include must be {LIST}, not the text docs",
        ),
        (
            "\n\nexclude = ['a', 1]",
            f".planproof.toml:3: exclude must be {LIST}, not a list with something else in it",
        ),
        (
            "exclude = ['a[b']",
            ".planproof.toml:1: exclude must be a list of patterns, and a[b is none: it ends within a bracket",
        ),
        ("a\nb = 1", ".planproof.toml:1: not TOML: Expected '=' after a key in a key/value pair"),
        ("a = 1\na = 2", ".planproof.toml:2: not TOML: Cannot overwrite a value"),
        ("a = " + "[" * 100_000, ".planproof.toml:1: not TOML: brackets nested more than 32 deep"),
        (f"{'a.' * 20_000}a = 1", ".planproof.toml:1: not TOML: a key of more than 32 parts"),
        ("a = 1\n\udcff = 2", ".planproof.toml:2: not UTF-8: save the file in that encoding"),
        ("#" * (MAX_CONFIG_BYTES + 1), ".planproof.toml is larger than 256 kB: no configuration needs that"),
    ],
)
def test_a_wrong_file_is_told_with_line_and_key(project: Path, text: str, words: str) -> None:  # noqa: ARG001
    assert refusal(text) == words


def test_keys_of_the_shared_file_are_named_with_their_table(project: Path) -> None:  # noqa: ARG001
    message = refusal("[project]\nname = 'x'\n[tool.planproof]\nexlude = []", "pyproject.toml")
    assert message == "pyproject.toml:4: unknown key tool.planproof.exlude; did you mean exclude?"
    message = refusal("tool.planproof.max-bytes = 0", "pyproject.toml")
    assert message.startswith("pyproject.toml:1: tool.planproof.max-bytes must be a whole number")
    assert refusal("[tool]\nplanproof = 1", "pyproject.toml") == "pyproject.toml:2: tool.planproof must be a table"


def test_a_shared_file_that_does_not_speak_of_planproof_may_be_anything(project: Path) -> None:
    for text in (
        "[tool.other",
        "\udcff",
        "a" * (MAX_CONFIG_BYTES + 1),
        "[tool.x]\nplanproof = 1",
        "tool = 1 # planproof",
    ):
        write(project, {"pyproject.toml": text})
        assert read_config() == Config()


def test_a_shared_file_that_does_must_be_sound(project: Path) -> None:  # noqa: ARG001
    assert refusal("[tool.planproof", "pyproject.toml").startswith("pyproject.toml:1: not TOML: Expected ']'")
    large = "[tool.planproof]\n" + "#" * MAX_CONFIG_BYTES
    assert refusal(large, "pyproject.toml") == "pyproject.toml is larger than 256 kB: no configuration needs that"


@pytest.mark.skipif(os.name == "nt", reason="named pipes of POSIX")
def test_a_pipe_is_not_waited_for(project: Path) -> None:
    os.mkfifo(project / "pyproject.toml")
    assert read_config() == Config()
    os.mkfifo(project / ".planproof.toml")
    with pytest.raises(InvalidConfig, match="is a named pipe"):
        read_config()


@given(st.binary())
def test_no_bytes_bring_more_than_a_refusal(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_bytes(data)
    with suppress(InvalidConfig):
        read_config_file(str(path))


def test_the_documentation_tells_every_key() -> None:
    text = (ROOT / "docs" / "configuration.md").read_text("utf-8")
    assert [key for key in KEYS if f"`{key}`" not in text] == []
