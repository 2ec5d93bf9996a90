"""Findings as people and programs want them: one module per format, all functions of a `CheckRun` to lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from planproof.lint.results import CheckRun
from planproof.records import replace

FORMATS: Final = ("text", "concise", "json", "jsonl", "github", "gitlab", "sarif", "junit", "rdjson")
"""The formats by name; `text` and `concise` are for people."""


def machine_lines(run: CheckRun, name: str) -> Iterator[str]:
    """The lines of a format for programs. Only the module of that format is imported."""
    module = __import__(f"planproof.report.findings.{name}_format", fromlist=["lines"])
    if name == "sarif":
        from planproof.lint.catalogue import CATALOGUE

        run = replace(run, rules=CATALOGUE)
    lines: Iterator[str] = module.lines(run)
    return lines
