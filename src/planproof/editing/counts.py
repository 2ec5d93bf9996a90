"""Counts of a plan's own tasks that the plan states in words: `Progress: 3/10 tasks (30%)`, a table of phases."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from planproof.editing.draft import Draft
from planproof.editing.effect import Intent
from planproof.editing.paths import Path, part
from planproof.markdown import CODE, Inline, Table
from planproof.model import Phase, Plan
from planproof.model.progress import Progress, progress
from planproof.model.settings import DEFAULTS
from planproof.reading.tables import columns_of
from planproof.reading.timeline import NamedPhases, is_total, named_phase, phase_of_row
from planproof.reading.words import fold, words
from planproof.records import record
from planproof.text import Edit, Span

_COUNT: Final = re.compile(
    r"(?<![\w./-])(\d{1,4})( ?/ ?| (?:out )?of | von | sur | de | \u0438\u0437 )(\d{1,4})(?![\w/]|\.\d)"
)
_PERCENT: Final = re.compile(r"(?<![\w.])(\d{1,3})(?:\.(\d{1,2}))?( ?%)")
_BAR: Final = re.compile("[\u2588\u2593\u25a0]{0,60}[\u2591\u2592\u25a1]{0,60}")
_FULL: Final = "\u2588\u2593\u25a0"
_SHORTEST_BAR: Final = 5
_TASKS: Final = frozenset(
    "task tasks todo todos item items aufgabe aufgaben t\u00e2che t\u00e2ches tarea tareas tarefa tarefas zadanie "
    "zadania zada\u0144 \u0437\u0430\u0434\u0430\u0447 \u0437\u0430\u0434\u0430\u0447\u0438 \u4efb\u52a1 \u4efb\u52d9 "
    "\u30bf\u30b9\u30af \uc791\uc5c5 \ud0dc\uc2a4\ud06c".split()
)
_ENDS: Final = frozenset(
    "complete completed done finished erledigt fertig abgeschlossen termin\u00e9 termin\u00e9es hecho hechas completas "
    "conclu\u00eddas \u0433\u043e\u0442\u043e\u0432\u043e \u5b8c\u6210 \u5df2\u5b8c\u6210 \u5b8c\u4e86 "
    "\uc644\ub8cc".split()
)
_LABELS: Final = frozenset(
    "progress fortschritt avancement progr\u00e8s progreso avance progresso post\u0119p "
    "\u043f\u0440\u043e\u0433\u0440\u0435\u0441\u0441 \u8fdb\u5ea6 \u9032\u6357 \uc9c4\ud589 \uc9c4\ud589\ub960".split()
)
_LONGEST: Final = 200
_LABEL: Final = 60
_DEEPEST: Final = 50
"""So many phases before a line are looked at: those around it are among them."""


@record
class Scope:
    """What a count speaks of: all tasks of a plan, or those of a phase."""

    name: str
    progress: Progress
    every: int

    def means(self, total: int) -> bool:
        """Whether a number is that of the tasks, dropped ones counted or not."""
        return total > 0 and total in (self.progress.total, self.every)

    def believes(self, done: int) -> bool:
        """Whether fewer boxes are ticked than a count says by no more than a slip; else nobody ticks them."""
        return done - self.progress.done <= max(1, self.progress.total // 5)

    def near(self, done: int, total: int) -> bool:
        """Whether two numbers can be those of a few edits ago."""
        slack = max(2, self.progress.total // 5)
        return abs(total - self.progress.total) <= slack and abs(done - self.progress.done) <= slack


def _scope(name: str, phases: Sequence[Phase]) -> Scope:
    tasks = [task for phase in phases for task in phase.tasks]
    return Scope(name=name, progress=progress(tasks), every=len(tasks))


def right_counts(draft: Draft, whole: Plan) -> Iterator[Intent]:
    """Intents that counts which clearly are those of the plan's tasks say how many are done.

    Args:
        draft: the file that states them.
        whole: the plan with the tasks that are kept in other files.
    """
    if not any(phase.tasks for phase in whole.phases):
        return
    phases = NamedPhases(whole.phases)
    listed = {cell.inline.span for table in draft.tables() for row in table.rows for cell in row.cells}
    for inline in draft.inlines:
        for line in inline.lines:
            if inline.span in listed or len(line.text) > _LONGEST:
                continue
            count = _only(_COUNT, line.text)
            if count and not line.styles(*count.span()) & CODE:
                yield from _in_line(draft, whole, phases, line, count)
    for table in draft.tables():
        yield from _in_table(draft, whole, phases, table)


def _only(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The match of a pattern, if it has one only."""
    found = list(pattern.finditer(text))
    return found[0] if len(found) == 1 else None


