"""Rules run over a document: findings, suppressions, crashes contained."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planproof.diagnostics import Diagnostic, Fix, Severity
from planproof.lint.document import Document
from planproof.lint.rule import Rule
from planproof.lint.selection import Selection, severity_of, wants_unused
from planproof.lint.suppression import UNUSED, Suppression, suppressions, unused
from planproof.records import record
from planproof.text import Edit, Span

CRASHED = "INT001"
NOT_UNDERSTOOD = "INT003"
DEFAULT = Selection()


@record
class Checked:
    """What was found in one plan: the findings that stand, and how many a comment silenced."""

    found: tuple[Diagnostic, ...]
    silenced: int = 0

    @property
    def worst(self) -> Severity | None:
        """The severity of the worst finding, none where there is none."""
        return max((diagnostic.severity for diagnostic in self.found), key=lambda severity: severity.rank, default=None)


def check_document(document: Document, rules: Sequence[Rule], selection: Selection = DEFAULT) -> Checked:
    """Run rules over a document.

    Findings come in the order of the text, those of one place by code. A rule that crashes gives one finding about
    itself, and the others go on. A comment that silences nothing is a finding, too.
    """
    found = [*_found(document, rules, selection)]
    comments = suppressions(document)
    kept = [
        diagnostic
        for diagnostic in found
        if diagnostic.code == CRASHED or not any(comment.holds(diagnostic) for comment in comments)
    ]
    silenced = len(found) - len(kept)
    if wants_unused(selection):
        severity = severity_of(UNUSED, selection)
        kept += [_unused(document, comment, severity) for comment in _idle(found, comments, rules)]
    ordered = sorted(kept, key=lambda diagnostic: (diagnostic.span.start, diagnostic.code, diagnostic.span.end))
    return Checked(found=tuple(ordered), silenced=silenced)


def _found(document: Document, rules: Sequence[Rule], selection: Selection) -> Iterator[Diagnostic]:
    for rule in rules:
        severity = severity_of(rule, selection)
        try:
            for finding in rule.check(document):
                yield Diagnostic(
                    code=rule.code,
                    name=rule.name,
                    severity=severity,
                    message=finding.message,
                    span=finding.span,
                    cure=finding.cure,
                    fix=finding.fix,
                )
        except Exception as crash:  # a rule's mistake must not hide what the others find
            yield Diagnostic(
                code=CRASHED,
                name="crashed-rule",
                severity=Severity.ERROR,
                span=Span(0, 0),
                message=f"the rule {rule.code} {rule.name} crashed on this plan: {type(crash).__name__}: {crash}",
                cure="please report it, with the plan if you may share it",
            )


def _idle(found: Sequence[Diagnostic], comments: Sequence[Suppression], rules: Sequence[Rule]) -> list[Suppression]:
    """The comments that silence nothing, as far as the rules that ran can tell."""
    ran = {word for rule in rules for word in (rule.code, rule.name)}
    return [
        comment
        for comment in unused(found, comments)
        if all(any(word.startswith(code) for word in ran) for code in comment.codes)
    ]


def _unused(document: Document, comment: Suppression, severity: Severity) -> Diagnostic:
    """A finding about a comment that silences nothing; its fix takes it away with the blanks that it would leave."""
    named = ", ".join(comment.codes) or "anything"
    return Diagnostic(
        code=UNUSED.code,
        name=UNUSED.name,
        severity=severity,
        span=comment.span,
        message=f"this comment does not silence {named} here",
        fix=Fix(title="Remove the comment", edits=(Edit(_removed(document, comment.span), b""),)),
    )


def _removed(document: Document, comment: Span) -> Span:
    """What goes with a comment: its line where it is alone there, the blanks before it where it ends the line."""
    source = document.source
    line = document.line_at(comment.start)
    before = source.data[max(line.start, source.bom) : comment.start]
    if source.data[comment.end : line.end].strip():
        return comment
    if before.strip():
        return Span(comment.start - (len(before) - len(before.rstrip())), line.end)
    number = source.line(comment.start)
    after = source.line_starts[number] if number < len(source.line_starts) else len(source.data)
    return Span(comment.start - len(before), after)
