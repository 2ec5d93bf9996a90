"""Metrics: section 5 of the plan language."""

import pytest

from planproof.model import Metric, MetricKind
from tests.reading.telling import DONE, TODO, bug, marked, read, states, texts

BEGUN = "\n## Phase 1: Work\n\n- [x] a\n"


def metrics(text: str, *, begun: bool = True) -> tuple[Metric, ...]:
    return read(f"# Plan\n\n{text}\n{BEGUN if begun else ''}").metrics


@pytest.mark.parametrize("name", ["Success Metrics", "Metrics", "KPIs", "Targets"])
@pytest.mark.parametrize("head", ["## {}", "**{}:**", "### 4. {}:"])
def test_every_name_opens_a_list_of_metrics(name: str, head: str) -> None:
    (found,) = metrics(f"## Words\n\n{head.format(name)}\n\n- Search: under 200 ms")
    assert (found.text, found.name, found.target) == ("Search: under 200 ms", "Search", "under 200 ms")
    assert (found.value, found.unit, found.state, found.kind) == (200, "ms", None, None)


@pytest.mark.parametrize(
    ("item", "name", "target", "value", "unit"),
    [
        ("Coverage: 90 %", "Coverage", "90 %", 90, "%"),
        ("Coverage: 90%", "Coverage", "90%", 90, "%"),
        ("**Coverage**: > 90%", "Coverage", "> 90%", 90, "%"),
        ("**Coverage:** 92.5%", "Coverage", "92.5%", 92.5, "%"),
        ("Rows: 1,000 rows", "Rows", "1,000 rows", 1000, "rows"),
        ("Errors: 0", "Errors", "0", 0, None),
        ("Pages: from 10 to 20", "Pages", "from 10 to 20", None, None),
        ("Mood: good", "Mood", "good", None, None),
        ("覆盖率：90%", "覆盖率", "90%", 90, "%"),
        ("Orders per day at 12:30: 40", "Orders per day at 12:30", "40", 40, None),
        ("At least 40 orders", None, None, 40, "orders"),
        ("Version 1.2.3 everywhere", None, None, None, None),
        ("Happy customers", None, None, None, None),
    ],
)
def test_a_metric_has_a_name_and_a_target_where_a_colon_parts_them(
    item: str, name: str | None, target: str | None, value: float | None, unit: str | None
) -> None:
    (found,) = metrics(f"## Metrics\n\n- {item}")
    assert (found.name, found.target, found.value, found.unit) == (name, target, value, unit)
    assert found.text == item.replace("*", "")


def test_a_table_has_one_a_row() -> None:
    table = "| Metric | Target | Status |\n|---|---|---|\n| Coverage | 90 % | ✅ |\n| Search | < 200 ms | |"
    found = metrics(f"## Success Metrics\n\n{table}")
    assert [(m.text, m.name, m.target, m.value, m.unit) for m in found] == [
        ("Coverage", "Coverage", "90 %", 90, "%"),
        ("Search", "Search", "< 200 ms", 200, "ms"),
    ]
    assert states(found) == [DONE, None]


def test_an_unmarked_metric_has_no_state() -> None:
    assert marked(metrics("## Metrics\n\n- [x] a: 1\n- [ ] b: 2\n- c: 3\n- ✅ d: 4")) == [
        ("a: 1", DONE),
        ("b: 2", TODO),
        ("c: 3", None),
        ("d: 4", DONE),
    ]


def test_a_tick_before_each_metric_of_a_plan_that_has_not_begun_is_decoration() -> None:
    text = "**Status:** Planning\n\n## Metrics\n\n- ✅ a: 1\n- ✅ b: 2\n\n## Phase 1: A\n\n- [ ] a"
    assert states(metrics(text, begun=False)) == [None, None]


def test_a_ticked_box_is_never_decoration() -> None:
    assert states(metrics("**Status:** Planning\n\n## Metrics\n\n- [x] a: 1\n- [x] b: 2", begun=False)) == [DONE, DONE]


@pytest.mark.parametrize("groups", ["### {}\n\n{}", "**{}:**\n\n{}", "- **{}:**\n  {}"])
def test_groups_give_the_kind(groups: str) -> None:
    text = groups.format("Performance", "- a: 1") + "\n\n" + groups.format("Quality", "- b: 2")
    found = metrics(f"## Success Metrics\n\n{text}")
    assert texts(found) == ["a: 1", "b: 2"]
    if not groups.startswith("-"):
        assert [metric.kind for metric in found] == [MetricKind.PERFORMANCE, MetricKind.QUALITY]


@bug("a group that is an item gives no kind")
def test_a_group_that_is_an_item_gives_the_kind() -> None:
    found = metrics("## Success Metrics\n\n- **Performance:**\n  - a: 1\n- **Quality:**\n  - b: 2")
    assert [metric.kind for metric in found] == [MetricKind.PERFORMANCE, MetricKind.QUALITY]
