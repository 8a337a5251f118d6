"""A damaged archive, read row by row: what can be read, and where nothing can.

SQLite reads a table up to the page that is broken. Here what lies behind is read too: the numbers of
rows are tried, further and further on, until one can be read again, and a row whose long texts are lost
is read column by column. Nothing is written to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from hfdesk.store import sums
from hfdesk.store.connection import dbapi2, plain_connection
from hfdesk.system.keys import Key

BATCH = 200
_FARTHEST = 2**62


@dataclass
class Found:
    """A row as it stands in the file: texts are bytes, what could not be read is in ``broken``."""

    row: int
    values: dict[str, Any]
    broken: set[str] = field(default_factory=set[str])


@dataclass(frozen=True)
class Gap:
    """Rows that cannot be read: those after one number, up to another or to the end."""

    after: int
    until: int | None


class Salvage:
    """A damaged archive. A connection that met damage is not used again (SQLCipher's are done for)."""

    def __init__(self, path: Path, key: Key | None = None) -> None:
        self._path = path
        self._key = key
        self._held: Any = None
        self._connection: Any = None

    def close(self) -> None:
        """Let go of the file."""
        if self._held is not None:
            self._held.__exit__(None, None, None)
        self._held = self._connection = None

    def columns(self, table: sa.Table) -> list[str]:
        """The columns that a table has in the file, of those that are known, and its sum."""
        found = {row[1].decode() for row in self._ask(f'PRAGMA table_info("{table.name}")')}
        return [name for name in (*table.columns.keys(), sums.SUM) if name in found]

    def rows(self, table: sa.Table) -> Iterator[Found | Gap]:
        """All rows of a table in the order of their numbers, and the gaps between them."""
        names = self.columns(table)
        if not names:
            return
        at, singly = 0, 0
        while True:
            try:
                batch = [self._whole(table, names, at)] if singly else self._batch(table, names, at)
            except dbapi2.DatabaseError:
                singly = singly or BATCH
                found = self._one(table, names, at)
                if isinstance(found, Gap) and found.until is None:
                    yield found
                    return
                batch = [found]
            if not batch or batch[0] is None:
                return
            singly = max(0, singly - 1)
            for each in batch:
                if each is not None:
                    yield each
                    at = each.until or 0 if isinstance(each, Gap) else each.row

    def keys(self, table: sa.Table) -> list[tuple[Any, ...]]:
        """The primary keys that a table's own index knows, also of rows that are lost."""
        names = ", ".join(f'"{each.name}"' for each in table.primary_key)
        query = f'SELECT {names} FROM main."{table.name}" INDEXED BY "sqlite_autoindex_{table.name}_1"'  # noqa: S608
        try:
            return [tuple(_plain(each) for each in row) for row in self._ask(query)]
        except dbapi2.DatabaseError:
            return []

    # -- inside --------------------------------------------------------------------------

    def _ask(self, query: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        try:
            return self._open().execute(query, values).fetchall()
        except dbapi2.DatabaseError:
            if self._key is not None:
                self.close()
            raise

    def _open(self) -> Any:
        if self._connection is None:
            self._held = plain_connection(self._path, read_only=True, alone=True, broken=True, key=self._key)
            self._connection = self._held.__enter__()
            self._connection.text_factory = bytes
        return self._connection

    def _batch(self, table: sa.Table, names: list[str], at: int) -> list[Found | Gap | None]:
        return [Found(row, dict(zip(names, values, strict=True))) for row, *values in self._after(
            table, ", ".join(("rowid", *(f'"{name}"' for name in names))), at, BATCH
        )]  # fmt: skip

    def _whole(self, table: sa.Table, names: list[str], at: int) -> Found | None:
        columns = ", ".join(("rowid", *(f'"{name}"' for name in names)))
        for row, *values in self._after(table, columns, at, 1):
            return Found(row, dict(zip(names, values, strict=True)))
        return None

    def _after(self, table: sa.Table, columns: str, at: int, limit: int) -> list[tuple[Any, ...]]:
        query = (
            f'SELECT {columns} FROM main."{table.name}" NOT INDEXED WHERE rowid > ? ORDER BY rowid LIMIT ?'  # noqa: S608
        )
        return self._ask(query, (at, limit))

    def _one(self, table: sa.Table, names: list[str], at: int) -> Found | Gap:
        """The next row, column by column, or the gap that begins there."""
        try:
            row = self._after(table, "rowid", at, 1)[0][0]
        except dbapi2.DatabaseError:
            return Gap(at, self._past(table, at))
        found = Found(row, {})
        for name in names:
            query = f'SELECT "{name}" FROM main."{table.name}" NOT INDEXED WHERE rowid = ?'  # noqa: S608
            try:
                found.values[name] = self._ask(query, (row,))[0][0]
            except (dbapi2.DatabaseError, IndexError):
                found.broken.add(name)
        return found

    def _past(self, table: sa.Table, at: int) -> int | None:
        """The number after which a table can be read again; ``None`` where it never can."""
        step = 1
        while not self._is_readable(table, at + step):
            step *= 2
            if step > _FARTHEST:
                return None
        low, high = at + step // 2, at + step
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (low, middle) if self._is_readable(table, middle) else (middle, high)
        return high if self._after(table, "rowid", high, 1) else None

    def _is_readable(self, table: sa.Table, after: int) -> bool:
        try:
            self._after(table, "rowid", after, 1)
        except dbapi2.DatabaseError:
            return False
        return True


def _plain(value: Any) -> Any:
    return value.decode(errors="replace") if isinstance(value, bytes) else value
