"""No regular expression of the package can be made slow: each is attacked with long strings of its own pieces."""

import ast
import contextlib
import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise
from pathlib import Path
from time import process_time
from types import ModuleType
from typing import Any, NamedTuple

import pytest

import planproof

SOURCE = Path(planproof.__file__).parent
LENGTHS = [*range(20, 60, 4), *range(60, 200, 10), 300, 600, 1_200, 2_500, 5_000, 10_000, 20_000, 50_000, 100_000]
"""In small steps, so that one that is exponential is noticed before it takes for ever."""
LIMIT = 0.05 * 4
"""Seconds of the processor for one search; 0.05 on a machine of our own, four times as much on one that is busy."""
ENDINGS = ["\x00", "\n\x00", "!"]
MOST = 10
"""Pieces of one expression that are tried; a list of words has many, all of one kind."""
CATEGORIES = {"DIGIT": "1", "SPACE": " ", "WORD": "a", "NOT_DIGIT": "a", "NOT_SPACE": "a", "NOT_WORD": "-"}
REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")
ANCHORED = {"match": ["match"], "fullmatch": ["fullmatch"]}

Pattern = re.Pattern[Any]
parser: Any = importlib.import_module("re._parser")


class Expression(NamedTuple):
    """A regular expression, where it stands, and the methods by which the package uses it."""

    place: str
    pattern: Pattern
    methods: list[str]


def modules() -> Iterator[ModuleType]:
    """Every module of the package, but for those that run when they are imported, or need what is not installed."""
    for found in pkgutil.walk_packages(planproof.__path__, "planproof."):
        if not found.name.endswith("__main__"):
            with contextlib.suppress(ModuleNotFoundError):
                yield importlib.import_module(found.name)


def held(value: object, depth: int) -> Iterator[Pattern]:
    """The compiled expressions in a value: itself, or in its collections, or on its class."""
    inside: Iterable[object] = ()
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, dict):
        inside = (*value, *value.values())
    elif isinstance(value, list | tuple | set | frozenset):
        inside = value
    elif isinstance(value, type) and value.__module__.startswith("planproof"):
        inside = vars(value).values()
    for inner in inside if depth else ():
        yield from held(inner, depth - 1)


