"""What is the id of a task, and what only looks like one."""

import pytest

from planproof.reading.ids import is_id, may_bear_id
from planproof.reading.vocabulary import vocabulary_for
from tests.reading.telling import task


@pytest.mark.parametrize("text", ["T001", "T1", "1.1", "2.3.4", "1.2.3.4", "FE-12", "AUTH-001", "A1", "P0-3", "1.1a"])
def test_ids_are_dotted_or_lettered_numbers(text: str) -> None:
    assert is_id(text)


@pytest.mark.parametrize(
    "text", ["", "1", "12", "T", "Task 1", "1.", "1.1 ", "v1.2", "2025-10-26", "1.1%", "t001", "ABCDEFGH-1"]
)
def test_other_words_are_no_ids(text: str) -> None:
    assert not is_id(text)


@pytest.mark.parametrize(
    "line",
    ["1.1 Build", "T001 Build", "**T001** Build", "[ ] T001 Build", "Task 3: Build", "Step #3: Build", "1) Build"],
)
def test_a_cheap_look_lets_every_id_pass(line: str) -> None:
    assert may_bear_id(line, vocabulary_for(line))


def test_a_cheap_look_stops_most_lines() -> None:
    assert not any(may_bear_id(line, vocabulary_for(line)) for line in ("Build it", "", "Carts of 3 sorts"))


@pytest.mark.parametrize(
    ("item", "id_", "text"),
    [
        ("- [ ] A1: Build", "A1", "Build"),
        ("- [ ] P0-3: Build", "P0-3", "Build"),
        ("- [ ] **A1** Build", "A1", "Build"),
        ("- [ ] Subtask 2: Build", "2", "Build"),
        ("- [ ] Task A: Build", "A", "Build"),
        ("- [ ] Task #3 Build", "3", "Build"),
        ("- [ ] Task 3", "3", ""),
        ("- [ ] A4 paper for all", None, "A4 paper for all"),
        ("- [ ] SHA-256 sums", None, "SHA-256 sums"),
        ("- [ ] HTTP/2 works", None, "HTTP/2 works"),
        ("- [ ] 99.9% of calls", None, "99.9% of calls"),
        ("- [ ] Task list of all", None, "Task list of all"),
        ("- [ ] Test 3 of the carts", None, "Test 3 of the carts"),
        ("- [ ] Aufgabe 3: Bauen", "3", "Bauen"),
        ("- [ ] Задача 3: Код", "3", "Код"),
        ("- [ ] 任务 3：代码", "3", "代码"),
        ("- [ ] 작업 3: 코드", "3", "코드"),
    ],
)
def test_an_id_opens_a_line(item: str, id_: str | None, text: str) -> None:
    found = task(item)
    assert (found.id, found.text) == (id_, text)


def test_a_length_of_time_is_no_id() -> None:
    assert task("- [ ] 2.5 days of tests").id is None
    assert task("- [ ] 2.5 Week view").id == "2.5"
