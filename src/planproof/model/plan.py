"""The plan as a whole."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from planproof.model.details import Component, CurrentState, Dependency, Goal, Metric, Rollout, Tests
from planproof.model.node import Criterion, Entry, Node
from planproof.model.register import FileChange, Question, Risk, TimelineRow
from planproof.model.values import Status
from planproof.model.work import Phase
from planproof.records import record


class SectionKind(StrEnum):
    """What a section of a plan is about."""

    SUMMARY = "summary"
    CURRENT_STATE = "current_state"
    EXISTS = "exists"
    PROBLEMS = "problems"
    FUTURE_STATE = "future_state"
    GOALS = "goals"
    NON_GOALS = "non_goals"
    CRITERIA = "criteria"
    WORK = "work"
    PHASE = "phase"
    TASK = "task"
    TECHNICAL = "technical"
    ARCHITECTURE = "architecture"
    FILES = "files"
    INTEGRATION = "integration"
    RISKS = "risks"
    TESTS = "tests"
    UNIT_TESTS = "unit_tests"
    INTEGRATION_TESTS = "integration_tests"
    MANUAL_TESTS = "manual_tests"
    METRICS = "metrics"
    TIMELINE = "timeline"
    DEPENDENCIES = "dependencies"
    EXTERNAL = "external"
    INTERNAL = "internal"
    ROLLOUT = "rollout"
    DEPLOYMENT = "deployment"
    ROLLBACK = "rollback"
    DOCUMENTATION = "documentation"
    QUESTIONS = "questions"
    NOTES = "notes"
    DECISIONS = "decisions"
    RESOURCES = "resources"
    FUTURE_WORK = "future_work"
    PROGRESS = "progress"
    HEADER = "header"


@record
class Section(Node):
    """A heading and what stands below it, up to the next heading of any level.

    Attributes:
        kind: none where planproof does not know what the section is about.
        title: the heading as written, marks dropped; empty for what stands before the first heading.
        level: of the heading, 1 to 6; 0 before the first.
        items: the outermost items of its lists.
    """

    kind: SectionKind | None
    title: str
    level: int
    items: tuple[Entry, ...] = ()


@record
class Understanding:
    """How much of a text was understood.

    Attributes:
        lines: lines that hold anything but white space.
        named: those of them that stand in sections whose kind is known.
        unnamed: the headings of the sections whose kind is not.
    """

    lines: int
    named: int
    unnamed: tuple[str, ...]

    @property
    def share(self) -> float:
        """From 0 to 1; 0 for an empty text."""
        return self.named / self.lines if self.lines else 0.0


@record
class Plan(Node):
    """All that an implementation plan says. Nothing in it is worked out from a clock, a disk or another file."""

    title: str | None
    created: dt.date | None = None
    updated: dt.date | None = None
    status: Status | None = None
    owner: str | None = None
    tags: tuple[str, ...] = ()
    summary: str | None = None
    current_state: CurrentState | None = None
    goals: tuple[Goal, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    phases: tuple[Phase, ...] = ()
    architecture: tuple[Component, ...] = ()
    files: tuple[FileChange, ...] = ()
    integration: tuple[Component, ...] = ()
    risks: tuple[Risk, ...] = ()
    tests: Tests | None = None
    metrics: tuple[Metric, ...] = ()
    timeline: tuple[TimelineRow, ...] = ()
    dependencies: tuple[Dependency, ...] = ()
    rollout: Rollout | None = None
    documentation: tuple[Entry, ...] = ()
    questions: tuple[Question, ...] = ()
    notes: tuple[Entry, ...] = ()
    sections: tuple[Section, ...] = ()
    understanding: Understanding = Understanding(lines=0, named=0, unnamed=())
