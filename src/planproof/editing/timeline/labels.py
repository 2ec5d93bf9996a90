"""What a new row or item of a timeline calls its phase: as others call theirs."""

from __future__ import annotations

import re
from typing import Final

from planproof.model import Phase

_BETWEEN: Final = re.compile(r"[^\w(\[]*")
_DECORATION: Final = "*_` "


def label_like(like: str, other: Phase, phase: Phase) -> str:
    """The label of a phase in the form of that of another one: its number, and its name where the other has one.

    Args:
        like: the label of the other phase, as written: `**Phase 1: Storage**`, `1`, `Phase 1 - Storage`.
        other: that phase.
        phase: the one to be named.
    """
    name = phase.name or ""
    found = re.search(rf"(?<![\w.]){re.escape(other.number)}(?![\w])", like) if other.number else None
    if found is None or not phase.number:
        plain = like.strip(_DECORATION)
        return like.replace(plain, name or f"{phase.number}", 1) if plain else name
    head, tail = like[: found.start()] + phase.number, like[found.end() :]
    between = _BETWEEN.match(tail)
    sign = between[0] if between else ""
    rest = tail[len(sign) :]
    if not rest.strip(_DECORATION):
        return head + tail
    closing = rest[len(rest.rstrip(_DECORATION)) :]
    if not name:
        return head + "".join(char for char in sign if char in "*_") + closing
    if rest.startswith("(") and rest.rstrip(_DECORATION).endswith(")"):
        return f"{head}{sign}({name}){closing}"
    return f"{head}{sign}{name}{closing}"
