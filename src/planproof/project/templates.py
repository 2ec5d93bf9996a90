"""Templates of plans: those that planproof brings, and those of a repository."""

from __future__ import annotations

import os

from planproof.errors import InvalidUsage, shown
from planproof.project.git import repository_root
from planproof.project.store import MAX_BYTES, read_source

OWN = os.path.join(".planproof", "templates")
"""Where a repository keeps its own templates, each a Markdown file with placeholders in double braces."""

DEV_DOCS = "dev-docs"
"""Three files in a folder of their own: the plan, its context, its tasks."""

BUILT_IN = ("plan", "bug-fix", DEV_DOCS, "migration", "research")


def template_names() -> list[str]:
    """The names of all templates that can be used here; one of the repository goes before one of planproof's."""
    return [*BUILT_IN, *(name for name in sorted(_own()) if name not in BUILT_IN)]


def template(name: str) -> str:
    """The text of a template.

    Raises:
        InvalidUsage: there is none of that name.
    """
    own = _own()
    if name in own:
        return read_source(own[name], MAX_BYTES).view
    path = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "templates", f"{name}.md")
    if not os.path.isfile(path):
        names = ", ".join(template_names())
        raise InvalidUsage(f"there is no template {shown(name)}; there are {names}, and those that you put into {OWN}")
    return read_source(path, MAX_BYTES).view


def _own() -> dict[str, str]:
    """The templates of the repository, by their names."""
    folder = os.path.join(repository_root(os.curdir) or os.curdir, OWN)
    try:
        names = os.listdir(folder)
    except OSError:
        return {}
    return {name.removesuffix(".md"): os.path.join(folder, name) for name in names if name.endswith(".md")}
