"""What an earlier run has found, while text, settings, rules and repository are the same."""

from __future__ import annotations

import os
from collections.abc import Callable
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from planproof.actions.check_data import Order, Result, plain, result_of
from planproof.project.cache import cache_folder, program_version, read_cache, write_cache
from planproof.project.git import root_of
from planproof.project.replay import still_holds

if TYPE_CHECKING:
    from planproof.project.config import Config
    from planproof.project.judge import Trust

MOST = 20_000
"""Results that are kept; the oldest go first."""


class Memory:
    """Results by what they depend on. One file for each place from which planproof is called."""

    def __init__(self, path: str | None, salt: str) -> None:
        self._path = path
        self._salt = salt.encode(errors="surrogateescape")
        self._known: dict[str, Any] = read_cache(path) if path else {}
        self._existences: dict[str, Callable[[str], bool]] = {}

    @classmethod
    def of(cls, config: Config, order: Order) -> Memory:
        """The memory for a configuration and an order; an empty one that keeps nothing, where the order wants none."""
        if not order.cache:
            return cls(None, "")
        rules = (order.profile, order.select, order.extend_select, order.ignore)
        here = os.path.abspath(os.curdir)
        name = sha256(here.encode(errors="surrogateescape")).hexdigest()[:32]
        return cls(os.path.join(cache_folder(), f"check-{name}.json"), f"{program_version()} {config!r} {rules!r}")

    def recall(self, path: str, data: bytes, trust: Trust | None) -> Result | None:
        """The result for a text, if it was kept and would still come out."""
        kept = self._known.get(self._key(path, data, trust))
        if kept is None:
            return None
        try:
            result = result_of(kept)
            root = root_of(path) if result.asked else None
            holds = not result.asked or (root is not None and still_holds(result.asked, root, self._existence(root)))
        except (ValueError, TypeError, KeyError):
            return None
        return result if holds else None

    def learn(self, path: str, data: bytes, trust: Trust | None, result: Result) -> None:
        """Keep a result; one that tells of a fault of planproof's own is worked out again each time."""
        if self._path and not any(one.code.startswith("INT001") for one in result.found):
            key = self._key(path, data, trust)
            self._known.pop(key, None)
            self._known[key] = plain(result)

    def keep(self) -> None:
        """Write down what was learnt."""
        if self._path:
            write_cache(self._path, dict(list(self._known.items())[-MOST:]))

    def _existence(self, root: str) -> Callable[[str], bool]:
        """What knows the paths of a repository, shared by all of its plans."""
        if root not in self._existences:
            from planproof.project.surroundings import Repository

            self._existences[root] = Repository(root).exists
        return self._existences[root]

    def _key(self, path: str, data: bytes, trust: Trust | None) -> str:
        digest = sha256(self._salt)
        digest.update(f"\0{path}\0{trust}\0".encode(errors="surrogateescape"))
        digest.update(data)
        return digest.hexdigest()[:40]
