"""Plans that were moved, in words and as data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from planproof.report.json_text import SCHEMA
from planproof.report.lines import Line
from planproof.report.style import Role, Style

Pairs = Sequence[tuple[str, str]]
"""Where files were, and where they are."""


def archived_text(
    moved: Pairs, relinked: Sequence[str], finished: Sequence[str], style: Style, *, dry: bool
) -> Iterator[Line]:
    """What was moved and mended; without anything that was named, what could be moved."""
    for path, target in moved:
        yield Line(path, f" {style.glyphs.arrow} ", (target, Role.STRONG))
    for path in relinked:
        yield Line(("links mended in ", Role.QUIET), path)
    if moved:
        if dry:
            yield Line(("nothing was moved", Role.QUIET))
    elif finished:
        for path in finished:
            yield Line(path)
        yield Line(("finished: name those to be moved, or --all", Role.QUIET))
    else:
        yield Line("no plan here is finished and still among the others")


def archived_json(moved: Pairs, relinked: Sequence[str], finished: Sequence[str], *, dry: bool) -> dict[str, Any]:
    """The same as a document."""
    return {
        "schema": SCHEMA,
        "written": bool(moved) and not dry,
        "dry_run": dry,
        "moved": [{"path": path, "target": target} for path, target in moved],
        "relinked": list(relinked),
        "finished": list(finished),
    }
