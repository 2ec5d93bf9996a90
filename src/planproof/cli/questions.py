"""A new plan asked for step by step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

Ask = Callable[[str], str]


def asked(name: str, ask: Ask) -> dict[str, Any]:
    """What a person answers about a new plan; an empty answer passes on to the next question.

    Args:
        name: of the plan.
        ask: shows a text and gives the line that the person types.
    """
    data: dict[str, Any] = {}
    summary = _line(ask, f"What does '{name}' bring about, and why does it matter? ")
    if summary:
        data["summary"] = summary
    data["goals"] = [{"text": text} for text in _lines(ask, "A goal")]
    data["criteria"] = [{"text": text} for text in _lines(ask, "Something by which one can measure that it is done")]
    data["phases"] = list(_phases(ask))
    data["risks"] = list(_risks(ask))
    data["questions"] = [{"text": text} for text in _lines(ask, "A question that is still open")]
    return {key: value for key, value in data.items() if value}


def _phases(ask: Ask) -> Iterator[dict[str, Any]]:
    for number, name in enumerate(_lines(ask, "A phase"), 1):
        tasks = [{"id": str(at), "text": text} for at, text in enumerate(_lines(ask, f"  A task of '{name}'"), 1)]
        yield {"number": str(number), "name": name, "tasks": tasks}


def _risks(ask: Ask) -> Iterator[dict[str, Any]]:
    for text in _lines(ask, "Something that may go wrong"):
        risk = {"text": text, "kind": "technical"}
        for key, words in (("impact", "its impact"), ("likelihood", "its likelihood")):
            level = _line(ask, f"  {words} (low, medium, high): ").lower()
            if level in ("low", "medium", "high", "critical"):
                risk[key] = level
        mitigation = _line(ask, "  what is done about it: ")
        yield {**risk, **({"mitigation": mitigation} if mitigation else {})}


def _lines(ask: Ask, what: str) -> Iterator[str]:
    """Lines until an empty one."""
    while text := _line(ask, f"{what} (Enter for none): "):
        yield text


def _line(ask: Ask, text: str) -> str:
    try:
        return " ".join(ask(text).split())
    except EOFError:
        return ""
