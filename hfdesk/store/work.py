"""One operation's view of the archive: read, put, delete, inside one transaction."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from hfdesk import markup
from hfdesk.domain.problems import Refusal
from hfdesk.domain.richtext import RichText
from hfdesk.domain.values import Record
from hfdesk.store import reading
from hfdesk.store.done import Done, Op
from hfdesk.store.mapping import Address, Row, address, place_of, root_of, rows_of
from hfdesk.store.numbers import NumberRow, number_rows
from hfdesk.store.reading import T
from hfdesk.store.rows import Rows
from hfdesk.store.schema import CHANGES, ROOTS, Shape
from hfdesk.store.typed import begin_operation


class Work:
    """What an operation may do. Only rows that differ are written, and each is journalled."""

    def __init__(self, connection: sa.Connection, moment: datetime) -> None:
        self._connection = connection
        self._rows = Rows(connection, moment)
        self._moment = moment

    def get(self, kind: type[T], id: str) -> T:
        """The value of that id; ``KeyError`` where there is none."""
        return reading.get(self._connection, kind, id)

    def all(self, kind: type[T], **filters: Any) -> tuple[T, ...]:
        """All values whose columns equal the filters."""
        return reading.every(self._connection, kind, *reading.matching(kind, filters))

    def has(self, kind: type[T], id: str) -> bool:
        """Whether there is a value of that id."""
        return bool(reading.rows_at(self._connection, ROOTS[kind], id))

    def number_rows(self, committee: str, year: int | None = None) -> tuple[NumberRow, ...]:
        """The numbers that a committee has used, in a year or ever."""
        return number_rows(self._connection, committee, year)

    def put(self, value: Record) -> None:
        """Insert a value, or replace the one of its id, whole.

        Refuses (``reference.*``) at the end of the operation what refers to nothing, and
        (``meeting.twin_item``) two agenda items of one id.
        """
        new = rows_of(value)
        if len(new) != _count(value):
            raise Refusal("meeting.twin_item", id=value.id)
        self._change(self._stored(ROOTS[type(value)], value.id), new)

    def delete(self, kind: type[T], id: str) -> None:
        """Take a value out; ``KeyError`` where there is none."""
        stored = self._stored(ROOTS[kind], id)
        if not stored:
            raise KeyError(id)
        self._change(stored, {})

    def put_text(self, kind: type[T], id: str, field: str, text: RichText | str) -> None:
        """Set one text of a value, the field as :func:`~hfdesk.store.mapping.text_place` has it.

        ``KeyError`` where the value or the field is not there.
        """
        place, column = place_of(ROOTS[kind], id, field)
        stored = self._rows.at(place)
        if stored is None:
            raise KeyError(id, field)
        plain = markup.write(text) if isinstance(text, RichText) else text
        self._rows.write(place, stored, self._rows.completed(place, {**stored, column: plain}))

    def _stored(self, shape: Shape, id: str) -> dict[Address, Row]:
        root = reading.rows_at(self._connection, shape, id)
        below = ((each, reading.rows_at(self._connection, each, id)) for each in shape.below() if root)
        return {address(each, row): row for each, rows in ((shape, root), *below) for row in rows}

    def _change(self, old: dict[Address, Row], new: dict[Address, Row]) -> None:
        for place in reversed([place for place in old if place not in new]):
            self._rows.write(place, old[place], None)
        for place, row in new.items():
            self._rows.write(place, old.get(place), row)

    def finish(self, op: Op, label: str) -> Done:
        """Write the journal; called by the desk at the end of the transaction."""
        self._rows.check_references()
        changes = self._rows.changes
        touched = frozenset(root_of(change.place) for change in changes)
        if not changes:
            return Done(op, label, touched, self._moment)
        number = begin_operation(self._connection, self._moment, op, label, touched)
        self._rows.flush(number)
        rows = [{"operation": number, "seq": seq, **change.row()} for seq, change in enumerate(changes)]
        self._connection.execute(sa.insert(CHANGES), rows)
        return Done(op, label, touched, self._moment, number=number)


def _count(value: Any) -> int:
    """How many rows a value has."""
    return _rows_in(ROOTS[type(value)], value)


def _rows_in(shape: Shape, value: Any) -> int:
    lists = ((child.shape, getattr(value, name)) for name, child in shape.children.items())
    return 1 + sum(_rows_in(below, each) for below, values in lists for each in values)
