"""A criterion or metric in, the measures that it states out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.evidence.claims import rules, things
from planproof.evidence.claims.clauses import Clause
from planproof.evidence.claims.measure import Measure, Statement
from planproof.evidence.claims.things import is_command
from planproof.evidence.claims.vocabulary import Concept

RULES: Final[tuple[rules.Rule, ...]] = (
    things.command,
    things.name_absent,
    things.file_absent,
    things.file_exists,
    rules.typed,
    rules.coverage,
    rules.findings,
    rules.tests,
    rules.build,
    rules.relative,
    rules.timing,
    rules.size,
)
_LONGEST: Final = 400
"""Characters; who writes more tells a story."""
_BRACKETS: Final = re.compile(r"[(（][^()（）]{0,200}[)）]")
_ID: Final = re.compile(
    r"\s{0,8}(?:[-*+]\s{1,4})?(?:\[.\]\s{1,4})?(?:(?:[A-Z]{1,6}-?\d{1,5}(?:[.-]\d{1,3}){0,2}|\d{1,2})[.:)]\s)?"
)
"""The mark of a list, a checkbox, and an id or number."""
_STRONG: Final = re.compile(r"[;；。\n|]|(?<=\S)\. |\.$| [—–] | - |✅")
_CHECK: Final = re.compile(r"(?:: ?|—|–|\()`([^`\n]{1,300})`[\s.)*_✅]{0,6}$")
_BARE_CHECK: Final = re.compile(r": ?((?:npm|pnpm|yarn|cargo|pytest|python|go) [\w ./:-]{1,120})$")
_WEAK: Final = re.compile(r"[,，、&]| \+ | and | und | et | y | e | i | и |并且|且")


def measure_of(text: str) -> Measure | None:
    """The one measure that a text states; none where it states several, or anything else besides."""
    found = read_statement(text)
    return found.measures[0] if found.whole and len(found.measures) == 1 else None


def read_statement(text: str) -> Statement:
    """What is measurable in a text.

    Give it as it is written, with its code marks: what stands in them is a command, a path or a name. Remarks in
    brackets are left aside, unless they make exceptions; where there is nothing else, they are read.
    """
    if len(text) > _LONGEST or not text.strip():
        return Statement()
    plain = _CHECK.sub(_blank_command, _blanked(text.replace("\t", " "), _ID))
    plain = _BARE_CHECK.sub(_blank_command, plain)
    bare, remarks = _without_remarks(plain)
    if any(Clause(plain, *remark).has(Concept.EXCEPT) for remark in remarks):
        return Statement()
    found = _read(bare)
    if not found.measures:
        return found if bare == plain else _read(_opened(plain))
    inside = [(_measure(plain, *remark), Clause(plain, *remark)) for remark in remarks]
    measures = (*found.measures, *(measure for measure, _ in inside if measure))
    whole = found.whole and not any(_compares(clause) for measure, clause in inside if not measure)
    return Statement(measures=measures, whole=whole)


def _compares(clause: Clause) -> bool:
    """Whether a remark demands something of its own."""
    signs = any(token.sign in ("<", "<=", ">=", ">") for token in clause.tokens)
    return bool(clause.figures) and (signs or clause.has(Concept.COVERAGE, Concept.SIZE))


def _blank_command(found: re.Match[str]) -> str:
    """The command that a statement is to be checked with: who runs commands reads it, it says nothing to measure."""
    return " " * len(found[0]) if is_command(found[1].strip()) else found[0]


def _blanked(text: str, expression: re.Pattern[str]) -> str:
    found = expression.match(text)
    return " " * found.end() + text[found.end() :] if found else text


def _without_remarks(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text with remarks in brackets blanked, all else in its place, and where they stood.

    Those that only say how it is counted (`(p95)`, `(0 warnings)`), or of what (`p95(search)`), stay, without brackets.
    """
    kept = text
    remarks: list[tuple[int, int]] = []
    for found in _BRACKETS.finditer(text):
        if text.count("`", 0, found.start()) % 2:
            continue
        inner = (found.start() + 1, found.end() - 1)
        before = text[found.start() - 1 : found.start()]
        glued = before.isascii() and not before.isspace() and before != ""
        counts = glued or _counts(Clause(text, *inner))
        if not counts:
            remarks.append(inner)
        said = text[slice(*inner)] if counts else " " * (inner[1] - inner[0])
        kept = f"{kept[: found.start()]} {said} {kept[found.end() :]}"
    return kept, remarks


_COUNTING: Final = frozenset(
    {Concept.NO, Concept.ERRORS, Concept.WARNINGS, Concept.ISSUES, Concept.STATISTIC, Concept.FILLER}
)


def _counts(clause: Clause) -> bool:
    nought = all(token.figure and token.figure.value == 0 for token in clause.figures)
    return nought and all(token.figure or not _COUNTING.isdisjoint(token.means) for token in clause.tokens)


def _opened(text: str) -> str:
    return re.sub(r"[()（）]", " ", text)


def _read(text: str) -> Statement:
    """Measures of the whole text, else of its sentences, else of what `and` and commas part."""
    parts = [part for part in _parts(text, 0, len(text), _STRONG) if _says(text, *part)]
    one = _measure(text, *parts[0]) if len(parts) == 1 else None
    if one and (one.about is None or not _WEAK.search(text)):
        return Statement(measures=(one,), whole=True)
    measures: list[Measure] = []
    whole = True
    for start, end in parts:
        sentence = _measure(text, start, end)
        if sentence and (sentence.about is None or not _WEAK.search(text, start, end)):
            measures.append(sentence)
            continue
        found = [(_measure(text, *part), part) for part in _parts(text, start, end, _WEAK)]
        if sentence and not any(measure for measure, _ in found):
            found = [(sentence, (start, end))]
        measures += [measure for measure, _ in found if measure]
        whole = whole and all(measure or not _says(text, *part) for measure, part in found)
    if not measures and one:
        return Statement(measures=(one,), whole=True)
    return Statement(measures=tuple(measures), whole=whole and bool(measures))


def _parts(text: str, start: int, end: int, sign: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """The ranges between signs that stand in no code marks."""
    at = start
    for found in sign.finditer(text, start, end):
        if text.count("`", 0, found.start()) % 2 == 0 and not _in_number(text, found):
            yield at, found.start()
            at = found.end()
    yield at, end


def _in_number(text: str, found: re.Match[str]) -> bool:
    """Whether a comma parts digits."""
    return (
        found[0] == ","
        and text[found.start() - 1 : found.start()].isdigit()
        and text[found.end() : found.end() + 1].isdigit()
    )


def _measure(text: str, start: int, end: int) -> Measure | None:
    clause = Clause(text, start, end)
    if not clause.tokens or not any(token.means or token.code or token.path for token in clause.tokens):
        return None
    return next((measure for rule in RULES if (measure := rule(clause))), None)


def _says(text: str, start: int, end: int) -> bool:
    """Whether there is anything in a part but filling words."""
    return any(Concept.FILLER not in token.means and not token.sign for token in Clause(text, start, end).tokens)
