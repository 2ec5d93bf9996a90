"""Ruff: `ruff check --output-format json`, or `json-lines`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from planproof.evidence.facts import GRADES, Findings, Found, Grade, Report
from planproof.evidence.paths import plain_path
from planproof.evidence.reports.broken import Kind
from planproof.evidence.reports.json_values import Value, load_json, parse_json
from planproof.evidence.reports.texts import lines_of

KIND: Final = Kind("Ruff JSON", "ruff check --output-format json --output-file ruff.json")


def read_ruff(data: bytes) -> Report:
    """What a report of Ruff says. A clean run writes an empty list, and names no file that it looked at.

    Raises:
        BrokenReport: it is broken.
    """
    by_line = data.strip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n")[:1] == b"{"
    values: Iterable[Value] = _lines(data) if by_line else load_json(data, KIND)
    found = tuple(_found(value) for value in values)
    return Report(
        format="ruff",
        tool="ruff",
        findings=Findings(found=found),
        files=tuple(dict.fromkeys(one.path for one in found if one.path)),
    )


def _lines(data: bytes) -> Iterable[Value]:
    top = Value(None, KIND)
    for number, line in lines_of(data, KIND):
        if line.strip("\ufeff "):
            place = f"line {number}"
            yield Value(parse_json(line.lstrip("\ufeff"), KIND, place), KIND, place, top)


def _found(value: Value) -> Found:
    grade = value["severity"].text_or_none() or "error"
    row = value["location"]["row"]
    return Found(
        grade=GRADES.get(grade, Grade.NOTE),
        path=plain_path(value["filename"].text()),
        line=row.line(),
        rule=value["code"].text_or_none() or "invalid-syntax",
    )
