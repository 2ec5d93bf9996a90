from pathlib import Path

import pytest

from planproof.editing.draft import Draft
from planproof.editing.effect import carried_out
from planproof.editing.timeline.log import Spent, has_timeline, log_time
from planproof.errors import NotProvable
from planproof.model.settings import Settings
from planproof.reading import read_plan
from planproof.text import SourceText
from tests.editing.kit import draft_of

PHASES = "# P\n\n## Phase 1: Digging\n\n- [x] a\n\n## Phase 2: Planting\n\n- [ ] b\n\n"


def spent(draft: Draft, number: str, hours: float, *, work: str = "", replace: bool = False) -> Spent:
    phase = next(one for one in draft.plan.phases if one.number == number)
    return Spent(hours=hours, phase=phase, phases=draft.plan.phases, name=f"phase {number}", work=work, replace=replace)


def logged(timeline: str, number: str, hours: float, *, work: str = "", replace: bool = False) -> str:
    """The timeline after time was logged for a phase."""
    draft = draft_of(f"{PHASES}## Timeline\n\n{timeline}")
    made = carried_out(draft, [log_time(draft, spent(draft, number, hours, work=work, replace=replace))])
    before, _, after = made.source.view.partition("## Timeline\n\n")
    assert before == PHASES
    return after


TEMPLATE = """\
| Phase | Estimated Time | Actual Time |
|-------|---------------|-------------|
| Phase 1 | 4 hours | 5 hours |
| Phase 2 | 6 hours | - |
| **Total** | **10 hours** | **5 hours** |
"""


def test_an_empty_cell_is_filled_and_the_total_follows() -> None:
    assert logged(TEMPLATE, "2", 1.5) == TEMPLATE.replace("6 hours | - |", "6 hours | 1.5 hours |").replace(
        "**5 hours**", "**6.5 hours**"
    )


def test_time_is_added_or_replaced() -> None:
    assert "| 4 hours | 7 hours |" in logged(TEMPLATE, "1", 2)
    assert "| 4 hours | 2 hours |" in logged(TEMPLATE, "1", 2, replace=True)
    assert "| 4 hours | 1 hour |" in logged(TEMPLATE, "1", 1, replace=True)


@pytest.mark.parametrize(
    ("cell", "hours", "wanted"),
    [
        ("15 min ✅", 0.5, "45 min ✅"),
        ("~1h", 0.5, "~1.5h"),
        ("1h 30m", 0.5, "2h"),
        ("1h 30m", 0.25, "1h 45m"),
        ("2,5 Stunden", 1, "3,5 Stunden"),
        ("TBD", 2, "2 hours"),
        ("X hours", 2, "2 hours"),
        ("**-**", 2, "**2 hours**"),
        ("in progress", 2, "2 hours (in progress)"),
        ("✅", 2, "2 hours ✅"),
        ("half (not all)", 2, "2 hours, half (not all)"),
        ("2-3 hours", 1, "3-4 hours"),
    ],
)
def test_what_else_a_cell_says_stays(cell: str, hours: float, wanted: str) -> None:
    table = f"| Phase | Estimate | Actual |\n|---|---|---|\n| Phase 1 | 4 hours | {cell} |\n| Phase 2 | 5 hours | - |\n"
    assert f"| Phase 1 | 4 hours | {wanted} |\n" in logged(table, "1", hours)


@pytest.mark.parametrize(
    ("estimates", "hours", "wanted"),
    [
        (("4h", "2h"), 1.5, "1.5h"),
        (("30 min", "45 min"), 0.5, "30 min"),
        (("3 days", "1 day"), 8, "1 day"),
        (("3 days", "2 days"), 4, "0.5 days"),
        (("3 days", "2 days"), 0.5, "0.5 hours"),
        (("1-2 weeks", "1 week"), 20, "0.5 weeks"),
        (("2 Stunden", "1 Stunde"), 1, "1 Stunde"),
    ],
)
def test_time_is_said_in_the_units_of_the_table(estimates: tuple[str, str], hours: float, wanted: str) -> None:
    first, second = estimates
    table = f"| Phase | Estimate | Actual |\n|---|---|---|\n| Phase 1 | {first} | - |\n| Phase 2 | {second} | - |\n"
    assert f"| Phase 1 | {first} | {wanted} |" in logged(table, "1", hours)


def test_a_bare_number_stays_one_below_a_head_that_names_the_unit() -> None:
    table = "| Phase | Hours | Actual Hours |\n|---|---|---|\n| Phase 1 | 4 | 3 |\n| Phase 2 | 2 | 1 |\n"
    draft = draft_of(f"{PHASES}## Timeline\n\n{table}")
    assert [row.actual for row in draft.plan.timeline] == [(3, 3), (1, 1)]


