"""Comparing what was found with what was demanded, exactly, and words for it that do not round the truth away."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from planproof.evidence.claims.measure import FACTORS, Comparison, Measure

_MOST_DIGITS: Final = 6
_LONGEST: Final = 60
_TIMES: Final = ("h", "min", "s", "ms", "µs")


def meets(measure: Measure, found: Fraction) -> bool:
    """Whether a figure, in the unit of the measure, is as demanded. Nothing is rounded: 84.96 is less than 85.

    Equal is what would be written with the same digits.
    """
    wanted = Fraction(repr(measure.value))
    if measure.comparison is Comparison.EQUAL:
        return abs(found - wanted) <= Fraction(1, 2 * 10**measure.decimals) if measure.decimals else found == wanted
    return {
        Comparison.LESS: found < wanted,
        Comparison.AT_MOST: found <= wanted,
        Comparison.AT_LEAST: found >= wanted,
        Comparison.MORE: found > wanted,
    }[measure.comparison]


def meets_amount(measure: Measure, base: float) -> bool:
    """Whether a number of seconds or bytes is as demanded, whatever unit the measure has."""
    return meets(measure, Fraction(repr(base)) / Fraction(repr(FACTORS.get(measure.unit, 1.0))))


def share_words(share: Fraction, measure: Measure) -> str:
    """`83.4 %`, with as many digits as it takes to be on the right side of what was demanded."""
    for digits in range(max(1, measure.decimals), _MOST_DIGITS):
        text = f"{float(share):.{digits}f}"
        if meets(measure, Fraction(text)) == meets(measure, share):
            break
    plain = text.rstrip("0").rstrip(".") if "." in text else text
    return f"{plain} %"


def amount_words(seconds: float) -> str:
    """`187 ms`, `1.24 s`: a time in the unit in which it is easily read."""
    unit = next((name for name in _TIMES if seconds >= FACTORS[name]), "µs")
    return f"{seconds / FACTORS[unit]:.4g} {unit}"


def short(text: str) -> str:
    """A name on one line, cut where it is long: a parametrised test can be called anything."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def counted(number: int, noun: str) -> str:
    """`1 test`, `1,204 tests`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
