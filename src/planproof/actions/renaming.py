"""The words of a part of a plan, written anew."""

from __future__ import annotations

from collections.abc import Sequence

from planproof.actions.setting import ITSELF, Wanted, document_of, set_values
from planproof.actions.writing import Bench, Order
from planproof.errors import InvalidUsage
from planproof.model import FileChange, Node, Phase
from planproof.model.answers import Written


def rename(plan: str | None, words: Sequence[str], order: Order) -> Written:
    """Give a part of a plan other words; all else that it says stays.

    Args:
        plan: the plan's path or name, none where it may be the first of the words.
        words: the plan's name or not, the address of the part, and its new words.
        order: how the change is to be made.

    Raises:
        InvalidUsage: there are too many words.
        PlanproofError: there is no such part, or it cannot be called so without changing what else the plan says.
    """
    *before, address, text = words
    if len(before) > 1 or (before and plan is not None):
        raise InvalidUsage("planproof rename takes one part and its new words: put words with blanks into quotes")
    plan = before[0] if before else plan
    document = document_of(plan, [] if address in ITSELF else [address], order)
    node = None if address in ITSELF else Bench(document, order.reach.configuration().settings).spot(address).node
    return set_values(document.main.path, Wanted(address=address, values=((_field(node), text),)), order)


def _field(node: Node | None) -> str:
    """What the words of a part are called."""
    if node is None:
        return "title"
    if isinstance(node, FileChange):
        return "path"
    return "name" if isinstance(node, Phase) else "text"
