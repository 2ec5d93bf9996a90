"""Findings for people: grouped by file, the line shown, the place marked, the cure below."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from planproof.diagnostics import Diagnostic, Safety, Severity
from planproof.lint.results import CheckedFile, CheckRun, place
from planproof.report.clean import clean
from planproof.report.lines import EMPTY, Line
from planproof.report.parts import count
from planproof.report.style import Role, Style
from planproof.text import Span
from planproof.text.width import width

_ROLES: Final = {Severity.ERROR: Role.BAD, Severity.WARNING: Role.WARNING, Severity.NOTE: Role.ADDRESS}
_EXCERPT: Final = 100
"""How many characters of a line are looked at for its excerpt."""


def text(run: CheckRun, style: Style) -> Iterator[Line]:
    """Each finding with its line and cure, then what was found in all."""
    for file in run.files:
        if file.found:
            yield Line((file.path, Role.STRONG))
            for diagnostic in file.found:
                yield from _finding(file, diagnostic, style)
            yield EMPTY
    yield from summary(run)


def concise(run: CheckRun) -> Iterator[Line]:
    """One line a finding."""
    for file, diagnostic in run.findings():
        start, _ = place(file, diagnostic)
        where = f"{file.path}:{start.line}:{start.column}"
        yield Line((where, Role.STRONG), ": ", (diagnostic.code, _ROLES[diagnostic.severity]), f" {diagnostic.message}")
    yield from summary(run)


def _finding(file: CheckedFile, diagnostic: Diagnostic, style: Style) -> Iterator[Line]:
    start, _ = place(file, diagnostic)
    digits = len(str(start.line))
    yield Line(
        "  ",
        (diagnostic.code, _ROLES[diagnostic.severity]),
        f" {diagnostic.message} ",
        (diagnostic.name, Role.QUIET),
    )
    excerpt, marks = _excerpt(file, diagnostic)
    if excerpt.strip():
        bar = "|" if style.glyphs.rule == "-" else "│"
        yield Line("    ", (f"{start.line} {bar} ", Role.QUIET), excerpt).fit(style.columns, style.glyphs.ellipsis)
        gap = " " * digits + f" {bar} "
        yield Line("    ", (gap, Role.QUIET), (marks, _ROLES[diagnostic.severity])).fit(style.columns, "")
    if diagnostic.cure:
        yield Line("    ", (f"{style.glyphs.arrow} ", Role.QUIET), diagnostic.cure)
    if diagnostic.fix is not None:
        how = {Safety.SAFE: "--fix", Safety.UNSAFE: "--unsafe-fixes", Safety.SHOWN: "by hand"}[diagnostic.fix.safety]
        yield Line("    ", (f"{style.glyphs.arrow} {diagnostic.fix.title} ({how})", Role.QUIET))


def _excerpt(file: CheckedFile, diagnostic: Diagnostic) -> tuple[str, str]:
    """The line of a finding, and carets below what it is about."""
    source = file.source
    line = source.line_span(source.line(diagnostic.span.start))
    start = min(diagnostic.span.start, line.end)
    shown = clean(source.slice(line)[:_EXCERPT])
    before = width(clean(source.slice(Span(line.start, start))))
    length = width(clean(source.slice(Span(start, min(diagnostic.span.end, line.end)))))
    return shown, " " * before + "^" * max(1, min(length, width(shown) - before))


def summary(run: CheckRun) -> Iterator[Line]:
    """How many findings in how many plans, and how many could be mended at once."""
    found = run.count()
    fixed = sum(file.fixed for file in run.files)
    if fixed:
        yield Line(f"{count(fixed, 'finding')} fixed.")
    if not found:
        yield Line((f"No findings in {count(len(run.files), 'plan')}.", Role.GOOD))
        return
    touched = sum(1 for file in run.files if file.found)
    fixable = sum(1 for _, d in run.findings() if d.fix is not None and d.fix.safety is Safety.SAFE)
    line = f"{count(found, 'finding')} in {touched} of {count(len(run.files), 'plan')}."
    yield Line(line + (f" {fixable} can be fixed with --fix." if fixable else ""))


def statistics(run: CheckRun) -> Iterator[Line]:
    """How often each rule found something, the most frequent first."""
    counts: dict[tuple[str, str], int] = {}
    for _, diagnostic in run.findings():
        counts[diagnostic.code, diagnostic.name] = counts.get((diagnostic.code, diagnostic.name), 0) + 1
    for (code, name), number in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
        yield Line(f"{number:6d}  ", (code, Role.ADDRESS), f"  {name}")
