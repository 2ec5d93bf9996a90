"""JaCoCo XML, for Java and Kotlin."""

from __future__ import annotations

from typing import Final

from planproof.evidence.facts import NOTHING, Counts, Coverage, Part, Report
from planproof.evidence.reports.broken import Kind
from planproof.evidence.reports.texts import number_of
from planproof.evidence.reports.times import moment_of
from planproof.evidence.reports.xml_elements import Attributes, Elements, read_elements

KIND: Final = Kind("JaCoCo XML", "mvn jacoco:report, or gradle jacocoTestReport")
_PARTS: Final = {"LINE": Part.LINES, "BRANCH": Part.BRANCHES, "METHOD": Part.FUNCTIONS}
Counted = dict[Part, Counts]


def read_jacoco(data: bytes) -> Report:
    """What a report of JaCoCo says. A file's path is that of its package.

    Raises:
        BrokenReport: it is broken.
    """
    told = _Told()
    read_elements(data, told.elements, told.began)
    total = told.total or {Part.LINES: NOTHING}
    lines = sum(file.get(Part.LINES, NOTHING).total for file in told.files.values())
    said = total.get(Part.LINES, NOTHING).total
    doubts = (f"its files have {lines:,} lines and its total {said:,}",) if told.files and lines != said else ()
    return Report(
        format="jacoco",
        tool="jacoco",
        made=moment_of(told.dumped),
        coverage=Coverage(total=total, files=told.files),
        files=tuple(told.files),
        doubts=doubts,
    )


class _Told:
    """What was read so far."""

    def __init__(self) -> None:
        self.elements = Elements(KIND, "report")
        self.total: Counted = {}
        self.files: dict[str, Counted] = {}
        self.dumped: float | None = None
        self._package = ""
        self._file: Counted = {}

    def began(self, name: str, attributes: Attributes) -> None:
        if name == "counter":
            around = self.elements.names[-2] if len(self.elements.names) > 1 else ""
            if around in ("report", "sourcefile"):
                self._count(self.total if around == "report" else self._file, attributes)
        elif name == "package":
            self._package = attributes.get("name", "")
        elif name == "sourcefile":
            path = f"{self._package}/{attributes.get('name', '')}".lstrip("/")
            self._file = self.files.setdefault(path, {})
        elif name == "sessioninfo":
            dumped = number_of(attributes.get("dump", "")) or 0.0
            self.dumped = max(dumped, self.dumped or 0.0)

    def _count(self, counted: Counted, attributes: Attributes) -> None:
        part = _PARTS.get(attributes.get("type", ""))
        if part is not None:
            covered = self.elements.count(attributes, "covered")
            counts = Counts(covered=covered, total=covered + self.elements.count(attributes, "missed"))
            counted[part] = counted[part] + counts if part in counted else counts
