"""What is particular to single formats: joined runs, repeated lines, nested suites, suppressed results."""

from __future__ import annotations

import json

import pytest

from planproof.evidence.facts import Counts, Coverage, Findings, Outcome, Part, Report, Tests
from planproof.evidence.reports import FORMATS, format_of, formats_at, read_report


def read(path: str, data: str) -> Report:
    report = read_report(data.encode(), path)
    assert report is not None
    return report


def coverage(path: str, data: str) -> Coverage:
    found = read(path, data).coverage
    assert found is not None
    return found


def run_of(path: str, data: str) -> Tests:
    found = read(path, data).tests
    assert found is not None
    return found


def findings(path: str, data: str) -> Findings:
    found = read(path, data).findings
    assert found is not None
    return found


# The catalogue


def test_names_and_titles_are_unique() -> None:
    assert len({known.name for known in FORMATS}) == len({known.title for known in FORMATS}) == len(FORMATS)
    assert all(known.usual for known in FORMATS)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("coverage.json", "coverage.py"),
        ("./web/coverage/lcov.info", "lcov"),
        ("build\\reports\\jacoco\\test\\jacocoTestReport.xml", "jacoco"),
        ("target/surefire-reports/TEST-org.shop.CartTest.xml", "junit"),
        ("app/build/test-results/test/TEST-a.xml", "junit"),
        ("cover.out", "go-cover"),
        ("reports/results.sarif", "sarif"),
        ("ruff.json", "ruff"),
    ],
)
def test_builds_leave_reports_where_they_are_looked_for(path: str, name: str) -> None:
    assert name in [known.name for known in formats_at(path)]


@pytest.mark.parametrize("path", ["README.md", "package.json", "src/junit.py", "plan.xml"])
def test_other_files_are_no_reports(path: str) -> None:
    assert formats_at(path) == ()
    assert read_report(b"{}", path) is None
    assert read_report(b"# A plan\n\n- [ ] ok 1 - all tests pass\n", path) is None


def test_an_empty_list_is_what_its_name_says() -> None:
    assert format_of(b"[]") is None
    assert read("ruff.json", "[]").tool == "ruff"
    assert read("eslint.json", "[]").tool == "eslint"


def test_clover_is_no_cobertura() -> None:
    assert read_report(b'<coverage generated="1"><project timestamp="1"/></coverage>', "clover.xml") is None


# Coverage


def test_a_line_of_two_classes_of_one_file_counts_once() -> None:
    line = '<line number="1" hits="{}" branch="true" condition-coverage="{}"/>'
    one = f'<class filename="a.java"><lines>{line.format(0, "0% (0/2)")}<line number="2" hits="0"/></lines></class>'
    two = f'<class filename="a.java"><lines>{line.format(3, "50% (1/2)")}</lines></class>'
    found = coverage("coverage.xml", f'<coverage line-rate="0.5"><classes>{one}{two}</classes></coverage>')
    assert found.total == {Part.LINES: Counts(covered=1, total=2), Part.BRANCHES: Counts(covered=1, total=2)}


def test_a_summary_without_lines_is_believed() -> None:
    found = coverage("coverage.xml", '<coverage line-rate="0.8" lines-covered="8" lines-valid="10"/>')
    assert found.total == {Part.LINES: Counts(covered=8, total=10)}


def test_several_sources_leave_paths_as_written() -> None:
    sources = "<sources><source>/ci/a</source><source>/ci/b</source></sources>"
    text = f'<coverage line-rate="1">{sources}<class filename="c.py"><line number="1" hits="1"/></class></coverage>'
    assert read("coverage.xml", text).files == ("c.py",)


def test_records_of_one_file_are_joined() -> None:
    text = "TN:one\nSF:a.c\nDA:1,0\nDA:2,1,d41d8\nend_of_record\nTN:two\nSF:a.c\nDA:1,7\nDA:3,-1\nend_of_record\n"
    assert coverage("lcov.info", text).total == {Part.LINES: Counts(covered=2, total=3)}


def test_lcov_of_both_versions_tells_of_functions() -> None:
    old = "SF:a.c\nFN:1,main\nFN:9,other\nFNDA:2,main\nFNDA:0,other\nend_of_record\n"
    new = "SF:a.c\nFNL:0,1,5\nFNA:0,2,main\nFNL:1,9,12\nFNA:1,0,other\nend_of_record\n"
    for text in (old, new):
        assert coverage("lcov.info", text).total[Part.FUNCTIONS] == Counts(covered=1, total=2)


def test_a_branch_that_was_never_reached_counts() -> None:
    text = "SF:a.c\nBRDA:1,0,0,-\nBRDA:1,0,1,-\nBRDA:2,0,0,4\nend_of_record\n"
    assert coverage("lcov.info", text).total[Part.BRANCHES] == Counts(covered=1, total=3)


def test_a_tracefile_without_its_end_has_doubts() -> None:
    assert read("lcov.info", "SF:a.c\nDA:1,1\n").doubts == ("its last record has no end",)


