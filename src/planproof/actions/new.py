"""A new plan from a template."""

# Paths are plain strings here, as they are in the project's own room.
# ruff: noqa: PTH

from __future__ import annotations

import datetime as dt
import os
import unicodedata
from collections import Counter
from collections.abc import Mapping
from typing import Any

from planproof.actions.reach import Reach, discover, home
from planproof.errors import AlreadyThere, InvalidUsage, NoPlans, shown
from planproof.exchange.bodies import bodies_of
from planproof.exchange.filling import PLACEHOLDER, fill
from planproof.exchange.plan_data import checked
from planproof.project.saving import create
from planproof.project.templates import DEV_DOCS, template
from planproof.records import record

FOLDER = "plans"
"""Where a repository keeps its plans that has none yet."""


@record
class Wanted:
    """The plan that a user wants.

    Attributes:
        name: what it is called, and after which its file is named.
        template: the name of the template.
        data: what it says, as `planproof show --json` has it.
        path: the file, or the folder, that it is to stand in; none for where this repository keeps its plans.
        only_filled: whether sections that nothing was said for are left out.
    """

    name: str
    template: str
    data: Mapping[str, Any]
    path: str | None = None
    only_filled: bool = False


@record
class Created:
    """What came of it: the files with their texts, and how many placeholders are left in them."""

    files: tuple[tuple[str, str], ...]
    placeholders: int
    dry: bool = False


def new_plan(wanted: Wanted, today: dt.date, reach: Reach, *, dry: bool = False, command: str = "") -> Created:
    """Make a plan; no file is ever overwritten.

    Args:
        wanted: the plan.
        today: the date that its header bears, where the data have none.
        reach: how other plans are found, by whose places the new one's is chosen.
        dry: whether nothing is to be written.
        command: the words of the call, for undo.

    Raises:
        AlreadyThere: a file of that name is there.
        InvalidUsage: the data are no plan's, or there is no such template.
    """
    data = checked(dict(wanted.data))
    title = str(data.get("title") or wanted.name)
    header = {
        "title": title,
        "created": str(data.get("created") or today),
        "updated": str(data.get("updated") or today),
        "status": str(data.get("status") or "planning").replace("_", " ").title(),
        "owner": str(data.get("owner") or ""),
    }
    files = {}
    for path, name in _files(wanted, title, today, reach).items():
        text = template(name)
        if data.get("title"):  # a title that is given is whole
            text = "\n".join(["# {{ title }}", *text.split("\n")[1:]])
        inner = bodies_of(data) if name != f"{DEV_DOCS}-context" else {}
        if name == f"{DEV_DOCS}-tasks":
            inner = {key: lines for key, lines in inner.items() if key == "phases"}
        files[path] = fill(text, inner, header, only_filled=wanted.only_filled)
    there = next((path for path in files if os.path.lexists(path)), None)
    if there:
        raise AlreadyThere(f"{shown(there)} is there already: choose another name, or another place with --path")
    if not dry:
        create({path: text.encode() for path, text in files.items()}, command=command)
    left = sum(len(PLACEHOLDER.findall(text)) for text in files.values())
    return Created(files=tuple(files.items()), placeholders=left, dry=dry)


def _files(wanted: Wanted, title: str, today: dt.date, reach: Reach) -> dict[str, str]:
    """The files of a plan, and the template of each."""
    slug = slug_of(wanted.name or title)
    if wanted.template == DEV_DOCS:
        folder = os.path.join(wanted.path or _dev_docs_folder(), slug)
        parts = {"plan": "plan", "context": f"{DEV_DOCS}-context", "tasks": f"{DEV_DOCS}-tasks"}
        return {os.path.join(folder, f"{slug}-{part}.md"): name for part, name in parts.items()}
    if wanted.path and not os.path.isdir(wanted.path) and not wanted.path.endswith(os.sep):
        path = wanted.path if wanted.path.endswith((".md", ".markdown")) else f"{wanted.path}.md"
        return {path: wanted.template}
    folder, dated = (wanted.path, False) if wanted.path else _kept(reach)
    name = f"{today}-{slug}.md" if dated else f"{slug}-plan.md"
    return {os.path.normpath(os.path.join(folder, name)): wanted.template}


def slug_of(name: str) -> str:
    """A name as files are called: small letters and digits of any script, parted by hyphens.

    Raises:
        InvalidUsage: it has neither.
    """
    folded = unicodedata.normalize("NFC", name).lower()
    words = "".join(char if char.isalnum() else " " for char in folded).split()
    slug = "-".join(words).removesuffix("-plan")
    if not slug:
        raise InvalidUsage(f"{shown(name)} has no letter that a file could be named after: choose another name")
    return slug.encode()[:100].decode(errors="ignore")


def _kept(reach: Reach) -> tuple[str, bool]:
    """Where this repository keeps its plans, and whether their names begin with a date."""
    try:
        paths = [document.main.path for document in discover((), reach).documents if not document.tasks]
    except NoPlans:
        paths = []
    folders = Counter(os.path.dirname(path) for path in paths if os.path.dirname(path))
    if not folders:
        return os.path.join(home(), FOLDER), False
    folder, _ = folders.most_common(1)[0]
    names = [os.path.basename(path) for path in paths if os.path.dirname(path) == folder]
    dated = sum(name[:4].isdigit() and name[4:5] == "-" and name[5:7].isdigit() for name in names)
    return folder, dated * 2 > len(names)


def _dev_docs_folder() -> str:
    return os.path.join(home(), "dev", "active")
