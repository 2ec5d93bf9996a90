"""Values added to parts that have none, in the place and in the form in which other parts have theirs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.editing.columns import EMPTY, with_column
from planproof.editing.draft import Draft
from planproof.editing.effect import Way
from planproof.editing.language import called
from planproof.editing.notes import nested
from planproof.editing.setting.patterns import Pattern, keyed, patterns, siblings
from planproof.editing.setting.present import COLUMNS, cell_at, cell_under, in_column, row_at
from planproof.editing.setting.values import Given
from planproof.editing.tables import rewritten
from planproof.editing.wording import own_text, place_of
from planproof.markdown import Heading, Row, Table
from planproof.model import Change, FileChange, Metric, Node, Phase, Question, Risk, Task
from planproof.reading.fields import fields_in_line
from planproof.reading.tables import columns_of
from planproof.records import replace
from planproof.text import Edit, Span

_AMOUNTS: Final = ("effort", "estimate", "owner")
_OWNER: Final = re.compile(r" \(?@[\w-]{1,40}\)?\Z")
_NAME: Final = re.compile(r"[^\W\d_][\w-]{0,38}")
_BRACKETS: Final = re.compile(r"([*_`]{0,2})([(\[\uff08])(?:[^()\[\]\uff08\uff09]{0,40})([)\]\uff09])([*_`]{0,2})")
CHANGED: Final = {Change.CREATE: "new", Change.MODIFY: "modify", Change.DELETE: "delete"}


def supplying(draft: Draft, node: Node, wanted: Given) -> Iterator[Way]:
    """Ways to give a part a value that it has not: in its cell, as its siblings have it, as the template would."""
    if cell := cell_under(draft, node, wanted.field):
        yield from ((rewritten(draft.source, cell, made),) for made in in_column(draft, cell, wanted))
    for pattern in patterns(draft, node, wanted):
        yield from placed(draft, node, pattern)
    if isinstance(node, Question | Metric | FileChange):
        yield from _behind(draft, node, wanted)
    elif isinstance(node, Phase | Task | Risk):
        yield from _as_template(draft, node, wanted)


def placed(draft: Draft, node: Node, pattern: Pattern) -> Iterator[Way]:
    """Ways to put a value beside or below the words of a part."""
    if not pattern.line:
        yield from ((edit,) for edit in beside(draft, node, pattern.text))
    elif row_at(draft, node) is None:
        yield (below(draft, node, pattern),)


def _as_template(draft: Draft, node: Node, wanted: Given) -> Iterator[Way]:
    """A value where no sibling shows the way: sizes and times in brackets beside a task, all else as a field."""
    value = template_text(draft, node, wanted)
    if wanted.field in _AMOUNTS and not isinstance(node, Risk | Phase):
        for text in _bracketed(draft, node, wanted, value):
            yield from ((edit,) for edit in beside(draft, node, text))
    if row := row_at(draft, node):
        yield from _columned(draft, node, *row, wanted, value)
        return
    key = key_for(draft, node, wanted.field)
    for pattern in keyed(draft, node, key):
        yield (below(draft, node, replace(pattern, text=pattern.text + value)),)
    if found := draft.item_of(node):
        yield (nested(draft, found[1], f"{key}: {value}"),)
        yield (nested(draft, found[1], f"**{key}:** {value}"),)
    else:
        yield (below(draft, node, Pattern(line=True, text=f"**{key}:** {value}", blank=not isinstance(node, Phase))),)
    if wanted.field in _AMOUNTS:
        yield from ((edit,) for edit in beside(draft, node, f"({value})"))


def _columned(draft: Draft, node: Node, table: Table, row: Row, wanted: Given, value: str) -> Iterator[Way]:
    """A column of its own for a value: of a risk's grades before its mitigation, else behind all others."""
    columns = columns_of(table, draft.vocabulary)
    last = len(table.header.cells) - 1
    before = [at for name in ("impact", "risk") if (at := columns.index(name)) is not None]
    behind = before[0] if isinstance(node, Risk) and wanted.field != "mitigation" and before else last
    head = called(draft, "columns", COLUMNS[wanted.field])
    values = {table.rows.index(row): value}
    for at in dict.fromkeys((behind, last)):
        # A dash would be read as the name of somebody, or as a word for how urgent a task is.
        empty = "" if wanted.field in ("owner", "priority") else EMPTY
        if way := with_column(draft, table, at, head, values, empty):
            yield way


