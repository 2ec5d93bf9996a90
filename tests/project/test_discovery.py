"""The plans below some paths."""

import json
import os
import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planproof.errors import NotReadable, PathMissing
from planproof.project import discovery as module
from planproof.project.config import Config
from planproof.project.discovery import Discovery, find_plans
from planproof.project.rules import RULES, Role
from planproof.project.store import read_source
from tests.project.files import repository, write

WORK = "# A plan\n\n## Phase 1: A\n- [ ] one\n"
PROSE = "Some words.\n"
PROMPT = "---\nname: planner\ndescription: Plans\n---\n- [ ] x\n"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = repository(tmp_path / "repository")
    monkeypatch.chdir(made)
    return made


def found(result: Discovery) -> list[tuple[str, str, Role]]:
    return [(file.path, file.rule, file.role) for file in result.found]


def search(*paths: str, **config: object) -> Discovery:
    return find_plans(paths, Config(root=str(Path.cwd()), **config))  # type: ignore[arg-type]


def test_a_file_is_a_plan_by_what_it_says(root: Path) -> None:
    write(root, {"plan.md": WORK, "docs/plan.md": PROSE, "a/plan.md": PROMPT, "b/plan.md": " \n", "README.md": WORK})
    result = search()
    assert found(result) == [("plan.md", "plan-name", Role.PLAN)]
    assert [(file.path, file.rule, file.reason) for file in result.rejected] == [
        ("a/plan.md", "plan-name", "a prompt for an agent, by its front matter"),
        ("b/plan.md", "plan-name", "empty"),
        ("docs/plan.md", "plan-name", "it lists no tasks, and has no two sections of a plan"),
    ]
    (document,) = result.documents
    assert (document.main.path, document.rule, document.plan.title) == ("plan.md", "plan-name", "A plan")


def test_what_was_read_comes_along(root: Path) -> None:
    write(root, {"plan.md": WORK})
    result = search()
    (file,), (document,) = result.found, result.documents
    assert file.source.data == WORK.encode()
    assert file.source is document.main.source
    assert file.plan is document.main.plan is document.plan


