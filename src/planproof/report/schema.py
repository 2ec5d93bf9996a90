"""The JSON Schema of all JSON output, generated from the records that it is made of."""

from __future__ import annotations

import datetime as dt
import types
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any, Final, TypeAlias, get_args, get_origin, get_type_hints

from planproof import model
from planproof.diagnostics import Safety, Severity
from planproof.model import Duration, Node, Plan, Section, Task, Understanding, answers
from planproof.model.answers import Match, Pointer, ReadLine, Rejected, RuleTold, Totals
from planproof.model.progress import Progress
from planproof.model.ready import Halt
from planproof.records import fields_of
from planproof.report.json_text import SCHEMA

Schema: TypeAlias = dict[str, Any]

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"

_TEXT: Final[Schema] = {"type": "string"}
_NUMBER: Final[Schema] = {"type": "number"}
_COUNT: Final[Schema] = {"type": "integer", "minimum": 0}
_SHARE: Final[Schema] = {"type": "number", "minimum": 0, "maximum": 1}
_VERSION: Final[Schema] = {"const": SCHEMA, "description": "The version of the output."}
_PAIR: Final[Schema] = {"type": "array", "prefixItems": [_COUNT, _COUNT], "minItems": 2, "maxItems": 2}
_ADDRESS: Final[Schema] = {"$ref": "#/$defs/Address"}
_PATH: Final[Schema] = {"$ref": "#/$defs/Path"}
_LINE: Final[Schema] = {"$ref": "#/$defs/Line"}
_SPAN: Final[Schema] = {"$ref": "#/$defs/Span"}
_PLACES: Final[Schema] = {
    "Address": {"type": "string", "description": "The short name of a part of a plan: 2, 2.3, T001, R2."},
    "Path": {"type": "string", "description": "A file, as it was found."},
    "Line": {"type": "integer", "minimum": 1, "description": "The number of the first line."},
    "Span": {**_PAIR, "description": "Bytes of the file: offsets of UTF-8, half open."},
}
_BASIC: Final[dict[Any, Schema]] = {
    str: _TEXT,
    int: _COUNT,
    float: _NUMBER,
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
    dt.date: {"type": "string", "format": "date"},
    dt.datetime: {"type": "string", "format": "date-time"},
    Duration: {"$ref": "#/$defs/Duration"},
}


def schema(name: str | None = None) -> Schema:
    """The schema of one command's output, by its name, or of that of all of them."""
    definitions = {**dict(_records(Plan)), **_enumerations(), **_others()}
    outputs = [_OUTPUTS[name]] if name else list(_OUTPUTS.values())
    referred = [_to(one) for names in outputs for one in names]
    root = referred[0] if len(referred) == 1 else {"anyOf": referred}
    return {
        "$schema": DIALECT,
        "title": f"planproof {name} --json" if name else "planproof --json",
        **root,
        "$defs": {key: definitions[key] for key in sorted(_used(root, definitions))},
    }


_OUTPUTS: Final = {
    "show": ("Plan", "Part", "Sections"),
    "overview": ("Overview",),
    "next": ("Next",),
    "find": ("Found",),
    "explain-reading": ("Explained",),
    "check": ("Checked",),
}


def _object(told: str, required: Mapping[str, Schema], optional: Mapping[str, Schema] | None = None) -> Schema:
    return {
        "type": "object",
        "description": told,
        "properties": {**(optional or {}), **required},
        "required": list(required),
    }


