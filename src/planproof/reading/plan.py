"""The whole plan, read from its text."""

from __future__ import annotations

from typing import Any, Final

from planproof.markdown import List, Table, parse, without_collection
from planproof.model import (
    Criterion,
    Entry,
    FileChange,
    Metric,
    MetricKind,
    Phase,
    Plan,
    Question,
    Risk,
    Section,
    State,
    Status,
    TimelineRow,
)
from planproof.model.settings import DEFAULTS, Settings
from planproof.reading import details as detail
from planproof.reading.context import Context
from planproof.reading.criteria import read_criteria
from planproof.reading.file_lists import files_in_piece, heading_file
from planproof.reading.header import read_header
from planproof.reading.metrics import read_metrics
from planproof.reading.outline import Section as Outline
from planproof.reading.outline import read_outline
from planproof.reading.paths import merged
from planproof.reading.phases import read_phases
from planproof.reading.pieces import FILES, Piece, pieces_of
from planproof.reading.questions import question_of_heading, read_questions
from planproof.reading.risks import level_of, read_risks, risk_of_heading
from planproof.reading.timeline import Estimate, NamedPhases, join_phases, read_timeline
from planproof.reading.understanding import kinds_of, understanding_of
from planproof.reading.vocabulary import vocabulary_for
from planproof.reading.words import fold
from planproof.records import replace
from planproof.text import SourceText, Span


def read_plan(source: SourceText, settings: Settings = DEFAULTS) -> Plan:
    """Read a plan from a text as its author meant it.

    Args:
        source: the text; any bytes.
        settings: how long a day, a week, a month and a sprint of work are.

    Returns:
        The plan. Never raises, whatever the bytes: what cannot be understood stays visible in its sections.
    """
    vocabulary = vocabulary_for(source.view)
    with without_collection():
        root = read_outline(parse(source), len(source.data), vocabulary, settings)
        plan = _Reader(Context(source, root, vocabulary, settings)).read()
        root.release()
    return plan


