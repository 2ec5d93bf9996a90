"""Where a text stands in the plans."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from planproof.actions.opening import open_plans
from planproof.actions.reach import Reach
from planproof.errors import InvalidUsage
from planproof.model import FileChange, Node, Phase, Question, Risk, Section
from planproof.model.address import fold, words
from planproof.model.answers import Found, Match, Opened

KINDS = {"FileChange": "file"}
"""Names of kinds that are not the model's own in lower case."""


def find(wanted: str, names: Sequence[str], reach: Reach) -> Found:
    """Where a text stands in the plans that a user means.

    Raises:
        InvalidUsage: there is no text to look for.
        PlanproofError: there are no plans, or one of them cannot be read.
    """
    if not fold(wanted):
        raise InvalidUsage("there is nothing to look for: name a text")
    return find_in(wanted, open_plans(names, reach))


def find_in(wanted: str, plans: Iterable[Opened]) -> Found:
    """The titles, phases, tasks, steps, criteria, metrics, risks, questions, files, goals and dependencies with a text.

    Case and white space do not matter.
    """
    folded = fold(wanted)
    return Found(wanted=wanted, matches=tuple(match for opened in plans for match in _matches(folded, opened)))


def _matches(wanted: str, opened: Opened) -> Iterator[Match]:
    title = opened.plan.title
    if title:
        yield from _match(wanted, opened, "", opened.plan, [title])
    for entry in opened.known.entries:
        if not isinstance(entry.node, Section):
            yield from _match(wanted, opened, entry.address, entry.node, _texts(entry.node))


def _match(wanted: str, opened: Opened, address: str, node: Node, texts: Iterable[str | None]) -> Iterator[Match]:
    """The part with the first of its texts in which the words stand."""
    for text in texts:
        shown = " ".join((text or "").split())
        within = _place(wanted, shown)
        if within:
            place = opened.place(node)
            yield Match(
                path=place.path,
                plan=opened.path,
                title=opened.plan.title,
                kind=KINDS.get(type(node).__name__, type(node).__name__.lower()),
                address=address,
                text=shown,
                state=getattr(node, "state", None),
                line=place.line,
                span=node.span,
                within=within,
            )
            return


def _texts(node: Node) -> tuple[str | None, ...]:
    if isinstance(node, Phase):
        return node.name, node.goal
    if isinstance(node, Risk):
        return node.text, node.mitigation
    if isinstance(node, Question):
        return node.text, node.answer
    if isinstance(node, FileChange):
        return node.path, node.note
    return (words(node),)


def _place(wanted: str, text: str) -> tuple[int, int] | None:
    """Where folded words stand in a text, in its own characters."""
    folded = fold(text)
    start = folded.find(wanted)
    if start < 0:
        return None
    # Folding may change how long a text is (ß, accents); then no single place can be named.
    return (start, start + len(wanted)) if len(folded) == len(text) else (0, len(text))
