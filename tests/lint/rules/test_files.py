"""What the rules about files find, let pass and mend."""

from __future__ import annotations

import pytest

from planproof.lint.rules.files import (
    absolute_path,
    backslash_path,
    duplicate_file_entry,
    existing_new_file,
    file_in_parallel_tasks,
    missing_file,
    path_outside_repository,
)
from tests.lint.kit import document, fixed, found, surroundings

TREE = ("src/orders/service.py", "src/orders/model.py", "src/web/app/page.tsx", "docs/plans/notes.md", "README.md")


def plan(*lines: str, head: str = "Files to Modify", before: str = "") -> str:
    return f"# P\n\n{before}\n\n## {head}\n\n" + "".join(f"- {line}\n" for line in lines)


MISSING = [
    ("`src/orders/servise.py` - x", "did you mean src/orders/service.py?"),
    ("`src/order/service.py` - x", "did you mean src/orders/service.py?"),
    ("`src/service.py` - x", "did you mean src/orders/service.py?"),
    ("`src/web/q.toml` - x", "correct the path, or say that the file is new"),
    # Seen from another folder, from the plan's own, or without a folder.
    ("`orders/service.py` - x", None),
    ("`app/page.tsx` - x", None),
    ("`notes.md` - x", None),
    ("`model.py` - x", None),
    ("`plans/notes.md` - x", None),
    ("`shop/src/orders/model.py` - x", None),
    # No single file, or none of this repository.
    ("`src/orders/*.py` - x", None),
    ("`src/<name>/service.py` - x", None),
    ("`lib/cart/basket.rb` - x", None),
    ("`/etc/hosts` - x", None),
    ("`path/to/service.py` - x", None),
    ("`billing.py` - x", None),
]


@pytest.mark.parametrize(("line", "cure"), MISSING)
def test_files_to_be_changed_that_do_not_exist(line: str, cure: str | None) -> None:
    text = plan(line, "`src/orders/model.py` - y", "`README.md` - z")
    assert [finding.cure for finding in found(missing_file.RULE, text, surroundings(*TREE))] == ([cure] if cure else [])
    assert not found(missing_file.RULE, text)


@pytest.mark.parametrize(
    "before",
    [
        "**Status:** Completed",
        "## Phase 1: A\n\n- [x] all of it",
        "## New Files to Create\n\n- `src/orders/servise.py` - new",
        "## New Files to Create\n\n- `src/orders/model.py` - a\n- `src/orders/service.py` - b",
    ],
)
def test_what_is_done_or_made_by_the_plan_is_not_missing(before: str) -> None:
    assert not found(missing_file.RULE, plan("`src/orders/servise.py` - x", before=before), surroundings(*TREE))


def test_the_missing_file_becomes_the_nearest_one() -> None:
    text = plan("`src/orders/servise.py` - x", "`src/orders/servise.py` - again")
    around = surroundings(*TREE)
    after = fixed(missing_file.RULE, text, around)
    assert "- `src/orders/service.py` - x" in after
    assert not found(missing_file.RULE, fixed(missing_file.RULE, after, around), around)


def test_a_file_to_be_deleted_may_be_gone() -> None:
    around = surroundings(*TREE)
    open_, begun = "## Phase 1: A\n\n- [ ] one\n- [ ] two", "## Phase 1: A\n\n- [x] one\n- [ ] two"
    lines = ("`src/orders/servise.py`", "`README.md`")
    (finding,) = found(missing_file.RULE, plan(*lines, head="Files to Delete", before=open_), around)
    assert finding.fix is None
    assert not found(missing_file.RULE, plan(*lines, head="Files to Delete", before=begun), around)


