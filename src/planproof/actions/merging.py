"""Three versions of a plan merged, as git asks for it."""

from __future__ import annotations

import os

from planproof.errors import NotReadable, Refused, shown
from planproof.history.merge import MARKER, Labels, merge
from planproof.project.store import MAX_BYTES, read_bytes
from planproof.records import record
from planproof.text import SourceText
from planproof.text.conflicts import first_conflict


@record
class MergeResult:
    """What a merge came to: the file that holds it, what messages call it, and how many conflicts were left."""

    path: str
    name: str
    conflicts: int


def merge_files(base: str, ours: str, theirs: str, name: str | None, size: int | None = None) -> MergeResult:
    """Merge three versions of a plan, and write what comes out over `ours`, as git's merge drivers do.

    Args:
        base: the file with the common ancestor.
        ours: the file with the present side, which is git's own copy and no file of the user's.
        theirs: the file with the other side.
        name: the path of the plan in the repository, for messages.
        size: how long the markers of conflicts are.

    Raises:
        Refused: a side holds a conflict of an earlier merge.
        PlanproofError: a file cannot be read or written.
    """
    shown_name = name or ours
    ancestor, mine, yours = (SourceText(read_bytes(path, MAX_BYTES)) for path in (base, ours, theirs))
    for text in (mine, yours):
        if line := first_conflict(text):
            raise Refused(f"{shown(shown_name)}:{line} holds a conflict of an earlier merge: resolve it first")
    merged = merge(ancestor, mine, yours, Labels(size=size or MARKER))
    try:
        with open(ours, "wb") as file:
            file.write(merged.source.data)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise NotReadable(f"{shown(ours)} cannot be written: {error.strerror or error}") from error
    return MergeResult(path=ours, name=shown_name, conflicts=merged.conflicts)
