"""How findings put things into words: counts, short quotations, names of phases and tasks."""

from __future__ import annotations

from planproof.model import Phase, Task

_WIDTH = 48


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """`1 task`, `3 tasks`, `2 criteria`."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"


def short(text: str, width: int = _WIDTH) -> str:
    """A text on one line, cut behind a word where it is long."""
    line = " ".join(text.split())
    if len(line) <= width:
        return line
    cut = line[: width - 1].rsplit(" ", 1)[0]
    return (cut if len(cut) > width // 2 else line[: width - 1]).rstrip(" ,;:.-") + "…"


def phase_named(phase: Phase) -> str:
    """`phase 2 Storage`; without a number or a name what it has."""
    return short(" ".join(filter(None, ("phase", phase.number, phase.name))))


def task_named(task: Task) -> str:
    """`task 1.2 Add the table`; without an id its words."""
    return short(" ".join(filter(None, ("task", task.id, task.text))))
