"""Reports that are broken, hostile or empty: an error that names the kind, the place and the cure, and soon."""

from __future__ import annotations

import json
from contextlib import suppress
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planproof.errors import BrokenReport, InvalidUsage
from planproof.evidence.reports import FORMATS, Format, read_report
from tests.evidence.reports.test_samples import FORMAT, sample

SECONDS = 2.0 * 2
"""The limit is two seconds on a machine of our own, twice as much on one that is busy."""


@pytest.mark.parametrize(
    ("path", "data", "said"),
    [
        ("coverage.json", b"", "coverage.py JSON: the file is empty; make it again with coverage json"),
        ("coverage.json", b'{"meta": {"format": 3}, "files": {}', "coverage.py JSON, line 1, column 36: it is no JSON"),
        ("coverage.json", b'{"meta": {"format": 9}, "files": {}, "totals": {}}', "meta.format: format 9 is not known"),
        ("coverage.json", b'{"meta": {}, "files": {}, "totals": {"covered_lines": NaN}}', "NaN is no number"),
        (
            "coverage.json",
            b'{"meta": {}, "files": {}, "totals": {"covered_lines": -1}}',
            "covered_lines: it should be",
        ),
        (
            "coverage.json",
            b'{"meta": {}, "files": {}, "totals": {"covered_lines": 1e9}}',
            "and is 1000000000.0",
        ),
        (
            "coverage.json",
            b'{"meta": {}, "files": {}, "totals": {"covered_lines": true}}',
            "a count, and is True",
        ),
        (
            "coverage.json",
            b'{"meta": {}, "files": {}, "totals": {"covered_lines": 9, "num_statements": 3}}',
            "totals: 9 of 3 are covered",
        ),
        ("coverage.json", b'{"meta": {}, "meta": {}, "files": {}, "totals": {}}', "meta stands twice in one object"),
        ("coverage.json", b'{"meta": {}, "files": {}, "totals": ' + b"9" * 5000 + b"}", "a number in it is too long"),
        ("coverage.json", b"\xff{}", "line 1: the text is not UTF-8"),
        ("coverage.xml", b"<coverage line-rate='1'><package", "Cobertura XML, line 1, column 25: it is no XML"),
        ("coverage.xml", b"<html></html>", "its root is <html>, not <coverage>"),
        ("coverage.xml", b"<coverage line-rate='1'><line number='x' hits='1'/></coverage>", "number of <line> is x"),
        ("coverage.xml", b"<coverage line-rate='1'><line number='1'/></coverage>", "hits of <line> is missing"),
        ("junit.xml", b'<?xml version="1.0" encoding="klingon"?><testsuites/>', "JUnit XML"),
        ("lcov.info", b"TN:\nDA:1,1\n", "lcov, line 2: DA stands in no record"),
        ("lcov.info", b"SF:a\nDA:one,1\n", "lcov, line 2: DA:one,1 is no record of DA"),
        ("lcov.info", b"nothing\n", "it names no source file"),
        ("cover.out", b"a/b.go:1.1,2.2 1 1\n", "Go cover profile, line 1: it does not begin with its mode"),
        ("cover.out", b"mode: maybe\n", "the mode maybe is not known"),
        ("cover.out", b"mode: set\nnonsense\n", "Go cover profile, line 2: nonsense is no block"),
        ("a.tap", b"hello\n", "TAP: it holds neither a plan"),
        ("mypy.txt", b"all well, I think\n", "mypy: it holds no message and no summary"),
        (
            "mypy.jsonl",
            b'{"file": "a.py", "line": 1, "severity": "dire"}\n',
            "the severity dire is not known",
        ),
        ("any-exprs.txt", b" Name   Anys   Exprs   Coverage\n x 1 2\n", "mypy, line 2: x 1 2 is no row of its table"),
        ("linecount.txt", b"  1 1 1 1 a\n", "mypy: it has no total"),
        (
            "pyright.json",
            b'{"version": "", "time": "1", "generalDiagnostics": 3}',
            "it should be a list",
        ),
        (
            "coverage.xml",
            b"<coverage line-rate='1'><line number='1' hits='1' condition-coverage='9% (3/2)'/></coverage>",
            "no share",
        ),
        (
            "pyright.json",
            b'{"version": "", "time": "1", "generalDiagnostics": [{"severity": "dire"}]}',
            "dire is not known",
        ),
        (
            "x.sarif",
            b'{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "results": [{"level": "dire"}]}]}',
            "dire",
        ),
        (
            "coverage-summary.json",
            b'{"total": {"lines": {"covered": 3, "total": 2, "pct": 1}, "statements": 1}}',
            "3 of 2",
        ),
        ("eslint.json", b'[{"filePath": "a", "messages": [{}]}]', "[0].messages[0].severity: it should be a count"),
        ("ruff.json", b'[{"filename": 3, "location": {}}]', "[0].filename: it should be a text, and is 3"),
        ("x.sarif", b'{"version": "3.0", "runs": []}', "version 3.0 is not known, only 2.1.0"),
        (
            "hyperfine.json",
            b'{"results": [{"command": "x", "mean": "soon"}]}',
            "results[0].mean: it should be",
        ),
    ],
)
def test_a_broken_report_is_told_with_its_place(path: str, data: bytes, said: str) -> None:
    with pytest.raises(BrokenReport) as error:
        read_report(data, path)
    assert said in str(error.value)
    assert "; make it again with " in str(error.value)


