"""Cobertura XML, which many tools write: coverage.py, gcovr, Istanbul, coverlet, PHPUnit. And mypy, for types."""

from __future__ import annotations

from typing import Final

from planproof.evidence.facts import Counts, Coverage, Part, Report, Typed
from planproof.evidence.paths import plain_path
from planproof.evidence.reports.broken import Kind
from planproof.evidence.reports.covered_lines import CoveredLines, summed
from planproof.evidence.reports.texts import count_of, number_of
from planproof.evidence.reports.times import moment_of
from planproof.evidence.reports.xml_elements import Attributes, Elements, read_elements

KIND: Final = Kind("Cobertura XML", "the tool that wrote it (coverage xml, gcovr --cobertura)")


def read_cobertura(data: bytes) -> Report:
    """What a report in Cobertura's format says; one by mypy (its lines bear a precision) speaks of types.

    Raises:
        BrokenReport: it is broken.
    """
    told = _Told()
    read_elements(data, told.elements, told.began, told.ended)
    files = {path: lines.counted() for path, lines in told.files_at_source().items()}
    total = summed(files) or {Part.LINES: told.total}
    made = moment_of(number_of(told.top.get("timestamp", "")))
    if told.precise:
        lines = {path: counts[Part.LINES] for path, counts in files.items()}
        typed = Typed(unit="lines", total=total[Part.LINES], files=lines)
        return Report(format="cobertura", tool="mypy", made=made, typed=typed, files=tuple(files))
    coverage = Coverage(total=total, files=files)
    return Report(format="cobertura", made=made, coverage=coverage, files=tuple(files), doubts=told.doubts(total))


class _Told:
    """What was read so far."""

    def __init__(self) -> None:
        self.elements = Elements(KIND, "coverage")
        self.top: Attributes = {}
        self.files: dict[str, CoveredLines] = {}
        self.sources: list[str] = []
        self.precise = False
        self._file = CoveredLines()

    def began(self, name: str, attributes: Attributes) -> None:
        if name == "line":
            self._line(attributes)
        elif name == "class":
            self._file = self.files.setdefault(attributes.get("filename", ""), CoveredLines())
        elif name == "method":
            ran = number_of(attributes.get("line-rate", ""))
            if ran is not None:
                self._file.function(attributes.get("name", "") + attributes.get("signature", ""), ran > 0)
        elif name == "coverage":
            self.top = attributes

    def ended(self, name: str) -> None:
        if name == "source" and self.elements.text.strip():
            self.sources.append(self.elements.text.strip())

    def _line(self, attributes: Attributes) -> None:
        number = self.elements.count(attributes, "number")
        hits = self.elements.count(attributes, "hits")
        self._file.line(number, hits > 0)
        self.precise = self.precise or "precision" in attributes
        covered = attributes.get("condition-coverage", "").partition("(")[2].rstrip(") ").partition("/")
        if covered[1]:
            taken, total = count_of(covered[0]), count_of(covered[2])
            if taken is None or total is None or taken > total:
                KIND.broken("condition-coverage is no share", self.elements.place)
            self._file.branch(number, Counts(covered=taken, total=total))

    def files_at_source(self) -> dict[str, CoveredLines]:
        """The files by their paths: below the source where there is exactly one, and it is no mere `.`."""
        base = plain_path(self.sources[0]).rstrip("/") if len(self.sources) == 1 else ""
        found: dict[str, CoveredLines] = {}
        for name, lines in self.files.items():
            path = plain_path(name)
            absolute = path.startswith("/") or path[1:2] == ":"
            found[path if absolute or base in ("", ".") else f"{base}/{path}"] = lines
        return found

    @property
    def total(self) -> Counts:
        """What the top says of all lines, where no line is told; nothing of nothing where it says nothing."""
        covered, total = count_of(self.top.get("lines-covered", "")), count_of(self.top.get("lines-valid", ""))
        return Counts(covered=min(covered or 0, total or 0), total=total or 0)

    def doubts(self, total: dict[Part, Counts]) -> tuple[str, ...]:
        """What its top and its lines do not agree on: by more than the tools' own manners of counting explain."""
        rate, share = number_of(self.top.get("line-rate", "")), total[Part.LINES].share
        if rate is None or share is None or abs(rate - share) <= 0.05:
            return ()
        return (f"its top says {rate:.1%} of the lines, and its lines say {share:.1%}",)
