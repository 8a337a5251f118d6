"""Typed text: saved several times a second at the cost of one page, undone as one operation.

What is typed into one text in one go is a *run*: one operation of state ``typing``. Its saves write
what differs from the stored text into the run's row of the journal, and readers lay that over what they
read (``laid.py``): a row of sixty thousand letters would cost fifteen pages each time. Where more differs
than a page holds, and in texts that lists sort by, a save writes the text's own row, and the first one
that does so notes in the journal what stood there. When the run ends (a pause, a minute, another
operation, the end of the program, or the next start after a crash) the journal gets the steps from its
beginning to its end and back; the row and the history get the text as it then is, but not where the next
run goes on in the same text: that one *carries* what is laid over the row, for as long as that is little
and not for more than some minutes.
"""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, replace
from datetime import datetime

import sqlalchemy as sa

from hfdesk.store.done import Done, Op
from hfdesk.store.laid import ROOM, column_of, difference, is_difference, laid, steps
from hfdesk.store.locking import refuse_locked
from hfdesk.store.mapping import Address, Row, compact, root_of
from hfdesk.store.rows import Change, Rows
from hfdesk.store.schema import BY_TABLE, CHANGES, OPERATIONS

#: Seconds without a save that end a run, and the longest run.
PAUSE = 5.0
LONGEST = 60.0
#: Seconds for which, and bytes of a difference up to which, runs in one text go on without writing its row.
CARRIED = 300.0
LITTLE = ROOM // 3
_TYPING = sa.select(OPERATIONS.c.id).where(OPERATIONS.c.state == "typing")
_DROP = sa.update(OPERATIONS).where(OPERATIONS.c.state == "undone").values(state="dropped")
_BEGIN = sa.insert(OPERATIONS)


@dataclass(frozen=True, slots=True)
class Run:
    """A run that is going on; clocks are monotonic seconds.

    ``change`` is what its journal lays over the stored row, ``noted`` whether it has what stood there;
    ``carried`` is what lay over it when the run began, and ``since`` when the row was last written.
    """

    done: Done
    place: Address
    column: str
    begun: float
    last: float
    change: str | None = None
    noted: bool = False
    carried: str | None = None
    since: float = 0.0

    def carries(self, place: Address, column: str, now: float) -> bool:
        """Whether the next run, in that text, goes on from what this one laid over the row."""
        same = (self.place, self.column) == (place, column)
        is_little = self.change is not None and len(self.change.encode()) <= LITTLE
        return same and is_little and not self.noted and now - self.since <= CARRIED

    def goes_on(self, place: Address, column: str, now: float) -> bool:
        """Whether a save of that text now is part of the run."""
        same = (self.place, self.column) == (place, column)
        return same and now - self.last <= PAUSE and now - self.begun <= LONGEST


def save(
    connection: sa.Connection,
    moment: datetime,
    run: Run | None,
    where: tuple[Address, str],
    text: str,
    label: str = "",
) -> Run:
    """Store a text; gives the run that it belongs to. ``KeyError`` where its row is gone.

    ``label`` names the text in what undo is called; a run keeps that of its beginning.
    """
    place, column = where
    rows, now = Rows(connection, moment), time.monotonic()
    goes_on = run is not None and run.goes_on(place, column, now)
    last = run if run is not None and not goes_on and run.carries(place, column, now) else None
    if not goes_on and last is None:
        settle(connection, moment)
    stored = rows.at(place)
    if stored is None:
        raise KeyError(*place[1])
    if last is not None:
        before, after = ({column: laid(stored[column], each)} for each in (last.carried, last.change))
        _tell(connection, last.done.number, place, before, after)
    if run is None or not goes_on:
        run = _begin(connection, moment, where, now, label, last)
    is_new = laid(stored[column], run.change) != text
    run = _store(connection, rows, run, stored, text) if is_new else run
    touched = frozenset([root_of(place)]) if is_new else frozenset[tuple[str, str]]()
    return replace(run, last=now, done=replace(run.done, moment=moment, touched=touched))


def _begin(
    connection: sa.Connection,
    moment: datetime,
    where: tuple[Address, str],
    now: float,
    label: str,
    last: Run | None,
) -> Run:
    """A new run; ``last`` is the one whose difference it carries on."""
    place, column = where
    number = begin_operation(connection, moment, Op.TEXT, label, frozenset([root_of(place)]), "typing")
    carried, since = (last.change, last.since) if last else (None, now)
    row = {**Change(place, None, None).row(), "operation": number, "seq": 0}
    connection.execute(sa.insert(CHANGES), {**row, "before": carried, "after": carried})
    done = Done(Op.TEXT, label, frozenset(), moment, number=number)
    return Run(done, place, column, now, now, carried, carried=carried, since=since)


