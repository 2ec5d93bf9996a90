"""What every test may ask for: stored snapshots and real plans."""

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

ROOT = Path(__file__).parent.parent
TESTS = ROOT / "tests"
SNAPSHOTS = TESTS / "__snapshots__"
USED = pytest.StashKey[set[str]]()
UNUSED = pytest.StashKey[list[Path]]()

settings.register_profile("planproof", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("planproof")


@pytest.fixture(autouse=True, scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep what planproof remembers between runs, and its locks, away from the user's own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PLANPROOF_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        patch.setenv("PLANPROOF_STATE_DIR", str(tmp_path_factory.mktemp("state")))
        yield


@pytest.fixture(scope="session")
def corpus() -> list[Path]:
    """Real plans: those of PLANPROOF_CORPUS, or of a folder beside the repository; skips where there are none."""
    folder = Path(os.environ.get("PLANPROOF_CORPUS") or ROOT.parent / "shared" / "corpus")
    plans = sorted((folder / "plans").glob("*.md"))
    if not plans:
        pytest.skip("no corpus of real plans here")
    return plans


# Snapshots: what a test printed once, kept in tests/__snapshots__/<module>/<name>.txt.
# A test that may be skipped keeps none, for a snapshot that a full run does not use is an error.


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--snapshot-update", action="store_true", help="store what the tests print as their snapshots")


def pytest_configure(config: pytest.Config) -> None:
    config.stash[USED] = set()
    config.stash[UNUSED] = []


@pytest.fixture
def snapshot(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[..., None]:
    """Compare a text with the stored one; `scrub=True` first hides dates and the test's own folder."""
    folder = SNAPSHOTS / request.path.relative_to(TESTS).with_suffix("")

    def compare(name: str, text: str, *, scrub: bool = False) -> None:
        stored = folder / f"{name}.txt"
        request.config.stash[USED].add(str(stored))
        shown = scrubbed(text, tmp_path) if scrub else text
        if request.config.getoption("--snapshot-update"):
            folder.mkdir(parents=True, exist_ok=True)
            stored.write_bytes(shown.encode())
        assert stored.exists(), f"{stored} is missing: run pytest --snapshot-update, and read what it wrote"
        assert shown == stored.read_bytes().decode(), f"differs from {stored}"

    return compare


def scrubbed(text: str, folder: Path) -> str:
    """The text without what changes from run to run."""
    text = text.replace(str(folder), "<folder>")
    return re.sub(r"\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?", "<date>", text)


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Tell the run that started this worker what was used; fail a full run that leaves a snapshot unused."""
    config = session.config
    used = config.stash[USED]
    if hasattr(config, "workeroutput"):
        config.workeroutput["snapshots"] = list(used)
    elif exitstatus == pytest.ExitCode.OK and is_full_run(config):
        unused = [path for path in sorted(SNAPSHOTS.rglob("*.txt")) if str(path) not in used]
        if unused:
            config.stash[UNUSED] = unused
            session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    node.config.stash[USED].update(getattr(node, "workeroutput", {}).get("snapshots", ()))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    for path in config.stash[UNUSED]:
        terminalreporter.write_line(f"no test uses the snapshot {path.relative_to(ROOT)}: delete it", red=True)


def is_full_run(config: pytest.Config) -> bool:
    chosen = [config.getoption(name, default=None) for name in ("keyword", "lf", "deselect", "ignore", "collectonly")]
    return (
        config.args_source is pytest.Config.ArgsSource.TESTPATHS
        and config.getoption("markexpr") == "not soak"
        and not any(chosen)
    )
