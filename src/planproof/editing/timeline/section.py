"""A timeline for a plan that has none, at the place that the template gives it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from planproof.editing.adding.sections import placed, top_level
from planproof.editing.draft import Draft
from planproof.editing.effect import Intent
from planproof.editing.language import called, language, table_of
from planproof.editing.paths import Path
from planproof.editing.phrases import cased
from planproof.editing.timeline.amounts import Written, summed, units_of
from planproof.editing.timeline.spent import Spent
from planproof.editing.timeline.tables import is_own
from planproof.editing.timeline.wording import said
from planproof.model import Duration, Phase, Plan, Section, SectionKind, TimelineRow
from planproof.model.settings import Settings
from planproof.reading.amounts import duration_of, find_durations
from planproof.reading.vocabulary import split
from planproof.records import record, replace
from planproof.text import Edit, Span
from planproof.text.width import width

_NOWHERE: Final = Span(0, 0)
_RULES: Final = (b"-", b"*", b"_")
"""What a line across the text is made of."""


@record
class _Line:
    """A row to be: its label, its amounts, and what is read of it."""

    label: str
    estimate: str
    actual: str
    node: TimelineRow


def new_timeline(draft: Draft, spent: Spent, settings: Settings) -> Iterator[Intent]:
    """The intent that a plan has a timeline, with a row for each of its phases and the time that one of them took."""
    title = called(draft, "topics", "timeline")
    level = top_level(draft)
    lines = list(_lines(draft, spent, settings))
    sections = [one for one in draft.plan.sections if one.level == level]
    made = Section(span=_NOWHERE, kind=SectionKind.TIMELINE, title=title, level=level)
    body = [f"{'#' * level} {title}", "", *_table(draft, lines, estimates=True)]
    way = placed(draft, SectionKind.TIMELINE, body, sections, None)
    at = sum(one.span.start < way[0].span.start for one in draft.plan.sections)
    yield Intent(
        what=spent.what,
        ways=(way,),
        expect=lambda plan: _expected(plan, lines, made, at),
        follows=partial(_follows, is_own(draft, spent.phase)),
    )


def new_table(draft: Draft, spent: Spent, settings: Settings) -> Iterator[Intent]:
    """The intent that a timeline whose rows are no phases has a table of the time that each of these took."""
    section = next((one for one in reversed(draft.plan.sections) if one.kind is SectionKind.TIMELINE), None)
    if section is None:
        return
    lines = [replace(line, node=replace(line.node, estimate=None)) for line in _lines(draft, spent, settings)]
    end = _end(draft, section)
    newline = draft.newline.decode()
    text = newline.join(_table(draft, lines, estimates=False))
    read = [line.node for line in lines if line.node.actual]
    before = [row for row in draft.plan.timeline if row.span.start < end]
    behind = draft.plan.timeline[len(before) :]
    yield Intent(
        what=spent.what,
        ways=((Edit.of(end, end, f"{newline}{newline}{text}"),),),
        expect=lambda plan: replace(plan, timeline=(*before, *read, *behind)),
        follows=partial(_follows, is_own(draft, spent.phase)),
    )


def _end(draft: Draft, section: Section) -> int:
    """Where the text of a section ends: before its blank lines, and the line that parts it from the next one."""
    data = draft.source.data[section.span.start : section.span.end].rstrip()
    last = draft.line_at(section.span.start + len(data))
    line = draft.source.data[last.start : last.end].strip()
    if len(line) > 2 and any(not line.strip(sign) for sign in _RULES) and last.start > section.span.start:
        data = data[: last.start - section.span.start].rstrip()
    return section.span.start + len(data)


def _expected(plan: Plan, lines: Sequence[_Line], made: Section, at: int) -> Plan:
    read = [line.node for line in lines if line.node.estimate or line.node.actual]
    return replace(plan, timeline=tuple(read), sections=(*plan.sections[:at], made, *plan.sections[at:]))


def _follows(own: bool, path: Path) -> bool:
    """Whether a value is what the new rows tell their phases, or what they are called."""
    if path[0] == "phases":
        return path[-1] in ("actual", "estimate")
    return path[0] == "timeline" and (path[-1] == "label" or (path[-1] == "phase" and not own))


def _lines(draft: Draft, spent: Spent, settings: Settings) -> Iterator[_Line]:
    phases = [one for one in spent.phases if not one.parent and (one.number or one.name or one is spent.phase)]
    word = _phase_word(draft)
    own = any(spent.phase is one for one in phases)
    models = [found for one in phases if (found := _model(draft, one, settings))]
    models.sort(key=lambda model: model.units != {"hour"})
    sums: dict[str, list[Duration]] = {"estimate": [], "actual": []}
    for phase in [*phases, *([] if own else [spent.phase])]:
        estimate = _own_estimate(draft, phase, settings)
        actual = said(draft, spent.after(None), models, settings) if phase is spent.phase else "-"
        node = TimelineRow(
            span=_NOWHERE,
            label="",
            estimate=duration_of(estimate, draft.vocabulary, settings),
            actual=duration_of(actual, draft.vocabulary, settings),
            phase=(phase.number or phase.name) if is_own(draft, phase) else None,
        )
        for name, values in sums.items():
            values += [value] if (value := getattr(node, name)) else []
        yield _Line(
            label=_label(word, phase) or called(draft, "topics", "tasks"),
            estimate=estimate,
            actual=actual,
            node=node,
        )
    yield _total(draft, sums, models, settings, whole=len(sums["estimate"]) == len(phases))


def _total(
    draft: Draft, sums: dict[str, list[Duration]], models: Sequence[Written], settings: Settings, *, whole: bool
) -> _Line:
    texts = [
        said(draft, summed(values), models, settings) if values and (whole or name == "actual") else "-"
        for name, values in sums.items()
    ]
    estimate, actual = (duration_of(text, draft.vocabulary, settings) for text in texts)
    totals = split(table_of(language(draft)).totals)
    label = cased(totals[0], "Total")
    node = TimelineRow(span=_NOWHERE, label="", estimate=estimate, actual=actual, total=True)
    return _Line(label=f"**{label}**", estimate=f"**{texts[0]}**", actual=f"**{texts[1]}**", node=node)


def _phase_word(draft: Draft) -> str:
    """The word with which the plan numbers its phases, else that of its language."""
    for phase in draft.plan.phases:
        line = draft.source.slice(draft.line_at(phase.span.start))
        for word in line.replace("#", " ").replace("*", " ").split():
            if word.strip(":.").casefold() in draft.vocabulary.phases | draft.vocabulary.weak_phases:
                return word.strip(":.")
    return cased(split(table_of(language(draft)).phases)[0], "Phase")


def _label(word: str, phase: Phase) -> str:
    name = (phase.name or "").replace("|", "\\|")
    if not phase.number:
        return name
    return f"{word} {phase.number}: {name}" if name else f"{word} {phase.number}"


def _own_estimate(draft: Draft, phase: Phase, settings: Settings) -> str:
    model = _model(draft, phase, settings)
    return model.text if model else "-"


def _model(draft: Draft, phase: Phase, settings: Settings) -> Written | None:
    """The estimate that a phase of this file states itself."""
    span = phase.where.get("estimate")
    if span is None or not is_own(draft, phase):
        return None
    text = draft.source.slice(span)
    found = find_durations(text, draft.vocabulary, settings)
    if not found:
        return None
    part = text[found[0].start : found[0].end]
    return Written(part, span, found[0].value, units_of(part, draft.vocabulary), rough=False)


def _table(draft: Draft, lines: Sequence[_Line], *, estimates: bool) -> Iterator[str]:
    head = [_phase_word(draft), called(draft, "columns", "actual")]
    rows = [head, *([line.label, line.actual] for line in lines)]
    if estimates:
        head.insert(1, called(draft, "columns", "estimate"))
        for row, line in zip(rows[1:], lines, strict=True):
            row.insert(1, line.estimate)
    wide = [max(width(row[at]) for row in rows) for at in range(len(head))]
    for number, row in enumerate(rows):
        cells = (f" {text}{' ' * (wide[at] - width(text))} " for at, text in enumerate(row))
        yield f"|{'|'.join(cells)}|"
        if number == 0:
            yield f"|{'|'.join('-' * (columns + 2) for columns in wide)}|"