def test_the_column_is_made_where_it_is_missing() -> None:
    table = (
        "| Phase | Est. Time | Notes |\n|-------|-----------|-------|\n"
        "| Phase 1 | 4h | none |\n| Phase 2 | 6h | |\n| **Total** | **10h** | |\n"
    )
    assert logged(table, "2", 3) == (
        "| Phase | Est. Time | Actual Time | Notes |\n|-------|-----------|-------------|-------|\n"
        "| Phase 1 | 4h | - | none |\n| Phase 2 | 6h | 3h | |\n| **Total** | **10h** | **3h** | |\n"
    )


def test_columns_that_are_aligned_stay_so() -> None:
    table = (
        "| Phase     | Dauer      | Ist |\n|:----------|-----------:|-----|\n"
        "| Phase 1   |  4 Stunden |     |\n| Phase 2   |  6 Stunden | -   |\n| Gesamt    | 10 Stunden |     |\n"
    )
    assert logged(table, "2", 12) == (
        "| Phase     | Dauer      | Ist        |\n|:----------|-----------:|------------|\n"
        "| Phase 1   |  4 Stunden |            |\n| Phase 2   |  6 Stunden | 12 Stunden |\n"
        "| Gesamt    | 10 Stunden | 12 Stunden |\n"
    )


def test_a_new_column_of_an_aligned_table_is_aligned() -> None:
    table = "| Phase   | Time |\n| ------- | ---- |\n| Phase 1 | 4 h  |\n| Phase 2 | 6 h  |\n"
    assert logged(table, "1", 3) == (
        "| Phase   | Time | Actual Time |\n| ------- | ---- | ----------- |\n"
        "| Phase 1 | 4 h  | 3 h         |\n| Phase 2 | 6 h  | -           |\n"
    )


@pytest.mark.parametrize(
    ("first", "wanted"),
    [
        ("| Phase 1: Digging | 4h | 2h |", "| Phase 2: Planting | - | 3h |"),
        ("| **Phase 1: Digging** | 4h | 2h |", "| **Phase 2: Planting** | - | 3h |"),
        ("| 1 | 4h | 2h |", "| 2 | - | 3h |"),
        ("| Phase 1 - Digging | 4h | 2h |", "| Phase 2 - Planting | - | 3h |"),
        ("| Phase 1 (Digging) | 4h | 2h |", "| Phase 2 (Planting) | - | 3h |"),
        ("| Digging | 4h | 2h |", "| Planting | - | 3h |"),
    ],
)
def test_a_row_is_made_where_the_phase_has_none(first: str, wanted: str) -> None:
    head = "| Phase | Estimate | Actual |\n|---|---|---|\n"
    assert logged(f"{head}{first}\n| Total | 4h | 2h |\n", "2", 3) == f"{head}{first}\n{wanted}\n| Total | 4h | 5h |\n"


def test_a_new_row_stands_in_order_and_has_the_estimate_of_its_phase() -> None:
    text = "# P\n\n## Phase 1: Digging (2h)\n\n- [ ] a\n\n## Phase 2: Planting\n\n- [ ] b\n\n## Timeline\n\n"
    table = "| # | Phase | Estimate | Owner |\n|---|---|---|---|\n| 2 | Planting | 3 hours | Ann |\n"
    draft = draft_of(text + table)
    made = carried_out(draft, [log_time(draft, spent(draft, "1", 1))])
    assert made.source.view.partition("## Timeline\n\n")[2] == (
        "| # | Phase | Estimate | Actual | Owner |\n|---|---|---|---|---|\n"
        "| 1 | Digging | 2 hours | 1 hour |  |\n| 2 | Planting | 3 hours | - | Ann |\n"
    )


def test_of_several_rows_the_one_of_the_task_is_meant() -> None:
    table = (
        "| Phase | Task | Time | Actual |\n|---|---|---|---|\n"
        "| 1 | Lend a spade | 1h | - |\n| 1 | Dig the beds | 2h | - |\n| 2 | Sow | 1h | - |\n"
    )
    assert "| Dig the beds | 2h | 4h |" in logged(table, "1", 4, work="Dig all beds")


@pytest.mark.parametrize("label", ["Total remaining", "Total with buffer"])
def test_a_total_of_something_else_stays(label: str) -> None:
    table = f"| Phase | Time | Actual |\n|---|---|---|\n| Phase 1 | 4h | 1h |\n| {label} | 9h | 9h |\n"
    assert f"| {label} | 9h | 9h |" in logged(table, "1", 4)


def test_a_total_that_says_more_stays() -> None:
    table = "| Phase | Time | Actual |\n|---|---|---|\n| Phase 1 | 4h | 1h |\n| Total | 9h | 1h + 8h left |\n"
    assert "| Total | 9h | 1h + 8h left |" in logged(table, "1", 4)


