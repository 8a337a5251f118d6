"""Attachments that are gone or cannot be read: a backup is made, and has what an earlier one has of them."""

from __future__ import annotations

import errno
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from hfdesk.domain.backing import Reason
from hfdesk.domain.values import Committee, Meeting, MeetingAttachment
from hfdesk.ops import backups as ops
from hfdesk.store import Desk, Op, Work, backing_up, backups
from hfdesk.system.keys import Key

DAY = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def attach(desk: Desk, *names: str) -> list[str]:
    """A meeting with an attachment of each name; their references."""
    references = [desk.files.put(name, f"innholdet i {name}".encode()) for name in names]
    attachments = tuple(MeetingAttachment(title=each, file=each) for each in references)

    def change(work: Work) -> None:
        work.put(Committee(id="ssu", name="Strategisk samarbeidsutvalg"))
        work.put(Meeting(id="m1", committee="ssu", date=date(2026, 3, 3), attachments=attachments))

    desk.write(Op.CREATE, change)
    return references


def rename(desk: Desk, name: str) -> None:
    desk.write_text(Committee, "ssu", "name", name).result()


def sums(*names: str) -> set[str]:
    return {backups.name_sum(name) for name in names}


def test_an_attachment_that_is_gone_stays_in_new_backups_and_is_told(desk: Desk) -> None:
    gone, there = attach(desk, "notat.txt", "plan.txt")
    first, _ = backing_up.make(desk.path, Reason.HAND, now=DAY)
    desk.files.path(gone).unlink()
    made = ops.make(desk.path, Reason.HAND)
    assert made.lacks is not None
    assert (made.lacks.code, made.lacks.values["files"]) == ("backup.carried", "«notat.txt»")
    backups.remove(first)
    backing_up.thin(first.path.parent, DAY)
    newest = backups.listed(desk.path)[0]
    assert set(newest.files) == sums(gone, there)
    assert backing_up.verify(newest).is_good
    assert ops.standing(desk.path).carried == 1
    archive = desk.path
    desk.close()
    ops.restore(newest, archive)
    with Desk.open(archive) as again:
        assert again.files.path(gone).read_bytes() == b"innholdet i notat.txt"


def test_what_nothing_names_any_more_is_not_carried_over(desk: Desk) -> None:
    (gone,) = attach(desk, "notat.txt")
    backing_up.make(desk.path, Reason.HAND, now=DAY)
    desk.write(Op.DELETE, lambda work: work.delete(Meeting, "m1"))
    desk.files.remove(gone)
    backup, _ = backing_up.make(desk.path, Reason.HAND, now=DAY + timedelta(minutes=1))
    assert backup.files == {}
    assert backup.enclosed.carried == backup.enclosed.lacking == ()


def test_nothing_new_is_backed_up_because_something_is_gone_and_it_is_told_again(desk: Desk) -> None:
    (gone,) = attach(desk, "notat.txt")
    first, _ = backing_up.make(desk.path, Reason.HAND, now=DAY)
    desk.files.path(gone).unlink()
    again, is_new = backing_up.make(desk.path, Reason.DAILY, now=DAY + timedelta(days=1))
    assert (again, is_new) == (first, False)
    assert again.enclosed.carried == (gone,)


