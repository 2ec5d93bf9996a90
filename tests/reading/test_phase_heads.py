"""Headings that open a phase: every word, number and separator."""

import pytest

from planproof.model import Duration, Effort, Phase, State
from planproof.model.settings import DEFAULTS
from planproof.reading.phase_heads import read_phase_head, speaks_about
from planproof.reading.vocabulary import vocabulary_for
from tests.reading.telling import BLOCKED, DOING, DONE, DROPPED, TODO, line, read

WORDS = ["Phase", "Stage", "Milestone", "Sprint", "Iteration", "Wave", "Week", "Session", "Part", "PR", "Slice", "Epic"]
WORDS += ["Track", "Day", "Step"]


def phase(heading: str) -> Phase:
    (found,) = read(f"# Plan\n\n{heading}\n\n- [ ] a\n- [ ] b\n").phases
    return found


def named(heading: str) -> tuple[str | None, str | None]:
    found = phase(heading)
    return found.number, found.name


@pytest.mark.parametrize("word", WORDS)
def test_every_word_of_the_language_opens_a_phase(word: str) -> None:
    for written in (word, word.upper(), word.lower()):
        assert named(f"## {written} 2: Cart") == ("2", "Cart")


@pytest.mark.parametrize("level", range(2, 7))
def test_a_phase_may_stand_at_any_level(level: int) -> None:
    assert named(f"{'#' * level} Phase 2: Cart") == ("2", "Cart")


@pytest.mark.parametrize(
    "bold", ["**Phase 2: Cart**", "**Phase 2: Cart:**", "**Phase 2: Cart**:", "__Phase 2: Cart__", "**Phase 2 - Cart**"]
)
def test_a_line_that_is_wholly_bold_opens_a_phase(bold: str) -> None:
    assert named(bold) == ("2", "Cart")


@pytest.mark.parametrize(
    "line_", ["**Phase 2: Cart** comes next.", "Phase 2: Cart", "*Phase 2: Cart*", "`Phase 2: Cart`"]
)
def test_other_lines_open_none(line_: str) -> None:
    assert named(line_) == (None, None)


@pytest.mark.parametrize(
    "heading",
    [
        "## Phase 2: Cart",
        "## Phase 2 : Cart",
        "## Phase 2 - Cart",
        "## Phase 2 – Cart",
        "## Phase 2 — Cart",
        "## Phase 2. Cart",
        "## Phase 2) Cart",
        "## Phase 2 | Cart",
        "## Phase 2 Cart",
        "## Phase 2: **Cart**",
        "## **Phase 2**: Cart",
        "## Phase #2: Cart",
        "## Phase-2: Cart",
        "## Phase 2: Cart:",
        "## Phase 2 (Cart)",
        "## 3. Phase 2: Cart",
        "## 3) Phase 2: Cart",
        "## 3.1 Phase 2: Cart",
        "## III. Phase 2: Cart",
        "## 🚀 Phase 2: Cart",
        "## Phase 2: 🛒 Cart 🛒",
        "## 🎯 3. Phase 2: Cart",
        "Phase 2: Cart\n---",
    ],
)
def test_number_and_name_are_read_however_they_are_parted(heading: str) -> None:
    assert named(heading) == ("2", "Cart")


@pytest.mark.parametrize(
    ("heading", "number"),
    [
        ("## Phase 0: Cart", "0"),
        ("## Phase 12: Cart", "12"),
        ("## Phase 2A: Cart", "2A"),
        ("## Phase 2a: Cart", "2a"),
        ("## Phase 2.1: Cart", "2.1"),
        ("## Phase IV: Cart", "IV"),
        ("## Phase I: Cart", "I"),
        ("## Phase A: Cart", "A"),
        ("## Phase B - Cart", "B"),
        ("## Phase P0: Cart", "P0"),
        ("## Week 1-2: Cart", "1-2"),
        ("## Phase One: Cart", "One"),
    ],
)
def test_a_number_is_as_written(heading: str, number: str) -> None:
    assert named(heading) == (number, "Cart")


@pytest.mark.parametrize(
    "heading",
    [
        "## Phases",
        "## Phase",
        "## Phase out the old cart",
        "## Part of the cart",
        "## Step by step",
        "## Phased 2",
        "## A phase 2",
    ],
)
def test_a_word_without_a_number_opens_none(heading: str) -> None:
    assert named(heading) == (None, None)


@pytest.mark.parametrize(("heading", "number"), [("## Phase 3", "3"), ("## Phase 3:", "3"), ("## Phase 3 ✅", "3")])
def test_a_phase_may_have_no_name(heading: str, number: str) -> None:
    assert named(heading) == (number, None)