def key_for(draft: Draft, node: Node, field: str) -> str:
    """What a field is called where the plan has not called it anything yet."""
    meaning = "depends" if field == "depends_on" else field
    name = called(draft, "fields", meaning)
    if isinstance(node, Phase) and name == "Effort":
        return "Estimated Effort"
    if isinstance(node, Task) and name == "Dependencies":
        return "Depends on"
    return name


def template_text(draft: Draft, node: Node, wanted: Given) -> str:
    """A value as the template writes it: sizes as letters, grades with a capital, phases with their word."""
    if wanted.field == "effort":
        return str(wanted.value)
    if wanted.field in ("impact", "likelihood") and wanted.text.islower():
        return wanted.text[:1].upper() + wanted.text[1:]
    if wanted.field == "depends_on" and isinstance(node, Phase):
        word = phase_word(draft, node)
        return ", ".join(f"{word} {number}" for number in wanted.value)
    return wanted.text


def phase_word(draft: Draft, node: Phase) -> str:
    """The word that a plan's phases are called by (`Phase`, `Sprint`), as their headings have it."""
    for phase in (node, *siblings(draft, node)):
        line = draft.source.slice(draft.line_at(phase.span.start))
        for found in re.finditer(r"[^\W\d_]{2,20}", line[:80]):
            if found[0].casefold() in draft.vocabulary.phases | draft.vocabulary.weak_phases:
                return found[0]
    return "Phase"


def _bracketed(draft: Draft, node: Node, wanted: Given, value: str) -> Iterator[str]:
    """A size, a time or an owner in such brackets as other values have beside the words of tasks."""
    if wanted.field == "owner":
        yield f"@{value}" if _NAME.fullmatch(value) else f"({called(draft, 'fields', 'owner')}: {value})"
        return
    for other in siblings(draft, node):
        for field in ("estimate", "effort"):
            span = other.where.get(field)
            line = draft.line_at(other.span.start)
            if span and line.holds(span):
                text = draft.source.slice(Span(max(line.start, span.start - 4), min(span.end + 4, line.end)))
                if found := _BRACKETS.search(text):
                    yield f"{found[1]}{found[2]}{value}{found[3]}{found[4]}"
                    return
    yield f"[{value}]" if wanted.field == "effort" else f"({value})"


# ---- behind the words


def _behind(draft: Draft, node: Node, wanted: Given) -> Iterator[Way]:
    """What stands behind the words of a question, a metric or a file: whom it waits for, a target, a remark."""
    if wanted.field == "needs":
        texts = [f"- needs answer from {wanted.text}", f"(needs answer from {wanted.text})"]
    elif wanted.field == "target":
        texts = [f": {wanted.text}"]
    elif wanted.field == "change":
        texts = [f"({CHANGED[wanted.value]})", f"- {CHANGED[wanted.value]}"]
    else:
        texts = [f"{_dash(draft)} {wanted.text}", f"({wanted.text})"]
    for text in texts:
        yield from ((edit,) for edit in beside(draft, node, text))


def _dash(draft: Draft) -> str:
    """The sign that parts paths from remarks on them in a plan."""
    for file in draft.plan.files:
        line = draft.line_at(file.span.end)
        after = draft.source.slice(Span(file.span.end, line.end)).lstrip("`* ")
        if after[:1] in ("-", "\u2013", "\u2014", ":"):
            return after[0]
    return "-"


# ---- places


