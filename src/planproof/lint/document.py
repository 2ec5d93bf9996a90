"""What a rule may look at: the plan, its text, and what is known of the repository around it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from functools import cached_property

from planproof.editing.draft import Draft
from planproof.markdown import Link, anchors, links
from planproof.model import Phase, Plan, Section, SectionKind, Status
from planproof.records import record
from planproof.text import SourceText, Span


@record
class Surroundings:
    """What is known of the repository around a plan; every question is answered without opening a file's contents.

    Attributes:
        folder: the plan's folder, relative to the root, with `/` between its parts; empty at the root.
        exists: whether a path relative to the root is a file or folder of the repository.
        nearest: the existing path that is most like one that does not exist; none where nothing is.
        anchors: the heading anchors of another Markdown file, none where the file cannot be read.
        lines: how many lines a file has, none where it cannot be read.
        commit: whether a commit of that abbreviated name exists, none where nobody can tell.
        changed: when git says that the plan was changed last, none where nobody can tell.
    """

    folder: str
    exists: Callable[[str], bool]
    nearest: Callable[[str], str | None]
    anchors: Callable[[str], frozenset[str] | None]
    lines: Callable[[str], int | None]
    commit: Callable[[str], bool | None]
    changed: dt.date | None = None


class Document(Draft):
    """A plan with its text; facts that several rules ask for are worked out once."""

    def __init__(self, path: str, source: SourceText, plan: Plan, around: Surroundings | None = None) -> None:
        super().__init__(source, plan)
        self.path = path
        self.around = around

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """The text's links and images."""
        return links(self.source)

    @cached_property
    def anchors(self) -> frozenset[str]:
        """The names by which links lead to places in the text."""
        return anchors(self.source, self.blocks)

    @cached_property
    def named_phases(self) -> tuple[Phase, ...]:
        """The phases that have a heading of their own."""
        return tuple(phase for phase in self.plan.phases if phase.number is not None or phase.name is not None)

    @cached_property
    def phase_starts(self) -> list[int]:
        """Where the phases of the plan's own file begin, in order."""
        return sorted(phase.span.start for phase in self.plan.phases if phase.source is None)

    @property
    def begun(self) -> bool:
        """Whether work has begun: by the header, or by what is done."""
        return self.plan.status in (Status.IN_PROGRESS, Status.COMPLETED) or self.computed_status not in (
            None,
            Status.PLANNING,
        )

    def sections(self, *kinds: SectionKind) -> Iterator[Section]:
        """The sections of certain kinds, in order."""
        return (section for section in self.plan.sections if section.kind in kinds)

    def has(self, *kinds: SectionKind) -> bool:
        """Whether the plan has a section of one of these kinds."""
        return any(True for _ in self.sections(*kinds))

    def heading(self, section: Section) -> Span:
        """The bytes of a section's heading line."""
        return self.line_at(section.span.start)
