"""How answers look: colours, marks, widths; chosen by the face, used by every renderer."""

from __future__ import annotations

from enum import Enum
from typing import Final

from planproof.model.values import State, Status
from planproof.records import record


class Role(Enum):
    """What a piece of text is, for a style to colour; the values are SGR parameters."""

    PLAIN = ""
    STRONG = "1"
    QUIET = "2"
    ADDRESS = "36"
    GOOD = "32"
    BUSY = "33"
    BAD = "31"
    WARNING = "33;1"
    MATCH = "1;4"


@record
class Glyphs:
    """The characters that are not words."""

    marks: dict[State, str]
    full: str
    empty: str
    dot: str
    nothing: str
    dash: str
    arrow: str
    rule: str
    ellipsis: str


UNICODE: Final = Glyphs(
    marks={State.DONE: "✓", State.DOING: "◐", State.TODO: "○", State.BLOCKED: "✗", State.DROPPED: "⊘"},
    full="█",
    empty="░",
    dot="·",
    nothing="·",
    dash="–",
    arrow="→",
    rule="─",
    ellipsis="…",
)
ASCII: Final = Glyphs(
    marks={State.DONE: "x", State.DOING: "~", State.TODO: "o", State.BLOCKED: "!", State.DROPPED: "-"},
    full="#",
    empty=".",
    dot="|",
    nothing=".",
    dash="-",
    arrow="->",
    rule="-",
    ellipsis="...",
)

STATE_ROLES: Final = {
    State.DONE: Role.GOOD,
    State.DOING: Role.BUSY,
    State.BLOCKED: Role.BAD,
    State.DROPPED: Role.QUIET,
    State.TODO: Role.PLAIN,
}
STATUS_ROLES: Final = {
    Status.PLANNING: Role.PLAIN,
    Status.IN_PROGRESS: Role.BUSY,
    Status.COMPLETED: Role.GOOD,
    Status.BLOCKED: Role.BAD,
    Status.CANCELLED: Role.QUIET,
}


@record
class Style:
    """What the reader's terminal can show.

    Attributes:
        color: whether text may be coloured.
        glyphs: the characters that it can show.
        columns: how wide it is.
    """

    color: bool = False
    glyphs: Glyphs = UNICODE
    columns: int = 80
