"""Single values of parts of a plan set, or taken away."""

from __future__ import annotations

from collections.abc import Sequence

from planproof.actions.marking import Mark, marked
from planproof.actions.opening import listed, named_among, open_document
from planproof.actions.reach import discover, no_plans
from planproof.actions.writing import Bench, Order, Spot, chosen, redated, write
from planproof.editing.draft import Draft
from planproof.editing.paths import part
from planproof.editing.setting.change import clear_value, set_value
from planproof.editing.setting.names import field_named, told
from planproof.editing.setting.values import Given, Grounds, given
from planproof.errors import InvalidUsage, NotProvable, PlanproofError
from planproof.model import Node, Plan
from planproof.model.address import addresses, words
from planproof.model.answers import Touched, Written
from planproof.project.documents import PlanDocument
from planproof.records import record, replace
from planproof.text import Span

ITSELF = ("plan", ".", "")
"""What stands for the plan as a whole in the place of an address."""

EXCERPT = 60
"""How many characters of a value are told."""


@record
class Wanted:
    """Values that a part of a plan is to have.

    Attributes:
        address: of the part; `plan` for the plan itself.
        values: the names of values, and what each is to be.
        clear: whether the values are to be taken away.
    """

    address: str
    values: tuple[tuple[str, str], ...]
    clear: bool = False


def set_values(plan: str | None, wanted: Wanted, order: Order) -> Written:
    """Set values of one part of a plan, all of them or none.

    Args:
        plan: the plan's path or name; none where the address tells which plan is meant.
        wanted: the part, and its values.
        order: how the change is to be made.

    Raises:
        PlanproofError: there is no such part or value, or it cannot be written without changing something else.
    """
    if plan is None and wanted.address not in ITSELF and (named := _named(wanted.address, order)):
        plan, wanted = named, replace(wanted, address=ITSELF[0])
    document = document_of(plan, [] if wanted.address in ITSELF else [wanted.address], order)

    def change(bench: Bench) -> tuple[Bench, list[Touched], list[str]]:
        return _set(bench, wanted, order)

    return write(document, change, order)


def _named(word: str, order: Order) -> str | None:
    """The path of the plan that a word names, where it is no address in any plan."""
    documents = discover((), order.reach).documents
    if any(addresses(document.plan).named(word) for document in documents):
        return None
    try:
        return named_among(word, documents).main.path
    except PlanproofError:
        return None


def document_of(plan: str | None, parts: Sequence[str], order: Order) -> PlanDocument:
    """The plan that a change is for: the one that is named, that has such parts, or the only one that there is.

    Raises:
        PlanproofError: none is meant, or several are.
    """
    if plan is not None:
        return open_document(plan, order.reach)
    if parts:
        return chosen(None, parts, order.reach)[0]
    found = discover((), order.reach).documents
    if not found:
        raise no_plans(())
    if len(found) > 1:
        raise InvalidUsage(f"there are {len(found)} plans here: {listed(found)}; name the plan first")
    return found[0]


def _set(bench: Bench, wanted: Wanted, order: Order) -> tuple[Bench, list[Touched], list[str]]:
    before, notes = bench, list[str]()
    spot = _spot(bench, wanted.address)
    fields = []
    for name, text in wanted.values:
        field = field_named(spot.node, name, bench.drafts[spot.file].vocabulary)
        fields.append(field)
        if field == "state":
            bench, told_besides = _state(bench, spot, text, wanted, order)
        else:
            bench, told_besides = _value(bench, spot, field, text, order, clear=wanted.clear)
        notes += told_besides
    if "updated" not in fields:
        bench, follow = redated(bench, before, order.today)
        notes += follow
    after = part(bench.drafts[spot.file].plan, spot.path)
    return bench, [_touched(spot, after)], notes


def _spot(bench: Bench, address: str) -> Spot:
    if address in ITSELF:
        return Spot(address="plan", node=bench.drafts[bench.main].plan, file=bench.main, path=())
    return bench.spot(address)


