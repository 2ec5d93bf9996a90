"""The lists that a plan keeps: risks, questions, files, the timeline."""

from __future__ import annotations

from enum import StrEnum

from planproof.model.node import Node
from planproof.model.values import Duration, Effort, Level
from planproof.records import record


@record
class Risk(Node):
    """Something that may go wrong. `kind` is as the subheading says (technical, business, …), folded."""

    text: str
    kind: str | None = None
    impact: Level | None = None
    likelihood: Level | None = None
    mitigation: str | None = None


@record
class Question(Node):
    """Something undecided. `needs` names the person, team or research that it waits for."""

    text: str
    resolved: bool = False
    answer: str | None = None
    needs: str | None = None


class Change(StrEnum):
    """What a plan means to do with a file."""

    CREATE = "create"
    MODIFY = "modify"
    DELETE = "delete"
    UNKNOWN = "unknown"


@record
class FileChange(Node):
    """A file that the plan names as its business; `path` as written, without line numbers."""

    path: str
    change: Change = Change.UNKNOWN
    note: str | None = None


@record
class TimelineRow(Node):
    """A row of the timeline; `phase` is the number (else the name) of the phase that it speaks of."""

    label: str
    estimate: Duration | None = None
    actual: Duration | None = None
    effort: Effort | None = None
    total: bool = False
    phase: str | None = None
