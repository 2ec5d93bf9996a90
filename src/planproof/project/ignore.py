"""What .gitignore says, read without running git."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from planproof.errors import PlanproofError
from planproof.project.store import read_bytes
from planproof.project.wildcard import Malformed, Name, Segments, matches, segments

MAX_BYTES: Final = 256_000
"""A list of patterns that is larger is nobody's, and is not honoured."""


class Pattern:
    """One line: what it matches, and whether it takes in or, after `!`, lets go."""

    __slots__ = ("_anywhere", "_folders", "_parts", "literal", "negated")

    def __init__(self, text: str) -> None:
        """From a line without its line end.

        Raises:
            Malformed: no path can match it.
        """
        self.negated = text.startswith("!")
        text = text[self.negated :]
        self._folders = text.endswith("/")
        text = text[:-1] if self._folders else text
        # A slash anywhere but at the end ties the pattern to the folder of its file.
        self._anywhere = Name(text) if "/" not in text else None
        self._parts: Segments = [] if self._anywhere else segments(text.removeprefix("/"))
        self.literal = self._anywhere.literal if self._anywhere else None

    def matches(self, names: Sequence[str], folder: bool) -> bool:
        """Whether it speaks of a path below the folder of its file, given as names."""
        if self._folders and not folder:
            return False
        return self._anywhere.matches(names[-1]) if self._anywhere else matches(self._parts, names)


class Patterns:
    """A list of patterns, of which the last that matches decides."""

    __slots__ = ("_literal", "_other")

    def __init__(self, lines: Iterable[str]) -> None:
        """From lines as they stand in a .gitignore."""
        # Most lines are plain names: looked up, not tried one by one.
        self._literal: dict[str, list[tuple[int, Pattern]]] = {}
        self._other: list[tuple[int, Pattern]] = []
        for entry in enumerate(_patterns(lines)):
            literal = entry[1].literal
            into = self._other if literal is None else self._literal.setdefault(literal, [])
            into.append(entry)

    def __bool__(self) -> bool:
        return bool(self._literal or self._other)

    def decide(self, names: Sequence[str], folder: bool) -> bool | None:
        """True where the path is taken in, False where it is let go, none where no pattern speaks of it."""
        found = self._last(self._other, names, folder)
        if names[-1] in self._literal:
            found = max(found, self._last(self._literal[names[-1]], names, folder))
        return None if found[0] < 0 else found[1]

    def covers(self, names: Sequence[str], folder: bool = False) -> bool:
        """Whether a path is taken in, by itself or with a folder that it stands in."""
        ancestors = (self.decide(names[:depth], folder=True) for depth in range(1, len(names)))
        return any(ancestors) or self.decide(names, folder) is True

    @staticmethod
    def _last(entries: Sequence[tuple[int, Pattern]], names: Sequence[str], folder: bool) -> tuple[int, bool]:
        for number, pattern in reversed(entries):
            if pattern.matches(names, folder):
                return number, not pattern.negated
        return -1, False


class Ignored:
    """The patterns that hold in a folder: its own, then those of the folders around it, then the repository's."""

    __slots__ = ("_depth", "_outer", "_patterns")

    def __init__(self, patterns: Patterns, depth: int, outer: Ignored | None) -> None:
        """`depth` is the number of names by which the folder of these patterns lies below the repository's root."""
        self._patterns = patterns
        self._depth = depth
        self._outer = outer

    def __call__(self, names: Sequence[str], folder: bool) -> bool:
        """Whether git would leave out a path, given as names from the repository's root."""
        level: Ignored | None = self
        while level:
            decided = level._patterns.decide(names[level._depth :], folder)
            if decided is not None:
                return decided
            level = level._outer
        return False

    def below(self, folder: str, depth: int) -> Ignored:
        """What holds in a folder further down; itself where that has no .gitignore."""
        patterns = read_patterns(os.path.join(folder, ".gitignore"))
        return Ignored(patterns, depth, self) if patterns else self


def ignored_above(root: str, names: Sequence[str]) -> Ignored:
    """What holds in a folder of a repository, given as names from its root, but for that folder's own .gitignore."""
    exclude = read_patterns(os.path.join(root, ".git", "info", "exclude"))
    ignored = Ignored(exclude or Patterns(()), 0, None)
    for depth in range(len(names)):
        ignored = ignored.below(os.path.join(root, *names[:depth]), depth)
    return ignored


def read_patterns(path: str) -> Patterns | None:
    """The patterns of a file; none where there is none that git would read, or one of absurd size."""
    try:
        if os.path.islink(path) or not os.path.lexists(path):
            return None
        data = read_bytes(path, MAX_BYTES)
    except PlanproofError:
        return None
    return Patterns(data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "surrogateescape").split("\n"))


def _patterns(lines: Iterable[str]) -> Iterator[Pattern]:
    for line in lines:
        text = _without_trailing_spaces(line.removesuffix("\r").partition("\0")[0])
        if text.strip("/") in ("", "!") or text.startswith("#"):
            continue
        try:
            yield Pattern(text)
        except Malformed:
            continue


def _without_trailing_spaces(line: str) -> str:
    """Spaces at the end do not count, but one behind a backslash does."""
    stripped = line.rstrip(" ")
    backslashes = len(stripped) - len(stripped.rstrip("\\"))
    return line[: len(stripped) + 1] if backslashes % 2 else stripped
