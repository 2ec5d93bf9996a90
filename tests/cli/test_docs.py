"""Every command and option is told to users."""

import re
from pathlib import Path

import pytest

from planproof.cli.command import MODULES, every_option, load

DOCS = Path(__file__).parents[2] / "docs" / "commands.md"


@pytest.fixture(scope="module")
def sections() -> dict[str, str]:
    """The text of each command's section."""
    commands = DOCS.read_text("utf-8").partition("## Everywhere")[0]
    parts = re.split(r"^## `planproof ([a-z-]+)`.*\n", commands, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_every_command_has_its_section(sections: dict[str, str]) -> None:
    assert list(sections) == list(MODULES)


@pytest.mark.parametrize("name", MODULES)
def test_every_option_and_operand_is_told(name: str, sections: dict[str, str]) -> None:
    command = load(name)
    common = DOCS.read_text("utf-8").partition("## Everywhere")[2]
    for option in every_option(command):
        assert f"`{option.name}" in sections[name] + common, option.name
    for operand in command.operands:
        assert f"`{operand.name}`" in sections[name], operand.name


@pytest.mark.parametrize("name", MODULES)
def test_no_option_is_told_that_there_is_not(name: str, sections: dict[str, str]) -> None:
    command = load(name)
    known = {option.name for option in every_option(command)} | {"--json"}
    assert set(re.findall(r"`(--[a-z-]+)", sections[name])) <= known


@pytest.mark.parametrize("name", MODULES)
def test_a_command_has_help_and_examples(name: str) -> None:
    command = load(name)
    assert command.name == name
    assert command.examples
    assert all(call.split()[0] in ("planproof", "eval") for call, _ in command.examples)
    for told in [part.help for part in every_option(command)] + [part.help for part in command.operands]:
        assert told[0].islower()
        assert not told.endswith(".")
