"""Reading and closing an archive at once."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from sqlalchemy import QueuePool

from hfdesk.domain.problems import Trouble
from hfdesk.domain.values import Person
from hfdesk.store import Desk


def _pool(desk: Desk) -> QueuePool:
    pool = desk._reads._engine.pool
    assert isinstance(pool, QueuePool)
    return pool


def _read_on(desk: Desk) -> None:
    while True:
        desk.all(Person)


def test_who_reads_while_an_archive_is_closed_ends_first_and_nobody_begins(tmp_path: Path) -> None:
    desk = Desk.open(tmp_path / "a.hfdesk", create=True)
    begun, go_on, told = threading.Event(), threading.Event(), list[str]()

    def read() -> None:
        with desk._reading() as connection:
            begun.set()
            go_on.wait(10)
            told.append(str(connection.exec_driver_sql("SELECT count(*) FROM meetings").scalar()))

    reader, closer = threading.Thread(target=read), threading.Thread(target=desk.close)
    reader.start()
    begun.wait(10)
    closer.start()
    with pytest.raises(Trouble, match=r"archive\.closed"):
        _read_on(desk)  # until closing has begun, reading may begin
    assert closer.is_alive()
    go_on.set()
    for each in (reader, closer):
        each.join(10)
    assert told == ["0"]
    pool = _pool(desk)
    assert pool.checkedin() == pool.checkedout() == 0


def test_a_reader_that_outlasts_the_closing_closes_its_own_connection(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hfdesk.store.reads.LONGEST", 0.0)
    desk = Desk.open(tmp_path / "a.hfdesk", create=True)
    pool = _pool(desk)
    with desk._reading() as connection:
        desk.close()
        assert connection.exec_driver_sql("SELECT 1").scalar() == 1
    assert pool.checkedin() == 0
