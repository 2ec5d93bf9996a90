"""What a change of a plan came to, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planproof.model.answers import Touched, Undone, Written
from planproof.model.progress import plan_progress
from planproof.report.lines import Line
from planproof.report.parts import mark
from planproof.report.style import Role, Style


def written_text(written: Written, style: Style) -> Iterator[Line]:
    """The parts that were changed, what changed with them, and where the plan stands now."""
    for part in written.parts:
        yield _part(part, style)
    for note in written.notes:
        yield Line("  ", (note, Role.QUIET))
    counts = plan_progress(written.plan)
    stands = f"  {counts.done}/{counts.total}" if counts.total else ""
    if written.files:
        verb = "would change" if written.dry else "changed"
        for file in written.files:
            yield Line((f"{verb} {file.path}{stands}", Role.QUIET))
    else:
        yield Line((f"nothing to change in {written.path}{stands}", Role.QUIET))


def several_text(written: Sequence[Written]) -> Iterator[Line]:
    """What was changed in each plan in which anything was, and how many plans there are."""
    changed = [one for one in written if one.files]
    for one in written:
        if one.files or one.notes:
            yield Line((one.path, Role.STRONG))
            for note in one.notes:
                yield Line("  ", note)
    among = f"{len(written)} plan{'' if len(written) == 1 else 's'}"
    verb = "would change" if any(one.dry for one in changed) else "changed"
    yield Line((f"{verb} {len(changed)} of {among}" if changed else f"nothing to change in {among}", Role.QUIET))


def undone_text(undone: Undone) -> Iterator[Line]:
    """What was taken back, and in which files."""
    verb = "would take back" if undone.dry else "took back"
    yield Line(f"{verb} ", (undone.command, Role.STRONG))
    for file in undone.files:
        yield Line((f"  {file.path}", Role.QUIET))


def _part(part: Touched, style: Style) -> Line:
    shown = mark(part.after, style) if part.after else Line()
    return Line(shown, " " if part.after else "", (part.address, Role.ADDRESS), "  ", part.text)
