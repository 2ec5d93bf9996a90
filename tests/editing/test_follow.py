import datetime as dt

import pytest

from planproof.editing.effect import carried_out
from planproof.editing.follow import fitting_status, phase_marks, set_status, set_updated
from planproof.editing.style import Style
from planproof.model import Status
from tests.editing.kit import draft_of

TWO = "## Phase 1: A ✅\n- [x] a\n## Phase 2: B\n- [x] b\n"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("## Phase 1: A ✅\n- [ ] a\n- [x] b\n", "## Phase 1: A 🔄\n- [ ] a\n- [x] b\n"),
        ("## Phase 1: A (Not Started)\n- [x] a\n", "## Phase 1: A (Done)\n- [x] a\n"),
        ("## Phase 1: A\n**Status:** In Progress\n\n- [x] a\n", "## Phase 1: A\n**Status:** Done\n\n- [x] a\n"),
        (
            "## Phase 1: A ✅\n- [x] a\n## Phase 2: B\n- [x] b\n",
            "## Phase 1: A ✅\n- [x] a\n## Phase 2: B ✅\n- [x] b\n",
        ),
        ("## Phase 1: A\n- [x] a\n## Phase 2: B\n- [x] b\n", None),
        ("## Phase 1: A ⛔\n- [x] a\n- [ ] b\n", None),
        ("## Phase 1: A ✅\n\nNo tasks.\n", None),
    ],
)
def test_the_mark_of_a_phase_follows_its_tasks(text: str, wanted: str | None) -> None:
    draft = draft_of("# P\n\n" + text)
    made = carried_out(draft, list(phase_marks(draft, Style(draft))))
    assert made.source.view == "# P\n\n" + (wanted or text)


def test_only_touched_phases_follow() -> None:
    draft = draft_of("# P\n\n## Phase 1: A ✅\n- [ ] a\n## Phase 2: B ✅\n- [ ] b\n")
    made = carried_out(draft, list(phase_marks(draft, Style(draft), {1})))
    assert made.source.view == "# P\n\n## Phase 1: A ✅\n- [ ] a\n## Phase 2: B\n- [ ] b\n"


@pytest.mark.parametrize(
    ("status", "work", "wanted"),
    [
        ("Planning", "- [x] a\n- [ ] b", Status.IN_PROGRESS),
        ("In Progress", "- [x] a\n- [x] b", Status.COMPLETED),
        ("Completed", "- [x] a\n- [ ] b", Status.IN_PROGRESS),
        ("In Progress", "- [x] a\n\n## Open Questions\n- [ ] Who?", None),
        ("In Progress, phase 2 of 3", "- [x] a", None),
        ("Blocked", "- [x] a\n- [ ] b", None),
        ("Planning", "- [ ] a", None),
    ],
)
def test_the_status_follows_where_it_is_plain(status: str, work: str, wanted: Status | None) -> None:
    draft = draft_of(f"# P\n\n**Status:** {status}\n\n## Phase 1: A\n{work}\n")
    assert fitting_status(draft, draft.plan) is wanted


def test_the_status_is_written_in_its_own_language() -> None:
    draft = draft_of("# P\n\n**Status:** IN ARBEIT\n\n## Phase 1: A\n- [x] a\n")
    intent = set_status(draft, Status.COMPLETED)
    assert intent
    assert "**Status:** ABGESCHLOSSEN\n" in carried_out(draft, [intent]).source.view


def test_the_date_is_written_in_its_own_form_and_never_goes_back() -> None:
    draft = draft_of("# P\n\n**Last Updated:** 05.01.2026 (session 3)\n")
    intent = set_updated(draft, dt.date(2026, 11, 7))
    assert intent
    made = carried_out(draft, [intent])
    assert made.source.view == "# P\n\n**Last Updated:** 07.11.2026 (session 3)\n"
    assert set_updated(made, dt.date(2026, 11, 7)) is None
    assert set_updated(draft_of("# P\n"), dt.date(2026, 11, 7)) is None
