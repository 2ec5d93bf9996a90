"""Reports that the tools themselves wrote, of a small shop with a bug in it: each says what it should."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from planproof.errors import BrokenReport
from planproof.evidence.facts import Counts, Grade, Outcome, Part, Report
from planproof.evidence.reports import FORMATS, format_of, read_report

SAMPLES = Path(__file__).parent / "samples"
ROOT = "/home/ada/shop"
FORMAT = {
    "any-exprs.txt": "mypy-any-exprs",
    "basedpyright.json": "pyright",
    "benchmark.json": "pytest-benchmark",
    "cover.out": "go-cover",
    "coverage-summary.json": "istanbul",
    "coverage.json": "coverage.py",
    "coverage.lcov": "lcov",
    "coverage.xml": "cobertura",
    "eslint-report.json": "eslint",
    "hyperfine.json": "hyperfine",
    "jacoco.xml": "jacoco",
    "junit.xml": "junit",
    "linecount.txt": "mypy-linecount",
    "mypy-cobertura.xml": "cobertura",
    "mypy.json": "mypy",
    "mypy.txt": "mypy",
    "node-junit.xml": "junit",
    "node.tap": "tap",
    "ruff.json": "ruff",
    "ruff.jsonl": "ruff",
    "ruff.sarif": "sarif",
}


def sample(name: str) -> bytes:
    return (SAMPLES / name).read_bytes()


def read(name: str) -> Report:
    report = read_report(sample(name), name, root=ROOT)
    assert report is not None
    return report


def counts(covered: int, total: int) -> Counts:
    return Counts(covered=covered, total=total)


def test_there_is_a_sample_of_every_format() -> None:
    assert {path.name for path in SAMPLES.iterdir()} == set(FORMAT)
    assert set(FORMAT.values()) == {known.name for known in FORMATS}


@pytest.mark.parametrize("name", FORMAT)
def test_the_content_alone_tells_the_format(name: str) -> None:
    known = format_of(sample(name), "whatever")
    assert known is not None
    assert known.name == FORMAT[name]
    assert read(name).format == FORMAT[name]
    assert read(name).doubts == ()


@pytest.mark.parametrize("name", FORMAT)
def test_a_byte_order_mark_and_other_line_ends_change_nothing(name: str) -> None:
    data = sample(name)
    expected = read_report(data, name)
    assert read_report(b"\xef\xbb\xbf" + data, name) == expected
    assert read_report(data.replace(b"\n", b"\r\n"), name) == expected


@pytest.mark.parametrize("name", [name for name in FORMAT if not name.endswith("xml")])
def test_what_a_windows_shell_writes_is_read_too(name: str) -> None:
    assert read_report(sample(name).decode().encode("utf-16"), name) == read_report(sample(name), name)


@pytest.mark.parametrize("name", FORMAT)
def test_no_report_that_is_cut_short_passes_for_a_whole_one(name: str) -> None:
    """Wherever it is cut: it is broken, or no report, or has doubts, or says no more than the whole does."""
    data = sample(name)
    whole = read(name)
    for end in range(0, len(data) - 2, 61):
        try:
            cut = read_report(data[:end], name, root=ROOT)
        except BrokenReport:
            continue
        assert cut is None or cut.doubts or told(cut) <= told(whole)


def told(report: Report) -> int:
    found = len(report.findings.found) if report.findings else 0
    return found + len(report.files) + (report.tests.total if report.tests else 0) + len(report.timings)


@pytest.mark.parametrize("name", ["coverage.json", "coverage.xml", "coverage.lcov"])
def test_one_run_says_the_same_in_every_format(name: str) -> None:
    coverage = read(name).coverage
    assert coverage is not None
    assert coverage.total[Part.LINES] == counts(8, 11)
    assert coverage.total[Part.BRANCHES] == counts(1, 2)
    assert coverage.files["src/shop/cart.py"][Part.LINES] == counts(8, 11)
    assert coverage.files["src/shop/__init__.py"][Part.LINES].share is None
    assert read(name).files == ("src/shop/__init__.py", "src/shop/cart.py")


def test_functions_are_counted_without_the_module_around_them() -> None:
    for name in ("coverage.json", "coverage.lcov"):
        coverage = read(name).coverage
        assert coverage is not None
        assert coverage.total[Part.FUNCTIONS] == counts(1, 3)


def test_coverage_py_prints_lines_and_branches_as_one() -> None:
    report = read("coverage.json")
    assert report.coverage is not None
    assert report.coverage.headline == (Part.LINES, Part.BRANCHES)
    assert report.made == dt.datetime(2026, 11, 27, 14, 33, 42, 117126)


def test_other_tools_count_what_they_count() -> None:
    go, jacoco, istanbul = (read(name).coverage for name in ("cover.out", "jacoco.xml", "coverage-summary.json"))
    assert go is not None
    assert go.total == {Part.STATEMENTS: counts(4, 5)}
    assert go.files["example.com/shop/cart/cart.go"] == {Part.STATEMENTS: counts(3, 4)}
    assert jacoco is not None
    assert jacoco.total == {Part.LINES: counts(3, 4), Part.BRANCHES: counts(1, 2), Part.FUNCTIONS: counts(1, 1)}
    assert list(jacoco.files) == ["org/shop/cart/Cart.java"]
    assert istanbul is not None
    assert istanbul.files["web/cart.js"] == istanbul.total
    assert istanbul.total[Part.STATEMENTS] == counts(9, 12)


def test_pytest_tells_of_six_tests() -> None:
    report = read("junit.xml")
    assert report.tests is not None
    assert (report.tests.passed, report.tests.failed, report.tests.errors, report.tests.skipped) == (2, 1, 1, 2)
    assert report.tests.cases[1].name == "test_bad"
    assert report.tests.cases[1].suite == "tests.test_cart"
    assert report.made is not None
    assert report.made.isoformat() == "2026-11-27T14:33:39.456127+00:00"


@pytest.mark.parametrize("name", ["node.tap", "node-junit.xml"])
def test_node_tells_of_six_tests_in_either_format(name: str) -> None:
    tests = read(name).tests
    assert tests is not None
    assert [(case.name, case.outcome) for case in tests.cases] == [
        ("ok", Outcome.PASSED),
        ("bad", Outcome.FAILED),
        ("sk", Outcome.SKIPPED),
        ("td", Outcome.SKIPPED),
        ("in1", Outcome.PASSED),
        ("in2", Outcome.FAILED),
    ]


def test_a_path_of_a_test_is_told_where_the_runner_tells_it() -> None:
    assert read("node-junit.xml").files == ("t.test.mjs",)


@pytest.mark.parametrize("name", ["mypy.txt", "mypy.json"])
def test_mypy_says_the_same_as_text_and_as_json(name: str) -> None:
    findings = read(name).findings
    assert findings is not None
    assert [(one.path, one.line, one.rule, one.grade) for one in findings.found] == [
        ("shop/cart.py", 11, "no-untyped-def", Grade.ERROR),
        ("shop/cart.py", 17, "return-value", Grade.ERROR),
    ]


@pytest.mark.parametrize("name", ["ruff.json", "ruff.jsonl", "ruff.sarif"])
def test_ruff_says_the_same_in_every_format(name: str) -> None:
    report = read(name)
    assert report.tool == "ruff"
    assert report.findings is not None
    assert report.findings.by_rule == {"ANN201": 1, "ANN401": 1}
    assert report.findings.by_file == {"src/shop/cart.py": 2}


def test_eslint_names_every_file_that_it_looked_at() -> None:
    report = read("eslint-report.json")
    assert report.findings is not None
    assert (report.findings.looked_at, report.findings.lists_clean) == (4, True)
    assert "web/ok.js" in report.files
    assert len(report.findings.graded(Grade.ERROR)) == 2
    assert len(report.findings.graded(Grade.WARNING)) == 2


def test_pyright_counts_lines_from_one() -> None:
    report = read("basedpyright.json")
    assert report.findings is not None
    (error,) = report.findings.graded(Grade.ERROR)
    assert (error.path, error.line, error.rule) == ("src/shop/cart.py", 17, "reportReturnType")
    assert report.findings.looked_at == 2


@pytest.mark.parametrize(
    ("name", "unit", "covered", "total"),
    [
        ("any-exprs.txt", "expressions", 12, 16),
        ("linecount.txt", "functions", 3, 3),
        ("mypy-cobertura.xml", "lines", 9, 11),
    ],
)
def test_mypy_tells_how_much_has_types_and_never_passes_for_coverage(
    name: str, unit: str, covered: int, total: int
) -> None:
    report = read(name)
    assert report.coverage is None
    assert report.typed is not None
    assert (report.typed.unit, report.typed.total) == (unit, counts(covered, total))


def test_benchmarks_tell_seconds() -> None:
    (timing,) = read("benchmark.json").timings
    assert timing.name == "tests/test_cart.py::test_bench"
    assert timing.runs == 40
    assert timing.mean == pytest.approx(4.57e-08, rel=1e-2)
    first, second = read("hyperfine.json").timings
    assert (first.name, second.name) == ("true", "sleep 0.01")
    assert second.p95 == second.high == 0.011153762000000001
    assert second.percentile(50) == 0.011124649
