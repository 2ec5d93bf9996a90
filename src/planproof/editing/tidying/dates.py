"""The dates of a plan's header in one form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.editing.draft import Draft
from planproof.editing.tidying.change import Change
from planproof.text import Edit

_FORMS: Final = (
    re.compile(r"\d{4}-\d\d-\d\d"),
    re.compile(r"\d{4}-\d{1,2}-\d{1,2}"),
    re.compile(r"\d{4}/\d{1,2}/\d{1,2}"),
    re.compile(r"\d{4}\.\d{1,2}\.\d{1,2}"),
    re.compile(r"\d{1,2}\.\d{1,2}\.\d{4}"),
    re.compile(r"\d{1,2} [^\W\d_]{3,12},? \d{4}"),
    re.compile(r"[^\W\d_]{3,12} \d{1,2},? \d{4}"),
)
_WHAT: Final = "write a date as year-month-day|write {} dates as year-month-day"
_NAMES: Final = ("created", "updated")


def tidy_dates(draft: Draft) -> Iterator[Change]:
    """Dates as year-month-day where the header does not write all of them in one other form."""
    spans = [draft.plan.where[name] for name in _NAMES if name in draft.plan.where]
    forms = {_form(draft.source.slice(span)) for span in spans}
    if len(forms) == 1 and forms != {1}:
        return
    for name in _NAMES:
        date, span = getattr(draft.plan, name), draft.plan.where.get(name)
        if date and span and draft.source.slice(span) != date.isoformat():
            edit = Edit(span, date.isoformat().encode())
            yield Change(what=_WHAT, place=span, edits=(edit,))


def _form(text: str) -> int:
    return next((at for at, form in enumerate(_FORMS) if form.fullmatch(text)), len(_FORMS))
