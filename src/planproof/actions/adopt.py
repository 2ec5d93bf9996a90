"""A plan of any form brought towards the template, on the disk."""

from __future__ import annotations

from planproof.actions.opening import open_document
from planproof.actions.writing import Bench, Order, write
from planproof.exchange.adoption import adopt as adopted
from planproof.model.answers import Touched, Written
from planproof.project.revisions import first_date
from planproof.project.templates import template


def adopt(name: str, order: Order, *, placeholders: bool = True, boxes: bool = False) -> Written:
    """Bring a plan towards the template: sections in its order, header fields and sections that are missing.

    Args:
        name: the plan's path or name.
        order: how the change is to be made.
        placeholders: whether sections that are missing are added, to be filled.
        boxes: whether tasks without checkboxes get them.

    Raises:
        PlanproofError: there is no such plan, or it cannot be written.
    """
    document = open_document(name, order.reach, alone=True)
    created = first_date(document.main.path)
    form = template("plan")

    def change(bench: Bench) -> tuple[Bench, list[Touched], list[str]]:
        draft = bench.drafts[bench.main]
        found = adopted(
            draft.source,
            form,
            created,
            str(order.today),
            placeholders=placeholders,
            boxes=boxes,
            settings=bench.settings,
        )
        sources = {path: one.source for path, one in bench.drafts.items()}
        after = bench.reread({**sources, bench.main: found.source})
        return after, [], [*found.done, *found.left]

    return write(document, change, order)
