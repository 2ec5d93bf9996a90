"""The pieces that schemas are made of."""

from __future__ import annotations

import datetime as dt
import types
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any, Final, TypeAlias, get_args, get_origin, get_type_hints

from planproof.model import Duration
from planproof.records import fields_of
from planproof.report.json_text import SCHEMA

Schema: TypeAlias = dict[str, Any]

TEXT: Final[Schema] = {"type": "string"}
NUMBER: Final[Schema] = {"type": "number"}
COUNT: Final[Schema] = {"type": "integer", "minimum": 0}
SHARE: Final[Schema] = {"type": "number", "minimum": 0, "maximum": 1}
VERSION: Final[Schema] = {"const": SCHEMA, "description": "The version of the output."}
PAIR: Final[Schema] = {"type": "array", "prefixItems": [COUNT, COUNT], "minItems": 2, "maxItems": 2}
ADDRESS: Final[Schema] = {"$ref": "#/$defs/Address"}
PATH: Final[Schema] = {"$ref": "#/$defs/Path"}
LINE: Final[Schema] = {"$ref": "#/$defs/Line"}
SPAN: Final[Schema] = {"$ref": "#/$defs/Span"}
PLACES: Final[Schema] = {
    "Address": {"type": "string", "description": "The short name of a part of a plan: 2, 2.3, T001, R2."},
    "Path": {"type": "string", "description": "A file, as it was found."},
    "Line": {"type": "integer", "minimum": 1, "description": "The number of the first line."},
    "Span": {**PAIR, "description": "Bytes of the file: offsets of UTF-8, half open."},
}
BASIC: Final[dict[Any, Schema]] = {
    str: TEXT,
    int: COUNT,
    float: NUMBER,
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
    dt.date: {"type": "string", "format": "date"},
    dt.datetime: {"type": "string", "format": "date-time"},
    Duration: {"$ref": "#/$defs/Duration"},
}


def object_of(told: str, required: Mapping[str, Schema], optional: Mapping[str, Schema] | None = None) -> Schema:
    """An object with these keys, those that may be missing told apart."""
    return {
        "type": "object",
        "description": told,
        "properties": {**(optional or {}), **required},
        "required": list(required),
    }


def to(name: str) -> Schema:
    """A definition by its name."""
    return {"$ref": f"#/$defs/{name}"}


def list_of(item: Schema) -> Schema:
    """A list of such items."""
    return {"type": "array", "items": item}


def or_null(one: Schema) -> Schema:
    """A value, or nothing."""
    return {"anyOf": [one, {"type": "null"}]}


def plain(kind: type[Any], **changed: Schema) -> Schema:
    """A record that is no part of a plan, some of its keys told anew."""
    hints = get_type_hints(kind)
    told = dict(told_of(kind))
    keys = {name: changed.get(name) or {**type_of(hints[name]), **told.get(name, {})} for name in fields_of(kind)}
    return object_of(summary(kind), keys)


def type_of(hint: Any) -> Schema:
    """What a field of that type holds."""
    if hint in BASIC:
        return BASIC[hint]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return to(hint.__name__)
    if hasattr(hint, "__fields__"):
        return to(hint.__name__)
    inner = get_args(hint)
    if get_origin(hint) is tuple:
        return list_of(type_of(inner[0]))
    if isinstance(hint, types.UnionType):
        return {"anyOf": [type_of(one) for one in inner]}
    raise TypeError(f"no schema for {hint}")


def summary(kind: type[Any]) -> str:
    """The first sentence of the docstring of a kind."""
    return " ".join((kind.__doc__ or "").partition("\n\n")[0].split())


def told_of(kind: type[Any]) -> Iterator[tuple[str, Schema]]:
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