def written(path: Path) -> Iterator[Expression]:
    """The expressions that a module gives to functions of `re` as literals, wherever it does."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not (isinstance(node, ast.Call) and ast.unparse(node.func).startswith("re.") and node.args):
            continue
        literal = node.args[0]
        if isinstance(literal, ast.Constant) and isinstance(literal.value, str | bytes):
            flags = re.NOFLAG
            for name in re.findall(r"\bre\.([A-Z]+)\b", ast.unparse(node)):
                flags |= re.RegexFlag[name]
            method = ast.unparse(node.func).removeprefix("re.")
            place = f"{path.relative_to(SOURCE)}:{node.lineno}"
            yield Expression(place, re.compile(literal.value, flags), ANCHORED.get(method, ["search", "fullmatch"]))


def methods_of(name: str, source: str) -> list[str]:
    """The methods that a module calls on a name; any, if the name is handed on."""
    used = re.findall(rf"\b{name}\b(?:\.(\w+)\()?", source)
    known = {"match", "fullmatch", "search", "finditer", "findall", "sub", "subn", "split"}
    called = set(filter(None, used))
    if not called or called - known or used.count("") > 1:  # once, where it is assigned
        return ["search", "fullmatch"]
    return sorted({ANCHORED.get(method, ["search"])[0] for method in called})


def expressions() -> dict[str, Expression]:
    """All expressions, by the module and the text that they stand in."""
    found: dict[tuple[object, int], Expression] = {}
    for module in modules():
        source = Path(str(module.__file__)).read_text("utf-8")
        for name, value in vars(module).items():
            for pattern in held(value, depth=4):
                methods = methods_of(name, source) if pattern is value else ["search", "fullmatch"]
                found.setdefault(
                    (pattern.pattern, pattern.flags), Expression(f"{module.__name__}:{name}", pattern, methods)
                )
    for path in sorted(SOURCE.rglob("*.py")):
        for expression in written(path):
            found.setdefault((expression.pattern.pattern, expression.pattern.flags), expression)
    return {f"{expression.place} {number}": expression for number, expression in enumerate(found.values())}


def samples(tree: Iterable[tuple[Any, Any]]) -> Iterator[str]:
    """Strings that the parts of an expression match: its repetitions first, then its groups, classes and characters."""
    parts = [(str(operation), argument) for operation, argument in tree]
    for name, argument in parts:
        if name in REPEATS:
            yield sample(argument[2])
            yield from samples(argument[2])
    for name, argument in parts:
        if name == "SUBPATTERN":
            yield sample(argument[-1])
            yield from samples(argument[-1])
        elif name == "BRANCH":
            yield from (sample(branch) for branch in argument[1])
            for branch in argument[1]:
                yield from samples(branch)
        elif name in ("ASSERT", "ASSERT_NOT"):
            yield from samples(argument[1])
        elif name == "IN":
            yield from members(argument)
    yield from (chr(argument) for name, argument in parts if name == "LITERAL")


def sample(tree: Iterable[tuple[Any, Any]]) -> str:
    """One string that an expression matches, or nearly."""
    text = ""
    for operation, argument in tree:
        name = str(operation)
        if name == "LITERAL":
            text += chr(argument)
        elif name in ("ANY", "NOT_LITERAL"):
            text += "a" if argument != ord("a") else "b"
        elif name == "IN":
            text += next(members(argument), "a")
        elif name in REPEATS:
            text += sample(argument[2]) * min(max(argument[0], 1), 40)
        elif name == "SUBPATTERN":
            text += sample(argument[-1])
        elif name == "BRANCH":
            text += sample(argument[1][0])
    return text


def members(parts: Iterable[tuple[Any, Any]]) -> Iterator[str]:
    """A character for each part of a class; one that is probably in none of them for a negated class."""
    for operation, argument in parts:
        name = str(operation)
        if name == "NEGATE":
            yield "a"
            return
        if name == "LITERAL":
            yield chr(argument)
        elif name == "RANGE":
            yield chr(argument[0])
        elif name == "CATEGORY":
            yield CATEGORIES[str(argument).removeprefix("CATEGORY_")]


def attacks(pattern: Pattern) -> Iterator[tuple[str, str, str]]:
    """Beginning, piece to repeat and end: each piece and each two neighbours, with and without a good beginning."""
    tree = parser.parse(pattern.pattern, pattern.flags)
    whole = sample(tree)
    pieces = list(islice(dict.fromkeys(piece for piece in [whole, "a", " ", "1", *samples(tree)] if piece), MOST))
    pairs = [left + right for left, right in pairwise(pieces)]
    for number, piece in enumerate([*pieces, *pairs]):
        yield "", piece, ENDINGS[number % len(ENDINGS)]
        yield whole, piece, ENDINGS[0]


def slowness(pattern: Pattern, methods: list[str]) -> str:
    """The first attack that takes too long, at the shortest of the lengths at which it does; empty if none does."""
    for beginning, piece, end in attacks(pattern):
        for length in LENGTHS:
            text = beginning + piece * (length // len(piece)) + end
            subject = text.encode() if isinstance(pattern.pattern, bytes) else text
            for method in methods:
                began = process_time()
                getattr(pattern, method)(subject)
                taken = process_time() - began
                if taken > LIMIT:
                    return f"{method} took {taken:.2f} s on {length} characters of {piece!r} behind {beginning!r}"
    return ""


EXPRESSIONS = expressions()


def test_the_expressions_of_the_package_are_found() -> None:
    assert len(EXPRESSIONS) > 5


@pytest.mark.parametrize("name", EXPRESSIONS)
def test_an_expression_is_never_slow(name: str) -> None:
    _, pattern, methods = EXPRESSIONS[name]
    slow = slowness(pattern, methods)
    assert slow == "", pattern.pattern


@pytest.mark.parametrize(
    "text", [r"^(#+)\s+(.*?)\s*#*\s*$", r"\*\*(.+?):\*\*", r"\s+$", r"\[([^\]]*)\]\(", r"(a|aa)+$", r"^(\|.*)+\|$"]
)
def test_the_attacks_find_expressions_that_are_slow(text: str) -> None:
    assert slowness(re.compile(text), ["search"])
