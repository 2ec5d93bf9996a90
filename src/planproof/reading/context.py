"""What every reader of a part needs to know of the whole."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from planproof.markdown import Inline
from planproof.model import State
from planproof.model.settings import Settings
from planproof.reading.fields import Field, fields_in_line, fields_of_blocks
from planproof.reading.heads import Head, read_head
from planproof.reading.marks import state_of
from planproof.reading.outline import Section
from planproof.reading.vocabulary import Vocabulary
from planproof.text import SourceText


def one_line(inline: Inline) -> Inline:
    """A paragraph with its lines joined by blanks."""
    lines = inline.lines
    if len(lines) == 1:
        return lines[0]
    return Inline(tuple(run for line in lines for run in (*line.raw, (" ", line.span.end, line.span.end, 0))))


_NO_FIELDS: Final[Sequence[Field]] = ()


class Context:
    """The text being read, its outline, and the words to know it by."""

    def __init__(self, source: SourceText, root: Section, vocabulary: Vocabulary, settings: Settings) -> None:
        self.source = source
        self.root = root
        self.sections = list(root.walk())
        self.vocabulary = vocabulary
        self.settings = settings
        self.asides: list[Any] = []  # labelled blocks inside tasks that belong to a register of the whole plan
        self.numbers: frozenset[str] = frozenset()  # of all phases, once they are known
        self.pieces: dict[tuple[int, str | None], Any] = {}  # the labelled blocks of sections, by identity and topic
        self.drafts: dict[int, Any] = {}  # the tasks found in phases, by the identity of their section
        self._heads: dict[tuple[int, bool, bool], tuple[Inline, Head]] = {}
        self._fields: dict[int, tuple[Inline, list[Field]]] = {}
        self._states: dict[int, State | None] = {}
        self._inherited: dict[int, State | None] = {}

    def head(self, inline: Inline, *, ids: bool = True, heading: bool = False) -> Head:
        """Take a first line apart; each line only once."""
        key = (id(inline), ids, heading)
        known = self._heads.get(key)
        if known is None:
            known = (inline, read_head(inline, self.vocabulary, self.settings, ids=ids, heading=heading))
            self._heads[key] = known  # the line is kept with its head, so that its identity stays its own
        return known[1]

    def line_fields(self, line: Inline) -> Sequence[Field]:
        """The fields of a line; each line is read only once."""
        if ":" not in line.text and "\uff1a" not in line.text:
            return _NO_FIELDS
        known = self._fields.get(id(line))
        if known is None:
            known = (line, fields_in_line(line, self.vocabulary))
            self._fields[id(line)] = known
        return known[1]

    def fields(self, section: Section) -> list[Field]:
        """The fields in a section's own blocks."""
        return list(fields_of_blocks(section.blocks, self.vocabulary, self.line_fields))

    def mark(self, section: Section) -> State | None:
        """The state that a section's heading or its Status field names; none where neither does."""
        key = id(section)
        if key not in self._states:
            self._states[key] = self._mark(section)
        return self._states[key]

    def _mark(self, section: Section) -> State | None:
        if section.heading is None or section.is_title:
            return None
        for head in (section.phase.head if section.phase else None, section.task):
            if head and head.state is not None:
                return head.state
        if section.phase is None and section.task is None:
            head = self.head(section.heading, ids=False, heading=True)
            if head.state is not None:
                return head.state
        for field in self.fields(section):
            if field.name == "status" and field.marked:
                return state_of(field.text, self.vocabulary)
        return None

    def inherited(self, section: Section | None) -> State | None:
        """The state of the nearest section at or around this one that is marked."""
        if section is None:
            return None
        key = id(section)
        if key not in self._inherited:
            self._inherited[key] = self.mark(section) or self.inherited(section.parent)
        return self._inherited[key]
