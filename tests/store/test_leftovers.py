"""What an interruption left beside an archive is found; what may hold a text is never taken away unasked."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

from hfdesk.domain.values import Person
from hfdesk.store import Desk, Op, leftovers

PERSON = Person(id="p", name="Liv")


def with_a_person(path: Path) -> bytes:
    with Desk.open(path) as desk:
        desk.write(Op.CREATE, lambda work: work.put(PERSON))
    return path.read_bytes()


def test_unfinished_copies_with_texts_are_told_and_others_are_tidied(archive: Path, tmp_path: Path) -> None:
    shutil.copy(archive, tmp_path / ".test.hfdesk.new")
    (tmp_path / ".test.hfdesk.saved").touch()
    content = with_a_person(archive)
    (tmp_path / ".test.hfdesk.rescued").write_bytes(content)
    (tmp_path / ".test-0003-20260101-101010.hfdesk.new").write_bytes(content[:5000])
    (tmp_path / ".testen.hfdesk.new").write_bytes(b"")
    found = leftovers.found(archive, before=time.time() + 1)
    assert {each.path.name for each in found} == {
        ".test.hfdesk.rescued",
        ".test-0003-20260101-101010.hfdesk.new",
    }
    left = {each.name for each in tmp_path.iterdir()}
    assert ".test.hfdesk.new" not in left
    assert ".test.hfdesk.saved" not in left
    assert ".testen.hfdesk.new" in left


def test_a_copy_that_is_being_made_is_left_alone(archive: Path, tmp_path: Path) -> None:
    (tmp_path / ".test.hfdesk.new").touch()
    assert leftovers.found(archive, before=time.time() - 60) == ()
    assert (tmp_path / ".test.hfdesk.new").exists()


def test_a_copy_that_is_kept_has_a_name_of_its_own_and_opens(archive: Path, tmp_path: Path) -> None:
    (tmp_path / ".test.hfdesk.rescued").write_bytes(with_a_person(archive))
    (left,) = leftovers.found(archive, before=time.time() + 1)
    kept = leftovers.keep(left.path, archive)
    assert kept.name.startswith("test funnet 2")
    assert leftovers.found(archive, before=time.time() + 1) == ()
    with Desk.open(kept) as desk:
        assert desk.all(Person) == (PERSON,)


def test_a_log_whose_archive_is_gone_is_not_written_into_the_next_one(archive: Path, tmp_path: Path) -> None:
    desk = Desk.open(archive)
    desk.write(Op.CREATE, lambda work: work.put(PERSON))
    log = (tmp_path / "test.hfdesk-wal").read_bytes()
    desk.close()
    archive.unlink()
    (tmp_path / "test.hfdesk-wal").write_bytes(log)
    with Desk.open(archive, create=True) as new:
        assert new.all(Person) == ()
        assert new.verify() == ()
    (aside,) = tmp_path.glob("test funnet *.hfdesk-wal")
    assert aside.read_bytes() == log
