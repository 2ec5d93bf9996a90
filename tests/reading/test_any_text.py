"""What holds for any text at all: reading never fails, and every value knows where it came from."""

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings

from planproof.model import Node, Phase, Plan, Risk, State, Step, Task, TimelineRow
from planproof.model.settings import DEFAULTS
from planproof.reading.amounts import duration_of
from planproof.reading.dates import find_date
from planproof.reading.marks import BOXES, emoji_state, state_of, status_of
from planproof.reading.vocabulary import vocabulary_for
from planproof.text import Span
from tests.reading.generated import boundaries, plan_like, well_formed
from tests.reading.telling import nodes, read, tell
from tests.text.pieces import awkward_bytes


def spans(plan: Plan) -> list[Span]:
    return [span for node in nodes(plan) for span in (node.span, *node.where.values())]


def check_spans(data: bytes, plan: Plan) -> None:
    edges = boundaries(data)
    for span in spans(plan):
        assert 0 <= span.start <= span.end <= len(data)
        assert {span.start, span.end} <= edges
    assert plan.span == (0, len(data))


@given(awkward_bytes())
def test_any_bytes_give_a_plan(data: bytes) -> None:
    check_spans(data, read(data))


@settings(max_examples=200)
@given(plan_like())
def test_any_mixture_of_lines_gives_a_plan(data: bytes) -> None:
    plan = read(data)
    check_spans(data, plan)
    check_sections(data, plan)
    check_values(data, plan)
    assert tell(plan)


@pytest.mark.soak
@settings(max_examples=20_000)
@given(plan_like())
def test_any_mixture_of_lines_gives_a_plan_at_length(data: bytes) -> None:
    plan = read(data)
    check_spans(data, plan)
    check_sections(data, plan)
    check_values(data, plan)


@settings(max_examples=30)
@given(plan_like())
def test_reading_is_deterministic_and_changes_nothing(data: bytes) -> None:
    before = bytes(data)
    assert read(data) == read(before) and data == before


def check_sections(data: bytes, plan: Plan) -> None:
    """Sections follow each other to the end; before the first there is nothing but blanks."""
    for one, two in pairwise(plan.sections):
        assert one.span.end == two.span.start
    if plan.sections:
        assert plan.sections[-1].span.end == len(data)
    for section in plan.sections:
        assert all(section.span.holds(entry.span) for entry in section.items)


def check_values(data: bytes, plan: Plan) -> None:
    """Each value can be read again from its bytes."""
    for node in nodes(plan):
        for name, span in node.where.items():
            check_value(node, name, data[span.start : span.end].decode("utf-8", errors="replace"))


def check_value(node: Node, name: str, text: str) -> None:
    value = getattr(node, name, None)
    vocabulary = vocabulary_for(text)
    if name == "effort" and value is not None:
        tokens = re.split(r"[\s,;()\[\]/|·*_`:-]+", text.casefold())
        sizes = {vocabulary.sizes.get(token) for token in (*tokens, *map(" ".join, pairwise(tokens)))}
        assert value in sizes
    elif name in ("estimate", "actual") and value is not None:
        assert duration_of(text, vocabulary, DEFAULTS) == value or any(map(str.isdigit, text))
    elif name in ("created", "updated"):
        found = find_date(text, vocabulary)
        assert found is not None and found.date == value
    elif name == "status" and isinstance(node, Plan):
        assert status_of(text, vocabulary) is value
    elif name in ("id", "owner", "priority"):
        assert value is None or value in text.replace("`", "").replace("*", "")
    elif name == "box":
        assert text[:1] == "[" and text[1:-1] in BOXES and text[-1:] == "]"
    elif name == "state" and getattr(node, "state", None) is not State.DROPPED:
        assert state_of(text, vocabulary) or emoji_state(text) or isinstance(node, Phase)
    elif name in ("impact", "likelihood", "mitigation"):
        assert isinstance(node, Risk) and text.strip()
    elif name == "depends_on":
        assert isinstance(node, Phase | Task)


@settings(max_examples=40)
@given(well_formed())
def test_parts_stand_inside_the_parts_that_hold_them(text: str) -> None:
    plan = read(text)
    assert len(plan.phases) == text.count("## Phase")
    assert [task.id for phase in plan.phases for task in phase.tasks] == re.findall(r"\] (\d\.\d) ", text)
    for phase in plan.phases:
        assert plan.span.holds(phase.span)
        for part in (*phase.tasks, *phase.acceptance):
            assert phase.span.holds(part.span)
        for task in phase.tasks:
            inner: tuple[Node, ...] = (*task.steps, *task.acceptance, *task.files)
            assert all(task.span.holds(part.span) for part in inner)
    assert len(plan.risks) == len(plan.questions) == 1


@settings(max_examples=40)
@given(well_formed())
def test_parts_of_one_kind_stand_behind_each_other(text: str) -> None:
    plan = read(text)
    for row in (plan.phases, *(phase.tasks for phase in plan.phases), *(p.acceptance for p in plan.phases)):
        parts: tuple[Node, ...] = row
        assert all(one.span.end <= two.span.start for one, two in pairwise(parts))


@settings(max_examples=40)
@given(well_formed())
def test_values_of_a_well_formed_plan_read_again_to_the_same(text: str) -> None:
    data = text.encode()
    plan = read(data)
    check_spans(data, plan)
    check_values(data, plan)
    for task in (task for phase in plan.phases for task in phase.tasks):
        if "estimate" in task.where:
            span = task.where["estimate"]
            slice_ = data[span.start : span.end].decode()
            assert duration_of(slice_, vocabulary_for(text), DEFAULTS) == task.estimate
        assert isinstance(task, Task) and all(isinstance(step, Step) for step in task.steps)


@settings(max_examples=40)
@given(well_formed())
def test_a_plan_reads_the_same_behind_other_text(text: str) -> None:
    """Where a plan stands in a file changes nothing but its places."""
    comment = "<!-- a remark of é 😀 -->\n\n"
    plain, moved = read(text), read(comment + text)
    shift = len(comment.encode())
    assert [node.span.start + shift for node in nodes(plain.phases)] == [
        node.span.start for node in nodes(moved.phases)
    ]
    assert tell(plain).split("section")[0] == tell(moved).split("section")[0]
    assert not any(isinstance(node, TimelineRow) for node in nodes(plain))