# ---- lines


def _in_line(draft: Draft, whole: Plan, phases: NamedPhases, line: Inline, count: re.Match[str]) -> Iterator[Intent]:
    scope = _scope_of(draft, whole, phases, line, count)
    if scope is None or not scope.believes(int(count[1])) or _in_task(draft, line.span):
        return
    total = int(count[3]) if scope.means(int(count[3])) else scope.progress.total
    edits = list(_corrected(line, count, scope.progress.done, total))
    if edits:
        text = f"{scope.progress.done}{count[2]}{total}"
        yield _intent(draft, f"correct the count of {scope.name} from {count[0]} to {text}", edits)


def _intent(draft: Draft, what: str, edits: Sequence[Edit]) -> Intent:
    place = edits[0].span
    return Intent(
        what=f"{what} (line {draft.source.line(place.start)})",
        ways=(tuple(edits),),
        expect=lambda plan: plan,
        follows=lambda path: _is_words(draft.plan, path, place),
    )


def _is_words(plan: Plan, path: Path, place: Span) -> bool:
    """Whether a value is the words of a part in which a count stands."""
    try:
        node, value = part(plan, path[:-1]), part(plan, path)
    except LookupError:
        return False
    return type(value) is str and node.span.holds(place)


def _corrected(line: Inline, count: re.Match[str], done: int, total: int) -> Iterator[Edit]:
    """The edits of a line's numbers: the count, one share beside it, one bar."""
    for at, number in ((1, done), (3, total)):
        if int(count[at]) != number:
            yield Edit(line.source(*count.span(at)), str(number).encode())
    share = _only(_PERCENT, line.text)
    if share and total:
        text = f"{done / total * 100:.{len(share[2] or '')}f}"
        if text != share[0].removesuffix(share[3]):
            yield Edit(line.source(share.start(1), share.start(3)), text.encode())
    bars = [bar for bar in _BAR.finditer(line.text) if len(bar[0]) >= _SHORTEST_BAR]
    if len(bars) == 1 and total:
        yield from _bar(line, bars[0], done / total)


def _bar(line: Inline, bar: re.Match[str], share: float) -> Iterator[Edit]:
    full = next((char for char in bar[0] if char in _FULL), _FULL[0])
    empty = next((char for char in bar[0] if char not in _FULL), "\u2591")
    size = round(share * len(bar[0]))
    text = full * size + empty * (len(bar[0]) - size)
    if text != bar[0]:
        yield Edit(line.source(*bar.span()), text.encode())


def _scope_of(draft: Draft, whole: Plan, phases: NamedPhases, line: Inline, count: re.Match[str]) -> Scope | None:
    """What a count speaks of; none where that is not clear, or it counts something else."""
    before, after = line.text[: count.start()], line.text[count.end() :]
    unit = next(iter(words(after)), "")
    counts_tasks = unit in _TASKS or any(word in _TASKS for word in words(before)[-3:])
    plain = unit in _ENDS or not unit or after.lstrip()[:1] in ("(", ")", "-", "\u2014", "[")
    if not counts_tasks and not plain:
        return None
    done, total = int(count[1]), int(count[3])
    inside = _phase_around(draft, line.span)
    heading = inside if inside and draft.line_at(inside.span.start).holds(line.span) else None
    named = named_phase(line, phases, draft.vocabulary, DEFAULTS)
    if heading or named:
        scope = _of_phase(phases, named or heading)
        return scope if scope and scope.means(total) else None
    key, colon, _ = before[:_LABEL].partition(":")
    labelled = bool(colon and _LABELS & set(words(key)))
    if not labelled and not counts_tasks:
        return None
    if inside:
        scope = _of_phase(phases, inside)
        return scope if scope and scope.means(total) else None
    scope = _scope("all tasks", whole.phases)
    return scope if scope.means(total) or (labelled and scope.near(done, total)) else None


def _phase_around(draft: Draft, span: Span) -> Phase | None:
    """The innermost phase in which some bytes stand."""
    starts = [phase.span.start for phase in draft.plan.phases]
    at = bisect_right(starts, span.start)
    near = reversed(draft.plan.phases[max(0, at - _DEEPEST) : at])
    return next((phase for phase in near if phase.span.holds(span)), None)


def _of_phase(phases: NamedPhases, phase: Phase | None) -> Scope | None:
    """The tasks of a phase; none where several phases share its number, or others stand in it."""
    if phase is None or len(phases.numbered(phase.number)) != 1:
        return None
    one = phases.numbered(phase.number)[0]
    if _is_parent(phases, one):
        return None
    return _scope(f"phase {one.number}", [one])


