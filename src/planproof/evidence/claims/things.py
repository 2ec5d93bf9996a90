"""Statements about commands, files and names: `make test` passes, a file exists, nothing refers to an old name."""

from __future__ import annotations

from itertools import takewhile
from typing import Final

from planproof.evidence.claims.clauses import Clause
from planproof.evidence.claims.measure import Comparison, Measure, MeasureKind
from planproof.evidence.claims.tokens import Figure, Token
from planproof.evidence.claims.vocabulary import Concept

C = Concept
_PROGRAMS: Final = frozenset(
    """
    npm npx pnpm yarn bun deno node pytest python python3 tox nox uv poetry pip ruff mypy pyright black cargo rustc go
    make cmake ctest ninja gradle mvn dotnet docker docker-compose podman kubectl helm terraform bundle rake rspec rails
    composer php phpunit mix gleam sbt swift xcodebuild flutter dart tsc eslint jest vitest playwright just task bash sh
    git curl bazel buck nx turbo prettier biome golangci-lint staticcheck shellcheck pre-commit actionlint planproof
    """.split()
)
_WORDS_TOO: Final = frozenset("make go just task node black bundle mix swift dart sh git helm".split())
_GO: Final = frozenset("go build;go test;go vet;go generate;go mod;git diff;git status".split(";"))
_ALONE: Final = frozenset("pytest tox nox vitest jest ctest phpunit rspec".split())
"""Programs that are run without arguments."""
_TWO: Final = ("  ", " + ", " and ", " or ", "\u2014", ": ", ", ")
"""What parts two commands, or a command and a remark; two blanks stand where a remark was."""
_HAS: Final = (" has", " have", " is", " runs", " command", " still", " fully")
"""Programs that are words of English as well: without code marks they are taken for words."""


def command(clause: Clause) -> Measure | None:
    """`npm test` passes; in code marks, or where the statement begins with a program."""
    rest = clause.rest(C.PASS, C.WORKS, C.NO, C.ERRORS, C.WARNINGS, C.FAIL, C.ALL, C.BUILD, C.ISSUES)
    if rest is None or clause.has(C.COVERAGE, C.TIME) or not clause.has(C.PASS, C.WORKS, C.NO):
        return None
    if clause.has(C.NO) and not clause.has(C.ERRORS, C.WARNINGS, C.ISSUES, C.FAIL):
        return None
    if clause.has(C.FAIL) and not clause.has(C.NO):
        return None
    warned = [token for token in clause.tokens if C.WARNINGS in token.means or C.ISSUES in token.means]
    marked = [token for token in clause.tokens if token.code]
    if marked:
        fits = (
            len(marked) == 1 and marked[0] is clause.tokens[0] and rest in ([], marked) and is_command(marked[0].text)
        )
        paths = [token for token in clause.tokens if token.path and not token.code]
        words = marked[0].text if fits and not paths else None
    else:
        words = _bare(clause)
        end = clause.tokens[0].start + len(words or "")
        warned = [token for token in clause.tokens if token.start >= end and (token in warned or token in rest)]
    return (
        clause.measure(MeasureKind.COMMAND, Comparison.EQUAL, unit="exit", subject=words, rest=warned)
        if words
        else None
    )


def is_command(text: str) -> bool:
    """Whether a text in code marks is a command line: it begins with a program, or with the path of a script."""
    first = text.removeprefix("$ ").split(maxsplit=1)[0] if text.strip() else ""
    script = first.startswith("./") or first.endswith((".sh", ".py"))
    return first in _PROGRAMS or (script and (" " in text or first.startswith("./")))


