"""What git was told, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planproof.report.diff_text import diff_text
from planproof.report.lines import Line
from planproof.report.style import Role
from planproof.text import SourceText


def setup_text(
    file: tuple[str, SourceText, SourceText] | None, settings: Sequence[tuple[str, str | None]], *, dry: bool
) -> Iterator[Line]:
    """The lines that change in the file of attributes, and the entries of the configuration.

    Args:
        file: its path, its text before and after; none where it stays.
        settings: names and values; none for one that is taken away.
        dry: whether nothing was changed.
    """
    if file:
        yield from diff_text([file])
    for name, value in settings:
        yield Line(("git config ", Role.QUIET), f"{name} = {value}" if value is not None else f"{name} is taken away")
    if not file and not settings:
        yield Line("nothing to change: git knows already")
    elif dry:
        yield Line(("nothing was changed", Role.QUIET))