def _state(bench: Bench, spot: Spot, text: str, wanted: Wanted, order: Order) -> tuple[Bench, list[str]]:
    """The plan with a part marked, as `planproof done` and its like would do it."""
    if wanted.clear:
        raise InvalidUsage(f"a state is not taken away: planproof reopen {spot.address} opens it again")
    state = given(spot.node, "state", text, _grounds(bench, spot.file, order)).value
    bench, _, notes = marked(bench, [spot.address], Mark(state=state), order)
    return bench, [f"state: {state.value}", *notes]


def _grounds(bench: Bench, file: str, order: Order) -> Grounds:
    return Grounds(
        plan=bench.plan,
        known=bench.known,
        vocabulary=bench.drafts[file].vocabulary,
        today=order.today,
        settings=bench.settings,
    )


def _value(bench: Bench, spot: Spot, field: str, text: str, order: Order, *, clear: bool) -> tuple[Bench, list[str]]:
    draft = bench.drafts[spot.file]
    node: Node = part(draft.plan, spot.path)
    name = spot.address if spot.path else "the plan"
    whole = spot.node if not spot.path else bench.spot(spot.address).node
    wanted = Given(field=field, text="", value=None, settings=bench.settings)
    if not clear:
        wanted = given(whole, field, text, _grounds(bench, spot.file, order))
    old = getattr(node, field)
    if not old and (clear or not wanted.value):
        return bench, [f"{name} has no {told(field)}"]
    if old == wanted.value and not (field == "status" and wanted.text.casefold() not in str(old)):
        return bench, [f"the {told(field)} of {name} is {wanted.text} already"]
    after = changed(bench, spot, wanted, clear=clear or not wanted.value)
    notes = [f"{told(field)}: {said(draft, node, field)} → {said_after(after, spot, field)}"]
    plan = after.drafts[spot.file].plan
    if any(row.total for row in plan.timeline) and _rows(draft.plan) != _rows(plan):
        notes.append("the total of the timeline is left to planproof sync")
    return after, notes


def _rows(plan: Plan) -> list[object]:
    return [(row.estimate, row.actual) for row in plan.timeline]


def changed(bench: Bench, spot: Spot, wanted: Given, *, clear: bool = False) -> Bench:
    """A plan in which one value of a part is another one, or none.

    Raises:
        NotProvable: that cannot be said without changing what else the plan says.
        Refused: the part cannot have values of its own.
    """
    draft = bench.drafts[spot.file]
    name = spot.address if spot.path else "the plan"
    if clear:
        _may_go(wanted, name)
    intents = (clear_value if clear else set_value)(draft, spot.path, wanted, name)
    try:
        return bench.changed({spot.file: intents})
    except NotProvable:
        if len(intents) == 1:
            raise
        return bench.changed({spot.file: intents[:1]})


def _may_go(wanted: Given, name: str) -> None:
    """Refuse to take away what a part is nothing without.

    Raises:
        InvalidUsage: the value is the words of the part, or the status of the plan.
    """
    if wanted.field in ("text", "name", "title", "change"):
        raise InvalidUsage(
            f"the {told(wanted.field)} of {name} cannot be taken away: planproof remove takes away the part"
        )


def said(draft: Draft, node: Node, field: str) -> str:
    """A value as the plan writes it, or none."""
    value = getattr(node, field)
    span: Span | None = node.where.get(field)
    if not value:
        return "none"
    text = " ".join(draft.source.slice(span).split()).strip("*_` ") if span else ""
    if not text:
        text = ", ".join(value) if field == "depends_on" else _plain(value)
    return text if len(text) <= EXCERPT else text[: EXCERPT - 1].rstrip() + "…"


def _plain(value: object) -> str:
    from planproof.model import Duration

    if isinstance(value, Duration):
        return f"{value.low:g}h" if value.low == value.high else f"{value.low:g}-{value.high:g}h"
    return str(value)


def said_after(bench: Bench, spot: Spot, field: str) -> str:
    """A value of a part as the plan writes it after a change."""
    draft = bench.drafts[spot.file]
    return said(draft, part(draft.plan, spot.path), field)


def _touched(spot: Spot, after: Node) -> Touched:
    text = (after.title or "") if isinstance(after, Plan) else words(after)
    return Touched(address=spot.address, text=text, kind=type(after).__name__.lower())
