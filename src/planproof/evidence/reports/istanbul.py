"""Istanbul's summary of coverage, as Jest, Vitest, nyc and c8 write it: `coverage/coverage-summary.json`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from planproof.evidence.facts import Counts, Coverage, Part, Report
from planproof.evidence.paths import plain_path
from planproof.evidence.reports.broken import Kind
from planproof.evidence.reports.json_values import Value, load_json

KIND: Final = Kind("Istanbul summary", "jest --coverage --coverageReporters=json-summary")


def read_istanbul(data: bytes) -> Report:
    """What a summary says.

    Raises:
        BrokenReport: it is broken.
    """
    top = load_json(data, KIND)
    total = dict(_counts(top["total"]))
    files = {plain_path(name): dict(_counts(value)) for name, value in top.items() if name != "total"}
    return Report(format="istanbul", coverage=Coverage(total=total, files=files), files=tuple(files))


def _counts(value: Value) -> Iterator[tuple[Part, Counts]]:
    for part in Part:
        if part in value or part is Part.LINES:
            one = value[part]
            counts = Counts(covered=one["covered"].count(), total=one["total"].count())
            if counts.covered > counts.total:
                one.broken(f"{counts.covered} of {counts.total} are covered")
            yield part, counts