def test_blocks_of_joined_profiles_count_once() -> None:
    text = "mode: count\nm/a.go:1.1,2.2 3 0\nm/a.go:3.1,4.2 1 0\nmode: count\nm/a.go:1.1,2.2 3 5\n"
    assert coverage("cover.out", text).total == {Part.STATEMENTS: Counts(covered=3, total=4)}


def test_totals_that_fit_no_file_are_doubted() -> None:
    summary = {"covered_lines": 9, "num_statements": 10}
    data = {"meta": {"format": 2}, "files": {"a.py": {"summary": summary}}, "totals": {**summary, "num_statements": 99}}
    assert read("coverage.json", json.dumps(data)).doubts == ("its files have 10 lines and its totals 99",)
    jacoco = (
        '<report name="a"><package name="p"><sourcefile name="A.java"><counter type="LINE" missed="1" covered="1"/>'
    )
    text = f'{jacoco}</sourcefile></package><counter type="LINE" missed="0" covered="9"/></report>'
    assert read("jacoco.xml", text).doubts == ("its files have 2 lines and its total 9",)


def test_groups_of_jacoco_are_not_counted_twice() -> None:
    counter = '<counter type="LINE" missed="1" covered="3"/>'
    inner = (
        f'<group name="g"><package name="p"><sourcefile name="A.kt">{counter}</sourcefile>{counter}</package>{counter}'
    )
    found = coverage("jacoco.xml", f'<report name="a">{inner}</group>{counter}</report>')
    assert found.total == {Part.LINES: Counts(covered=3, total=4)} == dict(found.files["p/A.kt"])


def test_methods_of_cobertura_are_functions() -> None:
    methods = '<method name="a" signature="()" line-rate="1"/><method name="b" signature="()" line-rate="0"/>'
    found = coverage("coverage.xml", f'<coverage line-rate="1"><class filename="a">{methods}</class></coverage>')
    assert found.total[Part.FUNCTIONS] == Counts(covered=1, total=2)


def test_sums_of_lcov_count_where_no_line_is_told() -> None:
    text = "SF:a.c\nLF:4\nLH:3\nFNF:2\nFNH:1\nend_of_record\n"
    assert coverage("lcov.info", text).total == {
        Part.LINES: Counts(covered=3, total=4),
        Part.FUNCTIONS: Counts(covered=1, total=2),
    }


# Tests


def test_nested_suites_are_summed_up_once() -> None:
    inner = '<testsuite name="b" tests="2" failures="1" file="b.php"><testcase name="x"/><testcase name="y"><failure/>'
    outer = f'<testsuite name="a" tests="2" failures="1">{inner}</testcase></testsuite></testsuite>'
    text = f"<testsuites>{outer}</testsuites>"
    found = run_of("junit.xml", text)
    assert (found.total, found.failed) == (2, 1)
    assert {case.path for case in found.cases} == {"b.php"}


def test_sums_count_where_no_case_shows_the_failure() -> None:
    found = run_of("junit.xml", '<testsuite tests="1" errors="1" failures="0"><testcase name="x"/></testsuite>')
    assert (found.passed, found.errors) == (1, 1)
    bare = run_of("junit.xml", '<testsuite tests="5" errors="0" failures="1" skipped="1"/>')
    assert (bare.passed, bare.failed, bare.skipped) == (3, 1, 1)


def test_cases_that_are_missing_are_doubted() -> None:
    report = read("junit.xml", '<testsuite tests="9"><testcase name="x"/></testsuite>')
    assert report.doubts == ("it announces 9 tests and lists 1",)


@pytest.mark.parametrize(
    ("case", "outcome"),
    [
        ("<testcase name='x'><system-out>error</system-out></testcase>", Outcome.PASSED),
        ("<testcase name='x'><flakyFailure/></testcase>", Outcome.PASSED),
        ("<testcase name='x' status='notrun'/>", Outcome.SKIPPED),
        ("<testcase name='x'><skipped/></testcase>", Outcome.SKIPPED),
        ("<testcase name='x'><skipped/><failure/></testcase>", Outcome.FAILED),
        ("<testcase name='x'><skipped type='todo'/><failure/></testcase>", Outcome.SKIPPED),
        ("<testcase name='x'><failure/><error/></testcase>", Outcome.ERROR),
        ("<testcase name='x'><properties><failure/></properties></testcase>", Outcome.PASSED),
    ],
)
def test_a_case_ends_as_its_worst_part_does(case: str, outcome: Outcome) -> None:
    assert [one.outcome for one in run_of("junit.xml", f"<testsuites>{case}</testsuites>").cases] == [outcome]


