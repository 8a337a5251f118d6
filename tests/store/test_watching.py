"""An open archive looks after itself: its disk, its place, and a copy of it in need."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

from hfdesk.domain.problems import Trouble
from hfdesk.domain.values import Meeting
from hfdesk.store import Desk, text_place, watching
from hfdesk.store.reserve import SIZE, Probe, grow
from tests.store.test_values import fill

FIELD = text_place("agenda", "i1", "discussion")
HOLDER = """
import sys
import sqlcipher3.dbapi2 as sqlite
connection = sqlite.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def filled(archive: Path) -> Iterator[Desk]:
    with Desk.open(archive) as desk:
        fill(desk)
        yield desk


def code_of(answer: Future[Any]) -> str:
    problem = answer.exception(10)
    assert isinstance(problem, Trouble)
    return problem.code


def text_in(path: Path) -> str:
    with Desk.open(path, read_only=True) as desk:
        return desk.get(Meeting, "mote").agenda[0].discussion.plain


def test_the_log_is_as_large_as_it_may_become_before_there_is_need(filled: Desk) -> None:
    log = filled.path.with_name(filled.path.name + "-wal")
    assert filled.keep_reserve().result()
    assert log.stat().st_size == SIZE
    for at in range(20):
        filled.write_text(Meeting, "mote", FIELD, f"Ord {at}").result()
    assert log.stat().st_size == SIZE
    assert [each for each in filled.verify() if not each.startswith(("file", "reference"))] == []


def test_a_reserved_log_that_was_cut_off_by_a_kill_is_read_to_its_last_commit(archive: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path; from hfdesk.store import Desk\n"
        "from hfdesk.domain.values import Meeting\n"
        "desk = Desk.open(Path(sys.argv[1])); desk.keep_reserve().result()\n"
        "desk.write_text(Meeting, 'mote', sys.argv[2], 'Det siste').result(); os._exit(9)\n"
    )
    with Desk.open(archive) as desk:
        fill(desk)
    assert subprocess.run([sys.executable, "-c", script, archive, FIELD], check=False).returncode == 9
    assert text_in(archive) == "Det siste"


def test_a_disk_without_room_for_the_reserve_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = tmp_path / "a-wal"
    log.write_bytes(b"x")

    def full(*_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "posix_fallocate", full, raising=False)
    assert not grow(log)
    assert log.read_bytes() == b"x"


def test_without_the_systems_help_the_reserve_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = tmp_path / "a-wal"
    log.write_bytes(b"abc")
    monkeypatch.delattr(os, "posix_fallocate", raising=False)
    assert grow(log, 200_000)
    assert log.read_bytes() == b"abc" + bytes(199_997)
    assert grow(log, 100)
    assert log.stat().st_size == 200_000


