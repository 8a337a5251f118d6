"""The sums of rows: whatever writes keeps them, and one bit that changes on the disk shows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from hfdesk.domain.values import Meeting, Organization
from hfdesk.store import Desk, Op, sums, text_place
from hfdesk.store.connection import plain_connection
from hfdesk.store.schema import BY_TABLE, metadata
from tests.store import world
from tests.store.test_values import fill
from tools.proof import flips

FIELD = text_place("agenda", "i1", "discussion")


def changed(desk: Desk) -> list[str]:
    return [each for each in desk.verify() if each.startswith("archive.changed")]


def test_whatever_writes_writes_the_sums_too(desk: Desk) -> None:
    fill(desk)
    desk.write_text(Meeting, "mote", FIELD, "Det ble spurt om tallene.").result()
    assert changed(desk) == []
    desk.write_text(Meeting, "mote", FIELD, "Lang tekst " * 2_000 + "slutt.").result()
    assert changed(desk) == []
    desk.write(Op.CHANGE, lambda work: work.put(replace(world.MEETINGS[0], place="Rom 2")))
    for _ in range(3):
        desk.undo()
    desk.redo()
    desk.tidy(keep=2)
    assert changed(desk) == []
    with desk._reading() as connection:
        for table in metadata.tables:
            of_table = f'SELECT count(*) FROM "{table}" WHERE sum IS NULL'
            assert connection.exec_driver_sql(of_table).scalar() == 0


def test_a_row_that_something_else_changed_is_named_by_its_place(desk: Desk) -> None:
    fill(desk)
    with plain_connection(desk.path) as connection:
        connection.execute("UPDATE agenda_items SET discussion='Noe annet' WHERE id='i1'")
        connection.execute("UPDATE text_versions SET text='Noe annet' WHERE id=1")
        connection.execute("UPDATE portfolios SET sum=NULL")
    assert changed(desk) == [
        "archive.changed meeting/mote/agenda/i1",
        *[f"archive.changed portfolio/{each.id}" for each in world.PORTFOLIOS],
        "archive.changed text_versions/1",
    ]


def test_text_that_is_no_text_any_more_is_named_by_its_place(desk: Desk) -> None:
    desk.write(Op.CREATE, lambda work: work.put(Organization(id="o", name="Nordly")))
    with plain_connection(desk.path) as connection:
        connection.execute("UPDATE organizations SET name=CAST(x'4e6fff' AS TEXT)")
    assert "archive.changed organization/o" in desk.verify()


def test_single_bits_that_change_in_texts_are_noticed_with_their_rows(tmp_path: Path) -> None:
    flips.make(path := tmp_path / "bit.hfdesk", small=True)
    found = flips.prove(60, path)
    assert found.unseen == []
    assert found.unplaced == []
    assert {"agenda_items", "changes", "text_versions"} <= {each.table for each in found.seen}


def test_one_changed_bit_is_found_by_the_sum_and_put_right() -> None:
    random = Random(7)
    for _ in range(200):
        row = [None if random.random() < 0.2 else random.randbytes(random.randrange(40)) for _ in range(9)]
        row[4] = random.randbytes(random.randrange(1, 300))
        harmed = bytearray(row[4])
        harmed[random.randrange(len(harmed))] ^= 1 << random.randrange(8)
        found = sums.flipped([*row[:4], bytes(harmed), *row[5:]], sums.row_sum(*row))
        assert found == (4, row[4])
        assert sums.flipped([*row[:4], b"something quite different", *row[5:]], sums.row_sum(*row)) is None


@pytest.mark.parametrize("table", sorted(BY_TABLE))
def test_no_value_knows_of_the_sums(table: str) -> None:
    assert sums.SUM not in BY_TABLE[table].table.columns