@pytest.mark.parametrize(
    ("text", "outcomes", "doubts"),
    [
        ("1..2\nok 1 - a\nnot ok 2 - b\n", "passed failed", ""),
        ("ok 1\nok 2\n1..2\n", "passed passed", ""),
        ("ok 1 # skip no network\nnot ok 2 # TODO later\n1..2", "skipped skipped", ""),
        ("1..0 # SKIP nothing to do\n", "", ""),
        ("ok 1\n", "passed", "it has no plan (1..N), so nobody can tell whether all tests were run"),
        ("1..3\nok 1\n", "passed", "it plans 3 tests and holds 1"),
        ("1..1\nBail out! no database\n", "", "the run bailed out"),
        ("1..1\n    ok 1 - in\n    not ok 2 - in\n    1..2\nnot ok 1 - out\n", "passed failed", ""),
        ("1..1\n    ok 1 - in\n    1..1\nnot ok 1 - out, in its own tear-down\n", "passed failed", ""),
        ("1..1\nok 1\n  ---\n  not ok 7 - words of a note\n  ...\n", "passed", ""),
    ],
)
def test_tap_is_read_with_its_directives_and_subtests(text: str, outcomes: str, doubts: str) -> None:
    report = read("a.tap", text)
    assert report.tests is not None
    assert [str(case.outcome) for case in report.tests.cases] == outcomes.split()
    assert doubts in report.doubts or report.doubts == () == tuple(doubts)


# Findings


def test_mypy_tells_how_many_files_it_checked() -> None:
    assert findings("mypy.txt", "Success: no issues found in 1 source file\n").looked_at == 1
    text = "a.py:3: error: Bad  [misc]\na.py:3: note: See this\nFound 1 error in 1 file (checked 7 source files)\n"
    assert findings("mypy.txt", text).looked_at == 7
    assert findings("mypy.txt", f"\x1b[1m{text}").by_rule == {"misc": 1}


def test_mypy_that_sums_up_more_than_it_lists_is_doubted() -> None:
    text = "a.py:3: error: Bad  [misc]\nFound 2 errors in 1 file (checked 7 source files)\n"
    assert read("mypy.txt", text).doubts == ("it sums up 2 errors and lists 1",)
    assert read("mypy.txt", "a.py:3: note: See this\n").doubts == ("it does not say how it ended",)


def sarif(results: object, **more: object) -> str:
    run = {"tool": {"driver": {"name": "Shop Check", "rules": RULES}}, "results": results, **more}
    return json.dumps({"version": "2.1.0", "runs": [run]})


RULES = [{"id": "R1", "defaultConfiguration": {"level": "error"}}, {"id": "R2"}]


@pytest.mark.parametrize(
    ("result", "grades"),
    [
        ({"ruleId": "R1"}, "error"),
        ({"ruleId": "R2"}, "warning"),
        ({"ruleId": "R1", "level": "note"}, "note"),
        ({"ruleId": "R1", "level": "none"}, ""),
        ({"ruleId": "R1", "kind": "pass"}, ""),
        ({"ruleId": "R1", "suppressions": [{"kind": "inSource"}]}, ""),
        ({"ruleId": "R1", "suppressions": [{"kind": "external", "status": "rejected"}]}, "error"),
        ({"ruleId": "R1", "baselineState": "absent"}, ""),
    ],
)
def test_sarif_counts_what_still_stands(result: object, grades: str) -> None:
    assert [str(one.grade) for one in findings("a.sarif", sarif([result])).found] == grades.split()


def test_a_run_that_failed_is_doubted() -> None:
    text = sarif([], invocations=[{"executionSuccessful": False, "endTimeUtc": "2026-11-27T10:00:00Z"}])
    report = read("a.sarif", text)
    assert report.doubts == ("the analyser says that it did not succeed",)
    assert report.made is not None
    assert report.tool == "shop check"
    assert read("a.sarif", '{"version": "2.1.0", "runs": []}').doubts == ("it holds no run",)


def test_pyright_tells_of_types_where_it_was_asked() -> None:
    summary = {"filesAnalyzed": 2, "errorCount": 0}
    symbols = {"withKnownType": 9, "withAmbiguousType": 1, "withUnknownType": 0}
    data = {"version": "1", "time": "1795790024005", "generalDiagnostics": [], "summary": summary}
    assert read("pyright.json", json.dumps(data)).typed is None
    typed = read("pyright.json", json.dumps({**data, "typeCompleteness": {"exportedSymbolCounts": symbols}})).typed
    assert typed is not None
    assert typed.total == Counts(covered=9, total=10)


def test_sarif_names_the_files_that_were_looked_at() -> None:
    where = {"physicalLocation": {"artifactLocation": {"uri": "src/a.c"}, "region": {"startLine": 3}}}
    artifacts = [{"location": {"uri": "src/a.c"}}, {"location": {"uri": "src/b.c"}}]
    report = read("a.sarif", sarif([{"ruleId": "R1", "locations": [where]}], artifacts=artifacts))
    assert report.files == ("src/a.c", "src/b.c")
    assert report.findings is not None
    assert (report.findings.found[0].path, report.findings.found[0].line) == ("src/a.c", 3)
    empty = {"tool": {"driver": {"name": "x"}}}
    bare = read("a.sarif", json.dumps({"version": "2.1.0", "runs": [empty]}))
    assert bare.doubts == ("a run in it has no results, so nothing was looked for",)


# Benchmarks


def test_a_command_that_failed_is_no_benchmark() -> None:
    result = {"command": "x", "mean": 1.0, "times": [1.0, 1.0], "exit_codes": [0, 1]}
    assert read("hyperfine.json", json.dumps({"results": [result]})).doubts == ("'x' failed in a run",)
