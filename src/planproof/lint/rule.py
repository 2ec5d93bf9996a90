"""What a rule is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from planproof.diagnostics import Fix, Severity
from planproof.records import record
from planproof.text import Span

if TYPE_CHECKING:
    from planproof.lint.document import Document


class Topic(StrEnum):
    """What rules are about; the first three letters of a rule's code are its topic's."""

    STRUCTURE = "structure"
    HEADER = "header"
    STATUS = "status"
    TASKS = "tasks"
    CRITERIA = "criteria"
    RISKS = "risks"
    TIMELINE = "timeline"
    FILES = "files"
    REFERENCES = "references"
    ROLLOUT = "rollout"
    TESTS = "tests"
    QUESTIONS = "questions"
    DOCUMENTATION = "documentation"
    STYLE = "style"
    INTERNAL = "internal"


class Profile(StrEnum):
    """Which rules hold: those worth a stranger's attention; also those of a plan that can be handed over; all."""

    DEFAULT = "default"
    READY = "ready"
    TEMPLATE = "template"


class FixKind(StrEnum):
    """How often a rule's findings come with a fix."""

    ALWAYS = "always"
    SOMETIMES = "sometimes"
    NEVER = "never"


@record
class Finding:
    """What a rule found: where, what, and how it could be mended."""

    span: Span
    message: str
    cure: str | None = None
    fix: Fix | None = None


Check: TypeAlias = "Callable[[Document], Iterable[Finding]]"


@record
class Rule:
    """A rule of the catalogue. The docstring of the module that holds it is its page.

    Attributes:
        code: three letters of the topic and three digits; never given to another rule.
        name: reads well behind "allow": what is found, not the cure (`phase-without-tasks`).
        profile: the least strict profile in which the rule holds.
        since: the version that brought it.
        preview: whether it holds only where it is selected by code or name.
    """

    code: str
    name: str
    topic: Topic
    severity: Severity
    check: Check
    fix: FixKind = FixKind.NEVER
    profile: Profile = Profile.DEFAULT
    since: str = "0.2.0"
    preview: bool = False
