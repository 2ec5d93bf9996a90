"""What an earlier run has found, while text, settings, rules and repository are the same."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from planproof.actions.check_data import Order, Result, plain, result_of
from planproof.project.cache import cache_folder, program_version, read_cache, write_cache
from planproof.project.git import root_of
from planproof.project.replay import still_holds

if TYPE_CHECKING:
    from planproof.project.config import Config
    from planproof.project.trust import Trust

MOST = 20_000
"""Results that are kept; the oldest go first."""


SETTLED = 2_000_000_000
"""Nanoseconds for which a file must have been left alone, for its times to tell it from a later one: file systems that
count in whole seconds would not."""


def signature_of(path: str) -> list[int] | None:
    """What changes whenever a file is written or replaced, as git's index has it: its size, times and inode."""
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return None
    return [status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino]


class Memory:
    """Results by what they depend on. One file for each place from which planproof is called."""

    def __init__(self, path: str | None, salt: str) -> None:
        self._path = path
        self._salt = salt.encode(errors="surrogateescape")
        self._named = sha256(self._salt).hexdigest()[:32]
        self._begun = time.time_ns()
        self._changed = False
        kept = read_cache(path) if path else {}
        self._known: dict[str, Any] = kept.get("known", {})
        self._touched: dict[str, Any] = kept.get("touched", {})
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

    def seen(self, path: str, trust: Trust | None) -> Result | None:
        """The result for a file that has not been touched since its text was looked at, without reading it."""
        told = self._touched.get(f"{path}\0{trust}")
        if not told or told[0] != self._named or told[1] != signature_of(path):
            return None
        return self._result(path, told[2])

    def recall(self, path: str, data: bytes, trust: Trust | None) -> Result | None:
        """The result for a text, if it was kept and would still come out."""
        key = self._key(path, data, trust)
        result = self._result(path, key)
        if result:
            self._note(path, trust, key)
        return result

    def _result(self, path: str, key: str) -> Result | None:
        kept = self._known.get(key)
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
            self._changed = True
            self._known.pop(key, None)
            self._known[key] = plain(result)
            self._note(path, trust, key)

    def _note(self, path: str, trust: Trust | None, key: str) -> None:
        """Note how a file looks from outside, if it was not touched too lately to tell."""
        signature = signature_of(path)
        if signature and max(signature[1:3]) < self._begun - SETTLED:
            name, told = f"{path}\0{trust}", [self._named, signature, key]
            self._changed = self._changed or self._touched.get(name) != told
            self._touched[name] = told

    def keep(self) -> None:
        """Write down what was learnt."""
        if self._path and self._changed:
            known = dict(list(self._known.items())[-MOST:])
            write_cache(self._path, {"known": known, "touched": dict(list(self._touched.items())[-MOST:])})

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
