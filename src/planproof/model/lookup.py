"""From what a person typed to the part of a plan that they mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from planproof.errors import UnknownAddress
from planproof.model.address import Addressed, Addresses, addresses, fold, tidy, words
from planproof.model.node import Node
from planproof.model.plan import Plan, Section
from planproof.model.work import Phase, Task

LISTED = 5
"""How many candidates an error names."""

COMPARED = 5000
"""Among how many parts an error looks for the nearest."""

EXCERPT = 40
"""How many characters of a part's text an error quotes."""


def resolve(plan: Plan, text: str, *kinds: type[Node], known: Addresses | None = None) -> Addressed:
    """The part of a plan that a person means: by its address, another spelling of it, or a piece of its text.

    By its text a phase or task is found before anything else, a section last.

    Args:
        plan: the plan.
        text: what the person typed.
        kinds: what kinds of parts they may mean; any, where none is named.
        known: the plan's addresses, where they have been worked out already.

    Raises:
        UnknownAddress: it names nothing, or more than one part.
    """
    known = known or addresses(plan)
    entries = [entry for entry in known.entries if not kinds or isinstance(entry.node, kinds)]
    wanted = fold(text)
    for found in _readings(plan, known, entries, wanted):
        if len(found) == 1:
            return found[0]
        if found:
            raise UnknownAddress(f"'{text}' names {len(found)} parts of this plan: {_listed(found)}")
    raise UnknownAddress(f"nothing in this plan is called '{text}'{_nearest(entries, wanted)}")


def _readings(plan: Plan, known: Addresses, entries: Sequence[Addressed], wanted: str) -> Iterator[Sequence[Addressed]]:
    """What the words may mean, the strictest reading first."""
    if not wanted:
        return
    allowed = {id(entry.node) for entry in entries}

    def of_kind(found: Iterator[Addressed | None]) -> list[Addressed]:
        return [entry for entry in found if entry is not None and id(entry.node) in allowed]

    yield of_kind(iter([known.named(wanted)]))
    aliases = list(_aliases(plan, known))
    yield of_kind(_unique(known, (node for alias, node in aliases if fold(alias) == wanted)))
    yield of_kind(known.named(name) for name in _inner(known, aliases, wanted))
    for tier in _tiers(entries):
        yield [entry for entry in tier if fold(words(entry.node)) == wanted]
        yield [entry for entry in tier if wanted in fold(words(entry.node))]


def _tiers(entries: Sequence[Addressed]) -> Iterator[Sequence[Addressed]]:
    """By what people are likely to mean: phases and tasks, what stands in them and in lists, sections."""
    yield [entry for entry in entries if isinstance(entry.node, Phase | Task)]
    yield [entry for entry in entries if not isinstance(entry.node, Phase | Task | Section)]
    yield [entry for entry in entries if isinstance(entry.node, Section)]


def _unique(known: Addresses, nodes: Iterator[Node]) -> Iterator[Addressed | None]:
    return (known.named(address) for address in dict.fromkeys(known.of(node) for node in nodes))


def _aliases(plan: Plan, known: Addresses) -> Iterator[tuple[str, Node]]:
    """Other spellings of the addresses of phases and tasks."""
    for key, phase in zip(known.keys, plan.phases, strict=True):
        number = tidy(phase.number)
        for name in dict.fromkeys((key, number)):
            if name:
                yield from ((name, phase), (f"P{name}", phase), (f"Phase {name}", phase))
        for place, task in enumerate(phase.tasks, 1):
            yield from ((alias, task) for alias in _task_aliases(dict.fromkeys((key, number)), place, task))


def _task_aliases(keys: dict[str, None], place: int, task: Task) -> Iterator[str]:
    name = tidy(task.id)
    own = [name] if name else []
    yield from own
    yield from (f"Task {name}" for name in own)
    for key in keys:
        if key:
            yield from (f"{prefix}{key}.{inner}" for inner in (*own, str(place)) for prefix in ("", "P"))
        else:
            yield from (f"T{inner}" for inner in (*own, str(place)))


def _inner(known: Addresses, aliases: Sequence[tuple[str, Node]], wanted: str) -> Iterator[str]:
    """The address of a step or an acceptance criterion, behind another spelling of the address of its task."""
    for separator in "/.":
        outer, found, inner = wanted.rpartition(separator)
        if found and (inner.isdigit() or separator == "/"):
            owner = known.named(outer)
            nodes = [owner.node] if owner else [node for alias, node in aliases if fold(alias) == outer]
            yield from (f"{known.of(node)}/{inner}" for node in nodes)


def _listed(found: Sequence[Addressed]) -> str:
    shown = ", ".join(_shown(entry) for entry in found[:LISTED])
    return shown + (f" and {len(found) - LISTED} more" if len(found) > LISTED else "")


def _shown(entry: Addressed) -> str:
    text = " ".join(words(entry.node).split())
    excerpt = text if len(text) <= EXCERPT else text[: EXCERPT - 1].rstrip() + "…"
    return f"{entry.address} ({excerpt})" if excerpt else entry.address


def _nearest(entries: Sequence[Addressed], wanted: str) -> str:
    """The parts whose addresses or texts look most like what was asked for; where none does, the first of the work."""
    from difflib import get_close_matches

    known: dict[str, Addressed] = {}
    for entry in islice(entries, COMPARED):
        known.setdefault(fold(entry.address), entry)
        known.setdefault(fold(words(entry.node))[:EXCERPT], entry)
    near = get_close_matches(wanted[: 2 * EXCERPT], known, n=LISTED, cutoff=0.6)
    if near:
        found = {known[name].address: known[name] for name in near}
        return f"; nearest: {_listed(list(found.values()))}"
    work = [entry for entry in entries if isinstance(entry.node, Phase | Task)]
    return f"; it holds {_listed(work)}" if work else ""
