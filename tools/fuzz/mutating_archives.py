# ruff: noqa: E501 -- lists of what breaks readers are read in rows
"""Archives changed by chance: bits and pages of the file, files beside it, and what SQL can put in."""

from __future__ import annotations

import sqlite3
import time as clock
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from random import Random
from typing import Any

from tools.fuzz.mutating import of_bytes

PAGE = 4_096
PATIENCE, STEPS = 1.0, 10_000
"""Seconds that a change may take, and after how many steps of SQLite's that is looked at."""

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT"

SLOW = "instr(zeroblob(200000000), zeroblob(100000000) || ''a'')"

STATEMENTS = (
    # what never ends
    f"DROP TABLE alembic_version; CREATE VIEW alembic_version AS {ENDLESS} 'x' || max(i) AS version_num FROM n",
    f"ALTER TABLE operations RENAME TO o2; CREATE VIEW operations AS {ENDLESS} i AS id FROM n",
    f"ALTER TABLE committees RENAME TO c2; CREATE VIEW committees AS SELECT * FROM c2 WHERE id IN ({ENDLESS} i FROM n)",
    "CREATE VIEW a AS SELECT * FROM b; CREATE VIEW b AS SELECT 1",
    "CREATE INDEX slow ON cases (abs(random()))",
    # what runs when we write
    "CREATE TRIGGER t1 AFTER INSERT ON operations BEGIN DELETE FROM meetings; END",
    "CREATE TRIGGER t2 AFTER INSERT ON operations BEGIN INSERT INTO operations SELECT * FROM operations; END",
    "CREATE TRIGGER t3 BEFORE INSERT ON changes BEGIN SELECT RAISE(ABORT, 'no'); END",
    "CREATE TRIGGER t4 AFTER UPDATE ON committees BEGIN UPDATE people SET name = 'x'; END",
    f"CREATE TRIGGER t5 AFTER INSERT ON operations BEGIN UPDATE people SET name = ({ENDLESS} count(*) FROM n); END",
    # other tables, other kinds
    "CREATE TABLE sqlite_like (a BLOB, b ANY); INSERT INTO sqlite_like VALUES (zeroblob(100000), x'ff')",
    "CREATE VIRTUAL TABLE words USING fts5(a)",
    "ALTER TABLE people ADD COLUMN twice TEXT GENERATED ALWAYS AS (name || name) VIRTUAL",
    "ALTER TABLE people ADD COLUMN sworn TEXT CHECK (length(sworn) < 0)",
    # what reckons for as long as it likes, in tables and indexes that are called as ours
    *(
        f"UPDATE sqlite_schema SET sql = replace(sql, 'name TEXT NOT NULL', '{each}'); PRAGMA schema_version = 999"
        for each in (f"name TEXT NOT NULL CHECK ({SLOW} = 0)", f"name TEXT AS ({SLOW})", f"name TEXT NOT NULL DEFAULT ({SLOW})")
    ),
    "DROP INDEX ix_people_sort_key; CREATE INDEX ix_people_sort_key ON people (sort_key, length(name)) WHERE name > '{'",
    "DROP TABLE people",
    "DROP TABLE text_versions",
    "DELETE FROM alembic_version",
    "UPDATE alembic_version SET version_num = '9999'",
    "UPDATE alembic_version SET version_num = '0001'",
    "UPDATE alembic_version SET version_num = NULL",
    "INSERT INTO alembic_version VALUES ('0000')",
    "PRAGMA application_id = 7",
    "PRAGMA user_version = -1",
    "PRAGMA encoding = 'UTF-16le'",
    "PRAGMA journal_mode = DELETE",
    # a run of typing that never was
    "UPDATE operations SET state = 'typing'",
    "UPDATE operations SET state = 'typing'; UPDATE changes SET \"after\" = '[\"title\", 0, 5, \"x\"]'",
    "UPDATE operations SET state = 'typing'; UPDATE changes SET \"after\" = '[', \"key\" = '[\"a\"]'",
    "UPDATE operations SET state = 'typing'; UPDATE changes SET \"after\" = '[\"a\"\"; DROP\", -9, 1e9, null]'",
    "UPDATE changes SET \"table\" = 'sqlite_master'",
    "UPDATE changes SET \"before\" = '{', \"after\" = '{}'",
)  # fmt: skip

