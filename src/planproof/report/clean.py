"""A plan may be hostile to a terminal: nothing is printed that could steer one, hide text or turn it round."""

from __future__ import annotations

from typing import Final

_DROPPED: Final = frozenset(
    {
        *(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFEFF, 0xFFA0),
        *range(0x180B, 0x1810),
        *range(0x200B, 0x200E),
        *range(0x2060, 0x2066),
        *range(0xFE00, 0xFE10),
        *range(0xE0000, 0xE1000),
    }
)
"""Characters that show nothing and take no room: joiners, selectors, fillers, tags. They are left out."""


class _Table(dict[int, str]):
    """What is printed in place of each character that is no ordinary one, worked out once for each."""

    def __missing__(self, code: int) -> str:
        shown = self[code] = _shown(code)
        return shown


def clean(text: str) -> str:
    r"""A text as it may be printed on one line of a terminal.

    White space becomes blanks; control, format and bidirectional characters, lone surrogates and non-characters become
    visible escapes such as `\x1b`; what shows nothing goes.
    """
    return text if text.isascii() and text.isprintable() else text.translate(_TABLE)


def _shown(code: int) -> str:
    character = chr(code)
    if code in _DROPPED:
        return ""
    if character.isspace():
        return " "
    if character.isprintable():
        return character
    from unicodedata import category

    # Private use is harmless, and what is unassigned today is tomorrow's emoji.
    if category(character) in ("Co", "Cn") and code & 0xFFFE != 0xFFFE and not 0xFDD0 <= code <= 0xFDEF:
        return character
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


_TABLE: Final = _Table()
