import pytest

from planproof.editing.effect import carried_out
from planproof.editing.timeline.lacking import rows_for_phases
from planproof.editing.timeline.totals import right_totals
from tests.editing.kit import draft_of

HEAD = "# P\n\n## Timeline\n\n| Phase | Estimate | Actual |\n|---|---|---|\n"


def righted(rows: str, *, exact: bool = False) -> str:
    draft = draft_of(HEAD + rows)
    return carried_out(draft, list(right_totals(draft, exact=exact))).source.view.removeprefix(HEAD)


def test_both_totals_become_the_sums_in_their_own_wording() -> None:
    rows = "| A | 4 hours | 3h |\n| B | 6-8 hours | 90 min |\n"
    assert righted(rows + "| **Total** | **9 hours** | **3h** |\n") == rows + (
        "| **Total** | **10-12 hours** | **4.5h** |\n"
    )


def test_a_right_total_stays() -> None:
    rows = "| A | 4 hours | |\n| B | 6 hours | |\n| Total | 10 hours | |\n"
    assert righted(rows) == rows


def test_a_total_that_is_no_exact_figure_may_stay() -> None:
    rows = "| A | 4 hours | |\n| B | 6 hours | |\n| Total | ~20 hours | |\n"
    assert righted(rows, exact=True) == rows
    assert "~10 hours" in righted(rows)


PHASES = "# P\n\n" + "".join(f"## Phase {n}: {name}\n{more}\n- [ ] a\n\n" for n, name, more in (
    (1, "Digging", ""), (2, "Planting", ""), (3, "Watering", "**Estimate:** 3h\n"),
))  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "wanted"),
    [
        (
            "| Phase 1: Digging | 4h |\n| Phase 2: Planting | 6h |\n| Total | 10h |\n",
            "| Phase 1: Digging | 4h |\n| Phase 2: Planting | 6h |\n| Phase 3: Watering | 3h |\n| Total | 10h |\n",
        ),
        (
            "| 1 | 3h |\n| 3 | 1h |\n",
            "| 1 | 3h |\n| 2 | - |\n| 3 | 1h |\n",
        ),
        ("| Phase 1 | 4h |\n", None),
    ],
)
def test_a_forgotten_phase_gets_a_row(rows: str, wanted: str | None) -> None:
    head = "## Timeline\n\n| Phase | Estimate |\n|---|---|\n"
    draft = draft_of(PHASES + head + rows)
    made = carried_out(draft, list(rows_for_phases(draft)))
    assert made.source.view == PHASES + head + (wanted or rows)
    assert list(rows_for_phases(made)) == []
