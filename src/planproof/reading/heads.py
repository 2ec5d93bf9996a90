"""The first line of a task, phase or entry, taken apart: id, tags, state, effort, duration, and the words left over."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from planproof.markdown import Inline
from planproof.model import Duration, Effort, State
from planproof.model.node import NOWHERE, Spans
from planproof.model.settings import Settings
from planproof.reading.cuts import Cut, cut_brackets, cut_lead_emoji, cut_strike, cut_tail, find_owner
from planproof.reading.ids import cut_id, may_bear_id
from planproof.reading.marks import BOXES
from planproof.reading.vocabulary import Vocabulary
from planproof.reading.words import trim

_SIGNS: Final = "[\uff08\u00b7\u2010-\u2027\u2100-\u2bff\ufe0f\U0001f000-\U0001faff]"
_ENDS: Final = " \t:\uff1a|"


class Head(NamedTuple):
    """What a first line says. Ranges in `where` are bytes of the file.

    Attributes:
        text: the words left when everything below has been taken out.
        id: as written; none where the line bears none.
        word: the folded word before the id (`task`, `step`), empty where there is none.
        box: the state of a checkbox of any sort, which stands in the text itself (`[~]`), else none.
        state: the state of an emoji, a strike or a word; a word counts for more than an emoji.
    """

    text: str
    id: str | None = None
    word: str = ""
    tags: tuple[str, ...] = ()
    box: State | None = None
    state: State | None = None
    effort: Effort | None = None
    estimate: Duration | None = None
    owner: str | None = None
    optional: bool = False
    where: Spans = NOWHERE


def read_head(
    inline: Inline, vocabulary: Vocabulary, settings: Settings, *, ids: bool = True, heading: bool = False
) -> Head:
    """Take the first line of a part of a plan apart.

    Args:
        inline: the line.
        vocabulary: the words to know it by.
        settings: how long a day or a week is.
        ids: whether the line may begin with an id.
        heading: whether it is a heading, in which marks stand more freely than in running text.
    """
    if not (_marked(inline.text) or inline.struck):
        return _plain_head(inline, vocabulary, settings, ids, heading)
    cut = Cut(inline, vocabulary, settings, heading)
    _leading(cut, ids)
    cut_brackets(cut, heading)
    cut_tail(cut, heading)
    cut_strike(cut)
    start, end = trim(cut.text, cut.start, cut.end)
    cut.start, cut.end = start, max(start, end)
    find_owner(cut)
    return Head(
        text=cut.words().strip(_ENDS),
        where=cut.where,
        **cut.found,  # type: ignore[arg-type]
    )


def _marked(text: str) -> bool:
    """Whether there may be anything in a line besides an id and words: a cheap look before it is taken apart."""
    return (
        "[" in text
        or "(" in text
        or "@" in text
        or "|" in text
        or " -" in text
        or text.startswith(("*", "~"))
        or text.endswith("-")
        or len(text.strip()) < len(text)
        or (not text.isascii() and re.search(_SIGNS, text) is not None)
    )


def _plain_head(inline: Inline, vocabulary: Vocabulary, settings: Settings, ids: bool, heading: bool) -> Head:
    """A line without brackets, emoji, dashes or strikes: an id, and words."""
    if not (ids and may_bear_id(inline.text, vocabulary)):
        return Head(text=" ".join(inline.text.split()).strip(_ENDS))
    cut = Cut(inline, vocabulary, settings, heading)
    cut_id(cut)
    return Head(text=cut.words().strip(_ENDS), where=cut.where, **cut.found)  # type: ignore[arg-type]


def _leading(cut: Cut, ids: bool) -> None:
    """A box written in the text, leading emoji, word and id, tags."""
    text = cut.text
    if text[:1] == "[" and text[2:3] == "]" and text[1] in BOXES and text[3:4] in ("", " ", "*", "\t"):
        cut.take("box", BOXES[text[1]], 0, 3)
        cut.start = 3
    if text[cut.start : cut.start + 2] in ("* ", "*"):
        cut.found["optional"] = True
        cut.start += 1
    cut_lead_emoji(cut)
    if ids:
        cut_id(cut)
        cut_lead_emoji(cut)
