"""Plans written to the disk."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from planproof.project.store import read_source, replace_bytes
from planproof.text import SourceText


def update(
    paths: Sequence[str],
    change: Callable[[Mapping[str, SourceText]], Mapping[str, bytes]],
    wait: float = 10.0,  # noqa: ARG001
    command: str = "",  # noqa: ARG001
) -> None:
    """Change files by what `change` makes of their texts."""
    sources = {path: read_source(path) for path in paths}
    for path, data in change(sources).items():
        replace_bytes(path, sources[path].data, data)
