"""Files are written whole or not at all, and what the machine says is told."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from hfdesk.domain.problems import Problem, Refusal, Trouble
from hfdesk.system import assets, files, logs, paths


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "x"
    files.replace(path, b"one")
    path.chmod(0o600)
    files.replace(path, b"two")
    assert path.read_bytes() == b"two"
    assert path.stat().st_mode & 0o777 == 0o600 or os.name == "nt"
    assert [each.name for each in tmp_path.iterdir()] == ["x"]


def test_a_failing_write_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "x"
    files.replace(path, b"one")
    with pytest.raises(TypeError), files.beside(path) as stream:
        stream.writelines([b"half", None])  # type: ignore[list-item]
    assert path.read_bytes() == b"one"
    assert [each.name for each in tmp_path.iterdir()] == ["x"]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "file.disk_full"),
        (errno.EACCES, "file.no_permission"),
        (errno.EROFS, "file.no_permission"),
        (errno.EIO, "file.unreadable"),
    ],
)
def test_what_the_machine_says_has_a_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    path = tmp_path / "x"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(Trouble, match=code):
        files.replace(path, b"new")
    assert path.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_missing_folder_and_a_folder_in_the_way_are_told(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match=r"file\.missing"):
        files.replace(tmp_path / "none" / "x", b"")
    with pytest.raises(Trouble, match=r"file\.is_folder"):
        files.replace(tmp_path, b"")
    with pytest.raises(Trouble, match=r"file\.bad_name"):
        files.replace(tmp_path / "a\0b", b"")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in the file system")
def test_a_pipe_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Refusal, match=r"file\.not_plain"):
        files.read(tmp_path / "pipe", 10)


def test_a_file_beyond_the_limit_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"12345")
    assert files.read(tmp_path / "x", 5) == b"12345"
    with pytest.raises(Problem, match=r"file\.too_large"):
        files.read(tmp_path / "x", 4)


def test_the_digest_of_no_file_is_empty(tmp_path: Path) -> None:
    assert files.digest(tmp_path / "x") == ""
    (tmp_path / "x").write_bytes(b"")
    assert files.digest(tmp_path / "x").startswith("e3b0c442")


def test_what_ships_with_the_program_is_found() -> None:
    assert assets.asset("resources/schema/hfdesk-package-1.schema.json").is_file()


def test_a_bug_is_noted_in_a_log_that_does_not_grow_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "SIZE", 10)
    for _ in range(2):
        logs.note(ValueError("odd"))
    path = logs.note(ValueError("odd"))
    text = path.read_text(encoding="utf-8")
    assert text.count("ValueError") == 1
    assert "odd" not in text  # what an error says may be what somebody wrote
    assert path.with_suffix(".old.log").exists()


def test_every_folder_of_the_user_is_the_users_own(own_home: Path) -> None:
    if os.name == "posix":
        for folder in (paths.data(), paths.settings(), paths.state(), paths.logs()):
            assert folder.is_relative_to(own_home)
    assert paths.default_archive().suffix == ".hfdesk"


@pytest.mark.skipif(os.name == "nt", reason="no such pipes on Windows")
def test_a_pipe_is_neither_read_nor_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(Refusal, match=r"file\.not_plain"):
        files.digest(pipe)
    with pytest.raises(Refusal, match=r"file\.not_plain"):
        files.replace(pipe, b"new")
    assert pipe.is_fifo()


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_stays_and_the_file_it_leads_to_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "there" / "x")
    files.replace(link, b"new")
    assert link.is_symlink()
    assert (tmp_path / "there" / "x").read_bytes() == b"new"
