"""A statement as tokens: figures with units, signs of comparison, paths, code, and words with what they mean."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from planproof.evidence.claims.vocabulary import WORDS, Concept
from planproof.reading.paths import path_of


class Figure(NamedTuple):
    """A number as it was written, its unit, and whether a sign says that it may be more (`95%+`)."""

    value: float
    decimals: int
    unit: str
    plus: bool = False


class Token(NamedTuple):
    """A piece of a statement: where it stands, in characters, and what it is or may mean."""

    start: int
    end: int
    text: str
    means: frozenset[Concept] = frozenset()
    figure: Figure | None = None
    code: bool = False
    path: str | None = None
    sign: str = ""

    @property
    def unknown(self) -> bool:
        """Whether it is a word that no list knows."""
        return not (self.means or self.figure or self.code or self.path or self.sign)


_SIGNS: Final = {
    "<": "<",
    "＜": "<",
    ">": ">",
    "＞": ">",
    "≤": "<=",
    "≦": "<=",
    "⩽": "<=",
    "≥": ">=",
    "≧": ">=",
    "⩾": ">=",
    "=": "=",
    ":": ":",
    "：": ":",
    "→": "->",
    "~": "~",
    "≈": "~",
    "～": "~",
    "-": "-",
    "–": "-",
    "—": "-",
}
_PAIRS: Final = {"<=": "<=", ">=": ">=", "==": "=", "->": "->", "=>": "->", "=<": "<="}
_NUMBER: Final = re.compile(r"\d{1,9}(?:[.,]\d{1,6}){0,3}")
_UNIT: Final = re.compile(
    r"[ \u00a0]?(%|％|[A-Za-zµμ]{1,16}|[а-яё]{1,14}|[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{1,4})"
)
_WORD: Final = re.compile(r"[^\W\d_](?:(?![\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af])[\w'’]|[-.](?=\w)){0,80}")
_CODE: Final = re.compile(r"`([^`\n]{1,300})`")
_PATH: Final = re.compile(r"[\w@.~][\w@./*\[\]-]{1,200}")
_PERCENTILE: Final = re.compile(r"\d{2}(?:\.\d)?(?:th|st|nd|rd|\.)? ?(?:percentile|perzentil)\b", re.IGNORECASE)
_RATIO: Final = re.compile(r"(\d{1,7}) ?(?:/|of|out of) ?(\d{1,7})(?![\d%/.])")
_UNITS: Final = {
    **dict.fromkeys("% ％ percent prozent pourcent procent процентов 퍼센트 パーセント".split(), "%"),
    **dict.fromkeys(
        "ms msec millisecond milliseconds millisekunden millisecondes milisegundos milisekund мс".split(), "ms"
    ),
    **dict.fromkeys("毫秒 ミリ秒 밀리초".split(), "ms"),
    **dict.fromkeys(
        "s sec secs second seconds sekunde sekunden seconde secondes segundo segundos sekund sekundy".split(), "s"
    ),
    **dict.fromkeys("сек секунд секунды 秒 초 秒以内 秒未満".split(), "s"),
    **dict.fromkeys("us µs μs microsecond microseconds мкс 微秒 マイクロ秒".split(), "µs"),
    **dict.fromkeys("min mins minute minutes minuten minutos minut минут 分钟 分 분".split(), "min"),
    **dict.fromkeys("h hr hrs hour hours stunden heures horas godzin часов 小时 時間 시간".split(), "h"),
    **dict.fromkeys("b byte bytes".split(), "B"),
    **dict.fromkeys("kb ko кб".split(), "kB"),
    **dict.fromkeys("mb mo мб".split(), "MB"),
    "gb": "GB",
    "гб": "GB",
    "kib": "KiB",
    "mib": "MiB",
    "gib": "GiB",
    "x": "x",
    "times": "x",
    "倍": "x",
    "배": "x",
}


def tokens_of(text: str) -> list[Token]:
    """The tokens of a statement, in order."""
    return list(_tokens(text))


def _tokens(text: str) -> Iterator[Token]:
    at = 0
    while at < len(text):
        token = _code(text, at) or _figure(text, at) or _path(text, at) or _phrase(text, at) or _sign(text, at)
        if token is None:
            at += 1
            continue
        yield token
        at = max(token.end, at + 1)


def _code(text: str, at: int) -> Token | None:
    found = _CODE.match(text, at) if text[at] == "`" else None
    if found is None:
        return None
    inner = found[1].strip()
    return Token(at, found.end(), inner, code=True, path=path_of(inner) if " " not in inner else None)


def _sign(text: str, at: int) -> Token | None:
    pair = _PAIRS.get(text[at : at + 2])
    if pair:
        return Token(at, at + 2, text[at : at + 2], sign=pair)
    sign = _SIGNS.get(text[at])
    return Token(at, at + 1, text[at], sign=sign) if sign else None


def _figure(text: str, at: int) -> Token | None:
    if not text[at].isascii() or not text[at].isdigit() or _inside(text, at, "#$€_."):
        return None
    share = _PERCENTILE.match(text, at)
    if share:
        return Token(at, share.end(), share[0], means=frozenset({Concept.STATISTIC}))
    ratio = _RATIO.match(text, at)
    if ratio:
        return Token(at, ratio.end(), ratio[0], figure=Figure(float(ratio[1]) / max(int(ratio[2]), 1), 0, "of"))
    found = _NUMBER.match(text, at)
    number = _value(found[0]) if found else None
    if found is None or number is None or (text[found.end() : found.end() + 1].isdigit()):
        return Token(at, found.end(), found[0]) if found else None
    unit, end = _unit(text, found.end())
    plus = text[end : end + 1] == "+"
    return Token(at, end + plus, text[at : end + plus], figure=Figure(number[0], number[1], unit, plus))


def _inside(text: str, at: int, signs: str) -> bool:
    """Whether a word, or one of some signs, goes right up to a place. Eastern words end anywhere."""
    before = text[at - 1 : at]
    return before in signs if before and not before.isalnum() else before != "" and not _eastern(before)


def _value(written: str) -> tuple[float, int] | None:
    """A number and its decimals: a comma before three digits parts thousands, any other is a decimal one."""
    whole, _, rest = written.replace(",", ".").partition(".")
    groups = written.replace(".", ",").split(",")
    if "," in written and all(len(group) == 3 for group in groups[1:]) and "." not in written and whole != "0":
        return float("".join(groups)), 0
    if "." in rest:
        return None
    return float(f"{whole}.{rest}" if rest else whole), len(rest)


def _unit(text: str, at: int) -> tuple[str, int]:
    """The unit behind a number, and the index behind it; a `+` may stand between them."""
    start = at + (text[at : at + 1] == "+")
    found = _UNIT.match(text, start)
    if found is None:
        return "", at
    word = found[1].lower()
    whole = word.isascii() or "\u0400" <= word[0] <= "\u04ff"
    for size in (len(word),) if whole else range(len(word), 0, -1):
        unit = _UNITS.get(word[:size])
        if unit and not (unit == "s" and found[1] == "S") and not (word == "b" and found[1] != "B"):
            return unit, found.start(1) + size
    return "", at


def _path(text: str, at: int) -> Token | None:
    if _inside(text, at, "_/"):
        return None
    found = _PATH.match(text, at)
    if found is None or not ("/" in found[0] or "." in found[0]):
        return None
    written = found[0].rstrip(".-")
    if not written.endswith(("/*", "/**")):
        written = written.rstrip("*")
    words = _WORDLIKE.fullmatch(written) and written.partition("/")[0] not in _FOLDERS
    path = path_of(written) if written.isascii() and not words else None
    return Token(at, at + len(written), written, path=path) if path else None


_WORDLIKE: Final = re.compile(
    r"[A-Z]?[a-z]{1,12}(?:/[a-z]{1,12}){1,3}|(?:e\.g|i\.e|etc|incl|approx|max|min|ca)\.?|[A-Z]{2,6}/[A-Z]{2,6}"
)
"""Two words with a choice between them (`lint/format`), and abbreviations."""
_FOLDERS: Final = frozenset(
    "src lib tests test app apps packages docs server client internal pkg cmd backend frontend web core scripts".split()
)


def _phrase(text: str, at: int) -> Token | None:
    """The longest known phrase that begins here; else the word, whatever it is."""
    if _eastern(text[at]):
        return _eastern_word(text, at)
    word = _WORD.match(text, at)
    if word is None:
        return None
    names = _names()
    lower = text[at : at + 60].lower().replace("’", "'")
    for phrase in names.phrases.get(word[0].lower().replace("’", "'").split("-")[0], ()):
        if lower.startswith(phrase) and not lower[len(phrase) : len(phrase) + 1].isalnum():
            return Token(at, at + len(phrase), text[at : at + len(phrase)], means=names.means[phrase])
    folded = word[0].lower().replace("’", "'")
    means = names.means.get(folded) or next((names.stems[folded[:n]] for n in range(len(folded), 2, -1)
                                            if folded[:n] in names.stems), frozenset())  # fmt: skip
    return Token(at, word.end(), word[0], means=means)


def _eastern(char: str) -> bool:
    return "\u3040" <= char <= "\u30ff" or "\u4e00" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7af"


def _eastern_word(text: str, at: int) -> Token:
    names = _names()
    for size in range(min(12, len(text) - at), 0, -1):
        piece = text[at : at + size].lower()
        if piece in names.means:
            return Token(at, at + size, text[at : at + size], means=names.means[piece])
    return Token(at, at + 1, text[at])


class _Names(NamedTuple):
    means: dict[str, frozenset[Concept]]
    stems: dict[str, frozenset[Concept]]
    phrases: dict[str, list[str]]


@cache
def _names() -> _Names:
    """The vocabulary turned round: from names to concepts; phrases by their first word, longest first."""
    gathered: dict[str, set[Concept]] = {}
    for concept, names in WORDS.items():
        for name in names.split(";"):
            if plain := name.strip():
                gathered.setdefault(plain, set()).add(concept)
    means = {name: frozenset(concepts) for name, concepts in gathered.items() if not name.endswith("*")}
    stems = {name[:-1]: frozenset(concepts) for name, concepts in gathered.items() if name.endswith("*")}
    phrases: dict[str, list[str]] = {}
    for name in sorted(means, key=len, reverse=True):
        if not name.replace("'", "").isalnum():
            phrases.setdefault(re.split(r"[ -]", name)[0], []).append(name)
    return _Names(means, stems, phrases)
