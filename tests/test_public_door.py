"""The public door of the library: what `import planproof` promises."""

import doctest
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import planproof
from planproof.errors import NotReadable, PathMissing
from planproof.model import Duration, Plan, State
from planproof.model.settings import Settings

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "examples" / "webshop" / "wishlist-plan.md"
TEXT = "# Wish lists\n\n## Phase 1: Storage\n\n- [x] 1.1 Table (1 day)\n"


def told(plan: Plan) -> list[Any]:
    return [plan.title, [(task.id, task.text, task.state) for phase in plan.phases for task in phase.tasks]]


def test_every_promised_name_is_there_once_and_documented() -> None:
    names = planproof.__all__
    assert sorted(set(names)) == sorted(names)
    for name in names:
        assert getattr(planproof, name) is not None
        assert name.startswith("__") or getattr(planproof, name).__doc__


def test_a_star_brings_exactly_these_names() -> None:
    brought: dict[str, Any] = {}
    exec("from planproof import *", brought)
    assert set(brought) - {"__builtins__"} == set(planproof.__all__)


def test_the_names_are_those_of_the_model() -> None:
    assert planproof.Plan is Plan and planproof.Settings is Settings
    assert issubclass(planproof.PlanproofError, Exception)


def test_other_names_are_refused_as_python_does() -> None:
    with pytest.raises(AttributeError, match="module 'planproof' has no attribute 'Plans'"):
        planproof.Plans  # noqa: B018


def test_the_examples_of_the_package_hold() -> None:
    result = doctest.testmod(planproof)
    assert result.attempted >= 3 and result.failed == 0


def test_importing_the_package_brings_no_reader_with_it() -> None:
    code = "import sys, planproof; print([name for name in sys.modules if name.startswith('planproof.')])"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert "planproof.reading" not in shown and "planproof.markdown" not in shown and "planproof.model" not in shown


@pytest.mark.parametrize(
    "make",
    [
        lambda path: TEXT,
        lambda path: TEXT.replace("\n", "\r\n"),
        lambda path: TEXT.replace("\n", "\r"),
        lambda path: TEXT.encode(),
        lambda path: b"\xef\xbb\xbf" + TEXT.encode(),
        lambda path: path,
        str,
    ],
    ids=["text", "text of CR LF", "text of CR", "bytes", "bytes with a mark", "path", "path as text"],
)
def test_a_plan_is_read_from_text_bytes_or_a_path(make: Callable[[Path], Any], tmp_path: Path) -> None:
    path = tmp_path / "plan.md"
    path.write_bytes(TEXT.encode())
    assert told(planproof.read(make(path))) == ["Wish lists", [("1.1", "Table", State.DONE)]]


def test_a_path_and_its_text_give_the_same_plan() -> None:
    assert planproof.read(EXAMPLE) == planproof.read(EXAMPLE.read_bytes()) == planproof.read(EXAMPLE.read_text("utf-8"))


@pytest.mark.parametrize("data", [b"", b"one line", b"\xff\xfe\x00", b"\x00" * 100])
def test_bytes_are_never_a_path_and_never_refused(data: bytes) -> None:
    assert isinstance(planproof.read(data), Plan)


def test_text_with_lone_surrogates_is_read() -> None:
    assert planproof.read("# A \ud800 plan\n").title == "A ? plan"


def test_settings_say_how_long_a_day_is() -> None:
    (task,) = planproof.read(TEXT, planproof.Settings(hours_per_day=6)).phases[0].tasks
    assert task.estimate == Duration(6, 6)


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(PathMissing, match="does not exist"):
        planproof.read(tmp_path / "missing.md")
    with pytest.raises(PathMissing):
        planproof.read("one line is a path")
    with pytest.raises(planproof.PlanproofError):
        planproof.read("")
    with pytest.raises(NotReadable):
        planproof.read(tmp_path)
    (tmp_path / "binary.md").write_bytes(bytes(range(256)) * 10)
    with pytest.raises(NotReadable, match="text"):
        planproof.read(tmp_path / "binary.md")


def test_reading_leaves_the_file_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "plan.md"
    data = b"\xef\xbb\xbf# Plan\r\n\r- [x] a\n\xff"
    path.write_bytes(data)
    before = path.stat().st_mtime_ns
    planproof.read(path)
    assert path.read_bytes() == data and path.stat().st_mtime_ns == before
