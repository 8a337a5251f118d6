"""Attachments: copied beside the archive, ordered, renamed, taken out, and told apart when gone."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path

import pytest

from hfdesk.domain.problems import Refusal, Trouble
from hfdesk.domain.values import Attachment, Case, Committee, Meeting, MeetingAttachment
from hfdesk.ops import attaching
from hfdesk.ops.attaching import Kept
from hfdesk.ops.problems import sentence
from hfdesk.store import Desk
from tests.ops.filling import Holding

VALUES = (
    Committee(id="u", name="Utvalget"),
    Case(id="sak", committee="u", title="Vaktplan", attachments=(Attachment(title="På papir"),)),
    Meeting(id="m", committee="u", date=date(2026, 12, 3)),
)


@pytest.fixture
def desk(holding: Holding) -> Desk:
    return holding(VALUES)


def file(folder: Path, name: str, content: bytes = b"x") -> Path:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    return path


def titles(desk: Desk) -> list[str]:
    return [each.title for each in desk.get(Case, "sak").attachments]


def test_several_files_are_attached_at_once_and_taken_back_at_once(desk: Desk, tmp_path: Path) -> None:
    paths = [file(tmp_path, "Tall_per_kommune.xlsx", b"1"), file(tmp_path, "Plan 2027.pdf", b"2")]
    attached = attaching.attach(desk, "sak", paths)
    assert attached.refused == ()
    assert titles(desk) == ["På papir", "Tall per kommune", "Plan 2027"]
    for each, content in zip(desk.get(Case, "sak").attachments[1:], (b"1", b"2"), strict=True):
        with desk.files.open(each.file) as stored:
            assert stored.read() == content
    assert desk.undo()
    assert titles(desk) == ["På papir"]
    assert desk.redo()
    assert all(desk.files.exists(each.file) for each in desk.get(Case, "sak").attachments[1:])


def test_each_file_that_cannot_be_taken_has_its_sentence_and_the_others_come(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attaching, "LARGEST", 1_000_000)
    good = file(tmp_path, "god.txt", b"god")
    (tmp_path / "mappe").mkdir()
    paths = [
        tmp_path / "mappe",
        tmp_path / "borte.pdf",
        file(tmp_path, "tom.pdf", b""),
        file(tmp_path, "stor.bin", b"x" * 1_000_001),
        good,
        file(tmp_path, "samme.txt", b"god"),
    ]
    attached = attaching.attach(desk, "sak", paths)
    assert [each.code for each in attached.refused] == [
        *("file.is_folder", "file.missing", "attachment.empty", "file.too_large", "attachment.twice"),
    ]
    told = [sentence(each) for each in attached.refused]
    for path, words in zip([each for each in paths if each != good], told, strict=True):
        assert f"«{path.name}»" in words
    assert str(tmp_path) not in " ".join(told)
    assert titles(desk) == ["På papir", "god"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="rights do not hold for this user")
def test_a_file_without_access_is_refused(desk: Desk, tmp_path: Path) -> None:
    path = file(tmp_path, "lukket.pdf")
    path.chmod(0)
    assert [each.code for each in attaching.attach(desk, "sak", [path]).refused] == ["file.no_permission"]


@pytest.mark.skipif(os.name == "nt", reason="no named pipes among files")
def test_what_might_never_end_is_not_read(desk: Desk, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "rør")
    assert [each.code for each in attaching.attach(desk, "sak", [tmp_path / "rør"]).refused] == [
        "file.not_plain"
    ]


def test_where_nothing_can_be_taken_nothing_is_done(desk: Desk, tmp_path: Path) -> None:
    count = len(desk.undoable())
    attached = attaching.attach(desk, "sak", [tmp_path / "borte"])
    assert attached.done is None
    assert len(desk.undoable()) == count


def test_the_same_content_is_stored_once(desk: Desk, tmp_path: Path) -> None:
    attaching.attach(desk, "sak", [file(tmp_path, "a.pdf", b"likt")])
    attaching.attach(desk, "m", [file(tmp_path, "b.pdf", b"likt")], Meeting)
    (first,) = desk.get(Case, "sak").attachments[1:]
    assert desk.get(Meeting, "m").attachments == (MeetingAttachment(title="b", file=first.file),)
    assert len([each for each in desk.files.folder.rglob("*") if each.is_file()]) == 1


@pytest.mark.parametrize("name", ["NUL.pdf", "å" * 120 + ".pdf", "punktum. .pdf", "com1"])
def test_a_files_name_is_one_that_every_system_takes(desk: Desk, tmp_path: Path, name: str) -> None:
    attaching.attach(desk, "sak", [file(tmp_path / "inn", name)])
    stored = desk.get(Case, "sak").attachments[1].file.split("/")[1]
    assert stored.split(".")[0].upper() not in {"NUL", "COM1"}
    assert len(stored.encode()) <= 255
    assert not stored.endswith((" ", "."))


@pytest.mark.skipif(sys.platform != "linux", reason="Names that are no text are Linux's alone")
def test_a_files_name_that_is_no_text_is_taken_as_what_can_be_read_of_it(desk: Desk, tmp_path: Path) -> None:
    name = os.fsdecode(b"\xe5rsplan\xff.pdf")
    attached = attaching.attach(
        desk, "sak", [file(tmp_path / "inn", name), file(tmp_path / "inn", name[-5:], b"y")]
    )
    assert attached.refused == ()
    assert titles(desk)[1:] == ["rsplan", ".pdf"]
    assert desk.verify() == ()


def test_no_sign_in_a_files_name_turns_its_ending_round(desk: Desk, tmp_path: Path) -> None:
    attaching.attach(desk, "sak", [file(tmp_path / "inn", "rtl\u202efdp.exe")])
    assert desk.get(Case, "sak").attachments[1].file.endswith("/rtl_fdp.exe")


def test_attachments_are_renamed_moved_and_taken_out(desk: Desk, tmp_path: Path) -> None:
    attaching.attach(desk, "sak", [file(tmp_path, "b.txt", b"b"), file(tmp_path, "c.txt", b"c")])
    attaching.rename_attachment(desk, "sak", 2, "  Tall  per år ")
    attaching.move_attachment(desk, "sak", 2, -5)
    assert titles(desk) == ["Tall per år", "På papir", "b"]
    gone = desk.get(Case, "sak").attachments[0].file
    attaching.take_out_attachment(desk, "sak", 0)
    assert titles(desk) == ["På papir", "b"]
    assert desk.files.exists(gone)
    with pytest.raises(Refusal) as refused:
        attaching.rename_attachment(desk, "sak", 0, " ")
    assert refused.value.code == "attachment.title"
    for _ in range(4):
        assert desk.undo()
    assert titles(desk) == ["På papir"]


@pytest.mark.parametrize("at", [-1, 1])
def test_an_attachment_that_is_not_there_changes_nothing(desk: Desk, at: int) -> None:
    with pytest.raises(IndexError):
        attaching.take_out_attachment(desk, "sak", at)
    with pytest.raises(IndexError):
        attaching.move_attachment(desk, "sak", at, 1)
    assert titles(desk) == ["På papir"]


def test_a_vanished_file_is_told_and_given_again(desk: Desk, tmp_path: Path) -> None:
    path = file(tmp_path, "tall.csv", b"1;2")
    attaching.attach(desk, "sak", [path])
    states = attaching.attachment_state(desk, "sak")
    assert [(each.title, each.kept, each.size) for each in states] == [
        ("På papir", Kept.NONE, None),
        ("tall", Kept.THERE, 3),
    ]
    desk.files.path(states[1].file).unlink()
    assert attaching.attachment_state(desk, "sak")[1].kept is Kept.GONE
    attaching.give_file(desk, "sak", 1, path)
    assert attaching.attachment_state(desk, "sak") == states


def test_nothing_is_copied_into_an_archive_that_is_only_read(desk: Desk, tmp_path: Path) -> None:
    with Desk.open(desk.path, read_only=True) as other:
        with pytest.raises(Trouble) as trouble:
            attaching.attach(other, "sak", [file(tmp_path, "a.txt")])
        assert trouble.value.code == "archive.read_only"
        assert not other.files.folder.exists()
