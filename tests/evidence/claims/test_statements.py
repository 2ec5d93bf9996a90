"""Measurable statements in ten languages, and what is not measurable, as plans have them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planproof.evidence.claims import Comparison, Measure, MeasureKind, measure_of, read_statement, written
from planproof.model import Criterion, Metric
from planproof.reading import read_plan
from planproof.text import SourceText

TABLE = Path(__file__).parent / "statements.txt"
ROWS = [line.split(" => ") for line in TABLE.read_text("utf-8").splitlines() if line and not line.startswith("#")]


def told(measure: Measure) -> str:
    """A measure on a line: kind, what it is of and confined to, comparison and figure."""
    named = (("", measure.subject), ("by ", measure.tool), ("in ", measure.scope), ("about ", measure.about))
    words = [str(measure.kind), *(f"{before}{value}" for before, value in named if value)]
    return f"{' '.join(words)} {measure.comparison} {measure.value:g} {measure.unit}"


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[text for text, _ in ROWS])
def test_a_statement_is_measured_as_people_mean_it(text: str, expected: str) -> None:
    found = read_statement(text)
    shown = " & ".join(map(told, found.measures)) or "nothing"
    assert f"{shown}{' …' if found.measures and not found.whole else ''}" == expected


def test_there_are_enough_rows_to_mean_something() -> None:
    assert len(ROWS) >= 150
    assert len({text for text, _ in ROWS}) == len(ROWS)


def test_a_span_holds_the_words_that_were_measured() -> None:
    text = "überall gilt: docs, und alle Tests bestehen"
    (measure,) = read_statement(text).measures
    assert SourceText.of(text).slice(measure.span) == "alle Tests bestehen"


def test_one_measure_is_given_only_where_it_is_all_that_is_said() -> None:
    assert measure_of("all tests pass") is not None
    assert measure_of("all tests pass; the docs are pretty") is None
    assert measure_of("all tests pass and coverage ≥ 80 %") is None
    assert measure_of("the docs are pretty") is None


@pytest.mark.parametrize(
    ("text", "value", "decimals", "unit", "base"),
    [
        ("Coverage ≥ 84.50 %", 84.5, 2, "%", 84.5),
        ("Abdeckung ≥ 84,5 %", 84.5, 1, "%", 84.5),
        ("at least 1,204 tests", 1204, 0, "tests", 1204),
        ("p95 < 1.5 s", 1.5, 1, "s", 1.5),
        ("p95 < 200 µs", 200, 0, "µs", 0.0002),
        ("bundle size < 250 kB", 250, 0, "kB", 250_000),
        ("bundle size < 2 MiB", 2, 0, "MiB", 2 * 1024**2),
    ],
)
def test_figures_are_read_with_their_digits_and_units(
    text: str, value: float, decimals: int, unit: str, base: float
) -> None:
    measure = measure_of(text)
    assert measure is not None
    assert (measure.value, measure.decimals, measure.unit) == (value, decimals, unit)
    assert measure.base == pytest.approx(base)


def test_what_compares_with_yesterday_is_known_and_not_provable() -> None:
    measure = measure_of("search is 3x faster")
    assert measure is not None
    assert measure.kind is MeasureKind.RELATIVE
    assert not measure.provable


def test_a_figure_without_a_sign_is_a_bound_of_the_usual_side() -> None:
    for text, comparison in (
        ("Coverage: 80%", Comparison.AT_LEAST),
        ("Startup time: 50 ms", Comparison.AT_MOST),
        ("Bundle size: 250 kB", Comparison.AT_MOST),
        ("Lint errors: 0", Comparison.EQUAL),
    ):
        measure = measure_of(text)
        assert measure is not None
        assert measure.comparison is comparison


PIECES = """
    coverage code tests pass all no 0 80 % 80% ≥ < 200 ms `npm` ` src/a.py lint mypy errors build : ( ) and , ; . → ~ -
    not unit 测试 覆盖率 通过 テスト 커버리지 покрытие keine p95 latency 12/12 1,204 1.2.3 3x exists deleted to
    """.split()


@given(st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join) | st.text(max_size=60))
def test_any_text_is_read_and_spans_lie_in_it(text: str) -> None:
    data = text.encode("utf-8", "replace")
    for measure in read_statement(text).measures:
        assert 0 <= measure.span.start < measure.span.end <= len(data)
        assert data[measure.span.start : measure.span.end].decode()


@given(
    st.sampled_from([text for text, _ in ROWS]),
    st.sampled_from(["{}.", "- [ ] {}", "**{}**", " {} ", "SC-001: {}", "{} ✅"]),
)
def test_clothes_change_nothing(text: str, clothes: str) -> None:
    dressed = read_statement(clothes.format(text))
    assert [told(measure) for measure in dressed.measures] == [
        told(measure) for measure in read_statement(text).measures
    ]


def test_a_long_text_is_a_story_and_no_measure() -> None:
    assert read_statement("all tests pass " * 100).measures == ()


def test_real_plans_hold_measures(corpus: list[Path]) -> None:
    """About an eighth of the criteria and metrics can be measured; no text makes it stumble."""
    read = measured = 0
    for path in corpus:
        source = SourceText(path.read_bytes())
        plan = read_plan(source)
        nodes: tuple[Criterion | Metric, ...] = (*plan.criteria, *plan.metrics)
        for node in nodes:
            read += 1
            measured += bool(read_statement(written(source, node)).measures)
    assert measured / read > 0.1
