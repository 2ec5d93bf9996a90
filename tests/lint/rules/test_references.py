"""What the rules about references find, let pass and mend."""

from __future__ import annotations

import pytest

from planproof.lint.document import Surroundings
from planproof.lint.rules.references import (
    broken_anchor,
    broken_link,
    missing_line,
    unknown_commit,
    unknown_phase,
    unknown_task_id,
)
from planproof.records import replace
from tests.lint.kit import fixed, found, surroundings

TREE = ("docs/plans/plan.md", "docs/plans/other.md", "docs/designs/notes.md", "src/orders/service.py", "logo.png")


def around() -> Surroundings:
    return replace(
        surroundings(*TREE, commits=["4f9d2c7e01"]),
        nearest=lambda path: "docs/designs/notes.md" if path.endswith("nodes.md") else None,
    )


LINKS = [
    ("[a](other.md)", None, None),
    ("[a](./other.md#top)", None, None),
    ("[a](../designs/)", None, None),
    ("[a](/docs/designs/notes.md)", None, None),
    ("[a](../../src/orders/service.py#L4)", None, None),
    ("[a](../../src/orders/service.py:4)", None, None),
    ("[a](o%74her.md)", None, None),
    ("![a](../../logo.png)", None, None),
    ("[a](https://x.org/y) [b](mailto:a@b.c) [c](//x.org) [d](#x) [e](vscode:x)", None, None),
    ("[a](../../issues/12) [b](../../pull/3)", None, None),
    ("[a](path/to/file.md) [b](url) [c](docs/<name>.md)", None, None),
    ("`[a](nothing.md)`\n\n```\n[a](nothing.md)\n```", None, None),
    ("```markdown\n```bash\nx\n```\n[a](nothing.md)\n```\n", None, None),
    ("[a](nothing.md)", "the link to nothing.md leads nowhere", None),
    ("![a](nothing.png)", "the image to nothing.png leads nowhere", None),
    ("[a][r]\n\n[r]: nothing.md", "the link to nothing.md leads nowhere", None),
    ("[a](../../../x.md)", "the link to ../../../x.md leads nowhere", None),
    ("[a](docs/plans/other.md#x)", "the link to docs/plans/other.md#x leads nowhere", "[a](other.md#x)"),
    (
        "[a](src/orders/service.py)",
        "the link to src/orders/service.py leads nowhere",
        "[a](../../src/orders/service.py)",
    ),
    ("[a](../designs/nodes.md)", "the link to ../designs/nodes.md leads nowhere", "[a](../designs/notes.md)"),
]


@pytest.mark.parametrize(("text", "message", "after"), LINKS)
def test_links_that_lead_nowhere(text: str, message: str | None, after: str | None) -> None:
    text = f"# P\n\n{text}\n"
    assert [finding.message for finding in found(broken_link.RULE, text, around())] == ([message] if message else [])
    assert not found(broken_link.RULE, text)
    if after:
        mended = fixed(broken_link.RULE, text, around())
        assert after in mended
        assert not found(broken_link.RULE, mended, around())


def test_links_of_finished_plans_are_left_alone() -> None:
    assert not found(broken_link.RULE, "# P\n\n**Status:** Completed\n\n[a](nothing.md)\n", around())


ANCHORS = [
    ("[a](#one-two)", None, None),
    ("[a](#One-Two)", None, None),
    ("[a](#one-two-1)", None, None),
    ("[a](#here)", None, None),
    ("[a](#caf%C3%A9)", None, None),
    ("[a](#top) [b](#L12) [c](#) [d](#fn1)", None, None),
    ("[a](other.md#top) [b](nothing.md#x) [c](../../src/orders/service.py#f)", None, None),
    ("[a](#onetwo)", "no heading has the anchor #onetwo", None),
    ("[a](#cost-time)", "no heading has the anchor #cost-time", "[a](#cost--time)"),
    ("[a](#missing)", "no heading has the anchor #missing", None),
    ("[a](other.md#missing)", "no heading in docs/plans/other.md has the anchor #missing", None),
]
HEADINGS = "# P\n\n## One two\n\n## One two\n\n## Café\n\n## Cost & time\n\n<a id='here'></a>\n\n"