@pytest.mark.parametrize(
    ("lines", "messages"),
    [
        (["`src/orders/model.py`"], ["src/orders/model.py is to be created and exists already"]),
        (["`src/orders/new.py`"], []),
        (["`src/orders/`", "`README.md`"], []),
        (
            ["`src/orders/model.py`", "`src/orders/service.py`", "`src/web/app/page.tsx`", "`src/orders/new.py`"],
            ["3 of the 4 files to be created exist already, though nothing is ticked"],
        ),
    ],
)
def test_new_files_that_exist(lines: list[str], messages: list[str]) -> None:
    text = plan(*lines, head="New Files to Create")
    around = surroundings(*TREE)
    assert [finding.message for finding in found(existing_new_file.RULE, text, around)] == messages
    begun = plan(*lines, head="New Files to Create", before="## Phase 1: A\n\n- [x] one\n- [ ] two")
    assert not found(existing_new_file.RULE, begun, around)
    assert not found(existing_new_file.RULE, text)


@pytest.mark.parametrize(
    ("path", "count"), [("../../README.md", 0), ("../../../x.py", 1), ("src/../../../../x.py", 1), ("a.py", 0)]
)
def test_paths_out_of_the_repository(path: str, count: int) -> None:
    assert len(found(path_outside_repository.RULE, plan(f"`{path}`"), surroundings(*TREE))) == count


@pytest.mark.parametrize(
    ("line", "path"),
    [
        ("see /Users/maria/shop/README.md.", "/Users/maria/shop/README.md"),
        ("[a](file:///home/maria/shop/x.py)", "file:///home/maria/shop/x.py"),
        (r"`C:\Users\maria\shop\x.py`", r"C:\Users\maria\shop\x.py"),
        ("`/home/deploy/app/x.py` on the server", None),
        ("`/Users/<name>/x`", None),
        ("`src/home/maria/x.tsx` and `api/Users/Maria/list`", None),
        ("`GET https://x.org/home/maria/list`", None),
        ("    /Users/maria/x\n\n```\n/Users/maria/x\n```", None),
        ("`/home/HomeScreen.tsx`", None),
    ],
)
def test_paths_of_one_machine(line: str, path: str | None) -> None:
    text = f"# P\n\n{line}\n"
    document_ = document(text)
    spans = [document_.source.slice(finding.span) for finding in found(absolute_path.RULE, text)]
    assert spans == ([path] if path else [])


def test_a_path_of_one_machine_becomes_one_of_the_repository() -> None:
    text = "# P\n\n- `/Users/maria/shop/src/orders/model.py` is old\n"
    assert "- `src/orders/model.py` is old" in fixed(absolute_path.RULE, text, surroundings(*TREE))


def test_a_file_that_is_new_and_to_be_changed() -> None:
    text = plan("`a/b.py` - x") + "\n## New Files to Create\n\n- `a/b.py` - y\n- `a/c.py` beside `a/b.py`\n"
    (finding,) = found(duplicate_file_entry.RULE, text)
    assert finding.message == "a/b.py is to be changed above and created here"
    assert not found(duplicate_file_entry.RULE, text.replace("New Files to Create", "Files"))
    assert not found(duplicate_file_entry.RULE, text + "\n## Phase 1: A\n\n- [x] one\n- [ ] two\n")


@pytest.mark.parametrize(
    ("tasks", "count"),
    [
        ("- [ ] T1 [P] A in src/a.py\n- [ ] T2 [P] B in src/a.py", 1),
        ("- [ ] T1 [P] A in src/a.py\n- [ ] T2 [P] B in src/b.py", 0),
        ("- [x] T1 [P] A in src/a.py\n- [ ] T2 [P] B in src/a.py", 0),
        ("- [ ] T1 [P] A in src/a.py\n- [ ] T2 [P] B in src/a.py\n  - Depends on: T1", 0),
        ("- [ ] T1 [P] A\n- [ ] T2 [P] B", 0),
    ],
)
def test_files_in_parallel_tasks(tasks: str, count: int) -> None:
    assert len(found(file_in_parallel_tasks.RULE, f"# P\n\n## Phase 1: A\n\n{tasks}\n")) == count


@pytest.mark.parametrize(
    ("path", "right"), [(r"src\a\b.py", "src/a/b.py"), (r".\src\b.py", "./src/b.py"), ("src/a.py", None)]
)
def test_backslashes(path: str, right: str | None) -> None:
    text = plan(f"`{path}` - x")
    assert bool(found(backslash_path.RULE, text)) == (right is not None)
    assert f"`{right or path}`" in fixed(backslash_path.RULE, text)
