"""The existing path that somebody may have meant by one that does not exist."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from typing import Final

_COMPARED: Final = 12
"""How many names are looked at closely, of those that share most of their letters with the wanted one."""

_LOOKED_AT: Final = 5_000
"""How many names that share three letters are counted at all, beyond the first such list."""

_ALIKE: Final = 0.7
_SIBLINGS: Final = (("js", "jsx", "ts", "tsx", "mjs", "cjs"), ("md", "mdx", "markdown"), ("yml", "yaml"))


class Names:
    """The files and folders of a repository by their names."""

    def __init__(self, paths: Iterable[str]) -> None:
        files = list(paths)
        folders = {"/".join(parts[:size]) for parts in map(_parts, files) for size in range(1, len(parts))}
        self._by_name: dict[str, list[str]] = {}
        for path in (*files, *sorted(folders)):
            self._by_name.setdefault(_name(path), []).append(path)

    def nearest(self, path: str) -> str | None:
        """The path of that name that shares most folders, else one whose name is like it; none where none is."""
        name = _name(path)
        same = self._by_name.get(name)
        if same:
            return max(same, key=lambda other: (_shared(path, other), -len(other), other))
        alike = [(ratio, other) for other in self._candidates(name) if (ratio := _likeness(name, other)) >= _ALIKE]
        found = [(ratio + _shared(path, one) / 20, one) for ratio, other in alike for one in self._by_name[other]]
        return max(found, key=lambda pair: (pair[0], -len(pair[1]), pair[1]))[1] if found else None

    def _candidates(self, name: str) -> list[str]:
        """The names that share most runs of three letters with a name, and are about as long."""
        lists = sorted((self._grams.get(gram, ()) for gram in _grams(name)), key=len)
        counts: Counter[str] = Counter()
        looked_at = 0
        for names in lists:  # what is rare tells most
            looked_at += len(names)
            if counts and looked_at > _LOOKED_AT:
                break
            counts.update(names)
        fitting = (
            (count, other) for other, count in counts.items() if abs(len(other) - len(name)) * 3 <= len(name) + 2
        )
        # The shorter ones first: of two that share as much, the shorter is more like the name.
        return [other for _, other in sorted(fitting, key=lambda pair: (-pair[0], len(pair[1]), pair[1]))[:_COMPARED]]

    @cached_property
    def _grams(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for name in sorted(self._by_name):
            for gram in _grams(name):
                found.setdefault(gram, []).append(name)
        return found


def _parts(path: str) -> list[str]:
    return path.rstrip("/").split("/")


def _name(path: str) -> str:
    return _parts(path)[-1].casefold()


def _grams(name: str) -> set[str]:
    padded = "^" + _parted(name)[0]
    return {padded[at : at + 3] for at in range(max(1, len(padded) - 2))}


def _shared(path: str, other: str) -> float:
    """How many parts two paths have in common at their ends, and, counting half, at their beginnings."""
    one, two = _parts(path), _parts(other)
    return _run(reversed(one), reversed(two)) + _run(one[:-1], two[:-1]) / 2


def _run(one: Iterable[str], two: Iterable[str]) -> int:
    count = 0
    for left, right in zip(one, two, strict=False):
        if left != right:
            break
        count += 1
    return count


def _likeness(name: str, other: str) -> float:
    """From 0 to 1; 0 for names that differ in more than a few letters, and for those of files of different kinds."""
    from difflib import SequenceMatcher

    (stem, ending), (stem_of_other, ending_of_other) = _parted(name), _parted(other)
    if ending != ending_of_other and not any(ending in kind and ending_of_other in kind for kind in _SIBLINGS):
        return 0.0
    matcher = SequenceMatcher(None, stem, stem_of_other, autojunk=False)
    both = len(stem) + len(stem_of_other)
    alike = sum(block.size for block in matcher.get_matching_blocks())
    return 2 * alike / both if both - 2 * alike <= max(2, len(stem) // 5) else 0.0


def _parted(name: str) -> tuple[str, str]:
    """A name without what stands behind its first dot, and that (`user`, `test.py`)."""
    stem, _, ending = name.partition(".")
    return (stem, ending) if stem else (name, "")
