"""A change of how something is written, and not of what it says."""

from __future__ import annotations

from planproof.records import record
from planproof.text import Edit, Span


@record
class Change:
    """Edits that are made together or not at all.

    Attributes:
        what: what one such change does, and what several do: `align a table|align {} tables`.
        place: the bytes that are written in another way.
        edits: of the text.
    """

    what: str
    place: Span
    edits: tuple[Edit, ...]
