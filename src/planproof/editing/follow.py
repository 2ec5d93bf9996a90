"""What follows from work that was marked: the marks of phases, the status of the plan, the date of its last update."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator

from planproof.editing.dates import dated
from planproof.editing.draft import Draft
from planproof.editing.effect import Intent
from planproof.editing.marks import set_state
from planproof.editing.paths import Path, changed, part
from planproof.editing.statuses import plain_status, restated
from planproof.editing.style import Style
from planproof.model import Phase, Plan, State, Status
from planproof.model.progress import computed_status
from planproof.text import Edit


def phase_marks(draft: Draft, style: Style, touched: Collection[int] | None = None) -> Iterator[Intent]:
    """Intents for phases whose own marks do not fit their tasks.

    A phase without a mark gets one only where it is finished and all other finished phases bear one. What is blocked
    or dropped stays so until all of its tasks are closed.

    Args:
        draft: the text and its plan.
        style: how the plan writes its marks.
        touched: the places of phases whose tasks were marked, or were added or removed; none for all phases.
    """
    spans = None if touched is None else [draft.plan.phases[at].span for at in touched]
    for at, phase in enumerate(draft.plan.phases):
        if spans is None or any(phase.span.holds(span) for span in spans):
            state = fitting_mark(draft, phase)
            if state and (state is not phase.state or "state" not in phase.where):
                yield set_state(draft, style, ("phases", at), state, phase_name(phase))


def phase_name(phase: Phase) -> str:
    """A phase as messages name it."""
    return f"phase {phase.number or phase.name or ''}".rstrip()


def fitting_mark(draft: Draft, phase: Phase) -> State | None:
    """The mark that a phase should bear; none where it should bear none, or keep the one that it has."""
    tasks = [task for task in phase.tasks if not task.optional]
    if not tasks:
        return None
    closed = all(task.state.closed for task in tasks)
    done = any(task.state is State.DONE for task in tasks)
    if "state" not in phase.where:
        others = [other for other in draft.plan.phases if other is not phase and other.state is State.DONE]
        marked = bool(others) and all("state" in other.where for other in others)
        return State.DONE if closed and done and marked and not _is_said(draft, phase) else None
    if phase.state in (State.BLOCKED, State.DROPPED) and not closed:
        return None
    if closed:
        return State.DONE if done else State.DROPPED
    begun = done or any(task.state is State.DOING for task in tasks)
    return State.DOING if begun else State.TODO if phase.state is State.DONE else None


def _is_said(draft: Draft, phase: Phase) -> bool:
    """Whether the whole plan says already that it is done."""
    return draft.plan.status is Status.COMPLETED and phase.state is State.DONE


def fitting_status(draft: Draft, whole: Plan) -> Status | None:
    """The status that a plan should state; none where it states none, says more than a status, or is right.

    Args:
        draft: the file that states it.
        whole: the plan with the tasks that are kept in other files.
    """
    stated, shown = plain_status(draft), computed_status(whole)
    if stated in (Status.PLANNING, Status.IN_PROGRESS) and shown is Status.COMPLETED and is_finished(draft, whole):
        return Status.COMPLETED
    if stated is Status.PLANNING and shown in (Status.IN_PROGRESS, Status.COMPLETED):
        return Status.IN_PROGRESS
    if stated is Status.COMPLETED and shown in (Status.IN_PROGRESS, Status.PLANNING, Status.BLOCKED):
        return Status.IN_PROGRESS
    return None


def is_finished(draft: Draft, whole: Plan) -> bool:
    """Whether nothing is left that anybody could do: no phase, no task, no question and no checkbox is open."""
    return (
        any(phase.tasks for phase in whole.phases)
        and computed_status(whole) is Status.COMPLETED
        and all(phase.state.closed for phase in whole.phases)
        and all(question.resolved for question in whole.questions)
        and all(item.box is None or item.box.ticked for item in draft.boxed.values())
    )


def set_status(draft: Draft, status: Status) -> Intent | None:
    """The intent that the header states another status, in its own words; none where it states none, or says more."""
    edit = restated(draft, status)
    if edit is None:
        return None
    return Intent(
        what=f"set the status to {status.value.replace('_', ' ')}",
        ways=((edit,),),
        expect=lambda plan: changed(plan, (), status=status),
        follows=lambda path: _follows_status(draft.plan, path),
    )


def _follows_status(plan: Plan, path: Path) -> bool:
    """Whether a state is worked out from the status of the plan: that of a phase without tasks, or of decoration."""
    if path[-1:] != ("state",):
        return False
    node = part(plan, path[:-1])
    if isinstance(node, Phase):
        return not node.tasks and "state" not in node.where
    return path[0] in ("criteria", "metrics") and "box" not in node.where


def set_updated(draft: Draft, today: dt.date) -> Intent | None:
    """The intent that the date of the last update is today's; none where the plan has none, or a later one."""
    span, updated = draft.plan.where.get("updated"), draft.plan.updated
    if span is None or updated is None or updated >= today:
        return None
    text = dated(today, draft.source.slice(span))
    return Intent(
        what=f"set the date of the last update to {today}",
        ways=((Edit(span, text.encode()),),),
        expect=lambda plan: changed(plan, (), updated=today),
    )
