"""What all commands that read plans have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planproof.cli.command import CONFIG, MAX_BYTES, Arguments

if TYPE_CHECKING:
    from planproof.actions.reach import Reach


def reach(arguments: Arguments) -> Reach:
    """How plans are to be read, as the user wants it."""
    from planproof.actions.reach import Reach

    return Reach(config=arguments.text(CONFIG.name), max_bytes=arguments.number(MAX_BYTES.name))
