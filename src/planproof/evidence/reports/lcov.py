"""lcov tracefiles: `lcov.info`, as lcov, Istanbul, coverage.py and others write them."""

from __future__ import annotations

from typing import Final

from planproof.evidence.facts import Counts, Coverage, Part, Report
from planproof.evidence.paths import plain_path
from planproof.evidence.reports.broken import Kind, quoted
from planproof.evidence.reports.covered_lines import CoveredLines, summed
from planproof.evidence.reports.texts import count_of, lines_of

KIND: Final = Kind("lcov", "the tool that wrote it (lcov --capture, coverage lcov)")
_BRANCHES: Final = {"BRF": Part.BRANCHES, "LF": Part.LINES, "FNF": Part.FUNCTIONS}
_HITS: Final = {"BRH": "BRF", "LH": "LF", "FNH": "FNF"}


def read_lcov(data: bytes) -> Report:
    """What a tracefile says. Records of the same file, one for each test, are joined.

    Raises:
        BrokenReport: it is broken.
    """
    told = _Told()
    for number, line in lines_of(data, KIND):
        told.read(number, line)
    if not told.seen:
        KIND.broken("it names no source file (SF:)")
    files = {path: told.counts(path) for path in told.files}
    cut = ("its last record has no end",) if told.path is not None else ()
    coverage = Coverage(total=summed(files) or {Part.LINES: Counts(covered=0, total=0)}, files=files)
    return Report(format="lcov", coverage=coverage, files=tuple(files), doubts=cut)


class _Told:
    """What was read so far."""

    def __init__(self) -> None:
        self.files: dict[str, CoveredLines] = {}
        self.sums: dict[str, dict[str, int]] = {}
        self.path: str | None = None
        self.seen = False

    def read(self, number: int, line: str) -> None:
        key, colon, rest = line.partition(":")
        if line.strip() == "end_of_record":
            self.path = None
        elif key == "SF" and colon:
            self.seen, self.path = True, plain_path(rest.strip())
            self.files.setdefault(self.path, CoveredLines())
            self.sums.setdefault(self.path, {})
        elif key in _READERS or key in _BRANCHES or key in _HITS:
            if self.path is None:
                KIND.broken(f"{quoted(key)} stands in no record", f"line {number}")
            if not self._took(key, rest):
                KIND.broken(f"{quoted(line)} is no record of {key}", f"line {number}")

    def _took(self, key: str, rest: str) -> bool:
        path = self.path or ""
        if key in _READERS:
            return _READERS[key](self.files[path], rest.split(","))
        count = count_of(rest)
        if count is not None:
            sums = self.sums[path]
            sums[key] = max(count, sums.get(key, 0))
        return count is not None

    def counts(self, path: str) -> dict[Part, Counts]:
        """What is told of a file one by one, and where that is missing, what is summed up."""
        counts = self.files[path].counted()
        sums = self.sums[path]
        for hit, found in _HITS.items():
            part = _BRANCHES[found]
            if sums.get(found) and not (part in counts and counts[part].total):
                counts[part] = Counts(covered=min(sums.get(hit, 0), sums[found]), total=sums[found])
        return counts


def _line(file: CoveredLines, parts: list[str]) -> bool:
    """`DA:12,3` and a checksum that may follow; counts of hits may be negative where a tool ran over."""
    number = count_of(parts[0])
    hits = count_of(parts[1].lstrip("-")) if len(parts) > 1 else None
    if number is None or hits is None:
        return False
    file.line(number, hits > 0 and not parts[1].startswith("-"))
    return True


def _branch(file: CoveredLines, parts: list[str]) -> bool:
    """`BRDA:12,0,1,3`; the last is `-` where the line itself was never run, the one before may be words."""
    if len(parts) < 4:
        return False
    taken = 0 if parts[-1].strip() == "-" else count_of(parts[-1])
    if taken is None or count_of(parts[0]) is None:
        return False
    file.branch(tuple(parts[:-1]), Counts(covered=int(taken > 0), total=1))
    return True


def _function(file: CoveredLines, parts: list[str]) -> bool:
    """`FN:12,name`, or `FN:12,20,name`."""
    numbers = 2 if len(parts) > 2 and count_of(parts[1]) is not None else 1
    file.function(",".join(parts[numbers:]), False)
    return count_of(parts[0]) is not None and len(parts) > 1


def _ran(file: CoveredLines, parts: list[str]) -> bool:
    """`FNDA:3,name`."""
    hits = count_of(parts[0])
    file.function(",".join(parts[1:]), bool(hits))
    return hits is not None and len(parts) > 1


def _alias(file: CoveredLines, parts: list[str]) -> bool:
    """`FNA:0,3,name`, as lcov 2 writes it."""
    hits = count_of(parts[1]) if len(parts) > 2 else None
    file.function(",".join(parts[2:]), bool(hits))
    return hits is not None


_READERS: Final = {"DA": _line, "BRDA": _branch, "FN": _function, "FNDA": _ran, "FNA": _alias}
