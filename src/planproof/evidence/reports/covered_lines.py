"""Lines and branches that are told one by one, gathered by file: a line told twice counts once."""

from __future__ import annotations

from collections.abc import Mapping

from planproof.evidence.facts import Counts, Part


class CoveredLines:
    """What was run in one file, as it is read."""

    __slots__ = ("branches", "functions", "lines")

    def __init__(self) -> None:
        self.lines: dict[int, bool] = {}
        self.branches: dict[object, Counts] = {}
        self.functions: dict[str, bool] = {}

    def line(self, number: int, ran: bool) -> None:
        """A line; run if it was run anywhere."""
        self.lines[number] = ran or self.lines.get(number, False)

    def branch(self, key: object, counts: Counts) -> None:
        """The branches at a place; of two tellings the one with more of them covered."""
        known = self.branches.get(key)
        if known is None or counts.covered > known.covered:
            self.branches[key] = counts

    def function(self, name: str, ran: bool) -> None:
        """A function; run if it was run anywhere."""
        self.functions[name] = ran or self.functions.get(name, False)

    def counted(self) -> dict[Part, Counts]:
        """The counts of all parts that were told."""
        counts = {Part.LINES: _ran(self.lines)}
        if self.branches:
            told = self.branches.values()
            counts[Part.BRANCHES] = Counts(covered=sum(c.covered for c in told), total=sum(c.total for c in told))
        if self.functions:
            counts[Part.FUNCTIONS] = _ran(self.functions)
        return counts


def _ran(told: Mapping[int, bool] | Mapping[str, bool]) -> Counts:
    return Counts(covered=sum(told.values()), total=len(told))


def summed(files: Mapping[str, Mapping[Part, Counts]]) -> dict[Part, Counts]:
    """The counts of files, added up by part."""
    total: dict[Part, Counts] = {}
    for file in files.values():
        for part, counts in file.items():
            total[part] = total[part] + counts if part in total else counts
    return total
