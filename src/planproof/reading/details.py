"""The sections of the template around the work: summary, current state, goals, tests, dependencies, rollout, notes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from planproof.markdown import Item, List, Paragraph, Quote, Table
from planproof.model import (
    Component,
    CurrentState,
    Dependency,
    DependencyKind,
    Entry,
    Goal,
    Rank,
    Rollout,
    SectionKind,
    State,
    Tests,
)
from planproof.reading.context import Context
from planproof.reading.marks import BOXES, leading_mark
from planproof.reading.outline import Section
from planproof.reading.pieces import Piece, pieces_of
from planproof.reading.words import bare, fold
from planproof.text import Span

_LONGEST_SUMMARY: Final = 600


class Details:
    """Entries by topic, collected section by section."""

    def __init__(self) -> None:
        self.entries: dict[str, list[Entry]] = {}
        self.goals: list[Goal] = []
        self.summary: str | None = None
        self.spans: dict[str, Span] = {}

    def add(self, topic: str, section: Section, entries: list[Entry]) -> None:
        """Keep the entries of a section, and where the first section of the topic stands."""
        self.entries.setdefault(topic, []).extend(entries)
        self.spans.setdefault(topic, section.span)


_COLLECTED: Final = frozenset(
    {
        "exists",
        "problems",
        "current_state",
        "architecture",
        "integration",
        "tests",
        "unit_tests",
        "integration_tests",
        "manual_tests",
        "dependencies",
        "external",
        "internal",
        "deployment",
        "rollout",
        "rollback",
        "documentation",
        "notes",
    }
)


def collect(ctx: Context, details: Details, section: Section, topic: str | None) -> None:
    """Keep what a section outside the phases says, by its own topic and those of its labels."""
    if topic == "summary" and details.summary is None:
        details.summary = _first_paragraph(section)
        if details.summary:
            details.spans.setdefault("summary", section.span)
    for piece in pieces_of(ctx, section, topic):
        if piece.topic == "goals":
            details.goals += _goals(ctx, piece, section)
        elif piece.topic in _COLLECTED:
            entries = list(entries_of(ctx, piece))
            if entries:
                details.add(piece.topic, section, entries)
            elif piece.topic in ("rollback", "deployment"):
                details.add(piece.topic, section, _prose(piece))


def _first_paragraph(section: Section) -> str | None:
    for block in section.blocks:
        if isinstance(block, Paragraph) and len(block.inline.text) > 20:
            text = " ".join(block.inline.text.split())
            return text if len(text) <= _LONGEST_SUMMARY else text[:_LONGEST_SUMMARY].rsplit(" ", 1)[0] + " …"
    return None


def _prose(piece: Piece) -> list[Entry]:
    """A paragraph that says what a list might have said."""
    block = piece.block
    if isinstance(block, Paragraph) and len(block.inline.text.strip()) > 20:
        return [Entry(span=block.span, text=" ".join(block.inline.text.split()))]
    return []


def entries_of(ctx: Context, piece: Piece) -> Iterator[Entry]:
    """The outermost items of a list, or the rows of a table."""
    block = piece.block
    if isinstance(block, List):
        for item in block.items:
            if item.head.text.strip():
                yield entry_of(item)
    elif isinstance(block, Table):
        for row in block.rows:
            text = " · ".join(t for cell in row.cells if (t := " ".join(cell.inline.text.split())))
            if text:
                yield Entry(span=row.span, text=text)
    elif isinstance(block, Quote):
        for inner in block.blocks:
            yield from entries_of(ctx, piece._replace(block=inner))


def entry_of(item: Item) -> Entry:
    """An item's words as they stand, and the state of its box or leading emoji."""
    text = " ".join(item.head.text.split())
    if item.box is not None:
        return Entry(span=item.span, text=text, state=State.DONE if item.box.ticked else State.TODO)
    if text[:1] == "[" and text[2:3] == "]" and text[1] in BOXES:
        return Entry(span=item.span, text=text[3:].strip(), state=BOXES[text[1]])
    return Entry(span=item.span, text=text, state=leading_mark(text)[0] if text > "\u00a8" else None)


