"""One operation's view of the archive: read, put, delete, inside one transaction."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from hfdesk import markup
from hfdesk.domain.arranging import Engagement
from hfdesk.domain.problems import Refusal
from hfdesk.domain.richtext import RichText
from hfdesk.domain.text import held
from hfdesk.domain.values import Filed, Meeting, Person, Record
from hfdesk.store import calendar, filed, reading, statements
from hfdesk.store.differences import as_read, differences, has_twins
from hfdesk.store.done import Done, Op
from hfdesk.store.mapping import Key, place_of, root_of
from hfdesk.store.numbers import NumberRow
from hfdesk.store.people import spelled
from hfdesk.store.reading import T
from hfdesk.store.referring import referring
from hfdesk.store.rows import Change, Rows
from hfdesk.store.schema import CHANGES, ROOTS, Shape
from hfdesk.store.source import Source
from hfdesk.store.typed import begin_operation

_INSERT_CHANGES = sa.insert(CHANGES)


class Work:
    """What an operation may do. Only rows that differ are written, and each is journalled."""

    def __init__(self, source: Source, moment: datetime) -> None:
        self._source = source
        self._connection = source.connection
        self._rows = Rows(self._connection, moment)
        self._moment = moment

    def get(self, kind: type[T], id: str) -> T:
        """The value of that id; ``KeyError`` where there is none."""
        return self._source.get(kind, id)

    def all(self, kind: type[T], **filters: Any) -> tuple[T, ...]:
        """All values whose columns equal the filters."""
        return reading.every(self._connection, kind, *reading.matching(kind, filters))

    def referring(self, kind: type[T], id: str) -> tuple[Record, ...]:
        """The values that refer to a record, by kind."""
        return referring(self._connection, kind, id)

    def people_spelled(self, like: Person | None = None) -> tuple[Person, ...]:
        """The people as far as their spelling tells; ``like``: those who share a word with one."""
        return spelled(self._connection, like)

    def has(self, kind: type[T], id: str) -> bool:
        """Whether there is a value of that id."""
        return self._stored(kind, id) is not None

    def number_rows(self, committee: str, year: int | None = None) -> tuple[NumberRow, ...]:
        """The numbers that a committee has used, in a year or ever."""
        return self._source.number_rows(committee, year)

    def outlines(self, committee: str, since: date) -> tuple[Meeting, ...]:
        """A committee's meetings from a day on as planning sees them; not to be put back."""
        return calendar.outlines(self._connection, committee, since)

    def mentioning(self, meeting: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The cases that wish for a meeting, and the meetings whose minutes it approved, by id."""
        return calendar.mentioning(self._connection, meeting)

    def engagements(self, since: date, until: date) -> tuple[Engagement, ...]:
        """When all committees meet in a span of days."""
        return calendar.engagements(self._connection, since, until)

    def put(self, value: Record) -> None:
        """Insert a value, or replace the one of its id, whole.

        Refuses (``reference.*``) at the end of the operation what refers to nothing, and
        (``meeting.twin_item``) two agenda items of one id.
        """
        if has_twins(value):
            raise Refusal("meeting.twin_item", id=value.id)
        old = self._stored(type(value), value.id)
        self._change(type(value), value.id, list(differences(old, value, self._places)))
        if old is not None:
            self._source.wrote((ROOTS[type(value)].name, value.id), as_read(old, value))

    def delete(self, kind: type[T], id: str) -> None:
        """Take a value out; ``KeyError`` where there is none."""
        self._change(kind, id, list(differences(self._source.get(kind, id), None, self._places)))

    def put_text(self, kind: type[T], id: str, field: str, text: RichText | str) -> None:
        """Set one text of a value, the field as :func:`~hfdesk.store.mapping.text_place` has it.

        ``KeyError`` where the value or the field is not there.
        """
        place, column = place_of(ROOTS[kind], id, field)
        stored = self._rows.at(place)
        if stored is None:
            raise KeyError(id, field)
        plain = markup.write(text) if isinstance(text, RichText) else held(text)
        self._rows.write(place, stored, self._rows.completed(place, {**stored, column: plain}))
        self._source.changed((ROOTS[kind].name, id))

    def newest_operation(self) -> int:
        """The number of the last operation that holds."""
        return filed.newest_operation(self._connection)

    def file(self, made: Filed, text: str) -> None:
        """Record a file that was made, with what it says; undo leaves that."""
        filed.insert(self._connection, made, text)

    def _stored(self, kind: Any, id: str) -> Any:
        try:
            return self._source.get(kind, id)
        except KeyError:
            return None

    def _places(self, shape: Shape, above: Key, wanted: Collection[str] | None) -> dict[str, int]:
        """Where the parts of a list stand, by id; all of them, or those that are wanted."""
        given: dict[str, Any] = dict(zip((f"key_{name}" for name in shape.key), above, strict=False))
        if wanted is not None:
            given["wanted"] = list(wanted)
        found = self._connection.execute(statements.places(shape.table.name, wanted is None), given).all()
        return {id: place for id, place in found}  # noqa: C416 - rows are no pairs to the type checker

    def _change(self, kind: Any, id: str, changes: list[Change]) -> None:
        """What goes goes first, from the bottom up; the rest from the top down."""
        gone = [each for each in reversed(changes) if each.after is None]
        self._rows.write_all([*gone, *(each for each in changes if each.after is not None)])
        if changes:
            self._source.changed((ROOTS[kind].name, id))

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
        self._connection.execute(_INSERT_CHANGES, rows)
        return Done(op, label, touched, self._moment, number=number)
