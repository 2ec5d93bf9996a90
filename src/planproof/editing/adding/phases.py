"""New phases, headed and labelled as the others are."""

from __future__ import annotations

import re
from typing import Final

from planproof.editing.adding.heads import beside_section
from planproof.editing.adding.ids import next_number
from planproof.editing.adding.sections import at_end, placed, top_level
from planproof.editing.adding.wish import Wish
from planproof.editing.adding.words import closed
from planproof.editing.draft import Draft
from planproof.editing.effect import Way
from planproof.editing.language import called
from planproof.editing.wording import place_of
from planproof.model import Phase, Section, SectionKind
from planproof.reading.marks import EMOJI
from planproof.reading.topics import topic_of
from planproof.text import Span

_LEADING: Final = re.compile(r"(#{1,6}[ \t]+(?:\*\*)?)(\d{1,3})([.)][ \t]+)")
_SIGNS: Final = re.compile("[" + "".join(EMOJI) + "]\ufe0f? ?")
_LABEL: Final = re.compile(r"(?:#{1,6} +)?[*_]{0,2}([^*_:\uff1a#]{2,40}?)[*_]{0,2}[:\uff1a]?[*_]{0,2}")


def new_phase(draft: Draft, wish: Wish, like: Phase | None) -> tuple[str | None, list[tuple[Way, list[Section]]]]:
    """The number of a new phase, and ways to put it beside another one, or where phases belong.

    With each way come the sections that are then read besides the phase's own.
    """
    if like is None or (like.number is None and like.name is None):
        return "1", _first_phase(draft, wish)
    siblings = [phase for phase in draft.plan.phases if phase.parent == like.parent]
    number = next_number(like.number, [phase.number or "" for phase in siblings]) if like.number else None
    head = phase_heading(draft, like, number, wish.text)
    lines = [head, *_label_lines(draft, like)]
    section = _section(draft, like)
    made = [_named(section, SectionKind.PHASE)] if section else []
    made += [_named(inner, SectionKind.WORK) for inner in _headed_label(draft, like)]
    return number, [(beside_section(draft, _own_span(draft, like), lines, before=wish.before), made)]


def _named(section: Section, kind: SectionKind) -> Section:
    return Section(span=Span(0, 0), kind=section.kind or kind, title="", level=section.level)


def _section(draft: Draft, phase: Phase) -> Section | None:
    return next((one for one in draft.plan.sections if one.span.start == phase.span.start), None)


def _own_span(draft: Draft, phase: Phase) -> Span:
    """A phase with the phases inside it."""
    inner = [
        other.span.end for other in draft.plan.phases if other.parent in (phase.number, phase.name) and other.parent
    ]
    return Span(phase.span.start, max([phase.span.end, *(end for end in inner if end >= phase.span.start)]))


def phase_heading(draft: Draft, like: Phase, number: str | None, text: str) -> str:
    """The heading of a new phase: level, word, separator and marks of another one's, without its mark and its times."""
    line = draft.line_at(like.span.start)
    whole = draft.source.slice(line)
    place = place_of(draft, like, like.name) if like.name else None
    if place is None or place.start > line.end:
        lead, tail = _unnamed(whole, like, number is None)
    else:
        lead, tail = draft.source.slice(Span(line.start, place.start)), draft.source.slice(Span(place.start, line.end))
    lead = _unmarked(draft, like, lead, line.start)
    if number and like.number:
        at = lead.rfind(like.number)
        lead = lead[:at] + number + lead[at + len(like.number) :] if at >= 0 else lead
    lead = _LEADING.sub(lambda found: f"{found[1]}{int(found[2]) + 1}{found[3]}", lead) if number else lead
    bold = lead.count("**") % 2
    colon = ":" if bold and tail.rstrip().endswith((":**", "**:")) else ""
    words = (
        f"{text}{colon}**"
        if bold and not tail.partition("**")[2].strip(" :*")
        else closed(tail, text, "**")
        if bold
        else text
    )
    words += {"(": ")", "\uff08": "\uff09"}.get(lead[-1:], "")
    hashes = re.search(r"[ \t]#+[ \t]*\Z", whole)
    return lead + words + (hashes[0] if hashes else "")


def _unnamed(whole: str, like: Phase, plain: bool) -> tuple[str, str]:
    """The heading of a phase without a name, up to its number, with a colon behind it."""
    at = whole.find(like.number or "", 2)
    end = at + len(like.number or "")
    return (whole, "") if plain or at < 0 else (whole[:end] + ": ", whole[end:])


def _unmarked(draft: Draft, like: Phase, lead: str, start: int) -> str:
    """What stands before a phase's name, without the mark of how far it is."""
    lead = _SIGNS.sub("", lead)
    state = like.where.get("state")
    if not state or not start <= state.start < start + len(lead.encode()):
        return lead
    text = draft.source.slice(state).strip()
    return lead.replace(f"{text} ", "", 1) if f"{text} " in lead else lead.replace(text, "", 1)


def _label_lines(draft: Draft, like: Phase) -> list[str]:
    """The label above the tasks of another phase, with the blank line before it; empty where it has none."""
    for number in range(draft.source.line(like.span.start) + 1, draft.source.line(max(like.span.end - 1, 0)) + 1):
        text = draft.source.slice(draft.source.line_span(number)).strip()
        found = _LABEL.fullmatch(text)
        labelled = text.startswith("#") or text.endswith((":", "**", "\uff1a"))
        if found and labelled and topic_of(found[1], draft.vocabulary) in ("work", "tasks"):
            return ["", text]
    return []


def _headed_label(draft: Draft, like: Phase) -> list[Section]:
    """The section of that label, where it is a heading."""
    lines = _label_lines(draft, like)
    if not lines or not lines[1].startswith("#"):
        return []
    level = len(lines[1]) - len(lines[1].lstrip("#"))
    return [Section(span=Span(0, 0), kind=SectionKind.WORK, title="", level=level)]


def _first_phase(draft: Draft, wish: Wish) -> list[tuple[Way, list[Section]]]:
    """Ways to give a plan its first phase: below its heading for the work, else with that heading."""
    works = [one for one in draft.plan.sections if one.kind is SectionKind.WORK and 0 < one.level < 6]
    ways: list[tuple[Way, list[Section]]] = []
    for work in works[:1]:
        phase = Section(span=Span(0, 0), kind=SectionKind.PHASE, title="", level=work.level + 1)
        line = f"{'#' * phase.level} Phase 1: {wish.text}"
        ways.append((beside_section(draft, work.span, [line], before=False), [phase]))
    level = top_level(draft)
    head = Section(span=Span(0, 0), kind=SectionKind.WORK, title="", level=level)
    inner = [one for one in draft.plan.sections if one.level == level]
    title = called(draft, "topics", "work")
    lines = [f"{'#' * level} {title}", "", f"{'#' * (level + 1)} Phase 1: {wish.text}"]
    made = [head, Section(span=Span(0, 0), kind=SectionKind.PHASE, title="", level=level + 1)]
    ways.append((placed(draft, SectionKind.WORK, lines, inner, None) if inner else at_end(draft, lines), made))
    return ways
