from __future__ import annotations

import pytest

from planproof.lint.rules.documentation import done_without_documentation, no_documentation_item
from tests.lint.kit import found, lines


def changing(path: str, rest: str = "", mark: str = " ") -> str:
    """A plan that changes a file; its entry stands in line 9."""
    return f"# A plan\n\n## Phase 1: A\n\n- [{mark}] Add\n\n## Files to Modify\n\n- `{path}`\n{rest}"


PATHS = [
    ("src/api/lists.py", True),
    ("src/cli.py", True),
    ("proto/lists.proto", True),
    ("openapi.yaml", True),
    ("server/routes/lists.ts", True),
    ("src/lists.py", False),
    ("src/apiary.py", False),
    ("cli/src/client.rs", False),
    ("tests/api/test_lists.py", False),
    ("src/api/lists.test.ts", False),
]


@pytest.mark.parametrize(("path", "public"), PATHS)
def test_public_files(path: str, public: bool) -> None:
    assert lines(no_documentation_item.RULE, changing(path)) == ([9] if public else [])


@pytest.mark.parametrize(
    "rest",
    [
        "\n## Documentation Updates Needed\n\n- [ ] API\n",
        "\n## Notes\n\n- tell it in the README\n",
        "\n## Hinweise\n\n- Dokumentation folgt\n",
        "\n## 备注\n\n- 更新文档\n",
    ],
)
def test_any_word_of_documentation_will_do(rest: str) -> None:
    assert not lines(no_documentation_item.RULE, changing("src/api/lists.py", rest))


def test_a_finished_plan_needs_none() -> None:
    assert not lines(no_documentation_item.RULE, changing("src/api/lists.py", mark="x"))


@pytest.mark.parametrize(
    ("status", "items", "wanted"),
    [
        ("Completed", "- [ ] API\n- [x] Guide\n- [ ] README", [7]),
        ("Completed", "- API\n- Guide", []),
        ("In Progress", "- [ ] API", []),
    ],
)
def test_documentation_of_a_completed_plan(status: str, items: str, wanted: list[int]) -> None:
    text = f"# A plan\n\n**Status:** {status}\n\n## Documentation Updates Needed\n\n{items}\n"
    assert lines(done_without_documentation.RULE, text) == wanted


def test_the_message_counts() -> None:
    text = "# A plan\n\n**Status:** Completed\n\n## Documentation\n\n- [ ] API\n- [ ] Guide\n- [ ] README\n"
    (finding,) = found(done_without_documentation.RULE, text)
    assert finding.message == 'the plan is completed, but its documentation is not: "API" and 2 more'
