"""mypy: what it prints, as text or with `--output json`, and the tables of its type reports."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.evidence.facts import GRADES, Counts, Findings, Found, Grade, Report, Typed
from planproof.evidence.paths import plain_path
from planproof.evidence.reports.broken import Kind, quoted
from planproof.evidence.reports.json_values import Value, parse_json
from planproof.evidence.reports.texts import count_of, lines_of

KIND: Final = Kind("mypy", "mypy, its output sent to a file")
_MOST: Final = 300_000
_SUCCESS: Final = re.compile(r"Success: no issues found in (\d{1,9}) source files?")
_FAILURE: Final = re.compile(r"Found (\d{1,9}) errors? in (\d{1,9}) files? \((.{0,80})\)")
_CHECKED: Final = re.compile(r"checked (\d{1,9}) source")
_MESSAGE: Final = re.compile(r"(.{1,400}?):(?:(\d{1,9}):)?(?:\d{1,9}:)?(?:\d{1,9}:\d{1,9}:)? (error|warning|note): ")
_CODE: Final = re.compile(r"\[([a-z][a-z0-9-]{0,60})\]$")
_ROW: Final = re.compile(r" *(\S{1,400}) {1,200}(\d{1,15}) {1,200}(\d{1,15}) {1,200}\d{1,3}\.\d\d% *")
_ANSI: Final = re.compile(r"\x1b\[[0-9;]{0,20}m")


def read_mypy(data: bytes) -> Report:
    """What mypy printed. Without its last line (`Success: …`, `Found … errors`) nobody can tell that it came to an end.

    Raises:
        BrokenReport: it is broken, or not what mypy prints.
    """
    found: list[Found] = []
    looked_at: int | None = None
    ended = said = None
    for number, line in lines_of(data, KIND, _MOST):
        text = _ANSI.sub("", line) if "\x1b" in line else line
        if text.startswith("{"):
            found.append(_of_json(text, number))
        elif summary := _SUCCESS.fullmatch(text) or _FAILURE.fullmatch(text):
            ended, said = number, int(summary[1]) if summary.re is _FAILURE else 0
            checked = _CHECKED.search(summary[3]) if summary.re is _FAILURE else None
            looked_at = count_of(checked[1] if checked else "" if summary.re is _FAILURE else summary[1])
        elif message := _MESSAGE.match(text):
            found.append(_of_text(message, text))
    if not found and ended is None:
        KIND.broken("it holds no message and no summary of mypy")
    findings = Findings(found=tuple(found), looked_at=looked_at)
    files = tuple(dict.fromkeys(one.path for one in found if one.path))
    return Report(format="mypy", tool="mypy", findings=findings, files=files, doubts=_doubts(findings, said))


def _of_text(message: re.Match[str], text: str) -> Found:
    code = _CODE.search(text[-64:])
    return Found(
        grade=Grade(message[3]),
        path=plain_path(message[1]),
        line=count_of(message[2] or ""),
        rule=code[1] if code else None,
    )


def _of_json(text: str, number: int) -> Found:
    place = f"line {number}"
    value = Value(parse_json(text, KIND, place), KIND, place, Value(None, KIND))
    grade = value["severity"].text()
    if grade not in GRADES:
        value["severity"].broken(f"the severity {quoted(grade)} is not known")
    return Found(
        grade=GRADES[grade],
        path=plain_path(value["file"].text()),
        line=value["line"].line(),
        rule=value["code"].text_or_none(),
    )


def _doubts(findings: Findings, said: int | None) -> tuple[str, ...]:
    listed = len(findings.graded(Grade.ERROR))
    if said is None:
        return () if listed else ("it does not say how it ended",)
    return () if said == listed or not listed else (f"it sums up {said:,} errors and lists {listed:,}",)


def read_any_exprs(data: bytes) -> Report:
    """`--any-exprs-report`: how many of the expressions of each module have a type other than Any.

    Raises:
        BrokenReport: it is broken.
    """
    modules = {
        name: Counts(covered=max(total - anys, 0), total=total) for name, anys, total in _rows(data, _ROW, (1, 2, 3))
    }
    return _typed("mypy-any-exprs", "expressions", modules)


_LINES: Final = re.compile(r" *(\d{1,15}) {1,200}(\d{1,15}) {1,200}(\d{1,15}) {1,200}(\d{1,15}) {1,200}(\S{1,400}) *")


def read_linecount(data: bytes) -> Report:
    """`--linecount-report`: how many of the functions of each module have annotations.

    Raises:
        BrokenReport: it is broken.
    """
    modules = {
        name: Counts(covered=min(done, total), total=total) for name, done, total in _rows(data, _LINES, (5, 3, 4))
    }
    return _typed("mypy-linecount", "functions", modules)


def _rows(data: bytes, row: re.Pattern[str], groups: tuple[int, int, int]) -> Iterator[tuple[str, int, int]]:
    for number, line in lines_of(data, KIND):
        if not line.strip() or set(line.strip()) == {"-"} or line.split() == ["Name", "Anys", "Exprs", "Coverage"]:
            continue
        cells = row.fullmatch(line)
        if cells is None:
            KIND.broken(f"{quoted(line.strip())} is no row of its table", f"line {number}")
        yield cells[groups[0]], int(cells[groups[1]]), int(cells[groups[2]])


def _typed(name: str, unit: str, modules: dict[str, Counts]) -> Report:
    total = next((modules.pop(key) for key in ("Total", "total") if key in modules), None)
    if total is None:
        KIND.broken("it has no total")
    return Report(format=name, tool="mypy", typed=Typed(unit=unit, total=total, files=modules), files=tuple(modules))
