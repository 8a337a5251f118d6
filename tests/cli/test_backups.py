"""Backups on the command line."""

from __future__ import annotations

from pathlib import Path

from hfdesk.store import backups
from tests.cli.calling import Call, refused


def test_a_backup_is_made_and_copied_to_a_folder(call: Call, archive: Path, tmp_path: Path) -> None:
    place = tmp_path / "minnepinne"
    place.mkdir()
    said = call("--archive", archive, "backup", "--to", place)
    assert said.status == 0
    (backup,) = backups.listed(archive)
    assert str(backup.path) in said.out
    (there,) = place.rglob("*.hfdesk")
    assert there.read_bytes() == backup.path.read_bytes()


def test_a_folder_that_is_not_there_is_told_and_the_backup_is_made(call: Call, archive: Path) -> None:
    said = call("--archive", archive, "backup", "--to", archive.parent / "borte")
    assert said.status == 2
    assert "er ikke der, så ingenting er kopiert dit" in said.err
    assert len(backups.listed(archive)) == 1


def test_no_backup_is_made_of_an_archive_that_is_not_there(call: Call, tmp_path: Path) -> None:
    assert "Det finnes ikke noe arkiv" in refused(call("--archive", tmp_path / "borte.hfdesk", "backup"))
    assert list(tmp_path.iterdir()) == []


def test_a_destroyed_archive_is_brought_back(call: Call, archive: Path) -> None:
    before = call("--archive", archive, "list", "meetings").out
    assert call("--archive", archive, "backup").status == 0
    archive.write_bytes(b"gone" * 1_000)
    assert call("--archive", archive, "list", "meetings").status == 2
    said = call("--archive", archive, "restore")
    assert said.status == 0
    assert "Det som var der, ligger i" in said.out
    assert call("--archive", archive, "list", "meetings").out == before
    (aside,) = archive.parent.glob("* til side *.hfdesk")
    assert aside.read_bytes() == b"gone" * 1_000


def test_an_archive_that_vanished_is_brought_back_from_the_one_that_is_named(
    call: Call, archive: Path
) -> None:
    call("--archive", archive, "backup")
    (backup,) = backups.listed(archive)
    archive.unlink()
    assert call("--archive", archive, "restore", "--backup", backup.path).status == 0
    assert call("--archive", archive, "verify").status == 0


def test_what_is_no_backup_is_not_restored(call: Call, archive: Path) -> None:
    before = archive.read_bytes()
    assert "ingen hel sikkerhetskopi" in refused(call("--archive", archive, "restore"))
    said = refused(call("--archive", archive, "restore", "--backup", archive))
    assert "ikke en sikkerhetskopi" in said
    assert archive.read_bytes() == before


def test_all_backups_are_looked_over_and_listed(call: Call, archive: Path) -> None:
    call("--archive", archive, "backup")
    call("--archive", archive, "backup")
    assert call("--archive", archive, "restore", "--list").out.count("for hånd") == 2
    assert call("--archive", archive, "verify").out.count("er hel:") == 2
    newest = backups.listed(archive)[0].path
    content = bytearray(newest.read_bytes())
    content[len(content) // 2] ^= 4
    newest.write_bytes(content)
    said = call("--archive", archive, "verify")
    assert said.status == 2
    assert "er ikke hel:" in said.out
    assert "1 av sikkerhetskopiene er ikke hele" in said.err
