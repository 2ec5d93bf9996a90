"""What the rules about rollout find and let pass."""

from __future__ import annotations

import pytest

from planproof.lint.rules.rollout import deployment_without_rollback, no_rollout, rollback_without_trigger
from tests.lint.kit import found

STEPS = "# P\n\n{0}\n\n## Deployment Steps\n\n1. Migrate the database\n2. Deploy to production\n\n{1}\n"


@pytest.mark.parametrize(
    ("before", "after", "count"),
    [
        ("", "", 1),
        ("", "## Rollback Plan\n\n- Deploy the old image", 0),
        ("It stays behind a feature flag.", "", 0),
        ("", "## Risks\n\n- If it fails we revert", 0),
        ("**Status:** Completed", "", 0),
        ("Zurückrollen geht jederzeit.", "", 0),
    ],
)
def test_a_way_to_the_users_without_one_back(before: str, after: str, count: int) -> None:
    assert len(found(deployment_without_rollback.RULE, STEPS.format(before, after))) == count


@pytest.mark.parametrize(
    "section",
    [
        "## Deployment Steps\n\n1. Deploy to production",
        "## Backward Compatibility\n\n- Old users stay\n- Old servers stay",
        "## Deployment\n\n- Build the wheel\n- Write the notes",
    ],
)
def test_what_does_not_go_live_needs_no_way_back(section: str) -> None:
    assert not found(deployment_without_rollback.RULE, f"# P\n\n{section}\n")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("- Deploy the old image", 1),
        ("- When errors rise, deploy the old image", 0),
        ("- Deploy the old image (errors > 1 %)", 0),
        ("- Wenn es scheitert: altes Abbild", 0),
        ("- 如果失败，恢复旧版本", 0),
        ("- 协议异常时回退", 0),
        ("To be written.", 0),
    ],
)
def test_a_way_back_that_nobody_knows_when_to_take(text: str, count: int) -> None:
    assert len(found(rollback_without_trigger.RULE, f"# P\n\n## Rollback Plan\n\n{text}\n")) == count


def test_only_a_plan_with_tasks_needs_a_rollout() -> None:
    assert not found(no_rollout.RULE, "# P\n\nA note.\n")
    assert not found(no_rollout.RULE, "# P\n\n## Phase 1: A\n\n- [ ] a\n\n## Rollback Plan\n\n- b\n")
