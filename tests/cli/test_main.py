"""Every way of being stopped ends in an exit code."""

import io
from collections.abc import Mapping

import pytest

from planproof.cli import command, main
from planproof.cli.terminal import Terminal
from planproof.errors import NoPlans, PlanproofError

FAULT = "fault of planproof, please report it"


class Stream(io.StringIO):
    """A stream that is, or is no, terminal."""

    def __init__(self, tty: bool = False) -> None:
        super().__init__()
        self.tty = tty

    def isatty(self) -> bool:
        return self.tty


def terminal(environ: Mapping[str, str] | None = None, tty: bool = False) -> Terminal:
    return Terminal(Stream(tty), Stream(), environ or {})


@pytest.mark.parametrize(
    ("error", "code", "told"),
    [
        (NoPlans("there are none"), 2, "planproof: there are none\n"),
        (PlanproofError("a\x1b[31m\nb"), 2, "planproof: a\\x1b[31m b\n"),
        (KeyboardInterrupt(), 130, ""),
        (BrokenPipeError(), 0, ""),
        (OSError(28, "No space"), 2, "planproof: stopped by the system: [Errno 28] No space\n"),
        (
            ValueError("odd"),
            2,
            f"planproof: this is a {FAULT}: ValueError: odd (PLANPROOF_DEBUG=1 shows where)\n",
        ),
        (RecursionError("deep"), 2, None),
        (MemoryError(), 2, None),
    ],
)
def test_an_error_ends_in_a_code_and_one_line(
    error: BaseException, code: int, told: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = terminal()
    monkeypatch.setattr(Terminal, "of_process", lambda: found)
    monkeypatch.setattr(main, "run", lambda words, where: (_ for _ in ()).throw(error))
    assert main.main([]) == code
    assert isinstance(found.err, Stream)
    assert told is None or found.err.getvalue() == told
    assert found.err.getvalue().count("\n") <= 1


def test_a_traceback_is_shown_to_whoever_asks_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    found = terminal({"PLANPROOF_DEBUG": "1"})
    monkeypatch.setattr(Terminal, "of_process", lambda: found)
    monkeypatch.setattr(main, "run", lambda words, where: 1 // 0)
    assert main.main([]) == 2
    assert isinstance(found.err, Stream)
    assert "Traceback" in found.err.getvalue()


def test_what_is_no_error_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Terminal, "of_process", terminal)
    monkeypatch.setattr(main, "run", lambda words, where: (_ for _ in ()).throw(SystemExit(3)))
    with pytest.raises(SystemExit):
        main.main([])


def test_only_the_module_of_the_command_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def load(name: str) -> command.Command:
        asked.append(name)
        return command.load(name)

    monkeypatch.setattr(main, "load", load)
    assert main.run(["completion", "bash"], terminal()) == 0
    assert asked == ["completion"]


def test_on_a_terminal_there_are_colours_unless_it_is_a_dumb_one() -> None:
    assert terminal(tty=True).style.color
    assert not terminal({"TERM": "dumb"}, tty=True).style.color
    assert not terminal({"NO_COLOR": "1"}, tty=True).style.color
    assert terminal({"NO_COLOR": ""}, tty=True).style.color
    assert not terminal().style.color


@pytest.mark.parametrize(
    ("told", "columns"), [("", 80), ("100", 100), ("3", 40), ("9999", 160), ("wide", 80), ("0", 80), ("٣", 80)]
)
def test_the_width_is_what_the_environment_says_within_reason(told: str, columns: int) -> None:
    assert terminal({"COLUMNS": told}).style.columns == columns


def test_bytes_on_a_terminal_cannot_steer_it() -> None:
    found = terminal(tty=True)
    found.bytes(b"a\x1b[2J\r\nb\xff\n")
    assert isinstance(found.out, Stream)
    assert found.out.getvalue() == "a\\x1b[2J\nb\ufffd\n"
