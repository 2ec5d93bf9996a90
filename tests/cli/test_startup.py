"""A command line answers at once, so what it imports is counted."""

import subprocess
import sys

import pytest

from tests.cli.call import WISHLIST, environment, modules

VERSION = {
    *("planproof", "planproof._version", "planproof.cli", "planproof.cli.arguments", "planproof.cli.command"),
    *("planproof.cli.main", "planproof.cli.terminal", "planproof.errors", "planproof.records"),
    *("planproof.report", "planproof.report.clean", "planproof.report.lines", "planproof.report.style"),
    *("planproof.text.width", "planproof.model", "planproof.text"),
}
"""What `planproof --version` imports of planproof; of the packages in it any module."""

NEXT = {
    *("planproof.actions", "planproof.actions.next", "planproof.actions.opening", "planproof.actions.reach"),
    *("planproof.cli.next", "planproof.cli.reading"),
    *("planproof.report.next_text", "planproof.report.parts", "planproof.report.task_text"),
}
"""What `planproof next` imports besides, leaving aside what reading takes."""

READING = ("planproof.markdown", "planproof.reading", "planproof.project", "planproof.model", "planproof.text")

OTHERS = {
    *(
        "__future__",
        "bisect",
        "codecs",
        "collections",
        "contextlib",
        "copyreg",
        "datetime",
        "encodings",
        "enum",
        "errno",
    ),
    *("functools", "gc", "heapq", "importlib", "itertools", "keyword", "math", "operator", "pyromark", "re", "reprlib"),
    *("stat", "string", "tomllib", "types", "typing", "unicodedata", "warnings", "weakref", "numbers", "locale"),
}
"""What else they may import: all of it is cheap."""


def bare() -> set[str]:
    code = "import sys; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, env=environment(), check=True, text=True)
    return set(run.stdout.split())


def foreign(found: set[str]) -> set[str]:
    """The packages that are neither planproof nor there anyway; names with an underscore are parts of others."""
    tops = {name.partition(".")[0] for name in found - bare()}
    return {name for name in tops if name != "planproof" and (name == "__future__" or not name.startswith("_"))}


def own(found: set[str], *but: str) -> set[str]:
    return {name for name in found if name.startswith("planproof") and not name.startswith(but or ("-",))}


def test_the_version_needs_next_to_nothing() -> None:
    found = modules("--version")
    assert own(found, "planproof.model.", "planproof.text.") <= VERSION
    assert foreign(found) <= OTHERS - {"pyromark", "tomllib"}


def test_next_needs_only_what_it_uses() -> None:
    found = modules("next", WISHLIST)
    assert own(found, *READING) <= VERSION | NEXT
    assert foreign(found) <= OTHERS


@pytest.mark.parametrize("name", ["subprocess", "json", "difflib", "argparse", "dataclasses", "inspect", "threading"])
def test_what_costs_much_is_left_alone(name: str) -> None:
    assert name not in modules("next", WISHLIST)
