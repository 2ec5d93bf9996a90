"""What a plan says that is worked out from something else it says: marks of phases, its status, totals, counts."""

from __future__ import annotations

from collections.abc import Iterator

from planproof.editing.counts import right_counts
from planproof.editing.draft import Draft
from planproof.editing.effect import Intent
from planproof.editing.follow import fitting_mark, fitting_status, phase_name, set_status
from planproof.editing.joining import joined
from planproof.editing.marks import set_state
from planproof.editing.stated import needed_tasks, partly_done
from planproof.editing.statuses import plain_status
from planproof.editing.style import Style
from planproof.editing.timeline.lacking import rows_for_phases
from planproof.editing.timeline.totals import right_totals
from planproof.model import Phase, Plan, State, Status
from planproof.model.settings import DEFAULTS, Settings


def derived(draft: Draft, style: Style, whole: Plan, settings: Settings = DEFAULTS) -> Iterator[Intent]:
    """Intents that bring what is derived up to date, those first that others depend on.

    Args:
        draft: a file of the plan.
        style: how it writes its marks.
        whole: what all files of the plan say together.
        settings: how long a day is.
    """
    yield from right_marks(draft, style)
    if status := right_status(draft, whole):
        intent = set_status(draft, status)
        yield from [intent] if intent else []
    yield from rows_for_phases(draft, settings)
    yield from joined(draft, list(right_totals(draft, settings)), settings)
    yield from joined(draft, list(right_counts(draft, whole)), settings)


def right_marks(draft: Draft, style: Style) -> Iterator[Intent]:
    """Intents for phases that bear a mark of their own which their tasks contradict."""
    marked = [at for at, phase in enumerate(draft.plan.phases) if _says_all(draft, phase)]
    for at in marked:
        phase = draft.plan.phases[at]
        state = fitting_mark(draft, phase)
        if state and state is not phase.state:
            yield set_state(draft, style, ("phases", at), state, phase_name(phase))


def _says_all(draft: Draft, phase: Phase) -> bool:
    """Whether a phase says itself, and of all of it, how far it is."""
    named = phase.number is not None or phase.name is not None
    return named and "state" in phase.where and not partly_done(draft, phase)


def right_status(draft: Draft, whole: Plan) -> Status | None:
    """The status that a plan should state by its tasks; none where it is right, or where that is not sure.

    A plan that says that it is completed may have open tasks that it does not need; and where most are open, their
    boxes were never ticked.
    """
    status = fitting_status(draft, whole)
    if status is None or plain_status(draft) is not Status.COMPLETED:
        return status
    needed = needed_tasks(Draft(draft.source, whole)) if whole is not draft.plan else needed_tasks(draft)
    left = [task for task in needed if not task.state.closed]
    done = [task for task in needed if task.state is State.DONE]
    return status if left and len(done) >= len(left) else None
