"""What all parts of a plan have in common."""

from __future__ import annotations

from collections.abc import Mapping

from planproof.model.values import State
from planproof.records import record
from planproof.text import Span

Spans = Mapping[str, Span]
"""Where single values stand: the name of a field to the bytes of its value."""

NOWHERE: Spans = {}


@record
class Node:
    """A part of a plan.

    Attributes:
        span: the bytes that the part was read from.
        where: the bytes of its single values, by field name; a value that was worked out has none.
    """

    span: Span
    where: Spans = NOWHERE


@record
class Entry(Node):
    """An item of a section. `state` is none where the item bears no mark."""

    text: str
    state: State | None = None


@record
class Criterion(Node):
    """A condition that the plan, or one phase of it, is to fulfil; todo where it bears no mark."""

    text: str
    state: State = State.TODO
