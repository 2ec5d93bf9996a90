"""When tasks were begun: kept for the person who began them, beside what `undo` needs, and not in the plan.

The file is a help and may vanish at any time: without it nothing is lost but the time since a task was begun. A task is
known by its plan, its address and its words, so that one whose address has changed is found by its words alone.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import Final, NamedTuple

from planproof.errors import PlanproofError
from planproof.project.state import state_folder

WAIT: Final = 2.0
"""Seconds after which another process that holds the clock is not waited for."""

KEPT: Final = 500
"""How many begun tasks are remembered, the last ones."""

LONGEST: Final = 60 * 86400
"""Seconds after which a task that was begun is forgotten."""

_LIMIT: Final = 1_000_000


class Begun(NamedTuple):
    """A task that was begun: the real path of its plan, its address, its words, and when (seconds since 1970)."""

    plan: str
    address: str
    words: str
    since: float


def begun(plan: str, address: str, words: str) -> Begun | None:
    """What is remembered of a task; of several with its words the one with its address, or none."""
    real = os.path.realpath(plan)
    found = [one for one in _read(_file(plan)) if one.plan == real and one.words == words]
    exact = [one for one in found if one.address == address]
    one = exact or (found if len(found) == 1 else [])
    return one[-1] if one else None


def start_clock(plan: str, tasks: Iterable[tuple[str, str]], now: float) -> None:
    """Remember that tasks, by their addresses and words, were begun; those that were before stay as they are."""
    real = os.path.realpath(plan)
    wanted = list(tasks)

    def started(known: Sequence[Begun]) -> list[Begun]:
        running = {(one.address, one.words) for one in known if one.plan == real}
        return [*known, *(Begun(real, *one, now) for one in wanted if one not in running)]

    if wanted:
        _change(plan, started, now)


def stop_clock(plan: str, stopped: Iterable[Begun], now: float) -> None:
    """Forget tasks that were begun."""
    gone = set(stopped)
    if gone:
        _change(plan, lambda known: [one for one in known if one not in gone], now)


def _change(plan: str, change: Callable[[Sequence[Begun]], list[Begun]], now: float) -> None:
    """Change the file under a lock; that it cannot be changed stops nothing."""
    from planproof.project.locking import locked

    name = _file(plan)
    with suppress(OSError, PlanproofError), locked([name], WAIT, "planproof clock"):
        kept = [one for one in change(_read(name)) if -LONGEST < now - one.since < LONGEST]
        _write(name, kept[-KEPT:])


def _file(plan: str) -> str:
    return os.path.join(state_folder(plan), "clock.json")


def _read(name: str) -> list[Begun]:
    """What the file holds; nothing where it is missing or broken."""
    try:
        with open(name, "rb") as file:
            data = file.read(_LIMIT)
    except OSError:
        return []
    import json

    try:
        told = json.loads(data)
        return [
            Begun(os.fsdecode(bytes.fromhex(one["plan"])), str(one["address"]), str(one["words"]), float(one["since"]))
            for one in told["begun"]
        ]
    except (ValueError, TypeError, KeyError, RecursionError):
        return []


def _write(name: str, kept: Sequence[Begun]) -> None:
    import json

    told = [
        {"plan": os.fsencode(one.plan).hex(), "address": one.address, "words": one.words, "since": one.since}
        for one in kept
    ]
    os.makedirs(os.path.dirname(name), mode=0o700, exist_ok=True)
    beside = f"{name}.{os.getpid()}"
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(json.dumps({"begun": told}, indent=1).encode())
    os.replace(beside, name)