def _deny(path: Path, monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    """Let reading a file fail, as a disk or its rights would."""
    real: Any = Path.open

    class Broken:
        def __init__(self, stream: Any) -> None:
            self.stream = stream

        def __enter__(self) -> Broken:
            return self

        def __exit__(self, *_: object) -> None:
            self.stream.close()

        def read(self, *_: object) -> bytes:
            raise OSError(code, "the disk says no", str(path))

    def opened(self: Path, *args: Any, **more: Any) -> Any:
        if self != path:
            return real(self, *args, **more)
        if code == errno.EACCES:
            raise PermissionError(code, "no", str(path))
        return Broken(real(self, *args, **more))

    monkeypatch.setattr(Path, "open", opened)


@pytest.mark.parametrize("code", [errno.EIO, errno.EACCES])
def test_one_attachment_that_cannot_be_read_keeps_no_backup_from_being_made(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    broken, there = attach(desk, "notat.txt", "plan.txt")
    with monkeypatch.context() as patched:
        _deny(desk.files.path(broken), patched, code)
        made = ops.make(desk.path)
    assert made.backup.is_good
    assert set(made.backup.files) == sums(there)
    assert made.backup.lacking == tuple(sums(broken))
    assert made.lacks is not None
    assert (made.lacks.code, made.lacks.values["files"]) == ("backup.lacks", "«notat.txt»")
    assert ops.standing(desk.path).lacking == 1
    after = ops.make(desk.path, Reason.DAILY)
    assert after.is_new
    assert after.lacks is None
    assert set(after.backup.files) == sums(broken, there)
    assert ops.standing(desk.path).lacking == 0


def test_a_folder_in_an_attachments_place_keeps_neither_backup_nor_restore_from_being_made(
    desk: Desk,
) -> None:
    taken, there = attach(desk, "notat.txt", "plan.txt")
    desk.files.path(taken).unlink()
    desk.files.path(taken).mkdir()
    made = ops.make(desk.path)
    assert made.lacks is not None and made.lacks.code == "backup.lacks"
    assert set(made.backup.files) == sums(there)
    (made.backup.attachments / taken).mkdir(parents=True)  # and the same among the backups
    desk.files.path(taken).rmdir()
    desk.files.path(taken).write_bytes(b"innholdet i notat.txt")
    again = ops.make(desk.path)
    assert again.lacks is not None and again.lacks.code == "backup.lacks"
    archive = desk.path
    desk.close()
    assert ops.restore(again.backup, archive) is not None


def test_a_copy_that_only_an_earlier_backup_names_outlives_that_backup(desk: Desk) -> None:
    (gone,) = attach(desk, "notat.txt")
    first, _ = backing_up.make(desk.path, Reason.HAND, now=DAY)
    desk.files.path(gone).unlink()
    kept = first.attachments / gone
    aside = kept.rename(desk.path.with_name("x"))  # as if the disk did not answer just then
    rename(desk, "Samarbeidsutvalget")
    lacking, _ = backing_up.make(desk.path, Reason.HAND, now=DAY + timedelta(minutes=1))
    assert lacking.lacking == tuple(sums(gone))
    kept.parent.mkdir(exist_ok=True)
    aside.rename(kept)
    backups.remove(first)
    backing_up.thin(kept.parent.parent.parent, DAY)
    assert kept.is_file()


def test_a_sealed_attachment_that_the_disk_broke_does_not_replace_its_copy(tmp_path: Path) -> None:
    key = Key.new()
    with Desk.open(tmp_path / "lukket.hfdesk", create=True, key=key) as desk:
        (reference,) = attach(desk, "notat.txt")
        first, _ = backing_up.make(desk.path, Reason.HAND, key=key, now=DAY)
        path = desk.files.path(reference)
        path.write_bytes(path.read_bytes()[:-1])
        rename(desk, "Samarbeidsutvalget")
        second, _ = backing_up.make(desk.path, Reason.HAND, key=key, now=DAY + timedelta(minutes=1))
    assert second.files == first.files
    assert second.enclosed.carried == (reference,)
    assert backing_up.verify(second, key).is_good


# -- the second place --------------------------------------------------------------------------


def test_backups_at_the_second_place_are_found_from_another_machine_and_under_another_name(
    desk: Desk, tmp_path: Path
) -> None:
    place = tmp_path / "minnepinne"
    place.mkdir()
    attach(desk, "notat.txt")
    there = ops.make(desk.path, second=place).there
    assert there is not None
    elsewhere = tmp_path / "ny maskin" / desk.path.name
    elsewhere.parent.mkdir()
    found = ops.newest_good(elsewhere, place)
    assert found is not None and found.path == there.path
    assert ops.origin(found, elsewhere) == there.path.parent.name
    assert ops.listed(elsewhere, place) == ()
    assert ops.restore(found, elsewhere) is None
    moved = elsewhere.rename(elsewhere.with_name("nytt navn.hfdesk"))
    elsewhere.with_name("test.hfdesk-files").rename(elsewhere.with_name("nytt navn.hfdesk-files"))
    own = ops.make(moved).backup
    assert [each.path for each in ops.offered(moved, place)] == [own.path, there.path]
    with Desk.open(moved) as again:
        assert again.verify() == ()


def test_another_archives_backups_at_the_second_place_are_not_offered_and_own_ones_come_first(
    desk: Desk, tmp_path: Path
) -> None:
    place = tmp_path / "minnepinne"
    place.mkdir()
    attach(desk, "notat.txt")
    own = ops.make(desk.path, second=place)
    with Desk.open(tmp_path / "annet.hfdesk", create=True) as other:
        ops.make(other.path, second=place)
    (tmp_path / "annet sted").mkdir()
    with Desk.open(tmp_path / "annet sted" / desk.path.name, create=True) as namesake:
        theirs = ops.make(namesake.path, second=place)
    offered = [each.path for each in ops.offered(desk.path, place)]
    assert own.there is not None and theirs.there is not None
    assert offered == [own.backup.path, own.there.path, theirs.there.path]
    newest = ops.newest_good(desk.path, place)
    assert newest is not None and newest.path == own.backup.path


def test_trouble_at_the_second_place_is_remembered_until_a_copy_is_there(desk: Desk, tmp_path: Path) -> None:
    place = tmp_path / "minnepinne"
    place.mkdir()
    attach(desk, "notat.txt")
    in_the_way = place / backups.marked(desk.path)
    in_the_way.write_text("in the way", encoding="utf-8")
    assert ops.make(desk.path, second=place).trouble is not None
    assert ops.standing(desk.path, place).trouble
    assert ops.standing(desk.path, tmp_path / "annet").trouble == ""
    in_the_way.unlink()
    assert ops.make(desk.path, second=place).trouble is None
    assert ops.standing(desk.path, place).trouble == ""
