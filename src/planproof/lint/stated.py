"""What marks say of phases and tasks: whether they are plain words of the whole."""

from __future__ import annotations

from planproof.editing.stated import partly_done
from planproof.editing.statuses import plain_status
from planproof.lint.document import Document
from planproof.model import Phase, State, Status, Task


def marked_done(document: Document, unit: Phase | Task, phase: Phase) -> bool:
    """Whether a task or phase is done by a plain word: its own, that of the phase or that of the plan."""
    if unit.state is not State.DONE or phase.source is not None:
        return False
    if document.plan.status is Status.COMPLETED and plain_status(document) is None:
        return False
    return phase.state is not State.DONE or not partly_done(document, phase)
