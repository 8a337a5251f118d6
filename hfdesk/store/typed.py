"""Typed text: saved several times a second at the cost of one row, undone as one operation.

What is typed into one text in one go is a *run*: one operation of state ``typing``. Its
first save writes the journal; the later ones write the text's own row and nothing else.
When the run ends (a pause, a minute, another operation, the end of the program, or the next
start after a crash) the journal and the history get the text as it then is.
"""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, replace
from datetime import datetime

import sqlalchemy as sa

from hfdesk.store.done import Done, Op
from hfdesk.store.mapping import Address, Row, compact, root_of
from hfdesk.store.rows import Change, Rows
from hfdesk.store.schema import BY_TABLE, CHANGES, OPERATIONS

#: Seconds without a save that end a run, and the longest run.
PAUSE = 5.0
LONGEST = 60.0


@dataclass(frozen=True, slots=True)
class Run:
    """A run that is going on; clocks are monotonic seconds."""

    done: Done
    place: Address
    column: str
    begun: float
    last: float

    def goes_on(self, place: Address, column: str, now: float) -> bool:
        """Whether a save of that text now is part of the run."""
        same = (self.place, self.column) == (place, column)
        return same and now - self.last <= PAUSE and now - self.begun <= LONGEST


def save(
    connection: sa.Connection, moment: datetime, run: Run | None, where: tuple[Address, str], text: str
) -> Run:
    """Store a text; gives the run that it belongs to. ``KeyError`` where its row is gone."""
    place, column = where
    rows, now = Rows(connection, moment), time.monotonic()
    stored = rows.at(place)
    if stored is None:
        raise KeyError(*place[1])
    if run is None or not run.goes_on(place, column, now):
        settle(connection, moment)
        run = _begin(connection, moment, place, column, stored, now)
    rows.write(place, stored, rows.completed(place, {**stored, column: text}))
    touched = frozenset([root_of(place)]) if rows.changes else frozenset[tuple[str, str]]()
    return replace(run, last=now, done=replace(run.done, moment=moment, touched=touched))


def _begin(
    connection: sa.Connection, moment: datetime, place: Address, column: str, stored: Row, now: float
) -> Run:
    before = {name: stored[name] for name in (column, *BY_TABLE[place[0]].derived)}
    number = begin_operation(connection, moment, Op.TEXT, "", frozenset([root_of(place)]), "typing")
    change = Change(place, before, before)
    connection.execute(sa.insert(CHANGES), {"operation": number, "seq": 0, **change.row()})
    return Run(Done(Op.TEXT, "", frozenset(), moment, number=number), place, column, now, now)


def begin_operation(
    connection: sa.Connection,
    moment: datetime,
    op: Op,
    label: str,
    touched: frozenset[tuple[str, str]],
    state: str = "done",
) -> int:
    """A new operation's number; what was undone can no longer be done again."""
    undone = OPERATIONS.c.state == "undone"
    connection.execute(sa.update(OPERATIONS).where(undone).values(state="dropped"))
    values = {
        "op": op.value,
        "label": label,
        "moment": moment.isoformat(),
        "state": state,
        "touched": compact(sorted(touched)),
    }
    key = connection.execute(sa.insert(OPERATIONS).values(values)).inserted_primary_key
    return int(key[0]) if key else 0


def settle(connection: sa.Connection, moment: datetime) -> None:
    """End the run that is going on, or that a crash cut off; nothing where there is none."""
    query = sa.select(OPERATIONS.c.id).where(OPERATIONS.c.state == "typing")
    for number in connection.scalars(query).all():
        _settle(connection, moment, number)


def _settle(connection: sa.Connection, moment: datetime, number: int) -> None:
    of_run = CHANGES.c.operation == number
    row = connection.execute(sa.select(CHANGES).where(of_run)).mappings().one()
    change, rows = Change.read(dict(row)), Rows(connection, moment)
    stored, before = rows.at(change.place), change.before or {}
    after = {name: (stored or before)[name] for name in before}
    connection.execute(sa.update(CHANGES).where(of_run).values(after=json.dumps(after, ensure_ascii=False)))
    rows.changes.append(Change(change.place, *_differing(before, after)))
    rows.flush(number)
    state = "dropped" if before == after else "done"
    connection.execute(sa.update(OPERATIONS).where(OPERATIONS.c.id == number).values(state=state))


def _differing(before: Row, after: Row) -> tuple[Row, Row]:
    names = [name for name in before if before[name] != after[name]]
    return {name: before[name] for name in names}, {name: after[name] for name in names}
