"""Attachments' files: beside the archive, and nowhere else."""

from __future__ import annotations

import errno
import io
from pathlib import Path

import pytest

from hfdesk.domain.problems import Refusal, Trouble
from hfdesk.store import Desk, Files


def test_a_file_comes_back_under_its_reference(desk: Desk) -> None:
    reference = desk.files.put("Møteplan 2025.pdf", b"%PDF")
    with desk.files.open(reference) as file:
        assert file.read() == b"%PDF"
    assert reference.endswith("/Møteplan 2025.pdf")
    assert desk.files.folder == desk.path.with_name("test.hfdesk-files")
    assert desk.files.put("Møteplan 2025.pdf", b"%PDF") == reference
    assert desk.files.put("Møteplan 2025.pdf", b"%PDF2") != reference


NAMES = ["../../ut.txt", "C:\\a\\b.txt", "a/b.txt", "", "...", "x" * 300 + ".pdf", "a\x00b"]


@pytest.mark.parametrize("name", NAMES)
def test_any_name_becomes_one_that_every_system_takes(tmp_path: Path, name: str) -> None:
    files = Files(tmp_path / "files")
    path = files.path(files.put(name, b"x"))
    assert path.is_file()
    assert path.parent.parent == files.folder
    assert len(path.name) <= 121
    assert not set(path.name) & set('<>:"/\\|?*\x00')


@pytest.mark.parametrize("reference", ["../a", "/etc/passwd", "a/../../b", "C:/x", "a\x00", "", "..\\..\\a"])
def test_a_reference_out_of_the_folder_is_refused(tmp_path: Path, reference: str) -> None:
    files = Files(tmp_path / "files")
    (tmp_path / "a").write_text("ute", encoding="utf-8")
    with pytest.raises(Refusal) as refusal:
        files.open(reference)
    assert refusal.value.code == "file.outside"
    assert files.exists(reference) is False


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    files = Files(tmp_path / "files")
    files.folder.mkdir()
    (files.folder / "ut").symlink_to(tmp_path)
    with pytest.raises(Refusal):
        files.path("ut/a")


def test_a_file_that_is_not_there_is_a_trouble(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as trouble:
        Files(tmp_path).open("a/b.txt")
    assert trouble.value.code == "file.missing"


def test_a_file_that_cannot_be_written_is_a_trouble(tmp_path: Path) -> None:
    (tmp_path / "files").write_text("in the way", encoding="utf-8")
    with pytest.raises(Trouble) as trouble:
        Files(tmp_path / "files").put("a.txt", b"x")
    assert trouble.value.code == "file.unreadable"


def test_a_file_that_the_disk_does_not_give_is_a_trouble(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Unreadable(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise OSError(errno.EIO, "no answer", size)

    files = Files(tmp_path)
    reference = files.put("a.txt", b"x")
    monkeypatch.setattr(Files, "open", lambda *_: Unreadable())
    for reading in (files.digest, files.read):
        with pytest.raises(Trouble) as trouble:
            reading(reference)
        assert (trouble.value.code, trouble.value.values["file"]) == ("file.unreadable", reference)
