"""A file that is to be changed or deleted does not exist.

## Why it matters

Whoever takes up the task first has to find out which file was meant; a machine makes a new one of that name.

Paths may be written from the root, from the plan's folder, from any folder between, or from a folder of the repository
that the author had in mind. Nothing is said of patterns, of files that the plan itself creates, of work that is done,
and of plans whose new files exist already: these are behind the work. Where many files are missing, only those are
named that have a likeness in the repository.

## A bad plan

Files: src/orders/service.py, src/orders/model.py

```markdown
# Order notes

## Files to Modify

- `src/orders/services.py` - keep the note
- `src/orders/model.py` - a column for it
```

## A good plan

Files: src/orders/service.py, src/orders/model.py

```markdown
# Order notes

## Files to Modify

- `src/orders/service.py` - keep the note
- `src/orders/model.py` - a column for it
```

## How the fix works

Where an existing file has nearly that path, it writes that one instead. The author may have meant another.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planproof.diagnostics import Fix, Safety, Severity
from planproof.lint.document import Document
from planproof.lint.over import is_over
from planproof.lint.rule import Finding, FixKind, Rule, Topic
from planproof.lint.rules.files.entries import Entry, ends_alike, entries, exists, is_behind, is_exact, made, may_be
from planproof.model import Change
from planproof.text import Edit


def check(document: Document) -> Iterator[Finding]:
    """Paths under words of change that lead nowhere, though their repository is this one."""
    if document.around is None or is_over(document):
        return
    listed = list(entries(document))
    new = _New(entry.file.path for entry in listed if entry.file.change is Change.CREATE)
    asked = {entry.file.path: entry for entry in reversed(listed) if _asked(entry)}
    lost = [entry for path, entry in reversed(asked.items()) if not exists(document, path)]
    coming, there = made(document) if lost else ([], [])
    if is_behind(coming, there):
        return
    for entry in lost:
        path = entry.file.path
        nearest = document.around.nearest(path)
        if (nearest and ends_alike(path, nearest)) or path in new:
            continue
        meant = nearest if nearest and may_be(path, nearest) else None
        if entry.file.change is Change.DELETE and (document.begun or there or not meant):
            continue  # it may have been deleted
        if meant or (_is_ours(document, path) and len(lost) <= max(2, len(asked) // 4)):
            yield _finding(document, entry, meant)


def _asked(entry: Entry) -> bool:
    change = entry.file.change
    return not entry.closed and is_exact(entry.file.path) and change in (Change.MODIFY, Change.DELETE)


class _New:
    """The files and folders that a plan creates, whichever folder their paths are written from."""

    def __init__(self, paths: Iterable[str]) -> None:
        self._paths = {path.strip("/") for path in paths}
        self._by_name: dict[str, list[str]] = {}
        for path in self._paths:
            self._by_name.setdefault(path.rpartition("/")[2], []).append(path)

    def __contains__(self, path: str) -> bool:
        parts = path.strip("/").split("/")
        folders = ("/".join(parts[:size]) for size in range(1, len(parts)))
        alike = self._by_name.get(parts[-1], ())
        return any(ends_alike(path, other) for other in alike) or any(folder in self._paths for folder in folders)


def _is_ours(document: Document, path: str) -> bool:
    """Whether the folder of a path, or that around it, is one of the repository."""
    folder, parted, _ = path.strip("/").rpartition("/")
    return bool(parted) and any(exists(document, one) for one in (folder, folder.rpartition("/")[0]) if one)


def _finding(document: Document, entry: Entry, nearest: str | None) -> Finding:
    file = entry.file
    verb = "deleted" if file.change is Change.DELETE else "changed"
    written = document.source.slice(file.span) == file.path and file.change is Change.MODIFY
    return Finding(
        span=file.span,
        message=f"{file.path} is to be {verb} and does not exist",
        cure=f"did you mean {nearest}?" if nearest else "correct the path, or say that the file is new",
        fix=Fix(title=f"Write {nearest}", edits=(Edit(file.span, nearest.encode()),), safety=Safety.UNSAFE)
        if nearest and written
        else None,
    )


RULE = Rule(
    code="FIL001",
    name="missing-file",
    topic=Topic.FILES,
    severity=Severity.ERROR,
    fix=FixKind.SOMETIMES,
    check=check,
)
