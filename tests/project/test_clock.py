import json
import multiprocessing
from pathlib import Path

import pytest

from planproof.project.clock import KEPT, Begun, begun, start_clock, stop_clock


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("PLANPROOF_STATE_DIR", str(tmp_path / "state"))
    return str(tmp_path / "a-plan.md")


def kept(plan: str) -> list[dict[str, object]]:
    told = json.loads((Path(plan).parent / "state" / "clock.json").read_text())
    found: list[dict[str, object]] = told["begun"]
    return found


def test_what_was_begun_is_remembered_until_it_is_stopped(plan: str) -> None:
    start_clock(plan, [("1.1", "Dig"), ("1.2", "Sow")], 1000.0)
    one = begun(plan, "1.1", "Dig")
    assert one and one.since == 1000.0
    stop_clock(plan, [one], 1100.0)
    assert begun(plan, "1.1", "Dig") is None
    assert begun(plan, "1.2", "Sow") is not None


def test_a_task_that_was_begun_before_keeps_its_time(plan: str) -> None:
    start_clock(plan, [("1.1", "Dig")], 1000.0)
    start_clock(plan, [("1.1", "Dig")], 2000.0)
    assert begun(plan, "1.1", "Dig") == Begun(str(Path(plan).resolve()), "1.1", "Dig", 1000.0)


def test_a_task_is_found_by_its_words_where_its_address_has_changed(plan: str) -> None:
    start_clock(plan, [("1.1", "Dig"), ("2.1", "Rest"), ("3.1", "Rest")], 1000.0)
    assert begun(plan, "1.4", "Dig") is not None
    assert begun(plan, "1.1", "Something else") is None
    assert begun(plan, "4.1", "Rest") is None
    assert begun(f"{plan}.other", "1.1", "Dig") is None


def test_old_times_and_too_many_are_forgotten(plan: str) -> None:
    start_clock(plan, [("1", "Old")], 1000.0)
    start_clock(plan, [(str(at), f"Task {at}") for at in range(KEPT + 20)], 90 * 86400.0)
    assert len(kept(plan)) == KEPT
    assert begun(plan, "1", "Old") is None


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"begun": [{"plan": "zz"}]}', b"\xff", b'{"begun": 3}'])
def test_a_broken_file_is_as_good_as_none(plan: str, data: bytes) -> None:
    start_clock(plan, [("1.1", "Dig")], 1000.0)
    (Path(plan).parent / "state" / "clock.json").write_bytes(data)
    assert begun(plan, "1.1", "Dig") is None
    start_clock(plan, [("1.2", "Sow")], 1000.0)
    assert begun(plan, "1.2", "Sow") is not None


def test_a_folder_that_cannot_be_written_stops_nothing(plan: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLANPROOF_STATE_DIR", "/dev/null/state")
    start_clock(plan, [("1.1", "Dig")], 1000.0)
    assert begun(plan, "1.1", "Dig") is None


def _start_many(plan: str, name: str) -> None:
    for at in range(10):
        start_clock(plan, [(f"{name}.{at}", f"{name} {at}")], 1000.0)


def test_several_processes_lose_nothing(plan: str) -> None:
    context = multiprocessing.get_context("spawn")
    workers = [context.Process(target=_start_many, args=(plan, name)) for name in ("a", "b", "c")]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
        assert worker.exitcode == 0
    assert len(kept(plan)) == 30
