"""The same files are left out as git leaves out."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from planproof.project.ignore import MAX_BYTES, Ignored, Patterns, ignored_above, read_patterns
from tests.project.files import git, repository, write

NAMES = ("a", "b", "ab", "a.b", "a b")
PIECES = (
    "a",
    "b",
    ".",
    "*",
    "?",
    "[ab]",
    "[!a]",
    "[^b]",
    r"\a",
    r"\*",
    "[]a]",
    "[[:alpha:]]",
    "[b-a]",
    "[a-]",
    " ",
    "é",
)


def ours(root: Path) -> dict[str, bool]:
    """Every path below a folder, and whether it is left out; what lies in a folder left out is too."""
    return dict(walk(root, root, ignored_above(str(root), ()).below(str(root), 0), out=False))


def walk(root: Path, folder: Path, ignored: Ignored, *, out: bool) -> Iterator[tuple[str, bool]]:
    for path in folder.iterdir():
        if path.name == ".git":
            continue
        names = path.relative_to(root).parts
        left_out = out or ignored(names, path.is_dir())
        yield "/".join(names), left_out
        if path.is_dir():
            yield from walk(root, path, ignored if left_out else ignored.below(str(path), len(names)), out=left_out)


def theirs(root: Path, paths: list[str]) -> dict[str, bool]:
    """The same as git has it."""
    arguments = (
        "-c",
        "core.excludesFile=",
        "check-ignore",
        "-z",
        "--stdin",
        "--no-index",
        "--verbose",
        "--non-matching",
    )
    printed = git(root, *arguments, given="\0".join([*paths, ""]), codes=(0, 1))
    fields = printed.split("\0")[:-1]
    rows = zip(*[iter(fields)] * 4, strict=True)
    return {path: pattern != "" and not pattern.startswith("!") for _, _, pattern, path in rows}


pieces = st.lists(st.sampled_from(PIECES), min_size=1, max_size=4).map("".join)
# A run of stars beside other characters means to git what the characters before it were; nobody writes that.
parts = st.one_of(st.just("**"), pieces.filter(lambda text: "**" not in text))
patterns = st.builds(
    lambda negated, rooted, names, folder, end: negated + rooted + "/".join(names) + folder + end,
    st.sampled_from(["", "", "!"]),
    st.sampled_from(["", "", "/"]),
    st.lists(parts, min_size=1, max_size=3),
    st.sampled_from(["", "/"]),
    st.sampled_from(["", "", "", " ", r"\ ", "\r", "\t", "\\"]),
)
lists = st.lists(st.one_of(patterns, st.sampled_from(["", "# a", r"\#a", r"\!a", "/", "!", "[a", "a\0b"])), max_size=5)
paths = st.lists(st.sampled_from(NAMES), min_size=1, max_size=4).map("/".join)
trees = st.dictionaries(paths, st.one_of(st.none(), lists), min_size=1, max_size=10)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("ignore")


def made(shared: Path, tree: dict[str, list[str] | None], exclude: list[str]) -> Path:
    """A repository with a folder for each path, a file in it, and a .gitignore where there are lines for one."""
    root = repository(shared / str(len(list(shared.iterdir()))))
    (root / ".git" / "info" / "exclude").write_bytes("\n".join(exclude).encode())
    for path, lines in tree.items():
        write(root, {f"{path}/a.b": ""} if lines is None else {f"{path}/.gitignore": "\n".join(lines)})
    return root


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(trees, lists, lists)
def test_the_same_is_left_out_as_by_git(
    shared: Path, tree: dict[str, list[str] | None], top: list[str], exclude: list[str]
) -> None:
    assume(not any(path.endswith("a.b") or "/a.b/" in f"/{path}/" for path in tree))
    root = made(shared, tree, exclude)
    write(root, {".gitignore": "\n".join(top)})
    found = ours(root)
    assert found == theirs(root, list(found))


def test_names_in_any_script_are_told_apart(tmp_path: Path) -> None:
    write(repository(tmp_path), {".gitignore": "計画*\nn[é]\n", "計画.md": "", "план.md": "", "né": "", "ne": ""})
    found = ours(tmp_path)
    assert found == theirs(tmp_path, list(found)) | {"né": True}


def decided(lines: str, path: str, *, folder: bool = False) -> bool | None:
    return Patterns(lines.split("\n")).decide(path.split("/"), folder)


def test_the_last_pattern_that_matches_decides() -> None:
    assert decided("*.md\n!plan.md", "plan.md") is False
    assert decided("!plan.md\n*.md", "plan.md") is True
    assert decided("plan.md\n!*.md\nplan.md", "plan.md") is True
    assert decided("*.txt", "plan.md") is None


def test_a_pattern_for_folders_speaks_of_no_file() -> None:
    assert decided("build/", "build") is None
    assert decided("build/", "x/build", folder=True) is True


def test_a_slash_ties_a_pattern_to_its_folder() -> None:
    assert decided("/plan.md", "x/plan.md") is None
    assert decided("docs/old", "x/docs/old") is None
    assert decided("old", "x/docs/old") is True


def test_a_file_is_covered_with_its_folder() -> None:
    patterns = Patterns(["docs/work/", "*.plan"])
    assert patterns.covers(("docs", "work", "deep", "a.md"))
    assert patterns.covers(("x", "a.plan"))
    assert not patterns.covers(("docs", "a.md"))


def test_what_holds_above_a_folder_holds_in_it(tmp_path: Path) -> None:
    write(tmp_path, {".gitignore": "a", "x/.gitignore": "!a", "x/y/.gitignore": "a", "x/y/z": ""})
    held = {depth: ignored_above(str(tmp_path), ("x", "y")[:depth])(("x", "y", "a"), False) for depth in range(3)}
    assert held == {0: False, 1: True, 2: False}


def test_what_git_would_not_read_is_not_read(tmp_path: Path) -> None:
    write(tmp_path, {"list": "a", "large": "a\n" * MAX_BYTES, "bom": "\ufeffa"})
    (tmp_path / "link").symlink_to("list")
    (tmp_path / "folder").mkdir()
    assert {name: bool(read_patterns(str(tmp_path / name))) for name in ("list", "large", "link", "folder", "no")} == {
        "list": True,
        "large": False,
        "link": False,
        "folder": False,
        "no": False,
    }
    bom = read_patterns(str(tmp_path / "bom"))
    assert bom
    assert bom.decide(["a"], folder=False)
