"""The way from a plan to a part of it, as names and places: what stays the same when the text around it changes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, TypeAlias, TypeVar

from planproof.model import Node, Plan
from planproof.records import fields, fields_of, replace
from planproof.text import Span

Path: TypeAlias = tuple[str | int, ...]
"""`("phases", 0, "tasks", 2)` is the third task of the first phase."""

T = TypeVar("T")

_UNSAID: Final = frozenset({"span", "where", "understanding", "summary"})
"""What belongs to the text, or repeats it, and not to what the plan says."""

_SECTION: Final = frozenset({"kind", "level"})
"""What a section says that no other part of the plan says too: its title may bear a mark, its items are parts."""


def part(plan: Plan, path: Path) -> Any:
    """What stands at the end of a path.

    Raises:
        LookupError: nothing does.
    """
    found: Any = plan
    for step in path:
        found = found[step] if isinstance(step, int) else getattr(found, step)
    return found


def put(plan: Plan, path: Path, value: Any) -> Plan:
    """The plan with another value at the end of a path."""
    made: Plan = _put(plan, path, value)
    return made


def changed(plan: Plan, path: Path, **values: Any) -> Plan:
    """The plan in which the part at the end of a path has other values."""
    return put(plan, path, replace(part(plan, path), **values))


def inserted(plan: Plan, path: Path, value: Any) -> Plan:
    """The plan with a value inserted into a list; the path ends with the place that the value is to have."""
    outer, at = path[:-1], path[-1]
    assert isinstance(at, int)
    items = part(plan, outer)
    return put(plan, outer, (*items[:at], value, *items[at:]))


def removed(plan: Plan, path: Path) -> Plan:
    """The plan without the part at the end of a path, which is one of a list."""
    outer, at = path[:-1], path[-1]
    assert isinstance(at, int)
    items = part(plan, outer)
    return put(plan, outer, (*items[:at], *items[at + 1 :]))


def paths(plan: Plan) -> Iterator[tuple[Path, Node]]:
    """All parts of a plan with their paths: the plan first, each part before those in it."""
    stack: list[tuple[Path, Node]] = [((), plan)]
    while stack:
        path, node = stack.pop()
        yield path, node
        inner: list[tuple[Path, Node]] = []
        for name, value in fields(node):
            if isinstance(value, Node):
                inner.append(((*path, name), value))
            elif isinstance(value, tuple) and not isinstance(value, Span):
                inner += [((*path, name, at), one) for at, one in enumerate(value) if isinstance(one, Node)]
        stack += reversed(inner)


def differences(one: Any, other: Any, path: Path = ()) -> Iterator[Path]:
    """Where two plans, or two parts of plans, say different things; where lists differ in length, the list's path.

    Where things stand in the text makes no difference, nor do the items of sections, which are read as parts of the
    plan besides where they say anything.
    """
    if isinstance(one, Node) and type(one) is type(other):
        for name in fields_of(type(one)):
            if name not in _UNSAID and (path[:1] != ("sections",) or name in _SECTION):
                yield from differences(getattr(one, name), getattr(other, name), (*path, name))
    elif isinstance(one, tuple) and isinstance(other, tuple) and any(isinstance(item, Node) for item in (*one, *other)):
        if len(one) != len(other):
            yield path
            return
        for at, (item, twin) in enumerate(zip(one, other, strict=True)):
            yield from differences(item, twin, (*path, at))
    elif one != other:
        yield path


def _put(node: Any, path: Path, value: Any) -> Any:
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(step, int):
        return (*node[:step], _put(node[step], rest, value), *node[step + 1 :])
    return replace(node, **{step: _put(getattr(node, step), rest, value)})
