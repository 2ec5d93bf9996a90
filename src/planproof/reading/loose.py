"""Tasks that stand under no phase: which sections outside all phases may hold them."""

from __future__ import annotations

from planproof.markdown import List, Table
from planproof.reading.context import Context
from planproof.reading.ids import is_id
from planproof.reading.outline import Section
from planproof.reading.pieces import WORK, pieces_of
from planproof.reading.places import NEVER_WORK, NO_WORK, under
from planproof.reading.tables import columns_of
from planproof.reading.task_items import any_box, find_tasks, inner_topic

_ANY_WORK = frozenset(
    {"problems", "technical", "current_state", "summary", "features", "timeline", "architecture", "future_state"}
)
"""Topics under which the checkboxes of a plan without phases are tasks."""


def loose_sections(ctx: Context, outside: list[Section], phased: bool, shown: bool) -> list[Section]:
    """The sections outside all phases that hold tasks.

    Args:
        ctx: the text.
        outside: all sections that belong to no phase, in order of the text.
        phased: whether the plan has phases.
        shown: whether these phases have tasks.
    """
    lettered = _lettered(ctx)
    found = [section for section in outside if _outside_work(ctx, section, phased, lettered)]
    if found and find_tasks(ctx, ctx.root, found):
        return found
    found = [] if shown else [section for section in outside if _open_boxes(section)]
    return found if found and find_tasks(ctx, ctx.root, found) else []


def _open_boxes(section: Section) -> bool:
    """Whether a section of a plan that shows no tasks elsewhere has checkboxes that are nothing else."""
    for around in (section, *section.ancestors()):
        if around.topic in NEVER_WORK:
            return False
    return any(isinstance(block, List) and any_box(block) for block in section.blocks)


def _outside_work(ctx: Context, section: Section, phased: bool, lettered: set[int]) -> bool:
    """Whether a section outside all phases may hold tasks; in a plan with phases only by boxes or ids."""
    if section.phase is not None and phased and not section.phase.weak:
        return False
    if section.task is not None and section.task.word and not section.is_title:
        return not under(section, NO_WORK)
    topic = inner_topic(ctx.root, section)
    if topic is None and not phased and id(section) in lettered:
        return True
    if topic == "progress" and _holds_rows(ctx, section):
        return True
    if not phased and topic in _ANY_WORK and holds_boxes(ctx, section):
        return True
    if topic in WORK:
        return not phased or holds_boxes(ctx, section) or _holds_rows(ctx, section)
    return (
        topic is None
        and section.task is None
        and (holds_boxes(ctx, section) or (not phased and _holds_rows(ctx, section)))
    )


def _lettered(ctx: Context) -> set[int]:
    """The headings that are one of several beside each other that bear ids with a letter (`P0: …`, `P1: …`)."""
    beside: dict[tuple[int, str], list[Section]] = {}
    for section in ctx.sections:
        identifier = (section.task.id if section.task else None) or "0"
        if identifier[0].isalpha() and section.parent is not None:
            beside.setdefault((id(section.parent), identifier[0]), []).append(section)
    return {id(section) for sections in beside.values() if len(sections) > 1 for section in sections}


def _holds_rows(ctx: Context, section: Section) -> bool:
    """Whether a section has a table of tasks with ids."""
    for block in section.blocks:
        if isinstance(block, Table):
            columns = columns_of(block, ctx.vocabulary)
            at = columns.task
            if at is not None and (
                columns.index("id") is not None or any(is_id(row.cells[at].inline.text.strip()) for row in block.rows)
            ):
                return True
    return False


def holds_boxes(ctx: Context, section: Section) -> bool:
    """Whether a section has checkboxes that its labels do not give to something else."""
    for piece in pieces_of(ctx, section):
        if isinstance(piece.block, List) and piece.topic in (None, *WORK, "features") and any_box(piece.block):
            return True
    return False
