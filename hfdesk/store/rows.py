"""Rows written one by one, each remembered for the journal and the history of texts."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any

import sqlalchemy as sa

from hfdesk.domain.problems import Refusal
from hfdesk.store import statements
from hfdesk.store.laid import Step, is_difference, read_step
from hfdesk.store.mapping import Address, Row, address, compact, field_of, root_of
from hfdesk.store.schema import BY_TABLE, ROOTS, TEXT_VERSIONS, Shape

FEW = 12
"""So many rows are read one by one."""


@dataclass(frozen=True, slots=True)
class Change:
    """A row's change: the columns that differ, ``None`` where the row was not there.

    Of a long text the journal may give the step to what it was or became instead of that.
    """

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

    @property
    def turned(self) -> Change:
        """The change that takes this one back."""
        return Change(self.place, self.after, self.before)

    @staticmethod
    def read(row: Row) -> Change:
        """A change out of the journal."""
        return Change(
            (row["table"], tuple(json.loads(row["key"]))), _side(row["before"]), _side(row["after"])
        )


def _side(told: str | None) -> Row | None:
    if told is None:
        return None
    return dict([read_step(told)]) if is_difference(told) else json.loads(told)


class Rows:
    """Writes rows on one connection."""

    def __init__(self, connection: sa.Connection, moment: datetime) -> None:
        self._connection = connection
        self._moment = moment
        self.changes: list[Change] = []

    def at(self, place: Address) -> Row | None:
        """The row that stands there, where one does."""
        key = statements.key_of(BY_TABLE[place[0]], place[1])
        found = self._connection.execute(statements.select(place[0]), key).mappings().first()
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
        self._execute_all([change := Change(place, before, after)])
        self.changes.append(change)

    def write_all(self, changes: Sequence[Change]) -> None:
        """Write rows in that order; neighbours of one table and the same columns in one go."""
        for _, alike in groupby(changes, key=_likeness):
            self._execute_all(list(alike))
        self.changes.extend(changes)

    def _execute_all(self, changes: list[Change]) -> None:
        table, first = changes[0].place[0], changes[0]
        if first.before is None:
            self._connection.execute(statements.insert(table), [each.after or {} for each in changes])
            return
        keys = [statements.key_of(BY_TABLE[table], each.place[1]) for each in changes]
        if first.after is None:
            self._connection.execute(statements.delete(table), keys)
        elif first.after:
            values = [
                {**key, **statements.new_of(each.after or {})}
                for key, each in zip(keys, changes, strict=True)
            ]
            self._connection.execute(statements.update(table, tuple(first.after)), values)

    def replay(self, changes: Sequence[Change]) -> None:
        """Write journalled changes in order; refused where a row is not as the journal left it."""
        stood = self._standing({change.place for change in changes})
        whole: list[Change] = []
        for change in changes:
            old = stood.get(change.place)
            new = stood[change.place] = self._replayed(old, change)
            sides = ((change.before, old), (change.after, new))
            before, after = (None if row is None else {n: row[n] for n in side or ()} for side, row in sides)
            whole.append(Change(change.place, before, after))
        self.write_all(whole)

    def _standing(self, places: Collection[Address]) -> dict[Address, Row | None]:
        """The rows that stand there: few one by one, many with all of their table in their aggregate."""
        if len(places) <= FEW:
            return {place: self.at(place) for place in places}
        found: dict[Address, Row | None] = {}
        for table, owner in {(place[0], place[1][0]) for place in places}:
            shape = BY_TABLE[table]
            query = sa.select(shape.table).where(shape.table.c[shape.key[0]] == owner)
            rows = (dict(row) for row in self._connection.execute(query).mappings())
            found.update({address(shape, row): row for row in rows})
        return found

    def _replayed(self, stored: Row | None, change: Change) -> Row | None:
        """The row after the change; refused where it is not what the change began with."""
        after = None if change.after is None else {**(stored or {}), **change.after}
        stands = (stored is None) == (change.before is None)
        if stored is not None and change.before is not None:
            stands = all(_is(stored[name], value) for name, value in change.before.items())
        for name, step in (after or {}).items():
            if after is not None and stands and isinstance(step, Step):
                after[name] = step.taken((stored or {})[name])
                stands = step.leads_to(after[name])
        if not stands:
            kind, id = root_of(change.place)
            raise Refusal("undo.changed_since", kind=kind, id=id)
        return after

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


def _is(value: Any, told: Any) -> bool:
    """Whether a column holds what the journal tells."""
    return told.leads_to(value) if isinstance(told, Step) else value == told


def _texts(change: Change) -> Iterator[tuple[str, str]]:
    columns = BY_TABLE[change.place[0]].table.c
    for name, value in (change.after or {}).items():
        if columns[name].info.get("versioned") and (value or change.before is not None):
            yield name, value


def _likeness(change: Change) -> tuple[object, ...]:
    """What changes must share to be written in one go."""
    rows = (change.before, change.after)
    return (change.place[0], *(None if row is None else tuple(row) for row in rows))


def _references(shape: Shape) -> list[tuple[str, Shape]]:
    """The columns of a root that must refer to another root."""
    if shape.kind not in ROOTS:
        return []
    return [
        (key.parent.name, BY_TABLE[key.column.table.name])
        for key in sorted(shape.table.foreign_keys, key=lambda key: key.parent.name)
    ]
