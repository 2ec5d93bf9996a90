"""Which sections make up which phase."""

from __future__ import annotations

from typing import Final

from planproof.markdown import List, Table
from planproof.reading.context import Context
from planproof.reading.loose import loose_sections
from planproof.reading.outline import Section
from planproof.reading.phase_heads import PhaseHead, speaks_about
from planproof.reading.pieces import CRITERIA, WORK
from planproof.reading.places import DOUBTFUL, MENTIONS, NEVER_WORK, NO_WORK, under
from planproof.reading.task_items import find_tasks, has_box
from planproof.reading.topics import topic_of
from planproof.reading.words import fold, skip_numbering, without_brackets

_MOST_TWINS: Final = 100
"""So many phases of one number are looked through for one that a heading names again; no person writes more."""
_OTHER_TIMES: Final = frozenset({"future_work", "progress"})
_COMMON: Final = frozenset(
    """
    the and for with from into onto this that phase stage part und der die das pour les des los las para com uma
    """.split()
)


class PhaseGroup:
    """A phase and all the places where it is written.

    Attributes:
        homes: the sections that are headed by it; the first gives its name and place.
        sections: these and what stands in them, inner phases left out, home by home in order of the text.
        criteria: sections elsewhere that hold criteria of this phase.
        reports: headings in a report of progress that name it again, and may bear its mark.
    """

    def __init__(self, number: str | None, name: str | None, home: Section) -> None:
        self.number = number
        self.name = name
        self.homes = [home]
        self.home_ids = {id(home)}
        self.sections: list[Section] = []
        self._inside: dict[int, list[Section]] = {}
        self.criteria: list[Section] = []
        self.reports: list[Section] = []
        self.parent: str | None = None
        self.outer: PhaseGroup | None = None

    def add_home(self, home: Section) -> None:
        """Know another place where the phase is written."""
        self.homes.append(home)
        self.home_ids.add(id(home))

    def fill(self, home: Section, sections: list[Section]) -> None:
        """Take the sections that stand in a home, but in no home inside it."""
        self.sections += sections
        for around in (home, *home.ancestors()):
            if id(around) in self.home_ids:
                self._inside.setdefault(id(around), []).extend(sections)

    def inside(self, home: Section) -> list[Section]:
        """The sections of the phase that stand in one of its homes, the home itself first."""
        return self._inside[id(home)]

    def holds(self, section: Section) -> bool:
        """Whether a section stands inside a home of the phase."""
        return any(id(ancestor) in self.home_ids for ancestor in section.ancestors())

    @property
    def named(self) -> bool:
        """Whether the phase has a heading of its own."""
        return self.number is not None or self.name is not None


class _Groups:
    """Phases in the order in which they were found, and by their numbers."""

    def __init__(self) -> None:
        self.all: list[PhaseGroup] = []
        self.by_number: dict[str | None, list[PhaseGroup]] = {}

    def add(self, group: PhaseGroup) -> None:
        self.all.append(group)
        self.by_number.setdefault(group.number, []).append(group)

    def numbered(self, number: str) -> list[PhaseGroup]:
        return self.by_number.get(number, [])

    def same(self, head: PhaseHead, outer: PhaseGroup | None) -> PhaseGroup | None:
        """The phase that a heading names again: the same number, and a name that shares its subject."""
        for group in self.numbered(head.number)[:_MOST_TWINS]:
            apart = group.outer is not outer and outer is not None and group.outer is not None
            if not apart and outer is not group and _alike(group.name, head.name):
                return group
        return None


def phase_groups(ctx: Context) -> list[PhaseGroup]:
    """The phases of a text in order, the nameless ones among them."""
    known = _grouped(ctx, _candidates(ctx))
    _reports(ctx, known)
    groups = known.all or _work_headings(ctx) or _numbered_headings(ctx)
    _fill(groups)
    groups += _nameless(ctx, groups)
    return sorted(groups, key=lambda group: group.sections[0].start)


def _reports(ctx: Context, groups: _Groups) -> None:
    """Give each phase the headings in reports of progress that name it again."""
    homes = {id(home) for group in groups.all for home in group.homes}
    for section in ctx.sections:
        if section.phase and id(section) not in homes and under(section, {"progress"}):
            group = groups.same(section.phase, None)
            if group is not None:
                group.reports.append(section)


