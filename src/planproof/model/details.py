"""The sections of the template around the work itself."""

from __future__ import annotations

from enum import StrEnum

from planproof.model.node import Entry, Node
from planproof.model.values import State
from planproof.records import record


class Rank(StrEnum):
    """How much a goal matters."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    NICE_TO_HAVE = "nice_to_have"


@record
class Goal(Node):
    """What the plan is to bring about; `rank` is none where the plan does not grade its goals."""

    text: str
    rank: Rank | None = None
    state: State | None = None


@record
class CurrentState(Node):
    """How things are before the work: what exists, and what is wrong with it."""

    exists: tuple[Entry, ...] = ()
    problems: tuple[Entry, ...] = ()


@record
class Component(Node):
    """A part of the system and what the plan does to it, or how the work connects with it."""

    name: str
    description: str | None = None


class DependencyKind(StrEnum):
    """Where something that the plan needs comes from."""

    EXTERNAL = "external"
    INTERNAL = "internal"


@record
class Dependency(Node):
    """Something outside the plan that it needs; `kind` is none where the plan does not say."""

    text: str
    kind: DependencyKind | None = None
    state: State | None = None


@record
class Tests(Node):
    """What is to be tested, by kind."""

    __test__ = False  # its name is the field's; pytest must not collect it

    unit: tuple[Entry, ...] = ()
    integration: tuple[Entry, ...] = ()
    manual: tuple[Entry, ...] = ()
    other: tuple[Entry, ...] = ()


class MetricKind(StrEnum):
    """What a metric measures."""

    PERFORMANCE = "performance"
    QUALITY = "quality"


@record
class Metric(Node):
    """A figure by which success is measured.

    Attributes:
        name: what stands before the colon, none where there is no colon.
        target: what stands behind it, as written.
        value: the number in the target, where there is exactly one.
        unit: what stands directly behind that number (`%`, `ms`, `hours`).
        state: none where the metric bears no mark.
    """

    text: str
    name: str | None = None
    target: str | None = None
    value: float | None = None
    unit: str | None = None
    kind: MetricKind | None = None
    state: State | None = None


@record
class Rollout(Node):
    """How the work reaches its users, and the way back."""

    deployment: tuple[Entry, ...] = ()
    rollback: tuple[Entry, ...] = ()
