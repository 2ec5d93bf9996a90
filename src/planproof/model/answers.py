"""What planproof answers with: values that actions fill and reports render, so that neither needs to know the other."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum

from planproof.model.address import Addressed, Addresses
from planproof.model.node import Node
from planproof.model.plan import Plan, Section
from planproof.model.progress import Progress
from planproof.model.ready import Readiness, Ready
from planproof.model.values import State, Status
from planproof.records import record
from planproof.text import SourceText, Span


@record
class Opened:
    """A plan that was read: where it stands, what it says, and the names of its parts.

    Attributes:
        name: what its file or folder is called.
        path: of the file that describes the plan.
        source: the text of that file.
        companions: by their paths the texts of other files whose phases and tasks are the plan's as well.
    """

    name: str
    path: str
    source: SourceText
    plan: Plan
    known: Addresses
    companions: Mapping[str, SourceText]

    def place(self, node: Node) -> Place:
        """Where a part stands."""
        path = self.known.source(node) or self.path
        source = self.companions.get(path, self.source)
        return Place(path=path, line=source.line(node.span.start))

    def slice(self, node: Node) -> Slice:
        """The bytes of a part."""
        path = self.known.source(node) or self.path
        return Slice(path=path, source=self.companions.get(path, self.source), span=node.span)


@record
class Place:
    """A line of a file."""

    path: str
    line: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}"


@record
class Slice:
    """Some bytes of a file."""

    path: str
    source: SourceText
    span: Span

    @property
    def data(self) -> bytes:
        """The bytes themselves."""
        return self.source.data[self.span.start : self.span.end]


@record
class Pointer:
    """A part of a plan in few words."""

    address: str
    text: str
    path: str
    line: int


@record
class Standing:
    """How one plan stands.

    Attributes:
        name: what its file or folder is called.
        companions: other files of the plan: its list of tasks, context.
        status: what the plan says of itself.
        computed: what the states of its tasks say.
        phase: the one that work stands in.
        next: what can be worked on first.
        questions: how many are open.
        risks: how many are high, by impact or likelihood.
        updated: when the plan says that it was last changed.
        changed: when git says so.
        understood: the share of its lines that was understood, from 0 to 1.
        rule: the name of what took the file for a plan.
    """

    name: str
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
    companions: tuple[str, ...] = ()
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
class RuleTold:
    """A way in which people keep plans, and what it takes for one."""

    name: str
    tells: str


@record
class Overview:
    """How several plans stand.

    Attributes:
        rejected: what might have been a plan, and was not taken for one.
        rules: those by which the plans were found.
    """

    plans: tuple[Standing, ...]
    rejected: tuple[Rejected, ...] = ()
    rules: tuple[RuleTold, ...] = ()

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
        slices: the bytes of what is shown, one for each section.
    """

    opened: Opened
    part: Addressed | None = None
    sections: tuple[Section, ...] = ()
    slices: tuple[Slice, ...] = ()


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
        path: of the file that the part stands in.
        plan: the path of the plan.
        kind: what the part is, in one word.
        within: where in `text` the match stands, in characters.
    """

    path: str
    plan: str
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


@record
class Rewritten:
    """A file of a plan, as it was before a change and as it is after it."""

    path: str
    before: SourceText
    after: SourceText


@record
class Touched:
    """A part of a plan that a change was about.

    Attributes:
        text: its words after the change; those before it, where it is gone.
        before, after: how far it was and is; none where that says nothing of the part.
    """

    address: str
    text: str
    kind: str
    before: State | None = None
    after: State | None = None


@record
class Written:
    """What a change of a plan came to.

    Attributes:
        path: of the plan.
        plan: as it reads now.
        files: those whose text is another one now; none where all was so already.
        parts: what the change was about.
        notes: what changed besides, and what was left alone, each a sentence without a full stop.
        dry: whether nothing was written, because the user only wanted to see it.
    """

    path: str
    plan: Plan
    files: tuple[Rewritten, ...] = ()
    parts: tuple[Touched, ...] = ()
    notes: tuple[str, ...] = ()
    dry: bool = False


@record
class Undone:
    """A write that was taken back: the words of its call, when it was made (seconds since 1970), and its files."""

    command: str
    when: float
    files: tuple[Rewritten, ...]
    dry: bool = False


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
