"""A rescued archive made whole: what refers to something lost gets a record in its place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from hfdesk.domain.references import references
from hfdesk.store import sums, verifying
from hfdesk.store.connection import complaints, disposing, plain_connection, reading_engine
from hfdesk.store.files import Files
from hfdesk.store.judging import default, derived
from hfdesk.store.mapping import Row
from hfdesk.store.rescuing import Loss, Report
from hfdesk.store.schema import BY_TABLE, ROOTS, Shape, metadata
from hfdesk.system.keys import Key

NAME = "Mistet"
"""What a record in the place of a lost one is called; it can be written over."""
ROUNDS = 8


def mend(path: Path, key: Key | None, report: Report) -> None:
    """Make a rescued archive whole, and note in the report what stands in for what."""
    engine = reading_engine(path, key)
    with complaints(path), plain_connection(path, key=key) as connection, disposing(engine):
        connection.execute("PRAGMA foreign_keys=OFF")
        sums.prepare(connection)
        sums.keep(connection)
        mender = _Mender(connection, report)
        for _ in range(ROUNDS):
            mender.own()
            with engine.connect() as reader:
                left = mender.refer(reader)
            if not left:
                break
        with engine.connect() as reader:
            files = Files(path.with_name(f"{path.stem}.hfdesk-files"))
            found = verifying.faults(reader, files)
        report.faults = tuple(each for each in found if not each.startswith("file.missing"))


class _Mender:
    def __init__(self, connection: Any, report: Report) -> None:
        self._connection = connection
        self._report = report

    def own(self) -> None:
        """Rows without the row above them get one."""
        for _ in range(ROUNDS):
            broken = self._connection.execute("PRAGMA foreign_key_check").fetchall()
            if not broken:
                break
            for table, row, target, number in broken:
                self._give(table, row, target, number)
        self._connection.execute(
            "UPDATE agenda_items AS own SET parent = '' WHERE parent <> '' AND NOT EXISTS"
            " (SELECT 1 FROM agenda_items WHERE meeting = own.meeting AND id = own.parent)"
        )

    def _give(self, table: str, row: int, target: str, number: int) -> None:
        if target not in BY_TABLE:  # a change without its operation is of no use
            self._connection.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (row,))  # noqa: S608
            return
        keys = self._connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
        pairs = [(each[3], each[4]) for each in sorted(keys, key=lambda each: each[1]) if each[0] == number]
        names = ", ".join(f'"{own}"' for own, _ in pairs)
        values = self._connection.execute(f'SELECT {names} FROM "{table}" WHERE rowid = ?', (row,))  # noqa: S608
        key = dict(zip((name for _, name in pairs), values.fetchone(), strict=True))
        self.put(BY_TABLE[target], key)

    def put(self, shape: Shape, key: Row) -> None:
        """Put a record in the place of one that is lost."""
        row = {column.name: default(shape.table, column) for column in shape.table.columns}
        row.update({name: NAME for name in ("name", "title") if name in row})
        row.update(key)
        if "committee" in row and not row["committee"]:
            row["committee"] = self._some_committee()
        row = derived(shape.table, row)
        names = ", ".join(f'"{name}"' for name in row)
        places = ", ".join("?" * len(row))
        query = f'INSERT OR IGNORE INTO "{shape.table.name}" ({names}) VALUES ({places})'  # noqa: S608
        if self._connection.execute(query, tuple(row.values())).rowcount > 0:
            place = tuple(row[name] for name in shape.key)
            self._report.losses.append(Loss("stub", shape.table.name, place))

    def _some_committee(self) -> str:
        found = self._connection.execute("SELECT id FROM committees ORDER BY id LIMIT 1").fetchone()
        return str(found[0]) if found else "mistet"

    def refer(self, reader: sa.Connection) -> bool:
        """Records that others refer to and that are lost get one in their place; whether there were any."""
        asked: set[tuple[type, str]] = set()
        unread: list[tuple[Shape, str]] = []
        ids = {kind: set(reader.scalars(sa.select(shape.table.c.id))) for kind, shape in ROOTS.items()}
        for kind, shape in ROOTS.items():
            for value in verifying.readable(reader, shape, ids[kind]):
                if isinstance(value, verifying.Unreadable):
                    unread.append((shape, value.id))
                else:
                    asked |= {(each.kind, each.id) for each in references(value)}
        missing = sorted(((k, id) for k, id in asked if id not in ids[k]), key=lambda each: each[1])
        for kind, id in missing:
            self.put(ROOTS[kind], {"id": id})
        for shape, id in unread:
            self._make_readable(shape, id)
        return bool(missing or unread)

    def _make_readable(self, shape: Shape, id: str) -> None:
        """Columns that may be wrong get what can be read; a record that was reset before goes."""
        again = Loss("lost", shape.table.name, (id,), "*") in self._report.losses
        self._report.losses.append(Loss("gone" if again else "lost", shape.table.name, (id,), "*"))
        for each in (*reversed([*shape.below()]), shape):
            where = f'WHERE "{each.key[0]}" = ?'
            if again:
                self._connection.execute(f'DELETE FROM "{each.table.name}" {where}', (id,))  # noqa: S608
                continue
            values = {column.name: default(each.table, column) for column in self._resettable(each, id)}
            if values:
                names = ", ".join(f'"{name}" = ?' for name in values)
                query = f'UPDATE "{each.table.name}" SET {names} {where}'  # noqa: S608 - names are the schema's
                self._connection.execute(query, (*values.values(), id))

    def _resettable(self, shape: Shape, id: str) -> Iterator[sa.Column[Any]]:
        """The columns of a table that hold no text, where a row of the record was not proved."""
        tables = {loss.table for loss in self._report.losses if loss.key and loss.key[0] == id}
        keys = {*shape.key, "position", "committee", "meeting", "person", *shape.derived}
        for column in metadata.tables[shape.table.name].columns:
            if shape.table.name in tables and column.name not in keys and "text" not in column.info:
                yield column