@pytest.mark.parametrize(
    ("rest", "state", "effort", "hours"),
    [
        ("Cart ✅ COMPLETE (4h)", DONE, None, (4, 4)),
        ("Cart ✅", DONE, None, None),
        ("✅ Cart", DONE, None, None),
        ("Cart ✅ DONE", DONE, None, None),
        ("Cart - DONE", DONE, None, None),
        ("Cart — Complete", DONE, None, None),
        ("Cart (Completed)", DONE, None, None),
        ("Cart [DONE]", DONE, None, None),
        ("Cart (✅ done 2025-10-26)", DONE, None, None),
        ("Cart 🚧", DOING, None, None),
        ("Cart 🔄 In Progress", DOING, None, None),
        ("Cart (in progress)", DOING, None, None),
        ("Cart ⏸ paused", BLOCKED, None, None),
        ("Cart (BLOCKED)", BLOCKED, None, None),
        ("Cart ❌", DROPPED, None, None),
        ("Cart (won't do)", DROPPED, None, None),
        ("~~Cart~~", DROPPED, None, None),
        ("Cart ⬜", TODO, None, None),
        ("Cart (not started)", TODO, None, None),
        ("Cart ✅ (not implemented)", TODO, None, None),
        ("Cart (partially complete)", DOING, None, None),
        ("Cart [M]", TODO, "M", None),
        ("Cart (M)", TODO, "M", None),
        ("Cart (Effort: M)", TODO, "M", None),
        ("Cart (Effort: Medium)", TODO, "M", None),
        ("Cart (S-M)", TODO, "M", None),
        ("Cart (Size: L)", TODO, "L", None),
        ("Cart (2-3 days)", TODO, None, (16, 24)),
        ("Cart (~30 min)", TODO, None, (0.5, 0.5)),
        ("Cart (M, 2 days)", TODO, "M", (16, 16)),
        ("Cart - 4h", TODO, None, (4, 4)),
        ("Cart (Estimated: 1 week)", TODO, None, (40, 40)),
        ("Cart (2 days) ✅", DONE, None, (16, 16)),
        ("Cart ✅ (2 days)", DONE, None, (16, 16)),
    ],
)
def test_marks_efforts_and_durations_are_no_part_of_the_name(
    rest: str, state: State, effort: str | None, hours: tuple[float, float] | None
) -> None:
    found = phase(f"## Phase 2: {rest}")
    assert (found.state, found.effort, found.estimate) == (state, effort and Effort(effort), hours and Duration(*hours))
    assert found.name == "Cart"


@pytest.mark.parametrize("bracket", ["(Week 1-2)", "[S/M/L/XL]", "(X hours)", "(TBD)"])
def test_a_date_or_an_unfilled_choice_is_no_amount(bracket: str) -> None:
    found = phase(f"## Phase 2: Cart {bracket}")
    assert (found.state, found.effort, found.estimate) == (TODO, None, None)


@pytest.mark.parametrize(("box", "state"), [("[x]", DONE), ("[ ]", TODO), ("[~]", DOING)])
def test_a_box_may_stand_before_the_phase(box: str, state: State) -> None:
    found = phase(f"## {box} Phase 2: Cart")
    assert (found.number, found.name, found.state) == ("2", "Cart", state)


def test_brackets_that_say_something_else_stay() -> None:
    assert named("## Phase 2: Cart (backend and API)") == ("2", "Cart (backend and API)")
    assert named("## Phase 2: Cart [beta]") == ("2", "Cart [beta]")


@pytest.mark.parametrize(
    ("heading", "number"),
    [
        ("Phase 2: Warenkorb", "2"),
        ("Etappe 2: Warenkorb", "2"),
        ("Meilenstein 2: Warenkorb", "2"),
        ("Étape 2 : Panier", "2"),
        ("Jalon 2 : Panier", "2"),
        ("Fase 2: Carrito", "2"),
        ("Etapa 2: Carrito", "2"),
        ("Hito 2: Carrito", "2"),
        ("Semana 2: Carrito", "2"),
        ("Faza 2: Koszyk", "2"),
        ("Etap 2: Koszyk", "2"),
        ("Фаза 2: Корзина", "2"),
        ("Этап 2: Корзина", "2"),
        ("Спринт 2: Корзина", "2"),
        ("阶段 2：购物车", "2"),
        ("阶段2: 购物车", "2"),
        ("第2阶段：购物车", "2"),
        ("第二阶段：购物车", "二"),
        ("里程碑 2：购物车", "2"),
        ("フェーズ 2: カート", "2"),
        ("フェーズ2：カート", "2"),
        ("第2フェーズ：カート", "2"),
        ("단계 2: 장바구니", "2"),
        ("2단계: 장바구니", "2"),
        ("페이즈 2: 장바구니", "2"),
        ("마일스톤 2: 장바구니", "2"),
    ],
)
def test_phases_are_known_in_other_languages(heading: str, number: str) -> None:
    found = named(f"## {heading}")
    assert found[0] == number
    assert found[1] in ("Warenkorb", "Panier", "Carrito", "Koszyk", "Корзина", "购物车", "カート", "장바구니")


@pytest.mark.parametrize(
    "rest",
    ["exit criteria", "out of scope", "tasks", "Success Criteria", "deliverables", "Risks", "summary", "test plan"],
)
def test_a_heading_may_only_speak_about_a_phase(rest: str) -> None:
    vocabulary = vocabulary_for("")
    head = read_phase_head(line(f"## Phase 3 {rest}"), vocabulary, DEFAULTS)
    assert head is not None and speaks_about(head, vocabulary)
    other = read_phase_head(line(f"## Phase 3: {rest}"), vocabulary, DEFAULTS)
    assert other is not None and not speaks_about(other, vocabulary)


def test_a_name_that_is_part_of_the_sentence_stays_whole() -> None:
    assert named("## Phase 2: Cart - what the customer sees") == ("2", "Cart - what the customer sees")
    assert named("## Phase 2: Done is done: cleaning up") == ("2", "Done is done: cleaning up")


def test_effort_and_estimate_know_their_bytes() -> None:
    text = "# Plän\n\n## Phase 2: Cärt (M, 2-3 days) ✅\n\n- [ ] a\n".encode()
    where = read(text).phases[0].where
    assert {name: text[where[name].start : where[name].end] for name in ("effort", "estimate")} == {
        "effort": b"M, 2-3 days",
        "estimate": b"M, 2-3 days",
    }