def beside(draft: Draft, node: Node, text: str) -> Iterator[Edit]:
    """Edits that put a text behind the words of a part: at the end of their line, before the marks that close it."""
    glue = "" if text[:1] in ("\uff08", ":") else " "
    if isinstance(node, FileChange) and row_at(draft, node) is None:
        end = draft.source.data.find(b"`", node.span.end, node.span.end + 1) + 1 or node.span.end
        yield Edit.of(end, end, glue + text)
    if row_at(draft, node):
        place = place_of(draft, node, own_text(node))
        cell = cell_at(draft, place) if place else None
        if cell:
            yield rewritten(draft.source, cell, draft.source.slice(cell.span).strip() + glue + text)
        return
    line = draft.line_at(words_end(draft, node))
    end = line.start + len(_without_hashes(draft.source.data[line.start : line.end]).rstrip(b" \t\\"))
    if text[:1] in "([" and (owner := _OWNER.search(draft.source.slice(Span(line.start, end)))):
        before = end - len(owner[0].encode())
        yield Edit.of(before, before, glue + text)
    yield Edit.of(end, end, glue + text)
    if draft.source.data[line.start : end].endswith((b"**", b"__")):
        yield Edit.of(end - 2, end - 2, glue + text)


def _without_hashes(line: bytes) -> bytes:
    """A line without the number signs that close a heading."""
    bare = line.rstrip(b" \t").rstrip(b"#")
    return bare if bare.endswith((b" ", b"\t")) else line


def words_end(draft: Draft, node: Node) -> int:
    """A byte in the last line of a part's own words."""
    if found := draft.item_of(node):
        lines = found[1].head.lines
        own = lines[:1] + _until_fields(draft, lines[1:])
        return own[-1].span.start if own else node.span.start
    return node.span.start


def _until_fields(draft: Draft, lines: list) -> list:  # type: ignore[type-arg]
    kept = []
    for line in lines:
        if fields_in_line(line, draft.vocabulary):
            break
        kept.append(line)
    return kept


def head_end(draft: Draft, node: Node) -> int:
    """The end of the line, or lines, that hold the words of a part."""
    for block in draft.blocks:
        if isinstance(block, Heading) and block.span.start == node.span.start:
            return draft.line_at(
                block.span.start + len(draft.source.data[block.span.start : block.span.end].rstrip()) - 1
            ).end
    return draft.line_at(words_end(draft, node)).end


def below(draft: Draft, node: Node, pattern: Pattern) -> Edit:
    """The edit that puts a field on a line of its own: behind the part's other fields, else below its words."""
    newline = draft.newline.decode()
    last = _last_field(draft, node, pattern)
    if last is not None:
        end = draft.line_at(last).end
        between = newline * 2 if pattern.blank and not pattern.first else newline
        lead = _lead(draft, last) if _bulleted(pattern.text) else _blanks(_lead(draft, last))
        after = ""
    else:
        end = head_end(draft, node)
        between = newline * 2 if pattern.blank else newline
        lead = _own_lead(draft, node) + pattern.indent
        after = "" if draft.item_of(node) else _gap(draft, end, pattern)
    return Edit.of(end, end, f"{between}{lead}{pattern.text}{pattern.tail}{after}")


def _own_lead(draft: Draft, node: Node) -> str:
    """What stands before an item on its line; nothing before a heading."""
    return (
        draft.source.slice(Span(draft.line_at(node.span.start).start, node.span.start)) if draft.item_of(node) else ""
    )


def _last_field(draft: Draft, node: Node, pattern: Pattern) -> int | None:
    """The end of a part's last field that stands on a line as the new one would."""
    head = head_end(draft, node)
    ends = [
        span.end
        for name, span in node.where.items()
        if name not in ("box", "id") and span.start > head and node.span.holds(span) and not cell_at(draft, span)
    ]
    ends = [end for end in ends if _bulleted(_stripped(draft, end)) == _bulleted(pattern.text)]
    return max(ends, default=None)


def _stripped(draft: Draft, offset: int) -> str:
    return draft.source.slice(draft.line_at(offset)).strip()


def _bulleted(text: str) -> bool:
    return text[:2] in ("- ", "* ", "+ ")


def _lead(draft: Draft, offset: int) -> str:
    line = draft.source.slice(draft.line_at(offset))
    return line[: len(line) - len(line.lstrip(" \t>"))]


def _blanks(lead: str) -> str:
    return lead


def _gap(draft: Draft, end: int, pattern: Pattern) -> str:
    """A line end, where what follows would otherwise run into a new field below a heading."""
    newline = draft.newline
    following = draft.source.data[end + len(newline) :].partition(newline)[0].strip()
    if not following or following[:3] in (b"- *", b"* *") or (following[:2] == b"**" and pattern.text.startswith("**")):
        return ""
    return newline.decode()
