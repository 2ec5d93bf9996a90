"""A template filled: where a plan has something to say, its lines stand in the place of the placeholders."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from planproof.exchange.bodies import Bodies
from planproof.model import Section, SectionKind
from planproof.reading import read_plan
from planproof.reading.words import words
from planproof.text import SourceText

PLACEHOLDER: Final = re.compile(r"\{\{[^{}\n]{1,80}\}\}")
"""What `planproof check` finds as unfilled."""

_BY_KIND: Final = {
    SectionKind.SUMMARY: "summary",
    SectionKind.EXISTS: "exists",
    SectionKind.PROBLEMS: "problems",
    SectionKind.GOALS: "goals",
    SectionKind.CRITERIA: "criteria",
    SectionKind.WORK: "phases",
    SectionKind.ARCHITECTURE: "architecture",
    SectionKind.INTEGRATION: "integration",
    SectionKind.UNIT_TESTS: "unit_tests",
    SectionKind.INTEGRATION_TESTS: "integration_tests",
    SectionKind.MANUAL_TESTS: "manual_tests",
    SectionKind.METRICS: "metrics",
    SectionKind.TIMELINE: "timeline",
    SectionKind.EXTERNAL: "external",
    SectionKind.INTERNAL: "internal",
    SectionKind.DEPLOYMENT: "deployment",
    SectionKind.ROLLBACK: "rollback",
    SectionKind.DOCUMENTATION: "documentation",
    SectionKind.QUESTIONS: "questions",
    SectionKind.NOTES: "notes",
}
_WORK: Final = (SectionKind.PHASE, SectionKind.TASK)


def fill(template: str, bodies: Bodies, header: Mapping[str, str], *, only_filled: bool = False) -> str:
    """A template with its sections filled.

    Args:
        template: Markdown with placeholders in double braces.
        bodies: by what a section is about the lines that are to stand in it; a section without any stays as it is.
        header: what is to stand for the placeholders `title`, `created` and `updated`; the `status`, and the `owner`.
        only_filled: whether sections in which placeholders would be left are left out.
    """
    text = template
    for name, value in header.items():
        text = text.replace(f"{{{{ {name} }}}}", value)
    if header.get("status"):
        text = re.sub(r"(?m)^\*\*Status:\*\* Planning$", lambda _: f"**Status:** {header['status']}", text)
    if header.get("owner"):
        text = re.sub(r"(?m)^(\*\*Status:\*\* .*)$", lambda found: f"{found[1]}\n**Owner:** {header['owner']}", text)
    left = _fitted(text, bodies)
    pieces = list(_sections(text, left))
    # What a template has no section for stands at its end.
    pieces += [(2, f"## {_title(name)}\n\n" + "\n".join(lines) + "\n\n") for name, lines in left.items()]
    if only_filled:
        pieces = _filled(pieces)
    return "".join(piece for _, piece in pieces).rstrip("\n") + "\n"


_TITLES: Final = {
    "summary": "Summary",
    "exists": "What Exists",
    "problems": "Problems",
    "goals": "Goals",
    "criteria": "Success Criteria",
    "phases": "Implementation Phases",
    "architecture": "Architecture Changes",
    "files_modify": "Files to Modify",
    "files_create": "New Files to Create",
    "files_delete": "Files to Delete",
    "integration": "Integration Points",
    "risks": "Risks",
    "unit_tests": "Unit Tests",
    "integration_tests": "Integration Tests",
    "manual_tests": "Manual Testing",
    "metrics": "Success Metrics",
    "timeline": "Timeline Estimates",
    "external": "External Dependencies",
    "internal": "Internal Dependencies",
    "deployment": "Deployment Steps",
    "rollback": "Rollback Plan",
    "documentation": "Documentation Updates",
    "questions": "Open Questions",
    "notes": "Notes",
}


def _title(name: str) -> str:
    return _TITLES.get(name) or name.replace("_", " ").title()


def _fitted(text: str, bodies: Bodies) -> Bodies:
    """The bodies by the sections that a template has: risks of a kind without a section of theirs are risks."""
    known = {_name(section) for section in read_plan(SourceText.of(text)).sections}
    found: Bodies = {}
    for name, lines in bodies.items():
        if name.endswith("_risks") and name not in known and "risks" in known and "risks" not in bodies:
            kind = name.removesuffix("_risks")
            heading = [] if kind == "technical" else [f"### {kind.title()} Risks", ""]
            found.setdefault("risks", []).extend([*([""] if "risks" in found else []), *heading, *lines])
        else:
            found[name] = lines
    return found


def _sections(text: str, left: Bodies) -> Iterator[tuple[int, str]]:
    """The sections of a template with their levels, filled; what was put in is taken from `left`."""
    source = SourceText.of(text)
    worked = False
    for section in read_plan(source).sections:
        piece = source.slice(section.span)
        name = _name(section)
        if section.kind in _WORK and worked:
            continue  # the phases of the template give way to those of the plan
        if name not in left:
            yield section.level, piece
            continue
        worked = worked or name == "phases"
        heading = piece.splitlines()[0] if section.level else ""
        yield section.level, "\n".join((heading, "", *left.pop(name), "", ""))


def _name(section: Section) -> str:
    """What a section is about, by its kind and its words."""
    said = set(words(section.title))
    if section.kind is SectionKind.FILES:
        change = "create" if said & {"new", "create"} else "delete" if said & {"delete", "remove"} else "modify"
        return f"files_{change}"
    if section.kind is SectionKind.RISKS:
        kinds = [word for word in words(section.title) if word in ("business", "technical")]
        return f"{kinds[0]}_risks" if kinds else "risks"
    return _BY_KIND.get(section.kind, "") if section.kind else ""


def _filled(pieces: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """The sections without those that hold placeholders, and without headings that nothing is left below."""
    kept = [(level, piece) for level, piece in pieces if level <= 1 or not PLACEHOLDER.search(piece)]
    found: list[tuple[int, str]] = []
    for level, piece in reversed(kept):
        bare = len(piece.strip().splitlines()) == 1
        if level > 1 and bare and not (found and found[-1][0] > level):
            continue
        found.append((level, piece))
    return found[::-1]
