"""Time that work took."""

from __future__ import annotations

from planproof.model import Duration, Phase
from planproof.records import record


@record
class Spent:
    """Time that was spent on a phase.

    Attributes:
        hours: how much.
        phase: on which.
        phases: all phases of the plan, those in its other files included.
        name: what messages call the work.
        work: its words, which tell several rows of one phase apart.
        replace: whether it is all the time that the phase took, and not some more.
    """

    hours: float
    phase: Phase
    phases: tuple[Phase, ...]
    name: str
    work: str = ""
    replace: bool = False

    @property
    def what(self) -> str:
        """What is to be done, as messages name it."""
        if self.replace:
            return f"set the time of {self.name} to {clocked(self.hours)}"
        return f"log {clocked(self.hours)} for {self.name}"

    def after(self, before: Duration | None) -> Duration:
        """How much the phase has taken with it."""
        if before is None or self.replace:
            return Duration(self.hours, self.hours)
        return Duration(before.low + self.hours, before.high + self.hours)


def clocked(hours: float) -> str:
    """A length of time as it could be typed: `1h 30m`."""
    whole, minutes = divmod(round(hours * 60), 60)
    return " ".join([*([f"{whole}h"] if whole else []), *([f"{minutes}m"] if minutes or not whole else [])])
