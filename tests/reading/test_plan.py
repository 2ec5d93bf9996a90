"""The whole plan: what is read from where, and how its parts hang together."""

import pickle

import pytest

from planproof.model import Duration, Plan
from planproof.model.settings import Settings
from planproof.report.json_text import SCHEMA
from planproof.text import Span
from tests.reading.telling import DONE, TODO, nodes, outline, read, states, texts


def test_an_empty_text_is_an_empty_plan() -> None:
    for text in ("", "\n\n", "\ufeff", "   \n"):
        plan = read(text)
        assert (plan.title, plan.phases, plan.criteria) == (None, (), ())
    assert read("").span == Span(0, 0)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_a_byte_order_mark_change_nothing(end: str, mark: str) -> None:
    text = "# Plan\n\n**Status:** Draft\n\n## Phase 1: A (M)\n\n- [x] a (4h)\n  - [ ] one\n\n## Risks\n\n- It breaks\n"
    dressed = (mark + text.replace("\n", end)).encode()
    plain, found = read(text), read(dressed)
    assert (found.title, found.status, texts(found.risks)) == (plain.title, plain.status, texts(plain.risks))
    assert outline(dressed) == outline(text)
    assert [
        dressed[part.span.start : part.span.end].decode().replace(end, "\n").strip() for part in nodes(found.phases)
    ] == [text[part.span.start : part.span.end].strip() for part in nodes(plain.phases)]


def test_a_missing_end_of_line_changes_nothing() -> None:
    assert outline("# P\n\n## Phase 1: A\n\n- [x] a") == outline("# P\n\n## Phase 1: A\n\n- [x] a\n")


@pytest.mark.parametrize(
    "hidden",
    [
        "```\n## Phase 2: B\n- [x] b\n**Status:** Done\n```",
        "~~~~\n## Phase 2: B\n```\n- [x] b\n~~~~",
        "    ## Phase 2: B\n\n    - [x] b",
        "<!--\n## Phase 2: B\n\n- [x] b\n-->",
        "<details>\n## Phase 2: B\n- [x] b\n</details>",
        "[^1]: ## Phase 2: B",
        "`## Phase 2: B`",
    ],
)
def test_what_stands_in_code_and_comments_is_never_structure(hidden: str) -> None:
    assert outline(f"# P\n\n{hidden}\n\n## Phase 1: A\n\n- [ ] a\n\n{hidden}\n") == [("1", "A", ["a"])]


def test_settings_reach_every_duration() -> None:
    text = "# P\n\n## Phase 1: A (2 days)\n\n- [ ] a (1 week)\n\n## Timeline\n\n- Phase 1: 1 sprint\n"
    plan = read(text, Settings(hours_per_day=6, hours_per_week=30, hours_per_sprint=60))
    assert (plan.phases[0].estimate, plan.phases[0].tasks[0].estimate) == (Duration(12, 12), Duration(30, 30))
    assert plan.timeline[0].estimate == Duration(60, 60)


def test_criteria_and_metrics_hold_for_all_below_them() -> None:
    text = "# P\n\n## Success Criteria\n\n### Tests\n\n- one\n\n### Documentation\n\n- two\n\n"
    text += "## Metrics\n\n### Timeline\n\n- three: 3\n"
    plan = read(text)
    assert (texts(plan.criteria), texts(plan.metrics)) == (["one", "two"], ["three: 3"])
    assert (plan.tests, plan.documentation, plan.timeline) == (None, (), ())


def test_registers_inside_the_phases_stay_there() -> None:
    text = "# P\n\n## Phase 1: A\n\n- [ ] a\n\n### Testing\n\n- [ ] it works\n\n### Notes\n\n- a note\n"
    plan = read(text)
    assert (texts(plan.phases[0].tasks), texts(plan.phases[0].acceptance), plan.criteria) == (["a"], ["it works"], ())


def test_a_whole_plan_is_kept_and_compared() -> None:
    text = "# P\n\n## Phase 1: A\n\n- [x] a\n\n## Risks\n\n- It breaks\n"
    plan = read(text)
    assert plan == read(text) == pickle.loads(pickle.dumps(plan))
    assert isinstance(plan, Plan) and hash(plan) == hash(read(text)) and SCHEMA == "planproof/1"


def test_states_of_unmarked_things_come_from_what_is_above() -> None:
    plan = read("# P\n\n**Status:** Completed\n\n## Phase 1: A\n\n- a\n- b\n\n## Phase 2: B\n\n- [ ] c\n- [x] d\n")
    assert [states(phase.tasks) for phase in plan.phases] == [[DONE, DONE], [TODO, DONE]]