class _Reader:
    """One reading of one text: the lists of the plan as they fill."""

    def __init__(self, ctx: Context) -> None:
        self.ctx = ctx
        self.header = read_header(ctx)
        work = read_phases(ctx, self.header.get("status"))
        self.kinds = kinds_of(ctx, work.homes)
        self.phases = NamedPhases(work.phases)
        self.claimed = work.sections
        self.criteria: list[Criterion] = []
        self.metrics: list[Metric] = []
        self.questions: list[Question] = []
        self.risks: list[Risk] = []
        self.files: list[FileChange] = []
        self.estimates: list[Estimate] = []
        self.details = detail.Details()

    def read(self) -> Plan:
        kinds = self.kinds
        for section in self.ctx.sections:
            self.section(section, kinds[id(section)][1])
        for piece in self.ctx.asides:
            self.questions += read_questions(self.ctx, piece)
        phases = join_phases(self.phases, self.estimates)
        begun = self.begun(phases)
        return Plan(
            span=Span(0, len(self.ctx.source.data)),
            title=self.header.pop("title", None),
            phases=phases,
            criteria=tuple(self.criteria if begun else _undecorated_criteria(self.criteria)),
            metrics=tuple(self.metrics if begun else _undecorated_metrics(self.metrics)),
            questions=tuple(self.questions),
            risks=tuple(self.risks),
            files=merged(self.files),
            timeline=tuple(self.timeline()),
            sections=tuple(self.sections(kinds)),
            understanding=understanding_of(self.ctx, kinds),
            **self.header,
            **detail.detail_values(self.details),
        )

    def timeline(self) -> list[TimelineRow]:
        return [estimate.row for estimate in self.estimates if estimate.shown]

    def section(self, section: Outline, topic: str | None) -> None:
        """Read what a section holds besides phases and tasks."""
        ctx = self.ctx
        inside = id(section) in self.claimed
        pieces = list(pieces_of(ctx, section, topic if topic in _INHERITED else section.topic))
        if topic in _SCORED and not inside:
            pieces = [p if p.topic in _SCORED else p._replace(topic=topic) for p in pieces]
        self.files_in(section, topic, pieces)
        timed = topic == "timeline" if not inside else any(around.topic == "timeline" for around in section.ancestors())
        self.estimates += read_timeline(ctx, pieces, self.phases, section=timed)
        self.risk_pieces(section, topic, pieces, inside=inside)
        if inside:
            for piece in pieces:
                if piece.topic == "questions" and section.task is None:
                    self.questions += read_questions(self.ctx, piece)
            return
        asked = len(self.questions)
        for piece in pieces:
            self.register(section, piece)
        if topic == "questions" and section.topic is None:
            self.heading_question(section, asked)
        detail.collect(ctx, self.details, section, topic)

    def files_in(self, section: Outline, topic: str | None, pieces: list[Piece]) -> None:
        """Read the files that a section names, in its heading too."""
        for piece in pieces:
            if topic not in _NO_FILES or (piece.labelled and piece.topic in FILES):
                self.files += files_in_piece(self.ctx, piece, piece.topic if piece.labelled else topic)
        self.files += heading_file(section.heading) if section.heading else []

    def register(self, section: Outline, piece: Piece) -> None:
        """Read criteria, metrics and questions from a block outside the phases."""
        if piece.topic == "criteria":
            self.criteria += read_criteria(self.ctx, piece)
        elif piece.topic == "metrics":
            self.metrics += read_metrics(self.ctx, piece, _metric_kind(section, piece))
        elif piece.topic == "questions":
            self.questions += read_questions(self.ctx, piece)

    def heading_question(self, section: Outline, asked: int) -> None:
        """A question that stands as a heading, after `asked` others; what was read from its own list is its answer."""
        question = question_of_heading(self.ctx, section)
        if question is None or (
            not question.text.endswith(("?", "\uff1f")) and any(isinstance(b, List) for b in section.blocks)
        ):
            return
        self.questions[asked:] = [question]

    def risk_pieces(self, section: Outline, topic: str | None, pieces: list[Piece], *, inside: bool) -> None:
        within = topic in ("risks", "mitigation")
        inner = within and section.parent is not None and self.kinds[id(section.parent)][1] == "risks"
        kind, level = self.risk_kind(section) if within else (None, None)
        if inner and not inside:
            risk = risk_of_heading(self.ctx, section, kind, level)
            if risk is not None:
                self.risks.append(risk)
                return
        for piece in pieces:
            labelled = piece.topic == "risks" and (piece.labelled or within)
            if (
                labelled
                or (within and not inside and piece.topic in ("risks", "mitigation", None))
                or isinstance(piece.block, Table)
            ):
                named = self.phases.name_of
                self.risks += read_risks(self.ctx, piece, kind, level, named, section=labelled or within)

    def risk_kind(self, section: Outline) -> tuple[str | None, Any]:
        """What the subheading of a section of risks says: a kind (`Technical Risks`) or a grade (`High Risk Items`)."""
        folded = fold(section.title)
        for sign in (" - ", " \u2014 ", " \u2013 ", ": "):
            folded = folded.rsplit(sign, 1)[-1] if folded.endswith("risk") else folded
        for word in ("items", "areas", "assessment", "considerations", "analysis", "risks", "risk"):
            folded = folded.removesuffix(word).strip(" &-")
        folded = folded if folded.startswith("risk ") else self.without_risk(folded)
        if not folded or len(folded) > 30 or section.heading is None:
            return None, None
        level = level_of(folded, self.ctx)
        if level is not None:
            return None, level
        return (folded if " " not in folded else None), None

    def without_risk(self, folded: str) -> str:
        """A heading without the word for risks in its language, which in eastern scripts ends it."""
        topics = self.ctx.vocabulary.topics
        if max(folded, default="") < _EAST:
            return " ".join(word for word in folded.split() if topics.get(word) != "risks")
        ends = (folded[:at].strip() for at in range(1, len(folded)) if topics.get(folded[at:].strip()) == "risks")
        return next(ends, "" if topics.get(folded) == "risks" else folded)

    def begun(self, phases: tuple[Phase, ...]) -> bool:
        """Whether anything of the plan is done: only then is a tick before each of its criteria a mark."""
        if self.header.get("status") in (Status.COMPLETED, Status.PLANNING):
            return self.header["status"] is Status.COMPLETED
        return any(
            phase.state is State.DONE or any(task.state is State.DONE for task in phase.tasks) for phase in phases
        )

    def sections(self, kinds: dict[int, tuple[Any, str | None]]) -> list[Section]:
        found = []
        for section in self.ctx.sections:
            if section.heading is None and not section.blocks:
                continue
            end = section.children[0].start if section.children else section.end
            items = tuple(
                detail.entry_of(item) for block in section.blocks if isinstance(block, List) for item in block.items
            )
            found.append(
                Section(
                    span=Span(section.start, end),
                    kind=kinds[id(section)][0],
                    title=section.title,
                    level=min(section.level, 7),
                    items=tuple(filter(_says, items)),
                )
            )
        return found


_NO_FILES: Final = frozenset({"current_state", "exists", "problems", "documentation", "rollback", "future_work"})
"""Topics under which a path is a fact, not the plan's business."""

_EAST: Final = "\u2e80"
"""Where the eastern scripts begin."""

_SCORED: Final = frozenset({"criteria", "metrics"})
"""Topics that hold for all that stands below them, whatever subheadings and labels say."""

_INHERITED: Final = frozenset({"criteria", "metrics", "questions", "risks", "mitigation", "timeline"})
"""Topics that hold for subsections whose headings planproof does not know."""


def _says(entry: Entry) -> bool:
    return bool(entry.text)


def _metric_kind(section: Outline, piece: Piece) -> MetricKind | None:
    text = fold(piece.label or section.title)
    if "performance" in text:
        return MetricKind.PERFORMANCE
    return MetricKind.QUALITY if "quality" in text else None


def _undecorated_criteria(criteria: list[Criterion]) -> list[Criterion]:
    """A tick before every criterion of a plan that has not begun is decoration."""
    if criteria and all(c.state is State.DONE and "box" not in c.where for c in criteria):
        return [replace(c, state=State.TODO) for c in criteria]
    return criteria


def _undecorated_metrics(metrics: list[Metric]) -> list[Metric]:
    marked = [m for m in metrics if m.state is not None]
    if marked and all(m.state is State.DONE and "box" not in m.where for m in marked):
        return [replace(m, state=None) for m in metrics]
    return metrics
