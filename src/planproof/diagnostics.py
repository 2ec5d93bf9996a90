"""What is wrong with a plan, where, how bad it is, and how it could be mended."""

from __future__ import annotations

from enum import StrEnum

from planproof.records import record
from planproof.text import Edit, Span


class Severity(StrEnum):
    """How bad a finding is."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """From 0 for a note to 2 for an error."""
        return ("note", "warning", "error").index(self.value)


class Safety(StrEnum):
    """What a fix may do to a plan.

    A safe fix says what the plan says already elsewhere or can only mean. An unsafe one decides something that the
    author might decide otherwise. One that is only shown is never applied by planproof.
    """

    SAFE = "safe"
    UNSAFE = "unsafe"
    SHOWN = "shown"


@record
class Fix:
    """A way to mend a finding: all of its edits, or none."""

    title: str
    edits: tuple[Edit, ...]
    safety: Safety = Safety.SAFE


@record
class Diagnostic:
    """A finding.

    Attributes:
        code: of the rule that found it.
        name: of that rule.
        message: what is wrong, in one sentence without a full stop.
        span: the bytes that it is about.
        cure: what the author could do; none where the message says it.
        fix: none where planproof cannot mend it.
    """

    code: str
    name: str
    severity: Severity
    message: str
    span: Span
    cure: str | None = None
    fix: Fix | None = None
