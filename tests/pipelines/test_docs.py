"""What docs/pipelines.md tells people to copy is valid, and does what it says."""

import json
import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml

from planproof.cli.arguments import parse, split_command
from planproof.cli.command import load
from tests.pipelines.running import GOOD, HERE, ROOT, garden, read_yaml, run
from tests.project.files import write

PAGE = (ROOT / "docs/pipelines.md").read_text("utf-8")
BLOCKS: list[tuple[str, str]] = re.findall(r"^```(\w+)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
DOCUMENTS: list[Any] = [yaml.safe_load(text) for kind, text in BLOCKS if kind == "yaml"]
OBJECTS: list[Any] = [json.loads(text) for kind, text in BLOCKS if kind == "json"]


def test_every_block_is_of_a_kind_that_is_tested() -> None:
    assert {kind for kind, _ in BLOCKS} == {"yaml", "json", "console"}
    assert len(DOCUMENTS) == len([one for one in DOCUMENTS if {"repos", "jobs", "include"} & set(one)])


def test_pre_commit_takes_its_configurations(tmp_path: Path) -> None:
    names = []
    for number, document in enumerate(one for one in DOCUMENTS if "repos" in one):
        names.append(f"{number}.yaml")
        write(tmp_path, {names[-1]: yaml.safe_dump(document)})
    called = run([f"{HERE}/pre-commit", "validate-config", *names], tmp_path, {"PRE_COMMIT_HOME": str(tmp_path)})
    assert (called.code, called.out) == (0, "")
    assert len(names) == 3


def test_the_hooks_are_those_that_there_are() -> None:
    manifest = {hook["id"]: hook for hook in read_yaml(".pre-commit-hooks.yaml")}
    for document in DOCUMENTS:
        for repository in document.get("repos", ()):
            for hook in repository["hooks"]:
                known = manifest[hook["id"]]
                if repository["repo"] == "local":
                    shared = ("id", "name", "entry", "types", "require_serial")
                    assert {key: hook[key] for key in shared} == {key: known[key] for key in shared}
                understood(f"{known['entry']} {shlex.join(hook.get('args', ()))}")


def test_workflows_use_the_action_as_it_is() -> None:
    action = read_yaml("action.yml")
    used = [
        step
        for document in DOCUMENTS
        for job in document.get("jobs", {}).values()
        for step in job["steps"]
        if "planproof" in step.get("uses", "")
    ]
    assert len(used) == 2
    for step in used:
        assert set(step["with"]) <= set(action["inputs"])
        understood(f"planproof check {step['with'].get('args', '')}")
    told = {cells[0]: cells[1] for cells in re.findall(r"^\| `([a-z-]+)` \| (\S+) \|", PAGE, re.MULTILINE)}
    defaults = {name: one["default"] for name, one in action["inputs"].items()}
    assert told == {name: f"`{text}`" if text else "none" for name, text in defaults.items()}


def test_the_job_for_gitlab_is_included_as_it_is() -> None:
    [document] = [one for one in DOCUMENTS if "include" in one]
    [included] = document.pop("include")
    job = read_yaml(included["file"])
    assert set(document) == set(job)
    assert set(document["planproof"]["variables"]) <= set(job["planproof"]["variables"])
    understood(f"planproof check {document['planproof']['variables']['PLANPROOF_ARGS']}")


def understood(line: str) -> str:
    """The command in a line, which planproof must understand."""
    program, *words = shlex.split(re.split(r" [<>] ", line)[0])
    assert program == "planproof"
    name, rest = split_command(words)
    assert name
    parse(load(name), rest)
    return name


@pytest.mark.parametrize("line", [line for kind, text in BLOCKS if kind == "console" for line in text.splitlines()])
def test_every_call_is_understood(line: str) -> None:
    assert line.startswith("$ ")
    assert understood(line[2:]) == "check"


def test_the_hook_of_an_agent_answers_the_event_that_is_shown(tmp_path: Path) -> None:
    settings, event = OBJECTS
    [group] = settings["hooks"]["PostToolUse"]
    assert all(re.fullmatch(group["matcher"], tool) for tool in ("Edit", "Write", "MultiEdit"))
    [hook] = group["hooks"]
    write(garden(tmp_path), {"event": json.dumps(event)})
    called = run(["sh", "-c", f"{hook['command']} < event"], tmp_path)
    assert (called.code, called.out) == (2, "")
    assert called.err.startswith("docs/garden-plan.md:7:1: STR005 ")
    write(tmp_path, {"docs/garden-plan.md": GOOD})
    assert run(["sh", "-c", f"{hook['command']} < event"], tmp_path) == (0, "", "")
