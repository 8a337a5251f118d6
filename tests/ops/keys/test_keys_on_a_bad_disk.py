"""The disk fails while an archive is given another key: what is told holds, and the next opening ends it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from hfdesk.domain.problems import Problem, Trouble
from hfdesk.ops import archives, backups, keys
from hfdesk.store import backups as manifests
from hfdesk.store import recrypting
from hfdesk.system import envelopes, sealing
from hfdesk.system.keys import Key
from tests.ops.keyring import InMemory
from tests.ops.keys.encrypted import CHEAP, OTHERS, WORDS, code_of, whole


def failing(error: Exception) -> Callable[..., None]:
    def fails(*_: object) -> None:
        raise error

    return fails


def full() -> Trouble:
    return Trouble("file.disk_full", file="disken", reason="full")


@pytest.mark.parametrize("encrypted", [False, True])
def test_backups_that_could_not_follow_do_so_at_the_next_opening(
    plain: Path, encrypted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups.make(plain)
    if encrypted:
        keys.encrypt(plain, OTHERS, costs=CHEAP)
    with monkeypatch.context() as bad:
        bad.setattr(manifests, "write", failing(full()))
        if encrypted:
            keys.rekey(plain, keys.by_passphrase(plain, OTHERS), WORDS, costs=CHEAP)
        else:
            keys.encrypt(plain, WORDS, costs=CHEAP)
    key = keys.by_passphrase(plain, WORDS)
    for _ in range(2):
        with archives.open_archive(plain, key=key) as desk:
            assert whole(desk)
    (backup,) = backups.listed(plain)
    assert backups.verify(backup, key).fault == ""
    left = [each for each in backup.attachments.rglob("*") if each.is_file()]
    assert left
    assert all(sealing.is_of(each, key.check) for each in left)


def test_an_archive_whose_backup_cannot_be_made_plain_stays_encrypted_with_all_its_backups(
    sealed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = keys.by_passphrase(sealed, WORDS)
    made = backups.make(sealed, key=key).backup
    remake = recrypting.remake

    def fails_for_backups(path: Path, *more: object) -> None:
        if path == made.path:
            raise Trouble("archive.disk_error", path=path, reason="EIO")
        remake(path, *more)  # type: ignore[arg-type]

    with monkeypatch.context() as bad:
        bad.setattr(recrypting, "remake", fails_for_backups)
        with pytest.raises(Problem) as problem:
            keys.decrypt(sealed, key)
    assert code_of(problem) == "archive.disk_error"
    with archives.open_archive(sealed, key=keys.by_passphrase(sealed, WORDS)) as desk:
        assert whole(desk)
    (backup,) = backups.listed(sealed)
    assert backups.verify(backup, keys.by_passphrase(backup.path, WORDS)).fault == ""
    keys.decrypt(sealed, key)
    (backup,) = backups.listed(sealed)
    assert backups.verify(backup).fault == ""
    assert not keys.is_encrypted(backup.path)


def test_a_passphrase_that_could_not_be_changed_is_the_old_one(sealed: Path) -> None:
    key = keys.by_passphrase(sealed, WORDS)
    copy = envelopes.places(sealed)[1]
    copy.unlink()
    (copy / "in the way").mkdir(parents=True)
    with pytest.raises(Problem):
        keys.change_passphrase(sealed, key, OTHERS, costs=CHEAP)
    assert keys.by_passphrase(sealed, WORDS) == key
    with pytest.raises(Problem) as problem:
        keys.by_passphrase(sealed, OTHERS)
    assert code_of(problem) == "key.wrong_passphrase"
    assert not envelopes.has_remains(sealed)


def test_an_archive_opens_where_what_a_change_has_left_over_cannot_be_taken_away(
    plain: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as bad:
        bad.setattr(recrypting, "keep_files", failing(PermissionError(13, "no")))
        keys.encrypt(plain, WORDS, costs=CHEAP)
        key = keys.by_passphrase(plain, WORDS)
        archives.open_archive(plain, key=key).close()
        with pytest.raises(Problem) as problem:
            keys.rekey(plain, key, OTHERS, costs=CHEAP)
        assert code_of(problem) == "file.no_permission"
    archives.open_archive(plain, key=key).close()
    assert envelopes.read(plain).moving is None


def test_a_new_key_is_told_though_the_keyring_cannot_take_it(
    sealed: Path, ring: InMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    old: Key = keys.by_passphrase(sealed, WORDS)
    keys.remember(sealed, old)
    monkeypatch.setattr(keys, "remember", failing(full()))
    told = keys.rekey(sealed, old, OTHERS, costs=CHEAP)
    assert keys.by_recovery(sealed, told) == keys.by_passphrase(sealed, OTHERS)
    assert ring.held == {}


@pytest.mark.parametrize("change", [keys.rekey, keys.change_passphrase])
def test_an_envelope_that_the_disk_does_not_give_just_now_keeps_its_passphrase(
    sealed: Path, change: Callable[..., object], monkeypatch: pytest.MonkeyPatch
) -> None:
    key = keys.by_passphrase(sealed, WORDS)
    with monkeypatch.context() as bad:
        bad.setattr(
            "hfdesk.system.files.read", failing(Trouble("file.unreadable", file="disken", reason="EIO"))
        )
        with pytest.raises(Problem) as problem:
            change(sealed, key, OTHERS, costs=CHEAP)
        assert code_of(problem) == "file.unreadable"
    assert keys.by_passphrase(sealed, WORDS) == key
