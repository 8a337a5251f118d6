"""Archives that somebody else had a hand in: tables that reckon, texts that are none."""

from __future__ import annotations

from pathlib import Path

import pytest

from hfdesk.domain.problems import Trouble
from hfdesk.domain.values import Person
from hfdesk.store import Desk, Op
from hfdesk.store.connection import plain_connection
from tests.store.test_opening import PERSON, code_of

SLOW = "instr(zeroblob(200000000), zeroblob(100000000) || x''01'')"


@pytest.mark.parametrize(
    ("name", "of_ours", "theirs"),
    [
        ("people", "name TEXT NOT NULL", f"name TEXT NOT NULL CHECK ({SLOW} = 0)"),
        ("people", "name TEXT NOT NULL", f"name TEXT AS ({SLOW})"),
        ("people", "name TEXT NOT NULL", f"name TEXT NOT NULL DEFAULT ({SLOW})"),
        ("people", "name TEXT NOT NULL", f'name TEXT NOT NULL /*"*/ CHECK ({SLOW} = 0) /*"*/'),
        ("ix_people_sort_key", "(sort_key)", f"({SLOW})"),
        ("ix_people_sort_key", "(sort_key)", f"(sort_key) WHERE {SLOW} = name"),
    ],
)
def test_a_table_that_reckons_is_not_ours(archive: Path, name: str, of_ours: str, theirs: str) -> None:
    with plain_connection(archive) as driver:
        driver.execute("PRAGMA writable_schema=ON")
        change = f"UPDATE sqlite_schema SET sql = replace(sql, '{of_ours}', '{theirs}') WHERE name = ?"
        assert driver.execute(change, (name,)).rowcount == 1
    before = archive.read_bytes()
    assert code_of(archive) == code_of(archive, read_only=True) == "archive.strange"
    assert archive.read_bytes() == before


@pytest.mark.parametrize(("table", "column"), [("people", "name"), ("alembic_version", "version_num")])
def test_a_text_that_is_none_is_damage(archive: Path, table: str, column: str) -> None:
    with Desk.open(archive) as desk:
        desk.write(Op.CHANGE, lambda work: work.put(PERSON))
    with plain_connection(archive) as driver:
        driver.execute(f"UPDATE {table} SET {column} = CAST(x'ff' AS TEXT)")

    def read() -> None:
        with Desk.open(archive) as desk:
            desk.people_ids("liv")
            desk.all(Person)

    with pytest.raises(Trouble) as trouble:
        read()
    assert trouble.value.code == "archive.damaged"
