"""Single patterns."""

import time

import pytest

from planproof.project.wildcard import Malformed, Name, matches, segments


def fits(pattern: str, path: str) -> bool:
    return matches(segments(pattern), path.split("/"))


@pytest.mark.parametrize(
    ("pattern", "names", "others"),
    [
        ("plan.md", ["plan.md"], ["Plan.md", "plan.mdx", "aplan.md", "planxmd"]),
        ("*.md", ["a.md", ".md"], ["a.txt", "md", "a.md.txt"]),
        ("a*b*c", ["abc", "axxbyyc", "abbcc"], ["ab", "acb", "abcd", "xabc"]),
        ("a*a", ["aa", "aba"], ["a"]),
        ("*ab*ba*", ["abba", "xabxbax"], ["aba"]),
        ("?.md", ["a.md", "é.md"], [".md", "ab.md"]),
        ("[Bb]in", ["bin", "Bin"], ["in", "xbin"]),
        ("[!a-c]x", ["dx", "-x"], ["ax", "bx", "x"]),
        ("[^a]", ["b"], ["a"]),
        ("[]a]", ["]", "a"], ["b"]),
        ("[a-]", ["a", "-"], ["b"]),
        ("[z-a]", ["z"], ["a", "m", "-"]),
        ("[[:digit:]x]", ["1", "x"], ["a", ":"]),
        ("[[:x]", [":", "x", "["], ["]"]),
        (r"[\]]", ["]"], ["\\"]),
        (r"\*\?\[", ["*?["], ["a?["]),
        ("x[0-9]*[a-f]y*.z", ["x1ay.z", "x1__by_.z"], ["xay.z", "x1gy.z"]),
        ("a**b", ["ab", "axb"], ["a"]),
        ("[.^|&~-]", list(".^|&~-"), ["a", "]"]),
        ("*\n", ["a\n"], ["a"]),
    ],
)
def test_a_name_is_matched_whole(pattern: str, names: list[str], others: list[str]) -> None:
    made = Name(pattern)
    assert [name for name in names if not made.matches(name)] == []
    assert [name for name in others if made.matches(name)] == []


@pytest.mark.parametrize(
    ("pattern", "paths", "others"),
    [
        ("docs/*.md", ["docs/a.md"], ["a.md", "docs/x/a.md", "x/docs/a.md"]),
        ("**/a", ["a", "x/a", "x/y/a"], ["a/x", "xa"]),
        ("a/**", ["a/b", "a/b/c"], ["a", "b/a"]),
        ("a/**/b", ["a/b", "a/x/b", "a/x/y/b"], ["a", "ab", "a/x/bc"]),
        ("a/***/b", ["a/b", "a/x/y/b"], ["ab"]),
        ("**/a/**/b/**", ["a/b/c", "x/a/y/b/z/w"], ["a/b", "b/a/c"]),
        ("**", ["a", "a/b"], []),
    ],
)
def test_stars_across_folders(pattern: str, paths: list[str], others: list[str]) -> None:
    assert [path for path in paths if not fits(pattern, path)] == []
    assert [path for path in others if fits(pattern, path)] == []


@pytest.mark.parametrize("pattern", ["[", "[a", "[!]", "a\\", "[a\\", "[[:nope:]]", "[]", "[a-\\"])
def test_what_can_match_nothing_is_malformed(pattern: str) -> None:
    with pytest.raises(Malformed):
        Name(pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        "*a" * 100 + "b",
        "*?" * 100 + "b",
        "*[a-z]" * 60 + "[0-9]",
        "*" * 5000 + "b",
        "*" + "?" * 120 + "[b]",
        "*a[a]" * 80,
    ],
)
def test_no_pattern_takes_long(pattern: str) -> None:
    made = Name(pattern)
    name = "a" * 255
    began = time.process_time()
    for _ in range(100):
        assert not made.matches(name + "!")
    assert time.process_time() - began < 1


def test_no_pattern_across_folders_takes_long() -> None:
    parts = segments("**/a/" * 200 + "b")
    began = time.process_time()
    assert not matches(parts, ["a"] * 2000)
    assert time.process_time() - began < 1
