"""What a plan says of itself as a whole: title, dates, status, owner."""

from __future__ import annotations

import datetime as dt
from typing import Any, Final

from planproof.model import Status
from planproof.reading.context import Context
from planproof.reading.dates import find_date
from planproof.reading.fields import Field, fields_of_blocks
from planproof.reading.marks import status_of
from planproof.reading.outline import Section
from planproof.reading.words import bare, fold
from planproof.text import Span

_FOOT_BLOCKS: Final = 12


def read_header(ctx: Context) -> dict[str, Any]:
    """The plan's own values by name, `where` among them."""
    title = next((section for section in ctx.sections if section.level == 1), None)
    head = _fields(ctx, _header_sections(ctx, title))
    facts = [field for section in ctx.sections if _speaks_of_plan(section) for field in ctx.fields(section)]
    foot = _foot(ctx)
    values: dict[str, Any] = {"where": {}}
    _title(title, head, values)
    for field in (*head, *facts, *foot):
        _keep(ctx, field, values)
    if "status" not in values:
        _status_section(ctx, values)
    return values


def _fields(ctx: Context, sections: list[Section]) -> list[Field]:
    return [field for section in sections for field in ctx.fields(section)]


def _header_sections(ctx: Context, title: Section | None) -> list[Section]:
    """Everything before the first H2 that follows the title."""
    if title is None:
        return [ctx.root]
    return [ctx.root, title]


def _title(title: Section | None, head: list[Field], values: dict[str, Any]) -> None:
    if title is not None and title.heading is not None:
        values["title"] = bare(" ".join(title.heading.text.split())) or None
        values["where"]["title"] = title.heading.span
        return
    field = next((field for field in head if field.key == "title" and field.text), None)
    values["title"] = field.text if field else None
    if field:
        values["where"]["title"] = field.value.span


def _speaks_of_plan(section: Section) -> bool:
    """Whether a section holds facts about the document."""
    return section.topic == "header"


def _foot(ctx: Context) -> list[Field]:
    """The fields in the last blocks of the text, phases and tasks left out; their keys must be marked."""
    last = ctx.root
    while last.children:
        last = last.children[-1]
    if last.level == 0 or last.is_title:
        return []
    sections = [last, *(a for a in last.ancestors() if a.level == 0)]
    blocks = sections[0].blocks[-_FOOT_BLOCKS:]
    found = list(fields_of_blocks(blocks, ctx.vocabulary, ctx.line_fields))
    closing = last.phase is None and last.task is None
    return [
        f
        for f in found
        if (f.marked and (f.name != "status" or closing or fold(f.key) != "status")) or f.name == "updated"
    ]


def _keep(ctx: Context, field: Field, values: dict[str, Any]) -> None:
    """Set what a field says of the plan, unless an earlier one said it."""
    name = field.name
    if name in ("created", "updated"):
        _keep_date(ctx, field, values)
    elif name == "status" and "status" not in values:
        status = _plan_status(ctx, field)
        if status is not None:
            values["status"] = status
            values["where"]["status"] = field.value.span
    elif name == "owner" and "owner" not in values and field.text:
        values["owner"] = field.text.lstrip("@")
        values["where"]["owner"] = field.value.span
    elif name == "tags" and "tags" not in values and field.text:
        parts = field.text.strip("[]").replace(";", ",").split(",")
        values["tags"] = tuple(tag for part in parts if (tag := part.strip(" `\"'#")))


def _keep_date(ctx: Context, field: Field, values: dict[str, Any]) -> None:
    found = find_date(field.value.text, ctx.vocabulary)
    if found is None or field.name in values:
        return
    date: dt.date = found.date
    values[field.name] = date
    values["where"][field.name] = field.value.source(found.start, found.end)


def _plan_status(ctx: Context, field: Field) -> Status | None:
    return status_of(field.value.text, ctx.vocabulary)


def _status_section(ctx: Context, values: dict[str, Any]) -> None:
    """A section Status whose first words name the status of the whole plan."""
    for section in ctx.sections:
        if section.heading is None or fold(section.title) not in _STATUS_TITLES or section.level > 2:
            continue
        for block in section.blocks[:1]:
            inline = getattr(block, "inline", None)
            if inline is None or not inline.text.strip():
                continue
            status = status_of(inline.lines[0].text[:80], ctx.vocabulary)
            if status is not None:
                values["status"] = status
                values["where"]["status"] = Span(*inline.lines[0].span)
            return


_STATUS_TITLES: Final = frozenset(
    {
        "status",
        "plan status",
        "overall status",
        "current status",
        "project status",
        "\uc0c1\ud0dc",
        "\u72b6\u6001",
        "\u0441\u0442\u0430\u0442\u0443\u0441",
        "statut",
        "estado",
    }
)
