"""The anchors of a text: the names by which links lead to its headings, as GitHub makes them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

from planproof.markdown.blocks import Block, Footnote, Heading, List, Quote
from planproof.text import SourceText

_NAMED: Final = rb"""<[a-zA-Z][a-zA-Z0-9]{0,20}\s[^<>]{0,300}?\b(?:id|name)\s{0,4}=\s{0,4}["']?([^"'\s<>]{1,200})"""
_KEPT: Final = frozenset(("L", "M", "Nd", "Nl", "Pc"))


def anchors(source: SourceText, blocks: Iterable[Block]) -> frozenset[str]:
    """All anchors of a text: of its headings, and those that its HTML names.

    Of headings that read alike the second has `-1` behind it, the third `-2`.
    """
    found: dict[str, int] = {}
    for heading in _headings(blocks):
        name = base = slug(heading.inline.text)
        while name in found:
            found[base] += 1
            name = f"{base}-{found[base]}"
        found[name] = 0
    named = (match[1].decode("utf-8", errors="replace") for match in re.finditer(_NAMED, source.data))
    return frozenset((*found, *named))


def slug(text: str) -> str:
    """What GitHub makes of a heading: lower case, only letters, digits, marks, `_` and `-`, a hyphen for each blank."""
    kept = []
    for char in text.strip().lower():
        if char.isascii():
            kept.append(char if char.isalnum() or char in "-_" else "-" if char in " \n" else "")
        else:
            category = unicodedata.category(char)
            kept.append(char if category in _KEPT or category[0] in _KEPT else "")
    return "".join(kept)


def _headings(blocks: Iterable[Block]) -> Iterator[Heading]:
    for block in blocks:
        if isinstance(block, Heading):
            yield block
        elif isinstance(block, Quote | Footnote):
            yield from _headings(block.blocks)
        elif isinstance(block, List):
            for item in block.items:
                yield from _headings(item.blocks)
