"""What makes a clause measurable: one function for each kind of measure, tried in order."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from planproof.evidence.claims.clauses import COMPARED, Clause
from planproof.evidence.claims.measure import Comparison, Measure, MeasureKind
from planproof.evidence.claims.tokens import Token
from planproof.evidence.claims.vocabulary import Concept

C = Concept
Rule = Callable[[Clause], Measure | None]
_PARTS: Final = (C.BRANCHES, C.LINES, C.STATEMENTS, C.FUNCTIONS)
_WORDS: Final = 6
"""Words that may confine a measure; more of them say something else."""


def coverage(clause: Clause) -> Measure | None:
    """`branch coverage of src/auth at least 90 %`."""
    word, figure = clause.first(C.COVERAGE), clause.figure("%", "")
    if word is None or figure is None or figure.figure is None or clause.has(C.TYPES, C.NO):
        return None
    comparison = clause.comparison(figure, Comparison.AT_LEAST)
    rest = clause.rest(C.COVERAGE, C.CODE, *_PARTS, C.SORT, C.ALL, C.CHANGE, *COMPARED, C.TESTS, C.PASS)
    if comparison not in (Comparison.AT_LEAST, Comparison.MORE, Comparison.EQUAL) or rest is None or len(rest) > _WORDS:
        return None
    if clause.has(C.PASS) and clause.has(C.TESTS):
        return None
    of_code = not clause.means.isdisjoint((C.CODE, *_PARTS)) or "abdeckung" in word.text.lower()[4:]
    bare = figure.figure.unit == "" and not figure.figure.plus and not _signed(clause, figure)
    if (rest and not of_code) or bare or not 0 < figure.figure.value <= 100 or _grown(clause):
        return None
    return clause.measure(
        MeasureKind.COVERAGE,
        comparison,
        figure.figure,
        unit="%",
        subject=_part(clause, word),
        scope=clause.scope,
        rest=rest,
    )


def _signed(clause: Clause, figure: Token) -> bool:
    none = clause.comparison(figure, Comparison.LESS)
    return none is not Comparison.LESS and clause.figures == [figure]


def _grown(clause: Clause) -> bool:
    """Whether a figure is the change itself: `coverage increased by 10 %`."""
    return clause.has(C.CHANGE) and not clause.has(C.TO) and not any(token.sign for token in clause.tokens)


def _part(clause: Clause, word: Token) -> str | None:
    """What is to be covered; in English it stands before the word, or behind `of`."""
    english = word.text.lower() == "coverage"
    before = [None, *clause.tokens]
    named = [
        token
        for token, last in zip(clause.tokens, before, strict=False)
        if not english or token.start < word.start or (last is not None and last.text.lower() == "of")
    ]
    for part in _PARTS:
        if any(part in token.means for token in named):
            return part.value
    return _glued(word.text.lower())


def _glued(word: str) -> str | None:
    return {"zweigabdeckung": "branches", "zeilenabdeckung": "lines"}.get(word)


def typed(clause: Clause) -> Measure | None:
    """`type safety: 100 %`."""
    figure = clause.figure("%")
    rest = clause.rest(C.TYPE_SAFETY, C.COVERAGE, *COMPARED)
    if figure is None or not clause.has(C.TYPE_SAFETY) or rest:
        return None
    comparison = clause.comparison(figure, Comparison.AT_LEAST)
    if rest is None or comparison not in (Comparison.AT_LEAST, Comparison.MORE, Comparison.EQUAL):
        return None
    return clause.measure(MeasureKind.TYPED, comparison, figure.figure, scope=clause.scope)


def findings(clause: Clause) -> Measure | None:
    """`no mypy errors`, `lint passes`, `TypeScript errors: 0`, `fewer than 10 lint warnings`."""
    who = clause.first(C.TOOL) or clause.first(C.LINT) or clause.first(C.TYPES)
    if who is None or clause.has(C.TESTS, C.COVERAGE, C.TYPE_SAFETY, C.FAIL):
        return None
    counted = clause.has(C.ERRORS, C.WARNINGS, C.ISSUES)
    rest = clause.rest(C.TOOL, C.LINT, C.TYPES, C.NO, C.ERRORS, C.WARNINGS, C.ISSUES, C.PASS, C.ALL, C.BUILD,
                       C.LESS, C.AT_MOST, C.EQUAL, C.EXISTS, C.REMAIN)  # fmt: skip
    if (
        rest is None
        or rest
        or len(clause.figures) > 2
        or _several(clause, who)
        or any(token.code for token in clause.tokens if not token.path)
    ):
        return None
    figure = clause.figure("")
    if counted and len(clause.figures) > 1 and not any(token.figure and token.figure.value for token in clause.figures):
        figure = clause.figures[0]
    if figure is not None and counted:
        led = any(token.sign == "->" for token in clause.tokens)
        comparison = clause.comparison(figure, Comparison.AT_MOST if led else Comparison.EQUAL)
        if comparison in (None, Comparison.MORE, Comparison.AT_LEAST):
            return None
        value = figure.figure
    elif (
        (clause.has(C.NO) and counted)
        or (clause.has(C.PASS) and _checks(who) and not clause.has(C.NO))
        or (_tool(who) == "tsc" and clause.tokens[-1].text.lower() == "compiles")
    ):
        comparison, value = Comparison.EQUAL, None
    else:
        return None
    unit = _graded(clause) if counted else "errors"
    return clause.measure(
        MeasureKind.FINDINGS, comparison, value, unit=unit, subject=unit, tool=_tool(who), scope=clause.scope
    )


def _several(clause: Clause, who: Token) -> bool:
    """Whether more is looked for than one tool would find."""
    tools = {token.text.lower() for token in clause.tokens if C.TOOL in token.means}
    built = any(C.BUILD in token.means and token.text.lower() in ("build", "builds") for token in clause.tokens)
    other = C.LINT in who.means or any(token.text.lower() in ("check", "checks", "+") for token in clause.tokens)
    return len(tools) > 1 or (clause.has(C.LINT) and clause.has(C.TYPES)) or (built and other)


def _checks(who: Token) -> bool:
    """Whether what passes is a check at all: a tool, a linter, a type check, not types."""
    text = who.text.lower()
    if text in ("typescript", "lint检查") or C.TOOL in who.means or C.LINT in who.means:
        return True
    return any(part in text for part in ("check", "检查", "チェック", "체크"))


def _graded(clause: Clause) -> str:
    if clause.has(C.ISSUES) or (clause.has(C.WARNINGS) and clause.has(C.ERRORS, C.PASS)):
        return "problems"
    return "warnings" if clause.has(C.WARNINGS) else "errors"


def _tool(who: Token) -> str:
    text = who.text.lower().removesuffix("-fehler")
    if C.TOOL in who.means and text != "typescript":
        return text
    if text == "typescript":
        return "tsc"
    return "linter" if C.LINT in who.means else "type checker"


def tests(clause: Clause) -> Measure | None:
    """`all unit tests pass`, `no failing tests`, `test pass rate ≥ 95 %`, `at least 40 tests`."""
    word = clause.first(C.TESTS)
    rest = clause.rest(C.TESTS, C.SORT, C.PASS, C.ALL, C.NO, C.FAIL, C.CODE, C.WORKS, *COMPARED, C.EXISTS)
    if (
        word is None
        or rest is None
        or len(rest) > _WORDS
        or clause.has(C.COVERAGE, C.ERRORS, C.WARNINGS, C.TIME, C.SIZE)
    ):
        return None
    if any(token.code for token in clause.tokens if not token.path):
        return None
    return _passing(clause, word, rest) or _number_of_tests(clause, word, rest)


def _passing(clause: Clause, word: Token, rest: list[Token]) -> Measure | None:
    end, fail = clause.first(C.PASS), clause.first(C.FAIL)
    share = clause.figure("%")
    nought = any(token.figure and token.figure.value == 0 and token.figure.unit == "" for token in clause.figures)
    split = any(token.figure and token.figure.unit == "of" and token.figure.value != 1 for token in clause.figures)
    if (
        split
        or (fail and not _negated(clause, fail))
        or (fail and not (clause.has(C.NO) or nought))
        or not (end or fail)
        or (end and not fail and clause.has(C.NO))
    ):
        return None
    if end and (end.start < word.start and (rest or word.text.isascii())) and not share:
        return None
    if _counted(clause) and not clause.has(C.ALL) and not nought and not share:
        return None
    comparison = clause.comparison(share, Comparison.AT_LEAST) if share else Comparison.EQUAL
    if comparison is None or comparison in (Comparison.LESS, Comparison.AT_MOST) or (share and fail):
        return None
    figure, unit = (share.figure, "%") if share else (None, "failures")
    return clause.measure(
        MeasureKind.TESTS_PASS, comparison, figure, unit=unit, subject=_sort(clause), scope=clause.scope, rest=rest
    )


def _negated(clause: Clause, fail: Token) -> bool:
    """Whether `no` or a nought stands before a word for failure; in eastern languages `no` may follow."""
    before = [token for token in clause.tokens if token.start < fail.start or not fail.text.isascii()]
    return any(C.NO in token.means or (token.figure and token.figure.value == 0) for token in before)


def _counted(clause: Clause) -> bool:
    return any(token.figure and token.figure.unit == "" and token.figure.value for token in clause.figures)


_SORTS: Final = (
    ("integration", ("integr", "d'int", "интегр", "集成", "結合", "統合", "통합")),
    ("e2e", ("e2e", "end", "playwright", "cypress")),
)


def _sort(clause: Clause) -> str | None:
    """The one sort of tests that is named; none where there are several."""
    named = [
        token.text.lower() for token in clause.tokens if C.SORT in token.means or token.text.lower() == "unit test"
    ]
    sorts = {next((sort for sort, begin in _SORTS if text.startswith(begin)), "unit") for text in named}
    return sorts.pop() if len(sorts) == 1 else None


def _number_of_tests(clause: Clause, word: Token, rest: list[Token]) -> Measure | None:
    figure = clause.figure("")
    if figure is None or figure.figure is None or figure.figure.decimals or figure.figure.value < 1:
        return None
    passing = clause.has(C.PASS)
    comparison = clause.comparison(figure, Comparison.AT_LEAST)
    meant = passing or figure.figure.plus or _signed(clause, figure) or clause.has(C.AT_LEAST, C.MORE)
    if not meant or not _counts(clause, figure, word) or comparison not in (Comparison.AT_LEAST, Comparison.MORE):
        return None
    if clause.has(C.FAIL, C.NO, C.ALL) or (passing and _sort(clause)):
        return None
    subject = _sort(clause) or ("passing" if passing else None)
    return clause.measure(
        MeasureKind.TEST_COUNT, comparison, figure.figure, unit="tests", subject=subject, scope=clause.scope, rest=rest
    )


def _counts(clause: Clause, figure: Token, word: Token) -> bool:
    """Whether a figure counts tests: it stands right before the word, or behind it and is the last that is said."""
    at, other = clause.tokens.index(figure), clause.tokens.index(word)
    between = clause.tokens[min(at, other) + 1 : max(at, other)]
    if any(token.unknown for token in between) or len(between) > 3 or (at < other and any(t.sign for t in between)):
        return False
    return at < other or not any(token.unknown for token in clause.tokens[at:])


def _is_verb(clause: Clause, word: Token) -> bool:
    """Whether `builds` says what something does: it is the last word, and a thing that builds stands before it."""
    before = {token.text.lower() for token in clause.tokens[:-1]}
    return word is clause.tokens[-1] and not before.isdisjoint(("the", "project", "app", "code", "everything"))


_COMPILES: Final = ("compiles", "kompiliert", "компилируется", "kompiluje")


def build(clause: Clause) -> Measure | None:
    """`build succeeds`, `compiles without errors`."""
    word = clause.first(C.BUILD)
    rest = clause.rest(C.BUILD, C.PASS, C.NO, C.ERRORS, C.WARNINGS, C.CODE, C.WORKS, C.ISSUES)
    if word is None or rest is None or len(rest) > 3 or clause.has(C.TESTS, C.LINT, C.TYPES, C.FAIL, C.TIME, C.SIZE):
        return None
    noughts = [token for token in clause.figures if token.figure and token.figure.value == 0]
    if noughts != clause.figures or any(token.code or token.path for token in clause.tokens):
        return None
    clean = (clause.has(C.NO) or noughts) and clause.has(C.ERRORS, C.WARNINGS, C.ISSUES)
    verb = word.text.lower() in _COMPILES or (word.text.lower() == "builds" and _is_verb(clause, word))
    ends = clause.has(C.PASS) or clean or verb
    if not ends or any(token.start > word.start for token in rest) or (clause.has(C.NO) and not clean):
        return None
    subject = "warnings" if clause.has(C.WARNINGS, C.ISSUES) else None
    return clause.measure(MeasureKind.BUILD, Comparison.EQUAL, unit="failures", subject=subject, rest=rest)


def timing(clause: Clause) -> Measure | None:
    """`p95 latency of search < 200 ms`."""
    figure = clause.figure("ms", "s", "µs", "min")
    known = clause.has(C.TIME, C.STATISTIC)
    rest = clause.rest(C.TIME, C.STATISTIC, C.ALL, *COMPARED, C.BUILD, C.PASS)
    if figure is None or not known or rest is None or len(rest) > _WORDS or clause.has(C.COVERAGE, C.NO):
        return None
    comparison = clause.comparison(figure, Comparison.AT_MOST)
    if comparison not in (Comparison.AT_MOST, Comparison.LESS) or len(clause.figures) > 1:
        return None
    named = clause.first(C.STATISTIC)
    about = [
        token
        for token in clause.tokens
        if token in rest or token.path or (C.TIME in token.means and not _generic(token))
    ]
    return clause.measure(MeasureKind.TIME, comparison, figure.figure, subject=_statistic(named), rest=about)


def _generic(token: Token) -> bool:
    return token.text.lower() in ("time", "latency", "duration", "zeit", "latenz", "latence", "latencia", "latência")


_PERCENTILE: Final = re.compile(r"p?(\d{2,3}(?:\.\d)?)")


def _statistic(token: Token | None) -> str | None:
    """`p95`, `median`, `mean`, `max`; none where none is named."""
    if token is None:
        return None
    text = token.text.lower()
    percentile = _PERCENTILE.match(text)
    if percentile:
        return f"p{percentile[1]}"
    if text.startswith(("median", "медиан", "中位", "中央", "중앙")):
        return "median"
    return "max" if text == "worst case" else "mean"


def size(clause: Clause) -> Measure | None:
    """`bundle size < 250 kB`."""
    figure = clause.figure("B", "kB", "MB", "GB", "KiB", "MiB", "GiB")
    rest = clause.rest(C.SIZE, C.BUILD, *COMPARED)
    if figure is None or not clause.has(C.SIZE) or rest is None or len(rest) > _WORDS or clause.has(C.NO):
        return None
    comparison = clause.comparison(figure, Comparison.AT_MOST)
    if comparison not in (Comparison.AT_MOST, Comparison.LESS) or len(clause.figures) > 1:
        return None
    word = clause.first(C.SIZE)
    subject = word.text.lower() if word else None
    return clause.measure(MeasureKind.SIZE, comparison, figure.figure, subject=subject, scope=clause.scope, rest=rest)


def relative(clause: Clause) -> Measure | None:
    """`3x faster`, `bundle size reduced by 30 %`: measured against something that no report holds."""
    figure = clause.figure("x", "%")
    if figure is None or not clause.has(C.CHANGE, C.LESS, C.MORE) or clause.has(C.EXCEPT, C.PERIOD):
        return None
    if figure.figure and figure.figure.unit == "%" and not clause.has(C.CHANGE):
        return None
    rest = [token for token in clause.tokens if token.unknown or C.TIME in token.means or C.SIZE in token.means]
    if (
        len(rest) > 4
        or not (figure.figure and figure.figure.value)
        or (clause.has(C.TO) and figure.figure and figure.figure.unit == "%")
    ):
        return None
    return clause.measure(MeasureKind.RELATIVE, Comparison.AT_LEAST, figure.figure, rest=rest)
