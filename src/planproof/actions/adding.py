"""New parts of a plan."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from planproof.actions.setting import changed, document_of
from planproof.actions.writing import Bench, Order, Spot, followed, redated, write
from planproof.editing.adding.kinds import Kind, kind_called
from planproof.editing.adding.part import add_part
from planproof.editing.adding.wish import Wish
from planproof.editing.paths import Path, part
from planproof.editing.setting.names import fields_of, told
from planproof.editing.setting.values import Grounds, given, one_line, own_words, text_of
from planproof.errors import InvalidUsage, NotProvable, PlanproofError, Refused, shown
from planproof.model import Change, Criterion, FileChange, Metric, Node, Phase, Risk, State, Step, Task
from planproof.model.address import words
from planproof.model.answers import Touched, Written
from planproof.model.details import Dependency
from planproof.records import record, replace
from planproof.text import Span

_INSIDE = (Task, Step, Criterion)
_GROUPS: Mapping[type[Node], tuple[str, ...]] = {Dependency: ("external", "internal")}
_TOGETHER: Mapping[type[Node], tuple[str, ...]] = {
    FileChange: ("note",),
    Metric: ("target",),
    Risk: ("impact", "likelihood", "mitigation"),
}
"""Values that are written with a part from the beginning."""


@record
class Addition:
    """What is to be added.

    Attributes:
        kind: what it is, as the user calls it.
        texts: the words of each new part.
        phase: the address of the phase that is to hold it.
        task: the address of the task that is to hold it.
        after: the address of the part behind which it is to stand.
        before: the address of the part before which it is to stand.
        group: technical, business … of a risk; external or internal of a dependency.
        change: what is done with a file.
        values: what else it says, by the names of values.
    """

    kind: str
    texts: tuple[str, ...]
    phase: str | None = None
    task: str | None = None
    after: str | None = None
    before: str | None = None
    group: str | None = None
    change: str | None = None
    values: Mapping[str, str] = {}

    @property
    def addresses(self) -> list[str]:
        """The parts that it names."""
        return [name for name in (self.phase, self.task, self.after, self.before) if name]


def add(plan: str | None, wanted: Addition, order: Order) -> Written:
    """Add parts to a plan, all of them or none.

    Args:
        plan: the plan's path or name; none where the addresses tell which plan is meant.
        wanted: the parts.
        order: how the change is to be made.

    Raises:
        PlanproofError: the parts cannot be what they are said to be, or be added without changing something else.
    """
    kind = kind_called(wanted.kind)
    _check(kind, wanted)
    document = document_of(plan, wanted.addresses, order)

    def change(bench: Bench) -> tuple[Bench, list[Touched], list[str]]:
        return _added(bench, kind, wanted, order)

    return write(document, change, order)


def _check(kind: Kind, wanted: Addition) -> None:
    """Refuse what does not go together.

    Raises:
        InvalidUsage: there are no words, or options that say nothing of such a part.
    """
    if not wanted.texts:
        raise InvalidUsage(f'planproof add {kind.name} needs the words of the new part: planproof add {kind.name} "…"')
    if wanted.after and wanted.before:
        raise InvalidUsage("--after and --before do not go together: name one neighbour")
    known = fields_of(_blank(kind))
    for name in wanted.values:
        if name not in known:
            raise InvalidUsage(
                f"a {kind.name} has no {told(name)}; it has {', '.join(map(told, known)) or 'only words'}"
            )
    if wanted.change and kind.node is not FileChange:
        raise InvalidUsage(f"--change is for files, not for a {kind.name}")
    if wanted.group and kind.node not in (Risk, Dependency):
        raise InvalidUsage(f"--kind is for risks and dependencies, not for a {kind.name}")
    groups = _GROUPS.get(kind.node)
    if wanted.group and groups and wanted.group not in groups:
        raise InvalidUsage(f"--kind of a {kind.name} is one of {', '.join(groups)}, not {shown(wanted.group)}")
    for name, given_ in (("--phase", wanted.phase), ("--task", wanted.task)):
        if given_ and kind.node not in _INSIDE:
            raise InvalidUsage(f"{name} is for what stands in a phase or a task, not for a {kind.name}")


def _blank(kind: Kind) -> Node:
    """A part of a kind that says nothing, for what is asked of its kind alone."""
    if kind.node is Phase:
        return Phase(span=_NOWHERE, number=None, name=None)
    if kind.node is Task:
        return Task(span=_NOWHERE, id=None, text="")
    make: Any = kind.node
    made: Node = make(span=_NOWHERE, path="") if kind.node is FileChange else make(span=_NOWHERE, text="")
    return made


_NOWHERE = Span(0, 0)


def _added(bench: Bench, kind: Kind, wanted: Addition, order: Order) -> tuple[Bench, list[Touched], list[str]]:
    before = bench
    file, wish = _wish(bench, kind, wanted)
    made: list[Path] = []
    for text in wanted.texts:
        bench, path = _one(bench, file, wish, text, wanted, order)
        made.append(path)
        if wish.anchor is not None:
            wish = replace(wish, anchor=int(path[-1]), before=False)
    if kind.node in _INSIDE and wish.owner:
        bench, notes = followed(bench, before, {file: {int(wish.owner[1])}}, order.today)
    else:
        bench, notes = redated(bench, before, order.today)
    notes = [*_left(bench, kind, file, made), *_reopened(bench, file, wish), *notes]
    return bench, [_touched(bench, file, path, kind) for path in made], notes


def _wish(bench: Bench, kind: Kind, wanted: Addition) -> tuple[str, Wish]:
    """The file that is to hold new parts, and what is wanted there, the words left open."""
    anchor = bench.spot(wanted.after or wanted.before or "", kind.node) if wanted.after or wanted.before else None
    file, owner = _owner(bench, kind, wanted, anchor)
    change = Change(wanted.change) if wanted.change else None
    wish = Wish(
        kind=kind, text="", plain="", owner=owner, group=wanted.group, change=change, before=bool(wanted.before)
    )
    if anchor is None:
        return file, wish
    if anchor.path[:-1] != wish.list or anchor.file != file:
        raise InvalidUsage(f"{anchor.address} stands somewhere else than a new {kind.name} would")
    return file, replace(wish, anchor=int(anchor.path[-1]))


def _owner(bench: Bench, kind: Kind, wanted: Addition, anchor: Spot | None) -> tuple[str, Path]:
    """The file and the way to the phase or task that is to hold a new part; of the plan's own lists an empty way."""
    if kind.node is Phase:
        last = bench.plan.phases[-1] if bench.plan.phases else None
        return (anchor.file if anchor else (last and bench.known.source(last)) or bench.main), ()
    if kind.node not in _INSIDE or kind.name == "criterion":
        return bench.main, ()
    holders: tuple[type[Node], ...] = {"task": (Phase,), "step": (Task,)}.get(kind.name, (Task, Phase))
    name = wanted.task or wanted.phase
    if name:
        spot = bench.spot(name, *(holders if len(holders) == 1 else (Task,) if wanted.task else (Phase,)))
        return spot.file, spot.path
    if anchor:
        return anchor.file, anchor.path[:-2]
    if kind.node is Task and len(bench.plan.phases) == 1:
        spot = bench.spot(bench.known.of(bench.plan.phases[0]))
        return spot.file, spot.path
    options = {"task": "--phase ADDRESS", "step": "--task ADDRESS"}.get(kind.name, "--task ADDRESS or --phase ADDRESS")
    where = "; planproof add phase makes one" if kind.node is Task and not bench.plan.phases else ""
    raise InvalidUsage(f"a {kind.name} needs a place: {options}, or --after ADDRESS{where}")


