"""What the rules about tests find and let pass."""

from __future__ import annotations

import pytest

from planproof.lint.rules.tests import no_testing_strategy, phase_without_test
from tests.lint.kit import found

PLAN = "# P\n\n## Phase 1: {0}\n\n{1}\n\n{2}\n"


@pytest.mark.parametrize(
    ("name", "tasks", "rest", "count"),
    [
        ("Storage", "- [ ] Write `src/a.py`", "", 1),
        ("Storage", "- [ ] Write src/a.ts", "", 1),
        ("Storage", "- [x] Write `src/a.py`", "", 0),
        ("Storage", "- [ ] Write it down", "", 0),
        ("Storage", "- [ ] Write `docs/a.md`", "", 0),
        ("Storage", "- [ ] Write `src/a.py`\n- [ ] Verify it", "", 0),
        ("Storage", "- [ ] Write `src/a.py`\n- [ ] 测试", "", 0),
        ("Documentation", "- [ ] Describe `src/a.py`", "", 0),
        ("Storage", "- [ ] Write `src/a.py`", "## Testing Strategy\n\n- all of it", 0),
        ("Storage", "- [ ] Write `src/a.py`", "## Phase 2: Testing\n\n- [ ] all of it", 0),
        ("Storage", "- [ ] Write `src/a.py`", "## Phase 2: Mails\n\n- [ ] test `src/b.py`", 1),
    ],
)
def test_phases_of_code_without_tests(name: str, tasks: str, rest: str, count: int) -> None:
    assert len(found(phase_without_test.RULE, PLAN.format(name, tasks, rest))) == count


@pytest.mark.parametrize(
    ("tasks", "count"),
    [("- [ ] Write `a.py`", 1), ("- [ ] Write `a.py` and test it", 0), ("- [ ] Write it", 0)],
)
def test_plans_of_code_without_tests(tasks: str, count: int) -> None:
    assert len(found(no_testing_strategy.RULE, PLAN.format("A", tasks, ""))) == count
