import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

from tests.cli.call import environment

PLAN = "# Garden\n\n## Phase 1: Dig\n\n- [ ] Dig\n\n## Phase 2: Plant\n\n"


def test_a_change_is_checked_and_an_interrupt_ends_it(tmp_path: Path) -> None:
    plan = tmp_path / "garden-plan.md"
    plan.write_text(PLAN + "- [ ] Sow\n", "utf-8")
    watching = subprocess.Popen(
        [sys.executable, "-m", "planproof", "check", "--watch", "--format", "concise", "--select", "STR005"],
        cwd=tmp_path,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    give_up = threading.Timer(60, watching.kill)
    give_up.start()
    try:
        assert watching.stdout
        assert watching.stdout.readline() == "No findings in 1 plan.\n"
        plan.write_text(PLAN, "utf-8")
        assert "STR005" in watching.stdout.readline()
        assert watching.stdout.readline() == "1 finding in 1 of 1 plan.\n"
        os.kill(watching.pid, signal.SIGINT)
        out, err = watching.communicate()
        assert (out, watching.returncode) == ("", 0)
        assert "Traceback" not in err
    finally:
        give_up.cancel()
        watching.kill()
        watching.wait()