def _bare(clause: Clause) -> str | None:
    """A command without code marks, from the beginning up to the word that says how it ends."""
    first = clause.tokens[0].text
    begun = clause.text[clause.tokens[0].start :].split(maxsplit=1)
    if begun[0] != first or first not in _PROGRAMS or any(t.figure and t.figure.unit == "of" for t in clause.tokens):
        return None
    ends = [
        token
        for token in clause.tokens[1:]
        if not token.means.isdisjoint((C.PASS, C.WORKS, C.NO)) and _final(clause, token)
    ]
    words = clause.text[clause.tokens[0].start : ends[0].start].strip() if ends else ""
    words = "".join(takewhile(str.isascii, words)).strip()
    for said in _HAS:
        words = words.removesuffix(said)
    return words if _meant(words.split()) and not any(sign in words for sign in _TWO) else None


def _meant(words: list[str]) -> bool:
    """Whether words are a command: a program with arguments, of those that are English words only certain ones."""
    if not words:
        return False
    if words[0] in _WORDS_TOO:
        return " ".join(words[:2]) in _GO or (words[0] == "make" and len(words) == 2 and words[1] != "sure")
    tool = words[0] in ("ruff", "eslint", "mypy", "tsc", "pyright") and words[1:] == ["lint"]
    return words[0] in _ALONE or (len(words) > 1 and not tool)


def _final(clause: Clause, token: Token) -> bool:
    """Whether a word says how a command ends, and is no argument (`npm run build`)."""
    said = token.text.lower()
    before = clause.text[: token.start].rstrip()
    return said not in ("run", "runs") or not before.endswith(
        ("npm", "pnpm", "yarn", "bun", "go", "cargo", "deno", "uv", "tox")
    )


_ONE: Final = Figure(1.0, 0, "files")


def file_exists(clause: Clause) -> Measure | None:
    """A path and a word for being there, and nothing else."""
    rest = clause.rest(C.EXISTS, C.ALL)
    path = _path(clause)
    if path is None or not clause.has(C.EXISTS) or clause.has(C.GONE, C.NO, C.NOT) or _others(rest, path):
        return None
    return clause.measure(MeasureKind.FILE_EXISTS, Comparison.AT_LEAST, _ONE, subject=path.path)


def file_absent(clause: Clause) -> Measure | None:
    """A path and a word for being gone, and nothing else."""
    rest = clause.rest(C.GONE, C.EXISTS, C.REMAIN)
    path = _path(clause)
    if path is None or not clause.has(C.GONE) or clause.has(C.NOT) or _others(rest, path):
        return None
    return clause.measure(MeasureKind.FILE_ABSENT, Comparison.EQUAL, unit="files", subject=path.path)


def _path(clause: Clause) -> Token | None:
    """The one path, which the statement begins with, but for words like `file`."""
    paths = [token for token in clause.tokens if token.path]
    return paths[0] if len(paths) == 1 and not clause.figures else None


_FILE: Final = frozenset(
    "file files the folder directory datei fichier archivo arquivo plik файл 文件 ファイル 파일 old".split()
)


def _others(rest: list[Token] | None, path: Token) -> bool:
    return rest is None or any(token is not path and token.text.lower() not in _FILE for token in rest)


def name_absent(clause: Clause) -> Measure | None:
    """No references to a name in code marks remain."""
    rest = clause.rest(C.NO, C.REFERENCES, C.REMAIN, C.CODE, C.EXISTS, C.TO)
    code = [token for token in clause.tokens if token.code]
    marked = [token for token in code if not token.path] or code
    if rest is None or len(marked) != 1 or not clause.has(C.NO) or not clause.has(C.REFERENCES):
        return None
    if (
        any(token is not marked[0] and not token.path for token in rest)
        or clause.has(C.ERRORS, C.TESTS)
        or clause.figures
    ):
        return None
    scopes = [token.path for token in clause.tokens if token.path and token is not marked[0]]
    if len(scopes) > 1:
        return None
    return clause.measure(
        MeasureKind.NAME_ABSENT,
        Comparison.EQUAL,
        unit="references",
        subject=marked[0].text,
        scope=scopes[0] if scopes else None,
    )
