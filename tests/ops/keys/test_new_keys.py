"""An archive gets another key, or none; and what an encrypted one can do."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from hfdesk.domain.problems import Problem
from hfdesk.domain.values import Attachment, Case, Meeting
from hfdesk.ops import archives, attaching, backups, keys, recording
from hfdesk.store import Desk
from hfdesk.system import envelopes, paths, sealing, settings
from hfdesk.system.keys import Key
from tests.ops.keyring import InMemory
from tests.ops.keys.encrypted import CHEAP, OTHERS, WORDS, code_of, contents, refused, whole

# -- changing --------------------------------------------------------------------------------


def test_after_a_changed_passphrase_the_old_one_opens_nothing(sealed: Path, code: str) -> None:
    key = keys.by_passphrase(sealed, WORDS)
    keys.change_passphrase(sealed, key, OTHERS, costs=CHEAP)
    assert keys.by_passphrase(sealed, OTHERS) == key
    assert keys.by_recovery(sealed, code) == key
    envelopes.place(sealed).unlink()
    for _ in range(2):
        with pytest.raises(Problem) as problem:
            keys.by_passphrase(sealed, WORDS)
        assert code_of(problem) == "key.wrong_passphrase"


def test_after_a_new_key_the_old_one_opens_nothing(sealed: Path, code: str, ring: InMemory) -> None:
    old = keys.by_passphrase(sealed, WORDS)
    keys.remember(sealed, old)
    told = keys.rekey(sealed, old, OTHERS, costs=CHEAP)
    new = keys.by_passphrase(sealed, OTHERS)
    assert new == keys.by_recovery(sealed, told) == keys.by_keyring(sealed) != old
    assert len(ring.held) == 1
    with pytest.raises(Problem) as problem:
        keys.by_recovery(sealed, code)
    assert code_of(problem) == "key.wrong_code"
    assert refused(sealed, old) == "key.wrong"
    with archives.open_archive(sealed) as desk:
        assert whole(desk)
        assert contents(desk)
    assert len(envelopes.read(sealed).slots) == 1


def test_an_archive_that_is_decrypted_is_as_it_was(plain: Path, ring: InMemory) -> None:
    with Desk.open(plain, read_only=True) as desk:
        package, files = desk.package(), contents(desk)
    names = {each.relative_to(plain.parent) for each in plain.parent.rglob("*")}
    keys.encrypt(plain, WORDS, costs=CHEAP)
    key = keys.by_passphrase(plain, WORDS)
    keys.remember(plain, key)
    keys.decrypt(plain, key)
    assert not keys.is_encrypted(plain)
    assert ring.held == {}
    assert names == {each.relative_to(plain.parent) for each in plain.parent.rglob("*")}
    with archives.open_archive(plain) as desk:
        assert (whole(desk), desk.package(), contents(desk)) == (True, package, files)


def test_an_archive_in_use_is_not_given_another_key(sealed: Path) -> None:
    key = keys.by_passphrase(sealed, WORDS)
    before = envelopes.read(sealed)
    with Desk.open(sealed, key=key), pytest.raises(Problem) as problem:
        keys.rekey(sealed, key, OTHERS, costs=CHEAP)
    assert code_of(problem) == "archive.locked"
    assert envelopes.read(sealed) == before


def test_somebody_who_reads_is_waited_for(sealed: Path) -> None:
    key = keys.by_passphrase(sealed, WORDS)
    Desk.open(sealed, key=key).close()
    with Desk.open(sealed, key=key, read_only=True) as reader:
        assert reader.all(Meeting)
        with pytest.raises(Problem) as problem:
            keys.rekey(sealed, key, OTHERS, costs=CHEAP)
        assert code_of(problem) == "archive.busy"
        assert reader.all(Meeting)
    assert keys.by_passphrase(sealed, WORDS) == key
    assert keys.rekey(sealed, key, OTHERS, costs=CHEAP)


def test_an_archive_is_encrypted_once(sealed: Path) -> None:
    with pytest.raises(Problem) as problem:
        keys.encrypt(sealed, WORDS, costs=CHEAP)
    assert code_of(problem) == "key.encrypted"


def test_who_stops_it_has_the_archive_as_it_was(plain: Path) -> None:
    class Stopped(Exception):
        pass

    class Stopping:
        def step(self, part: float) -> None:
            assert 0 < part < 1
            raise Stopped

    names = {each.relative_to(plain.parent) for each in plain.parent.rglob("*")}
    with pytest.raises(Stopped):
        keys.encrypt(plain, WORDS, Stopping(), costs=CHEAP)
    assert names == {each.relative_to(plain.parent) for each in plain.parent.rglob("*")}
    with archives.open_archive(plain) as desk:
        assert whole(desk)


def test_backups_follow_their_archive_to_each_key(plain: Path, tmp_path: Path, ring: InMemory) -> None:
    second = tmp_path / "minnepinne"
    second.mkdir()
    settings.save(settings.Settings(second_place=str(second)), paths.settings())
    backups.make(plain, second=second)
    with Desk.open(plain, read_only=True) as desk:
        package, files = desk.package(), contents(desk)

    def look(key: Key | None) -> None:
        found = backups.listed(plain, second)
        assert [each.is_encrypted for each in found] == [key is not None] * 2
        assert [backups.verify(each, key).fault for each in found] == ["", ""]
        names = {each.name for each in (*found[0].attachments.rglob("*"), *found[1].attachments.rglob("*"))}
        assert all(name.endswith(sealing.SUFFIX) for name in names) == (key is not None)

    keys.encrypt(plain, WORDS, costs=CHEAP)
    key = keys.by_passphrase(plain, WORDS)
    look(key)
    keys.change_passphrase(plain, key, OTHERS, costs=CHEAP)
    assert keys.by_passphrase(backups.listed(plain)[0].path, OTHERS) == key
    keys.rekey(plain, key, WORDS, costs=CHEAP)
    new = keys.by_passphrase(plain, WORDS)
    look(new)
    for each in (plain, envelopes.place(plain)):
        each.unlink()
    shutil.rmtree(plain.with_suffix(".hfdesk-files"))
    backups.restore(backups.listed(plain)[0], plain, new)
    assert keys.by_passphrase(plain, WORDS) == new
    with archives.open_archive(plain, key=new) as desk:
        assert (desk.package(), contents(desk)) == (package, files)
    keys.decrypt(plain, new)
    look(None)


def test_an_archive_that_was_set_aside_is_closed_too(plain: Path) -> None:
    backups.restore(backups.make(plain).backup, plain)
    aside = next(each for each in plain.parent.glob("* til side *.hfdesk"))
    with Desk.open(aside, read_only=True) as desk:
        package, files = desk.package(), contents(desk)
    keys.encrypt(plain, WORDS, costs=CHEAP)
    key = keys.by_passphrase(aside, WORDS)
    with archives.open_archive(aside, key=key) as desk:
        assert (desk.package(), contents(desk)) == (package, files)
    names = {each.name for each in aside.with_suffix(".hfdesk-files").iterdir() if each.is_file()}
    assert all(each.endswith((sealing.SUFFIX, envelopes.SUFFIX)) for each in names)


def test_a_damaged_plain_backup_is_closed_too(plain: Path) -> None:
    backup = backups.make(plain).backup
    content = bytearray(backup.path.read_bytes())
    content[4096 * 3 : 4096 * 8] = bytes(4096 * 5)
    backup.path.write_bytes(content)
    keys.encrypt(plain, WORDS, costs=CHEAP)
    assert b"SQLite format 3" not in b"".join(
        each.read_bytes() for each in backup.path.parent.rglob("*") if each.is_file()
    )


# -- what an encrypted archive can do --------------------------------------------------------


def test_attachments_are_sealed_and_taken_out_plain_to_be_read(sealed: Path, tmp_path: Path) -> None:
    source = tmp_path / "Hemmelig plan.txt"
    source.write_bytes(b"planen " * 40_000)
    key = keys.by_passphrase(sealed, WORDS)
    with archives.open_archive(sealed, key=key) as desk:
        case = desk.all(Case)[0].id
        attaching.attach(desk, case, [source])
        attached: Attachment = desk.get(Case, case).attachments[-1]
        assert desk.files.size(attached.file) == source.stat().st_size
        assert desk.files.put("Hemmelig plan.txt", source.read_bytes()) == attached.file
        opened = desk.files.plain(attached.file)
        assert (opened.name, opened.read_bytes()) == (source.name, source.read_bytes())
        assert opened.stat().st_mode & 0o777 == 0o400
        assert opened.parent.parent.stat().st_mode & 0o777 == 0o700
        assert attached.file in desk.files.references()
        lies = desk.files.path(attached.file)
    assert lies.suffix == sealing.SUFFIX
    content = bytearray(lies.read_bytes())
    content[70_000] ^= 1
    lies.write_bytes(content)
    with archives.open_archive(sealed, key=key) as desk, pytest.raises(Problem) as problem:
        desk.files.digest(attached.file)
    assert code_of(problem) == "file.damaged"


def test_a_sealed_file_that_is_cut_off_or_exchanged_is_noticed(tmp_path: Path) -> None:
    from hfdesk.store import Files

    files = Files(tmp_path / "f", Key.new())
    one, two = files.put("a.txt", bytes(200_000)), files.put("b.txt", b"kort")
    whole = files.path(one).read_bytes()
    for length in (len(whole) - 1, 48 + 65_552, 48 + 2 * 65_552, 48, 10):
        files.path(one).write_bytes(whole[:length])
        with pytest.raises(Problem):
            files.digest(one)
    files.path(one).write_bytes(files.path(two).read_bytes())
    with pytest.raises(Problem) as problem:
        files.digest(one)
    assert code_of(problem) == "file.damaged"


def test_a_record_that_waits_beside_an_encrypted_archive_is_sealed(sealed: Path, tmp_path: Path) -> None:
    key = keys.by_passphrase(sealed, WORDS)
    with archives.open_archive(sealed, key=key, read_only=True) as desk:
        meeting = desk.all(Meeting)[0].id
        made = tmp_path / "Hemmelig møte.xml"
        made.write_bytes(b"<a/>")
        recording.record(desk, recording.entry_beside(desk, "metadata", meeting, b"<a/>", made))
        assert recording.made_of(desk, desk.meeting_record(meeting))
    (waiting,) = [each for each in sealed.with_suffix(".hfdesk-made").iterdir() if each.is_file()]
    assert b"metadata" not in waiting.read_bytes()
    with archives.open_archive(sealed, key=key) as desk:
        recording.take_in(desk)
        assert desk.filed(meeting=meeting)
    assert not waiting.exists()


def test_a_key_tells_nothing_of_itself() -> None:
    key = Key.new()
    assert key.secret.hex() not in f"{key!r}{key}{key.check}"
    with pytest.raises(TypeError):
        __import__("pickle").dumps(key)
