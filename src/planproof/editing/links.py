"""Links of a text that lead to files, written anew when either end of them moves."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator

from planproof.markdown import links
from planproof.text import Edit, SourceText

Moved = Callable[[str], str]
"""From where a file was to where it is now; both are paths from the root of the repository."""


def relinked(source: SourceText, before: str, after: str, moved: Moved) -> Iterator[Edit]:
    """The edits that let the relative links of a text lead where they led.

    Links to other places in the text, to addresses on the net, and those that are not written as they read stay.

    Args:
        source: the text.
        before: the folder in which it stood, from the root; empty for the root itself.
        after: the folder in which it stands now.
        moved: where files are now that were elsewhere.
    """
    for link in links(source):
        if link.written is None or not _leads_to_file(link.target):
            continue
        path, sign, rest = link.target.partition("#")
        aim = posixpath.normpath(posixpath.join(before, path))
        now = moved(aim)
        if now == aim and before == after:
            continue
        new = posixpath.relpath(now, after or ".") + sign + rest
        if path.endswith("/"):
            new = f"{new}/"
        if new != link.target:
            yield Edit(link.written, new.encode())


def _leads_to_file(target: str) -> bool:
    """Whether a target is a relative path: no address, no place in the same text, no absolute path."""
    return bool(target) and not target.startswith(("#", "/", "\\", "<")) and ":" not in target.partition("/")[0]