def test_each_file_is_read_once(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(root, {"x-plan.md": WORK, "x-tasks.md": WORK, "x-context.md": PROSE, "y-plan.md": WORK})
    read: list[str] = []

    def count(path: str, limit: int) -> object:
        read.append(path)
        return read_source(path, limit)

    monkeypatch.setattr(module, "read_source", count)
    assert len(search(".", "y-plan.md", "x-plan.md").found) == 4
    assert sorted(read) == sorted(["x-plan.md", "x-tasks.md", "x-context.md", "y-plan.md"])


def test_a_named_file_is_always_taken(root: Path) -> None:
    texts = {"README.md": PROSE, "notes.txt": PROSE, "prompt.md": PROMPT, "empty.md": "", "build/x.md": PROSE}
    write(root, texts | {".gitignore": "*.txt\n"})
    for name in texts:
        result = search(name, exclude=("*",))
        assert found(result) == [(name, "named", Role.PLAN)]
        assert [document.rule for document in result.documents] == ["named"]


def test_a_named_file_comes_with_its_companions(root: Path) -> None:
    names = ["x-plan.md", "x-tasks.md", "x-context.md"]
    write(root, dict.fromkeys([*names, "y-tasks.md", "y-plan.md"], WORK))
    assert found(search("x-plan.md")) == [
        ("x-context.md", "beside", Role.CONTEXT),
        ("x-plan.md", "named", Role.PLAN),
        ("x-tasks.md", "beside", Role.TASKS),
    ]
    assert found(search("x-tasks.md")) == [("x-tasks.md", "named", Role.TASKS)]
    assert found(search("x-context.md")) == [("x-context.md", "named", Role.CONTEXT)]
    assert [document.main.path for document in search("x-context.md").documents] == ["x-context.md"]
    alone = find_plans(["x-plan.md"], Config(), companions=False)
    assert found(alone) == [("x-plan.md", "named", Role.PLAN)]


def test_companions_of_a_dialect_come_too(root: Path) -> None:
    write(root, dict.fromkeys(["specs/1/plan.md", "specs/1/tasks.md", "specs/1/spec.md"], WORK))
    (document,) = search("specs/1/plan.md").documents
    assert (document.name, document.tasks and document.tasks.path) == ("1", "specs/1/tasks.md")
    write(root, dict.fromkeys(["dev/active/a/a-plan.md", "dev/active/a/b-plan.md", "dev/active/a/b-tasks.md"], WORK))
    assert [document.tasks for document in search("dev/active/a/a-plan.md").documents] == [None]


def test_a_plan_and_its_tasks_may_be_named_together(root: Path) -> None:
    write(root, {"x-plan.md": WORK, "x-tasks.md": WORK})
    (document,) = search("x-tasks.md", "x-plan.md").documents
    assert document.main.path == "x-plan.md"
    assert document.tasks
    assert document.tasks.path == "x-tasks.md"


def test_a_file_that_is_named_and_met_is_named(root: Path) -> None:
    write(root, {"plan.md": PROSE})
    for paths in ((".", "plan.md"), ("plan.md", "."), ("plan.md", "./plan.md", str(root / "plan.md"))):
        (file,) = search(*paths).found
        assert file.rule == "named"


def test_what_is_not_there_is_missing(root: Path) -> None:
    write(root, {"plan.md": WORK})
    with pytest.raises(PathMissing, match=r"no\.md does not exist"):
        search("plan.md", "no.md")


@pytest.mark.skipif(os.name == "nt", reason="named pipes of POSIX")
def test_a_pipe_is_refused_where_it_is_named_and_passed_where_it_is_met(root: Path) -> None:
    os.mkfifo(root / "plan.md")
    with pytest.raises(NotReadable, match=r"plan\.md is a named pipe"):
        search("plan.md")
    assert [file.reason for file in search().rejected] == [
        "is a named pipe: copy what it gives into a file, and name that"
    ]


def test_a_file_that_cannot_be_read_does_not_stop_a_search(root: Path) -> None:
    write(root, {"plan.md": WORK, "large-plan.md": WORK + "x" * 1000})
    (root / "binary-plan.md").write_bytes(random.Random(1).randbytes(500))
    (root / "gone-plan.md").symlink_to("gone.md")
    (root / "folder-plan.md").mkdir()
    result = search(max_bytes=900)
    assert [file.path for file in result.found] == ["plan.md"]
    assert {file.path: file.reason.partition(":")[0] for file in result.rejected} == {
        "binary-plan.md": "does not look like text",
        "gone-plan.md": "is a link to gone.md, which does not exist",
        "large-plan.md": "is larger than 900 bytes",
    }


def test_context_that_cannot_be_read_is_left_out(root: Path) -> None:
    write(root, {"x-plan.md": WORK})
    (root / "x-context.md").symlink_to("gone.md")
    (document,) = search().documents
    assert document.context == ()


def test_beside_a_list_of_tasks_a_description_need_not_say_much(root: Path) -> None:
    write(root, {"x-plan.md": PROSE, "x-tasks.md": WORK, "y-plan.md": PROMPT, "y-tasks.md": WORK})
    first, second = search().documents
    assert (first.main.path, first.tasks and first.tasks.path) == ("x-plan.md", "x-tasks.md")
    assert (second.main.path, second.tasks) == ("y-tasks.md", None)
    assert [file.path for file in search().rejected] == ["y-plan.md"]


def test_what_the_configuration_takes_in_is_a_plan_whatever_it_says(root: Path) -> None:
    write(root, {"notes/a.md": PROSE, "notes/template.md": PROMPT})
    assert found(search(include=("notes/",))) == [
        ("notes/a.md", "include", Role.PLAN),
        ("notes/template.md", "include", Role.PLAN),
    ]


def test_two_names_of_one_file_are_one_plan(root: Path) -> None:
    write(root, {"docs/plan.md": WORK, "docs/notes.md": WORK})
    (root / "PLAN.md").symlink_to("docs/plan.md")
    (root / "a-plan.md").symlink_to("docs/notes.md")
    (root / "b-plan.md").symlink_to("docs/notes.md")
    assert [file.path for file in search().found] == ["a-plan.md", "docs/plan.md"]


def test_results_are_in_order(root: Path) -> None:
    paths = [f"{folder}/{name}-plan.md" for folder in "cab" for name in "zxy"]
    write(root, dict.fromkeys(paths, WORK))
    write(root, {"c/build/plan.md": "", "a/vendor/plan.md": "", "b/a-plan.md": "", "a/a-plan.md": ""})
    result = search()
    assert [file.path for file in result.found] == sorted(paths)
    assert [document.main.path for document in result.documents] == sorted(paths)
    assert [file.path for file in result.rejected] == ["a/a-plan.md", "b/a-plan.md"]
    assert [folder.path for folder in result.skipped] == ["a/vendor/", "c/build/"]


def test_the_settings_reach_the_reader(root: Path) -> None:
    write(root, {"plan.md": "# A plan\n\n## Phase 1: A (2 days)\n- [ ] one\n"})
    (document,) = search(hours_per_day=6.0).documents
    assert document.plan.phases[0].estimate == (12, 12)


names = st.sampled_from(
    ["plan", "x-tasks", "x-plan", "docs", "plans", "specs", "dev", "active", ".git", "build", "README", "a"]
)
trees = st.dictionaries(
    st.lists(names, min_size=1, max_size=4).map(lambda parts: "/".join(parts) + ".md"),
    st.sampled_from([WORK, PROSE, PROMPT, "", "\0\1\2", "*\n!plans\n"]),
    max_size=8,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(trees, st.booleans())
def test_every_file_is_found_or_rejected_and_never_both(
    tmp_path_factory: pytest.TempPathFactory, tree: dict[str, str], inside: bool
) -> None:
    root = tmp_path_factory.mktemp("tree")
    if inside:
        repository(root)
    write(root, tree)
    result = find_plans([str(root)], Config())
    taken = [file.path for file in result.found]
    left = [file.path for file in result.rejected]
    assert len({*taken, *left}) == len(taken) + len(left)
    assert {*taken, *left} <= {str(root / name) for name in tree}
    assert sum(1 + bool(document.tasks) + len(document.context) for document in result.documents) == len(taken)


# Real plans, laid out as they were in their repositories.


@pytest.fixture(scope="module")
def real(corpus: list[Path], tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The paths of real plans, each in its repository, with the dialect of each."""
    index = corpus[0].parent.parent / "index.jsonl"
    if not index.exists():
        pytest.skip("no index of the corpus")
    top = tmp_path_factory.mktemp("real")
    dialects = {}
    for line in index.read_text("utf-8").splitlines():
        row = json.loads(line)
        root = top / row["repo"].replace("/", "+")
        repository(root)
        path = root / row["path"]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes((corpus[0].parent / row["file"]).read_bytes())
        dialects[str(path)] = row["dialect"]
    return dialects


def test_all_real_plans_are_found(real: dict[str, str]) -> None:
    top = Path(next(iter(real))).parents[0]
    while not (top / ".git").exists():
        top = top.parent
    result = find_plans(sorted(map(str, top.parent.iterdir())), Config())
    rules = {file.path: file.rule for file in result.found}
    assert [path for path in real if path not in rules] == []
    assert set(rules.values()) <= {rule.name for rule in RULES}
    assert {rules[path] for path, dialect in real.items() if dialect == "openspec"} == {"openspec"}
