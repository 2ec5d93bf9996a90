"""What of a plan changes code, and what of it speaks of tests."""

from __future__ import annotations

import re
from typing import Final

from planproof.lint.document import Document
from planproof.model import Phase

_CODE: Final = re.compile(
    r"[\w)\]-]\.(?:py|pyi|tsx?|jsx?|mjs|cjs|go|rs|rb|java|kts?|swift|c|h|cc|cpp|hpp|cs|php|vue|svelte|dart|exs?|scala|sql"
    r"|lua|gd|zig|sh|fs|clj|hs|ml)(?![\w/])"
)
TESTS: Final = re.compile(
    r"(?i)\btest|tests?\b|testing|\bspecs?\b|verif|coverage|\bqa\b|validat|assert|pytest|vitest|jest|smoke|\be2e\b|pr\u00fcf"
    r"|verifi|teste|prueba|essai|weryfik|\u0442\u0435\u0441\u0442|\u043f\u0440\u043e\u0432\u0435\u0440|\u6d4b\u8bd5|\u6e2c\u8a66|\u9a8c\u8bc1|\u30c6\u30b9\u30c8|\u691c\u8a3c"
    r"|\ud14c\uc2a4\ud2b8|\uac80\uc99d"
)


def changes_code(document: Document, phase: Phase) -> bool:
    """Whether tasks of a phase name files of code."""
    for task in phase.tasks:
        named = (task.text, *(file.path for file in task.files), document.source.slice(task.span))
        if any(_CODE.search(text) for text in named):
            return True
    return False
