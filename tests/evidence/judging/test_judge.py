"""Measures against reports: what holds, what fails, what nobody can tell, and the words for it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planproof.evidence.claims import Measure, measure_of
from planproof.evidence.facts import Counts, Coverage, Part, Report
from planproof.evidence.judging import Evidence, Judgement, Verdict, judge
from planproof.evidence.reports import read_report
from planproof.records import replace

HOLDS, FAILS, UNCLEAR = Verdict.HOLDS, Verdict.FAILS, Verdict.UNCLEAR


def measure(text: str) -> Measure:
    found = measure_of(text)
    assert found is not None, text
    return found


def evidence(path: str, data: str | bytes, **known: object) -> Evidence:
    report = read_report(data.encode() if isinstance(data, str) else data, path)
    assert report is not None
    return Evidence(report=report, path=path, **known)  # type: ignore[arg-type]


def lcov(path: str = "lcov.info", **files: str) -> Evidence:
    """Files by their names (`src_a` is `src/a.py`), with covered and total lines (`3/4`)."""
    text = ""
    for name, counts in files.items():
        covered, total = counts.split("/")
        text += f"SF:{name.replace('_', '/')}.py\nLF:{total}\nLH:{covered}\nend_of_record\n"
    return evidence(path, text)


def junit(*outcomes: str, path: str = "junit.xml", suite: str = "tests.test_cart") -> Evidence:
    ends = {"passed": "", "failed": "<failure/>", "error": "<error/>", "skipped": "<skipped/>"}
    cases = "".join(
        f'<testcase classname="{suite}" name="test_{at}">{ends[end]}</testcase>' for at, end in enumerate(outcomes)
    )
    return evidence(path, f"<testsuites><testsuite name='s'>{cases}</testsuite></testsuites>")


def ruff(*paths: str) -> Evidence:
    found = [{"filename": path, "code": "F401", "location": {"row": 3, "column": 1}} for path in paths]
    return evidence("ruff.json", json.dumps(found))


def said(text: str, *reports: Evidence) -> tuple[Verdict, str]:
    found = judge(measure(text), reports)
    return found.verdict, found.words


# Coverage


def test_coverage_is_told_with_its_counts() -> None:
    assert said("code coverage ≥ 80 %", lcov(a="1204/1443")) == (
        HOLDS,
        "coverage is 83.4 % (1,204 of 1,443 lines) in lcov.info",
    )


@pytest.mark.parametrize(
    ("counts", "text", "verdict", "shown"),
    [
        ("8496/10000", "coverage ≥ 85 %", FAILS, "84.96 %"),
        ("849996/1000000", "coverage ≥ 85 %", FAILS, "84.9996 %"),
        ("85/100", "coverage ≥ 85 %", HOLDS, "85 %"),
        ("85/100", "coverage > 85 %", FAILS, "85 %"),
        ("57/100", "coverage ≥ 57 %", HOLDS, "57 %"),
        ("999/1000", "100% test coverage", FAILS, "99.9 %"),
        ("99999/100000", "100% test coverage", FAILS, "99.999 %"),
        ("2/3", "coverage = 66.7 %", HOLDS, "66.7 %"),
        ("2/3", "coverage = 66.6 %", FAILS, "66.7 %"),
        ("2/3", "coverage ≥ 66.67 %", FAILS, "66.667 %"),
    ],
)
def test_nothing_is_rounded_to_the_better(counts: str, text: str, verdict: Verdict, shown: str) -> None:
    found, words = said(text, lcov(a=counts))
    assert found is verdict
    assert shown in words


def test_a_scope_is_worked_out_from_its_files() -> None:
    report = lcov(src_auth_a="9/10", src_auth_b="9/10", src_c="0/100")
    assert said("coverage of src/auth at least 90%", report)[0] is HOLDS
    assert "coverage of src/auth is 90 % (18 of 20 lines)" in said("coverage of src/auth at least 90%", report)[1]
    assert said("coverage ≥ 90 %", report)[0] is FAILS
    assert said("coverage of src/nothing at least 90%", report) == (UNCLEAR, "lcov.info names no file in src/nothing")


def test_branches_are_not_lines() -> None:
    report = lcov(a="10/10")
    assert said("branch coverage ≥ 90 %", report) == (UNCLEAR, "lcov.info does not tell how many branches were run")


def test_what_the_tool_prints_is_what_counts() -> None:
    """coverage.py adds lines and branches up to the figure that it prints and checks."""
    parts = {Part.LINES: Counts(covered=90, total=100), Part.BRANCHES: Counts(covered=10, total=40)}
    both = Coverage(total=parts, headline=(Part.LINES, Part.BRANCHES))
    one = Evidence(report=Report(format="coverage.py", coverage=both), path="coverage.json")
    assert said("coverage ≥ 80 %", one) == (
        FAILS,
        "coverage is 71.4 % (100 of 140 lines and branches) in coverage.json",
    )
    assert said("line coverage ≥ 80 %", one)[0] is HOLDS


def test_nothing_to_cover_proves_nothing() -> None:
    assert said("coverage ≥ 80 %", lcov(a="0/0")) == (UNCLEAR, "there are no lines in lcov.info")
    assert said("coverage ≥ 80 %", evidence("cover.out", "mode: set\n"))[0] is UNCLEAR
    assert said("coverage ≥ 80 %") == (UNCLEAR, "there is no report of coverage")


def test_reports_that_disagree_prove_nothing() -> None:
    found, words = said("coverage ≥ 80 %", lcov(a="9/10"), lcov(path="old.info", a="1/10"))
    assert found is UNCLEAR
    assert words.startswith("the reports disagree: coverage is 90 %")


def test_a_report_that_contradicts_itself_proves_nothing() -> None:
    report = evidence(
        "coverage.xml", '<coverage line-rate="0.9"><class filename="a"><line number="1" hits="0"/></class></coverage>'
    )
    assert said("coverage ≥ 80 %", report)[0] is UNCLEAR
    assert "its top says 90.0% of the lines" in said("coverage ≥ 80 %", report)[1]


# Age and what a report is about


def test_an_old_report_is_stale_and_says_what_it_would_have_said() -> None:
    old = replace(lcov(a="9/10"), stale="older than the last change of a.py")
    found = judge(measure("coverage ≥ 80 %"), [old])
    assert (found.verdict, found.stale) == (UNCLEAR, True)
    assert found.words == (
        "coverage is 90 % (9 of 10 lines) in lcov.info, but that is stale: older than the last change of a.py"
    )
    assert judge(measure("coverage ≥ 80 %"), [old, lcov(path="new.info", a="9/10")]).verdict is HOLDS


def test_words_that_confine_need_somebody_who_knows() -> None:
    service = measure("Service layer: 100% test coverage")
    found = judge(service, [lcov(a="10/10")])
    assert found.verdict is UNCLEAR
    assert found.words.endswith('but nothing tells that this is about "Service layer"')
    assert judge(service, [replace(lcov(a="10/10"), about=("Service layer",))]).verdict is HOLDS


# Tests


@pytest.mark.parametrize(
    ("outcomes", "verdict", "words"),
    [
        ("passed passed", HOLDS, "all 2 tests pass in junit.xml"),
        ("passed skipped", HOLDS, "the only test passes (1 skipped) in junit.xml"),
        ("passed failed", FAILS, "1 of 2 tests failed: test_1 in junit.xml"),
        ("passed error skipped", FAILS, "1 of 2 tests failed: test_1 (1 skipped) in junit.xml"),
        ("skipped skipped", UNCLEAR, "all 2 tests were skipped in junit.xml"),
        ("", UNCLEAR, "no test was collected in junit.xml"),
    ],
)
def test_tests_pass_where_some_were_run_and_none_failed(outcomes: str, verdict: Verdict, words: str) -> None:
    assert said("all tests pass", junit(*outcomes.split())) == (verdict, words)


def test_suites_are_taken_together() -> None:
    one, other = junit("passed", path="a.junit.xml"), junit("failed", path="b.junit.xml")
    assert said("all tests pass", one, other) == (FAILS, "1 of 2 tests failed: test_0 in a.junit.xml and 1 more")


def test_a_sort_of_tests_is_known_by_paths_and_suites() -> None:
    unit, whole = junit("passed"), junit("failed", suite="tests.integration.test_cart")
    assert said("all integration tests pass", unit) == (
        UNCLEAR,
        "no test is known to be one of integration in junit.xml",
    )
    assert said("all integration tests pass", unit, whole)[0] is FAILS
    assert said("all unit tests pass", unit)[0] is HOLDS
    assert said("e2e tests pass", junit("passed", path="e2e/junit.xml"))[0] is HOLDS


def test_a_run_that_was_cut_short_proves_nothing() -> None:
    report = evidence("a.tap", "1..3\nok 1\nok 2\n")
    assert said("all tests pass", report) == (
        UNCLEAR,
        "all 2 tests pass in a.tap, but a.tap: it plans 3 tests and holds 2",
    )
    assert said("all tests pass", evidence("a.tap", "1..3\nok 1\nnot ok 2\n"))[0] is FAILS


def test_shares_and_numbers_of_tests() -> None:
    report = junit(*["passed"] * 19, "failed", "skipped")
    assert said("test pass rate ≥ 95 %", report) == (HOLDS, "95 % of 20 tests pass (1 skipped) in junit.xml")
    assert said("test pass rate ≥ 96 %", report)[0] is FAILS
    assert said("at least 20 tests", report) == (HOLDS, "20 tests ran (1 skipped) in junit.xml")
    assert said("at least 21 tests", report)[0] is UNCLEAR
    assert said("at least 22 tests", report)[0] is FAILS
    assert said("19 tests passing", report)[0] is HOLDS
    assert said("at least 20 unit tests", report)[0] is HOLDS
    assert said("at least 1 integration tests", report)[0] is UNCLEAR


def test_a_scope_of_tests_is_a_path_or_the_module_that_a_suite_is() -> None:
    one, other = junit("passed", suite="tests.test_cart"), junit("failed", suite="tests.test_price", path="b.junit.xml")
    assert said("all tests in tests/test_cart.py pass", one, other)[0] is HOLDS
    assert said("all tests in tests/test_price.py pass", one, other)[0] is FAILS
    assert said("all tests in tests/test_none.py pass", one) == (
        UNCLEAR,
        "junit.xml names no test in tests/test_none.py",
    )
    assert said("all tests pass") == (UNCLEAR, "there is no report of tests")


# Findings


def test_a_linter_that_found_nothing() -> None:
    assert said("0 lint errors", ruff()) == (HOLDS, "ruff reports no errors in ruff.json")
    assert said("no ruff errors", ruff("a.py", "b.py")) == (
        FAILS,
        "ruff reports 2 errors, the first at a.py:3 in ruff.json",
    )
    assert said("fewer than 3 lint errors", ruff("a.py", "b.py"))[0] is HOLDS


def test_a_tool_speaks_for_itself_only() -> None:
    assert said("no mypy errors", ruff()) == (UNCLEAR, "there is no report of mypy")
    assert said("type check passes", ruff()) == (UNCLEAR, "there is no report of a type checker")
    mypy = evidence("mypy.txt", "Success: no issues found in 12 source files\n")
    assert said("no mypy errors", mypy) == (HOLDS, "mypy reports no errors (12 files looked at) in mypy.txt")
    assert said("lint passes", mypy)[0] is UNCLEAR


def test_no_file_looked_at_is_no_proof() -> None:
    assert said("ESLint clean", evidence("eslint.json", "[]")) == (
        UNCLEAR,
        "eslint.json says that no file was looked at",
    )


def test_a_scope_needs_a_report_that_names_its_files() -> None:
    text = "no ruff errors in src/app"
    assert said(text, ruff("src/app/a.py"))[0] is FAILS
    assert said(text, ruff("src/other.py")) == (UNCLEAR, "ruff.json does not tell whether src/app was looked at")
    clean = [{"filePath": "src/app/a.js", "messages": [], "errorCount": 0}]
    assert said("no eslint errors in src/app", evidence("eslint.json", json.dumps(clean)))[0] is HOLDS


# Types


def test_types_are_proven_by_a_report_of_types_only() -> None:
    clean = evidence("mypy.txt", "Success: no issues found in 12 source files\n")
    wrong = evidence("mypy.txt", "a.py:1: error: no [misc]\nFound 1 error in 1 file (checked 2 source files)\n")
    exprs = evidence(
        "any-exprs.txt", " Name   Anys   Exprs   Coverage\n-----\nshop.a 0 10 100.00%\n-----\n Total 0 10 100.00%\n"
    )
    assert said("type safety: 100%", clean)[0] is UNCLEAR
    assert said("type safety: 100%", wrong) == (FAILS, "mypy reports 1 error in mypy.txt")
    assert said("type safety: 100%", exprs, clean) == (
        HOLDS,
        "type completeness is 100 % (10 of 10 expressions) in any-exprs.txt",
    )


def test_types_of_a_folder_are_those_of_its_modules() -> None:
    rows = " shop.cart.a 1 10 90.00%\n shop.price 5 10 50.00%\n Total 6 20 70.00%\n"
    exprs = evidence("any-exprs.txt", " Name   Anys   Exprs   Coverage\n" + rows)
    assert said("type coverage of shop/cart/a.py ≥ 90 %", exprs) == (
        HOLDS,
        "type completeness of shop/cart/a.py is 90 % (9 of 10 expressions) in any-exprs.txt",
    )
    assert said("type coverage of `shop/price.py` ≥ 60 %", exprs)[0] is FAILS
    assert said("type coverage of `lib/x.py` ≥ 60 %", exprs) == (UNCLEAR, "any-exprs.txt names nothing in lib/x.py")


# Benchmarks


def hyperfine(**times: list[float]) -> Evidence:
    results = [
        {"command": name, "mean": sum(runs) / len(runs), "median": sorted(runs)[len(runs) // 2], "min": min(runs),
         "max": max(runs), "times": runs} for name, runs in times.items()
    ]  # fmt: skip
    return evidence("hyperfine.json", json.dumps({"results": results}))


def test_a_benchmark_is_judged_by_the_statistic_that_is_named() -> None:
    report = hyperfine(search=[0.1] * 94 + [0.3] * 6)
    assert said("p95 < 200 ms", report) == (FAILS, "p95 of search is 300 ms in hyperfine.json")
    assert said("median response time of search < 200 ms", report)[0] is UNCLEAR
    assert said("median search < 0.2 s", report) == (HOLDS, "median of search is 100 ms in hyperfine.json")
    assert said("p95 < 300 ms", report)[0] is FAILS
    assert said("p95 ≤ 300 ms", report)[0] is HOLDS


def test_few_runs_are_told() -> None:
    assert said("p95 < 200 ms", hyperfine(x=[0.1] * 5))[1] == "p95 of x is 100 ms in hyperfine.json (of 5 runs only)"


def test_which_benchmark_is_meant_must_be_clear() -> None:
    report = hyperfine(search=[0.1], save=[0.9])
    assert said("search < 200 ms", report)[0] is HOLDS
    assert said("save < 200 ms", report)[0] is FAILS
    assert said("p95 < 200 ms", report) == (UNCLEAR, "of 2 benchmarks, 2 can be told to be the one that is meant")
    assert said("p95 < 200 ms") == (UNCLEAR, "there is no report of benchmarks")
    bare = evidence("hyperfine.json", '{"results": [{"command": "x", "mean": 0.1}]}')
    assert said("p95 < 200 ms", bare) == (UNCLEAR, "hyperfine.json does not tell the p95 of x")
    assert said("startup < 200 ms", report)[1] == "of 2 benchmarks, none can be told to be the one that is meant"


# The rest


@pytest.mark.parametrize(
    "text",
    ["build succeeds", "`make test` passes", "bundle size < 2 MB", "`a.py` exists", "`a.py` is deleted", "3x faster"],
)
def test_of_other_things_no_report_speaks(text: str) -> None:
    found = judge(measure(text), [junit("passed"), lcov(a="1/1"), ruff()])
    assert found.verdict is UNCLEAR
    assert found.words


@given(covered=st.integers(0, 2000), more=st.integers(0, 2000), wanted=st.integers(1, 100))
def test_no_figure_in_words_speaks_against_its_verdict(covered: int, more: int, wanted: int) -> None:
    found: Judgement = judge(measure(f"coverage ≥ {wanted} %"), [lcov(a=f"{covered}/{covered + more}")])
    if covered + more == 0:
        assert found.verdict is UNCLEAR
        return
    shown = float(found.words.split(" is ")[1].split(" %")[0])
    assert (found.verdict is HOLDS) == (shown >= wanted) == (covered * 100 >= wanted * (covered + more))
