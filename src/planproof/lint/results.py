"""What a run of the linter over many plans gives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planproof.diagnostics import Diagnostic, Severity
from planproof.lint.rule import Rule
from planproof.records import record
from planproof.text import Position, SourceText


@record
class CheckedFile:
    """The findings of one plan.

    Attributes:
        path: as it was found, for people and programs.
        key: the path from the root of its repository, which is the same from wherever planproof is called.
        source: its text, after fixes.
        found: what stands, in order of the text.
        silenced: how many findings comments and the baseline keep quiet.
        fixed: how many were mended.
        before: its text before fixes, where it was changed.
        unstable: the codes of rules that undo each other.
    """

    path: str
    key: str
    source: SourceText
    found: tuple[Diagnostic, ...]
    silenced: int = 0
    fixed: int = 0
    before: SourceText | None = None
    unstable: tuple[str, ...] = ()


@record
class CheckRun:
    """A run: the files in order, and the rules of which a format is to tell."""

    files: tuple[CheckedFile, ...]
    rules: tuple[Rule, ...] = ()

    def findings(self) -> Iterator[tuple[CheckedFile, Diagnostic]]:
        """All findings with their files, in order."""
        return ((file, diagnostic) for file in self.files for diagnostic in file.found)

    def count(self, least: Severity = Severity.NOTE) -> int:
        """How many findings are at least this bad."""
        return sum(1 for _, diagnostic in self.findings() if diagnostic.severity.rank >= least.rank)


def place(file: CheckedFile, diagnostic: Diagnostic) -> tuple[Position, Position]:
    """Where a finding begins and ends, as people count."""
    return file.source.position(diagnostic.span.start), file.source.position(diagnostic.span.end)


def fingerprints(file: CheckedFile, found: Iterable[Diagnostic] | None = None) -> list[tuple[str, Diagnostic]]:
    """A name for each finding that survives edits elsewhere: its rule, its line's words, and which of these it is.

    Method: SHA-256 over the key, the code and the line with its white space squeezed, cut to 80 bits.
    """
    from hashlib import sha256

    seen: dict[str, int] = {}
    named = []
    for diagnostic in file.found if found is None else found:
        line = file.source.line_span(file.source.line(diagnostic.span.start))
        words = " ".join(file.source.slice(line).split())
        key = f"{file.key}\0{diagnostic.code}\0{words}"
        seen[key] = seen.get(key, 0) + 1
        named.append((sha256(f"{key}\0{seen[key]}".encode(errors="replace")).hexdigest()[:20], diagnostic))
    return named
