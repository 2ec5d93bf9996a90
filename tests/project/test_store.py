"""Reading one file: what is refused, in one line, and without waiting."""

import os
import random
import socket
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planproof.errors import NotReadable, PathMissing, PlanproofError, shown
from planproof.project.store import MAX_BYTES, digest, is_text, read_bytes, read_source
from planproof.text import SourceText

posix = pytest.mark.skipif(os.name == "nt", reason="named pipes and modes of POSIX")


def refusal(path: str | Path, kind: type[PlanproofError] = NotReadable, limit: int = MAX_BYTES) -> str:
    with pytest.raises(kind) as caught:
        read_source(str(path), limit)
    return str(caught.value)


def test_the_bytes_are_kept(tmp_path: Path) -> None:
    plan = tmp_path / "plan.md"
    plan.write_bytes(b"\xef\xbb\xbf# A plan\r\n\r- [ ] x\n")
    assert read_source(str(plan)).data == plan.read_bytes()


def test_an_empty_file_is_an_empty_plan(tmp_path: Path) -> None:
    (tmp_path / "plan.md").touch()
    assert read_source(str(tmp_path / "plan.md")).data == b""


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert refusal(tmp_path / "no.md", PathMissing) == f"{tmp_path}/no.md does not exist"
    (tmp_path / "file").touch()
    assert "does not exist" in refusal(tmp_path / "file" / "plan.md", PathMissing)


def test_a_name_that_no_file_can_bear_does_not_exist() -> None:
    assert refusal("a\0b.md", PathMissing) == r"'a\x00b.md' does not exist"


def test_a_name_that_is_too_long_cannot_be_read(tmp_path: Path) -> None:
    assert "cannot be read: File name too long" in refusal(tmp_path / ("x" * 5000))


def test_a_name_of_255_bytes_can_be_read(tmp_path: Path) -> None:
    plan = tmp_path / ("é" * 126 + ".md")
    plan.write_bytes(b"# A")
    assert read_source(str(plan)).data == b"# A"


def test_a_link_to_nothing_says_what_is_missing(tmp_path: Path) -> None:
    (tmp_path / "plan.md").symlink_to("gone.md")
    assert refusal(tmp_path / "plan.md", PathMissing).endswith("plan.md is a link to gone.md, which does not exist")


def test_a_link_to_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "real.md").write_bytes(b"# A")
    (tmp_path / "plan.md").symlink_to("real.md")
    assert read_source(str(tmp_path / "plan.md")).data == b"# A"


def test_links_in_a_circle_are_refused(tmp_path: Path) -> None:
    (tmp_path / "plan.md").symlink_to("plan.md")
    assert "leads back to itself" in refusal(tmp_path / "plan.md")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path) == f"{tmp_path} is a folder: name a file in it"


@posix
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "plan.md")
    assert "plan.md is a named pipe: copy what it gives into a file" in refusal(tmp_path / "plan.md")


@posix
def test_a_pipe_that_takes_the_place_of_a_file_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "plan.md").touch()
    os.mkfifo(tmp_path / "pipe")
    opened = os.open
    monkeypatch.setattr(os, "open", lambda path, flags: opened(tmp_path / "pipe", flags))
    assert "plan.md is a named pipe" in refusal(tmp_path / "plan.md")


@posix
def test_a_device_and_a_socket_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert refusal("/dev/null").startswith("/dev/null is a device")
    monkeypatch.chdir(tmp_path)  # the name of a socket may not be long
    with socket.socket(socket.AF_UNIX) as made:
        made.bind("plan.md")
        assert refusal("plan.md").startswith("plan.md is a socket")


