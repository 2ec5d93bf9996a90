from __future__ import annotations

import pytest

from planproof.lint.rule import Rule
from planproof.lint.rules.questions import (
    answered_but_open,
    open_question_while_working,
    question_for_nobody,
    ticked_without_answer,
)
from tests.lint.kit import fixed, lines


def asked(*items: str, status: str = "In Progress") -> str:
    """A plan with these questions; the first one stands in line 11."""
    head = ["# A plan", "", f"**Status:** {status}", "", "## Phase 1: A", "", "- [ ] Add", "", "## Open Questions", ""]
    return "\n".join([*head, *items, ""])


CASES = [
    (
        open_question_while_working,
        asked("- [ ] How long", "- Who pays?", "- **Which colour?**", "- 什么颜色？"),
        [11, 12, 13, 14],
    ),
    (open_question_while_working, asked("- [ ] How long?", status="Planning"), []),
    (open_question_while_working, asked("- [ ] How long?", status="Completed"), []),
    (open_question_while_working, asked("- [x] How long?", "- ~~Who pays?~~"), []),
    (open_question_while_working, asked("- How long? A year.", "- A remark"), []),
    (open_question_while_working, "# A\n\n## Phase 1: A\n\n- [x] Add\n- [ ] Call\n\n## Questions\n\n- Who?\n", [10]),
    (open_question_while_working, asked("- [ ] A mobile app: future consideration?"), []),
    (question_for_nobody, asked("- [ ] How long?"), [11]),
    (question_for_nobody, asked("- [ ] How long?", "- [ ] Who pays?"), [11]),
    (question_for_nobody, asked("- [ ] How long? - needs answer from legal", "- [ ] Who pays?"), [12]),
    (question_for_nobody, asked("- [ ] How long? @ann", "- [ ] Who pays? - research needed"), []),
    (question_for_nobody, asked("- [ ] How long?", status="Completed"), []),
    (question_for_nobody, asked("- [ ] 얼마나 오래? - 운영팀의 답변 필요"), []),
    (answered_but_open, asked("- [ ] How long? → Decision: a year"), [11]),
    (answered_but_open, asked("- How long? → Decision: a year", "- [ ] How long?"), []),
    (ticked_without_answer, asked("- [x] How long?"), [11]),
    (
        ticked_without_answer,
        asked("- [x] How long? A year", "- [x] Who?\n  - Ann", "- [x] ~~Why?~~", "- [ ] When?"),
        [],
    ),
]


@pytest.mark.parametrize(("module", "text", "wanted"), CASES)
def test_lines(module: object, text: str, wanted: list[int]) -> None:
    rule: Rule = module.RULE  # type: ignore[attr-defined]
    assert lines(rule, text) == wanted


@pytest.mark.parametrize(
    "item",
    [
        "- [{}] How long? → Decision: a year",
        "* [{}] How long?\r\n  - **Answer:** a year",
        "1. [{}] How long?\n   - Resolved: a year",
    ],
)
def test_the_box_of_an_answered_question_is_ticked(item: str) -> None:
    assert fixed(answered_but_open.RULE, asked(item.format(" "))) == asked(item.format("x"))
