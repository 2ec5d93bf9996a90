"""The words of a criterion as its author wrote them: with code marks, which the plan's own texts no longer have."""

from __future__ import annotations

import re
from typing import Final

from planproof.model import Criterion, Metric
from planproof.text import SourceText

_NEXT: Final = re.compile(r"\s{0,80}(?:[-*+]\s|\d{1,4}[.)]\s|$)")


def written(source: SourceText, node: Criterion | Metric) -> str:
    """What `read_statement` is to be given for a node: its first paragraph, or the name and target of a table's row."""
    if isinstance(node, Metric) and node.name and node.target and _in_row(source, node):
        return f"{node.name}: {node.target}"
    lines = source.slice(node.span).splitlines()
    following = next((at for at, line in enumerate(lines[1:], 1) if _NEXT.match(line)), len(lines))
    return " ".join(line.strip() for line in lines[:following])


def _in_row(source: SourceText, node: Metric) -> bool:
    return (node.target or "") not in node.text or source.slice(node.span).lstrip().startswith("|")