def _goals(ctx: Context, piece: Piece, section: Section) -> list[Goal]:
    """The goals of a list; their rank from their own words, else from the label or heading above."""
    if not isinstance(piece.block, List):
        return []
    around = _rank(ctx, piece.label) or _rank(ctx, section.title)
    found = []
    for item in piece.block.items:
        entry = entry_of(item)
        if entry.text:
            rank = _rank(ctx, entry.text.partition(":")[0]) or around
            found.append(Goal(span=entry.span, where=entry.where, text=entry.text, rank=rank, state=entry.state))
    return found


def _rank(ctx: Context, text: str) -> Rank | None:
    folded = fold(text).strip("()* ")
    name = ctx.vocabulary.ranks.get(folded)
    return Rank(name) if name else None


def detail_values(details: Details) -> dict[str, Any]:
    """The plan's fields that come from its details."""
    entries = details.entries
    values: dict[str, Any] = {"summary": details.summary, "goals": tuple(details.goals)}
    if entries.keys() & {"exists", "problems", "current_state"}:
        values["current_state"] = CurrentState(
            span=_span(details, "current_state", "exists", "problems"),
            exists=(*entries.get("exists", ()), *entries.get("current_state", ())),
            problems=tuple(entries.get("problems", ())),
        )
    if entries.keys() & {"tests", "unit_tests", "integration_tests", "manual_tests"}:
        values["tests"] = Tests(
            span=_span(details, "tests", "unit_tests", "integration_tests", "manual_tests"),
            unit=tuple(entries.get("unit_tests", ())),
            integration=tuple(entries.get("integration_tests", ())),
            manual=tuple(entries.get("manual_tests", ())),
            other=tuple(entries.get("tests", ())),
        )
    if entries.keys() & {"rollout", "deployment", "rollback"}:
        values["rollout"] = Rollout(
            span=_span(details, "rollout", "deployment", "rollback"),
            deployment=(*entries.get("rollout", ()), *entries.get("deployment", ())),
            rollback=tuple(entries.get("rollback", ())),
        )
    values["architecture"] = tuple(map(_component, entries.get("architecture", ())))
    values["integration"] = tuple(map(_component, entries.get("integration", ())))
    values["dependencies"] = tuple(
        Dependency(span=entry.span, where=entry.where, text=entry.text, state=entry.state, kind=kind)
        for topic, kind in _KINDS
        for entry in entries.get(topic, ())
    )
    values["documentation"] = tuple(entries.get("documentation", ()))
    values["notes"] = tuple(entries.get("notes", ()))
    return values


_KINDS: Final = (("external", DependencyKind.EXTERNAL), ("internal", DependencyKind.INTERNAL), ("dependencies", None))


def _span(details: Details, *topics: str) -> Span:
    return next(details.spans[topic] for topic in topics if topic in details.spans)


def _component(entry: Entry) -> Component:
    for sign in (": ", " - ", " \u2014 ", " \u2013 ", "\uff1a"):
        name, found, description = entry.text.partition(sign)
        if found and len(name) <= 80:
            return Component(span=entry.span, name=bare(name).strip("* "), description=description.strip() or None)
    return Component(span=entry.span, name=entry.text)


KINDS: Final[dict[str, SectionKind]] = {
    **{kind.value: kind for kind in SectionKind},
    **dict.fromkeys(("tasks", "work"), SectionKind.WORK),
    **dict.fromkeys(("files_create", "files_modify", "files_delete", "files_test"), SectionKind.FILES),
    **dict.fromkeys(("gate", "deliverables"), SectionKind.CRITERIA),
    "mitigation": SectionKind.RISKS,
    "goal": SectionKind.GOALS,
    "checks": SectionKind.TESTS,
}
"""The kind of section that a topic is; topics of labels alone have none."""
