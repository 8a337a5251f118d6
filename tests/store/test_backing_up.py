"""Backups: made whole or not at all, looked over, thinned, put back."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from hfdesk.domain.backing import Reason
from hfdesk.domain.problems import Problem, Trouble
from hfdesk.domain.values import Committee, Meeting, Person, Record
from hfdesk.ops import backups as ops
from hfdesk.store import Desk, Op, Work, backing_up, backups
from hfdesk.store.connection import plain_connection
from hfdesk.system import envelopes
from hfdesk.system.keys import Key

DAY = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def put(desk: Desk, *values: Record) -> None:
    def change(work: Work) -> None:
        for value in values:
            work.put(value)

    desk.write(Op.CREATE, change)


def write_names(desk: Desk, *names: str) -> None:
    people = [Person(id=f"p-{name}", name=name) for name in names]
    put(desk, *people)


def flip(path: Path, at: int) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        (byte,) = file.read(1)
        file.seek(at)
        file.write(bytes([byte ^ 0x20]))


def test_a_backup_of_an_open_archive_has_its_newest_work(desk: Desk) -> None:
    write_names(desk, "Ola Nordli")
    backup, is_new = backing_up.make(desk.path, Reason.START)
    assert is_new
    assert backup.is_good
    assert backup.counts["people"] == 1
    with Desk.open(backup.path, read_only=True) as copy:
        assert [each.name for each in copy.all(Person)] == ["Ola Nordli"]


def test_what_has_not_changed_is_not_backed_up_again_unless_asked_for(desk: Desk) -> None:
    write_names(desk, "Ola Nordli")
    first, _ = backing_up.make(desk.path, Reason.START, now=DAY)
    assert backing_up.make(desk.path, Reason.DAILY, now=DAY + timedelta(days=1)) == (first, False)
    assert ops.standing(desk.path).newest == DAY + timedelta(days=1)
    _, is_new = backing_up.make(desk.path, Reason.HAND, now=DAY + timedelta(days=2))
    assert is_new
    write_names(desk, "Kari Sørli")
    _, is_new = backing_up.make(desk.path, Reason.DAILY, now=DAY + timedelta(days=3))
    assert is_new


def test_a_manifest_has_the_sums_of_file_and_records_and_no_word_of_the_archive(desk: Desk) -> None:
    write_names(desk, "Ola Nordli")
    desk.files.put("Hemmelig notat.txt", b"innhold")
    backup, _ = backing_up.make(desk.path, Reason.HAND)
    said = backup.manifest.read_text(encoding="utf-8")
    data = json.loads(said)
    assert data["sha256"] == backup.sha256
    assert data["records"]["people"][0] == 1
    assert "Nordli" not in said
    assert "Hemmelig" not in said


def test_attachments_are_kept_once_and_looked_over(desk: Desk) -> None:
    reference = desk.files.put("notat.txt", b"innhold")
    first, _ = backing_up.make(desk.path, Reason.HAND, now=DAY)
    second, _ = backing_up.make(desk.path, Reason.HAND, now=DAY + timedelta(minutes=1))
    assert [name for name, _ in backups.files_in(first.attachments)] == [reference]
    assert backing_up.verify(second).is_good
    flip(second.attachments / reference, 2)
    assert backing_up.verify(second).fault == "backup.attachments"


def test_each_flipped_bit_of_a_backup_is_seen(desk: Desk) -> None:
    write_names(desk, *(f"Navn {n}" for n in range(50)))
    backup, _ = backing_up.make(desk.path, Reason.HAND)
    chance = random.Random(6)
    for _ in range(20):
        at = chance.randrange(backup.size)
        flip(backup.path, at)
        assert not backing_up.verify(backup).is_good
        flip(backup.path, at)
    assert backing_up.verify(backup).is_good


def test_an_operation_of_no_moment_keeps_no_archive_from_being_backed_up(desk: Desk) -> None:
    write_names(desk, "Ola Nordli")
    with plain_connection(desk.path) as driver:
        driver.execute("UPDATE operations SET moment = '25:61'")
    backup, _ = backing_up.make(desk.path, Reason.START)
    assert backup.newest is None
    assert backups.listed(desk.path) == (backup,)


def test_a_backup_that_is_damaged_is_passed_over_for_the_one_before(desk: Desk) -> None:
    good, _ = backing_up.make(desk.path, Reason.HAND, now=DAY)
    bad, _ = backing_up.make(desk.path, Reason.HAND, now=DAY + timedelta(minutes=1))
    flip(bad.path, 5_000)
    newest = ops.newest_good(desk.path)
    assert newest is not None
    assert newest.path == good.path


def test_backups_are_thinned_with_what_only_they_have(desk: Desk) -> None:
    old = [DAY - timedelta(days=5, hours=hours) for hours in (1, 2, 3)]
    for moment in old:
        _pretend(desk.path, moment, Reason.DAILY)
    stray = backups.folder_for(desk.path) / "files" / "0123" / "gammelt.txt"
    stray.parent.mkdir(parents=True)
    stray.write_text("gammelt", encoding="utf-8")
    new, _ = backing_up.make(desk.path, Reason.HAND, now=DAY)
    assert [each.moment for each in backups.listed(desk.path)] == [new.moment, old[0]]
    assert not stray.exists()


def _pretend(archive: Path, moment: datetime, reason: Reason) -> None:
    folder = backups.folder_for(archive)
    path = backups.new_path(folder, archive, moment)
    path.write_bytes(b"x")
    backups.write(backups.Backup(path, moment, reason, 1, "", "0001"))


def test_the_last_good_backup_stays_however_old_it_is(desk: Desk) -> None:
    backup, _ = backing_up.make(desk.path, Reason.HAND, now=DAY - timedelta(days=400))
    for minutes in (2, 1):
        _pretend(desk.path, DAY - timedelta(days=399, minutes=minutes), Reason.HAND)
    for each in backups.listed(desk.path)[:2]:
        backups.write(backups.replace(each, fault="backup.differs"))
    backing_up.thin(backup.path.parent, DAY)
    assert backup.path in [each.path for each in backups.listed(desk.path)]


def test_what_a_broken_off_backup_left_is_tidied_and_never_listed(desk: Desk) -> None:
    folder = backups.folder_for(desk.path)
    (folder / ".test-20260101-000000.hfdesk.new").write_bytes(b"half")
    (folder / "test-20260101-000000.json").write_text("{}", encoding="utf-8")
    assert backups.listed(desk.path) == ()
    backing_up.make(desk.path, Reason.HAND)
    assert len(backups.listed(desk.path)) == 1
    assert not list(folder.glob(".*.new"))
    assert not (folder / "test-20260101-000000.json").exists()


def test_a_full_disk_leaves_the_older_backups(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    first, _ = backing_up.make(desk.path, Reason.HAND)
    usage = shutil.disk_usage(desk.path.parent)
    monkeypatch.setattr(backing_up.shutil, "disk_usage", lambda _: usage._replace(free=1_000))
    with pytest.raises(Trouble) as trouble:
        ops.make(desk.path, Reason.HAND)
    assert trouble.value.code == "backup.disk_full"
    assert [each.path for each in backups.listed(desk.path)] == [first.path]
    assert ops.standing(desk.path).reason == "backup.disk_full"


def test_where_nothing_can_be_written_beside_an_archive_its_backups_go_to_the_users_data(desk: Desk) -> None:
    (desk.path.parent / "test.hfdesk-backups").write_text("in the way", encoding="utf-8")
    backup, _ = backing_up.make(desk.path, Reason.HAND)
    assert backup.path.is_relative_to(backups.own(desk.path))
    assert [each.path for each in backups.listed(desk.path)] == [backup.path]


def test_one_who_writes_meanwhile_neither_waits_nor_gets_into_the_backup(desk: Desk) -> None:
    write_names(desk, "Ola Nordli")
    written: list[int] = []

    def write() -> None:
        if len(written) < 5:
            written.append(len(written))
            write_names(desk, f"Imens {len(written)}")

    backup, _ = backing_up.make(desk.path, Reason.HAND, pause=write)
    assert backup.counts["people"] == 1
    assert len(desk.all(Person)) == 6


def test_restoring_keeps_the_present_archive_aside_with_its_newest_work(archive: Path) -> None:
    with Desk.open(archive) as desk:
        write_names(desk, "Ola Nordli")
        reference = desk.files.put("notat.txt", b"innhold")
        backup, _ = backing_up.make(archive, Reason.HAND)
        write_names(desk, "Kari Sørli")
        with pytest.raises(Trouble) as trouble:
            ops.restore(backup, archive)
        assert trouble.value.code == "archive.locked"
    (archive.with_name("test.hfdesk-files") / reference).unlink()
    aside = ops.restore(backup, archive)
    assert aside is not None
    with Desk.open(archive) as desk:
        assert [each.name for each in desk.all(Person)] == ["Ola Nordli"]
        assert desk.files.exists(reference)
    with Desk.open(aside) as desk:
        assert {each.name for each in desk.all(Person)} == {"Ola Nordli", "Kari Sørli"}


def test_the_log_of_an_archive_that_died_goes_aside_with_it(archive: Path, tmp_path: Path) -> None:
    with Desk.open(archive) as desk:
        write_names(desk, "Ola Nordli")
        backup, _ = backing_up.make(archive, Reason.HAND)
        write_names(desk, "Kari Sørli")
        dead = tmp_path / "dead"
        dead.mkdir()
        for ending in ("", "-wal"):  # as a kill leaves it
            shutil.copy(archive.with_name(archive.name + ending), dead / f"test.hfdesk{ending}")
    aside = ops.restore(backup, dead / "test.hfdesk")
    assert aside is not None
    with Desk.open(dead / "test.hfdesk") as desk:
        assert len(desk.all(Person)) == 1
    with Desk.open(aside) as desk:
        assert len(desk.all(Person)) == 2


def test_a_backup_that_is_not_as_it_was_made_is_not_restored(archive: Path) -> None:
    with Desk.open(archive) as desk:
        write_names(desk, "Ola Nordli")
    backup, _ = backing_up.make(archive, Reason.HAND)
    before = archive.read_bytes()
    flip(backup.path, 4_200)
    with pytest.raises(Problem) as problem:
        ops.restore(backup, archive)
    assert problem.value.code == "backup.differs"
    assert archive.read_bytes() == before


def test_the_content_is_told_before_it_is_taken(desk: Desk) -> None:
    committee = Committee(id="ssu", name="Strategisk samarbeidsutvalg")
    meetings = [Meeting(id=f"m{n}", committee="ssu", date=date(2026, n, 3)) for n in (1, 2, 3)]
    put(desk, committee, *meetings[:2])
    backup, _ = backing_up.make(desk.path, Reason.HAND)
    assert ops.content(backup, desk.path).difference == ops.Difference(0, 0, 0, 0)
    desk.write(Op.CREATE, lambda work: work.put(meetings[2]))
    desk.write_text(Committee, "ssu", "name", "Samarbeidsutvalget").result()
    told = ops.content(backup, desk.path)
    assert [(each.name, each.meetings, each.last) for each in told.committees] == [
        ("Strategisk samarbeidsutvalg", 2, date(2026, 2, 3))
    ]
    assert told.difference == ops.Difference(changed=0, added=1, gone=0, texts=1)


def test_a_second_place_gets_a_copy_that_is_looked_over_and_is_passed_over_when_it_is_gone(
    desk: Desk, tmp_path: Path
) -> None:
    place = tmp_path / "minnepinne"
    desk.files.put("notat.txt", b"innhold")
    made = ops.make(desk.path, second=place)
    assert (made.there, made.trouble) == (None, None)
    place.mkdir()
    there = ops.make(desk.path, Reason.START, second=place).there
    assert there is not None
    assert there.path.is_relative_to(place)
    assert backing_up.verify(there).is_good
    assert ops.standing(desk.path, place).there is not None
    assert [each.is_elsewhere for each in ops.listed(desk.path, place)] == [False, True]


def test_a_restore_drill_brings_each_of_the_twelve_newest_back(archive: Path) -> None:
    chance = random.Random(12)
    expected: dict[Path, set[str]] = {}
    with Desk.open(archive) as desk:
        for n in range(12):
            write_names(desk, f"Navn {n}")
            desk.files.put(f"notat {n}.txt", f"innhold {n}".encode())
            backup, _ = backing_up.make(archive, Reason.HAND, now=DAY + timedelta(minutes=n))
            expected[backup.path] = {each.name for each in desk.all(Person)}
    newest = backups.listed(archive)
    assert len(newest) == 12
    for backup in newest:
        assert backing_up.verify(backup).is_good
        content = bytearray(archive.read_bytes())
        for _ in range(50):
            content[chance.randrange(len(content))] = chance.randrange(256)
        archive.write_bytes(content[: chance.randrange(1, len(content))])
        assert ops.restore(backup, archive) is not None
        with Desk.open(archive) as desk:
            assert {each.name for each in desk.all(Person)} == expected[backup.path]
            assert desk.verify() == ()
        with plain_connection(archive, read_only=True) as driver:
            assert dict(backing_up.digests.records(driver)) == dict(backup.records)


def test_a_backup_of_an_encrypted_archive_is_closed_to_whoever_finds_it(tmp_path: Path) -> None:
    path, key = tmp_path / "lukket.hfdesk", Key.new()
    with Desk.open(path, create=True, key=key) as desk:
        write_names(desk, "Ola Nordli")
        desk.files.put("Hemmelig notat.txt", b"helt hemmelig innhold")
        envelopes.write(path, envelopes.Envelope((envelopes.Slot(key.check),)))
        backup, _ = backing_up.make(path, Reason.HAND, key=key)
    assert backup.is_encrypted
    assert backup.envelope.is_file()
    for each in backup.path.parent.rglob("*"):
        said = each.read_bytes() if each.is_file() else b""
        assert b"Nordli" not in said
        assert b"hemmelig innhold" not in said
    assert backing_up.verify(backup, key).is_good
    assert not backing_up.verify(backup, Key.new()).is_good
    for each in (path, *envelopes.places(path)):
        each.unlink()
    assert ops.restore(backup, path, key) is None
    assert envelopes.read(path).holds(key)
    with Desk.open(path, key=key) as desk:
        assert [each.name for each in desk.all(Person)] == ["Ola Nordli"]


MAKING = """
import sys
from pathlib import Path
from hfdesk.domain.backing import Reason
from hfdesk.store import backing_up
print("ready", flush=True)
while True:
    backing_up.make(Path(sys.argv[1]), Reason.HAND)
"""


def test_a_kill_at_any_moment_leaves_only_whole_backups(archive: Path) -> None:
    chance = random.Random(9)
    with Desk.open(archive) as desk:
        write_names(desk, *(f"Navn {n}" for n in range(200)))
        desk.files.put("notat.txt", b"innhold" * 1_000)
    for _ in range(4):
        process = subprocess.Popen([sys.executable, "-c", MAKING, str(archive)], stdout=subprocess.PIPE)
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        time.sleep(chance.uniform(0.02, 0.4))
        process.kill()
        process.communicate()
        assert all(backing_up.verify(each).is_good for each in backups.listed(archive))
    backing_up.make(archive, Reason.HAND)
    folder = backups.beside(archive)
    assert not list(folder.glob(".*.new*"))
    assert len(list(folder.glob("*.json"))) == len(backups.listed(archive)) + 1  # and what is remembered
