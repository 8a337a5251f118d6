"""Copies that could not follow an archive to its key at once: they are told of until they have."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from hfdesk.domain.problems import Problem
from hfdesk.ops import archives, backups, keys, own
from hfdesk.store import Desk
from hfdesk.system import envelopes, paths, private, sealing, settings
from hfdesk.system.keys import Key
from tests.ops.keys.encrypted import CHEAP, OTHERS, WORDS, contents

PLAIN = b"SQLite format 3"


@pytest.fixture
def stick(plain: Path, tmp_path: Path) -> Path:
    """A second place that has a plain backup, and is taken away."""
    second = tmp_path / "minnepinne"
    second.mkdir()
    settings.save(settings.Settings(second_place=str(second)), paths.settings())
    backups.make(plain, second=second)
    second.rename(tmp_path / "i lomma")
    return second


def back(stick: Path) -> None:
    stick.with_name("i lomma").rename(stick)


def readable(folder: Path) -> list[str]:
    """What somebody who finds a folder can read."""
    files = [each for each in folder.rglob("*") if each.is_file()]
    content = b"planen.txt", b"tegningen.pdf", PLAIN
    return [each.name for each in files if any(word in each.read_bytes() for word in content)]


def verified(path: Path, stick: Path, key: Key) -> list[str]:
    return [backups.verify(each, key).fault for each in backups.listed(path, stick) if each.is_elsewhere]


def test_plain_backups_at_a_place_that_was_away_are_sealed_when_it_is_back_and_told_of_until_then(
    plain: Path, stick: Path
) -> None:
    keys.encrypt(plain, WORDS, costs=CHEAP)
    key = keys.by_passphrase(plain, WORDS)
    assert backups.standing(plain, stick).behind == (str(stick),)
    backups.make(plain, backups.Reason.START, key=key, second=stick)
    assert backups.standing(plain, stick).behind == (str(stick),)
    back(stick)
    assert readable(stick)
    backups.make(plain, backups.Reason.START, key=key, second=stick)
    assert readable(stick) == []
    assert backups.standing(plain, stick).behind == ()
    assert verified(plain, stick, key) == [""]


def test_backups_with_an_old_key_follow_over_two_keys_when_their_place_is_back(
    plain: Path, stick: Path
) -> None:
    back(stick)
    keys.encrypt(plain, WORDS, costs=CHEAP)
    stick.rename(stick.with_name("i lomma"))
    for words, next_words in ((WORDS, OTHERS), (OTHERS, WORDS)):
        keys.rekey(plain, keys.by_passphrase(plain, words), next_words, costs=CHEAP)
        assert backups.standing(plain, stick).behind
    back(stick)
    key = keys.by_passphrase(plain, WORDS)
    backups.make(plain, backups.Reason.START, key=key, second=stick)
    assert backups.standing(plain, stick).behind == ()
    assert verified(plain, stick, key) == [""] * len(backups.listed(plain))
    found = [each for each in backups.listed(plain, stick) if each.is_elsewhere]
    assert all(envelopes.read(each.path).holds(key) for each in found)


def test_backups_at_a_place_that_was_away_while_the_archive_was_made_plain_are_copied_anew(
    plain: Path, stick: Path
) -> None:
    back(stick)
    keys.encrypt(plain, WORDS, costs=CHEAP)
    assert readable(stick) == []
    stick.rename(stick.with_name("i lomma"))
    keys.decrypt(plain, keys.by_passphrase(plain, WORDS))
    back(stick)
    backups.make(plain, backups.Reason.START, second=stick)
    found = backups.listed(plain, stick)
    assert {each.is_elsewhere for each in found} == {True, False}
    assert [backups.verify(each).fault for each in found] == [""] * len(found)
    assert not any(keys.is_encrypted(each.path) or each.envelope.exists() for each in found)


# -- what was set aside ------------------------------------------------------------------------


@pytest.fixture
def aside(plain: Path) -> dict[str, bytes]:
    """Copies beside an archive, whole, damaged and not finished, and a log whose archive is gone."""
    shutil.copy(plain, plain.with_name("arkiv funnet 2026-11-20 08.00.00.hfdesk"))
    whole = plain.read_bytes()
    damaged = bytearray(whole)
    damaged[4096:16384] = b"planen.txt".ljust(12288)
    kept = {
        "arkiv skadet 2026-11-20 08.00.00.hfdesk": bytes(damaged),
        "arkiv funnet 2026-11-20 08.00.00.hfdesk-wal": b"",
        "arkiv funnet 2026-11-21 08.00.00.hfdesk-wal": b"planen.txt" * 99,
        ".arkiv.hfdesk.rescued": bytes(damaged[:20_000]),
        ".arkiv.hfdesk.new": whole,
    }
    for name, content in kept.items():
        plain.with_name(name).write_bytes(content)
    plain.with_name("arkiv skadet 2026-11-20 08.00.00.hfdesk-files").mkdir()
    (plain.with_name("arkiv skadet 2026-11-20 08.00.00.hfdesk-files") / "planen.txt").write_bytes(
        b"planen.txt"
    )
    return kept


def test_what_was_set_aside_is_closed_with_its_archive_and_is_what_it_was_without_a_key(
    plain: Path, aside: dict[str, bytes]
) -> None:
    assert {each.name for each in keys.copies(plain)} >= set(aside)
    keys.encrypt(plain, WORDS, costs=CHEAP)
    assert readable(plain.parent) == []
    keys.rekey(plain, keys.by_passphrase(plain, WORDS), OTHERS, costs=CHEAP)
    key = keys.by_passphrase(plain, OTHERS)
    found = plain.with_name("arkiv funnet 2026-11-20 08.00.00.hfdesk")
    with Desk.open(found, key=key, read_only=True) as desk:
        assert desk.package()
    assert any(each.suffix == sealing.SUFFIX for each in keys.copies(plain))
    keys.decrypt(plain, key)
    names = [name for name in aside if "skadet" in name or "rescued" in name or "21" in name]
    assert {name: plain.with_name(name).read_bytes() for name in names} == {
        name: aside[name] for name in names
    }
    assert not any(each.suffix == sealing.SUFFIX for each in plain.parent.rglob("*"))


def test_what_was_set_aside_is_removed_when_that_is_wanted(plain: Path, aside: dict[str, bytes]) -> None:
    assert aside
    keys.encrypt(plain, WORDS, costs=CHEAP)
    keys.remove_copies(plain)
    assert keys.copies(plain) == ()
    assert not [
        each.name for each in plain.parent.iterdir() if "skadet" in each.name or "funnet" in each.name
    ]
    with archives.open_archive(plain, key=keys.by_passphrase(plain, WORDS)) as desk:
        assert contents(desk)


def test_nothing_of_a_closed_archive_is_unsealed_by_who_still_works_on_it(sealed: Path) -> None:
    key = keys.by_passphrase(sealed, WORDS)
    with archives.open_archive(sealed, key=key) as desk:
        own.write(desk, "layouts/eget.toml", b"[minutes]\n")
    again = archives.open_archive(sealed, key=key)
    again.close()
    before = set(private.folder().iterdir())
    with pytest.raises(Problem) as closed:
        own.folder(again, "layouts")
    assert closed.value.code == "archive.closed"
    assert set(private.folder().iterdir()) == before
