"""git told to merge plans by meaning, and to do so no longer."""

# Paths are plain strings here, as they are in the project's own room.
# ruff: noqa: PTH

from __future__ import annotations

import os
import sys

from planproof.actions.reach import Reach, discover, home
from planproof.errors import InvalidUsage, NoPlans, NotWritable
from planproof.model.answers import Rewritten
from planproof.project.git import repository_root
from planproof.project.git_config import configure, configured
from planproof.project.saving import create, save
from planproof.project.store import MAX_BYTES, read_bytes
from planproof.records import record
from planproof.text import SourceText

BEGIN = "# planproof: these plans are merged by meaning"
END = "# planproof: end"
NAME = "merge.planproof.name"
DRIVER = "merge.planproof.driver"
_KNOWN = ("-plan.md", "-tasks.md")


@record
class Setup:
    """What git was told, or would be: the file of attributes and the entries of its configuration.

    Attributes:
        file: none where it is right as it is.
        settings: pairs of a name and its value; none for one that is taken away.
        done: whether git knew all of it already.
    """

    file: Rewritten | None
    settings: tuple[tuple[str, str | None], ...]
    done: bool
    dry: bool = False


def git_setup(reach: Reach, *, everywhere: bool = False, undo: bool = False, dry: bool = False) -> Setup:
    """Tell git to merge the plans of this repository by meaning, or take that back.

    Args:
        reach: how plans are to be found.
        everywhere: whether the driver is to be known in all of the user's repositories.
        undo: whether to take back what an earlier call has done.
        dry: whether to change nothing.

    Raises:
        InvalidUsage: the user stands in no repository.
        PlanproofError: a file, or git's configuration, cannot be written.
    """
    root = repository_root(os.curdir)
    if root is None:
        raise InvalidUsage("there is no git repository here: run git init first, or change into one")
    file = _attributes(root, [] if undo else patterns(root, reach))
    wanted = {NAME: None, DRIVER: None} if undo else {NAME: "plans, by what they mean", DRIVER: _command()}
    settings = tuple((name, value) for name, value in wanted.items() if configured(root, name, everywhere) != value)
    if not dry:
        _write(file)
        for name, value in settings:
            if not configure(root, name, value, everywhere):
                raise NotWritable(f"git could not change {name} in its configuration: set it by hand")
    return Setup(file=file, settings=settings, done=not file and not settings, dry=dry)


def patterns(root: str, reach: Reach) -> list[str]:
    """The patterns of gitattributes that hold for the plans of a repository.

    Plans whose names end as plans' names do are covered by that ending, others by their own path.
    """
    try:
        documents = discover((home(),), reach).documents
    except NoPlans:
        documents = ()
    found = {f"*{ending}" for ending in _KNOWN}
    for document in documents:
        for file in (document.main, document.tasks):
            if file and not file.path.endswith(_KNOWN):
                name = os.path.relpath(os.path.abspath(file.path), root).replace(os.sep, "/")
                found.add(_escaped(f"/{name}"))
    return sorted(found)


def _escaped(name: str) -> str:
    """A path as a pattern that means it alone."""
    plain = "".join(f"\\{char}" if char in "*?[\\" else char for char in name)
    if plain.isprintable() and not set(plain) & set(' "\t'):
        return plain
    return '"' + plain.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t") + '"'


def _attributes(root: str, names: list[str]) -> Rewritten | None:
    """The file of attributes with the lines for these patterns; none where it has them already."""
    path = os.path.join(root, ".gitattributes")
    before = read_bytes(path, MAX_BYTES) if os.path.lexists(path) else b""
    text = before.decode("utf-8", errors="surrogateescape")
    newline = "\r\n" if "\r\n" in text else "\n"
    lines = text.split(newline)
    if BEGIN in lines and END in lines[lines.index(BEGIN) :]:
        start = lines.index(BEGIN)
        del lines[start : lines.index(END, start) + 1]
    rest = newline.join(lines)
    if names:
        block = [BEGIN, *(f"{name} merge=planproof" for name in names), END, ""]
        rest = rest + (newline if rest and not rest.endswith(newline) else "") + newline.join(block)
    after = rest.encode("utf-8", errors="surrogateescape")
    if after == before:
        return None
    return Rewritten(path=os.path.relpath(path), before=SourceText(before), after=SourceText(after))


def _write(file: Rewritten | None) -> None:
    if file is None:
        return
    if os.path.lexists(file.path):
        save(file.path, file.before.data, file.after.data, command="planproof git-setup")
    else:
        create({file.path: file.after.data}, command="planproof git-setup")


def _command() -> str:
    """How git is to call the driver: by its name, where that is found, else with the Python that runs now."""
    from shutil import which

    program = "planproof" if which("planproof") else f'"{sys.executable}" -m planproof'
    return f"{program} merge-driver %O %A %B %P --marker-size %L"
