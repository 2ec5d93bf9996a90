"""Parts of a plan moved, renamed and taken out; what refers to them is mended, or named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planproof.actions.setting import changed
from planproof.actions.writing import Bench, Order, Spot, chosen, followed, write
from planproof.editing.arranging.moving import move_beside
from planproof.editing.arranging.removing import remove_part
from planproof.editing.paths import Path, part
from planproof.editing.setting.values import Given, Grounds, given
from planproof.errors import InvalidUsage, NotProvable, Refused
from planproof.model import Node, Phase, Plan, Question, State, Task
from planproof.model.address import tidy, words
from planproof.model.answers import Touched, Written
from planproof.model.references import References
from planproof.records import record

NAMED = 3
"""How many parts a refusal names."""


@record
class Where:
    """Where a part is to stand: behind the last task of a phase, or beside another part."""

    to: str | None = None
    before: str | None = None
    after: str | None = None


def move(plan: str | None, words_: Sequence[str], where: Where, order: Order) -> Written:
    """Move one part of a plan.

    Args:
        plan: the plan's path or name, none where it may be the first of the words.
        words_: the address of the part.
        where: where it is to stand.
        order: how the change is to be made.

    Raises:
        InvalidUsage: not exactly one place is named, or not exactly one part.
        PlanproofError: a part does not exist, or cannot stand there.
    """
    aims = [aim for aim in (where.to, where.before, where.after) if aim]
    if len(aims) != 1:
        raise InvalidUsage("say where it is to stand: --to PHASE, --before ADDRESS or --after ADDRESS")
    document, addresses = chosen(plan, [*words_, *aims], order.reach)
    if len(addresses) != len(aims) + 1:
        raise InvalidUsage("planproof move moves one part at a time: name it by its address")

    def change(bench: Bench) -> tuple[Bench, list[Touched], list[str]]:
        return _moved(bench, addresses[0], where, order)

    return write(document, change, order)


def _moved(bench: Bench, address: str, where: Where, order: Order) -> tuple[Bench, list[Touched], list[str]]:
    spot = bench.spot(address)
    beside, before = _beside(bench, spot, where)
    if beside.file != spot.file:
        raise Refused(f"{spot.address} and {beside.address} stand in two files: move the text by hand")
    if beside.path == spot.path:
        raise Refused(f"{spot.address} stands there already")
    intent = move_beside(bench.drafts[spot.file], spot.path, beside.path, spot.address, before=before)
    names = dict(_names(bench.plan))
    after = bench.changed({spot.file: [intent]})
    notes = [f"{old} is {new} now" for old, new in _renamed(names, after.plan)]
    places = {int(one.path[1]) for one in (spot, beside) if one.path[0] == "phases" and len(one.path) > 2}
    after, more = followed(after, bench, {spot.file: places}, order.today)
    found = next((node for node in _like(after.plan, spot.node)), spot.node)
    touched = Touched(
        address=after.known.find(found) or spot.address, text=words(spot.node), kind=type(spot.node).__name__.lower()
    )
    return after, [touched], [*notes, *more]


def _beside(bench: Bench, spot: Spot, where: Where) -> tuple[Spot, bool]:
    """The part beside which another is to stand, and whether before it."""
    kind = type(spot.node)
    if where.to is None:
        return bench.spot(where.before or where.after or "", kind), where.before is not None
    if not isinstance(spot.node, Task):
        raise InvalidUsage("only tasks move to a phase: name the part beside which this one is to stand")
    target = bench.spot(where.to, Phase)
    tasks = part(bench.drafts[target.file].plan, target.path).tasks
    others = [task for task in tasks if task is not part(bench.drafts[spot.file].plan, spot.path)]
    if not others:
        raise Refused(f"phase {target.address} has no task beside which {spot.address} could stand: add one first")
    last = tasks.index(others[-1])
    path: Path = (*target.path, "tasks", last)
    return Spot(address=target.address, node=others[-1], file=target.file, path=path), False


def remove(plan: str | None, parts: Sequence[str], order: Order, *, force: bool = False) -> Written:
    """Take parts out of a plan, all of them or none; dependencies on them are taken out with them.

    Args:
        plan: the plan's path or name, none where it may be the first of the words.
        parts: the addresses of the parts.
        order: how the change is to be made.
        force: whether to take out what is done, and what other work depends on.

    Raises:
        Refused: a part is done, or others depend on it.
        PlanproofError: a part does not exist, or cannot be taken out without changing what else the plan says.
    """
    document, addresses = chosen(plan, parts, order.reach)

    def change(bench: Bench) -> tuple[Bench, list[Touched], list[str]]:
        return _removed(bench, addresses, order, force=force)

    return write(document, change, order)


def _removed(
    bench: Bench, addresses: Sequence[str], order: Order, *, force: bool
) -> tuple[Bench, list[Touched], list[str]]:
    before, notes = bench, []
    touched = []
    spots = list({(one.file, one.path): one for one in map(bench.spot, addresses)}.values())
    for spot in spots:
        dependants = [one for one in _dependants(bench.plan, spot.node) if one not in [s.node for s in spots]]
        if not force:
            _refuse(bench, spot, dependants)
        touched.append(Touched(address=spot.address, text=words(spot.node), kind=type(spot.node).__name__.lower()))
    for spot in spots:
        for node in _dependants(before.plan, spot.node):
            bench, told = _freed(bench, before, node, spot, order)
            notes += told
    # From the end of the text, so that the paths of the others stay what they are.
    for spot in sorted(spots, key=lambda one: (one.file, one.node.span.start), reverse=True):
        bench = bench.changed({spot.file: [remove_part(bench.drafts[spot.file], spot.path, spot.address)]})
    places = {
        file: {int(one.path[1]) for one in spots if one.file == file and one.path[0] == "phases" and len(one.path) > 2}
        for file in {one.file for one in spots}
    }
    bench, more = followed(bench, before, places, order.today)
    return bench, touched, [*notes, *more]


def _refuse(bench: Bench, spot: Spot, dependants: Sequence[Task | Phase]) -> None:
    if isinstance(spot.node, Question):
        done = False
    else:
        tasks = spot.node.tasks if isinstance(spot.node, Phase) else ()
        state = getattr(spot.node, "state", None)
        done = state is State.DONE or any(task.state is State.DONE for task in tasks)
    if done:
        raise Refused(f"{spot.address} ({words(spot.node)[:40]}) is work that is done: remove it only with --force")
    if dependants:
        names = ", ".join(bench.known.of(one) for one in dependants[:NAMED])
        raise Refused(f"{names} depend on {spot.address}: remove it from their dependencies too with --force")


def _dependants(plan: Plan, node: Node) -> list[Task | Phase]:
    """The tasks and phases that name a part, and not what is around it, as their dependency."""
    if not isinstance(node, Task | Phase):
        return []
    names = References(plan)
    found: list[Task | Phase] = []
    for phase in plan.phases:
        if phase is not node and any(names.phase(name) is node for name in phase.depends_on):
            found.append(phase)
        found += [
            task
            for task in phase.tasks
            if task is not node
            and not (isinstance(node, Phase) and phase is node)
            and any(names.named(phase, name) is node for name in task.depends_on)
        ]
    return found


def _freed(bench: Bench, before: Bench, node: Task | Phase, spot: Spot, order: Order) -> tuple[Bench, list[str]]:
    """A plan in which a part no longer depends on another; where that cannot be written, it is named."""
    address = before.known.of(node)
    own = bench.spot(address)
    names = References(before.plan)
    phase = next(one for one in before.plan.phases if one is node or node in one.tasks)
    left = [
        name
        for name in node.depends_on
        if (names.phase(name) if isinstance(node, Phase) else names.named(phase, name)) is not spot.node
    ]
    try:
        if left:
            grounds = _grounds(bench, own.file, order)
            wanted = given(own.node, "depends_on", ", ".join(left), grounds)
            return changed(bench, own, wanted), [f"{address} depends on {spot.address} no longer"]
        wanted = Given(field="depends_on", text="", value=())
        return changed(bench, own, wanted, clear=True), [f"{address} depends on {spot.address} no longer"]
    except (NotProvable, Refused, InvalidUsage):
        return bench, [f"{address} still names {spot.address} as its dependency: mend it by hand"]


def _grounds(bench: Bench, file: str, order: Order) -> Grounds:
    return Grounds(
        plan=bench.plan,
        known=bench.known,
        vocabulary=bench.drafts[file].vocabulary,
        today=order.today,
        settings=bench.settings,
    )


def _names(plan: Plan) -> Iterator[tuple[str, str]]:
    """The words of all tasks, and what they are called."""
    from planproof.model.address import addresses

    known = addresses(plan)
    for phase in plan.phases:
        for task in phase.tasks:
            yield words(task), known.of(task)


def _renamed(names: dict[str, str], plan: Plan) -> Iterator[tuple[str, str]]:
    """The tasks whose addresses are others now."""
    for text, address in _names(plan):
        if text in names and names[text] != address:
            yield names[text], address


def _like(plan: Plan, node: Node) -> Iterator[Node]:
    """The parts with the words of another one."""
    for phase in plan.phases:
        for one in (phase, *phase.tasks):
            if (
                type(one) is type(node)
                and words(one) == words(node)
                and tidy(getattr(one, "id", "")) == tidy(getattr(node, "id", ""))
            ):
                yield one
