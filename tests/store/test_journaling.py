"""In a synchronized or a network folder the one file is the archive: no log, and all else as elsewhere."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from hfdesk.domain.problems import Trouble
from hfdesk.domain.values import Meeting
from hfdesk.store import Desk, Op, text_place
from hfdesk.store.connection import plain_connection
from tests.store.test_values import fill

DISCUSSION = text_place("agenda", "i1", "discussion")


@pytest.fixture
def synced(empty_archive: Path, tmp_path: Path) -> Path:
    """An archive with a log's head, that comes into a synchronized folder."""
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    return Path(shutil.copy(empty_archive, folder / "a.hfdesk"))


def beside(path: Path) -> set[str]:
    return {each.name for each in path.parent.iterdir() if each.name.startswith("a.hfdesk")}


def mode(path: Path) -> str:
    with plain_connection(path, read_only=True) as connection:
        return str(connection.execute("PRAGMA journal_mode").fetchone()[0])


def faults(desk: Desk) -> list[str]:
    """What is wrong but for the attachments, which were never there."""
    return [each for each in desk.verify() if not each.startswith("file.missing")]


def discussion(desk: Desk) -> str:
    return desk.get(Meeting, "mote").agenda[0].discussion.plain


def test_there_is_no_log_while_one_types_and_one_reads_what_is_typed(synced: Path) -> None:
    with Desk.open(synced) as desk:
        fill(desk)
        typed = "Møtet ble satt."
        for end in range(1, len(typed) + 1):
            desk.write_text(Meeting, "mote", DISCUSSION, typed[:end]).result()
            assert discussion(desk) == typed[:end].strip()
            assert not any(name.endswith(("-wal", "-shm")) for name in beside(synced))
        with Desk.open(synced, read_only=True) as other:
            assert discussion(other) == typed
        assert not desk.look().result().full
        assert not desk.keep_reserve().result()
        desk.undo()
        assert discussion(desk) == "Mange ordskifter."
        assert faults(desk) == []
    assert mode(synced) != "wal"


def test_readers_on_other_threads_and_a_writer_do_not_lock_each_other_out(synced: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor

    with Desk.open(synced) as desk, ThreadPoolExecutor(4) as pool:
        fill(desk)
        reading = [pool.submit(lambda: [desk.meeting_record("mote") for _ in range(10)]) for _ in range(4)]
        for number in range(40):
            desk.write_text(Meeting, "mote", DISCUSSION, f"Tekst {number}").result()
        assert all(len(each.result()) == 10 for each in reading)
        assert discussion(desk) == "Tekst 39"


def test_an_archive_that_comes_with_a_log_has_it_folded_in(archive: Path, tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive - Fjell"
    folder.mkdir()
    with Desk.open(archive) as desk:
        fill(desk)
        desk.write_text(Meeting, "mote", DISCUSSION, "Sto i loggen").result()
        for ending in ("", "-wal"):
            shutil.copy(f"{archive}{ending}", folder / f"a.hfdesk{ending}")
    with Desk.open(folder / "a.hfdesk") as moved:
        assert discussion(moved) == "Sto i loggen"
        assert not moved.uses_log
        assert not any(name.endswith(("-wal", "-shm")) for name in beside(folder / "a.hfdesk"))
    shutil.copy(folder / "a.hfdesk", tmp_path / "hjem.hfdesk")
    with Desk.open(tmp_path / "hjem.hfdesk") as home:
        assert home.uses_log
        assert discussion(home) == "Sto i loggen"


def test_a_new_archive_there_has_no_log_from_its_beginning(tmp_path: Path) -> None:
    path = tmp_path / "Nextcloud" / "a.hfdesk"
    with Desk.open(path, create=True) as desk:
        fill(desk)
        assert not any(name.endswith(("-wal", "-shm")) for name in beside(path))


def test_the_file_replaced_is_noticed_without_a_log(synced: Path, tmp_path: Path) -> None:
    with Desk.open(synced) as desk:
        fill(desk)
        shutil.copy(synced, tmp_path / "other")
        (tmp_path / "other").replace(synced)
        with pytest.raises(Trouble, match=r"archive\.replaced"):
            desk.write(Op.CHANGE, lambda work: work.put_text(Meeting, "mote", DISCUSSION, "Borte"))


DIES = """
import os, sys
from pathlib import Path
from hfdesk.domain.values import Meeting
from hfdesk.store import Desk, Op
desk = Desk.open(Path(sys.argv[1]))
desk.write_text(Meeting, "mote", sys.argv[2], "Dette er lagret").result()
def die(work):
    work.put_text(Meeting, "mote", sys.argv[2], "Halvveis " * 4000)
    for number in range(200):
        work._connection.exec_driver_sql("INSERT INTO operations (op, label, moment, state, touched) "
            "VALUES ('x', ?, '2026-01-01T00:00:00+00:00', 'kept', '[]')", ("y" * 9000,))
    work._connection.exec_driver_sql("PRAGMA cache_size=1")
    work._connection.exec_driver_sql("UPDATE operations SET label = label || 'z'")
    os._exit(9)
desk.write(Op.CHANGE, die)
"""


def test_what_was_half_written_when_the_program_was_killed_is_taken_back(synced: Path) -> None:
    with Desk.open(synced) as desk:
        fill(desk)
    died = subprocess.run([sys.executable, "-c", DIES, str(synced), DISCUSSION], timeout=60, check=False)
    assert died.returncode == 9
    journal = synced.with_name("a.hfdesk-journal")
    assert journal.stat().st_size > 0  # else nothing was half written
    with Desk.open(synced) as desk:
        assert discussion(desk) == "Dette er lagret"
        assert faults(desk) == []
    with Desk.open(synced, read_only=True) as desk:
        assert discussion(desk) == "Dette er lagret"
