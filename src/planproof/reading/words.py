"""Words as they are compared: decoration, numbering and case dropped."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

_DECORATION: Final = frozenset({"So", "Sk", "Mn", "Cf", "Co", "Cn", "Zs", "Zl", "Zp"})
_DASHES: Final = "-\u2013\u2014\u2012\u2015\u2212"
_BLANKS: Final = " \t\r\n\u00a0\u3000"
SEPARATORS: Final = ":\uff1a|\u00b7\u2022.,;\u3001\uff0c" + _DASHES + _BLANKS
_BRACKETS: Final = frozenset("([\uff08\u3010)]\uff09\u3011")
_PUNCTUATION: Final = {code: " " for code in range(128) if not chr(code).isalnum() and chr(code) not in "-'/"}


def decoration(char: str) -> bool:
    """Whether a character is an emoji, a sign beside one, or a blank."""
    return char in _BLANKS if char < "\u00a9" else unicodedata.category(char) in _DECORATION


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The range without decoration at its ends."""
    while start < end and decoration(text[start]):
        start += 1
    while start < end and decoration(text[end - 1]):
        end -= 1
    return start, end


def bare(text: str) -> str:
    """A text without emoji and blanks at its ends."""
    start, end = trim(text, 0, len(text))
    return text[start:end]


def skip_numbering(text: str, start: int) -> int:
    """The index behind a leading `1.`, `2)`, `3.1`, `(4)`, `IV.`, `A.`, `一、`, `①` or keycap digit, else `start`."""
    first = text[start : start + 1]
    if first in _NUMBER_SIGNS:
        return _skip_sign(text, start)
    if not first.isdigit() and not "A" <= first <= "Z":
        return start
    if text.startswith("\u20e3", start + 2) and text[start].isdigit():
        return _skip_blanks(text, start + 3)
    if text.startswith("\u20e3", start + 1) and text[start].isdigit():
        return _skip_blanks(text, start + 2)
    at = start
    while at < len(text) and (text[at].isdigit() or (text[at] == "." and at > start)):
        at += 1
    if at > start:
        dotted = "." in text[start:at]
        if at < len(text) and text[at] in ")\uff09\u3001":
            return _skip_blanks(text, at + 1)
        return _skip_blanks(text, at) if dotted and at < len(text) and text[at] in _BLANKS else start
    while at < len(text) and text[at] in "IVXLC" and at - start < 6:
        at += 1
    at = max(at, start + 1) if text[start : start + 1].isascii() and text[start : start + 1].isupper() else at
    if at > start and text[at : at + 1] in (".", ")") and text[at + 1 : at + 2] in (" ", "\t"):
        return _skip_blanks(text, at + 1)
    return start


_EASTERN_NUMBERS: Final = frozenset("\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341")
_CIRCLED: Final = frozenset(map(chr, range(0x2460, 0x2474)))
_NUMBER_SIGNS: Final = _EASTERN_NUMBERS | _CIRCLED | frozenset("(\uff08")
"""What numbering begins with besides digits and letters."""


def _skip_sign(text: str, start: int) -> int:
    """The index behind a circled number, an eastern number, or a number in brackets, else `start`."""
    if text[start] in _CIRCLED:
        return _skip_blanks(text, start + 1)
    bracketed = text[start] in "(\uff08"
    at = first = start + bracketed
    while at < len(text) and at - first < 3 and (text[at].isdecimal() or text[at] in _EASTERN_NUMBERS):
        at += 1
    closed = text[at : at + 1] in ((")", "\uff09") if bracketed else ("\u3001", ".", "\uff0e"))
    behind = _skip_blanks(text, at + 1) if closed and at > first else start
    return behind if behind < len(text) else start


def _skip_blanks(text: str, at: int) -> int:
    while at < len(text) and text[at] in _BLANKS:
        at += 1
    return at


@lru_cache(maxsize=16384)
def fold(text: str) -> str:
    """A heading, label or key as it is compared: no decoration, numbering or colon, folded case, single blanks."""
    if text.isascii():
        text = text.strip(_BLANKS)
        return " ".join(text[skip_numbering(text, 0) :].lower().split()).rstrip(": ")
    start, end = trim(text, 0, len(text))
    start = skip_numbering(text, start)
    start, end = trim(text, start, end)
    folded = " ".join(text[start:end].casefold().split())
    return folded.rstrip(":\uff1a ").replace("\u2019", "'")


def without_brackets(text: str) -> str:
    """A folded text without what stands in brackets, and without what that leaves behind."""
    if _BRACKETS.isdisjoint(text):
        return " ".join(text.split()).strip(SEPARATORS)
    first = next(at for at, char in enumerate(text) if char in _BRACKETS)
    kept = [text[:first]]
    depth = 0
    for char in text[first:]:
        if char in "([\uff08\u3010":
            depth += 1
        elif char in ")]\uff09\u3011":
            depth = max(0, depth - 1)
        elif not depth:
            kept.append(char)
    return " ".join("".join(kept).split()).strip(SEPARATORS)


def in_brackets(text: str) -> str:
    """What stands in the last brackets of a folded text."""
    for opening, closing in ("()", "\uff08\uff09", "[]"):
        if closing in text:
            start = text.rfind(opening)
            if start >= 0:
                return text[start + 1 : text.rfind(closing)].strip()
    return ""


def words(text: str) -> list[str]:
    """The words of a text, folded, punctuation dropped; a run of eastern script is one word."""
    if text.isascii():
        return text.lower().translate(_PUNCTUATION).split()
    return "".join(
        [char if char.isalnum() or char in "-'/" else " " for char in text.casefold().replace("\u2019", "'")]
    ).split()
