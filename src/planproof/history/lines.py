"""One line of a plan, changed on two sides: taken apart into values, each of which only one side may change."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final, NamedTuple

from planproof.reading.words import decoration, words

_LEAD: Final = re.compile(r"[ \t>]*(?:[-*+]|\d{1,9}[.)])?[ \t]*")
_BOX: Final = re.compile(r"\[[^\]\[\r\n]\][ \t]*")
_NUMBER: Final = re.compile(r"\d+(?:\.\d+)?")
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d")
_KEY: Final = re.compile(r"[*_]{0,3}[^:|`\n]{1,40}:[*_]{0,3}(?=[ \t])")
_BARS: Final = (" | ", " \u00b7 ")
_CLOSING: Final = {")": "(", "]": "["}
_ALIKE: Final = 0.55
_LONGEST_TAG: Final = 60

_SUMS: Final = frozenset("total totals sum gesamt summe suma progress done completed fortschritt".split())
"""Words of lines whose numbers are counted from the rest of the plan."""


class Parts(NamedTuple):
    """A line taken apart.

    Attributes:
        lead: indentation, bullet or number, and the blanks behind it.
        box: its checkbox with the blanks behind it.
        values: the words, or where bars or a key part them the pieces.
        tags: what stands in brackets at the end, owners and emoji, each with the blanks before it.
        end: blanks and line end.
    """

    lead: str
    box: str
    values: tuple[str, ...]
    tags: tuple[str, ...]
    end: str


@lru_cache(maxsize=8192)
def parts_of(line: str) -> Parts:
    """A line taken apart; put together again it is the same."""
    text = line.rstrip()
    end = line[len(text) :]
    found = _LEAD.match(text)
    lead = found[0] if found else ""
    box = _BOX.match(text, len(lead)) if lead.strip() else None
    rest = text[len(lead) + len(box[0] if box else "") :]
    tags: list[str] = []
    while tag := _last_tag(rest):
        tags.insert(0, tag)
        rest = rest[: -len(tag)]
    return Parts(lead, box[0] if box else "", tuple(_values(rest)), tuple(tags), end)


def _last_tag(text: str) -> str:
    """The tag at the end of a text with the blanks before it; empty where there is none, or nothing else."""
    stripped = text.rstrip()
    if not stripped:
        return ""
    last = stripped[-1]
    start = -1
    if last in _CLOSING:
        start = stripped.rfind(_CLOSING[last], max(0, len(stripped) - _LONGEST_TAG))
    elif not last.isascii() and decoration(last):
        start = len(stripped) - 1
        while start and decoration(stripped[start - 1]) and not stripped[start - 1].isspace():
            start -= 1
    elif (blank := stripped.rfind(" ")) >= 0 and stripped[blank + 1 : blank + 2] == "@":
        start = blank + 1
    before = stripped[:start].rstrip() if start > 0 else ""
    return text[len(before) :] if before and len(before) < start else ""


def _values(text: str) -> list[str]:
    """The pieces of a text: what bars part, and keys apart from their values."""
    bar = next((bar for bar in _BARS if bar in text), "")
    found: list[str] = []
    for at, piece in enumerate(text.split(bar) if bar else [text]):
        written = bar + piece if at else piece
        key = _KEY.match(written)
        found += [written[: key.end()], written[key.end() :]] if key else [written]
    return found


def likeness(one: str, other: str) -> float:
    """How much two lines look like the same one, from 0 to 1: by their words, whatever their marks and numbers."""
    if one == other:
        return 1.0 if one.strip() else 0.05
    if not one.strip() or not other.strip() or _kind(one) != _kind(other):
        return 0.0
    left, right = _words(one), _words(other)
    if left == right:
        return 0.95
    if not left or not right:
        return 0.0
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    if matcher.real_quick_ratio() < _ALIKE:
        return 0.0
    ratio = matcher.ratio()
    return ratio * 0.9 if ratio >= _ALIKE else 0.0


@lru_cache(maxsize=8192)
def _words(line: str) -> list[str]:
    if line.lstrip().startswith("|"):
        return words(line.partition("|")[2].partition("|")[0]) or words(line)
    parts = parts_of(line)
    return words(" ".join(parts.values))


def _kind(line: str) -> str:
    """What a line is by its beginning; lines of different kinds are never the same one."""
    text = line.lstrip(" \t>")
    if text.startswith("|"):
        return "|"
    if text.startswith("#"):
        return "#"
    return "-" if re.match(r"[-*+] |\d{1,9}[.)] ", text) else ""


def merged_line(base: str, ours: str, theirs: str, later: bool = False) -> str | None:
    """A line with the changes of both sides; none where they contradict each other.

    Args:
        base: the line before.
        ours: as one side has it.
        theirs: as the other has it.
        later: whether of two dates the later one is right.
    """
    if ours == theirs or theirs == base:
        return ours
    if ours == base:
        return theirs
    if later:
        ours, theirs = _with_later_date(ours, theirs)
    if base.lstrip().startswith("|") and ours.lstrip().startswith("|") and theirs.lstrip().startswith("|"):
        return _row(base, ours, theirs)
    o, a, b = parts_of(base), parts_of(ours), parts_of(theirs)
    sums = _counts(base)
    values = _each(o.values, a.values, b.values, sums)
    tags = _tags(o.tags, a.tags, b.tags, sums)
    lead = _lead(o.lead, a.lead, b.lead)
    box, end = _one(o.box, a.box, b.box), _one(o.end, a.end, b.end)
    if values is None or tags is None or lead is None or box is None or end is None:
        return None
    return lead + box + "".join(values) + "".join(tags) + end


def _one(base: str, ours: str, theirs: str) -> str | None:
    if ours == theirs or theirs == base:
        return ours
    return theirs if ours == base else None


def _lead(base: str, ours: str, theirs: str) -> str | None:
    """The beginning; of two new numbers the higher one, for lists are counted anew afterwards."""
    found = _one(base, ours, theirs)
    if found is None and ours.strip(" .)0123456789") == theirs.strip(" .)0123456789") == "":
        return max(ours, theirs, key=lambda lead: (int("".join(filter(str.isdigit, lead)) or 0), lead))
    return found


def _each(base: Sequence[str], ours: Sequence[str], theirs: Sequence[str], sums: bool) -> list[str] | None:
    """The values one by one; as a whole, where a side has more or fewer of them."""
    if not len(base) == len(ours) == len(theirs):
        whole = _one("".join(base), "".join(ours), "".join(theirs))
        return None if whole is None else [whole]
    found = []
    for o, a, b in zip(base, ours, theirs, strict=True):
        value = _one(o, a, b)
        if value is None and sums:
            value = _summed(o, a, b)
        if value is None:
            return None
        found.append(value)
    return found


def _tags(base: Sequence[str], ours: Sequence[str], theirs: Sequence[str], sums: bool) -> list[str] | None:
    """The tags; what one side adds stands behind what the other has, where they are not of one kind."""
    if len(base) == len(ours) == len(theirs):
        return _each(base, ours, theirs, sums)
    if list(ours[: len(base)]) == list(base) and list(theirs[: len(base)]) == list(base):
        more, others = list(ours[len(base) :]), list(theirs[len(base) :])
        if {tag.strip()[0] for tag in more} & {tag.strip()[0] for tag in others}:
            return [*base, *more] if more == others else None
        return [*base, *sorted([*more, *others])]
    if list(ours) == list(base):
        return list(theirs)
    return list(ours) if list(theirs) == list(base) else None


def _row(base: str, ours: str, theirs: str) -> str | None:
    """A row cell by cell; blanks around words are no change, and come from the side that changed the words."""
    o, a, b = _cells(base), _cells(ours), _cells(theirs)
    if not len(o) == len(a) == len(b):
        return None
    sums = _counts(base)
    found = []
    for one, left, right in zip(o, a, b, strict=True):
        if left.strip() == right.strip() or right.strip() == one.strip():
            found.append(left if left.strip() != one.strip() or right == one else right)
        elif left.strip() == one.strip():
            found.append(right)
        elif sums and (summed := _summed(one, left, right)) is not None:
            found.append(summed)
        else:
            return None
    return "|".join(found)


def _cells(row: str) -> list[str]:
    """What stands between the bars of a row; a bar behind a backslash is none."""
    found = [""]
    for piece in row.split("|"):
        if found[-1].endswith("\\"):
            found[-1] += "|" + piece
        else:
            found.append(piece)
    return found[1:]


def _counts(line: str) -> bool:
    """Whether the numbers of a line are counted from the rest of the plan."""
    return not _SUMS.isdisjoint(words(line)[:4])


def _summed(base: str, ours: str, theirs: str) -> str | None:
    """A text whose numbers change by what both sides change them; none where anything else differs too."""
    shapes = {_NUMBER.sub("0", text).strip() for text in (base, ours, theirs)}
    if len(shapes) > 1 or _DATE.search(base):
        return None
    o, a, b = (list(map(float, _NUMBER.findall(text))) for text in (base, ours, theirs))
    sums = iter(f"{left + right - one:g}" for one, left, right in zip(o, a, b, strict=True))
    return _NUMBER.sub(lambda _: next(sums), ours)


def _with_later_date(ours: str, theirs: str) -> tuple[str, str]:
    """Both lines with the later of their dates."""
    dates = _DATE.findall(ours), _DATE.findall(theirs)
    if not all(len(found) == 1 for found in dates):
        return ours, theirs
    last = max(dates[0][0], dates[1][0])
    return _DATE.sub(last, ours), _DATE.sub(last, theirs)
