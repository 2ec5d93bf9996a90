"""The formats of reports that are known: their names, where builds usually leave them, and how they are told apart."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from planproof.evidence.facts import Report
from planproof.evidence.reports.benchmarks import read_hyperfine, read_pytest_benchmark
from planproof.evidence.reports.cobertura import read_cobertura
from planproof.evidence.reports.coverage_py import read_coverage_py
from planproof.evidence.reports.eslint import read_eslint
from planproof.evidence.reports.go_cover import read_go_cover
from planproof.evidence.reports.istanbul import read_istanbul
from planproof.evidence.reports.jacoco import read_jacoco
from planproof.evidence.reports.junit import read_junit
from planproof.evidence.reports.lcov import read_lcov
from planproof.evidence.reports.mypy import read_any_exprs, read_linecount, read_mypy
from planproof.evidence.reports.pyright import read_pyright
from planproof.evidence.reports.ruff import read_ruff
from planproof.evidence.reports.sarif import read_sarif
from planproof.evidence.reports.signs import Sign, first_line, keys, keys_of_first, lines_like, root
from planproof.evidence.reports.tap import read_tap
from planproof.records import record


@record
class Format:
    """A format of reports.

    Attributes:
        name: by which configuration and messages call it.
        title: what it is called in full.
        usual: patterns of paths at which builds leave it: `**/` stands for any folders or none, `*` for anything.
        looks_right: whether the content of a file looks like one.
        read: what it says; raises `BrokenReport`.
    """

    name: str
    title: str
    usual: tuple[str, ...]
    looks_right: Sign
    read: Callable[[bytes], Report]


FORMATS: Final = (
    Format(
        name="coverage.py",
        title="coverage.py JSON",
        usual=("coverage.json", "**/coverage.json"),
        looks_right=keys("meta", "files", "totals"),
        read=read_coverage_py,
    ),
    Format(
        name="istanbul",
        title="Istanbul summary",
        usual=("coverage/coverage-summary.json", "**/coverage-summary.json"),
        looks_right=keys("total", "lines", "statements", "pct"),
        read=read_istanbul,
    ),
    Format(
        name="cobertura",
        title="Cobertura XML",
        usual=(
            "coverage.xml",
            "**/coverage.xml",
            "**/cobertura.xml",
            "**/*cobertura*.xml",
            "coverage/cobertura-coverage.xml",
        ),
        looks_right=root("coverage", has=b"line-rate"),
        read=read_cobertura,
    ),
    Format(
        name="lcov",
        title="lcov tracefile",
        usual=("coverage/lcov.info", "lcov.info", "coverage.lcov", "**/lcov.info", "**/*.lcov"),
        looks_right=lines_like(rb"SF:"),
        read=read_lcov,
    ),
    Format(
        name="go-cover",
        title="Go cover profile",
        usual=("cover.out", "coverage.out", "coverage.txt", "**/cover.out", "**/coverage.out", "**/c.out"),
        looks_right=first_line(rb"mode: ?(?:set|count|atomic)\s*$"),
        read=read_go_cover,
    ),
    Format(
        name="jacoco",
        title="JaCoCo XML",
        usual=(
            "target/site/jacoco/jacoco.xml",
            "build/reports/jacoco/test/jacocoTestReport.xml",
            "**/jacoco.xml",
            "**/jacoco*.xml",
        ),
        looks_right=root("report", has=b"<package"),
        read=read_jacoco,
    ),
    Format(
        name="junit",
        title="JUnit XML",
        usual=(
            "junit.xml",
            "**/junit.xml",
            "**/junit*.xml",
            "**/test-results.xml",
            "**/test-results/*.xml",
            "**/TEST-*.xml",
            "**/pytest.xml",
        ),
        looks_right=root("testsuites", "testsuite"),
        read=read_junit,
    ),
    Format(
        name="tap",
        title="TAP",
        usual=("results.tap", "**/*.tap"),
        looks_right=lines_like(rb"(?:TAP version \d+|1\.\.\d+|(?:not )?ok(?: \d+\b| -|$))"),
        read=read_tap,
    ),
    Format(
        name="mypy",
        title="mypy's output",
        usual=("mypy.txt", "mypy.log", "mypy.json", "mypy.jsonl", "**/mypy*.txt", "**/mypy*.log", "**/mypy*.json*"),
        looks_right=lines_like(
            rb"(?:Success: no issues found in|Found \d+ errors? in|[^\s:][^:\n]{0,400}:\d+:(?:\d+:)? (?:error|note): "
            rb'|\{"file": "[^"\n]{0,400}", "line": )'
        ),
        read=read_mypy,
    ),
    Format(
        name="mypy-any-exprs",
        title="mypy's report of expressions",
        usual=("**/any-exprs.txt",),
        looks_right=first_line(rb"\s*Name +Anys +Exprs +Coverage"),
        read=read_any_exprs,
    ),
    Format(
        name="mypy-linecount",
        title="mypy's report of functions",
        usual=("**/linecount.txt",),
        looks_right=first_line(rb" *\d+ +\d+ +\d+ +\d+ total\s*$"),
        read=read_linecount,
    ),
    Format(
        name="pyright",
        title="pyright JSON",
        usual=("pyright.json", "basedpyright.json", "**/*pyright*.json"),
        looks_right=keys("version", "time", "generalDiagnostics"),
        read=read_pyright,
    ),
    Format(
        name="sarif",
        title="SARIF",
        usual=("**/*.sarif", "**/*.sarif.json"),
        looks_right=keys("runs", "version"),
        read=read_sarif,
    ),
    Format(
        name="eslint",
        title="ESLint JSON",
        usual=("eslint-report.json", "eslint.json", "**/eslint*.json"),
        looks_right=keys_of_first("filePath", "messages"),
        read=read_eslint,
    ),
    Format(
        name="ruff",
        title="Ruff JSON",
        usual=("ruff.json", "ruff-report.json", "**/ruff*.json", "**/ruff*.jsonl"),
        looks_right=keys_of_first("filename", "location"),
        read=read_ruff,
    ),
    Format(
        name="pytest-benchmark",
        title="pytest-benchmark JSON",
        usual=("benchmark.json", ".benchmarks/**/*.json", "**/benchmark*.json"),
        looks_right=keys("machine_info", "benchmarks"),
        read=read_pytest_benchmark,
    ),
    Format(
        name="hyperfine",
        title="hyperfine JSON",
        usual=("hyperfine.json", "**/hyperfine*.json", "**/bench*.json"),
        looks_right=keys("results", "command", "mean"),
        read=read_hyperfine,
    ),
)
"""All of them, the more particular first."""

BY_NAME: Final = {known.name: known for known in FORMATS}
