"""What the keys of a plan and of its parts hold."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Any, Final, get_args, get_type_hints

from planproof import model
from planproof.model import Node, Plan, Task, Understanding, answers
from planproof.model.ready import Halt
from planproof.records import fields_of
from planproof.report.schema.parts import (
    ADDRESS,
    LINE,
    PATH,
    SHARE,
    SPAN,
    TEXT,
    VERSION,
    Schema,
    list_of,
    object_of,
    or_null,
    summary,
    to,
    told_of,
    type_of,
)

COMPUTED: Final[Schema] = {
    **or_null(to("Status")),
    "description": "What the states of its tasks say of the plan.",
}


def records_of(kind: type[Any]) -> Iterator[tuple[str, Schema]]:
    """The definitions of a kind of record and of all kinds in it."""
    found: dict[str, Schema] = {}
    left = [kind]
    while left:
        kind = left.pop()
        if kind.__name__ not in found:
            found[kind.__name__] = record_schema(kind)
            left += [inner for hint in get_type_hints(kind).values() for inner in _kinds(hint)]
    return iter(found.items())


def _kinds(hint: Any) -> Iterator[type[Any]]:
    """The kinds of records in a type."""
    if hasattr(hint, "__fields__"):
        yield hint
    for inner in get_args(hint):
        yield from _kinds(inner)


def record_schema(kind: type[Any]) -> Schema:
    """What the keys of a record hold; a part of a plan has an address, if its kind does, its bytes and its line."""
    hints = get_type_hints(kind)
    told = dict(told_of(kind))
    keys = {
        name: {**type_of(hints[name]), **told.get(name, {})}
        for name in fields_of(kind)
        if name not in ("span", "where")
    }
    if kind is Task:
        keys["acceptance"] = {**list_of(TEXT), "description": "What must hold for the task to be done."}
        keys["criteria"] = {**list_of(to("Criterion")), "description": "The same with states and places."}
    if kind is Plan:
        keys = {"schema": VERSION, "path": PATH, **keys, "computed_status": COMPUTED, "progress": to("Progress")}
    if kind is Understanding:
        keys = {"share": {**SHARE, "description": "Named of all lines."}, **keys}
    optional = {}
    if issubclass(kind, Node):
        keys |= {"span": SPAN, "line": LINE}
        optional = {"address": ADDRESS}
    return object_of(summary(kind), keys, optional)


def enumerations() -> dict[str, Schema]:
    """The definitions of all values that are one of a few words."""
    kinds = (*(getattr(model, name) for name in model.__all__), *vars(answers).values(), Halt)
    found = [kind for kind in kinds if isinstance(kind, type) and issubclass(kind, StrEnum) and kind is not StrEnum]
    return {kind.__name__: {"enum": [member.value for member in kind], "description": summary(kind)} for kind in found}
