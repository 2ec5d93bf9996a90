"""coverage.py: `coverage json`, format 2 and 3."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from planproof.evidence.facts import Counts, Coverage, Part, Report
from planproof.evidence.paths import plain_path
from planproof.evidence.reports.broken import Kind
from planproof.evidence.reports.json_values import Value, load_json
from planproof.evidence.reports.times import time_of

KIND: Final = Kind("coverage.py JSON", "coverage json")
_FORMATS: Final = (2, 3)


def read_coverage_py(data: bytes) -> Report:
    """What a report of coverage.py says.

    Raises:
        BrokenReport: it is broken.
    """
    top = load_json(data, KIND)
    meta = top["meta"]
    if "format" in meta and meta["format"].count() not in _FORMATS:
        meta["format"].broken(f"format {meta['format'].count()} is not known, only 2 and 3")
    files = {plain_path(path): _covered(value) for path, value in top["files"].items()}
    total = dict(_counted(top["totals"]))
    _add_functions(total, files)
    parts = (Part.LINES, Part.BRANCHES) if Part.BRANCHES in total else (Part.LINES,)
    return Report(
        format="coverage.py",
        tool="coverage.py",
        made=time_of(meta["timestamp"].text_or_none()),
        coverage=Coverage(total=total, files=files, headline=parts),
        files=tuple(files),
        doubts=_doubts(total, files),
    )


def _covered(file: Value) -> Mapping[Part, Counts]:
    covered = dict(_counted(file["summary"]))
    if "functions" in file:
        named = [value["summary"] for name, value in file["functions"].items() if name]
        ran = sum(1 for summary in named if summary["covered_lines"].count())
        covered[Part.FUNCTIONS] = Counts(covered=ran, total=len(named))
    return covered


def _counted(summary: Value) -> list[tuple[Part, Counts]]:
    counts = [(Part.LINES, _pair(summary, "covered_lines", "num_statements"))]
    if "num_branches" in summary:
        counts.append((Part.BRANCHES, _pair(summary, "covered_branches", "num_branches")))
    return counts


def _pair(summary: Value, covered: str, total: str) -> Counts:
    counts = Counts(covered=summary[covered].count(), total=summary[total].count())
    if counts.covered > counts.total:
        summary.broken(f"{counts.covered} of {counts.total} are covered")
    return counts


def _add_functions(total: dict[Part, Counts], files: Mapping[str, Mapping[Part, Counts]]) -> None:
    named = [file[Part.FUNCTIONS] for file in files.values() if Part.FUNCTIONS in file]
    if named:
        total[Part.FUNCTIONS] = sum(named[1:], start=named[0])


def _doubts(total: Mapping[Part, Counts], files: Mapping[str, Mapping[Part, Counts]]) -> tuple[str, ...]:
    statements = sum(file[Part.LINES].total for file in files.values())
    if statements == total[Part.LINES].total:
        return ()
    return (f"its files have {statements:,} lines and its totals {total[Part.LINES].total:,}",)