def _to(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _list(item: Schema) -> Schema:
    return {"type": "array", "items": item}


def _or_null(one: Schema) -> Schema:
    return {"anyOf": [one, {"type": "null"}]}


def _used(root: Schema, definitions: Mapping[str, Schema]) -> set[str]:
    """The definitions that are referred to, from the root on."""
    found: set[str] = set()
    left = [root]
    while left:
        for name in _references(left.pop()):
            if name not in found:
                found.add(name)
                left.append(definitions[name])
    return found


def _references(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(target := value.get("$ref"), str):
            yield target.rpartition("/")[2]
        for inner in value.values():
            yield from _references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _references(inner)


def _records(kind: type[Any]) -> Iterator[tuple[str, Schema]]:
    """The definitions of a kind of record and of all kinds in it."""
    found: dict[str, Schema] = {}
    left = [kind]
    while left:
        kind = left.pop()
        if kind.__name__ not in found:
            found[kind.__name__] = _record(kind)
            left += [inner for hint in get_type_hints(kind).values() for inner in _kinds(hint)]
    return iter(found.items())


def _kinds(hint: Any) -> Iterator[type[Any]]:
    """The kinds of records in a type."""
    if hasattr(hint, "__fields__"):
        yield hint
    for inner in get_args(hint):
        yield from _kinds(inner)


def _record(kind: type[Any]) -> Schema:
    """What the keys of a record hold; a part of a plan has an address, if its kind does, its bytes and its line."""
    hints = get_type_hints(kind)
    told = dict(_told(kind))
    keys = {
        name: {**_type(hints[name]), **told.get(name, {})} for name in fields_of(kind) if name not in ("span", "where")
    }
    if kind is Task:
        keys["acceptance"] = {**_list(_TEXT), "description": "What must hold for the task to be done."}
        keys["criteria"] = {**_list(_to("Criterion")), "description": "The same with states and places."}
    if kind is Plan:
        keys = {"schema": _VERSION, "path": _PATH, **keys, "computed_status": _COMPUTED, "progress": _to("Progress")}
    if kind is Understanding:
        keys = {"share": {**_SHARE, "description": "Named of all lines."}, **keys}
    optional = {}
    if issubclass(kind, Node):
        keys |= {"span": _SPAN, "line": _LINE}
        optional = {"address": _ADDRESS}
    return _object(_summary(kind), keys, optional)


def _type(hint: Any) -> Schema:
    if hint in _BASIC:
        return _BASIC[hint]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _to(hint.__name__)
    if hasattr(hint, "__fields__"):
        return _to(hint.__name__)
    inner = get_args(hint)
    if get_origin(hint) is tuple:
        return _list(_type(inner[0]))
    if isinstance(hint, types.UnionType):
        return {"anyOf": [_type(one) for one in inner]}
    raise TypeError(f"no schema for {hint}")


def _enumerations() -> dict[str, Schema]:
    kinds = (*vars(model).values(), *vars(answers).values(), Halt)
    found = [kind for kind in kinds if isinstance(kind, type) and issubclass(kind, StrEnum) and kind is not StrEnum]
    return {kind.__name__: {"enum": [member.value for member in kind], "description": _summary(kind)} for kind in found}


def _summary(kind: type[Any]) -> str:
    return " ".join((kind.__doc__ or "").partition("\n\n")[0].split())


def _told(kind: type[Any]) -> Iterator[tuple[str, Schema]]:
    """What the docstring of a record says of its fields."""
    name = ""
    for line in (kind.__doc__ or "").partition("Attributes:\n")[2].splitlines():
        if line.startswith(" " * 8) and not line.startswith(" " * 9):
            name, _, text = line.strip().partition(": ")
            told = text
        elif name and line.strip():
            told = f"{told} {line.strip()}"
        if name:
            yield name, {"description": told[:1].upper() + told[1:]}


_COMPUTED: Final[Schema] = {
    **_or_null(_to("Status")),
    "description": "What the states of its tasks say of the plan.",
}


def _plain(kind: type[Any], **changed: Schema) -> Schema:
    """A record that is no part of a plan, some of its keys told anew."""
    hints = get_type_hints(kind)
    told = dict(_told(kind))
    keys = {name: changed.get(name) or {**_type(hints[name]), **told.get(name, {})} for name in fields_of(kind)}
    return _object(_summary(kind), keys)


def _others() -> dict[str, Schema]:
    """The definitions that do not follow from the model of a plan."""
    version = {"schema": _VERSION}
    unit = {"address": _ADDRESS, "text": _TEXT, "state": _to("State"), "path": _PATH, "line": _LINE}
    place = {"path": _PATH, "title": _or_null(_TEXT)}
    part = {"kind": {**_TEXT, "description": "What the part is: phase, task, risk."}, "part": {"type": "object"}}
    total = _plain(Progress)
    total["properties"]["total"] = {**_COUNT, "description": "All but the dropped ones."}
    total["required"].append("total")
    section = _record(Section)
    section["properties"]["text"] = {**_TEXT, "description": "Its words, with those of all sections below it."}
    section["required"].append("text")
    lines = {"lines": _list(_to("ReadLine")), "understanding": _to("Understanding")}
    return {
        **_PLACES,
        "Duration": {**_PAIR, "prefixItems": [_NUMBER, _NUMBER], "description": "Hours, from and to."},
        "Progress": total,
        "Part": _object("A part of a plan.", {**version, **place, **part}),
        "Sections": _object(
            "Sections of a plan in its own words.", {**version, **place, "sections": _list(_to("SectionText"))}
        ),
        "SectionText": section,
        "Overview": _object("Where several plans stand.", {**version, **_OVERVIEW}),
        "Standing": _object("How one plan stands.", {**place, **_STANDING}),
        "Pointer": _plain(Pointer, address=_ADDRESS, line=_LINE, path=_PATH),
        "Totals": _plain(Totals),
        "Rejected": _plain(Rejected),
        "RuleTold": _plain(RuleTold),
        "Next": _object("What can be worked on.", {**version, "plans": _list(_to("NextOfPlan"))}),
        "NextOfPlan": _object("What can be worked on in one plan.", {**place, **_NEXT}),
        "Unit": _object("A task, or a phase where the plan has no tasks.", unit),
        "Ready": _object("Work that can start, or has.", {**unit, **_READY}),
        "Waiting": _object("Work that waits for other work.", {**unit, "needs": _list(_ADDRESS)}),
        "Found": _object("What a search found.", {**version, "wanted": _TEXT, "matches": _list(_to("Match"))}),
        "Match": _plain(Match, span=_SPAN, line=_LINE, path=_PATH, within=_PAIR),
        "Explained": _object("A plan line by line.", {**version, "path": _PATH, **lines}),
        "ReadLine": _plain(ReadLine, number=_LINE),
        **_checked(version),
    }


def _checked(version: Mapping[str, Schema]) -> dict[str, Schema]:
    """The definitions of what `check` prints."""
    severities = [severity.value for severity in Severity]
    column = {"type": "integer", "minimum": 1, "description": "From 1, in characters."}
    finding = {
        "path": _PATH,
        "line": _LINE,
        "column": column,
        "end_line": _LINE,
        "end_column": column,
        "span": _SPAN,
        "code": _TEXT,
        "name": _TEXT,
        "severity": {"enum": severities, "description": "How bad it is."},
        "message": _TEXT,
        "cure": {**_or_null(_TEXT), "description": "What the author could do."},
        "fix": {**_or_null(_to("Fix")), "description": "How planproof could mend it."},
        "fingerprint": {**_TEXT, "description": "Stays the same while lines move."},
    }
    fix = {"title": _TEXT, "safety": {"enum": [one.value for one in Safety]}, "edits": _list(_to("Edit"))}
    file = {"path": _PATH, "findings": _COUNT, "silenced": _COUNT, "fixed": _COUNT}
    return {
        "Checked": _object(
            "What is wrong with plans.",
            {**version, "findings": _list(_to("Finding")), "files": _list(_to("CheckedFile"))},
        ),
        "Finding": _object("Something that is wrong, and where.", finding),
        "Fix": _object("A way to mend a finding: all of its edits, or none.", fix),
        "Edit": _object("The bytes of the span become the text.", {"span": _SPAN, "text": _TEXT}),
        "CheckedFile": _object("A plan that was checked, with counts.", file),
    }


_OVERVIEW: Final[Schema] = {
    "plans": _list(_to("Standing")),
    "totals": _to("Totals"),
    "rejected": {**_list(_to("Rejected")), "description": "What might have been a plan, and was not taken for one."},
    "rules": {**_list(_to("RuleTold")), "description": "What found the plans."},
}
_STANDING: Final[Schema] = {
    "name": {**_TEXT, "description": "What its file or folder is called."},
    "companions": {**_list(_to("Path")), "description": "Other files of the plan: its list of tasks, context."},
    "status": {
        **_or_null(_to("Status")),
        "description": "What the plan says of itself.",
    },
    "computed_status": _COMPUTED,
    "progress": _to("Progress"),
    "phase": {**_or_null(_to("Pointer")), "description": "The phase that work stands in."},
    "next": {**_or_null(_to("Pointer")), "description": "What can be worked on first."},
    "open_questions": _COUNT,
    "high_risks": {**_COUNT, "description": "Risks whose impact or likelihood is high or critical."},
    "updated": {**_or_null(_BASIC[dt.date]), "description": "When the plan says that it was last changed."},
    "changed": {**_or_null(_BASIC[dt.datetime]), "description": "When it was last committed."},
    "owner": _or_null(_TEXT),
    "tags": _list(_TEXT),
    "understood": {**_SHARE, "description": "The share of its lines that was understood."},
    "rule": {**_or_null(_TEXT), "description": "What took the file for a plan."},
}
_NEXT: Final[Schema] = {
    "status": _or_null(_to("Status")),
    "halt": {
        **_or_null(_to("Halt")),
        "description": "The plan's own word that there is nothing to do.",
    },
    "ready": _list(_to("Ready")),
    "ready_total": {**_COUNT, "description": "How many can start, shown or not."},
    "waiting": _list(_to("Waiting")),
    "blocked": _list(_to("Unit")),
    "forgotten": {**_list(_to("Unit")), "description": "Open tasks in phases that the plan says are closed."},
}
_READY: Final[Schema] = {
    "phase": _object("Its phase.", {"address": _ADDRESS, "number": _or_null(_TEXT), "name": _or_null(_TEXT)}),
    "task": {**_or_null(_to("Task")), "description": "None where the plan has no tasks: then the phase is meant."},
    "step": {**_or_null(_to("Step")), "description": "The first step that is open."},
    "early": {
        **_list(_ADDRESS),
        "description": "What it depends on that is still open, where it was begun all the same.",
    },
    "unknown": {**_list(_TEXT), "description": "Dependencies that the plan names and does not hold."},
}


def names() -> Iterable[str]:
    """The outputs that have a schema."""
    return _OUTPUTS
