"""A plan of any form brought towards the template: its sections in order, what is missing named, every line kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from planproof.editing.adding.items import mark_at
from planproof.editing.draft import Draft
from planproof.editing.marks import box_of, text_start
from planproof.editing.paths import paths
from planproof.markdown import Heading, List
from planproof.model import Node, Plan, Section, SectionKind, State, Status
from planproof.model.settings import DEFAULTS, Settings
from planproof.reading import read_plan
from planproof.records import fields, record
from planproof.text import Edit, SourceText, apply

_ORDER: Final = (
    (SectionKind.SUMMARY,),
    (SectionKind.CURRENT_STATE, SectionKind.EXISTS, SectionKind.PROBLEMS),
    (SectionKind.FUTURE_STATE, SectionKind.GOALS, SectionKind.NON_GOALS, SectionKind.CRITERIA),
    (SectionKind.WORK, SectionKind.PHASE, SectionKind.TASK),
    (SectionKind.TECHNICAL, SectionKind.ARCHITECTURE, SectionKind.FILES, SectionKind.INTEGRATION),
    (SectionKind.RISKS,),
    (SectionKind.TESTS, SectionKind.UNIT_TESTS, SectionKind.INTEGRATION_TESTS, SectionKind.MANUAL_TESTS),
    (SectionKind.METRICS,),
    (SectionKind.TIMELINE,),
    (SectionKind.DEPENDENCIES, SectionKind.EXTERNAL, SectionKind.INTERNAL),
    (SectionKind.ROLLOUT, SectionKind.DEPLOYMENT, SectionKind.ROLLBACK),
    (SectionKind.DOCUMENTATION,),
    (SectionKind.QUESTIONS,),
    (SectionKind.NOTES,),
)
"""The sections of the template in its order, those that belong together on one line."""

_RANKS: Final = {kind: rank for rank, kinds in enumerate(_ORDER) for kind in kinds}
_MOST_PASSES: Final = 4
"""What is added may be read as something that belongs elsewhere; after so many passes a text is taken as it is."""

_LISTS: Final = ("phases", "criteria", "metrics", "risks", "questions", "files", "timeline", "goals", "documentation")


class _Chunk(NamedTuple):
    """A section of the second level with all that stands in it."""

    rank: int
    text: str


@record
class Adopted:
    """A text on its way to the template: what was done, and what was left, each a sentence without a full stop."""

    source: SourceText
    done: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


def adopt(
    source: SourceText,
    template: str,
    created: str | None,
    updated: str,
    *,
    placeholders: bool = True,
    boxes: bool = False,
    settings: Settings = DEFAULTS,
) -> Adopted:
    """Bring a plan towards a template; each step is made only where all that the plan says is still said after it.

    Args:
        source: the plan.
        template: the text of the template.
        created: the date for the header, where it lacks one; none where nobody knows it.
        updated: today's date, for a header that lacks the date of its last update.
        placeholders: whether sections that are missing are added, to be filled.
        boxes: whether tasks without checkboxes get them.
        settings: with which plans are read.
    """
    work = _Work(source, settings)
    for _ in range(_MOST_PASSES):
        before = work.source.data
        _steps(work, template, created, updated, placeholders=placeholders, boxes=boxes)
        if work.source.data == before:
            break
    return Adopted(source=work.source, done=tuple(dict.fromkeys(work.done)), left=tuple(dict.fromkeys(work.left)))


def _steps(work: _Work, template: str, created: str | None, updated: str, *, placeholders: bool, boxes: bool) -> None:
    work.step("put its sections into the order of the template", _ordered)
    work.step("added what its header lacks", lambda draft: _with_header(draft, created, updated))
    if placeholders:
        for title, kinds, text in _wanted(template):
            work.step(f"added a section {title}, to be filled", lambda d, k=kinds, t=text: _with_section(d, k, t))
    if boxes:
        work.step("gave its tasks checkboxes", _with_boxes)


class _Work:
    """A text to which one step after the other is done."""

    def __init__(self, source: SourceText, settings: Settings) -> None:
        self.source, self.settings = source, settings
        self.done: list[str] = []
        self.left: list[str] = []

    def step(self, what: str, change: Any) -> None:
        draft = Draft(self.source, read_plan(self.source, self.settings))
        made: SourceText | None = change(draft)
        if made is None or made.data == self.source.data:
            return
        if keeps(draft, made, read_plan(made, self.settings)):
            self.source = made
            self.done.append(what)
        else:
            self.left.append(f"could not have {what}: what it says would change")


def keeps(draft: Draft, made: SourceText, plan: Plan) -> bool:
    """Whether a changed text has all lines of the one before, and its plan all that the plan before said."""
    if _lines(draft.source) - _lines(made):
        return False
    if draft.plan.phases and _work(draft.plan) != _work(plan):
        return False
    return all(not _said(draft.plan, name) - _said(plan, name) for name in _LISTS)


def _work(plan: Plan) -> tuple[int, int]:
    """How many phases and tasks a plan has: what is added to be filled is no work yet."""
    return len(plan.phases), sum(len(phase.tasks) for phase in plan.phases)


def _lines(source: SourceText) -> Counter[str]:
    """The lines that hold anything, without the boxes that may have been put into them."""
    return Counter("".join(line.split()).replace("[]", "").replace("[x]", "") for line in source.view.splitlines())


def _said(plan: Plan, name: str) -> Counter[Any]:
    return Counter(_bare(node) for node in getattr(plan, name))


def _bare(value: Any) -> Any:
    """A value without the places in the text that it was read from."""
    if isinstance(value, Node):
        return type(value).__name__, tuple((k, _bare(v)) for k, v in fields(value) if k not in ("span", "where"))
    return tuple(map(_bare, value)) if isinstance(value, tuple) else value


def _chunks(draft: Draft) -> tuple[str, list[_Chunk]]:
    """What stands before the first section of the second level, and those sections."""
    starts = [block.span.start for block in draft.blocks if isinstance(block, Heading) and block.level == 2]
    if not starts or any(isinstance(b, Heading) and b.level == 1 and b.span.start > starts[0] for b in draft.blocks):
        return draft.source.view, []
    kinds = {section.span.start: section for section in draft.plan.sections}
    ends = [*starts[1:], len(draft.source.data)]
    found: list[_Chunk] = []
    for start, end in zip(starts, ends, strict=True):
        rank = _rank(kinds.get(start))
        # What planproof does not know stays behind what it stood behind.
        found.append(_Chunk(found[-1].rank if rank is None and found else rank or 0, _text(draft, start, end)))
    return _text(draft, 0, starts[0]), found


def _text(draft: Draft, start: int, end: int) -> str:
    return draft.source.data[start:end].decode("utf-8", errors="surrogateescape")


def _rank(section: Section | None) -> int | None:
    return _RANKS.get(section.kind) if section and section.kind else None


def _ordered(draft: Draft) -> SourceText | None:
    head, chunks = _chunks(draft)
    ordered = sorted(chunks, key=lambda chunk: chunk.rank)
    if ordered == chunks:
        return None
    return _joined(draft, [head, *(chunk.text for chunk in ordered)])


def _joined(draft: Draft, texts: Sequence[str]) -> SourceText:
    """Pieces of a text one behind the other, a blank line between them; the end of the last line is as it was."""
    newline = draft.newline.decode()
    pieces = [text if text.endswith(newline * 2) else f"{text.rstrip()}{newline * 2}" for text in texts if text.strip()]
    whole = "".join(pieces).rstrip() + (newline if draft.source.data.endswith((b"\n", b"\r")) else "")
    return SourceText(whole.encode("utf-8", errors="surrogateescape"))


def _with_header(draft: Draft, created: str | None, updated: str) -> SourceText | None:
    """The text with the fields that its header lacks: dates, and the status that its tasks show."""
    plan = draft.plan
    told = {field.name for field in draft.header}
    shown = (draft.computed_status or Status.PLANNING).value.replace("_", " ").title()
    wanted = (("created", "Created", created), ("updated", "Last Updated", updated), ("status", "Status", shown))
    lines = [
        f"**{name}:** {value}"
        for key, name, value in wanted
        if value and key not in told and getattr(plan, key) is None
    ]
    title = plan.where.get("title")
    if not lines or title is None or plan.title is None:
        return None
    newline = draft.newline.decode()
    line = draft.line_at(title.start)
    following = draft.source.data[line.end :].lstrip(b"\r\n")
    if set(following.splitlines()[:1][0].strip() if following else b"") <= set(b"=-") and following:
        return None  # a title that is underlined
    put = Edit.of(line.end, line.end, newline * 2 + newline.join(lines))
    return apply(draft.source, [put])


def _wanted(template: str) -> Iterator[tuple[str, frozenset[SectionKind], str]]:
    """The sections of the second level of a template: title, what any of their parts is about, and text."""
    source = SourceText.of(template)
    draft = Draft(source, read_plan(source))
    starts = [block.span.start for block in draft.blocks if isinstance(block, Heading) and block.level == 2]
    for start, end in zip(starts, [*starts[1:], len(source.data)], strict=True):
        inner = [section for section in draft.plan.sections if start <= section.span.start < end]
        yield inner[0].title, frozenset(section.kind for section in inner if section.kind), _text(draft, start, end)


def _with_section(draft: Draft, kinds: frozenset[SectionKind], text: str) -> SourceText | None:
    """The text with a section of the template, where the plan has nothing of the kind."""
    own = {section.kind for section in draft.plan.sections}
    ranks = {_RANKS[kind] for kind in kinds if kind in _RANKS}
    if not ranks or any(_RANKS.get(kind) in ranks for kind in own if kind) or (draft.tasks and _is_work(kinds)):
        return None
    head, chunks = _chunks(draft)
    rank = min(ranks)
    before = [chunk.text for chunk in chunks if chunk.rank <= rank]
    after = [chunk.text for chunk in chunks if chunk.rank > rank]
    newline = draft.newline.decode()
    made = _joined(draft, [head, *before, text.replace("\n", newline), *after])
    found = {section.kind for section in read_plan(made).sections}
    return made if any(_RANKS.get(kind) in ranks for kind in found if kind) else None


def _is_work(kinds: frozenset[SectionKind]) -> bool:
    return bool(kinds & {SectionKind.WORK, SectionKind.PHASE})


def _with_boxes(draft: Draft) -> SourceText | None:
    """The text in which all tasks of lists bear a box, where none of their list does."""
    states = {node.span: getattr(node, "state", None) for path, node in paths(draft.plan) if path[-2:-1] == ("tasks",)}
    edits: list[Edit] = []
    for list_ in {id(list_): list_ for list_, _ in draft.items()}.values():
        edits += _boxes(draft, list_, states)
    return apply(draft.source, edits) if edits else None


def _boxes(draft: Draft, list_: List, states: dict[Any, State | None]) -> Iterator[Edit]:
    tasks = [item.span in states for item in list_.items]
    if not all(tasks) or any(box_of(draft, item) for item in list_.items):
        return
    for item in list_.items:
        at = max(text_start(draft, item, None), mark_at(draft, item))
        yield Edit.of(at, at, "[x] " if states[item.span] is State.DONE else "[ ] ")