@pytest.mark.parametrize(
    "entity",
    [
        b'<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">',
        b'<!ENTITY b SYSTEM "file:///etc/hostname">',
        b'<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd"> %p;',
    ],
)
def test_no_entity_is_expanded_and_nothing_outside_is_opened(entity: bytes) -> None:
    with pytest.raises(BrokenReport, match="it defines entities, which are never expanded"):
        read_report(b"<!DOCTYPE testsuites [" + entity + b"]><testsuites>&b;</testsuites>", "junit.xml")


def test_a_document_type_alone_is_no_harm() -> None:
    assert read_report(sample("jacoco.xml")) is not None


HOSTILE = {
    "deep.xml": b"<testsuites>" + b"<testsuite>" * 200_000,
    "wide.xml": b"<testsuites>" + b"<testcase/>" * 2_000_000,
    "crowded.xml": b"<testsuites " + b" ".join(b'a%d="1"' % i for i in range(200_000)) + b"/>",
    "coverage.json": b"[" * 3_000_000,
    "nested.json": b'{"meta":1,"totals":1,"files":' + b'{"a":' * 200_000,
    "many.json": b'{"meta":1,"totals":1,"files":{' + b",".join(b'"%d":{}' % i for i in range(600_000)) + b"}}",
    "twice.json": b'{"meta":1,"files":1,"totals":{' + b'"a":1,' * 600_000 + b'"b":1}}',
    "ruff.json": b'[{"filename":"a","location":{"row":' + b"9" * 3_000_000 + b"}}]",
    "long.lcov": b"SF:a\nDA:" + b"1" * 10_000_000,
    "many.lcov": b"SF:a\n" + b"DA:1,1\n" * 1_200_000,
    "cover.out": b"mode: set\n" + b"a:" * 5_000_000,
    "mypy.txt": b"a:" * 5_000_000,
    "colours.txt": b"Success: no issues found in\n" + b"\x1b[" * 3_000_000,
    "blank.tap": b"1..5\n" + b" " * 10_000_000 + b"ok\n",
    "deep.tap": b"1..5\n" + b"".join(b" " * (i % 900) + b"ok\n" for i in range(20_000)),
    "any-exprs.txt": b" Name   Anys   Exprs   Coverage\n" + b" " * 10_000_000 + b"x",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_reports_are_refused_or_read_at_once(name: str) -> None:
    began = process_time()
    said = ""
    try:
        read_report(HOSTILE[name], name)
    except BrokenReport as error:
        said = str(error)
    assert process_time() - began < SECONDS
    assert len(said) < 400
    assert said == "" or said.isprintable()


def test_an_unknown_name_of_a_format_is_told_with_those_that_are_known() -> None:
    with pytest.raises(InvalidUsage, match=r"clover is no format of reports; there are coverage\.py, istanbul"):
        read_report(b"", format="clover")


@pytest.mark.parametrize("known", FORMATS, ids=lambda known: known.name)
@given(data=st.binary(max_size=300))
@settings(max_examples=60)
def test_any_bytes_are_read_or_broken(known: Format, data: bytes) -> None:
    reads_or_stops(known, data)


PIECES = st.binary(max_size=8) | st.sampled_from([b"null", b"[]", b"{}", b"-1", b'"', b"<", b"1e999"])


@pytest.mark.parametrize("name", FORMAT)
@given(data=st.data())
@settings(max_examples=60)
def test_a_report_with_changed_bytes_is_read_or_broken(name: str, data: st.DataObject) -> None:
    (known,) = [each for each in FORMATS if each.name == FORMAT[name]]
    text = bytearray(sample(name))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(text) - 1))
        size = data.draw(st.integers(0, 20))
        text[at : at + size] = data.draw(PIECES)
    reads_or_stops(known, bytes(text))


KEYS = """
    meta files totals summary results runs version tool driver name messages severity location row filename filePath
    time generalDiagnostics stats data times mean min benchmarks command covered_lines num_statements lines total
    """.split()
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=5),
    max_leaves=20,
)
OF_JSON = ["coverage.py", "istanbul", "pyright", "sarif", "eslint", "ruff", "pytest-benchmark", "hyperfine"]


@pytest.mark.parametrize("name", OF_JSON)
@given(value=JSON)
@settings(max_examples=80)
def test_any_json_is_read_or_broken(name: str, value: object) -> None:
    (known,) = [each for each in FORMATS if each.name == name]
    reads_or_stops(known, json.dumps(value).encode())


def reads_or_stops(known: Format, data: bytes) -> None:
    with suppress(BrokenReport):
        assert known.read(data).format == known.name
