"""What lies beside an archive may be a stranger's: nothing of it leads out of the archive's folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from hfdesk.domain.backing import Reason
from hfdesk.domain.problems import Problem, Trouble
from hfdesk.store import Desk, backing_up
from hfdesk.store.connection import complaints
from hfdesk.store.opening import acquire
from hfdesk.system import files
from hfdesk.system.keys import Key

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links and pipes are made otherwise there")

NAMES = (
    "a.hfdesk-wal",
    ".a.hfdesk.own",
    "a.hfdesk-key.new",
    "a.hfdesk-files",
    "a.hfdesk-own",
    "a.hfdesk-own/kept",
    "a.hfdesk-own/layouts/eget.toml",
    "a.hfdesk-own/steps.json",
    "a.hfdesk-made",
    "a.hfdesk-backups/state.json",
    "a.hfdesk-backups/files/0123456789abcdef",
)


def beside(archive: Path, name: str) -> Path:
    path = archive.parent / name.replace("a.hfdesk", archive.name)
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def code_of(archive: Path, *, read_only: bool) -> str:
    with pytest.raises(Problem) as problem:
        Desk.open(archive, read_only=read_only).close()
    return problem.value.code


@pytest.mark.parametrize("name", NAMES)
def test_an_archive_is_not_opened_where_a_link_beside_it_leads_out(archive: Path, name: str) -> None:
    elsewhere = archive.parent / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "mine.txt").write_text("mine")
    beside(archive, name).symlink_to(elsewhere)
    for read_only in (False, True):
        assert code_of(archive, read_only=read_only) == "archive.leads_out"
    for act in (acquire, lambda path: backing_up.make(path, Reason.HAND)):
        with pytest.raises(Problem) as problem:
            act(archive)
        assert problem.value.code == "archive.leads_out"
    assert [each.name for each in elsewhere.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize(
    "name", ["a.hfdesk-key", "a.hfdesk-own/layouts/eget.toml", "a.hfdesk-backups/a-1-2.json"]
)
def test_a_pipe_beside_an_archive_is_not_waited_for(archive: Path, name: str) -> None:
    os.mkfifo(beside(archive, name))
    assert code_of(archive, read_only=False) == "archive.leads_out"


def test_an_archive_that_is_reached_by_a_link_is_opened(archive: Path) -> None:
    (folder := archive.parent / "elsewhere").mkdir()
    link = folder / "snarvei.hfdesk"
    link.symlink_to(archive)
    with Desk.open(link) as desk:
        assert desk.path == archive  # what lies beside it, lies beside the file itself
    assert [each.name for each in folder.iterdir()] == [link.name]


def test_what_is_copied_for_the_user_alone_takes_the_place_of_a_link(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("mine")
    (tmp_path / "copy").symlink_to(tmp_path / "mine")
    with files.beside(tmp_path / "copy", private=True) as stream:
        stream.write(b"x")
    assert (tmp_path / "mine").read_text() == "mine"
    assert (tmp_path / "copy").read_bytes() == b"x"


@pytest.mark.parametrize("key", [None, Key(b"k" * 32)])
def test_a_pipe_or_a_link_among_the_attachments_is_no_file(archive: Path, key: Key | None) -> None:
    folder = archive.with_name(f"{archive.stem}.hfdesk-files")
    with Desk.open(archive) as desk:
        desk.files.key = key
        for name, make in {"rør": os.mkfifo, "ring": lambda path: path.symlink_to(path.name)}.items():
            path = desk.files.path(f"aa/{name}")
            path.parent.mkdir(parents=True, exist_ok=True)
            make(path)
            with pytest.raises(Problem) as problem:
                desk.files.open(f"aa/{name}")
            assert problem.value.code in ("file.not_plain", "file.outside", "file.missing")
            assert desk.files.digest(f"aa/{name}") == ""
            assert desk.files.size(f"aa/{name}") is None
        assert desk.files.references() == frozenset()
    assert folder.is_dir()


@pytest.mark.parametrize("name", ["å" * 200, "x/" * 3_000, "\ud800", "a\0b"])
def test_a_reference_that_no_disk_takes_is_a_file_that_is_missing(archive: Path, name: str) -> None:
    with Desk.open(archive) as desk:
        assert not desk.files.exists(name)
        assert desk.files.size(name) is None
        with pytest.raises(Problem) as problem:
            desk.files.open(name)
    assert isinstance(problem.value, Trouble) or problem.value.code == "file.outside"


def test_a_complaint_that_is_no_text_is_of_a_damaged_archive(archive: Path) -> None:
    with pytest.raises(Trouble) as trouble, complaints(archive):
        b"\xce".decode()
    assert trouble.value.code == "archive.damaged"


def test_a_schema_of_a_format_to_come_is_damage(archive: Path) -> None:
    raw = archive.read_bytes()
    archive.write_bytes(raw[:47] + b"\x07" + raw[48:])
    assert code_of(archive, read_only=False) == "archive.damaged"