def test_items_of_a_list_say_it_behind_their_words() -> None:
    list_ = "- **Phase 1**: 2-3 hours\n- **Phase 2** (plants): 1 hour\n- **Total**: 3-4 hours\n"
    once = logged(list_, "2", 2)
    assert once == (
        "- **Phase 1**: 2-3 hours\n- **Phase 2** (plants): 1 hour (actual: 2 hours)\n"
        "- **Total**: 3-4 hours (actual: 2 hours)\n"
    )
    assert logged(once, "1", 1).startswith("- **Phase 1**: 2-3 hours (actual: 1 hour)\n")
    assert "(actual: 3 hours)\n- **Total**: 3-4 hours (actual: 3 hours)" in logged(once, "2", 1)


def test_a_list_gets_an_item_for_the_phase() -> None:
    assert (
        logged("1. Phase 1 (Digging): 2h\n", "2", 3) == "1. Phase 1 (Digging): 2h\n2. Phase 2 (Planting) (actual: 3h)\n"
    )


def test_a_timeline_without_phases_gets_a_table_of_them() -> None:
    assert logged("**Total:** 3 days\n", "1", 3).startswith(
        "**Total:** 3 days\n\n"
        "| Phase             | Actual Time |\n|-------------------|-------------|\n"
        "| Phase 1: Digging  | 3 hours     |\n| Phase 2: Planting | -           |\n| **Total**         | **3 hours** |"
    )


def test_a_plan_without_a_timeline_gets_that_of_the_template_in_its_place() -> None:
    draft = draft_of(f"{PHASES}## Success Metrics\n\n- Fast\n\n## Dependencies\n\n- None\n")
    assert not has_timeline(draft)
    made = carried_out(draft, [log_time(draft, spent(draft, "2", 3))])
    assert made.source.view == (
        f"{PHASES}## Success Metrics\n\n- Fast\n\n## Timeline Estimates\n\n"
        "| Phase             | Estimated Time | Actual Time |\n|-------------------|----------------|-------------|\n"
        "| Phase 1: Digging  | -              | -           |\n| Phase 2: Planting | -              | 3 hours     |\n"
        "| **Total**         | **-**          | **3 hours** |\n\n## Dependencies\n\n- None\n"
    )
    again = carried_out(made, [log_time(made, spent(made, "1", 1))])
    assert "| Phase 1: Digging  | -              | 1 hour      |" in again.source.view
    assert "| **Total**         | **-**          | **4 hours** |" in again.source.view


def test_the_table_of_a_fresh_plan_is_filled() -> None:
    head = "| Phase | Estimated Time | Actual Time |\n|---|---|---|\n"
    table = f"{head}| Phase 1 | X hours | - |\n| **Total** | **X hours** | **-** |\n"
    assert has_timeline(draft_of(f"{PHASES}## Timeline Estimates\n\n{table}"))
    after = logged(table, "1", 2)
    assert "| Phase 1 | X hours | 2 hours |\n| **Total** | **X hours** | **2 hours** |" in after


def test_a_day_is_as_long_as_the_settings_say() -> None:
    settings = Settings(hours_per_day=6)
    table = "## Timeline\n\n| Phase | Time | Actual |\n|---|---|---|\n| Phase 1 | 3 days | 1 day |\n"
    source = SourceText.of(PHASES + table)
    draft = Draft(source, read_plan(source, settings))
    made = carried_out(draft, [log_time(draft, spent(draft, "1", 3), settings)], settings)
    assert "| 3 days | 1.5 days |" in made.source.view


def test_line_ends_and_everything_else_stay() -> None:
    text = (f"\ufeff{PHASES}## Timeline\n\n{TEMPLATE}\nEnd  ").replace("\n", "\r\n").encode()
    draft = draft_of(text)
    made = carried_out(draft, [log_time(draft, spent(draft, "2", 6))])
    assert made.source.data == text.replace(b"6 hours | - |", b"6 hours | 6 hours |").replace(
        b"**5 hours**", b"**11 hours**"
    )


def test_a_row_that_cannot_be_written_is_refused() -> None:
    draft = draft_of(f"{PHASES}## Timeline\n\n| Phase | Time | Actual |\n|---|---|---|\n| Phase 1 | 4h | 1h + 2h |\n")
    with pytest.raises(NotProvable, match="no way to log 2h for phase 1"):
        carried_out(draft, [log_time(draft, spent(draft, "1", 2))])


def test_time_can_be_logged_in_real_plans(corpus: list[Path]) -> None:
    failed = 0
    for path in corpus[::5]:
        draft = draft_of(path.read_bytes())
        for phase in draft.plan.phases[:1]:
            one = Spent(hours=2, phase=phase, phases=draft.plan.phases, name="it")
            try:
                made = carried_out(draft, [log_time(draft, one)])
            except NotProvable:
                failed += 1
            else:
                assert len(made.source.data) > len(draft.source.data)
    assert failed <= 1
