"""One clause of a statement, and what its rules ask of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from planproof.evidence.claims.measure import Comparison, Measure, MeasureKind
from planproof.evidence.claims.tokens import Figure, Token, tokens_of
from planproof.evidence.claims.vocabulary import Concept
from planproof.text import Span

C = Concept
_ALWAYS: Final = frozenset({C.FILLER, C.PREPOSITION})
_UNCLEAR: Final = frozenset({C.EXCEPT, C.PERIOD, C.CHANGE, C.NOT})
_BY_WORD: Final = {
    C.AT_LEAST: Comparison.AT_LEAST,
    C.MORE: Comparison.MORE,
    C.AT_MOST: Comparison.AT_MOST,
    C.LESS: Comparison.LESS,
    C.EQUAL: Comparison.EQUAL,
}
_TURNED: Final = {
    Comparison.LESS: Comparison.AT_LEAST,
    Comparison.MORE: Comparison.AT_MOST,
    Comparison.AT_MOST: Comparison.MORE,
    Comparison.AT_LEAST: Comparison.LESS,
}
COMPARED: Final = frozenset({*_BY_WORD, C.TO})
_NEAR: Final = 4


class Clause:
    """The tokens between two places of a text."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.start = start
        self.tokens = [
            token._replace(start=token.start + start, end=token.end + start) for token in tokens_of(text[start:end])
        ]
        self.means = frozenset(concept for token in self.tokens for concept in token.means)
        self.figures = [token for token in self.tokens if token.figure]

    def has(self, *concepts: Concept) -> bool:
        """Whether a word means any of these."""
        return not self.means.isdisjoint(concepts)

    def first(self, *concepts: Concept) -> Token | None:
        """The first word that means any of these."""
        return next((token for token in self.tokens if not token.means.isdisjoint(concepts)), None)

    def figure(self, *units: str) -> Token | None:
        """The one figure with such a unit, or the one that an arrow leads to; none where several might be meant."""
        found = [token for token in self.figures if token.figure and token.figure.unit in units]
        if len(found) == 2 and self._led_to(found[-1]):
            return found[-1]
        return found[0] if len(found) == 1 and not self._ranged(found[0]) else None

    def _led_to(self, token: Token) -> bool:
        """Whether an arrow or `to` leads to a figure."""
        at = self.tokens.index(token)
        before = self.tokens[at - 1] if at else None
        return before is not None and (before.sign == "->" or C.TO in before.means)

    def _ranged(self, token: Token) -> bool:
        """Whether a figure is an end of a range, or only a rough one."""
        at = self.tokens.index(token)
        before = self.tokens[at - 1] if at else None
        after = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        if before and (before.sign == "~" or C.ABOUT in before.means):
            return True
        earlier = self.tokens[at - 2].figure if at > 1 else None
        later = self.tokens[at + 2].figure if at + 2 < len(self.tokens) else None
        return bool(before and before.sign == "-" and earlier) or bool(after and after.sign in ("-", "~") and later)

    def comparison(self, token: Token, default: Comparison) -> Comparison | None:
        """How a figure is compared, by the sign or words nearest to it; none where two of them disagree."""
        figure = token.figure
        at = self.tokens.index(token)
        before = self._compared(reversed(self.tokens[max(0, at - _NEAR) : at]))
        after = (
            self._compared(token for token in self.tokens[at + 1 : at + 3] if not token.sign)
            if before is None
            else None
        )
        if figure and figure.plus:
            return Comparison.AT_LEAST if before is None else None
        found = before or after or default
        negated = any(C.NOT in near.means for near in self.tokens[max(0, at - _NEAR) : at + 3])
        return _TURNED.get(found) if negated else found

    @staticmethod
    def _compared(tokens: Iterable[Token]) -> Comparison | None:
        for token in tokens:
            if token.sign in ("<", "<=", "=", ">=", ">"):
                return Comparison(token.sign)
            word = next((_BY_WORD[concept] for concept in token.means if concept in _BY_WORD), None)
            if word:
                return word
            if token.figure or token.sign == ":":
                return None
        return None

    def rest(self, *explained: Concept) -> list[Token] | None:
        """The words that a rule does not explain; none (rather than a list) where one of them makes it unclear."""
        known = _ALWAYS | set(explained)
        several = sum(token.path is not None for token in self.tokens) > 1
        left = [token for token in self.tokens if not (token.sign or token.figure or (token.path and not several))
                and known.isdisjoint(token.means)]  # fmt: skip
        return None if any(not _UNCLEAR.isdisjoint(token.means) for token in left) else left

    @property
    def scope(self) -> str | None:
        """The one path that is named; none where there are several."""
        paths = [token.path for token in self.tokens if token.path]
        return paths[0] if len(paths) == 1 else None

    def measure(
        self,
        kind: MeasureKind,
        comparison: Comparison,
        figure: Figure | None = None,
        *,
        unit: str = "",
        subject: str | None = None,
        tool: str | None = None,
        scope: str | None = None,
        rest: Iterable[Token] = (),
    ) -> Measure:
        """The measure that was found in this clause; without a figure it is nought."""
        first, last = self.tokens[0].start, self.tokens[-1].end
        begins = len(self.text[:first].encode("utf-8", "replace"))
        span = Span(begins, begins + len(self.text[first:last].encode("utf-8", "replace")))
        return Measure(
            kind=kind,
            span=span,
            comparison=comparison,
            value=figure.value if figure else 0.0,
            decimals=figure.decimals if figure else 0,
            unit=unit or (figure.unit if figure else ""),
            subject=subject,
            scope=scope,
            tool=tool,
            about=self._words(list(rest)),
        )

    def _words(self, tokens: list[Token]) -> str | None:
        """The words as they stand, those that touch in the text (eastern ones) joined."""
        words = ""
        for index, token in enumerate(tokens):
            touching = index and tokens[index - 1].end == token.start
            words += token.text if touching or not words else " " + token.text
        return words or None
