import shutil
import subprocess
from pathlib import Path

import pytest

from planproof.cli.command import MODULES, every_option, load
from planproof.cli.completion import SHELLS, script


@pytest.mark.parametrize("shell", SHELLS)
def test_a_script_knows_every_command_and_option(shell: str) -> None:
    text = script(shell)
    for name in MODULES:
        assert name in text
        for option in every_option(load(name)):
            assert option.name.removeprefix("--") in text


@pytest.mark.parametrize("shell", SHELLS)
def test_a_shell_takes_its_script(shell: str, tmp_path: Path) -> None:
    program = shutil.which(shell)
    if not program:
        pytest.skip(f"no {shell} here")
    path = tmp_path / "script"
    path.write_text(script(shell), "utf-8")
    run = subprocess.run([program, "-n", str(path)], capture_output=True, check=False, text=True)
    assert (run.returncode, run.stderr) == (0, "")


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["sh"], ["show"]),
        (["show", "--sl"], ["--slice"]),
        (["--col"], ["--color"]),
        (["next", "--color", "al"], ["always"]),
        (["completion", "z"], ["zsh"]),
        (["overview", "--sort", "pro"], ["progress"]),
        (["schema", "nex"], ["next"]),
    ],
)
def test_bash_completes(words: list[str], offered: list[str], tmp_path: Path) -> None:
    bash = shutil.which("bash")
    if not bash:
        pytest.skip("no bash here")
    path = tmp_path / "script"
    call = f"""
        complete() {{ :; }}
        {script("bash")}
        COMP_WORDS=(planproof {" ".join(words)}); COMP_CWORD={len(words)}
        _planproof; echo "${{COMPREPLY[@]}}"
    """
    path.write_text(call, "utf-8")
    run = subprocess.run([bash, str(path)], capture_output=True, check=True, text=True)
    assert run.stdout.split() == offered