@posix
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    (tmp_path / "plan.md").touch(mode=0)
    assert "may not be read by you" in refusal(tmp_path / "plan.md")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (PermissionError(13, "Permission denied"), "x.md may not be read by you: give yourself permission (chmod u+r)"),
        (OSError(5, "Input/output error"), "x.md cannot be read: Input/output error"),
    ],
)
def test_what_the_system_refuses_is_told(monkeypatch: pytest.MonkeyPatch, error: OSError, words: str) -> None:
    def refuse(*_: object) -> None:
        raise error

    monkeypatch.setattr(os, "stat", refuse)
    assert refusal("x.md") == words


def test_a_file_over_the_limit_is_refused_with_the_setting_that_raises_it(tmp_path: Path) -> None:
    plan = tmp_path / "plan.md"
    plan.write_bytes(b"x" * 11)
    assert read_source(str(plan), 11).data == b"x" * 11
    assert refusal(plan, limit=10) == (
        f"{plan} is larger than 10 bytes: raise the limit with --max-bytes, or with max-bytes in the configuration"
    )
    with plan.open("wb") as file:
        file.truncate(MAX_BYTES + 1)  # a hole: no space is taken
    assert "is larger than 16 MB: raise the limit" in refusal(plan)


@posix
def test_a_file_that_says_it_is_empty_and_never_ends_is_refused() -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("files of /proc")
    assert len(read_bytes("/proc/self/status", 100_000)) > 100
    assert "larger than" in refusal("/proc/self/status", limit=10)


def test_control_characters_of_a_name_never_reach_the_terminal() -> None:
    assert refusal("a\nb\x1b[2J.md", PathMissing) == r"'a\nb\x1b[2J.md' does not exist"
    assert refusal(os.fsdecode(b"\xff.md"), PathMissing) == r"'\udcff.md' does not exist"


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("docs/Plan – übung.md", "docs/Plan – übung.md"),
        ("a b.md", "a b.md"),
        ("", "''"),
        (" a.md", "' a.md'"),
        ("a\u202eb", r"'a\u202eb'"),
        ("a\x9bb", r"'a\x9bb'"),
        ("a\u2028b", r"'a\u2028b'"),
    ],
)
def test_a_path_is_shown_as_it_is_or_escaped(path: str, words: str) -> None:
    assert shown(path) == words


@given(st.text(st.characters()))
def test_what_is_shown_always_prints(path: str) -> None:
    assert shown(path).isprintable()


@pytest.mark.parametrize("seed", range(20))
def test_random_bytes_do_not_look_like_text(tmp_path: Path, seed: int) -> None:
    (tmp_path / "plan.md").write_bytes(random.Random(seed).randbytes(1000))
    assert refusal(tmp_path / "plan.md").endswith("plan.md does not look like text: name a Markdown file")


def test_another_unicode_encoding_is_told_apart(tmp_path: Path) -> None:
    (tmp_path / "plan.md").write_bytes("# A plan\n- [ ] Work\n".encode("utf-16"))
    assert refusal(tmp_path / "plan.md").endswith("does not look like text: save it as UTF-8")
    assert not is_text(SourceText("# A plan".encode("utf-16-le")))


@pytest.mark.parametrize("encoding", ["latin-1", "koi8-r", "gb18030", "shift-jis", "euc-kr", "cp1251"])
def test_text_in_an_old_encoding_is_text(encoding: str) -> None:
    words = {"latin-1": "Größe", "koi8-r": "План", "cp1251": "План", "gb18030": "实施计划", "euc-kr": "계획"}
    assert is_text(SourceText(words.get(encoding, "計画").encode(encoding)))


def test_a_stray_control_does_not_make_a_text_binary() -> None:
    assert is_text(SourceText(b"# A plan\n\0 - [ ] \x1a work that is long enough\n"))
    assert not is_text(SourceText(bytes(100)))


@given(st.text())
def test_whatever_utf_8_without_controls_is_text(text: str) -> None:
    plain = "".join(letter for letter in text if letter >= " ")
    assert is_text(SourceText.of(plain))


def test_the_digest_tells_states_of_a_file_apart() -> None:
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert digest(SourceText(b"")) == empty
    assert digest(SourceText(b"\n")) != empty
