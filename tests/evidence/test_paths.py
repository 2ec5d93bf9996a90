"""Paths of reports: as they stand in the repository, and which of them lie below a path."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planproof.evidence.paths import below, plain_path


@pytest.mark.parametrize(
    ("written", "root", "plain"),
    [
        ("src/a.py", "", "src/a.py"),
        ("./src/a.py", "", "src/a.py"),
        (".//src/a.py", "", "src/a.py"),
        ("src\\a.py", "", "src/a.py"),
        ("C:\\shop\\src\\a.py", "", "C:/shop/src/a.py"),
        ("C:\\shop\\src\\a.py", "C:\\shop", "src/a.py"),
        ("/home/ada/shop/src/a.py", "/home/ada/shop", "src/a.py"),
        ("/home/ada/shop/src/a.py", "/home/ada/shop/", "src/a.py"),
        ("/home/ada/shopping/a.py", "/home/ada/shop", "/home/ada/shopping/a.py"),
        ("file:///home/ada/a%20b.py", "/home/ada", "a b.py"),
        ("file:///C:/shop/a.py", "", "C:/shop/a.py"),
        ("../a.py", "", "../a.py"),
        ("a/b\\c.py", "", "a/b\\c.py"),
    ],
)
def test_a_path_is_written_as_in_the_repository(written: str, root: str, plain: str) -> None:
    assert plain_path(written, root) == plain


@pytest.mark.parametrize(
    ("paths", "scope", "inside"),
    [
        ("src/auth/a.py src/authority.py", "src/auth", "src/auth/a.py"),
        ("src/auth/a.py src/b.py", "src/auth/", "src/auth/a.py"),
        ("src/a.py src/b.py", "src/a.py", "src/a.py"),
        ("src/a.py src/b.py", ".", "src/a.py src/b.py"),
        ("/ci/shop/src/auth/a.py /ci/shop/src/b.py", "src/auth", "/ci/shop/src/auth/a.py"),
        ("example.com/shop/cart/a.go example.com/shop/b.go", "cart", "example.com/shop/cart/a.go"),
        ("one/src/a.py two/src/a.py", "src", ""),
        ("src/a.py vendor/src/b.py", "src", "src/a.py"),
        ("lib/a.py", "src", ""),
    ],
)
def test_what_lies_below_a_path_is_found_whatever_root_the_report_has(paths: str, scope: str, inside: str) -> None:
    assert below(paths.split(), scope) == frozenset(inside.split())


@given(st.text(max_size=30), st.text(max_size=10))
def test_any_text_is_a_path(written: str, root: str) -> None:
    assert plain_path(plain_path(written, root), root).count("\0") == plain_path(written, root).count("\0")
    assert below([written], written.strip("/") or ".") <= {written}
