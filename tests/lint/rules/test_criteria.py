from __future__ import annotations

import pytest

from planproof.lint.rule import Rule
from planproof.lint.rules.criteria import (
    criterion_is_a_task,
    duplicate_criterion,
    impossible_target,
    metric_without_target,
    no_success_criteria,
    placeholder_target,
    target_without_unit,
    unmeasurable_criterion,
)
from tests.lint.kit import found, lines

TASKS = "\n## Phase 1: A\n\n- [ ] Add\n- [ ] Call\n- [ ] Show\n- [ ] Send\n- [ ] Count\n"


def criteria(*items: str) -> str:
    """A plan with these criteria; the first one stands in line 5."""
    return "\n".join(["# A plan", "", "## Success Criteria", "", *items, ""])


def metrics(*items: str) -> str:
    """A plan with these metrics; the first one stands in line 5."""
    return "\n".join(["# A plan", "", "## Success Metrics", "", *items, ""])


def table(*rows: str, head: str = "| Metric | Target |") -> str:
    """A plan with a table of metrics; its first row stands in line 7."""
    return metrics(head, "|--|--|", *rows)


UNMEASURABLE = [
    ("Sharing is intuitive", True),
    ("The code is easy to maintain", True),
    ("Better performance", True),
    ("Die Bedienung ist intuitiv", True),
    ("界面直观", True),
    ("Users are happy", True),
    ("Better performance (p95 under 200 ms)", False),
    ("Robust: no crash in a week", False),
    ("A list can be shared by its link", False),
    ("`make lint` says that the code is clean", False),
    ("The high score is shown", False),
    ("A test proves it", False),
]


@pytest.mark.parametrize(("text", "wanted"), UNMEASURABLE)
def test_what_rests_on_a_judgement(text: str, wanted: bool) -> None:
    assert bool(found(unmeasurable_criterion.RULE, criteria(f"- [ ] {text}"))) is wanted
    assert not found(unmeasurable_criterion.RULE, criteria(f"- [x] {text}"))


def test_criteria_of_phases_and_tasks_count_too() -> None:
    phase = "# A\n\n## Phase 1: A\n\n- [ ] Add\n  - Acceptance: it looks good\n"
    text = phase + "\n**Acceptance Criteria:**\n\n- Easy to use\n"
    assert lines(unmeasurable_criterion.RULE, text) == [10, 6]


IMPOSSIBLE = [
    ("Code coverage: 110%", "110%"),
    ("Uptime: 100.1 %", "100.1 %"),
    ("Success rate of 250 percent", "250 percent"),
    ("Latency: -5 ms", "-5 ms"),
    ("Latency: < 0", "< 0"),
    ("Code coverage: 100%", None),
    ("Throughput: 300%", None),
    ("Coverage grows by 120%", None),
    ("Conversion rate: +150%", None),
    ("Latency: < 0.5 s", None),
    ("Between 1 and -5 ms of drift", None),
    ("Memory: 100-200 MB", None),
]


@pytest.mark.parametrize(("text", "figure"), IMPOSSIBLE)
def test_what_can_never_be_met(text: str, figure: str | None) -> None:
    messages = [finding.message for finding in found(impossible_target.RULE, metrics(f"- {text}"))]
    kind = "more than the whole" if "%" in str(figure) or "percent" in str(figure) else "below nought"
    assert messages == ([f'"{text}" can never be met: {figure} is {kind}'] if figure else [])


PLACEHOLDERS = [
    ("Target value", True),
    ("Target %", True),
    ("X ms", True),
    ("< X%", True),
    ("TBD", True),
    ("TBD after the first week", True),
    ("[target]", True),
    ("??", True),
    ("100%", False),
    ("x2", False),
    ("Zero", False),
    ("Target >80%", False),
    ("None", False),
    ("Yes", False),
]


@pytest.mark.parametrize(("target", "wanted"), PLACEHOLDERS)
def test_targets_that_were_never_filled_in(target: str, wanted: bool) -> None:
    assert bool(found(placeholder_target.RULE, metrics(f"- Coverage: {target}"))) is wanted
    assert bool(found(placeholder_target.RULE, table(f"| Coverage | {target} |"))) is wanted


UNITS = [
    ("Response time", "< 200", "time"),
    ("Memory usage", "512", "size"),
    ("Test coverage", "80", "share"),
    ("Antwortzeit", "≤ 200", "time"),
    ("Test coverage", "0.8", None),
    ("Test coverage", "80%", None),
    ("Response time", "200 ms", None),
    ("Response time (ms)", "200", None),
    ("Lines of code", "500", None),
    ("Number of crashes", "0", None),
    ("Response time", "better than today", None),
]


@pytest.mark.parametrize(("name", "target", "kind"), UNITS)
def test_numbers_that_need_a_unit(name: str, target: str, kind: str | None) -> None:
    for text in (metrics(f"- {name}: {target}"), table(f"| {name} | {target} |")):
        messages = [finding.message for finding in found(target_without_unit.RULE, text)]
        assert messages == ([f'the target of "{name}" is a {kind} without a unit'] if kind else [])


def test_a_unit_may_stand_above_the_table() -> None:
    assert not found(target_without_unit.RULE, table("| Response time | 200 |", head="| Metric | Target (ms) |"))


CASES = [
    (metric_without_target, table("| Opened lists | 500 |", "| Shares | |"), [8]),
    (metric_without_target, metrics("- Opened lists: 500", "- Shares:"), [6]),
    (metric_without_target, table("| Opened lists | |", "| Shares | |"), []),
    (metric_without_target, metrics("- Opened lists: 500", "- All tests pass"), []),
    (duplicate_criterion, criteria("- [ ] It opens", "- [ ] it opens."), [6]),
    (duplicate_criterion, criteria("- [ ] It opens", "", "### Later", "", "- [ ] It opens"), []),
    (duplicate_criterion, table("| Shares | 5 |", "| Shares | 6 |"), []),
    (duplicate_criterion, table("| Shares | 5 |", "| Shares | 5 |"), [8]),
    (placeholder_target, metrics("- Code coverage: Target %", "- Metric 1: Target value", "- Speed: Target"), [7]),
    (no_success_criteria, "# A plan\n" + TASKS, [3]),
    (no_success_criteria, "# A plan\n" + TASKS.replace("- [ ] Count\n", ""), []),
    (no_success_criteria, "# A plan\n" + TASKS.replace("[ ]", "[x]"), []),
    (no_success_criteria, "# A plan\n" + TASKS + "  - Verify: `make test`\n", []),
    (no_success_criteria, "# A plan\n\n## Success Metrics\n\nSee the board.\n" + TASKS, []),
    (criterion_is_a_task, criteria("- [ ] Write the migration", "- [x] Add the table"), [5]),
    (criterion_is_a_task, criteria("- [ ] Build passes", "- [ ] Delete removes a list", "- [ ] Add 3 lists"), []),
    (criterion_is_a_task, criteria("- [ ] Deploy successfully", "- [ ] Run the tests"), []),
]


@pytest.mark.parametrize(("module", "text", "wanted"), CASES)
def test_lines(module: object, text: str, wanted: list[int]) -> None:
    rule: Rule = module.RULE  # type: ignore[attr-defined]
    assert lines(rule, text) == wanted
