"""Rows written one by one, each remembered for the journal and the history of texts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from hfdesk.domain.problems import Refusal
from hfdesk.store.mapping import Address, Row, compact, field_of, root_of
from hfdesk.store.schema import BY_TABLE, ROOTS, TEXT_VERSIONS, Shape


@dataclass(frozen=True, slots=True)
class Change:
    """A row's change: the columns that differ, ``None`` where the row was not there."""

    place: Address
    before: Row | None
    after: Row | None

    def row(self) -> Row:
        """The change as the journal keeps it."""
        table, key = self.place
        return {
            "table": table,
            "key": compact(key),
            "before": None if self.before is None else compact(self.before),
            "after": None if self.after is None else compact(self.after),
        }

    @staticmethod
    def read(row: Row) -> Change:
        """A change out of the journal."""
        before, after = (None if row[name] is None else json.loads(row[name]) for name in ("before", "after"))
        return Change((row["table"], tuple(json.loads(row["key"]))), before, after)


class Rows:
    """Writes rows on one connection."""

    def __init__(self, connection: sa.Connection, moment: datetime) -> None:
        self._connection = connection
        self._moment = moment
        self.changes: list[Change] = []

    def at(self, place: Address) -> Row | None:
        """The row that stands there, where one does."""
        table = BY_TABLE[place[0]].table
        found = self._connection.execute(sa.select(table).where(*_at(place))).mappings().first()
        return None if found is None else dict(found)

    def completed(self, place: Address, row: Row) -> Row:
        """The row with its derived columns made anew."""
        derived = BY_TABLE[place[0]].derived
        return {**row, **{name: make(row) for name, make in derived.items()}}

    def write(self, place: Address, before: Row | None, after: Row | None) -> None:
        """Insert (no ``before``), delete (no ``after``) or update a row, where they differ."""
        if before is not None and after is not None:
            names = [name for name in after if before[name] != after[name]]
            before, after = {name: before[name] for name in names}, {name: after[name] for name in names}
        if before == after:
            return
        self._execute(place, before, after)
        self.changes.append(Change(place, before, after))

    def _execute(self, place: Address, before: Row | None, after: Row | None) -> None:
        table = BY_TABLE[place[0]].table
        if before is None:
            self._connection.execute(sa.insert(table), after)
        elif after is None:
            self._connection.execute(sa.delete(table).where(*_at(place)))
        else:
            self._connection.execute(sa.update(table).where(*_at(place)).values(after))

    def replay(self, change: Change, before: Row | None, after: Row | None) -> None:
        """Write a journalled change; refused where the row is not as the journal left it."""
        stored = self.at(change.place)
        expected = None if before is None or stored is None else {name: stored[name] for name in before}
        if (stored is None) != (before is None) or expected != before:
            kind, id = root_of(change.place)
            raise Refusal("undo.changed_since", kind=kind, id=id)
        self._execute(change.place, before, after)
        self.changes.append(Change(change.place, before, after))

    # -- what the end of an operation needs ----------------------------------------------

    def check_references(self) -> None:
        """Refuse rows that refer to nothing, and the deletion of what others refer to."""
        for place, column, target, id in sorted(set(self._missing())):
            kind, own = root_of(place)
            raise Refusal("reference.missing", kind=kind, id=own, field=column, target=target, refers=id)
        for place in [change.place for change in self.changes if change.after is None]:
            self._check_unused(place)

    def _missing(self) -> Iterator[tuple[Address, str, str, str]]:
        known: dict[tuple[str, str], bool] = {}
        for change in self.changes:
            for column, target in _references(BY_TABLE[change.place[0]]):
                id = (change.after or {}).get(column)
                if id is None:
                    continue
                if (target.table.name, id) not in known:
                    known[target.table.name, id] = self.at((target.table.name, (id,))) is not None
                if not known[target.table.name, id]:
                    yield change.place, column, target.name, id

    def _check_unused(self, place: Address) -> None:
        for shape in ROOTS.values():
            for column, target in _references(shape):
                if target.table.name != place[0] or self.at(place) is not None:
                    continue
                query = sa.select(shape.table.c.id).where(shape.table.c[column] == place[1][0]).limit(1)
                user = self._connection.execute(query).scalar()
                if user is not None:
                    raise Refusal(
                        "reference.in_use", kind=target.name, id=place[1][0], by=shape.name, user=user
                    )

    def flush(self, operation: int) -> None:
        """Append the texts that changed to the history."""
        versions = [
            {
                "kind": root_of(change.place)[0],
                "owner": change.place[1][0],
                "field": field_of(change.place, column),
                "moment": self._moment.isoformat(),
                "text": text,
                "operation": operation,
            }
            for change in self.changes
            for column, text in _texts(change)
        ]
        if versions:
            self._connection.execute(sa.insert(TEXT_VERSIONS), versions)


def _texts(change: Change) -> Iterator[tuple[str, str]]:
    columns = BY_TABLE[change.place[0]].table.c
    for name, value in (change.after or {}).items():
        if columns[name].info.get("versioned") and (value or change.before is not None):
            yield name, value


def _at(place: Address) -> list[sa.ColumnElement[bool]]:
    shape = BY_TABLE[place[0]]
    return [shape.table.c[name] == value for name, value in zip(shape.key, place[1], strict=True)]


def _references(shape: Shape) -> list[tuple[str, Shape]]:
    """The columns of a root that must refer to another root."""
    if shape.kind not in ROOTS:
        return []
    return [
        (key.parent.name, BY_TABLE[key.column.table.name])
        for key in sorted(shape.table.foreign_keys, key=lambda key: key.parent.name)
    ]
