import pytest

from planproof.editing.counts import right_counts
from planproof.editing.effect import carried_out
from planproof.editing.paths import differences
from tests.editing.kit import draft_of

WORK = "## Phase 1: Digging\n\n- [x] a\n- [x] b\n- [ ] c\n\n## Phase 2: Planting\n\n- [x] d\n- [ ] e\n"


def righted(text: str) -> str:
    draft = draft_of(text)
    made = carried_out(draft, list(right_counts(draft, draft.plan)))
    assert list(right_counts(made, made.plan)) == []
    return made.source.view


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Progress: 1/5 tasks (20%)", "Progress: 3/5 tasks (60%)"),
        ("**Progress:** 2 of 5", "**Progress:** 3 of 5"),
        ("**Progress**: 2 / 5 tasks complete", "**Progress**: 3 / 5 tasks complete"),
        ("- Tasks done: 1/5", "- Tasks done: 3/5"),
        ("Overall Progress: 20.0% (1/5 tasks)", "Overall Progress: 60.0% (3/5 tasks)"),
        ("Progress: ██░░░░░░░░ 20% (1/5)", "Progress: ██████░░░░ 60% (3/5)"),
        ("Progress: 2/4 tasks (50%)", "Progress: 3/5 tasks (60%)"),  # a task was added
        ("**Fortschritt:** 1 von 5 Aufgaben", "**Fortschritt:** 3 von 5 Aufgaben"),
    ],
)
def test_a_count_of_all_tasks_is_right(line: str, wanted: str) -> None:
    assert righted(f"# P\n\n{line}\n\n{WORK}") == f"# P\n\n{wanted}\n\n{WORK}"


@pytest.mark.parametrize(
    "line",
    [
        "Progress: 3/5 tasks (60%)",
        "Progress: 1/5 pages",
        "1/5 of the budget is spent",
        "Tests: 1/5 passing",
        "Progress: 5/5 tasks (100%)",  # somebody says so, and ticks no boxes
        "Progress: 30/80 tasks",  # counts something else
        "Phase 1/5",
        "Status: In Progress (2/6)",
        "`Progress: 1/5 tasks`",
    ],
)
def test_what_is_right_or_no_count_of_tasks_stays(line: str) -> None:
    text = f"# P\n\n{line}\n\n{WORK}"
    assert righted(text) == text


def test_counts_of_phases_are_those_of_their_own_tasks() -> None:
    text = WORK.replace("Digging", "Digging (1/3)").replace("- [x] d", "**Progress:** 0/2\n\n- [x] d")
    summary = "# P\n\n- Phase 1 (Digging): 0/3 tasks (0%)\n- Phase 2: 2/9\n\n"
    assert righted(summary + text) == (summary + text).replace("(1/3)", "(2/3)").replace("** 0/2", "** 1/2").replace(
        "0/3 tasks (0%)", "2/3 tasks (67%)"
    )


def test_a_table_of_phases_counts_tasks_where_its_totals_are_right() -> None:
    table = (
        "| Phase | Tasks | Done | Remaining | Progress |\n|---|---|---|---|---|\n"
        "| Phase 1 | 3 | 1 | 2 | 33% |\n| Phase 2 | {} | 0 | 2 | 0% |\n| **Total** | 5 | 1 | **4** | 20% |\n"
    )
    assert righted(f"# P\n\n{WORK}\n## Status\n\n{table.format(2)}").endswith(
        "| Phase 1 | 3 | 2 | 1 | 67% |\n| Phase 2 | 2 | 1 | 1 | 50% |\n| **Total** | 5 | 3 | **2** | 60% |\n"
    )
    other = f"# P\n\n{WORK}\n## Status\n\n{table.format(7)}"
    assert righted(other) == other


def test_only_words_change() -> None:
    draft = draft_of(f"# P\n\n**Status:** In Progress\n\n{WORK.replace('Digging', 'Digging (1/3)')}")
    made = carried_out(draft, list(right_counts(draft, draft.plan)))
    assert {path[-1] for path in differences(draft.plan, made.plan)} <= {"name"}
