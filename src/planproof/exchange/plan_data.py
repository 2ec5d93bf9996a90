"""The data of a plan, as `planproof show --json` prints it, checked before it is believed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, get_args, get_type_hints

from planproof.errors import InvalidUsage, shown
from planproof.model import Plan
from planproof.model.values import Duration
from planproof.records import fields_of

_BESIDES: Final = frozenset(
    {"schema", "path", "computed_status", "progress", "address", "line", "span", "criteria", "share", "understanding"}
)
"""Keys that planproof prints and works out anew."""


def checked(data: Any, kind: type[Any] = Plan, where: str = "") -> Mapping[str, Any]:
    """Plan data with no keys that planproof does not know, and no values that are no data of plans.

    Raises:
        InvalidUsage: a key is unknown, or a value is of the wrong kind; the message names its place.
    """
    if not isinstance(data, dict):
        raise InvalidUsage(f"{where or 'the plan data'} is to be an object, not {type(data).__name__}")
    hints = get_type_hints(kind)
    for key, value in data.items():
        place = f"{where}.{key}" if where else key
        if key not in fields_of(kind) or key in ("where", "span", "understanding"):
            if key not in _BESIDES:
                raise InvalidUsage(f"plan data has no key {shown(place)}: planproof schema show lists those it has")
            continue
        _check(value, hints[key], place)
    if kind is not Plan:
        needed = next((name for name in ("text", "path", "label") if name in fields_of(kind)), None)
        if needed and not isinstance(data.get(needed), str):
            raise InvalidUsage(f"{where}.{needed} is to be a text")
    return data


def _check(value: Any, hint: Any, place: str) -> None:
    kinds = (hint, *get_args(hint))
    if value is None or hint in (bool, float):
        return
    if any(kind is Duration for kind in kinds):
        if not (isinstance(value, list) and len(value) == 2 and all(isinstance(one, int | float) for one in value)):
            raise InvalidUsage(f"{place} is to be a pair of hours, such as [4, 6]")
        return
    nested = next((inner for inner in kinds if hasattr(inner, "__fields__")), None)
    if isinstance(value, list):
        for at, one in enumerate(value):
            if nested and not (place.endswith("acceptance") and isinstance(one, str)):
                checked(one, nested, f"{place}[{at}]")
            elif not isinstance(one, str):
                raise InvalidUsage(f"{place}[{at}] is to be a text")
    elif nested and isinstance(value, dict):
        checked(value, nested, place)
    elif not isinstance(value, str | int | float | bool):
        raise InvalidUsage(f"{place} is to be a text")
    elif isinstance(value, str) and ("\n" in value or "\r" in value) and not place.endswith("summary"):
        raise InvalidUsage(f"{place} is to be of one line")
