"""What can be read of a damaged archive, put into a new one that is whole, and what became of the rest.

The damaged file is only read. Rows whose sum holds are taken as they are; of the others and of those that
are gone, the journal and the history of texts tell what they can; what still refers to something lost gets
a record in its place that says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import sqlalchemy as sa

from hfdesk.domain.problems import Trouble
from hfdesk.store import migrating, sums
from hfdesk.store.connection import complaints, dbapi2, plain_connection
from hfdesk.store.judging import completed, default, derived, whole
from hfdesk.store.mapping import Address, Row
from hfdesk.store.remembering import Memory
from hfdesk.store.salvage import Found, Gap, Salvage
from hfdesk.store.schema import BY_TABLE, CHANGES, OPERATIONS, metadata
from hfdesk.system.keys import Key

JOURNAL = (OPERATIONS.name, CHANGES.name)
Step = Callable[[float], object]


class Loss(NamedTuple):
    """What became of a row that was not as it was written, or of one of its columns.

    ``how``: ``restored`` from the journal or the history, ``texts`` (so too, of the row only these),
    ``unsure`` (kept, but not proved), ``lost`` (a column), ``gone`` (the row), ``loose`` (``text`` was
    read, and nobody knows where it stood), ``stub`` (a record in the place of one that is gone), ``undo``
    (what was done can no longer be taken back). ``key`` is empty where nobody knows which rows they were.
    """

    how: str
    table: str
    key: tuple[Any, ...] = ()
    column: str = ""
    text: str = ""


@dataclass
class Report:
    """How a rescue went: rows that are as they were, what became of the others."""

    rows: int = 0
    losses: list[Loss] = field(default_factory=list[Loss])
    faults: tuple[str, ...] = ()


def rescue(path: Path, target: Path, key: Key | None = None, step: Step = lambda _: None) -> Report:
    """Make a new archive of what can be read of a damaged one.

    It appears under its name when it is whole. Raises ``rescue.nothing`` where not even the tables can be
    read, and troubles of the place where it is made. ``step`` hears how much is done, from 0 to 1.
    """
    from hfdesk.store.stubs import mend

    beside = target.with_name(f".{target.name}.rescued")
    migrating.remove(beside)
    _look(path, key)
    try:
        migrating.create(beside, key)
        report = _carry(path, beside, key, step)
        mend(beside, key, report)
        beside.replace(target)
    finally:
        migrating.remove(beside)
    return report


def _carry(path: Path, beside: Path, key: Key | None, step: Step) -> Report:
    with complaints(beside), plain_connection(beside, key=key) as connection:
        rescuer = Rescuer(Salvage(path, key), connection, step)
        connection.execute("BEGIN IMMEDIATE")
        rescuer.copy()
        rescuer.fill()
        connection.execute("COMMIT")
    return rescuer.report


def _look(path: Path, key: Key | None) -> None:
    """Refuse a file of which not one table can be read."""
    source = Salvage(path, key)
    try:
        readable = any(source.columns(table) for table in metadata.tables.values())
    except dbapi2.DatabaseError as error:
        raise Trouble("rescue.nothing", path=path) from error
    finally:
        source.close()
    if not readable:
        raise Trouble("rescue.nothing", path=path)


class Rescuer:
    """Carries rows from a damaged archive into a new one."""

    def __init__(self, source: Salvage, connection: Any, step: Step) -> None:
        self._source = source
        self._connection = connection
        self._step = step
        self._troubled: list[tuple[sa.Table, Found]] = []
        self._gaps: list[sa.Table] = []
        self.report = Report()
        connection.execute("PRAGMA foreign_keys=OFF")
        sums.prepare(connection)
        sums.keep(connection)

    def copy(self) -> None:
        """Take over all rows that are as they were written."""
        tables = [*metadata.tables.values()]
        try:
            for at, table in enumerate(tables):
                self._step(at / len(tables))
                self._copy(table)
        finally:
            self._source.close()

    def _copy(self, table: sa.Table) -> None:
        for each in self._source.rows(table):
            if isinstance(each, Gap):
                self._gaps.append(table)
            elif (row := whole(table, each)) is None or not self._insert(table, row):
                self._troubled.append((table, each))
            else:
                self.report.rows += 1

    def _insert(self, table: sa.Table, row: Row) -> bool:
        names = ", ".join(f'"{name}"' for name in row)
        places = ", ".join("?" * len(row))
        query = f'INSERT INTO "{table.name}" ({names}) VALUES ({places})'  # noqa: S608 - names are the schema's
        try:
            self._connection.execute(query, tuple(row.values()))
        except dbapi2.IntegrityError:  # another row has its key
            return False
        return True

    # -- the rows that are not as they were ------------------------------------------------

    def fill(self) -> None:
        """Put right what is troubled, and bring back what is gone, as far as the journal knows of it."""
        asked = {table.name for table in self._gaps} | {table.name for table, _ in self._troubled}
        if not asked:
            return
        self._memory = Memory(self._connection, asked)
        for table, found in self._troubled:
            self._put_right(table, found)
        for table in dict.fromkeys(self._gaps):
            self._bring_back(table)
        if asked & {*JOURNAL}:
            self._end_undo()

    def _put_right(self, table: sa.Table, found: Found) -> None:
        place = self._place(table, found)

        def remembered(name: str) -> Any:
            if place is None:
                raise KeyError(name)
            return self._memory.column(place, name)

        row, told = completed(table, found, remembered)
        if row is None or not self._insert(table, row):
            self._gaps.append(table)  # its key is lost, and may stand in the index
            if said := _texts(found):
                self.report.losses.append(Loss("loose", table.name, place[1] if place else (), "", said))
            return
        self.report.rows += 1
        key = tuple(row[each.name] for each in table.primary_key)
        self.report.losses.extend(Loss(how, table.name, key, name) for name, how in told.items())

    def _place(self, table: sa.Table, found: Found) -> Address | None:
        key = [found.values.get(each.name) for each in table.primary_key]
        if any(each is None for each in key):
            return None
        return table.name, tuple(
            each.decode(errors="replace") if isinstance(each, bytes) else each for each in key
        )

    def _bring_back(self, table: sa.Table) -> None:
        """Rows that no page has any more: whole ones of the journal, else what is known of their texts."""
        keys = [tuple(each) for each in self._source.keys(table)]
        self._source.close()
        count = len(self.report.losses)
        if table.name in BY_TABLE:
            for place, row in self._memory.rows(table.name).items():
                if self._insert(table, derived(table, _fitting(table, row))):
                    self.report.losses.append(Loss("restored", *place))
            self._bring_texts(table, keys)
        gone = [each for each in keys if not self._has(table, each)]
        if not gone and (not keys or count == len(self.report.losses)):
            gone = [()]  # nobody knows which, or whether there were any
        self.report.losses.extend(Loss("gone", table.name, each) for each in gone)

    def _bring_texts(self, table: sa.Table, keys: list[tuple[Any, ...]]) -> None:
        """Rows of which the history has texts. The index knows which there were, else what was deleted."""
        known = set(keys)
        for place, texts in self._memory.texts(table.name).items():
            if place[1] not in known if known else place in self._memory.deleted:
                continue
            row = {column.name: default(table, column) for column in table.columns}
            row.update(zip((each.name for each in table.primary_key), place[1], strict=True))
            row.update({**self._memory.part(place), **texts})
            if self._insert(table, derived(table, _fitting(table, row))):
                self.report.losses.append(Loss("texts", *place))

    def _has(self, table: sa.Table, key: tuple[Any, ...]) -> bool:
        here = " AND ".join(f'"{each.name}" = ?' for each in table.primary_key)
        query = f'SELECT 1 FROM "{table.name}" WHERE {here}'  # noqa: S608 - names are the schema's
        return self._connection.execute(query, key).fetchone() is not None

    def _end_undo(self) -> None:
        """A journal with holes takes nothing back any more; what is being typed was read before."""
        self._connection.execute("DELETE FROM changes")
        self._connection.execute("UPDATE operations SET state = 'kept'")
        self.report.losses = [each for each in self.report.losses if each.table not in JOURNAL]
        self.report.losses.append(Loss("undo", OPERATIONS.name))


def _fitting(table: sa.Table, row: Row) -> Row:
    """A row of the journal with the columns of today."""
    return {name: row.get(name) for name in table.columns.keys()}  # noqa: SIM118


def _texts(found: Found) -> str:
    """What a row says that has no place any more."""
    return "\n".join(_long(found.values.values()))


def _long(values: Any) -> Iterator[str]:
    for each in values:
        if isinstance(each, bytes) and len(each) > 40:
            yield each.decode(errors="replace")
