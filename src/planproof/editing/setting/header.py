"""Facts about the plan as a whole, added to its header in the form of those that stand there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.editing.draft import Draft
from planproof.editing.effect import Way
from planproof.editing.language import called
from planproof.editing.setting.forms import written
from planproof.editing.setting.values import Given
from planproof.markdown import FrontMatter, Heading
from planproof.model import Status
from planproof.text import Edit, Span

_KEYED: Final = re.compile(
    r"([ \t>]{0,8}(?:[-*+] {1,4})?\|? ?[*_]{0,3})"
    r"([^\s*_:\uff1a|][^*_:\uff1a|]{1,39})"
    r"((?:[:\uff1a*_]{1,6}|[*_ ]{0,8}\|)[ \t]{0,40})"
)
"""What stands before the value of a fact: its lead, its key, and what parts the key from the value."""
_ORDER: Final = ("created", "updated", "status", "owner")


def stating(draft: Draft, wanted: Given) -> Iterator[Way]:
    """Ways to state a fact that the header does not: on a line like those of its other facts, else below the title."""
    text = _text(draft, wanted)
    newline = draft.newline.decode()
    if wanted.field == "title":
        yield (Edit.of(_top(draft), _top(draft), f"# {wanted.text}{newline}{newline}"),)
        return
    key = called(draft, "fields", wanted.field)
    front = next((block for block in draft.blocks if isinstance(block, FrontMatter)), None)
    for span in _neighbours(draft, wanted.field):
        line = draft.line_at(span.start)
        inside = front is not None and front.span.holds(span)
        before = draft.source.slice(Span(line.start, span.start))
        after = draft.source.slice(Span(span.end, line.end))
        found = _KEYED.match(before)
        if found is None or found.end() != len(before):
            continue
        blanks = found[2][len(found[2].rstrip()) :]
        made = f"{found[1]}{_cased(key, found[2])}{blanks}{found[3]}{text}{after if not after.strip('| ') else ''}"
        gap = newline if not inside and _apart(draft, line) else ""
        yield (Edit.of(line.end, line.end, f"{newline}{gap}{made}"),)
    if front:
        at = front.start + len(front.text.encode())
        yield (Edit.of(at, at, f"{key.lower().replace(' ', '_')}: {text}{newline}"),)
    yield from _below_title(draft, f"**{key}:** {text}", newline)


def _text(draft: Draft, wanted: Given) -> str:
    """A fact's value: a date as the plan's other date is written, a status in words."""
    if wanted.field in ("created", "updated"):
        other = next((span for name in ("updated", "created") if (span := draft.plan.where.get(name))), None)
        return written(draft, wanted, draft.source.slice(other), None) if other else wanted.value.isoformat()
    if isinstance(wanted.value, Status) and wanted.text.casefold().replace("_", " ") == wanted.value.replace("_", " "):
        return wanted.value.replace("_", " ").title()
    return wanted.text


def _neighbours(draft: Draft, field: str) -> list[Span]:
    """The facts of the header, those first behind which the template has the new one."""
    at = _ORDER.index(field) if field in _ORDER else len(_ORDER)
    where = draft.plan.where
    known = [where[name] for name in (*reversed(_ORDER[:at]), *_ORDER[at:]) if name in where]
    inside = [span for span in known if span.start < _body(draft)]
    return [*inside, *(field.value.span for field in reversed(draft.header) if field.text and field.value.raw)]


def _body(draft: Draft) -> int:
    """Where the first section behind the header begins."""
    heads = [block for block in draft.blocks if isinstance(block, Heading)]
    behind = [head for index, head in enumerate(heads) if index > 0 or head.level > 1]
    return behind[0].span.start if behind else len(draft.source.data)


def _apart(draft: Draft, line: Span) -> bool:
    """Whether the facts of a header stand in paragraphs of their own."""
    number = draft.source.line(line.start)
    above = draft.source.slice(draft.source.line_span(number - 2)).strip() if number > 2 else ""
    blank = number > 1 and not draft.source.slice(draft.source.line_span(number - 1)).strip()
    return blank and bool(_KEYED.match(above)) and not above.startswith("#")


def _cased(key: str, like: str) -> str:
    like = like.strip()
    if like.islower():
        return key.lower().replace(" ", "_") if "_" in like or " " not in like else key.lower()
    return key.upper() if like.isupper() and len(like) > 2 else key


def _below_title(draft: Draft, text: str, newline: str) -> Iterator[Way]:
    head = next((block for block in draft.blocks if isinstance(block, Heading) and block.level == 1), None)
    if head is None:
        yield (Edit.of(_top(draft), _top(draft), f"{text}{newline}{newline}"),)
        return
    end = draft.line_at(head.span.start + len(draft.source.data[head.span.start : head.span.end].rstrip()) - 1).end
    follows = draft.source.data[end + len(draft.newline) :]
    gap = "" if not follows or follows.startswith(draft.newline) else newline
    yield (Edit.of(end, end, f"{newline}{newline}{text}{gap}"),)


def _top(draft: Draft) -> int:
    """Where the text begins, behind its front matter and byte order mark."""
    front = next((block for block in draft.blocks if isinstance(block, FrontMatter)), None)
    if front:
        return front.span.end
    return 3 if draft.source.data.startswith(b"\xef\xbb\xbf") else 0
