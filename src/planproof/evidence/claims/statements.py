"""A criterion or metric in, the measures that it states out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.evidence.claims import rules, things
from planproof.evidence.claims.clauses import Clause
from planproof.evidence.claims.measure import Measure, Statement
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
_ID: Final = re.compile(r"\s{0,8}(?:[A-Z]{1,6}-?\d{1,5}(?:[.-]\d{1,3}){0,2}|\d{1,2})[.:)]\s")
_STRONG: Final = re.compile(r"[;；。\n|]|\. |\.$| [—–] | - |✅")
_WEAK: Final = re.compile(r"[,，、&]| \+ | and | und | et | y | e | i | и |并且|且")


def measure_of(text: str) -> Measure | None:
    """The one measure that a text states; none where it states several, something else besides, or nothing measurable."""
    found = read_statement(text)
    return found.measures[0] if found.whole and len(found.measures) == 1 else None


def read_statement(text: str) -> Statement:
    """What is measurable in a text.

    Give it as it is written, with its code marks: what stands in them is a command, a path or a name. Remarks in
    brackets are left aside, unless they make exceptions; where there is nothing else, they are read.
    """
    if len(text) > _LONGEST or not text.strip():
        return Statement()
    plain = _blanked(text.replace("\t", " "), _ID)
    bare = _without_remarks(plain)
    if _excepted(plain, bare):
        return Statement()
    found = _read(bare)
    return found if found.measures or bare == plain else _read(_opened(plain))


def _blanked(text: str, expression: re.Pattern[str]) -> str:
    found = expression.match(text)
    return " " * found.end() + text[found.end() :] if found else text


def _without_remarks(text: str) -> str:
    """The text with what stands in brackets blanked, so that all else stays in its place; code marks are kept."""
    kept = text
    for found in _BRACKETS.finditer(text):
        if text.count("`", 0, found.start()) % 2 == 0:
            kept = kept[: found.start()] + " " * len(found[0]) + kept[found.end() :]
    return kept


def _opened(text: str) -> str:
    return re.sub(r"[()（）]", ",", text)


def _excepted(plain: str, bare: str) -> bool:
    """Whether a remark in brackets makes an exception."""
    remarks = "".join(one if one != other else " " for one, other in zip(plain, bare, strict=True))
    return bool(remarks.strip()) and Clause(remarks, 0, len(remarks)).has(Concept.EXCEPT)


def _read(text: str) -> Statement:
    """Measures of the whole text, else of its sentences, else of what `and` and commas part."""
    one = _measure(text, 0, len(text))
    if one and one.about is None:
        return Statement(measures=(one,), whole=True)
    if one and not _STRONG.search(text.rstrip(" .。")) and not _WEAK.search(text):
        return Statement(measures=(one,), whole=True)
    measures: list[Measure] = []
    whole = True
    for start, end in _parts(text, 0, len(text), _STRONG):
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
