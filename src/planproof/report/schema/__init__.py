"""The JSON Schema of all JSON output, generated from the records that it is made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from planproof.model import Plan
from planproof.report.schema import checking, reading, writing
from planproof.report.schema.parts import Schema, to
from planproof.report.schema.plans import enumerations, records_of

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"

_TOPICS: Final = (reading, checking, writing)
_OUTPUTS: Final = {name: made for topic in _TOPICS for name, made in topic.OUTPUTS.items()}


def schema(name: str | None = None) -> Schema:
    """The schema of one command's output, by its name, or of that of all of them."""
    definitions = {**dict(records_of(Plan)), **enumerations()}
    for topic in _TOPICS:
        definitions |= topic.definitions()
    outputs = [_OUTPUTS[name]] if name else list(_OUTPUTS.values())
    referred = [to(one) for names in outputs for one in names]
    root = referred[0] if len(referred) == 1 else {"anyOf": referred}
    return {
        "$schema": DIALECT,
        "title": f"planproof {name} --json" if name else "planproof --json",
        **root,
        "$defs": {key: definitions[key] for key in sorted(_used(root, definitions))},
    }


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


def names() -> Iterable[str]:
    """The outputs that have a schema."""
    return _OUTPUTS