@pytest.mark.parametrize(("text", "message", "after"), ANCHORS)
def test_anchors_that_no_heading_has(text: str, message: str | None, after: str | None) -> None:
    text = f"{HEADINGS}{text}\n"
    known = replace(around(), anchors=lambda path: frozenset({"top"}) if path == "docs/plans/other.md" else None)
    assert [finding.message for finding in found(broken_anchor.RULE, text, known)] == ([message] if message else [])
    if after:
        assert after in fixed(broken_anchor.RULE, text, known)


PLACES = [
    ("`src/orders/service.py:10`", 0),
    ("`src/orders/service.py:11`", 0),
    ("`src/orders/service.py:12`", 1),
    ("src/orders/service.py:3-40 drops it", 1),
    ("`src/orders/service.py#L99`", 1),
    ("[x](../../src/orders/service.py#L99)", 1),
    ("`src/orders/service.py:3:99`", 0),
    ("`service.py:99` and localhost.dev:8080 at 10:45", 0),
    ("https://x.org/src/orders/service.py#L99", 0),
    ("```\nsrc/orders/service.py:99\n```", 0),
]


@pytest.mark.parametrize(("text", "count"), PLACES)
def test_places_behind_the_end_of_a_file(text: str, count: int) -> None:
    assert len(found(missing_line.RULE, f"# P\n\n{text}\n", around())) == count


def test_places_in_done_tasks_are_left_alone() -> None:
    text = "# P\n\n## Phase 1: A\n\n- [x] see `src/orders/service.py:99`\n- [ ] see `src/orders/service.py:98`\n"
    (finding,) = found(missing_line.RULE, text, around())
    assert finding.message == "src/orders/service.py has 10 lines, and line 98 is meant"


TASKS = "# P\n\n## Phase 1: A\n\n- [ ] {0} one\n- [ ] {1} two\n- [ ] {2} three\n\n## Notes\n\n"


@pytest.mark.parametrize(
    ("ids", "text", "names"),
    [
        ("T001 T002 T003", "As T009 says, and T009 again, and T002.", ["T009"]),
        ("T001 T002 T003", "T009 is told of here", []),
        ("T001 T002 T003", "| x | T009 |\n|-|-|\n| a | T009 |", []),
        ("T001 T002 T003", "see `T009`, specs/T009.md, PT009", ["T009"]),
        ("T1 T2 T3", "a T9 lymphocyte", []),
        ("1.1 1.2 1.3", "see task 1.9, version 1.8 and Task 1.2.7", ["1.9"]),
        ("FE-1 FE-2 FE-3", "see FE-9", []),
        ("a b c", "see T009", []),
    ],
)
def test_ids_that_no_task_bears(ids: str, text: str, names: list[str]) -> None:
    text = TASKS.format(*ids.split()) + text + "\n"
    assert [finding.message for finding in found(unknown_task_id.RULE, text)] == [
        f"the plan has no task {name}" for name in names
    ]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("done in commit 9a8b7c6", 1),
        ("commit `9A8B7C6`, commit 9a8b7c6", 1),
        ("commit [9a8b7c6](https://x.org)", 1),
        ("commit 4f9d2c7", 0),
        ("the colour 9a8b7c6 and commit 1234567 and commit deadbeef", 0),
        ("commit 9a8b7c6-x", 0),
    ],
)
def test_commits_that_there_are_not(text: str, count: int) -> None:
    assert len(found(unknown_commit.RULE, f"# P\n\n{text}\n", around())) == count
    assert not found(unknown_commit.RULE, f"# P\n\n{text}\n", replace(around(), commit=lambda _: None))
    assert not found(unknown_commit.RULE, f"# P\n\n{text}\n")


@pytest.mark.parametrize(("depends", "count"), [("Phase 1", 0), ("Phase 7", 1), ("None", 0), ("Phases 1 and 9", 1)])
def test_phases_that_there_are_not(depends: str, count: int) -> None:
    text = f"# P\n\n## Phase 1: A\n\n- [ ] a\n\n## Phase 2: B\n\n**Dependencies:** {depends}\n\n- [ ] b\n"
    assert len(found(unknown_phase.RULE, text)) == count
