"""Open questions: section 5 of the plan language."""

import pytest

from planproof.model import Question
from tests.reading.telling import read, texts


def questions(text: str) -> tuple[Question, ...]:
    return read(f"# Plan\n\n## Open Questions\n\n{text}\n").questions


NAMES = ["Open Questions", "Questions", "Unresolved Questions", "Outstanding Questions", "Decisions Needed"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("head", ["## {}", "**{}:**", "## 7. {}:", "### ❓ {}"])
def test_every_name_opens_a_list_of_questions(name: str, head: str) -> None:
    plan = read(f"# Plan\n\n## Words\n\n{head.format(name)}\n\n- Who pays?\n- Who ships?\n")
    assert [(q.text, q.resolved, q.answer, q.needs) for q in plan.questions] == [
        ("Who pays?", False, None, None),
        ("Who ships?", False, None, None),
    ]


@pytest.mark.parametrize(
    "items", ["- [ ] Who pays?\n- [ ] Who ships?", "1. Who pays?\n2. Who ships?", "* **Who pays?**\n* Who ships?"]
)
def test_items_of_any_sort_are_questions(items: str) -> None:
    assert texts(questions(items)) == ["Who pays?", "Who ships?"]


def test_a_heading_may_be_a_question() -> None:
    found = questions("### 1. Who pays?\n\nWe do not know.\n\n### 2. Who ships?\n\n**Decision:** the vendor")
    assert [(q.text, q.resolved, q.answer) for q in found] == [
        ("Who pays?", False, None),
        ("Who ships?", True, "the vendor"),
    ]


def test_options_below_a_question_are_no_questions() -> None:
    assert texts(questions("### Who pays?\n\n- the shop\n- the vendor")) == ["Who pays?"]
    assert texts(questions("- Who pays?\n  - the shop\n  - the vendor")) == ["Who pays?"]


@pytest.mark.parametrize(
    "item",
    [
        "- [x] Who pays?",
        "- ~~Who pays?~~",
        "- ✅ Who pays?",
        "- Who pays? ✅",
        "- Who pays? (resolved)",
        "- Who pays? - resolved",
        "- ~~Who pays?~~ → the shop",
        "- Who pays? (answered)",
        "- Who pays? - decided",
        "- Who pays? [RESOLVED]",
        "- **Who pays?** ✅ resolved",
        "1. [x] Who pays?",
        "- [x] ~~Who pays?~~",
    ],
)
def test_a_question_is_resolved_when_ticked_struck_or_marked(item: str) -> None:
    (found,) = questions(item)
    assert found.resolved and found.text.startswith("Who pays?")


@pytest.mark.parametrize(
    ("item", "answer"),
    [
        ("- Who pays? → Decision: the shop", "Decision: the shop"),
        ("- Who pays? -> Decision: the shop", "Decision: the shop"),
        ("- Who pays? => Decided: the shop", "Decided: the shop"),
        ("- Who pays? → **Decision:** the shop", "Decision: the shop"),
        ("- [ ] Who pays? → Decision: the shop", "Decision: the shop"),
        ("- Who pays? — Resolved: the shop", "Resolved: the shop"),
        ("- Who pays? Answer: the shop", "Answer: the shop"),
        ("- Who pays?\n  - Decision: the shop", "the shop"),
        ("- Who pays?\n  - **Decision:** the shop", "the shop"),
        ("- Who pays?\n\n  **Answer:** the shop", "the shop"),
        ("1. Who pays?\n   - Resolution: the shop", "the shop"),
    ],
)
def test_a_decision_behind_a_question_resolves_it(item: str, answer: str) -> None:
    (found,) = questions(item)
    assert (found.text, found.resolved, found.answer) == ("Who pays?", True, answer)


@pytest.mark.parametrize(
    "item",
    [
        "- [ ] Who pays?",
        "- Who pays? → ask again",
        "- Who pays?\n  - Recommendation: the shop",
        "- Who decided this?",
        "- Who pays? (open)",
    ],
)
def test_other_questions_stay_open(item: str) -> None:
    (found,) = questions(item)
    assert not found.resolved


@pytest.mark.parametrize(
    ("item", "needs"),
    [
        ("- [ ] Who pays? - needs answer from Ann and the CFO", "Ann and the CFO"),
        ("- [ ] Who pays? - needs answer from the data team", "the data team"),
        ("- [ ] Who pays? - needs answer from [person/team]", "person/team"),
        ("- [ ] Who pays? - needs answer from @ann", "@ann"),
        ("- [ ] Who pays? - research needed", "research"),
        ("- [ ] Who pays? (needs input from legal)", "legal"),
        ("- [ ] Who pays?", None),
    ],
)
def test_needs_names_whom_or_what_a_question_waits_for(item: str, needs: str | None) -> None:
    (found,) = questions(item)
    assert found.needs == needs


def test_a_table_has_one_a_row() -> None:
    table = "| # | Question | Decision | Owner |\n|---|---|---|---|\n"
    table += "| 1 | Who pays? | the shop | Ann |\n| 2 | Who ships? | TBD | Bob |"
    assert [(q.text, q.resolved, q.needs) for q in questions(table)] == [
        ("Who pays?", True, "Ann"),
        ("Who ships?", False, "Bob"),
    ]
    table = "| Question | Status |\n|---|---|\n| Who pays? | ✅ Resolved |\n| Who ships? | Open |"
    assert [q.resolved for q in questions(table)] == [True, False]


def test_groups_of_questions_give_their_items() -> None:
    assert texts(questions("### Technical\n\n- Who stores?\n\n### Business\n\n- Who pays?")) == [
        "Who stores?",
        "Who pays?",
    ]
    assert texts(questions("- **Technical:**\n  - Who stores?\n- **Business:**\n  - Who pays?")) == [
        "Who stores?",
        "Who pays?",
    ]


def test_questions_inside_a_phase_or_a_task_are_the_plans_too() -> None:
    text = "# P\n\n## Phase 1: A\n\n- [ ] a\n\n**Open Questions:**\n\n- Who pays?\n\n"
    text += "### 1.1 Store\n\n**Questions:**\n\n- Who ships?\n"
    assert sorted(texts(read(text).questions)) == ["Who pays?", "Who ships?"]
