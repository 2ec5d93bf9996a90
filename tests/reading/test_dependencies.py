"""What a dependency field names: phases by number, tasks by id."""

import pytest

from planproof.reading.dependencies import phase_references, task_references
from planproof.reading.vocabulary import vocabulary_for

EARLIER = ["0", "1", "2"]
KNOWN = frozenset({"0", "1", "2", "3", "4", "5", "2A", "A", "B", "C", "IV"})


def phases(text: str) -> list[str]:
    return list(phase_references(text, vocabulary_for(text), EARLIER, KNOWN))


def tasks(text: str) -> list[str]:
    return list(task_references(text, vocabulary_for(text)))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Phase 1", ["1"]),
        ("phase 1", ["1"]),
        ("Phase 1, 2", ["1", "2"]),
        ("Phase 1, Phase 2", ["1", "2"]),
        ("Phases 1 and 2", ["1", "2"]),
        ("Phases 1 & 2", ["1", "2"]),
        ("Phase 1 + Phase 2", ["1", "2"]),
        ("Phase 1; Phase 2", ["1", "2"]),
        ("Phases 1-3", ["1", "2", "3"]),
        ("Phases 1–3", ["1", "2", "3"]),
        ("Phase 1 to 3", ["1", "2", "3"]),
        ("Phase 1 through Phase 3", ["1", "2", "3"]),
        ("Phases 1-2, 4", ["1", "2", "4"]),
        ("Phase 1 and Phase 1", ["1"]),
        ("Phase 1 (database must exist)", ["1"]),
        ("Phase 1: Storage", ["1"]),
        ("Phase 2A", ["2A"]),
        ("Phase IV", ["IV"]),
        ("Stage A + Stage B", ["A", "B"]),
        ("Phases A-C", ["A", "B", "C"]),
        ("**Phase 1** must be complete", ["1"]),
        ("Completion of phase 1 and the review of phase 2", ["1", "2"]),
        ("1", ["1"]),
        ("1, 2", ["1", "2"]),
        ("1 and 3", ["1", "3"]),
        ("1-3", ["1", "2", "3"]),
        ("Week 2", ["2"]),
        ("All phases", EARLIER),
        ("all previous phases", EARLIER),
        ("All", EARLIER),
        ("None", []),
        ("none (can start immediately)", []),
        ("None / [Other Phase]", []),
        ("N/A", []),
        ("-", []),
        ("", []),
        ("TBD", []),
        ("the other team", []),
        ("PostgreSQL 16", []),
        ("3 reviewers", []),
        ("Node 20, npm 10", []),
        ("Phase", []),
        ("Phase 1, PostgreSQL 16", ["1"]),
        ("Phase 1 with 2 people", ["1"]),
    ],
)
def test_the_numbers_of_phases_are_found(text: str, numbers: list[str]) -> None:
    assert phases(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Keine", []),
        ("Phase 1 und 2", ["1", "2"]),
        ("Aucune", []),
        ("Phase 1 et 2", ["1", "2"]),
        ("Ninguna", []),
        ("Fase 1 y Fase 2", ["1", "2"]),
        ("Nenhuma", []),
        ("Fase 1 e 2", ["1", "2"]),
        ("Brak", []),
        ("Faza 1 i 2", ["1", "2"]),
        ("Нет", []),
        ("Фаза 1 и 2", ["1", "2"]),
        ("无", []),
        ("阶段 1、2", ["1", "2"]),
        ("第1阶段", ["1"]),
        ("阶段1、阶段2", ["1", "2"]),
        ("第二阶段", ["2"]),
        ("フェーズ1", ["1"]),
        ("なし", []),
        ("フェーズ 1、フェーズ 2", ["1", "2"]),
        ("없음", []),
        ("단계 1, 단계 2", ["1", "2"]),
        ("1단계", ["1"]),
        ("Alle vorherigen Phasen", EARLIER),
        ("所有阶段", EARLIER),
    ],
)
def test_phases_are_found_in_other_languages(text: str, numbers: list[str]) -> None:
    assert phases(text) == numbers


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("1.1", ["1.1"]),
        ("1.1, 1.2", ["1.1", "1.2"]),
        ("1.1 and 1.2", ["1.1", "1.2"]),
        ("T001", ["T001"]),
        ("T001, T002", ["T001", "T002"]),
        ("FE-12", ["FE-12"]),
        ("Task 3", ["3"]),
        ("Tasks 3 and 4", ["3", "4"]),
        ("Task 1-3", ["1", "2", "3"]),
        ("Step 2", ["2"]),
        ("1", ["1"]),
        ("1, 2", ["1", "2"]),
        ("1.1 (schema)", ["1.1"]),
        ("1.1, 1.1", ["1.1"]),
        ("None", []),
        ("-", []),
        ("", []),
        ("2 reviewers", []),
        ("the review of Ann", []),
        ("Phase 1", []),
    ],
)
def test_the_ids_of_tasks_are_found(text: str, ids: list[str]) -> None:
    assert tasks(text) == ids


def test_a_range_of_lettered_ids_names_all_of_them() -> None:
    assert tasks("T001-T003") == ["T001", "T002", "T003"]
    assert tasks("FE-9 to FE-11") == ["FE-9", "FE-10", "FE-11"]
    assert tasks("1.1-1.3") == ["1.1", "1.2", "1.3"]
    assert tasks("T001-T999") == ["T001", "T999"]


def test_a_long_value_gives_no_endless_list() -> None:
    assert len(phases(", ".join(f"Phase {number}" for number in range(1000)))) <= 200
    assert len(tasks(" ".join(f"T{number:04}" for number in range(1000)))) <= 200
    assert len(phases("1-999")) <= 200
