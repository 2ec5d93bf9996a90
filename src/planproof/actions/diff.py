"""Two versions of plans compared: files, or what git has kept of them."""

# Paths are plain strings here, as they are in the project's own room.
# ruff: noqa: PTH

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from planproof.actions.reach import Reach, discover, home
from planproof.errors import InvalidUsage, NoPlans, PathMissing, shown
from planproof.history.compare import Comparison, compare
from planproof.model import Plan
from planproof.model.settings import Settings
from planproof.project.config import Config
from planproof.project.git import repository_root
from planproof.project.judge import why_no_plan
from planproof.project.revisions import blob, commit_of, differing, files_in
from planproof.project.rules import Role
from planproof.project.store import is_text, read_source
from planproof.project.walk import Sight, place_of
from planproof.reading import read_plan
from planproof.records import record
from planproof.text import SourceText

LATEST = "HEAD"


@record
class Compared:
    """A plan in two versions.

    Attributes:
        path: of the plan, as it is called now.
        title: what it is called, now or before.
        comparison: what changed; a plan that is new or gone is compared with an empty one.
        new, gone: whether there is no earlier, or no later version.
    """

    path: str
    title: str | None
    comparison: Comparison
    new: bool = False
    gone: bool = False


@record
class _Version:
    """A text as it was in a revision; the work tree has none."""

    path: str
    source: SourceText | None


def diff(words: Sequence[str], reach: Reach) -> tuple[Compared, ...]:
    """Compare two files; a plan with what git has of it; or all plans of the repository in two revisions.

    Args:
        words: two files; a file and up to two revisions; or up to two revisions. `REV:path` is a file in a revision,
            `REV..REV` are two revisions. What is not said is the last commit, and the files as they are now.
        reach: how plans are to be read.

    Raises:
        PlanproofError: a file or a revision is missing, or there is no repository.
    """
    config = reach.configuration()
    split = [part for word in words for part in _revisions(word)]
    files = [word for word in split if os.path.lexists(word) or _at_revision(word)]
    if len(split) > 3 or len(files) > 2 or (files and split[0] not in files):
        raise InvalidUsage("compare two files, a file and up to two revisions, or up to two revisions")
    if len(files) == 2 and len(split) == 2:
        one, other = (_file(word, config) for word in files)
        return (_compared(other.path, one.source, other.source, config.settings),)
    if files and os.path.isfile(files[0]):
        return (_of_file(files[0], split[1:], config),)
    if files and not os.path.isdir(files[0]):
        return (_of_file(files[0], split[1:], config),)
    folder, revisions = (files[0], split[1:]) if files else (home(), split)
    return tuple(sorted(_of_repository(folder, revisions, reach, config), key=lambda one: one.path))


def _revisions(word: str) -> list[str]:
    first, dots, second = word.partition("..")
    return [word] if not dots or os.path.lexists(word) else [first or LATEST, second.lstrip(".") or LATEST]


def _at_revision(word: str) -> bool:
    """Whether a word names a file in a revision (`main:docs/plan.md`)."""
    revision, colon, path = word.partition(":")
    return bool(colon and revision and path)


def _root(path: str) -> str:
    real = os.path.abspath(path)
    root = repository_root(real if os.path.isdir(real) else os.path.dirname(real))
    if root is None:
        raise InvalidUsage(f"{shown(path)} lies in no git repository: name two files")
    return root


def _name(root: str, path: str) -> str:
    return os.path.relpath(os.path.abspath(path), root).replace(os.sep, "/")


def _file(word: str, config: Config) -> _Version:
    """A file as it is now, or in a revision.

    Raises:
        PathMissing: it is not there.
    """
    if os.path.lexists(word):
        return _Version(path=word, source=read_source(word, config.max_bytes))
    revision, _, path = word.partition(":")
    root = _root(os.curdir)
    data = blob(root, commit_of(root, revision), _name(root, path) if path.startswith("./") else path)
    if data is None:
        raise PathMissing(f"{shown(path)} does not exist in {shown(revision)}")
    return _Version(path=word, source=SourceText(data))


def _of_file(path: str, revisions: Sequence[str], config: Config) -> Compared:
    root = _root(path)
    name = _name(root, path)
    one = commit_of(root, revisions[0] if revisions else LATEST)
    before = blob(root, one, name)
    if len(revisions) > 1:
        after = blob(root, commit_of(root, revisions[1]), name)
        later = SourceText(after) if after is not None else None
    else:
        later = read_source(path, config.max_bytes)
    return _compared(path, SourceText(before) if before is not None else None, later, config.settings)


def _of_repository(folder: str, revisions: Sequence[str], reach: Reach, config: Config) -> Iterator[Compared]:
    """All plans below a folder that are not the same in two revisions, or in one and now."""
    root = _root(folder)
    one = commit_of(root, revisions[0] if revisions else LATEST)
    other = commit_of(root, revisions[1]) if len(revisions) > 1 else None
    sight = Sight(root, config)
    inside = _name(root, folder)
    for name in _names(root, one, other, folder, reach):
        if inside not in (".", name) and not name.startswith(f"{inside}/"):
            continue
        path = os.path.relpath(os.path.join(root, name))
        data = [blob(root, one, name), blob(root, other, name) if other else _now(os.path.join(root, name), config)]
        before, after = (SourceText(one) if one is not None else None for one in data)
        if data[0] != data[1] and any(_is_plan(path, source, sight, config) for source in (before, after) if source):
            yield _compared(path, before, after, config.settings)


def _names(root: str, one: str, other: str | None, folder: str, reach: Reach) -> list[str]:
    """The names of files that may be plans, and not the same."""
    if other:
        return [name for name in differing(root, one, other) if name.lower().endswith((".md", ".markdown"))]
    try:
        documents = discover((folder,), reach).documents
    except NoPlans:
        documents = ()
    files = [file for document in documents for file in (document.main, document.tasks) if file]
    gone = [name for name in files_in(root, one) if not os.path.lexists(os.path.join(root, name))]
    return sorted({*(_name(root, file.path) for file in files), *(name for name in gone if name.endswith(".md"))})


def _now(path: str, config: Config) -> bytes | None:
    return read_source(path, config.max_bytes).data if os.path.isfile(path) else None


def _is_plan(path: str, source: SourceText, sight: Sight, config: Config) -> bool:
    """Whether a search would take a file for a plan, by its place, its name and what it says."""
    place = place_of(path)
    match = sight.match(place)
    if match is None or match[1] is Role.CONTEXT or sight.why_not(place) or not is_text(source):
        return False
    return why_no_plan(read_plan(source, config.settings), source, match[0].trust) is None


def _compared(path: str, before: SourceText | None, after: SourceText | None, settings: Settings) -> Compared:
    old, new = (read_plan(source or SourceText(b""), settings) for source in (before, after))
    return Compared(
        path=path,
        title=_title(new) or _title(old),
        comparison=compare(old, new),
        new=before is None,
        gone=after is None,
    )


def _title(plan: Plan) -> str | None:
    return plan.title
