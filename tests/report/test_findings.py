"""Findings in every format, each as the program that reads it wants it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest

from planproof.diagnostics import Diagnostic, Fix, Safety, Severity
from planproof.lint.catalogue import CATALOGUE
from planproof.lint.page import page_of
from planproof.lint.results import CheckedFile, CheckRun, fingerprints
from planproof.records import replace
from planproof.report.diff_text import diff_text
from planproof.report.findings import FORMATS, machine_lines, text_format
from planproof.report.findings.github_format import lines as github
from planproof.report.lines import Line, draw
from planproof.report.rule_text import rule_text, rules_text
from planproof.report.style import ASCII, UNICODE, Style
from planproof.text import Edit, SourceText, Span

STYLE = Style(color=False, glyphs=UNICODE, columns=80)
TEXT = "\ufeff# Überblick | 概要\r\n\r\n- [ ] Größe 😀 prüfen\r\n- [ ] warten\r\n"


def at(word: str, text: str = TEXT) -> Span:
    start = text.encode().index(word.encode())
    return Span(start, start + len(word.encode()))


ERROR = Diagnostic(
    code="STR005",
    name="phase-without-tasks",
    severity=Severity.ERROR,
    message="„Überblick | 概要“ holds <script>alert('&')</script> ]]> | 100% ::error::\tx",
    span=at("概要"),
)
START = at("warten").start
WARNING = Diagnostic(
    code="TIM001",
    name="wrong-total",
    severity=Severity.WARNING,
    message="the size is wrong",
    span=at("prüfen"),
    cure="measure it",
    fix=Fix(title="Write messen", edits=(Edit(at("prüfen"), b"messen"), Edit(Span(START, START), b"dann "))),
)
NOTE = Diagnostic(
    code="INT002",
    name="unused-suppression",
    severity=Severity.NOTE,
    message="two lines are odd",
    span=at("prüfen").to(at("warten")),
    fix=Fix(title="Drop them", edits=(Edit(at("warten"), b""),), safety=Safety.SHOWN),
)


def run_of(*found: Diagnostic, text: str = TEXT, path: str = "docs/Größe & 1%.md") -> CheckRun:
    file = CheckedFile(path=f"../{path}", key=path, source=SourceText.of(text), found=found, silenced=1)
    clean = CheckedFile(path="../docs/clean.md", key="docs/clean.md", source=SourceText.of("# A\n"), found=())
    return CheckRun(files=(file, clean), rules=CATALOGUE)


RUN = run_of(ERROR, WARNING, NOTE)
MACHINE = [name for name in FORMATS if name not in ("text", "concise")]
WEIRD = "a\x00b\x1b[31m\x0b\x85\u2028\ufffe\udcff\u202e\r\n::error::%0A</failure>\"'"


def machine(name: str, run: CheckRun = RUN) -> str:
    return "".join(f"{line}\n" for line in machine_lines(run, name))


def document(name: str, run: CheckRun = RUN) -> Any:
    return json.loads(machine(name, run))


def drawn(lines: Iterable[Line], style: Style = STYLE) -> str:
    return draw(lines, style)


# What everybody sees


@pytest.mark.parametrize("name", [name for name in MACHINE if name != "sarif"])
def test_a_format_for_programs(name: str, snapshot: Callable[[str, str], None]) -> None:
    snapshot(name, machine(name))


def test_the_formats_for_people(snapshot: Callable[[str, str], None]) -> None:
    snapshot("text", drawn(text_format.text(RUN, STYLE)))
    snapshot("concise", drawn(text_format.concise(RUN)))
    snapshot("statistics", drawn(text_format.statistics(run_of(ERROR, WARNING, WARNING, NOTE))))
    plain = Style(color=False, glyphs=ASCII, columns=40)
    snapshot("text-ascii-narrow", drawn(text_format.text(RUN, plain), plain))


def test_sarif(snapshot: Callable[[str, str], None]) -> None:
    log = document("sarif")
    for rule in log["runs"][0]["tool"]["driver"]["rules"]:
        for key in ("shortDescription", "help"):
            rule.pop(key, None)  # the pages of rules are not what is tested here
    log["runs"][0]["tool"]["driver"]["version"] = "<version>"
    snapshot("sarif", json.dumps(log, ensure_ascii=False, indent=2) + "\n")


def test_without_findings_every_format_says_so(snapshot: Callable[[str, str], None]) -> None:
    run = replace(RUN, files=RUN.files[1:])
    assert drawn(text_format.text(run, STYLE)) == "No findings in 1 plan.\n"
    assert drawn(text_format.concise(run)) == "No findings in 1 plan.\n"
    assert drawn(text_format.statistics(run)) == machine("github", run) == machine("jsonl", run) == ""
    assert document("gitlab", run) == document("rdjson", run)["diagnostics"] == document("json", run)["findings"] == []
    assert document("sarif", run)["runs"][0]["results"] == []
    snapshot("junit-without-findings", machine("junit", run))


@pytest.mark.parametrize("name", MACHINE)
def test_no_text_can_break_a_format_or_steer_a_terminal(name: str) -> None:
    odd = replace(ERROR, message=WEIRD, cure=WEIRD, fix=Fix(title=WEIRD, edits=(Edit(Span(0, 0), b"\xff\x00"),)))
    out = machine(name, run_of(odd, text="\ufeff\x00\x1b x\n", path=f"docs/{WEIRD}.md"))
    if name != "github":  # the runner shows what it is given
        assert "\x1b" not in out and "\x00" not in out and "\u202e" not in out
    out.encode()
    if name == "junit":
        ElementTree.fromstring(out)
    elif name in ("github", "jsonl"):
        assert len(out.splitlines() if name == "jsonl" else out.split("\n")[:-1]) == 1
    if name == "jsonl" or name.endswith("json") or name in ("gitlab", "sarif"):
        json.loads(out)


def test_what_people_see_cannot_steer_their_terminal() -> None:
    odd = replace(ERROR, message=WEIRD, cure=WEIRD)
    run = run_of(odd, text="\x1b[2J\u202e\n", path=f"docs/{WEIRD}.md")
    for lines in (text_format.text(run, STYLE), text_format.concise(run)):
        out = drawn(lines)
        assert all(line.isprintable() for line in out.split("\n"))


# For people


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("\ufeff# A word\n", "word", ["# A word", "    ^^^^"]),
        ("概要 word\n", "word", ["概要 word", "     ^^^^"]),
        ("- 概要 x\n", "概要", ["- 概要 x", "  ^^^^"]),
        ("\tword\n", "word", [" word", " ^^^^"]),
        ("\x1bword\r\n", "word", ["\\x1bword", "    ^^^^"]),
        ("a word\nnext\n", "word\nnext", ["a word", "  ^^^^"]),
        ("e\u0301 word\n", "word", ["e\u0301 word", "  ^^^^"]),
    ],
)
def test_the_place_is_marked_below_the_line(text: str, word: str, expected: list[str]) -> None:
    run = run_of(replace(ERROR, span=at(word, text)), text=text)
    shown = drawn(text_format.text(run, STYLE)).splitlines()[2:4]
    assert [line.partition("│ ")[2] for line in shown] == expected


def test_a_finding_at_the_end_of_an_empty_text_is_shown() -> None:
    run = run_of(replace(ERROR, span=Span(0, 0)), text="")
    assert "STR005" in drawn(text_format.text(run, STYLE))


def test_the_summary_counts_what_can_be_mended() -> None:
    def last(run: CheckRun) -> str:
        return drawn(text_format.summary(run))

    assert last(RUN) == "3 findings in 1 of 2 plans. 1 can be fixed with --fix.\n"
    assert last(run_of(ERROR)) == "1 finding in 1 of 2 plans.\n"
    mended = replace(RUN, files=(replace(RUN.files[1], fixed=2),))
    assert last(mended) == "2 findings fixed.\nNo findings in 1 plan.\n"


def test_a_diff_shows_what_changes_line_by_line() -> None:
    file = replace(RUN.files[0], before=SourceText.of("a\r\nb\x0cb\r\nc"), source=SourceText.of("a\r\nB\x0cb\r\nc"))
    out = drawn(diff_text([(file.path, SourceText.of("a\r\nb\x0cb\r\nc"), file.source)]))
    assert out.splitlines()[:2] == ["--- a/../docs/Größe & 1%.md", "+++ b/../docs/Größe & 1%.md"]
    assert out.splitlines()[2:] == ["@@ -1,3 +1,3 @@", " a", "-b b", "+B b", " c"]


def test_the_page_of_a_rule_and_the_list_of_rules() -> None:
    rule = next(one for one in CATALOGUE if one.code == "TIM001")
    out = drawn(rule_text((rule, page_of(rule))))
    assert out.startswith("TIM001 wrong-total\ntimeline, ")
    assert "\nWhy it matters\n" in out and "\n# Wish lists\n" in out and "\n## Timeline\n" in out
    (line,) = drawn(rules_text([(rule, page_of(rule))], STYLE)).splitlines()
    assert line.split()[:3] == ["TIM001", rule.profile.value, "wrong-total"]
    assert len(line) <= 80


# For programs


def test_workflow_commands_are_escaped() -> None:
    first, second, third = github(RUN)
    assert first.startswith(
        "::error title=planproof STR005 phase-without-tasks,file=docs/Größe & 1%25.md,"
        "line=1,endLine=1,col=15,endColumn=17::"
    )
    assert first.endswith("| 100%25 ::error::\tx")
    assert second.endswith("::the size is wrong%0Ameasure it")
    assert third.startswith("::notice ")
    assert "line=3,endLine=4::" in third  # columns of several lines are refused
    (odd,) = github(run_of(replace(ERROR, message="a\r\n::set-output::b%"), path="a,b:c.md"))
    assert odd.partition("::")[2].endswith("::a%0D%0A::set-output::b%25")
    assert "file=a%2Cb%3Ac.md," in odd


def test_junit_is_sound_and_counts_right() -> None:
    suites = ElementTree.fromstring(machine("junit"))
    assert suites.attrib == {"name": "planproof", "tests": "4", "failures": "3", "errors": "0"}
    first, second = suites
    assert (first.attrib["tests"], first.attrib["failures"]) == ("3", "3")
    assert (second.attrib["tests"], second.attrib["failures"]) == ("1", "0")
    failures = [failure.attrib for failure in suites.iter("failure")]
    assert failures[0]["message"] == ERROR.message.replace("\t", " ")
    assert [case.attrib["line"] for case in first] == ["1", "3", "3"]


def test_gitlab_gets_what_a_code_quality_report_needs() -> None:
    found = document("gitlab")
    assert [set(one) for one in found] == [{"description", "check_name", "fingerprint", "severity", "location"}] * 3
    assert [one["severity"] for one in found] == ["major", "minor", "info"]
    assert {one["location"]["path"] for one in found} == {"docs/Größe & 1%.md"}  # from the root, never with ./
    assert [one["location"]["lines"]["begin"] for one in found] == [1, 3, 3]
    assert len({one["fingerprint"] for one in found}) == 3


def test_reviewdog_gets_columns_in_bytes_and_suggestions() -> None:
    result = document("rdjson")
    assert result["source"] == {"name": "planproof"}
    first, second, third = result["diagnostics"]
    assert [one["severity"] for one in result["diagnostics"]] == ["ERROR", "WARNING", "INFO"]
    assert first["location"]["range"] == {"start": {"line": 1, "column": 19}, "end": {"line": 1, "column": 25}}
    assert second["code"] == {"value": "TIM001"}
    assert [one["text"] for one in second["suggestions"]] == ["messen", "dann "]
    assert second["suggestions"][0]["range"] == second["location"]["range"]
    assert third["location"]["range"]["end"]["line"] == 4
    assert "suggestions" not in first


def test_json_tells_of_files_without_findings_too() -> None:
    told = document("json")
    assert told["schema"] == "planproof/1"
    assert [file["findings"] for file in told["files"]] == [3, 0]
    assert told["files"][0]["silenced"] == 1
    first, second, _ = told["findings"]
    assert (first["line"], first["column"], first["end_column"]) == (1, 15, 17)
    data = TEXT.encode()
    assert data[slice(*second["span"])].decode() == "prüfen"
    assert second["fix"]["edits"][0] == {"span": second["span"], "text": "messen"}
    assert [json.loads(line) for line in machine("jsonl").splitlines()] == told["findings"]


def test_sarif_holds_what_the_standard_requires() -> None:
    log = document("sarif")
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    assert run["columnKind"] == "utf16CodeUnits"
    driver = run["tool"]["driver"]
    assert driver["name"] == "planproof"
    ids = [rule["id"] for rule in driver["rules"]]
    assert sorted(ids) == ["INT002", "STR005", "TIM001"]
    for rule in driver["rules"]:
        if not rule["id"].startswith("INT"):
            assert rule["shortDescription"]["text"] and rule["help"]["text"]
            assert rule["defaultConfiguration"]["level"] in ("error", "warning", "note")
    for result, diagnostic in zip(run["results"], RUN.files[0].found, strict=True):
        assert ids[result["ruleIndex"]] == result["ruleId"] == diagnostic.code
        assert result["message"]["text"]
        assert result["partialFingerprints"]["planproof/v1"]
        (location,) = result["locations"]
        assert_relative(location["physicalLocation"]["artifactLocation"]["uri"])
        assert_region(location["physicalLocation"]["region"])
        for fix in result.get("fixes", ()):
            assert fix["description"]["text"]
            for change in fix["artifactChanges"]:
                assert_relative(change["artifactLocation"]["uri"])
                assert change["replacements"]
                for one in change["replacements"]:
                    assert_region(one["deletedRegion"])
    assert [result["level"] for result in run["results"]] == ["error", "warning", "note"]


def assert_relative(uri: str) -> None:
    assert uri.isascii() and not uri.startswith("/") and " " not in uri and ":" not in uri
    assert unquote(uri) == "docs/Größe & 1%.md"


def assert_region(region: dict[str, int]) -> None:
    assert set(region) == {"startLine", "startColumn", "endLine", "endColumn"}
    assert min(region.values()) >= 1
    assert (region["startLine"], region["startColumn"]) <= (region["endLine"], region["endColumn"])


def test_sarif_counts_columns_in_utf_16() -> None:
    second = document("sarif")["runs"][0]["results"][1]["locations"][0]["physicalLocation"]["region"]
    assert second == {"startLine": 3, "startColumn": 16, "endLine": 3, "endColumn": 22}
    assert (document("json")["findings"][1]["column"], document("json")["findings"][1]["end_column"]) == (15, 21)


@pytest.mark.parametrize("name", ["json", "jsonl", "gitlab", "sarif"])
def test_fingerprints_stay_when_lines_move(name: str) -> None:
    def shifted(found: Diagnostic, by: int) -> Diagnostic:
        return replace(found, span=Span(found.span.start + by, found.span.end + by), fix=None)

    before, after = (
        run_of(*(shifted(found, len(new)) for found in RUN.files[0].found), text=new + TEXT.removeprefix("\ufeff"))
        for new in ("   ", "new words\r\n\r\n###")
    )
    names = [one for one, _ in fingerprints(before.files[0])][1:]
    assert names == [one for one, _ in fingerprints(after.files[0])][1:]
    for run in (before, after):
        assert all(one in machine(name, run) for one in names)
