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
    rows = _rows(data, 4, _ANYS)
    modules = {cells[0]: _counts(int(cells[2]) - int(cells[1]), int(cells[2])) for cells in rows}
    return _typed("mypy-any-exprs", "expressions", modules)


def read_linecount(data: bytes) -> Report:
    """`--linecount-report`: how many of the functions of each module have annotations.

    Raises:
        BrokenReport: it is broken.
    """
    rows = _rows(data, 5, (0, 1, 2, 3))
    modules = {cells[4]: _counts(int(cells[2]), int(cells[3])) for cells in rows}
    return _typed("mypy-linecount", "functions", modules)


_HEAD: Final = ["Name", "Anys", "Exprs", "Coverage"]
_ANYS: Final = (1, 2)


def _rows(data: bytes, size: int, numbers: tuple[int, ...]) -> Iterator[list[str]]:
    """The cells of a table's rows, of which some are counts."""
    for number, line in lines_of(data, KIND):
        cells = line.split(maxsplit=size)
        if not cells or set(line.strip()) == {"-"} or cells == _HEAD:
            continue
        if len(cells) != size or any(count_of(cells[at]) is None for at in numbers):
            KIND.broken(f"{quoted(line.strip())} is no row of its table", f"line {number}")
        yield cells


def _counts(covered: int, total: int) -> Counts:
    return Counts(covered=min(max(covered, 0), total), total=total)


def _typed(name: str, unit: str, modules: dict[str, Counts]) -> Report:
    total = next((modules.pop(key) for key in ("Total", "total") if key in modules), None)
    if total is None:
        KIND.broken("it has no total")
    return Report(format=name, tool="mypy", typed=Typed(unit=unit, total=total, files=modules), files=tuple(modules))