def _one(bench: Bench, file: str, wish: Wish, text: str, wanted: Addition, order: Order) -> tuple[Bench, Path]:
    """A plan with one part more, with all its values."""
    grounds = _grounds(bench, file, order)
    wish = _worded(bench, wish, text, grounds)
    blank, kind = _blank(wish.kind), wish.kind
    together = _TOGETHER.get(kind.node, ())
    values = {name: given(blank, name, value, grounds) for name, value in wanted.values.items() if name in together}
    bench, path = _proved(bench, file, replace(wish, values=values), f"the {kind.name} “{wish.plain[:40]}”")
    for name, value in sorted(wanted.values.items(), key=lambda pair: fields_of(blank).index(pair[0])):
        node = part(bench.drafts[file].plan, path)
        spot = Spot(address=_address(bench, file, node) or kind.name, node=node, file=file, path=path)
        wished = given(_whole(bench, file, node), name, value, _grounds(bench, file, order))
        if getattr(node, name) != wished.value:
            bench = changed(bench, spot, wished)
    return bench, path


def _worded(bench: Bench, wish: Wish, text: str, grounds: Grounds) -> Wish:
    """What is wanted, with its words.

    Raises:
        InvalidUsage: the words are empty, or more than a line.
        Refused: they would be read as something else, or the plan names the file already.
    """
    line = one_line(text, f"text of a {wish.kind.name}")
    if not line:
        raise InvalidUsage(f"the text of a {wish.kind.name} is empty")
    if wish.kind.node is FileChange:
        path = line.strip("`")
        known = next((file for file in bench.plan.files if file.path == path), None)
        if known is not None:
            raise Refused(f"{bench.known.find(known) or 'the plan'} names {shown(path)} already")
        return replace(wish, text=path, plain=path)
    blank = _blank(wish.kind)
    plain = (
        own_words(blank, line, grounds)
        if "text" in fields_of(blank) or "name" in fields_of(blank)
        else text_of(line, "text")
    )
    return replace(wish, text=line, plain=plain)


