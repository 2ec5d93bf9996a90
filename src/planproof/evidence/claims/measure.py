"""A demand that a program can compare with facts: what is measured, how it is compared, and with which figure."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from planproof.records import record
from planproof.text import Span


class MeasureKind(StrEnum):
    """What kind of facts can bear a measure out.

    Relative ones ("3x faster") compare with something that no report holds: they are recognised, never proven.
    """

    COVERAGE = "coverage"
    TYPED = "typed"
    FINDINGS = "findings"
    TESTS_PASS = "tests_pass"
    TEST_COUNT = "test_count"
    BUILD = "build"
    TIME = "time"
    SIZE = "size"
    COMMAND = "command"
    FILE_EXISTS = "file_exists"
    FILE_ABSENT = "file_absent"
    NAME_ABSENT = "name_absent"
    RELATIVE = "relative"


class Comparison(StrEnum):
    """How what is found is to stand to the figure."""

    LESS = "<"
    AT_MOST = "<="
    EQUAL = "="
    AT_LEAST = ">="
    MORE = ">"


FACTORS: Final = {
    "µs": 1e-6,
    "ms": 1e-3,
    "s": 1.0,
    "min": 60.0,
    "h": 3600.0,
    "B": 1.0,
    "kB": 1e3,
    "MB": 1e6,
    "GB": 1e9,
    "KiB": 1024.0,
    "MiB": 1024.0**2,
    "GiB": 1024.0**3,
}
"""Units, in seconds and bytes."""


@record
class Measure:
    """A measurable statement.

    Attributes:
        span: the bytes of the statement (in UTF-8) that it was read from.
        subject: what is measured, where the kind alone does not say: `branches`, `warnings`, `integration` (tests),
            `p95`, a command, the path of a file, a name that is to be gone.
        scope: the path that it is confined to.
        tool: the tool that is named.
        about: other words that confine it ("service layer"). Only people know what they stand for, so a report bears
            such a measure out only where somebody has said that it is about just that.
        decimals: how many digits stand behind the point.
        unit: `%`, `tests`, `errors`, `x`, or one of FACTORS.
    """

    kind: MeasureKind
    span: Span
    comparison: Comparison
    value: float
    unit: str
    subject: str | None = None
    scope: str | None = None
    tool: str | None = None
    about: str | None = None
    decimals: int = 0

    @property
    def provable(self) -> bool:
        """Whether facts of today can bear it out."""
        return self.kind is not MeasureKind.RELATIVE

    @property
    def base(self) -> float:
        """The figure in seconds or bytes, where its unit is one of time or size."""
        return self.value * FACTORS.get(self.unit, 1.0)


@record
class Statement:
    """What was understood of a criterion.

    Attributes:
        measures: in the order of the text.
        whole: whether they are all that it says. Where they are not, it can be refuted by them, but never proven.
    """

    measures: tuple[Measure, ...] = ()
    whole: bool = False