def _candidates(ctx: Context) -> list[tuple[Section, PhaseHead]]:
    """The sections whose headings open a phase: mentions left out, weak words only where there are no others."""
    title = _title_section(ctx)
    heads = [(section, section.phase) for section in ctx.sections if section.phase and section is not title]
    real = [(s, h) for s, h in heads if not under(s, MENTIONS)]
    strong = [(s, h) for s, h in real if not h.weak]
    firm = [(s, h) for s, h in strong if not under(s, DOUBTFUL)]
    if firm and not any(_holds_work(s) for s, _ in firm) and any(_holds_work(s) for s, _ in strong):
        return strong
    if firm:
        later = [(s, h) for s, h in _others(strong, firm) if under(s, _OTHER_TIMES)]
        return sorted([*firm, *later], key=lambda pair: pair[0].start)
    if strong:
        return strong
    weak = [(s, h) for s, h in real if not under(s, DOUBTFUL) and not _inside_task(s)]
    return weak if any(s.level <= 6 for s, _ in weak) else []


def _holds_work(section: Section) -> bool:
    """Whether anything in a section, inner ones included, is a list or a table."""
    return any(isinstance(block, List | Table) for inner in section.walk() for block in inner.blocks)


def _inside_task(section: Section) -> bool:
    return any(ancestor.task is not None and (ancestor.phase is None) for ancestor in section.ancestors())


def _others(
    strong: list[tuple[Section, PhaseHead]], firm: list[tuple[Section, PhaseHead]]
) -> list[tuple[Section, PhaseHead]]:
    """The phases that may continue those that the plan has: the same word, another number."""
    words = {head.word for _, head in firm}
    numbers = {head.number for _, head in firm}
    return [(s, h) for s, h in strong if h.word in words and h.number not in numbers]


def _title_section(ctx: Context) -> Section | None:
    """The section that the plan's title opens: the first H1, else a first heading that stands alone on its level."""
    sections = ctx.root.children
    first = next((section for section in ctx.sections if section.level == 1), None)
    if first is not None:
        return first
    return sections[0] if len(sections) == 1 and sections[0].children else None


def _grouped(ctx: Context, found: list[tuple[Section, PhaseHead]]) -> _Groups:
    """Phases that are written twice put together, mentions given to the phase that they speak of."""
    groups = _Groups()
    mentions: list[tuple[Section, PhaseHead]] = []
    by_section: dict[int, PhaseGroup] = {}
    for section, head in found:
        outer = next((by_section[id(a)] for a in section.ancestors() if id(a) in by_section), None)
        if speaks_about(head, ctx.vocabulary):
            mentions.append((section, head))
            continue
        group = groups.same(head, outer)
        if group is None and not head.separated and head.name and groups.numbered(head.number):
            mentions.append((section, head))
            continue
        if group is None:
            group = PhaseGroup(head.number, head.name, section)
            group.outer = outer
            group.parent = (outer.number or outer.name) if outer else None
            groups.add(group)
        else:
            group.add_home(section)
            group.name = group.name or head.name
        by_section[id(section)] = group
    for section, head in mentions:
        _attach(ctx, groups, section, head)
    return groups


def _attach(ctx: Context, groups: _Groups, section: Section, head: PhaseHead) -> None:
    """Give a section that speaks about a phase to it: its tasks, or its criteria."""
    group = next(iter(groups.numbered(head.number)), None)
    topic = topic_of(head.name or "", ctx.vocabulary)
    if group is None:
        if topic in WORK:
            groups.add(PhaseGroup(head.number, None, section))
        return
    if group.holds(section):
        return
    if topic in WORK:
        group.add_home(section)
    elif topic in CRITERIA:
        group.criteria.append(section)


def _alike(one: str | None, other: str | None) -> bool:
    if not one or not other:
        return True
    first, second = without_brackets(fold(one)), without_brackets(fold(other))
    if first == second or (len(min(first, second, key=len)) > 3 and (first in second or second in first)):
        return True
    return bool(_subjects(first) & _subjects(second))


def _subjects(folded: str) -> set[str]:
    """The words that carry a name, cut to their stems."""
    return {
        word[:5] for word in folded.replace("-", " ").replace("/", " ").split() if len(word) > 2 and word not in _COMMON
    }


