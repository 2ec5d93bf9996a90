"""What planproof answers with: values that actions fill and reports render, so that neither needs to know the other."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from planproof.model.address import Addressed, Addresses
from planproof.model.plan import Plan, Section
from planproof.model.progress import Progress
from planproof.model.ready import Readiness, Ready
from planproof.model.values import State, Status
from planproof.records import record
from planproof.text import SourceText, Span


@record
class Opened:
    """A plan that was read: where it stands, what it says, and the names of its parts."""

    path: str
    source: SourceText
    plan: Plan
    known: Addresses


@record
class Pointer:
    """A part of a plan in few words."""

    address: str
    text: str
    line: int


@record
class Standing:
    """How one plan stands.

    Attributes:
        status: what the plan says of itself.
        computed: what the states of its tasks say.
        phase: the one that work stands in.
        next: what can be worked on first.
        questions: how many are open.
        risks: how many are high, by impact or likelihood.
        updated: when the plan says that it was last changed.
        changed: when git says so.
        rule: what took the file for a plan.
    """

    path: str
    title: str | None
    status: Status | None
    computed: Status | None
    progress: Progress
    phase: Pointer | None
    next: Pointer | None
    questions: int
    risks: int
    updated: dt.date | None
    changed: dt.datetime | None
    owner: str | None
    tags: tuple[str, ...]
    understood: float
    rule: str | None = None


@record
class Rejected:
    """A file that might have been a plan, and why it was not taken for one."""

    path: str
    reason: str


@record
class Totals:
    """Several plans taken together."""

    plans: int
    done: int
    tasks: int
    questions: int
    risks: int


@record
class Overview:
    """How several plans stand."""

    plans: tuple[Standing, ...]
    rejected: tuple[Rejected, ...] = ()

    @property
    def totals(self) -> Totals:
        """Counts over all plans."""
        return Totals(
            plans=len(self.plans),
            done=sum(plan.progress.done for plan in self.plans),
            tasks=sum(plan.progress.total for plan in self.plans),
            questions=sum(plan.questions for plan in self.plans),
            risks=sum(plan.risks for plan in self.plans),
        )


@record
class Shown:
    """A plan, or a part of it.

    Attributes:
        part: a phase, a task or another part, none for the whole plan or for sections.
        sections: those that were asked for, each with all the sections below it.
        spans: the bytes of what is shown.
    """

    opened: Opened
    part: Addressed | None = None
    sections: tuple[Section, ...] = ()
    spans: tuple[Span, ...] = ()


@record
class Next:
    """What can be worked on in one plan; `picked` are those of the ready tasks that were asked for."""

    opened: Opened
    readiness: Readiness
    picked: tuple[Ready, ...]


@record
class Match:
    """A part of a plan in whose words a text was found.

    Attributes:
        kind: what the part is, in one word.
        within: where in `text` the match stands, in characters.
    """

    path: str
    title: str | None
    kind: str
    address: str
    text: str
    state: State | None
    line: int
    span: Span
    within: tuple[int, int]


@record
class Found:
    """What a search found."""

    wanted: str
    matches: tuple[Match, ...]


class Taken(StrEnum):
    """What a line of a plan was taken for."""

    BLANK = "blank"
    TITLE = "title"
    FIELD = "field"
    HEADING = "heading"
    UNKNOWN_HEADING = "unknown heading"
    PHASE = "phase"
    TASK = "task"
    STEP = "step"
    CRITERION = "criterion"
    METRIC = "metric"
    RISK = "risk"
    QUESTION = "question"
    FILE = "file"
    GOAL = "goal"
    DEPENDENCY = "dependency"
    TIMELINE = "timeline"
    COMPONENT = "component"
    ITEM = "item"
    CODE = "code"
    HTML = "html"
    FRONT_MATTER = "front matter"
    TABLE = "table"
    TEXT = "text"
    UNKNOWN_TEXT = "unknown text"


@record
class ReadLine:
    """A line of a plan and what it was taken for.

    Attributes:
        number: from 1.
        taken: the innermost thing that begins on the line or goes on over it.
        begins: whether it begins here.
        address: of the part that the line belongs to.
        values: the fields whose values stand on the line.
    """

    number: int
    text: str
    taken: Taken
    begins: bool = True
    address: str | None = None
    values: tuple[str, ...] = ()


@record
class Explained:
    """A plan line by line."""

    opened: Opened
    lines: tuple[ReadLine, ...]
