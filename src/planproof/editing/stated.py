"""Which work a plan needs, and which marks say of less than the whole that it is done."""

from __future__ import annotations

import re
from typing import Final

from planproof.editing.draft import Draft
from planproof.model import Phase, SectionKind, Task
from planproof.reading.words import without_brackets, words

_MOST_WORDS: Final = 5
_SHARE: Final = re.compile(r"(?<!\d)(\d{1,3}) ?%")
_OF: Final = re.compile(r"(?<![\d/])(\d{1,3}) ?(?:/|of|von|sur|de|\u0438\u0437) ?(\d{1,3})(?![\d/])")
_MARKED: Final = re.compile("[\u2705\u2611\u2714\u2713]([^(\n]{0,60})")
_WHOLE: Final = frozenset({"fully", "all", "phase", "now"})
_LATER: Final = frozenset(
    "future later backlog ideas idea someday next optional postponed deferred enhancements".split()
)


def needed_tasks(draft: Draft) -> list[Task]:
    """The tasks without which the plan is not done: neither optional ones nor those of a time after it."""
    later = _later(draft)
    return [
        task for phase, task in draft.tasks if not task.optional and not phase.source and phase.span.start not in later
    ]


def _later(draft: Draft) -> set[int]:
    """Where headings begin that speak, themselves or by one around them, of a time after the plan."""
    found: set[int] = set()
    around: list[tuple[int, bool]] = []
    for section in draft.plan.sections:
        while around and around[-1][0] >= section.level:
            around.pop()
        own = section.kind is SectionKind.FUTURE_WORK or bool(_LATER & set(words(section.title)))
        around.append((section.level, own or bool(around and around[-1][1])))
        if around[-1][1]:
            found.add(section.span.start)
    return found


def partly_done(draft: Draft, phase: Phase) -> bool:
    """Whether a phase's heading or Status field says of something less than the phase that it is done.

    `60% COMPLETE`, `3 of 5 done`, `SETUP COMPLETE`, a whole sentence.
    """
    line = draft.line_at(phase.span.start)
    text = " ".join(draft.source.slice(span) for span in (line, phase.where.get("state", line)))
    shares = [int(share[1]) < 100 for share in _SHARE.finditer(text)] + [one != all_ for one, all_ in _OF.findall(text)]
    field = phase.where.get("state")
    if field and len(words(without_brackets(draft.source.slice(field)))) > _MOST_WORDS:
        return True
    return any(shares) or _names_a_part(draft, text)


def _names_a_part(draft: Draft, text: str) -> bool:
    """Whether other words stand between a tick and the word that says what is done (`✅ SETUP COMPLETE`)."""
    mark = _MARKED.search(text)
    said = words(mark[1])[:_MOST_WORDS] if mark else []
    known = draft.vocabulary.states
    first = next((index for index, word in enumerate(said) if word in known), 0)
    return bool(set(said[:first]) - _WHOLE)
