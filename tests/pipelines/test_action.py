"""The GitHub action: what its description says, and its shell steps, run as a runner would."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt

from pipelines.summary import table
from tests.cli.call import Called
from tests.pipelines.running import BAD, GOOD, MENDABLE, ROOT, garden, program, read_yaml, run
from tests.project.files import write

ACTION = read_yaml("action.yml")
STEPS: list[dict[str, Any]] = ACTION["runs"]["steps"]
HOSTILE = ["; touch pwned", "$(touch pwned)", "`touch pwned`", "a\ntouch pwned\n", '" && touch pwned "', "'", "--x"]


def step(name: str) -> dict[str, Any]:
    return next(one for one in STEPS if one.get("id") == name)


def act(name: str, root: Path, inputs: dict[str, str] | None = None, environ: dict[str, str] | None = None) -> Called:
    """Run a shell step with the inputs of a user, in place of expressions in its environment and nowhere else."""
    values = {key: str(value["default"]) for key, value in ACTION["inputs"].items()} | (inputs or {})
    given = {}
    for key, value in step(name)["env"].items():
        used = re.fullmatch(r"\$\{\{ inputs\.([a-z-]+) \}\}", value)
        given[key] = values[used[1]] if used else ""
    shared = {
        "GITHUB_ACTION_PATH": str(ROOT),
        "GITHUB_OUTPUT": str(root.parent / "output"),
        "GITHUB_STEP_SUMMARY": str(root.parent / "summary"),
        "RUNNER_TEMP": str(root.parent / "temp"),
    }
    words = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step(name)["run"]]
    return run(words, root, {**shared, **given, **(environ or {})})


def check(root: Path, **inputs: str) -> Called:
    return act("check", root, {"summary": "false"} | {key.replace("_", "-"): text for key, text in inputs.items()})


def output(root: Path) -> dict[str, str]:
    lines = (root.parent / "output").read_text("utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines)


def unharmed(root: Path) -> bool:
    return not any(root.parent.rglob("*pwned*"))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return garden(tmp_path / "garden")


def test_inputs_and_outputs_are_described() -> None:
    assert list(ACTION["inputs"]) == ["version", "args", "paths", "sarif-file", "summary"]
    assert list(ACTION["outputs"]) == ["exit-code"]
    assert ACTION["runs"]["using"] == "composite"
    for told in (*ACTION["inputs"].values(), *ACTION["outputs"].values()):
        assert told["description"].endswith(".")
    for told in ACTION["inputs"].values():
        assert isinstance(told["default"], str)


def test_no_input_becomes_a_part_of_a_shell_text() -> None:
    for one in STEPS:
        assert ("run" in one) != ("uses" in one)
        assert "${{" not in one.get("run", "")
        if "run" in one:
            assert one["shell"] == "bash"
    used = {name for one in STEPS for name in re.findall(r"inputs\.([a-z-]+)", json.dumps(one))}
    assert used == set(ACTION["inputs"])


def test_what_is_used_from_others_has_its_version() -> None:
    used = [one["uses"] for one in STEPS if "uses" in one]
    assert [one.split("@")[0] for one in used] == ["actions/setup-python", "github/codeql-action/upload-sarif"]
    assert all(re.fullmatch(r".+@v\d+", one) for one in used)


def test_findings_are_uploaded_only_where_there_are_any_to_upload() -> None:
    upload = STEPS[-1]
    assert upload["with"]["sarif_file"] == "${{ inputs.sarif-file }}"
    assert "!cancelled()" in upload["if"]
    assert "inputs.sarif-file != ''" in upload["if"]
    assert "exit-code == '2'" not in upload["if"]


def test_findings_become_annotations_a_log_and_a_summary(root: Path) -> None:
    called = act("check", root, {"sarif-file": "out/of the way/findings.sarif"})
    assert called.code == 1, called.err
    assert called.out.startswith(
        "::warning title=planproof STR005 phase-without-tasks,file=docs/garden-plan.md,line=7,"
    )
    assert called.out.count("\n") == 1
    assert output(root) == {"exit-code": "1"}
    sarif = json.loads((root / "out/of the way/findings.sarif").read_text("utf-8"))
    assert [one["ruleId"] for one in sarif["runs"][0]["results"]] == ["STR005"]
    summary = (root.parent / "summary").read_text("utf-8")
    assert cells(summary) == [
        ["docs/garden-plan.md:7", "warning", "STR005 phase-without-tasks", "phase 2 Plant has no tasks", CURE]
    ]


CURE = "list its tasks, or say in its heading that it is done or deferred"


def test_a_right_plan_passes(root: Path) -> None:
    write(root, {"docs/garden-plan.md": GOOD})
    called = act("check", root)
    assert (called.code, called.out) == (0, "")
    assert output(root) == {"exit-code": "0"}
    assert (root.parent / "summary").read_text("utf-8") == "### planproof: nothing found\n"


def test_where_nothing_can_be_checked_the_log_says_why(root: Path) -> None:
    called = check(root, paths="docs\ngone-plan.md", sarif_file="findings.sarif")
    assert called.code == 2
    assert called.out == "::error title=planproof::planproof: gone-plan.md does not exist\n"
    assert output(root) == {"exit-code": "2"}
    assert not (root / "findings.sarif").exists()


def test_options_and_paths_are_handed_on(root: Path) -> None:
    write(root, {"my plans/a b-plan.md": BAD, "[a]*-plan.md": BAD, "docs/garden-plan.md": MENDABLE})
    called = check(root, args="--fix --ignore 'STR001, STR002'", paths="  \nmy plans\r\n[a]*-plan.md\ndocs\n")
    assert called.code == 1
    assert re.findall(r"file=([^,]*),", called.out) == ["[a]*-plan.md", "my plans/a b-plan.md"]
    assert "- [x] Dig" in (root / "docs/garden-plan.md").read_text("utf-8")


def test_an_option_may_make_findings_harmless(root: Path) -> None:
    called = check(root, args="--fail-on error")
    assert called.code == 0
    assert called.out.startswith("::warning ")


def test_hostile_options_are_words(root: Path) -> None:
    for text in HOSTILE:
        called = check(root, args=text)
        assert called.code == 2, text
        assert re.fullmatch(r"::error title=planproof::[^\n]*\n", called.out)
    assert output(root) == {"exit-code": "2"}
    assert unharmed(root)


def test_hostile_paths_and_files_are_names(root: Path) -> None:
    refused = check(root, paths="; touch pwned\n$(touch pwned)\n`touch pwned`\n--fix\n' \"\n::error::x\n%0A")
    assert refused.code == 2
    assert re.fullmatch(r"::error title=planproof::[^\n]*\n", refused.out)
    assert check(root, sarif_file="$(touch pwned);touch 'pwned\n").code == 1
    (root / "$(touch pwned);touch 'pwned\n").unlink()
    assert check(root, summary="true; touch pwned").code == 2
    assert (root / "docs/garden-plan.md").read_text("utf-8") == BAD
    assert unharmed(root)


def test_options_that_would_print_something_else_are_refused(root: Path) -> None:
    for word in ("--format=text", "--watch", "-h", "--diff", "--", "--update-baseline"):
        called = check(root, args=f"--no-cache {word} x")
        assert called.code == 2
        assert called.out.startswith(f"::error title=planproof::args must not hold {word.split('=')[0]}: ")


def test_no_module_of_the_repository_is_imported(root: Path) -> None:
    bad = "open('pwned', 'w')\n"
    write(root, {f"{name}.py": bad for name in ("shlex", "json", "os", "planproof", "unicodedata", "sitecustomize")})
    assert act("check", root).code == 1
    assert unharmed(root)


@pytest.fixture
def install(root: Path) -> Callable[[str], tuple[Called, str]]:
    """The step that installs, with a Python that only notes what it is asked."""
    venv, log = root.parent / "temp/planproof", root.parent / "log"
    noting = f'printf "%s\\n" "$@" >> "{log}"'
    program(root.parent / "fake/python", noting)
    program(venv / "bin/python", noting)

    def install(version: str) -> tuple[Called, str]:
        called = act("install", root, {"version": version}, {"PYTHON": str(root.parent / "fake/python")})
        return called, log.read_text("utf-8") if log.exists() else ""

    return install


def test_without_a_version_the_code_of_the_action_is_installed(root: Path, install: Callable[..., Any]) -> None:
    called, asked = install("")
    assert called == (0, "", "")
    options = f"--quiet\n--disable-pip-version-check\n--constraint\n{ROOT}/constraints.txt\n"
    venv = root.parent / "temp/planproof"
    assert asked == f"-I\n-m\nvenv\n{venv}\n-I\n-m\npip\ninstall\n{options}--\n{ROOT}\n"
    assert output(root) == {"bin": f"{venv}/bin"}


def test_a_version_is_installed_by_its_name(install: Callable[..., Any]) -> None:
    called, asked = install("1.2.0rc1+local")
    assert called.code == 0
    assert asked.endswith("\n--\nplanproof==1.2.0rc1+local\n")


def test_what_is_no_version_is_not_installed(install: Callable[..., Any]) -> None:
    for version in (*HOSTILE, "1 --index-url x", "1.0\n", "@ https://example.org/x", "=1"):
        called, asked = install(version)
        assert called.code == 2, version
        assert not asked
        assert re.fullmatch(r"::error title=planproof::version is a version [^\n]*\n", called.out)


# The summary.


def finding(**changes: object) -> dict[str, Any]:
    plain = {"path": "a-plan.md", "line": 3, "code": "STR005", "name": "n", "severity": "note", "message": "m"}
    return {**plain, "cure": None, **changes}


def parsed(summary: str) -> list[Any]:
    return MarkdownIt("commonmark", {"html": True}).enable("table").parse(summary)


def cells(summary: str) -> list[list[str]]:
    """The texts of the rows of a table, as they are shown."""
    rows: list[list[str]] = []
    for token in parsed(summary):
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "inline" and rows:
            rows[-1].append("".join(part.content for part in token.children or () if part.type == "text"))
    return rows[1:]


TEXTS = [
    "a | b \\| c",
    "<script>alert(1)</script> &amp; <b>",
    "`code` *x* _y_ ~~z~~ # no",
    "[link](https://example.org) ![x](y) www.example.org <https://example.org>",
    "@somebody and nobody@example.org",
    "| --- | --- |",
    "计划 é 🎉",
]


def test_texts_of_plans_are_only_text() -> None:
    findings = [finding(message=text, path=f"{text}/x-plan.md", cure=text) for text in TEXTS]
    summary = table(findings, {})
    assert cells(summary) == [[f"{text}/x-plan.md:3", "note", "STR005 n", text, text] for text in TEXTS]
    inline = [part for token in parsed(summary) for part in token.children or ()]
    assert {(part.type, part.content) for part in inline if part.type != "text"} <= {("html_inline", "<!-- -->")}
    assert not re.search(r"https?:|www\.|@\w", summary)


def test_a_finding_is_one_row() -> None:
    summary = table([finding(message="a\n\n# b\r\n\u2028c\x1b[1m\u202ed", cure="\n")], {})
    assert [row[3] for row in cells(summary)] == ["a # b c\ufffd[1m\ufffdd"]


def test_places_are_links_where_there_is_a_page_of_the_file() -> None:
    environ = {"GITHUB_SERVER_URL": "https://example.org", "GITHUB_REPOSITORY": "a/b", "GITHUB_SHA": "c0ffee"}
    findings = [finding(path=path) for path in ("my (plans)|/ü-plan.md", "\udcff-plan.md", "../x-plan.md")]
    links = [
        part.attrs["href"]
        for token in parsed(table(findings, environ))
        for part in token.children or ()
        if part.type == "link_open"
    ]
    base = "https://example.org/a/b/blob/c0ffee"
    assert links == [f"{base}/my%20%28plans%29%7C/%C3%BC-plan.md?plain=1#L3", f"{base}/%FF-plan.md?plain=1#L3"]


def test_a_summary_stays_below_what_github_takes() -> None:
    summary = table([finding(message="<" * 5_000)] * 100, {})
    assert len(summary.encode()) < 600_000
    shown = summary.count("\n| a-plan")
    assert 0 < shown < 100
    assert summary.startswith("### planproof: 100 findings\n")
    assert summary.endswith(f"{100 - shown} more are not shown here.\n")
