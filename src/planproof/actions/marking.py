"""Parts of a plan marked as done, begun, blocked, open again or dropped."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from planproof.actions.timing import Watch
from planproof.actions.writing import Bench, Order, Spot, chosen, followed, write
from planproof.editing.effect import Intent
from planproof.editing.follow import set_updated
from planproof.editing.marks import set_state, state_at, with_state
from planproof.editing.notes import add_note
from planproof.editing.paths import Path, part, paths
from planproof.editing.questions import answer
from planproof.errors import NotProvable, Refused
from planproof.model import Criterion, Entry, Goal, Metric, Node, Phase, Plan, Question, State, Step, Task
from planproof.model.address import words
from planproof.model.answers import Touched, Written
from planproof.model.details import Dependency
from planproof.model.ready import open_dependencies
from planproof.records import record

MARKABLE = (Phase, Task, Step, Criterion, Question, Metric, Goal, Dependency, Entry)
"""What can be done, or not."""

NAMED = 3
"""How many parts a refusal names."""


@record
class Mark:
    """How far parts of a plan are to be.

    Attributes:
        state: how far.
        force: whether to mark as done what still has open parts, or depends on open work.
        because: why, or why it is blocked or dropped; kept in the plan as a note below the part.
        whole: whether to mark the open steps and acceptance criteria of tasks with them.
        answer: what was decided, for questions.
    """

    state: State
    force: bool = False
    because: str | None = None
    whole: bool = False
    answer: str | None = None


def mark(plan: str | None, parts: Sequence[str], wanted: Mark, order: Order) -> Written:
    """Mark parts of one plan, all of them or none, and what follows from it: phases, status, date.

    Args:
        plan: the plan's path or name, none where it may be the first of the words.
        parts: the addresses of the parts.
        wanted: how far they are to be.
        order: how the change is to be made.

    Raises:
        PlanproofError: a part does not exist, cannot be marked, or what it needs is open; the file cannot be written.
    """
    document, addresses = chosen(plan, parts, order.reach)

    watch = Watch(order)

    def change(bench: Bench) -> tuple[Bench, list[Touched], list[str]]:
        after, parts, notes = marked(bench, addresses, wanted, order)
        after, told = watch.read(after, parts)
        return after, parts, [*notes, *told]

    written = write(document, change, order)
    watch.keep(written)
    return written


def marked(
    bench: Bench, addresses: Sequence[str], wanted: Mark, order: Order
) -> tuple[Bench, list[Touched], list[str]]:
    """A plan with parts marked, what that came to for each, and what else is to be told; see `mark`."""
    named = list({(spot.file, spot.path): spot for word in addresses for spot in [_spot(bench, word)]}.values())
    spots = [spot for one in named for spot in _with_inner(bench, one, whole=wanted.whole)]
    moving = [spot for spot in spots if state_at(bench.drafts[spot.file].plan, spot.path) is not wanted.state]
    notes = [f"{spot.address} is {wanted.state.value} already" for spot in spots if spot not in moving]
    if wanted.state is State.DONE and not wanted.force:
        _refuse(bench, moving)
    if not moving:
        return bench, [_touched(bench, bench, spot) for spot in spots], notes
    made: dict[str, list[Intent]] = {}
    for spot in moving:
        made.setdefault(spot.file, []).extend(_intents(bench, spot, wanted, told=spot in named))
    after, dated = _with_dates(bench, made, order)
    touched = {file: _phases([spot.path for spot in moving if spot.file == file]) for file in made}
    after, follow = followed(after, bench, touched, order.today)
    return after, [_touched(bench, after, spot) for spot in moving], [*notes, *follow, *dated]


def _with_dates(bench: Bench, made: dict[str, list[Intent]], order: Order) -> tuple[Bench, list[str]]:
    """The plan after its marks, with the date of the last update in the same breath: each look at a text takes time."""
    dates = {file: date for file in made if (date := set_updated(bench.drafts[file], order.today))}
    if dates:
        try:
            after = bench.changed({file: [*made[file], *([dates[file]] if file in dates else [])] for file in made})
        except NotProvable:
            pass
        else:
            return after, [date.what for date in dates.values()]
    return bench.changed(made), []


def _spot(bench: Bench, address: str) -> Spot:
    return bench.spot(address, *MARKABLE)


def _with_inner(bench: Bench, spot: Spot, *, whole: bool) -> Iterator[Spot]:
    """A part, and the open steps and criteria of it that have marks of their own, where the whole is meant."""
    for inner in _open_inside(spot.node) if whole else ():
        path = bench.path_of(spot.file, inner)
        if path:
            yield Spot(address=bench.known.of(inner), node=inner, file=spot.file, path=path)
    yield spot


def _open_inside(node: Node) -> list[Step | Criterion]:
    """The open steps of a task, and the open criteria that have a box to tick."""
    steps = [step for step in node.steps if not step.state.closed] if isinstance(node, Task) else []
    criteria = node.acceptance if isinstance(node, Task | Phase) else ()
    return [*steps, *(one for one in criteria if not one.state.closed and "box" in one.where)]


def _intents(bench: Bench, spot: Spot, wanted: Mark, *, told: bool) -> Iterator[Intent]:
    draft, style = bench.drafts[spot.file], bench.style(spot.file)
    if isinstance(spot.node, Question) and wanted.answer and wanted.state is State.DONE:
        yield answer(draft, style, spot.path, wanted.answer, spot.address)
    else:
        yield set_state(draft, style, spot.path, wanted.state, spot.address)
    if wanted.because and told:
        yield add_note(draft, spot.path, wanted.because, spot.address)


def _refuse(bench: Bench, spots: Sequence[Spot]) -> None:
    """Stop where a part would be done before what it needs is; what is marked in the same call counts as done.

    Raises:
        Refused: it would.
    """
    where = {id(node): path for path, node in bench.parts}
    plan = bench.plan
    for spot in spots:
        plan = with_state(plan, where[id(spot.node)], State.DONE)
    marked_ = {where[id(spot.node)] for spot in spots}
    for spot in spots:
        needed = _needed(bench.plan, plan, where, spot)
        left = [bench.known.of(part(bench.plan, path)) for path in needed if path not in marked_]
        if left:
            shown = ", ".join(left[:NAMED]) + (f" and {len(left) - NAMED} more" if len(left) > NAMED else "")
            raise Refused(
                f"{spot.address} ({words(spot.node)[:40]}) is not done while {shown} "
                f"{'is' if len(left) == 1 else 'are'} open: finish {'it' if len(left) == 1 else 'them'} first, "
                "mark them with --all, or say why not: --force --because REASON"
            )


def _needed(plan: Plan, after: Plan, where: Mapping[int, Path], spot: Spot) -> Iterator[Path]:
    """The open parts without which a part is not done: its own, and the work that the plan says it depends on.

    Args:
        plan: the plan as it is.
        after: the plan in which all parts of the call are done.
        where: the paths of all parts of the plan.
        spot: the part.
    """
    node, path = spot.node, where[id(spot.node)]
    yield from (where[id(inner)] for inner in _open_inside(node))
    if isinstance(node, Phase):
        yield from (where[id(task)] for task in node.tasks if not task.state.closed and not task.optional)
    elif isinstance(node, Task) and (node.depends_on or part(plan, path[:2]).depends_on):
        # Which work is open is asked of the plan after the call; both plans have the same paths.
        later = {id(other): at for at, other in paths(after)}
        phase, task = part(after, path[:2]), part(after, path)
        yield from (later[id(other)] for other in open_dependencies(after, phase, task))


def _phases(found: Sequence[Path]) -> set[int]:
    return {int(path[1]) for path in found if path[0] == "phases"}


def _touched(before: Bench, after: Bench, spot: Spot) -> Touched:
    node = part(after.drafts[spot.file].plan, spot.path)
    return Touched(
        address=spot.address,
        text=words(node),
        kind=type(node).__name__.lower(),
        before=state_at(before.drafts[spot.file].plan, spot.path),
        after=state_at(after.drafts[spot.file].plan, spot.path),
    )
