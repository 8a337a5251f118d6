"""A sum of each row, by which a bit that has changed on the disk shows.

SQLite looks at the shape of its pages and not at the texts in them, so each table has a column ``sum``,
which nothing but this module knows. Triggers of the writing connection's own keep it: whatever writes
a row, a gesture, undo, typing, an import, also writes its sum, in the same transaction and on the same
page. The sum is CRC-32 of the row's other columns as bytes: one changed bit always gives another sum.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa

from hfdesk.store.mapping import field_of, root_of
from hfdesk.store.schema import BY_TABLE, metadata

SUM = "sum"
SPAN = 400
"""So many rows are looked at in one go; then whoever types is let by."""

_FUNCTION = "hfdesk_sum"
_NOTHING = b"\xff"


class Changed(NamedTuple):
    """A row that is not as the program wrote it: its table, its number in it, its primary key."""

    table: str
    row: int
    key: tuple[Any, ...]


def row_sum(*columns: bytes | None) -> int:
    """The sum of a row's columns."""
    return zlib.crc32(b"\0".join([_NOTHING if each is None else each for each in columns]))


def prepare(driver: Any) -> None:
    """Make a connection able to sum rows up."""
    driver.create_function(_FUNCTION, -1, row_sum, deterministic=True)


def keep(driver: Any, _: object = None) -> None:
    """Let a new connection write the sum of each row that it writes."""
    driver.executescript("".join(_triggers(table) for table in metadata.tables.values()))


def fill(driver: Any) -> None:
    """Sum up all rows anew: after a migration, which writes without the triggers."""
    for table in metadata.tables.values():
        driver.execute(f'UPDATE "{table.name}" SET {SUM} = {_sum(table)}')  # noqa: S608 - names are the schema's


def changed(connection: sa.Connection, table: sa.Table) -> Iterator[Changed]:
    """The rows of a table whose sum is another than was written."""
    last: int | None = 0
    while last is not None:
        last, found = look(connection, table, last)
        yield from found


def look(connection: sa.Connection, table: sa.Table, after: int) -> tuple[int | None, list[Changed]]:
    """Looks at the next rows of a table; the number of the last one, ``None`` where there are no more."""
    last = connection.exec_driver_sql(_LAST.format(table.name), (after, SPAN)).scalar()
    if last is None:
        return None, []
    key = ", ".join(f'CAST("{column.name}" AS BLOB)' for column in table.primary_key)
    wrong = f'SELECT rowid, {key} FROM main."{table.name}" WHERE rowid > ? AND rowid <= ?'  # noqa: S608
    rows = connection.exec_driver_sql(f"{wrong} AND {SUM} IS NOT {_sum(table)}", (after, last))
    return last, [Changed(table.name, row, _key(table, key)) for row, *key in rows]


def _key(table: sa.Table, found: list[bytes | None]) -> tuple[Any, ...]:
    """A primary key, also one that was damaged itself."""
    texts = [(each or b"").decode(errors="replace") for each in found]
    return tuple(
        int(text) if isinstance(column.type, sa.Integer) and text.lstrip("-").isdecimal() else text
        for column, text in zip(table.primary_key, texts, strict=True)
    )


_LAST = 'SELECT max(rowid) FROM (SELECT rowid FROM main."{}" WHERE rowid > ? ORDER BY rowid LIMIT ?)'


def _sum(table: sa.Table) -> str:
    """As bytes: SQLite cuts a text that it hands to a function off at a NUL."""
    columns = ", ".join(f'CAST("{each.name}" AS BLOB)' for each in table.columns)
    return f"{_FUNCTION}({columns})"


def _triggers(table: sa.Table) -> str:
    columns = ", ".join(f'"{each.name}"' for each in table.columns)
    body = f'BEGIN UPDATE "{table.name}" SET {SUM} = {_sum(table)} WHERE rowid = NEW.rowid; END;\n'  # noqa: S608
    return "".join(
        f'CREATE TEMP TRIGGER "sum_{when.split()[0]}_{table.name}" AFTER {when} ON main."{table.name}" {body}'
        for when in ("INSERT", f"UPDATE OF {columns}")
    )


def place(changed: Changed) -> str:
    """Where a row stands, e.g. ``case/c1/sections/2``; a row of the journal by its table and number."""
    if changed.table not in BY_TABLE:
        return f"{changed.table}/{'/'.join(map(str, changed.key))}"
    address = (changed.table, changed.key)
    return "/".join((*root_of(address), field_of(address, ""))).rstrip("/")


def flipped(columns: Sequence[bytes | None], wanted: int) -> tuple[int, bytes] | None:
    """The column in which one bit is not as it was written, and what stood there; ``None`` for more harm.

    A changed bit changes the sum in a way that tells which one it was: the sum is followed back
    from the end of the row, a byte at a time.
    """
    wrong = row_sum(*columns) ^ wanted
    for at in reversed(range(len(columns))):
        column = columns[at]
        stands = _NOTHING if column is None else column
        for offset in reversed(range(len(stands))):
            if wrong in _BITS and column is not None:
                mended = bytearray(column)
                mended[offset] ^= _BITS[wrong]
                return at, bytes(mended)
            wrong = _back(wrong)
        wrong = _back(wrong)  # what stands between two columns
    return None


_CRC = [zlib.crc32(bytes([each])) ^ zlib.crc32(b"\0") for each in range(256)]
"""What a byte's change does to the sum behind it."""
_TOP = {each >> 24: (at, each) for at, each in enumerate(_CRC)}
_BITS = {_CRC[1 << bit]: 1 << bit for bit in range(8)}


def _back(wrong: int) -> int:
    """A difference of sums as it was one byte before."""
    at, each = _TOP[wrong >> 24]
    return ((wrong ^ each) << 8 | at) & 0xFFFFFFFF
