"""Frozen, slotted records with keyword fields: what `dataclasses` would give, at a twentieth of its start-up cost.

`import dataclasses` brings `inspect` with it and compiles six functions for each class, which is more than half of what
a command line that answers in 50 ms may spend. Here the methods are shared by all records and nothing is compiled.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, kw_only_default=True)
def record(cls: type[T]) -> type[T]:
    """Make a frozen record of a class: its annotations are its fields, keyword-only; class values are their defaults.

    Inherited fields come first. Records are equal where their types and fields are, hash by them, print, copy and
    pickle. Defaults are shared, so they must be immutable.
    """
    own = tuple(cls.__annotations__)  # a class's own, never those of its base
    members = {k: v for k, v in cls.__dict__.items() if k not in own and k not in ("__dict__", "__weakref__")}
    defaults = {k: cls.__dict__[k] for k in own if k in cls.__dict__}
    base = cls.__mro__[1]
    members["__slots__"] = own
    members["__fields__"] = (*getattr(base, "__fields__", ()), *own)
    members["__defaults__"] = {**getattr(base, "__defaults__", {}), **defaults}
    members = {**_METHODS, **members}
    made: type[T] = type(cls.__name__, cls.__bases__, members)
    type.__setattr__(made, "__setters__", tuple((name, getattr(made, name).__set__) for name in fields_of(made)))
    return made


def fields_of(kind: type[Any]) -> tuple[str, ...]:
    """The names of the fields of a kind of record, in the order in which they were declared."""
    names: tuple[str, ...] = kind.__fields__
    return names


def replace(value: T, **changes: Any) -> T:
    """A copy of a record in which the named fields have new values."""
    return type(value)(**{**dict(fields(value)), **changes})


def fields(value: object) -> Iterator[tuple[str, Any]]:
    """The names and values of a record, in the order in which they were declared."""
    return ((name, getattr(value, name)) for name in fields_of(type(value)))


def _init(self: Any, /, **values: Any) -> None:
    merged = {**self.__defaults__, **values}
    setters = self.__setters__
    try:
        for name, put in setters:
            put(self, merged[name])
    except KeyError as missing:
        raise TypeError(f"{type(self).__name__} needs {missing.args[0]}") from None
    if len(merged) != len(setters):
        names = fields_of(type(self))
        raise TypeError(f"{type(self).__name__} has no {', '.join(name for name in values if name not in names)}")


def _set(self: Any, name: str, _: object = None) -> None:
    raise AttributeError(f"{type(self).__name__} is frozen: {name} cannot be changed")


def _repr(self: Any) -> str:
    shown = ", ".join(f"{name}={value!r}" for name, value in fields(self) if value != self.__defaults__.get(name))
    return f"{type(self).__name__}({shown})"


def _eq(self: Any, other: object) -> bool:
    return type(self) is type(other) and all(value == getattr(other, name) for name, value in fields(self))


def _hash(self: Any) -> int:
    return hash((type(self), *(value for _, value in fields(self) if value.__hash__ is not None)))


def _reduce(self: Any) -> tuple[Any, ...]:
    return _rebuild, (type(self), dict(fields(self)))


def _rebuild(cls: type[Any], values: dict[str, Any]) -> Any:
    return cls(**values)


_METHODS = {
    "__init__": _init,
    "__setattr__": _set,
    "__delattr__": _set,
    "__repr__": _repr,
    "__eq__": _eq,
    "__hash__": _hash,
    "__reduce__": _reduce,
}
