"""State marks: emoji, words, and where they disagree."""

import pytest

from planproof.model import State, Status
from planproof.reading.marks import emoji_state, leading_mark, state_of, status_of
from planproof.reading.vocabulary import vocabulary_for
from tests.reading.telling import BLOCKED, DOING, DONE, DROPPED, TODO, read, task

STATES = {
    DONE: "✅; ☑; ☑️; ✔; ✔️; done; Done; DONE; complete; completed; shipped; implemented; merged",
    DOING: "🚧; 🔄; 🟡; ⏳; in progress; In Progress; in-progress; wip; WIP; ongoing; started",
    BLOCKED: "🔴; ⛔; ⏸; ⏸️; blocked; on hold; paused",
    DROPPED: "❌; 🚫; cancelled; canceled; dropped; skipped; won't do; superseded; deferred",
    TODO: "⬜; 📅; not started; planned; pending; todo; to do; future",
}
MARKS = [(mark.strip(), state) for state, marks in STATES.items() for mark in marks.split(";")]


def state(text: str) -> State | None:
    return state_of(text, vocabulary_for(text))


def status(text: str) -> Status | None:
    return status_of(text, vocabulary_for(text))


@pytest.mark.parametrize(("mark", "expected"), MARKS)
def test_every_mark_of_the_language_is_known(mark: str, expected: State) -> None:
    assert state(mark) is expected
    assert state(f"**{mark}**") is expected


WORDS = [(mark, state) for mark, state in MARKS if mark[0].isalpha() and mark[0] < "\u0250"]
EMOJI = [(mark, state) for mark, state in MARKS if mark[0] > "\u2000"]


@pytest.mark.parametrize(("word", "expected"), WORDS)
@pytest.mark.parametrize("dress", ["({})", "[{}]", "- {}", "— **{}**"])
def test_a_word_behind_an_item_or_a_name_is_a_mark(word: str, expected: State, dress: str) -> None:
    tail = dress.format(word.replace("’", "'"))
    found = task(f"- Build it {tail}")
    assert (found.text, found.state) == ("Build it", expected)
    (phase,) = read(f"# P\n\n## Phase 1: Build it {tail}\n\n- a\n").phases
    assert (phase.name, phase.state) == ("Build it", expected)


@pytest.mark.parametrize(("emoji", "expected"), [pair for pair in EMOJI if pair[0] not in "🟡🔴"])
def test_an_emoji_before_or_behind_an_item_or_a_name_is_a_mark(emoji: str, expected: State) -> None:
    for words in (f"{emoji} Build it", f"Build it {emoji}"):
        found = task(f"- {words}")
        assert (found.text, found.state) == ("Build it", expected)
        (phase,) = read(f"# P\n\n## Phase 1: {words}\n\n- a\n").phases
        assert (phase.name, phase.state) == ("Build it", expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("✅ in progress", DOING),
        ("🚧 done", DONE),
        ("🔴 not started", TODO),
        ("✅ not implemented", TODO),
        ("⏳ blocked by the vendor", BLOCKED),
        ("❌ completed after all", DONE),
    ],
)
def test_where_emoji_and_word_disagree_the_word_wins(text: str, expected: State) -> None:
    assert state(text) is expected


@pytest.mark.parametrize("text", ["not implemented", "not done", "not yet done", "Not completed", "never started"])
def test_a_negated_word_is_todo(text: str) -> None:
    assert state(text) is TODO


@pytest.mark.parametrize("text", ["partly done", "partially complete", "mostly done", "partially implemented"])
def test_partly_done_is_doing(text: str) -> None:
    assert state(text) is DOING


def test_an_apostrophe_may_be_curly() -> None:
    assert state("won’t do") is DROPPED


@pytest.mark.parametrize("text", ["Todo / Doing / Done", "Not started | In progress | Completed"])
def test_a_choice_left_unfilled_is_no_state(text: str) -> None:
    assert state(text) is None


@pytest.mark.parametrize(("text", "expected"), [("100%", DONE), ("0%", TODO), ("40%", DOING), ("40 %", DOING)])
def test_a_share_tells_how_far_the_work_is(text: str, expected: State) -> None:
    assert state(text) is expected


@pytest.mark.parametrize("text", ["", "-", "Ann", "see below", "🎯", "42"])
def test_other_words_are_no_state(text: str) -> None:
    assert state(text) is None


STATUSES = {
    Status.PLANNING: "Planning; Draft; Proposed; Ready; Approved; Not started; Pending; Planned",
    Status.IN_PROGRESS: "In Progress; Active; Ongoing; Implementing; Phase 2 in progress; Partially complete",
    Status.COMPLETED: "Completed; Done; Complete; Shipped; Implemented; Archived",
    Status.BLOCKED: "Blocked; Paused; On hold; Waiting",
    Status.CANCELLED: "Cancelled; Abandoned; Superseded; Rejected; Won't do",
}


@pytest.mark.parametrize(
    ("text", "expected"), [(text.strip(), found) for found, names in STATUSES.items() for text in names.split(";")]
)
def test_every_status_of_the_language_is_known(text: str, expected: Status) -> None:
    assert status(text) is status(text.upper()) is status(f"{text} (2025-10-26)") is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Planning (awaiting review)", Status.PLANNING),
        ("✅ Completed", Status.COMPLETED),
        ("✅", Status.COMPLETED),
        ("🚧", Status.IN_PROGRESS),
        ("Draft, to be completed in May", Status.PLANNING),
        ("Planning / In Progress / Completed", None),
        ("Planning | In Progress | Completed", None),
        ("nobody knows", None),
        ("", None),
    ],
)
def test_the_first_known_word_decides(text: str, expected: Status | None) -> None:
    assert status(text) is expected


def test_the_first_emoji_that_says_something_counts() -> None:
    assert emoji_state("🎯 🚧 ✅") is DOING
    assert emoji_state("🎯 goal") is None


def test_a_coloured_circle_before_an_item_is_no_state() -> None:
    assert [leading_mark(f"{circle} Fix it")[0] for circle in "🔴🟡🟢🟠🔵⚪⚫"] == [None] * 7
    assert leading_mark("✅ Fix it") == (DONE, 2)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("erledigt", DONE),
        ("in Arbeit", DOING),
        ("blockiert", BLOCKED),
        ("offen", TODO),
        ("terminé", DONE),
        ("en cours", DOING),
        ("bloqué", BLOCKED),
        ("à faire", TODO),
        ("completado", DONE),
        ("en progreso", DOING),
        ("bloqueado", BLOCKED),
        ("pendiente", TODO),
        ("concluído", DONE),
        ("em andamento", DOING),
        ("pendente", TODO),
        ("ukończone", DONE),
        ("w trakcie", DOING),
        ("zablokowane", BLOCKED),
        ("do zrobienia", TODO),
        ("завершено", DONE),
        ("в процессе", DOING),
        ("заблокировано", BLOCKED),
        ("не начато", TODO),
        ("已完成", DONE),
        ("进行中", DOING),
        ("已暂停", BLOCKED),
        ("未开始", TODO),
        ("完了", DONE),
        ("進行中", DOING),
        ("保留", BLOCKED),
        ("未着手", TODO),
        ("완료", DONE),
        ("진행 중", DOING),
        ("보류", BLOCKED),
        ("예정", TODO),
    ],
)
def test_state_words_are_known_in_other_languages(text: str, expected: State) -> None:
    assert state(text) is expected
