"""The house rule that modules and functions stay small enough to read at one sitting."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "planproof"
WORD_LISTS = SOURCE / "reading" / "vocabulary"

MODULE_LIMIT = 400
FUNCTION_LIMIT = 40
MEDIAN_LIMIT = 10

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


@dataclass(frozen=True)
class Sized:
    """Something that has a place and a length."""

    place: str
    lines: int

    def __str__(self) -> str:
        return f"{self.place}: {self.lines} lines"


def test_every_module_is_short() -> None:
    sizes = [Sized(place(path, 1), len(path.read_text("utf-8").splitlines())) for path in modules(without=WORD_LISTS)]
    assert_under(MODULE_LIMIT, sizes, "module")


def test_every_function_is_short() -> None:
    assert_under(FUNCTION_LIMIT, list(functions()), "function")


def test_the_median_function_is_very_short() -> None:
    middle = median(function.lines for function in functions())
    assert middle < MEDIAN_LIMIT, f"the median function has {middle} lines, and should have under {MEDIAN_LIMIT}"


def test_a_docstring_does_not_count() -> None:
    (function,) = ast.parse('def f():\n    """One.\n\n    Two.\n    """\n    return 1\n').body
    assert isinstance(function, FUNCTIONS)
    assert length(function) == 2


def assert_under(limit: int, sizes: list[Sized], kind: str) -> None:
    too_long = sorted((size for size in sizes if size.lines >= limit), key=lambda size: -size.lines)
    assert not too_long, f"a {kind} stays under {limit} lines:\n" + "\n".join(map(str, too_long))


def modules(*, without: Path | None = None) -> Iterator[Path]:
    return (path for path in sorted(SOURCE.rglob("*.py")) if without not in path.parents)


def functions() -> Iterator[Sized]:
    for path in modules():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, FUNCTIONS):
                yield Sized(f"{place(path, node.lineno)} {node.name}", length(node))


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines from `def` to the end, the docstring left out."""
    first = function.body[0]
    docstring = 0
    if ast.get_docstring(function, clean=False) is not None:
        docstring = (first.end_lineno or 0) - first.lineno + 1
    return (function.end_lineno or 0) - function.lineno + 1 - docstring


def place(path: Path, line: int) -> str:
    return f"{path.relative_to(ROOT)}:{line}"
