"""A plan that people keep in two files: what is to be done and why in one, the list of tasks in another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeAlias

from planproof.model import Phase, Plan
from planproof.reading.words import words
from planproof.records import replace

Key: TypeAlias = tuple[str, ...]

# What the plan says of a phase, where the list of tasks does not.
_KEPT: Final = ("number", "name", "effort", "estimate", "actual", "owner", "goal", "parent")


def combine(plan: Plan, tasks: Plan, source: str) -> Plan:
    """One plan from two files: its phases by what the list of tasks says of them, all else by what the plan says.

    A phase of the plan that is also listed, with tasks, is the listed one. Other phases of the list follow those of the
    plan; where the plan has no tasks, the phases are those of the list alone.

    Args:
        plan: from the file that describes the work.
        tasks: from the file that lists it.
        source: the path of the latter; phases that were read from it bear it, and all their spans are in it.
    """
    partners = _partners(plan.phases, tasks.phases)
    listed = [_joined(phase, plan.phases, partners.get(at), source) for at, phase in enumerate(tasks.phases)]
    if not any(phase.tasks for phase in plan.phases):
        return replace(plan, phases=tuple(listed)) if listed else plan
    replaced = {partners[at]: phase for at, phase in enumerate(listed) if at in partners and phase.tasks}
    told = {_text(task.text) for phase in listed for task in phase.tasks}
    own = [replaced.get(at) or _without(phase, told) for at, phase in enumerate(plan.phases)]
    return replace(plan, phases=(*own, *(phase for at, phase in enumerate(listed) if at not in partners)))


def _partners(described: Sequence[Phase], listed: Sequence[Phase]) -> dict[int, int]:
    """For the place of a phase in the list its place in the plan: each place once, the surest pairs first.

    The name comes before the number: lists that count from 0 or leave out a phase still call phases what they are.
    """
    pairs: dict[int, int] = {}
    for key in (_number_and_name, _name, _number):
        free: dict[Key, list[int]] = {}
        for at, phase in enumerate(described):
            if at not in pairs.values() and (found := key(phase)):
                free.setdefault(found, []).append(at)
        for at, phase in enumerate(listed):
            if at not in pairs and (places := free.get(key(phase) or ())):
                pairs[at] = places.pop(0)
    return pairs


def _number(phase: Phase) -> Key | None:
    return (phase.number.casefold().lstrip("0") or "0",) if phase.number else None


def _name(phase: Phase) -> Key | None:
    """Phases with neither number nor name are alike."""
    return _text(phase.name or "") or (("",) if not phase.number else None)


def _number_and_name(phase: Phase) -> Key | None:
    number, name = _number(phase), _text(phase.name or "")
    return (*number, *name) if number and name else None


def _text(text: str) -> Key:
    return tuple(words(text))


def _joined(listed: Phase, phases: Sequence[Phase], at: int | None, source: str) -> Phase:
    """The listed phase, with what only the plan says of it."""
    if at is None:
        return replace(listed, source=source)
    described = phases[at]
    kept = {name: getattr(described, name) for name in _KEPT if getattr(listed, name) is None}
    if not listed.depends_on and "depends_on" not in listed.where and "depends_on" in described.where:
        # That a phase needs nothing is a statement too.
        kept |= {"depends_on": described.depends_on, "where": {**listed.where, "depends_on": listed.span}}
    if not listed.acceptance:
        # What has no bytes in the list stands, for the list, where its phase does.
        moved = (replace(criterion, span=listed.span, where={}) for criterion in described.acceptance)
        kept["acceptance"] = tuple(moved)
    return replace(listed, **kept, source=source)


def _without(phase: Phase, told: set[Key]) -> Phase:
    """A phase of the plan alone, without the tasks that the list has elsewhere."""
    kept = tuple(task for task in phase.tasks if _text(task.text) not in told)
    return phase if len(kept) == len(phase.tasks) else replace(phase, tasks=kept)
