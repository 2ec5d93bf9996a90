"""What is asked of a check and what comes out; results also as plain data, to be kept and to be handed on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from planproof.diagnostics import Diagnostic, Fix, Safety, Severity
from planproof.records import record
from planproof.text import Edit, Span

Plain = list[Any]


@record
class Order:
    """What is asked of a check, besides what the configuration says.

    Attributes:
        profile: instead of the configured one.
        select: instead of the configured selectors.
        extend_select: besides the configured ones; so is `ignore`.
        fix: whether to mend what can be mended safely.
        unsafe: whether to mend also what decides something for the author.
        write: whether mended plans are written to the disk.
        baseline: the file of findings that are known; none for no such file.
        only_plans: whether files that are named are left out where a search would not take them for plans.
        cache: whether to use what an earlier run has found.
        quiet: whether nobody will look at what was found, but only whether anything was.
    """

    profile: str | None = None
    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fix: bool = False
    unsafe: bool = False
    write: bool = True
    baseline: str | None = None
    only_plans: bool = False
    cache: bool = True
    quiet: bool = False


@record
class Result:
    """What came out for one text.

    Attributes:
        why: why it is no plan; none where it is one.
        found: the findings, suppressed ones left out.
        silenced: how many were suppressed.
        asked: the questions about the repository on which this depends.
    """

    why: str | None = None
    found: tuple[Diagnostic, ...] = ()
    silenced: int = 0
    asked: Sequence[Plain] = ()


def plain(result: Result) -> Plain:
    """A result as lists, texts and numbers."""
    return [result.why, [_plain(one) for one in result.found], result.silenced, list(result.asked)]


def result_of(data: Plain) -> Result:
    """The result that became this data.

    Raises:
        ValueError, TypeError, KeyError: the data did not come from `plain`.
    """
    why, found, silenced, asked = data
    return Result(why=why, found=tuple(_diagnostic(*one) for one in found), silenced=silenced, asked=asked)


def _plain(one: Diagnostic) -> Plain:
    fix = one.fix
    edits = [[*edit.span, edit.text.decode("utf-8", "surrogateescape")] for edit in fix.edits] if fix else []
    mended = [fix.title, fix.safety.value, edits] if fix else None
    return [one.code, one.name, one.severity.value, one.message, one.span.start, one.span.end, one.cure, mended]


def _diagnostic(
    code: str, name: str, severity: str, message: str, start: int, end: int, cure: str | None, fix: Plain | None
) -> Diagnostic:
    return Diagnostic(
        code=code,
        name=name,
        severity=Severity(severity),
        message=message,
        span=Span(start, end),
        cure=cure,
        fix=_fix(*fix) if fix else None,
    )


def _fix(title: str, safety: str, edits: list[tuple[int, int, str]]) -> Fix:
    made = (Edit(Span(start, end), text.encode("utf-8", "surrogateescape")) for start, end, text in edits)
    return Fix(title=title, edits=tuple(made), safety=Safety(safety))