def _grounds(bench: Bench, file: str, order: Order) -> Grounds:
    return Grounds(
        plan=bench.plan,
        known=bench.known,
        vocabulary=bench.drafts[file].vocabulary,
        today=order.today,
        settings=bench.settings,
    )


def _proved(bench: Bench, file: str, wish: Wish, name: str) -> tuple[Bench, Path]:
    """The plan with a part added in the first way that is proved to add it and nothing else.

    Raises:
        NotProvable: there is none.
    """
    failed: PlanproofError | None = None
    for intent, path in add_part(bench.drafts[file], wish, name):
        try:
            return bench.changed({file: [intent]}), path
        except NotProvable as error:
            failed = failed or error
    raise failed or NotProvable(f"there is no place for {name}: edit the text by hand")


def _whole(bench: Bench, file: str, node: Node) -> Node:
    """A part as the whole plan has it."""
    for entry in bench.known.entries:
        same = type(entry.node) is type(node) and entry.node.span == node.span
        if same and (bench.known.source(entry.node) or bench.main) == file:
            return entry.node
    return node


def _address(bench: Bench, file: str, node: Node) -> str | None:
    return bench.known.find(_whole(bench, file, node))


def _touched(bench: Bench, file: str, path: Path, kind: Kind) -> Touched:
    node = part(bench.drafts[file].plan, path)
    state = getattr(node, "state", None)
    after = state if isinstance(node, Task | Step | Criterion | Phase) and isinstance(state, State) else None
    return Touched(address=_address(bench, file, node) or kind.name, text=words(node), kind=kind.name, after=after)


def _reopened(bench: Bench, file: str, wish: Wish) -> list[str]:
    """What is marked as done although it has open parts now."""
    owner = part(bench.drafts[file].plan, wish.owner) if wish.kind.node in (Step, Criterion) and wish.owner else None
    if not isinstance(owner, Task) or owner.state is not State.DONE:
        return []
    address = _address(bench, file, owner)
    return [f"{address} is marked as done: planproof reopen {address} opens it again"]


def _left(bench: Bench, kind: Kind, file: str, made: list[Path]) -> list[str]:
    """What is left to others: the rows of the timeline."""
    if kind.node is not Phase or not any(row.phase and not row.total for row in bench.plan.timeline):
        return []
    named = {row.phase for row in bench.plan.timeline}
    phases = [part(bench.drafts[file].plan, path) for path in made]
    left = [phase for phase in phases if phase.number not in named and phase.name not in named]
    return [f"the timeline has no row for phase {phase.number or phase.name}: planproof sync adds it" for phase in left]
