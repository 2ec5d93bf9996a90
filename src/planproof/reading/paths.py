"""Paths in running text: what is one, and what is said to be done with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from planproof.markdown import CODE, STRONG, Inline
from planproof.model import Change, FileChange
from planproof.reading.vocabulary import Vocabulary
from planproof.reading.words import words
from planproof.text import Span

_LINES: Final = r"(?::L?\d+(?:[-:,\u2013]\s?L?\d+)*(?:,\s?\d+(?:-\d+)?)*|#L\d+(?:-L?\d+)?)$"
_NAMES: Final = frozenset(
    {"makefile", "dockerfile", "license", "gemfile", "procfile", "rakefile", "justfile", "vagrantfile"}
)
_NEVER: Final = ("~", "http:", "https:", "mailto:", "www.", "--", "$")
_LONGEST: Final = 260
_LONGEST_EXTENSION: Final = 10
_TRIM: Final = " \t,;\"'`"


def path_of(text: str) -> str | None:
    """The path that a text is, without line numbers; none where it is no path."""
    plain = text.strip(_TRIM).removeprefix("./") if not text.startswith("../") else text.strip(_TRIM)
    if ":" in plain or "#" in plain:
        plain = re.sub(_LINES, "", plain)
    if not plain or len(plain) > _LONGEST or "\n" in plain or _never(plain):
        return None
    if any(char in plain for char in '<>|"=;!?') or (" " in plain and "/" not in plain):
        return None
    if plain.count(" ") > 2 or (plain.endswith(("()", ")")) and "(" in plain and not plain.startswith("app/(")):
        return _grouped(plain)
    last = plain.rstrip("/").rsplit("/", 1)[-1]
    if last.startswith(".") and "/" not in plain:
        return plain if _dotfile(last) else None
    if _extended(last) and not _call(plain):
        return plain
    if "/" in plain and not plain.startswith("/api/") and " " not in plain:
        return plain if plain.endswith("/") or "*" in plain or _folder(plain) else None
    return plain if last.casefold() in _NAMES or _dotfile(last) else None


def _never(plain: str) -> bool:
    """Whether a text is an address, a version, a request (`GET /users`), an option, a variable or a person."""
    if plain.startswith(_NEVER):
        return True
    if plain[0] == "@":
        return plain[1:].replace("_", "a").isalnum()
    if plain[0].isdecimal():
        return "." in plain and all(map(str.isdecimal, plain.split(".")))
    verb, found, _ = plain.partition(" /")
    return bool(found) and verb.isascii() and verb.isalpha() and verb.isupper()


def _extended(name: str) -> bool:
    """Whether a name ends in an extension, or in two of which the last may begin with a digit (`lib.so.1`)."""
    stem, dot, last = name.rpartition(".")
    if not dot or not (last.isascii() and last.isalnum()):
        return False
    if last[0].isalpha() and len(last) <= _LONGEST_EXTENSION:
        return True
    before = stem.rpartition(".")[2] if "." in stem else ""
    short = len(last) < _LONGEST_EXTENSION and 0 < len(before) <= _LONGEST_EXTENSION
    return short and last == last.lower() and before.isascii() and before.isalnum() and before[0].isalpha()


def _dotfile(name: str) -> bool:
    """Whether a name is that of a hidden file that tools know (`.env`, `.gitignore`, `.prettierrc`)."""
    parts = name[1:].split(".")
    return (parts[0] in _KNOWN and len(parts) < 4 and parts[0] not in ("g", "d")) or name.endswith("rc") or (
        len(parts) > 1 and len(parts[0]) > 2 and parts[-1] in _KNOWN)  # fmt: skip


def _grouped(plain: str) -> str | None:
    """Paths with brackets in them, as web frameworks have: `app/(shop)/page.tsx`."""
    last = plain.rsplit("/", 1)[-1]
    return plain if "/" in plain and _extended(last) and plain.count(" ") == 0 else None


def _call(plain: str) -> bool:
    """Whether a dotted name is code (`module.method`), not a file."""
    last = plain.rsplit("/", 1)[-1]
    stem, _, extension = last.rpartition(".")
    return "/" not in plain and (not stem or ("." in stem and extension not in _KNOWN) or extension not in _KNOWN)


_KNOWN: Final = frozenset(
    """
    py pyi ts tsx js jsx mjs cjs go rs rb java kt kts swift c h cc cpp hpp cs php md mdx rst txt json jsonl yaml yml
    toml ini cfg conf env sql sh bash zsh fish ps1 bat html htm css scss sass less vue svelte astro xml svg png jpg
    gif ico lock mod sum gradle properties proto graphql gql tf hcl dart ex exs erl hs ml mli scala clj r rmd ipynb
    csv tsv dockerfile feature spec service socket timer plist xcodeproj pbxproj storyboard example sample template
    j2 tmpl ejs hbs erb slim haml pug wasm lua vim el zig nim jl cr st gd tscn tres unity prefab asset shader cginc
    uasset map d snap mdc editorconfig gitignore dockerignore npmrc nvmrc local prisma drizzle stories test hook
    tsbuildinfo pot po mo arb cmake mk bazel bzl sln csproj fsproj vbproj vb fs fsx razor cshtml xaml log lst layout
    et ct xlsx docx pdf
    """.split()
)


def _folder(plain: str) -> bool:
    """Whether a path without an extension is one: at least two plain parts, none of them empty."""
    parts = plain.strip("/").split("/")
    return len(parts) >= 2 and all(part and part.replace("-", "").replace("_", "").replace(".", "").replace("@", "")
                                   .replace("[", "").replace("]", "").isalnum() for part in parts) and any(
        part.islower() for part in parts)  # fmt: skip


def paths_in(line: Inline) -> Iterator[tuple[str, Span, int, int]]:
    """The paths in a line: in code spans where there are any, else its first word or words; with their characters."""
    at = 0
    found = False
    for run in line.runs:
        after = at + len(run.text)
        if run.style & CODE:
            path = path_of(run.text)
            if path:
                found = True
                start = run.text.find(path)
                yield path, line.source(at + max(0, start), at + max(0, start) + len(path)), at, after
        at = after
    if not found:
        yield from _bare_paths(line)


def _bare_paths(line: Inline) -> Iterator[tuple[str, Span, int, int]]:
    """Paths written without code marks, parted by blanks or commas, up to the first word that is none."""
    text = line.text
    at = 0
    for part in re.split(r"([ \t,]+)", text):
        if part and not part.isspace() and part.strip(", \t"):
            path = path_of(part.strip("()*:"))
            if path is None or not (_extended(path) or path.endswith("/") or path.casefold() in _NAMES):
                if at > 0 and not line.covered(STRONG, at, at + len(part)):
                    return
            else:
                start = at + part.find(path)
                yield path, line.source(start, start + len(path)), start, start + len(path)
        at += len(part)


def change_of(text: str, vocabulary: Vocabulary) -> Change | None:
    """What the words beside a path say is done with it, by the first that says so; none where none does."""
    parts = words(text)
    for index, word in enumerate(parts[:8]):
        pair = " ".join(parts[index : index + 2])
        for names, change in (
            (vocabulary.deletes, Change.DELETE),
            (vocabulary.creates, Change.CREATE),
            (vocabulary.modifies, Change.MODIFY),
        ):
            if word in names or pair in names:
                return change
    return None


_SPECIFIC: Final = {Change.UNKNOWN: 0, Change.MODIFY: 1, Change.CREATE: 2, Change.DELETE: 2}


def merged(files: list[FileChange]) -> tuple[FileChange, ...]:
    """One entry a path, in order of first mention, with the most specific change that is named for it."""
    if not files:
        return ()
    best: dict[str, FileChange] = {}
    for file in files:
        known = best.get(file.path)
        if known is None or _SPECIFIC[file.change] > _SPECIFIC[known.change]:
            best[file.path] = file
    return tuple(best.values())