def _fill(groups: list[PhaseGroup]) -> None:
    """Give each phase the sections that stand in it, down to the next phase inside it."""
    homes = {id(home): group for group in groups for home in group.homes}
    for group in groups:
        for home in group.homes:
            sections = []
            stack = [home]
            while stack:
                section = stack.pop()
                sections.append(section)
                stack.extend(child for child in reversed(section.children) if id(child) not in homes)
            group.fill(home, sections)


def _work_headings(ctx: Context) -> list[PhaseGroup]:
    """In a plan without phase headings: the headings directly inside a section of work that hold tasks."""
    groups: list[PhaseGroup] = []
    title = _title_section(ctx)
    for section in ctx.sections:
        if section.topic not in WORK or section.task is not None or under(section, NO_WORK):
            continue
        if section is title and not _titled_tasks(section):
            continue
        groups += [group for child in section.children if (group := _work_heading(ctx, child)) is not None]
    return groups


def _numbered_headings(ctx: Context) -> list[PhaseGroup]:
    """In a list of tasks without a title: the numbered headings with boxes that bear ids of that number (`2.1`)."""
    return [
        group
        for section in ctx.sections
        if _numbered(section) and section.topic not in _REGISTERS and not under(section, NO_WORK)
        if _holds_dotted(ctx, section) and (group := _work_heading(ctx, section)) is not None
    ]


_REGISTERS: Final = frozenset({"criteria", "metrics", "questions", "risks", "goals", "non_goals"})


def _holds_dotted(ctx: Context, section: Section) -> bool:
    """Whether the boxes directly in a numbered section bear ids that begin with its number."""
    items = [item for block in section.blocks if isinstance(block, List) for item in block.items if has_box(item)]
    number = section.title[: skip_numbering(section.title, 0)].strip(" .)")
    ids = [ctx.head(item.head.lines[0]).id if item.head.lines else None for item in items]
    return bool(ids) and all(found is not None and found.startswith(f"{number}.") for found in ids)


def _titled_tasks(section: Section) -> bool:
    """Whether a title is that of a task list (`… - Tasks`), so that its sections are the groups of its tasks."""
    return fold(section.title).split()[-1:] in (["tasks"], ["todo"], ["todos"], ["checklist"], ["list"])


def _work_heading(ctx: Context, section: Section) -> PhaseGroup | None:
    if section.task is not None and _is_task(section):
        return None
    numbered = section.task is None
    if section.topic in NO_WORK and not _numbered(section) and (section.topic in _TESTED or not _boxed(section)):
        return None
    drafts = find_tasks(ctx, section, list(section.walk()))
    if not drafts or section.heading is None:
        return None
    head = ctx.head(section.heading, ids=False, heading=True)
    number, name = _leading_number(head.text)
    return PhaseGroup(number if numbered else None, name or None, section)


_TESTED: Final = NEVER_WORK - {"documentation", "deployment"}
"""Topics of sections that stand among the work, but whose boxes are something else."""


def _boxed(section: Section) -> bool:
    """Whether there are boxes directly in a section."""
    return any(has_box(item) for block in section.blocks if isinstance(block, List) for item in block.items)


def _is_task(section: Section) -> bool:
    """A heading inside a section of work that bears a task's word or id."""
    return section.task is not None and bool(section.task.word or section.task.id)


def _numbered(section: Section) -> bool:
    return skip_numbering(section.title, 0) > 0


def _leading_number(text: str) -> tuple[str | None, str]:
    at = skip_numbering(text, 0)
    number = text[:at].strip(" .()\uff08\uff09\u3001\t") if at else None
    return number or None, text[at:].strip()


def _nameless(ctx: Context, groups: list[PhaseGroup]) -> list[PhaseGroup]:
    """The tasks outside all phases, as one phase without number and name; none where there are none."""
    taken = {id(section) for group in groups for section in group.sections}
    taken |= {id(inner) for group in groups for section in group.criteria for inner in section.walk()}
    outside = [section for section in ctx.sections if id(section) not in taken]
    shown = any(find_tasks(ctx, home, group.inside(home)) for group in groups for home in group.homes)
    group = PhaseGroup(None, None, ctx.root)
    group.fill(ctx.root, loose_sections(ctx, outside, bool(groups), shown))
    return [group] if group.sections else []
