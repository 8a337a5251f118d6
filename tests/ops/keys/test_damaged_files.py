"""A damaged or missing attachment hinders no key: it is carried with all that can be read, and told of."""

from __future__ import annotations

from pathlib import Path

import pytest

from hfdesk.domain.problems import Problem
from hfdesk.domain.values import Case
from hfdesk.ops import archives, backups, keys
from hfdesk.store import Desk, Files, recrypting
from hfdesk.system import sealing
from hfdesk.system.keys import Key
from tests.ops.keys.encrypted import CHEAP, OTHERS, WORDS, code_of
from tools.proof import flips

LONG = bytes(range(256)) * 1_000


def turned(path: Path, *places: int) -> None:
    content = bytearray(path.read_bytes())
    for at in places:
        content[at] ^= 1
    path.write_bytes(content)


def first_file(path: Path, key: Key | None) -> tuple[str, Path]:
    """An attachment that is there: its reference, and where it lies."""
    with Desk.open(path, key=key, read_only=True) as desk:
        named = (each.file for case in desk.all(Case) for each in case.attachments)
        file = next(each for each in named if each and desk.files.exists(each))
        return file, desk.files.path(file)


def test_a_damaged_attachment_stays_damaged_under_a_new_key_and_is_read_as_far_as_can_be_in_plain(
    sealed: Path,
) -> None:
    old = keys.by_passphrase(sealed, WORDS)
    file, lies = first_file(sealed, old)
    before = Files(lies.parent, old).open(file).read()
    turned(lies, 400)
    assert keys.damaged(sealed, old) == (file.rpartition("/")[2],)
    keys.rekey(sealed, old, OTHERS, costs=CHEAP)
    new = keys.by_passphrase(sealed, OTHERS)
    with archives.open_archive(sealed, key=new) as desk:
        assert desk.files.exists(file)
        with pytest.raises(Problem) as problem:
            desk.files.digest(file)
        assert code_of(problem) == "file.damaged"
    assert keys.damaged(sealed, new) == (file.rpartition("/")[2],)
    keys.decrypt(sealed, new)
    with archives.open_archive(sealed) as desk:
        after = desk.files.path(file).read_bytes()
    assert [one == two for one, two in zip(before, after, strict=True)].count(False) == 1
    assert keys.damaged(sealed, None) == (file.rpartition("/")[2],)


@pytest.mark.parametrize("at", [3, 20, 50, 55, 66_000])
def test_wherever_a_sealed_file_is_damaged_all_else_of_it_is_carried(tmp_path: Path, at: int) -> None:
    old, new = Key.new(), Key.new()
    files = Files(tmp_path / "f", old)
    file = files.put("planen.txt", LONG)
    turned(files.path(file), at)
    recrypting.convert_files(files.folder, old, new)
    recrypting.keep_files(files.folder, new, old.check)
    assert Files(files.folder, new).exists(file)
    recrypting.convert_files(files.folder, new, None)
    read = Files(files.folder).path(file).read_bytes()
    assert sum(one != two for one, two in zip(read, LONG, strict=True)) <= 1


def test_a_file_that_tells_its_name_no_more_is_set_aside_and_told_of(tmp_path: Path) -> None:
    old, new = Key.new(), Key.new()
    files = Files(tmp_path / "f", old)
    lies = files.path(files.put("planen.txt", LONG))
    turned(lies, 35)  # what the file's own key is made of: nothing of it can be read
    content = lies.read_bytes()
    recrypting.convert_files(files.folder, old, new)
    recrypting.keep_files(files.folder, new, old.check)
    (left,) = files.folder.iterdir()
    assert (left.suffix, left.read_bytes()) == (recrypting.ASIDE, content)
    assert list(recrypting.damaged(files.folder, new)) == [left.name]
    recrypting.convert_files(files.folder, new, None)
    recrypting.keep_files(files.folder, None, new.check)
    assert left.read_bytes() == content


def test_a_file_that_is_cut_off_or_gone_hinders_no_new_key(sealed: Path) -> None:
    old = keys.by_passphrase(sealed, WORDS)
    folder = sealed.with_suffix(".hfdesk-files")
    one, two = (each for each in sorted(folder.iterdir()) if each.suffix == sealing.SUFFIX)
    one.unlink()
    two.write_bytes(two.read_bytes()[:-5])
    keys.rekey(sealed, old, OTHERS, costs=CHEAP)
    new = keys.by_passphrase(sealed, OTHERS)
    assert len(keys.damaged(sealed, new)) == 1
    keys.decrypt(sealed, new)
    assert len([each for each in folder.rglob("*") if each.is_file()]) == 1


def test_a_plain_file_that_the_disk_does_not_give_hinders_nothing_and_is_told_of(
    plain: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, lies = first_file(plain, None)
    opened = Path.open

    def failing(path: Path, mode: str = "r", *rest: object, **more: object) -> object:
        if path == lies and "r" in mode:
            raise OSError(5, "Input/output error")
        return opened(path, mode, *rest, **more)  # pyright: ignore[reportCallIssue, reportArgumentType, reportUnknownVariableType]

    monkeypatch.setattr(Path, "open", failing)
    keys.encrypt(plain, WORDS, costs=CHEAP)
    key = keys.by_passphrase(plain, WORDS)
    monkeypatch.undo()
    assert lies.is_file()
    assert keys.damaged(plain, key) == (file.rpartition("/")[2],)


def test_each_changed_bit_of_an_encrypted_archive_and_of_its_files_is_noticed(plain: Path) -> None:
    assert flips.unnoticed(16, plain) == []


def test_a_damaged_attachment_of_a_backup_is_told_of_after_a_new_key_too(sealed: Path) -> None:
    old = keys.by_passphrase(sealed, WORDS)
    backup = backups.make(sealed, key=old).backup
    turned(next(backup.attachments.glob(f"*{sealing.SUFFIX}")), 400)
    keys.rekey(sealed, old, OTHERS, costs=CHEAP)
    (after,) = backups.listed(sealed)
    assert backups.verify(after, keys.by_passphrase(sealed, OTHERS)).fault == "backup.attachments"
    assert len(list(after.attachments.iterdir())) == 2
