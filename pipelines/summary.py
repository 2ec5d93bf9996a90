"""Make of findings, as `planproof check --format jsonl` prints them, a Markdown table for the summary of a GitHub job.

What stands in plans is not trusted: in the table it is text, whatever it looks like.
"""

import json
import os
import sys
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ,;()/-")
LIMIT = 500_000
"""How many bytes the table may have; GitHub refuses a summary of more than a megabyte."""


def table(findings: Iterable[Mapping[str, Any]], environment: Mapping[str, str]) -> str:
    """The findings as a table under a heading that counts them."""
    found = list(findings)
    if not found:
        return "### planproof: nothing found\n"
    many = "1 finding" if len(found) == 1 else f"{len(found)} findings"
    lines = [f"### planproof: {many}", "", "| place | | rule | finding | what to do |", "|---|---|---|---|---|"]
    base = _base(environment)
    size = 0
    for index, one in enumerate(found):
        line = row(one, base)
        size += len(line.encode(errors="backslashreplace")) + 1
        if size > LIMIT:
            lines += ["", f"{len(found) - index} more are not shown here."]
            break
        lines.append(line)
    return "\n".join(lines) + "\n"


def row(finding: Mapping[str, Any], base: str | None) -> str:
    """A finding as a row of the table; its place is a link where there is a page of files to link to."""
    path, line = str(finding["path"]), int(finding["line"])
    place = clean(f"{path}:{line}")
    if base is not None and not path.startswith(("/", "..")):
        place = f"[{place}]({base}{quote(path.encode(errors='surrogateescape'))}?plain=1#L{line})"
    rule = clean(f"{finding['code']} {finding['name']}")
    cells = (place, clean(finding["severity"]), rule, clean(finding["message"]), clean(finding["cure"] or ""))
    return f"| {' | '.join(cells)} |"


def clean(text: str) -> str:
    """A text that neither Markdown nor HTML takes for anything else, on one line, and that calls nobody."""
    return "".join(map(_clean, " ".join(str(text).split())))


def _clean(char: str) -> str:
    if char in PLAIN:
        return char
    if char.isascii() and char.isprintable():
        return f"&#{ord(char)};" + ("<!-- -->" if char == "@" else "")
    return "\ufffd" if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp") else char


def _base(environment: Mapping[str, str]) -> str | None:
    parts = [environment.get(name) for name in ("GITHUB_SERVER_URL", "GITHUB_REPOSITORY", "GITHUB_SHA")]
    if not all(parts):
        return None
    server, repository, commit = map(str, parts)
    return f"{server}/{quote(repository)}/blob/{quote(commit)}/"


if __name__ == "__main__":
    told = table(map(json.loads, sys.stdin.buffer), os.environ)
    sys.stdout.buffer.write(told.encode(errors="backslashreplace"))
