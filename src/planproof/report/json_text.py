"""JSON as text: readable in any language, and as safe on a terminal as everything else that is printed."""

from __future__ import annotations

from typing import Any, Final

SCHEMA: Final = "planproof/1"
"""The version of the output; a key that was there stays as long as this does."""


def json_text(document: dict[str, Any]) -> str:
    r"""A document as JSON text with its line end, the keys in the order given.

    Control, format and bidirectional characters and lone surrogates stand as `\u` escapes.
    """
    import json
    import re

    text = json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False)
    # A pair of numbers stays on its line; within strings JSON has no line ends.
    return escaped(re.sub(r"\[\n +([-+.e\d]+),\n +([-+.e\d]+)\n +\]", r"[\1, \2]", text)) + "\n"


def escaped(text: str) -> str:
    """JSON text in which only ordinary characters stand for themselves; outside of strings it has no others."""
    if text.isascii() and "\x7f" not in text:  # what JSON itself leaves of the control characters
        return text
    return "".join(
        line if line.isprintable() else "".join(map(_escape, line)) for line in text.splitlines(keepends=True)
    )


def _escape(character: str) -> str:
    if character.isprintable() or character == "\n":
        return character
    units = character.encode("utf-16-be", errors="surrogatepass").hex()
    return "".join(f"\\u{units[start : start + 4]}" for start in range(0, len(units), 4))