def _store(connection: sa.Connection, rows: Rows, run: Run, stored: Row, text: str) -> Run:
    """Write what differs beside the row, or the row itself."""
    place, column = run.place, run.column
    room = ROOM - len((run.carried or "").encode())
    change = difference(column, stored[column], text, room) if _is_beside(place, column) else None
    values: Row = {} if change == run.change else {"after": change}
    if change is None:
        if run.carried is not None:
            stored, run = _put_down(rows, run, stored), replace(run, carried=None)
        rows.write(place, stored, rows.completed(place, {**stored, column: text}))
        if not run.noted:
            names = (column, *BY_TABLE[place[0]].derived)
            values["before"] = compact({name: stored[name] for name in names})
    if values:
        of_run = CHANGES.c.operation == run.done.number
        connection.execute(sa.update(CHANGES).where(of_run).values(values))
    return replace(run, change=change, noted=run.noted or change is None)


def _put_down(rows: Rows, run: Run, stored: Row) -> Row:
    """Write into row and history what a run has carried until now; the row as it then is."""
    row = {**stored, run.column: laid(stored[run.column], run.carried)}
    rows.write(run.place, stored, row)
    rows.flush(run.done.number)
    return row


def _is_beside(place: Address, column: str) -> bool:
    """Whether the saves of a text stand in the journal: nothing is derived from a long text."""
    return column not in {"title", "name"} and bool(BY_TABLE[place[0]].table.c[column].info["versioned"])


def begin_operation(
    connection: sa.Connection,
    moment: datetime,
    op: Op,
    label: str,
    touched: frozenset[tuple[str, str]],
    state: str = "done",
) -> int:
    """A new operation's number; what was undone can no longer be done again.

    Refuses what would change approved minutes.
    """
    refuse_locked(connection, op, touched)
    connection.execute(_DROP)
    values = {
        "op": op.value,
        "label": label,
        "moment": moment.isoformat(),
        "state": state,
        "touched": compact(sorted(touched)),
    }
    key = connection.execute(_BEGIN, values).inserted_primary_key
    return int(key[0]) if key else 0


def settle(connection: sa.Connection, moment: datetime) -> None:
    """End the run that is going on, or that a crash cut off; nothing where there is none."""
    for number in connection.scalars(_TYPING).all():
        _settle(connection, moment, number)


def _settle(connection: sa.Connection, moment: datetime, number: int) -> None:
    of_run = CHANGES.c.operation == number
    found = connection.execute(sa.select(CHANGES).where(of_run)).mappings().one()
    place: Address = (found["table"], tuple(json.loads(found["key"])))
    rows = Rows(connection, moment)
    known, before, after = _ended(rows, place, found["before"], found["after"])
    rows.changes = [Change(place, *_differing(known, after))]
    rows.flush(number)
    _tell(connection, number, place, before, after)


def _ended(rows: Rows, place: Address, noted: str | None, change: str | None) -> tuple[Row, Row, Row]:
    """What the history knows of the row, what stood in it before the run, and what does after it."""
    row = end = rows.at(place) or {}
    known: Row = {}
    if row and is_difference(change):
        column = column_of(change)
        known, end = {column: row[column]}, {**row, column: laid(row[column], change)}
        rows.write(place, row, end)
    before = {name: laid(text, noted) for name, text in known.items()}
    if noted is not None and not is_difference(noted):
        known = before = json.loads(noted)
    return known, before, {name: end.get(name, value) for name, value in before.items()}


def _tell(connection: sa.Connection, number: int, place: Address, before: Row, after: Row) -> None:
    """What the journal keeps of a run that has ended; nothing to undo where it ended as it began."""
    told = {"before": compact(before), "after": compact(after)}
    if len(before) == 1 and _is_beside(place, column := next(iter(before))):
        told["before"], told["after"] = steps(column, before[column], after[column])
    connection.execute(sa.update(CHANGES).where(CHANGES.c.operation == number).values(told))
    state = "dropped" if before == after else "done"
    connection.execute(sa.update(OPERATIONS).where(OPERATIONS.c.id == number).values(state=state))


def _differing(before: Row, after: Row) -> tuple[Row, Row]:
    names = [name for name in before if before[name] != after[name]]
    return {name: before[name] for name in names}, {name: after[name] for name in names}
