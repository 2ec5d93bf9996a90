"""A file that may vanish: what was worked out once, kept for the next run. Without it everything is only slower."""

from __future__ import annotations

import os
from contextlib import suppress
from hashlib import sha256
from typing import Any, Final

LIMIT: Final = 64_000_000
"""A larger file is not read: it would cost more than it saves."""


def cache_folder() -> str:
    """Where disposable files of planproof stand, by the user's environment."""
    if told := os.environ.get("PLANPROOF_CACHE_DIR"):
        return told
    home = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(home, "planproof")


def read_cache(path: str) -> dict[str, Any]:
    """What was kept; nothing where the file is missing, cut short, changed by anyone else or unreadable.

    The first line is the SHA-256 of all that follows, so that no damage can pass for knowledge.
    """
    import json

    try:
        with open(path, "rb") as file:
            data = file.read(LIMIT)
        digest, _, body = data.partition(b"\n")
        if sha256(body).hexdigest().encode() != digest:
            return {}
        kept = json.loads(body)
    except (OSError, ValueError, RecursionError):
        return {}
    return kept if isinstance(kept, dict) else {}


def write_cache(path: str, kept: dict[str, Any]) -> None:
    """Keep something for the next run; where that cannot be done, nothing happens."""
    import json
    from tempfile import mkstemp

    body = json.dumps(kept, separators=(",", ":")).encode()
    beside = ""
    with suppress(OSError):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        handle, beside = mkstemp(dir=os.path.dirname(path))
        with os.fdopen(handle, "wb") as file:
            file.write(sha256(body).hexdigest().encode() + b"\n" + body)
        os.replace(beside, path)
        return
    if beside:
        with suppress(OSError):
            os.unlink(beside)


def program_version() -> str:
    """What tells this planproof from any other, an edited one too: its files, their sizes and times."""
    from planproof._version import __version__

    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    parts = [__version__]
    folders = [package]
    while folders:
        for entry in os.scandir(folders.pop()):
            if entry.is_dir(follow_symlinks=False):
                if entry.name != "__pycache__":
                    folders.append(entry.path)
            elif entry.name.endswith(".py"):
                status = entry.stat()
                parts.append(f"{entry.path}:{status.st_size}:{status.st_mtime_ns}")
    return sha256("\n".join(sorted(parts)).encode(errors="surrogateescape")).hexdigest()