CELLS: tuple[Any, ...] = (
    None, -1, 0, 2**62, 1.5, float("inf"), "", "x", "\0", "a\0b", b"\xff\xfe\0", b"", "2024-02-30", "25:61", "[", "{}", "null",
    "[1,2", '{"a":' * 300, "[" * 2_000, "\ufffe", "\u202e<b>x</b>", "A" * 300_000, '"', "'", "../../outside", "/etc/passwd",
    '["x"]', "[{}]", "true", "nb",
)  # fmt: skip


def of_archive(data: bytes, chance: Random, box: Path, other: bytes = b"") -> dict[str, bytes]:
    """By ending (``""``, ``-wal``, ``-journal`` …): an archive with what lies beside it."""
    if len(data) < 2 * PAGE or len(other) < PAGE:
        return {"": of_bytes(data, chance, other)}
    match chance.randrange(10):
        case 0 | 1 | 2 | 3:
            return {"": _by_sql(data, chance, box)}
        case 4:
            return {"": _pages(data, chance, other or data)}
        case 5:
            return {"": data[: chance.randrange(len(data))]}
        case 6:
            return {"": data, chance.choice(("-wal", "-journal", ".lock", "-shm")): _beside(data, chance)}
        case 7:
            return {"": _head(data, chance)}
        case _:
            return {"": of_bytes(data, chance, other)}


def _by_sql(data: bytes, chance: Random, box: Path) -> bytes:
    """What somebody with SQLite can put in, one to three statements or cells."""
    if SLOW.partition("||")[0].encode() in data:  # nothing would end what it does to us here
        return of_bytes(data, chance)
    path = box / "made.sqlite"
    path.write_bytes(data)
    end = clock.monotonic() + PATIENCE
    with suppress(sqlite3.Error), closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.set_progress_handler(lambda: clock.monotonic() > end, STEPS)  # views that never end
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("PRAGMA ignore_check_constraints=ON")
        connection.execute("PRAGMA synchronous=OFF")
        for _ in range(chance.choice((1, 1, 2, 3))):
            with suppress(sqlite3.Error, IndexError):
                if chance.random() < 0.3:
                    connection.executescript(chance.choice(STATEMENTS))
                else:
                    _cell(connection, chance)
    return path.read_bytes()


def _cell(connection: sqlite3.Connection, chance: Random) -> None:
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    table = chance.choice([each for each in tables if _some(connection, each)])
    column = chance.choice([row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')])
    row = f'SELECT rowid FROM "{table}" ORDER BY rowid LIMIT 1 OFFSET {chance.randrange(_some(connection, table))}'
    where = "" if chance.random() < 0.2 else f" WHERE rowid = ({row})"
    value = chance.choice(("?", "?", "?", "CAST(? AS TEXT)"))  # a text may be any bytes
    connection.execute(f'UPDATE OR IGNORE "{table}" SET "{column}" = {value}{where}', (chance.choice(CELLS),))


def _some(connection: sqlite3.Connection, table: str) -> int:
    return int(connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])


def _pages(data: bytes, chance: Random, other: bytes) -> bytes:
    """Pages in each other's places, or another archive's."""
    raw = bytearray(data)
    for at in _places(data, chance):
        source = chance.choice((data, other))
        begin = PAGE * chance.randrange(len(source) // PAGE)
        raw[at : at + PAGE] = bytes(PAGE) if chance.random() < 0.2 else source[begin : begin + PAGE]
    return bytes(raw)


def _places(data: bytes, chance: Random) -> Iterator[int]:
    for _ in range(chance.choice((1, 1, 2, 8))):
        yield PAGE * chance.randrange(len(data) // PAGE)


def _head(data: bytes, chance: Random) -> bytes:
    """Something of the first hundred bytes, which tell of all the others."""
    raw = bytearray(data)
    raw[chance.randrange(16, 100)] = chance.randrange(256)
    return bytes(raw)


def _beside(data: bytes, chance: Random) -> bytes:
    begin = chance.randrange(len(data))
    heads = (
        b"",
        b"\x37\x7f\x06\x82\x00\x2d\xe2\x18\x00\x00\x10\x00",
        b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7\xff\xff\xff\xff",
    )
    return chance.choice(heads) + data[begin : begin + chance.choice((0, 20, 4_096, 40_000))]
