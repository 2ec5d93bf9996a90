"""Plans whose derived facts are brought up to date: marks of phases, status, totals, counts, date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from planproof.actions.opening import open_documents
from planproof.actions.writing import Bench, Order, redated, settled, write_each
from planproof.editing.derived import derived
from planproof.editing.draft import Draft
from planproof.editing.effect import Intent
from planproof.editing.style import Style
from planproof.model import Plan
from planproof.model.answers import Touched, Written


def sync(names: Sequence[str], order: Order) -> tuple[Written, ...]:
    """Bring what plans say of themselves in line with what their tasks and rows say, each plan in one write.

    Args:
        names: paths and pieces of names of plans; none for every plan of the repository.
        order: how the change is to be made.

    Raises:
        PlanproofError: there is no such plan, or a file cannot be read or written.
    """

    def wanted(draft: Draft, style: Style, whole: Plan) -> Iterable[Intent]:
        return derived(draft, style, whole, settings)

    def change(bench: Bench) -> tuple[Bench, Sequence[Touched], list[str]]:
        after, notes = settled(bench, wanted)
        after, dated = redated(after, bench, order.today)
        return after, (), [*notes, *dated]

    settings = order.reach.configuration().settings
    return write_each(open_documents(names, order.reach), change, order)
