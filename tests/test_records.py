"""Frozen records: what `dataclasses` would give."""

import copy
import pickle
import subprocess
import sys
from typing import Any

import pytest

from planproof.records import fields, fields_of, record, replace


@record
class Point:
    """A place."""

    x: int
    y: int = 0

    @property
    def sum(self) -> int:
        return self.x + self.y

    def moved(self, by: int) -> "Point":
        return replace(self, x=self.x + by)


@record
class Named(Point):
    name: str = ""


@record
class Bare(Named):
    """Adds nothing."""


@record
class Twin:
    x: int
    y: int = 0


@record
class Holding:
    where: dict[str, int]


def make(kind: Any, *given: object, **values: object) -> Any:
    """Construct without the type checker looking: what a careless caller would write."""
    return kind(*given, **values)


def test_values_are_given_by_name_and_defaults_fill_the_rest() -> None:
    point = Point(x=1)
    assert (point.x, point.y, point.sum) == (1, 0, 1)


def test_a_missing_value_is_an_error_that_names_it() -> None:
    with pytest.raises(TypeError, match="Point needs x"):
        make(Point, y=1)


def test_an_unknown_value_is_an_error_that_names_it() -> None:
    with pytest.raises(TypeError, match="Point has no z, w"):
        make(Point, x=1, z=2, w=3)


def test_values_are_not_taken_by_place() -> None:
    with pytest.raises(TypeError):
        make(Point, 1)


def test_inherited_fields_come_first() -> None:
    assert fields_of(Named) == ("x", "y", "name")
    assert fields_of(Bare) == ("x", "y", "name")
    assert dict(fields(Named(x=1, name="a"))) == {"x": 1, "y": 0, "name": "a"}


def test_a_record_cannot_be_changed() -> None:
    point = Point(x=1)
    with pytest.raises(AttributeError, match="Point is frozen: x cannot be changed"):
        point.x = 2  # type: ignore[misc]
    with pytest.raises(AttributeError, match="frozen"):
        del point.x
    with pytest.raises(AttributeError, match="frozen"):
        make(setattr, point, "z", 3)
    assert not hasattr(point, "__dict__")


def test_replacing_makes_a_changed_copy() -> None:
    point = Named(x=1, name="a")
    assert replace(point, y=5) == Named(x=1, y=5, name="a")
    assert point == Named(x=1, name="a")
    assert Point(x=1).moved(2) == Point(x=3)
    with pytest.raises(TypeError, match="has no z"):
        replace(point, z=1)


def test_records_are_equal_where_type_and_values_are() -> None:
    assert Point(x=1) == Point(x=1, y=0)
    assert Point(x=1) != Point(x=2)
    assert make(Point, x=1) != make(Twin, x=1)
    assert make(Point, x=1) != make(Named, x=1)
    assert make(Point, x=1) != (1, 0)


def test_equal_records_hash_equal_even_where_they_hold_mappings() -> None:
    assert hash(Point(x=1)) == hash(Point(x=1, y=0))
    assert len({Point(x=1), Point(x=1), Point(x=2)}) == 2
    assert hash(Holding(where={"a": 1})) == hash(Holding(where={"b": 2}))


def test_printing_leaves_out_what_is_as_by_default() -> None:
    assert repr(Named(x=1, name="a")) == "Named(x=1, name='a')"
    assert repr(Holding(where={})) == "Holding(where={})"


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_record_survives_pickling(protocol: int) -> None:
    value = Named(x=1, y=2, name="a")
    assert pickle.loads(pickle.dumps(value, protocol)) == value


def test_a_record_can_be_copied() -> None:
    value = Holding(where={"a": 1})
    assert copy.copy(value) == value
    deep = copy.deepcopy(value)
    assert deep == value
    assert deep.where is not value.where


def test_a_class_keeps_its_name_place_and_docstring() -> None:
    assert (Point.__name__, Point.__qualname__, Point.__module__, Point.__doc__) == (
        "Point",
        "Point",
        __name__,
        "A place.",
    )


def test_records_bring_no_dataclasses_with_them() -> None:
    code = "import sys, planproof.model; sys.exit(sorted({'dataclasses', 'inspect'} & set(sys.modules)) or 0)"
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
