"""The sections of a text as a tree: its headings, and bold lines that open a phase or a task."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.markdown import STRONG, Block, Heading, Inline, Paragraph
from planproof.model.settings import Settings
from planproof.reading.heads import Head, read_head
from planproof.reading.ids import may_bear_id
from planproof.reading.phase_heads import PhaseHead, read_phase_head
from planproof.reading.topics import topic_of
from planproof.reading.vocabulary import Vocabulary
from planproof.reading.words import fold
from planproof.text import Span

BOLD_PHASE, BOLD_TASK = 7, 8
"""Levels of bold lines that act as headings: below every real one."""


class Section:
    """A heading and what stands below it: its own blocks, and the sections inside it.

    Built once by `read_outline` and not changed afterwards.

    Attributes:
        level: 0 for the whole text, 1 to 6 for headings, above for bold lines.
        topic: what its heading is about, none where unknown.
        phase: set where the heading reads like that of a phase.
        task: set where the heading reads like that of a task.
    """

    __slots__ = (
        "blocks",
        "children",
        "end",
        "head_span",
        "heading",
        "level",
        "parent",
        "phase",
        "start",
        "task",
        "topic",
    )

    def __init__(self, level: int, heading: Inline | None, head_span: Span, parent: Section | None) -> None:
        self.level = level
        self.heading = heading
        self.head_span = head_span
        self.start = head_span.start
        self.end = head_span.end
        self.parent = parent
        self.blocks: list[Block] = []
        self.children: list[Section] = []
        self.topic: str | None = None
        self.phase: PhaseHead | None = None
        self.task: Head | None = None

    @property
    def title(self) -> str:
        """The heading's words."""
        return " ".join(self.heading.text.split()) if self.heading else ""

    @property
    def span(self) -> Span:
        """The heading and all below it, inner sections included."""
        return Span(self.start, self.end)

    @property
    def is_title(self) -> bool:
        """Whether this is the section of the text's H1."""
        return self.level == 1 and self.parent is not None and self.parent.level == 0

    def walk(self) -> Iterator[Section]:
        """This section and all inside it, in order of the text."""
        stack = [self]
        while stack:
            section = stack.pop()
            yield section
            stack.extend(reversed(section.children))

    def release(self) -> None:
        """Undo the links between sections, so that nothing waits for the garbage collector."""
        for section in list(self.walk()):
            section.parent = None
            section.children = []

    def ancestors(self) -> Iterator[Section]:
        """The sections around this one, the nearest first."""
        section = self.parent
        while section is not None:
            yield section
            section = section.parent


def read_outline(blocks: tuple[Block, ...], size: int, vocabulary: Vocabulary, settings: Settings) -> Section:
    """The tree of sections of a text of `size` bytes. Headings in lists and quotes are no structure."""
    root = Section(0, None, Span(0, 0), None)
    builder = _Builder(root, vocabulary, settings)
    for block in blocks:
        if isinstance(block, Heading):
            builder.open(block.level, block.inline, block.span)
        elif isinstance(block, Paragraph) and _may_head(block.inline):
            builder.bold_lines(block)
        else:
            builder.current.blocks.append(block)
    builder.close(size)
    _find_work(root)
    return root


_NUMBERED: Final = r"\d{1,2}\.\d{1,2}(?:\.\d{1,2})?[.:)]? [^\W\d_][^\n]{2,100}[^\n.:;,]"


def _may_head(inline: Inline) -> bool:
    """Whether a paragraph may open a phase or task: it begins in bold, or is one line that a dotted number opens."""
    text = inline.text
    return bool(text) and (
        inline.covered(STRONG, 0, 1) or (text[0].isdigit() and re.fullmatch(_NUMBERED, text) is not None)
    )


class _Builder:
    def __init__(self, root: Section, vocabulary: Vocabulary, settings: Settings) -> None:
        self.current = root
        self.vocabulary = vocabulary
        self.settings = settings

    def open(self, level: int, heading: Inline, span: Span) -> None:
        self.close_to(level, span.start)
        section = Section(level, heading, span, self.current)
        section.topic = topic_of(heading.text, self.vocabulary)
        section.phase = read_phase_head(heading, self.vocabulary, self.settings)
        section.task = read_task_head(heading, self.vocabulary, self.settings)
        self.current.children.append(section)
        self.current = section

    def bold_lines(self, block: Paragraph) -> None:
        """Part a paragraph at its bold lines that open a phase or a task."""
        rest: list[Inline] = []
        for line in block.inline.lines:
            phase, task = self.bold_head(line)
            if phase is None and task is None:
                rest.append(line)
                continue
            self.paragraph(rest)
            rest = []
            level = BOLD_TASK if phase is None or (task is not None and self.in_phase()) else BOLD_PHASE
            self.close_to(level, line.span.start)
            section = Section(level, line, line.span, self.current)
            section.phase, section.task = phase, task
            self.current.children.append(section)
            self.current = section
        self.paragraph(rest)

    def bold_head(self, line: Inline) -> tuple[PhaseHead | None, Head | None]:
        text = line.text
        if not text:
            return None, None
        if not line.covered(STRONG, 0, 1):
            return None, read_task_head(line, self.vocabulary, self.settings) if re.fullmatch(_NUMBERED, text) else None
        wholly = line.covered(STRONG, 0, len(text.rstrip(" :\uff1a")))
        phase = read_phase_head(line, self.vocabulary, self.settings) if wholly else None
        if phase and not phase.weak:
            return phase, None
        return phase, read_task_head(line, self.vocabulary, self.settings)

    def in_phase(self) -> bool:
        """Whether what is read stands in a phase that is no Step or Day."""
        return any(
            section.phase is not None and not section.phase.weak
            for section in (self.current, *self.current.ancestors())
        )

    def paragraph(self, lines: list[Inline]) -> None:
        if lines:
            runs = [run for line in lines for run in (*line.raw, ("\n", line.span.end, line.span.end, 32))][:-1]
            inline = Inline(tuple(runs))
            self.current.blocks.append(Paragraph(inline.span, inline))

    def close_to(self, level: int, at: int) -> None:
        while self.current.level >= level and self.current.parent is not None:
            self.current.end = at
            self.current = self.current.parent

    def close(self, size: int) -> None:
        section: Section | None = self.current
        while section is not None:
            section.end = size
            section = section.parent


_CHECKLISTS: Final = frozenset(
    {
        "checklist",
        "check list",
        "lista de verificación",
        "lista kontrolna",
        "checklista",
        "чеклист",
        "чек-лист",
        "检查清单",
        "檢查清單",
        "チェックリスト",
        "체크리스트",
    }
)


def _find_work(root: Section) -> None:
    """Take a section Checklist for the work, where nothing else in the text is; elsewhere it is one of criteria."""
    found = []
    for section in root.walk():
        if section.phase is not None or (section.topic in ("work", "tasks") and not section.is_title):
            return
        around = section.parent
        if section.topic == "gate" and around is not None and (around.level == 0 or around.is_title):
            found.append(section)
    for section in found:
        if fold(section.title) in _CHECKLISTS:
            section.topic = "work"


def read_task_head(line: Inline, vocabulary: Vocabulary, settings: Settings) -> Head | None:
    """The task that a heading or bold line opens: `Task 3: …`, `1.2 …`, `T004 …`; none where it opens none."""
    if not may_bear_id(line.text, vocabulary):
        return None
    head = read_head(line, vocabulary, settings, heading=True)
    if head.id is None or not head.text or (head.word in ("test", "doc")):
        return None
    return head
