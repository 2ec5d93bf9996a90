import pytest

from planproof.editing.effect import Intent, carried_out
from planproof.editing.paths import changed
from planproof.errors import NotProvable
from planproof.text import Edit
from tests.editing.kit import draft_of

TEXT = "# P\n\n## Phase 1: A\n\n- Dig\n- Sow\n"
DRAFT = draft_of(TEXT)
AT = TEXT.index("Dig")
TASK = ("phases", 0, "tasks", 0)


def renamed(*ways: tuple[Edit, ...], text: str = "Dug") -> Intent:
    return Intent(what="rename 1.1", ways=ways, expect=lambda plan: changed(plan, TASK, text=text))


def test_the_first_way_is_taken_where_it_says_what_was_meant() -> None:
    made = carried_out(DRAFT, [renamed((Edit.of(AT, AT + 3, "Dug"),), (Edit.of(AT, AT + 3, "**Dug**"),))])
    assert made.source.view == TEXT.replace("Dig", "Dug")
    assert made.plan.phases[0].tasks[0].text == "Dug"


def test_a_way_that_says_something_else_is_passed_over() -> None:
    box = (Edit.of(AT, AT + 3, "[ ] Dug"),)  # now the other item is no task any more
    made = carried_out(DRAFT, [renamed(box, (Edit.of(AT, AT + 3, "**Dug**"),))])
    assert made.source.view == TEXT.replace("Dig", "**Dug**")


def test_ways_that_get_into_each_others_way_are_passed_over() -> None:
    one = renamed((Edit.of(AT, AT + 3, "Dug"),))
    two = Intent(
        what="rename 1.2",
        ways=((Edit.of(AT + 1, AT + 9, "x"),), (Edit.of(AT + 6, AT + 9, "Sew"),)),
        expect=lambda plan: changed(plan, ("phases", 0, "tasks", 1), text="Sew"),
    )
    assert carried_out(DRAFT, [one, two]).source.view == "# P\n\n## Phase 1: A\n\n- Dug\n- Sew\n"


def test_nothing_is_believed_that_cannot_be_proved() -> None:
    with pytest.raises(NotProvable, match=r"no way to rename 1\.1 that changes nothing else"):
        carried_out(DRAFT, [renamed((Edit.of(AT, AT + 3, "~~Dug~~"),))])
    with pytest.raises(NotProvable):
        carried_out(DRAFT, [renamed()])
    clash = renamed((Edit.of(AT, AT + 3, "Dug"),))
    with pytest.raises(NotProvable, match="at once"):
        carried_out(DRAFT, [clash, renamed((Edit.of(AT, AT + 3, "Dug "),))])


def test_no_intent_changes_nothing() -> None:
    assert carried_out(DRAFT, []) is DRAFT
