from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planproof.editing.derived import derived
from planproof.editing.draft import Draft
from planproof.editing.effect import carried_out
from planproof.editing.paths import differences
from planproof.editing.style import Style
from planproof.errors import NotProvable
from tests.editing.kit import draft_of


def settled(draft: Draft) -> Draft:
    """The draft after one thing after the other was brought up to date."""
    tried: set[str] = set()
    while intent := next((one for one in derived(draft, Style(draft), draft.plan) if one.what not in tried), None):
        tried.add(intent.what)
        try:
            draft = carried_out(draft, [intent])
        except NotProvable:
            continue
    return draft


def synced(text: str) -> str:
    return settled(draft_of(text)).source.view


@pytest.mark.parametrize(
    ("heading", "tasks", "wanted"),
    [
        ("## Phase 1: A ✅", "- [ ] a\n- [x] b", "## Phase 1: A 🔄"),
        ("## Phase 1: A (Not Started)", "- [x] a", "## Phase 1: A (Done)"),
        ("## Phase 1: A", "- [x] a", "## Phase 1: A"),
        ("## Phase 1: A (60% COMPLETE) ✅", "- [ ] a\n- [x] b", "## Phase 1: A (60% COMPLETE) ✅"),
        ("## Phase 1: A ⛔", "- [ ] a", "## Phase 1: A ⛔"),
    ],
)
def test_the_mark_of_a_phase_follows_where_it_has_one(heading: str, tasks: str, wanted: str) -> None:
    rest = f"\n\n{tasks}\n\n## Phase 2: B ✅\n\n- [x] c\n"
    assert synced(f"# P\n\n{heading}{rest}") == f"# P\n\n{wanted}{rest}"


@pytest.mark.parametrize(
    ("status", "tasks", "wanted"),
    [
        ("Planning", "- [x] a\n- [ ] b", "In Progress"),
        ("In Progress", "- [x] a", "Completed"),
        ("In Progress", "- [x] a\n\n## Open Questions\n\n- [ ] Who?", "In Progress"),
        ("Completed", "- [x] a\n- [x] b\n- [ ] c", "In Progress"),
        ("Completed", "- [ ] a\n- [ ] b\n- [x] c", "Completed"),  # nobody ticks these boxes
        ("Completed", "- [x] a\n- [ ]* b", "Completed"),
        ("In Progress (phase 1)", "- [x] a", "In Progress (phase 1)"),
    ],
)
def test_the_status_follows_where_it_is_plain(status: str, tasks: str, wanted: str) -> None:
    text = "# P\n\n**Status:** {}\n\n## Phase 1: A\n\n" + tasks + "\n"
    assert synced(text.format(status)) == text.format(wanted)


def test_a_new_row_makes_the_total_follow() -> None:
    phases = "".join(f"## Phase {n}: {name} ({n}h)\n\n- [ ] a\n\n" for n, name in enumerate(("One", "Two", "Three"), 1))
    table = "## Timeline\n\n| Phase | Time |\n|---|---|\n| Phase 1 | 1h |\n| Phase 2 | 2h |\n{}| Total | {} |\n"
    text = f"# P\n\n{phases}"
    assert synced(text + table.format("", "3h")) == text + table.format("| Phase 3 | 3h |\n", "6h")


TASKS = st.lists(st.sampled_from(["- [ ] dig", "- [x] sow", "- [~] water"]), min_size=1, max_size=4)
MARKS = st.sampled_from(["", " ✅", " 🔄", " (Not Started)", " (1/3)"])


@given(
    st.sampled_from(["Planning", "In Progress", "Completed", "Blocked"]),
    st.lists(st.tuples(MARKS, TASKS), min_size=1, max_size=4),
    st.sampled_from(["Progress: 1/4 tasks (25%)", "Progress: 2 of 3", "Words"]),
    st.lists(st.integers(0, 9), min_size=2, max_size=5),
)
def test_twice_is_once(status: str, phases: list[tuple[str, list[str]]], line: str, hours: list[int]) -> None:
    work = "".join(
        f"## Phase {at}: Part {at}{mark}\n\n" + "\n".join(tasks) + "\n\n" for at, (mark, tasks) in enumerate(phases, 1)
    )
    rows = "".join(f"| Phase {at} | {time} hours |\n" for at, time in enumerate(hours[:-1], 1))
    table = f"## Timeline\n\n| Phase | Estimate |\n|---|---|\n{rows}| Total | {hours[-1]} hours |\n"
    once = settled(draft_of(f"# P\n\n**Status:** {status}\n{line}\n\n{work}{table}"))
    assert settled(once).source.data == once.source.data


def test_real_plans_are_settled_in_one_go(corpus: list[Path]) -> None:
    for path in corpus[::3]:
        draft = draft_of(path.read_bytes())
        made = settled(draft)
        assert settled(made).source.data == made.source.data
        for found in differences(draft.plan, made.plan):
            assert found[0] in ("status", "phases", "timeline", "criteria", "metrics")
            assert found[-1] in ("state", "status", "estimate", "actual", "effort", "name", "timeline")
