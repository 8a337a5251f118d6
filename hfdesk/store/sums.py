"""A sum of each row, by which a bit that has changed on the disk shows.

SQLite looks at the shape of its pages and not at the texts in them, so each table has a column ``sum``,
which nothing but this module knows. Triggers of the writing connection's own keep it: whatever writes
a row, a gesture, undo, typing, an import, also writes its sum, in the same transaction and on the same
page. The sum is CRC-32 of the row's other columns as bytes: one changed bit always gives another sum.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
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


def changed(connection: sa.Connection) -> Iterator[Changed]:
    """The rows whose sum is another than was written, table by table."""
    for table in metadata.tables.values():
        last: int | None = 0
        while last is not None:
            last, found = look(connection, table, last)
            yield from found


def look(connection: sa.Connection, table: sa.Table, after: int) -> tuple[int | None, list[Changed]]:
    """Looks at the next rows of a table; the number of the last one, ``None`` where there are no more."""
    last = connection.exec_driver_sql(_LAST.format(table.name), (after, SPAN)).scalar()
    if last is None:
        return None, []
    key = ", ".join(f'"{column.name}"' for column in table.primary_key)
    wrong = f'SELECT rowid, {key} FROM main."{table.name}" WHERE rowid > ? AND rowid <= ?'  # noqa: S608
    rows = connection.exec_driver_sql(f"{wrong} AND {SUM} IS NOT {_sum(table)}", (after, last))
    return last, [Changed(table.name, row, tuple(key)) for row, *key in rows]


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
    shape = BY_TABLE.get(changed.table)
    if shape is None:
        return f"{changed.table}/{'/'.join(map(str, changed.key))}"
    kind, id = root_of((changed.table, changed.key))
    return "/".join((kind, id, field_of((changed.table, changed.key), "")))
