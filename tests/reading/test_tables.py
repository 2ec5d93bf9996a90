"""Tables: what a column holds is said by its head."""

import pytest

from planproof.markdown import Table
from planproof.reading.tables import Columns, columns_of
from planproof.reading.vocabulary import vocabulary_for
from tests.markdown.walking import only


def columns(head: str, row: str = "") -> tuple[Columns, Table]:
    cells = head.count("|") + 1
    table = only(Table, f"| {head} |\n|{'---|' * cells}\n| {row or ' | ' * (cells - 1)} |\n")
    return columns_of(table, vocabulary_for(head)), table


@pytest.mark.parametrize(
    ("head", "meaning"),
    [
        ("Task", "task"),
        ("**Task**", "task"),
        ("TASK:", "task"),
        ("Task (all)", "task"),
        ("📋 Task", "task"),
        ("Risk", "risk"),
        ("Impact", "impact"),
        ("Severity", "impact"),
        ("Likelihood", "likelihood"),
        ("Probability", "likelihood"),
        ("Mitigation", "mitigation"),
        ("File", "file"),
        ("Path", "file"),
        ("Estimated Time", "estimate"),
        ("Actual Time", "actual"),
        ("Aufgabe", "task"),
        ("Tâche", "task"),
        ("Tarea", "task"),
        ("Tarefa", "task"),
        ("Zadanie", "task"),
        ("Задача", "task"),
        ("任务", "task"),
        ("タスク", "task"),
        ("작업", "task"),
    ],
)
def test_the_head_of_a_column_is_known(head: str, meaning: str) -> None:
    assert columns(f"x | {head}")[0].index(meaning) == 1


def test_an_unknown_head_means_nothing() -> None:
    found, table = columns("Colour | Task")
    assert (found.index("risk"), found.index("task")) == (None, 1)
    assert found.words(table.rows[0], "risk") == "" and found.cell(table.rows[0], "risk").text == ""


def test_the_first_column_that_may_hold_something_does() -> None:
    assert columns("Task | Step | Time | Estimate")[0].index("estimate") == 2


def test_a_column_may_be_named_by_hand() -> None:
    found, table = columns("Colour | Size", "red | **4h**")
    found.name("estimate", 1)
    assert found.words(table.rows[0], "estimate") == "4h"


def test_a_table_of_risks_and_mitigations_has_no_column_of_tasks() -> None:
    assert columns("Risk | Action | Mitigation")[0].task is None
    assert columns("Risk | Action")[0].task == 1


def test_words_are_without_marks() -> None:
    found, table = columns("Task | Status", "**Store** `it` | *done*")
    assert (found.words(table.rows[0], "task"), found.words(table.rows[0], "status")) == ("Store it", "done")