def _is_parent(phases: NamedPhases, one: Phase) -> bool:
    return any(other.parent in (one.number, one.name) for other in phases.all if other.parent)


def _in_task(draft: Draft, span: Span) -> bool:
    tasks = [task.span for _, task in draft.tasks]
    at = bisect_right(tasks, (span.start, len(draft.source.data))) - 1
    return at >= 0 and tasks[at].holds(span)


# ---- tables of phases

_DONE: Final = frozenset({"done", "completed", "complete", "finished", "tasks done", "tasks completed", "erledigt"})
_OPEN: Final = frozenset({"open", "remaining", "left", "to do", "todo", "pending", "offen"})
_ALL: Final = frozenset({"tasks", "total", "total tasks", "all", "aufgaben", "gesamt", "# tasks", "task count"})
_SHARE: Final = frozenset({"%", "progress", "percent", "percentage", "share", "completion", "fortschritt"})


def _in_table(draft: Draft, whole: Plan, phases: NamedPhases, table: Table) -> Iterator[Intent]:
    """The counts of a table whose rows are phases, if those of all tasks are right, so that it counts tasks indeed."""
    columns = columns_of(table, draft.vocabulary)
    heads = [fold(cell.inline.text) for cell in table.header.cells]
    places = {
        name: next((at for at, head in enumerate(heads) if head in known), None)
        for name, known in (("done", _DONE), ("open", _OPEN), ("all", _ALL), ("share", _SHARE))
    }
    rows: list[tuple[int, Scope]] = []
    for number, row in enumerate(table.rows):
        label = " ".join(row.cells[0].inline.text.split()) if row.cells else ""
        phase = phase_of_row(columns, row, phases, draft.vocabulary, DEFAULTS)
        if is_total(label, draft.vocabulary):
            rows.append((number, _scope("all tasks", whole.phases)))
        elif phase and (scope := _of_phase(phases, phase)):
            rows.append((number, scope))
    edits = [edit for number, scope in rows for edit in _row_edits(table, number, scope, places)]
    if edits and _counts_tasks(table, rows, places) and _are_believed(table, rows, places):
        yield _intent(draft, "correct the counts of tasks in a table of phases", edits)


def _counts_tasks(table: Table, rows: Sequence[tuple[int, Scope]], places: dict[str, int | None]) -> bool:
    """Whether each row that has a number of all tasks has the right one, and there is one at all."""
    told = []
    for number, scope in rows:
        for at, cell in enumerate(table.rows[number].cells):
            text = cell.inline.text.strip(" *_")
            if at == places["all"] and text.isdigit() and len(text) < 5:
                told.append(scope.means(int(text)))
            elif found := _COUNT.fullmatch(text):
                told.append(scope.means(int(found[3])))
    return bool(told) and all(told)


def _are_believed(table: Table, rows: Sequence[tuple[int, Scope]], places: dict[str, int | None]) -> bool:
    """Whether the numbers of finished tasks are no more than a slip above those of the boxes."""
    for number, scope in rows:
        for at, cell in enumerate(table.rows[number].cells):
            text = cell.inline.text.strip(" *_")
            found = text if at == places["done"] and text.isdigit() else (_COUNT.search(text) or [""] * 2)[1]
            if found and not scope.believes(int(found[:4])):
                return False
    return True


def _row_edits(table: Table, number: int, scope: Scope, places: dict[str, int | None]) -> Iterator[Edit]:
    wanted = {"done": scope.progress.done, "open": scope.progress.open}
    numbered = {places[name]: value for name, value in wanted.items() if places[name] is not None}
    total = scope.progress.total
    for at, cell in enumerate(table.rows[number].cells):
        text = cell.inline.text
        if at in numbered and places["all"] is not None and text.strip(" *_").isdigit():
            if int(text.strip(" *_")) != numbered[at]:
                yield Edit(_own(cell.inline, text.strip(" *_")), str(numbered[at]).encode())
        elif (count := _COUNT.search(text)) and _only(_COUNT, text):
            yield from _corrected(cell.inline, count, scope.progress.done, int(count[3]))
        elif at == places["share"] and total and (share := _PERCENT.fullmatch(text.strip(" *_"))):
            new = f"{scope.progress.done / total * 100:.{len(share[2] or '')}f}{share[3]}"
            if new != share[0]:
                yield Edit(_own(cell.inline, share[0]), new.encode())


def _own(inline: Inline, text: str) -> Span:
    at = inline.text.index(text)
    return inline.source(at, at + len(text))