def test_a_disk_with_room_is_healthy_and_a_full_one_tells_what_is_left(
    filled: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled.keep_reserve().result()
    assert not filled.look().result().full
    monkeypatch.setattr(Probe, "is_full", lambda _: True)
    before = filled.look().result()
    assert before.full
    assert SIZE * 0.9 < before.left <= SIZE
    filled.write_text(Meeting, "mote", FIELD, "Mer").result()
    assert 0 < before.left - filled.look().result().left < 100_000


def test_looking_costs_next_to_nothing(filled: Desk) -> None:
    filled.look().result()
    began = time.perf_counter()
    for _ in range(100):
        filled.look().result()
    assert time.perf_counter() - began < 1


def test_an_archive_that_was_renamed_is_told_and_is_well_when_it_is_back(filled: Desk) -> None:
    other = filled.path.with_name("flyttet.hfdesk")
    filled.path.rename(other)
    assert code_of(filled.look()) == "archive.replaced"
    assert code_of(filled.write_text(Meeting, "mote", FIELD, "Ny")) == "archive.replaced"
    assert filled.unsaved_texts() == {(Meeting, "mote", FIELD): "Ny"}
    other.rename(filled.path)
    assert not filled.look().result().full
    filled.write_text(Meeting, "mote", FIELD, "Ny").result()
    assert filled.unsaved_texts() == {}


def test_a_disk_that_does_not_answer_is_told(filled: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_: Probe) -> bool:
        raise OSError(errno.EIO, "no answer")

    monkeypatch.setattr(Probe, "is_full", fails)
    assert code_of(filled.look()) == "archive.disk_error"


def test_a_writer_waits_a_second_for_another_program_and_no_longer(filled: Desk) -> None:
    command = [sys.executable, "-c", HOLDER, str(filled.path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None and other.stdin is not None
        assert other.stdout.readline() == "held\n"
        began = time.monotonic()
        assert code_of(filled.write_text(Meeting, "mote", FIELD, "Ny")) == "archive.busy"
        assert 0.9 < time.monotonic() - began < 1.8
        other.communicate("\n")
    filled.write_text(Meeting, "mote", FIELD, "Ny").result()


def test_a_copy_in_need_has_what_the_archive_does_not_have(
    filled: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (filled.files.folder / "a").mkdir(parents=True)
    (filled.files.folder / "a" / "b.txt").write_bytes(b"vedlegg")
    filled.path.rename(filled.path.with_name("flyttet.hfdesk"))
    answer = filled.write_text(Meeting, "mote", FIELD, "Det som ikke ble lagret")
    assert code_of(answer) == "archive.replaced"
    target = tmp_path / "minne" / "kopi.hfdesk"
    target.parent.mkdir()
    assert filled.rescue(target) == target
    assert text_in(target) == "Det som ikke ble lagret"
    assert (target.with_name("kopi.hfdesk-files") / "a" / "b.txt").read_bytes() == b"vedlegg"
    names = {each.name for each in target.parent.iterdir()}
    assert names == {"kopi.hfdesk", "kopi.hfdesk-files"}


def test_a_copy_that_cannot_be_made_leaves_nothing(filled: Desk, tmp_path: Path) -> None:
    with pytest.raises(Trouble) as problem:
        filled.rescue(tmp_path / "ingen" / "kopi.hfdesk")
    assert problem.value.code == "file.missing"
    assert not (tmp_path / "ingen").exists()


@pytest.mark.no_cover  # what it runs through others do too, and tracing takes half its time
@pytest.mark.parametrize("sentences", [80, 200, 850, 2_600])
def test_three_letters_share_a_page_so_that_a_letter_costs_less_than_two_thousand_bytes(
    filled: Desk, sentences: int
) -> None:
    text = "Utvalget drøfter saken. " * sentences
    filled.write_text(Meeting, "mote", FIELD, text).result()
    with filled._driver() as driver:
        page = driver.execute("PRAGMA page_size").fetchone()[0]
    before = written(filled)
    for at in range(120):  # forty seconds at eight letters a second
        text += "abc"
        filled.write_text(Meeting, "mote", FIELD, text).result()
        assert written(filled) - before <= (at + 1) * page * 1.01 + 20 * page
    assert (written(filled) - before) / 360 < 2_000


def test_much_of_the_log_is_taken_into_the_archive_when_it_is_asked_for(
    filled: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert filled.fold().result() == 0
    monkeypatch.setattr(watching, "MUCH", 10)
    for at in range(20):
        filled.write_text(Meeting, "mote", FIELD, f"Ord {at}").result()
    assert filled.fold().result() >= 10
    assert filled.fold().result() == 0
    alone = tmp_path / "alene.hfdesk"
    alone.write_bytes(filled.path.read_bytes())
    assert text_in(alone) == "Ord 19"
    filled.write_text(Meeting, "mote", FIELD, "Ord 20").result()
    assert text_in(filled.path) == "Ord 20"


def written(desk: Desk) -> int:
    """Bytes that were written to the log."""
    with desk._driver() as driver:
        page = driver.execute("PRAGMA page_size").fetchone()[0]
        return driver.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()[1] * (page + 24)
