"""The next id in the way in which a plan numbers its tasks and phases."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from planproof.editing.draft import Draft
from planproof.model import Phase, Task

_ID: Final = re.compile(r"(.{0,24}?)(\d{1,9})([a-z]?)")
_ROMAN: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI")
_EASTERN: Final = tuple("\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341")
_WORDS: Final = tuple("One Two Three Four Five Six Seven Eight Nine Ten".split())


def next_id(draft: Draft, at: int, like: Task | None) -> str | None:
    """The id that a new task would bear; none where tasks bear none of their own.

    Ids that are given are never given anew: the next one follows the highest of its kind, wherever the task stands.

    Args:
        draft: the text and its plan.
        at: the place of the phase.
        like: the task beside which the new one is to stand, if there is one.
    """
    phase = draft.plan.phases[at]
    own = [task for task in (like, *reversed(phase.tasks)) if task is not None and bears_id(draft, task)]
    if own:
        return _after(draft, phase, own[0].id or "")
    if phase.tasks:
        return None
    others = [(other, task) for other, task in draft.tasks if bears_id(draft, task)]
    return _first(draft, phase, others) if others else None


def bears_id(draft: Draft, task: Task) -> bool:
    """Whether a task's own words, or its row, hold its id; the number of an item in a list is none."""
    if not task.id:
        return False
    return "id" in task.where or draft.row_of(task) is not None


def _after(draft: Draft, phase: Phase, written: str) -> str | None:
    found = _ID.fullmatch(written)
    if found is None:
        return None
    prefix, digits = found[1], found[2]
    tasks: Sequence[Task] = [task for _, task in draft.tasks]
    if not prefix and _restarts(draft):
        tasks = phase.tasks
    return f"{prefix}{_highest(prefix, tasks) + 1:0{len(digits) if digits.startswith('0') else 1}}"


def _highest(prefix: str, tasks: Sequence[Task]) -> int:
    numbers = [int(found[2]) for task in tasks if (found := _ID.fullmatch(task.id or "")) and found[1] == prefix]
    return max(numbers, default=0)


def _restarts(draft: Draft) -> bool:
    """Whether the numbers of tasks begin anew in each phase."""
    written = [task.id for _, task in draft.tasks if task.id]
    return len(set(written)) < len(written)


def _first(draft: Draft, phase: Phase, others: list[tuple[Phase, Task]]) -> str | None:
    """The id of the first task of a phase, as those of other phases begin."""
    other, task = others[-1]
    found = _ID.fullmatch(task.id or "")
    if found is None:
        return None
    prefix, digits = found[1], found[2]
    if other.number and phase.number and other.number in prefix:
        head, _, tail = prefix.partition(other.number)
        return f"{head}{phase.number}{tail}{1:0{len(digits) if digits.startswith('0') else 1}}"
    if any(char.isdigit() for char in prefix):
        return None
    return "1" if not prefix and _restarts(draft) else _after(draft, phase, task.id or "")


def next_number(number: str, taken: Sequence[str]) -> str | None:
    """The number behind those of all phases: `2` after `1`, `IV` after `III`, `C` after `B`; none after the last."""
    for names in (_ROMAN, _EASTERN, _WORDS):
        if number in names and not (names is _ROMAN and _is_letter(number, taken)):
            last = max(names.index(name) for name in (*taken, number) if name in names)
            return names[last + 1] if last + 1 < len(names) else None
    if len(number) == 1 and "A" <= number <= "Z":
        last_letter = max(name for name in (*taken, number) if len(name) == 1 and "A" <= name <= "Z")
        return chr(ord(last_letter) + 1) if last_letter < "Z" else None
    found = _NUMBER.fullmatch(number)
    if found is None:
        return None
    alike = [match for name in (*taken, number) if (match := _NUMBER.fullmatch(name)) and match[1] == found[1]]
    wide = len(found[2]) if found[2].startswith("0") and len(found[2]) > 1 else 1
    return f"{found[1]}{max(int(match[2]) for match in alike) + 1:0{wide}}"


_NUMBER: Final = re.compile(r"(.{0,12}?)(\d{1,4})[A-Za-z]?")


def _is_letter(number: str, taken: Sequence[str]) -> bool:
    """Whether `C` or `I` is a letter among letters, and no Roman number."""
    return len(number) == 1 and any(len(name) == 1 and name not in "IVX" for name in taken)
