import pytest

from planproof.cli.arguments import parse, split_command
from planproof.cli.command import Arguments, Command, Operand, Option
from planproof.errors import InvalidUsage

COMMAND = Command(
    name="dig",
    summary="Dig",
    run=lambda arguments, terminal: 0,
    operands=(Operand(name="WHERE", help="a place", required=True), Operand(name="WITH", help="tools", many=True)),
    options=(
        Option(name="--deep", help="more"),
        Option(name="--at", value="TIME", help="when"),
        Option(name="--tag", value="TAG", help="name", many=True),
    ),
)


def parsed(*words: str) -> Arguments:
    return parse(COMMAND, words)


def test_words_become_operands_in_order() -> None:
    found = parsed("here", "spade", "fork")
    assert found.operand("WHERE") == "here"
    assert found.operands("WITH") == ("spade", "fork")
    assert found.operand("OTHER") is None


def test_options_stand_anywhere_with_or_without_an_equals_sign() -> None:
    found = parsed("--at", "noon", "here", "--deep", "--tag=a=b", "--tag", "-1")
    assert found.text("--at") == "noon"
    assert found.flag("--deep")
    assert found.texts("--tag") == ("a=b", "-1")
    assert not found.flag("--other")


def test_of_an_option_given_twice_the_last_value_counts() -> None:
    assert parsed("here", "--at", "one", "--at", "two").text("--at") == "two"


def test_two_dashes_end_the_options() -> None:
    assert parsed("--", "--deep", "--at").operands("WITH") == ("--at",)
    assert parsed("-").operand("WHERE") == "-"


def test_a_value_may_look_like_an_unknown_option() -> None:
    assert parsed("here", "--at", "--night").text("--at") == "--night"
    with pytest.raises(InvalidUsage, match="--at needs a value"):
        parsed("here", "--at", "--deep")


def test_help_needs_no_operands() -> None:
    assert parsed("-h").flag("--help")
    assert parsed("--help", "--deep").flag("--help")


@pytest.mark.parametrize(
    ("words", "split"),
    [
        (["show", "x"], ("show", ["x"])),
        (["x", "show"], (None, ["x", "show"])),
        (["--color", "never", "show", "x"], ("show", ["--color", "never", "x"])),
        (["--color=never", "show"], ("show", ["--color=never"])),
        (["--json", "show"], (None, ["--json", "show"])),
        (["--config", "show", "next"], ("next", ["--config", "show"])),
        (["--config"], (None, ["--config"])),
        ([], (None, [])),
    ],
)
def test_the_first_word_may_name_a_command(words: list[str], split: tuple[str | None, list[str]]) -> None:
    assert split_command(words) == split
