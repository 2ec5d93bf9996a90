"""What tomllib would take minutes for is refused at once; what people write is read."""

import time
import tomllib
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planproof.project.toml import line_of, parse_toml

SIZE = 256_000


def filled(unit: str) -> str:
    return unit * (SIZE // len(unit))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (".".join(["a"] * 20_000) + " = 1", "a key of more than 32 parts (at line 1)"),
        ("x = 1\n[" + ".".join(["a"] * 20_000) + "]", "a key of more than 32 parts (at line 2)"),
        (".".join(['"a"'] * 20_000) + " = 1", "a key of more than 32 parts (at line 1)"),
        ("a = " + "[" * 20_000, "brackets nested more than 32 deep (at line 1)"),
        ("a = " + "{a=" * 20_000, "brackets nested more than 32 deep (at line 1)"),
        ("a = " + "[\n" * 20_000, "brackets nested more than 32 deep (at line 33)"),
    ],
)
def test_keys_and_brackets_that_nobody_writes_are_refused(text: str, words: str) -> None:
    began = time.process_time()
    with pytest.raises(ValueError, match="more than 32") as caught:
        parse_toml(text)
    assert str(caught.value) == words
    assert time.process_time() - began < 1


@pytest.mark.parametrize(
    "text",
    [
        filled('"""'),
        filled('"""\\"'),
        filled("'''"),
        filled("'"),
        filled('"'),
        filled('"\\'),
        filled("#"),
        filled("a=1\n"),
        filled("["),
        filled("[[a]]\n"),
        filled("a=["),
        "a=[" + filled("[],"),
        "a=[" + filled("{},"),
        "a=" + "1" * SIZE,
        "a=0x" + "f" * SIZE,
        'a="' + filled("\\u0041") + '"',
        'a="""' + filled("\\\n") + '"""',
        filled("a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t = 1\n"),
        "[" + ".".join(["a"] * 32) + "]\n" + "".join(f"k{i}=1\n" for i in range(25_000)),
        "".join(f"[a.b{i}]\n" for i in range(20_000)),
        "".join(f"[[a.b]]\nc.d.e={i}\n" for i in range(10_000)),
        filled("\n"),
        filled(" "),
        filled("\0"),
    ],
)
def test_no_file_takes_long(text: str) -> None:
    began = time.process_time()
    with suppress(ValueError):
        parse_toml(text)
    line_of(text, ("tool", "planproof", "a"))
    assert time.process_time() - began < 2


def test_what_people_write_is_read() -> None:
    text = 'a = """\n[x.y]\n""" # [[[\nb = \'[[[\'\n[t.u]\nc = [[1, 2.5], [3]]\nd = {e = {f = "]"}}\n'
    assert parse_toml(text) == tomllib.loads(text)


@given(st.text(st.sampled_from("ab.=[]{}\"'#\\,\n 1")))
def test_the_guard_stands_before_the_parser_and_changes_nothing(text: str) -> None:
    try:
        expected = tomllib.loads(text)
    except ValueError:
        with pytest.raises(ValueError):  # noqa: PT011 - whatever the parser says
            parse_toml(text)
    else:
        assert parse_toml(text) == expected


@pytest.mark.parametrize(
    ("text", "path", "line"),
    [
        ("a = 1\n\nb = 2\n", "b", 3),
        ("[x]\nb = 1\n[y] # b\n b= 2", "y.b", 4),
        ('["x"."y"]\n"b" = 2', "x.y.b", 2),
        ("x.y.b = 2", "x.y.b", 1),
        ("\n[x]\ny = { b = 2 }", "x.y.b", 3),
        ("\n[x]\n[x.y]\nb.c = 2", "x.y.b.c", 4),
        ("\n\n[x.y.b]", "x.y.b", 3),
        ("[[x.y]]\nb = 2", "x.y.b", 2),
        ("a = 1", "b", 1),
        ("c = [\n1,\n]\nb = 1", "b", 4),
    ],
)
def test_a_key_is_found_by_its_line(text: str, path: str, line: int) -> None:
    assert line_of(text, tuple(path.split("."))) == line
