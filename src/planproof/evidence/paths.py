"""Paths as reports write them: absolute or relative, with slashes either way, as addresses, as names of modules."""

from __future__ import annotations

from collections.abc import Iterable


def plain_path(written: str, root: str = "") -> str:
    """A path with forward slashes and without `./`, relative to `root` where it lies below it.

    `file:` addresses become the paths that they name. Nothing is looked up: `..` and links stay as they are.
    """
    path = _from_address(written) if written[:5].lower() == "file:" else written
    if "\\" in path and ("/" not in path or path[1:3] == ":\\"):
        path = path.replace("\\", "/")
    base = root.replace("\\", "/").rstrip("/")
    if base and path.startswith(base + "/"):
        path = path[len(base) + 1 :]
    while path.startswith("./"):
        path = path[2:].lstrip("/")
    return path


def _from_address(address: str) -> str:
    from urllib.parse import unquote

    path = address[5:]
    if path.startswith("//"):
        path = "/" + path[2:].partition("/")[2]
    path = unquote(path, errors="replace")
    return path[1:] if path[2:3] == ":" else path  # file:///C:/x


def below(paths: Iterable[str], scope: str) -> frozenset[str]:
    """The paths that are, or lie below, a path of the repository.

    A report may write its paths from another root: absolute on another machine, from the folder around a repository, or
    with a module's name before them. Where none begins with the scope, those count that hold it further in, if what
    stands before it is the same for all of them; otherwise none does, for there is no telling which is meant.
    """
    known = list(paths)
    wanted = plain_path(scope).strip("/")
    if wanted in ("", "."):
        return frozenset(known)
    inside = frozenset(path for path in known if _begins(path, wanted))
    if inside:
        return inside
    roots: dict[str, set[str]] = {}
    for path in known:
        at = f"/{path}/".find(f"/{wanted}/")
        if at >= 0:
            roots.setdefault(path[:at], set()).add(path)
    return frozenset(next(iter(roots.values()))) if len(roots) == 1 else frozenset()


def _begins(path: str, scope: str) -> bool:
    return path == scope or path.startswith(scope + "/")
