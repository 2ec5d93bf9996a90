"""ESLint: `--format json`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from planproof.evidence.facts import Findings, Found, Grade, Report
from planproof.evidence.paths import plain_path
from planproof.evidence.reports.broken import Kind
from planproof.evidence.reports.json_values import Value, load_json

KIND: Final = Kind("ESLint JSON", "eslint --format json --output-file eslint-report.json")


def read_eslint(data: bytes) -> Report:
    """What a report of ESLint says: it names every file that was linted. What a comment suppresses does not count.

    Raises:
        BrokenReport: it is broken.
    """
    files: dict[str, int] = {}
    found: list[Found] = []
    for file in load_json(data, KIND):
        path = plain_path(file["filePath"].text())
        messages = list(_messages(file, path))
        found += messages
        files[path] = file["errorCount"].count() - sum(1 for one in messages if one.grade is Grade.ERROR)
    return Report(
        format="eslint",
        tool="eslint",
        findings=Findings(found=tuple(found), looked_at=len(files), lists_clean=True),
        files=tuple(files),
        doubts=("it counts other errors than it lists",) if any(files.values()) else (),
    )


def _messages(file: Value, path: str) -> Iterator[Found]:
    for message in file["messages"]:
        fatal = message["fatal"].raw is True or message["severity"].count() > 1
        yield Found(
            grade=Grade.ERROR if fatal else Grade.WARNING,
            path=path,
            line=message["line"].line(),
            rule=message["ruleId"].text_or_none(),
        )
