"""Typed text: saved several times a second at the cost of one page, undone as one operation.

What is typed into one text in one go is a *run*: one operation of state ``typing``. Its saves write
what differs from the stored text into the run's row of the journal, and readers lay that over what they
read (``laid.py``): a row of sixty thousand letters would cost fifteen pages each time. Where more differs
than a page holds, and in texts that lists sort by, a save writes the text's own row, and the first one
that does so notes in the journal what stood there. When the run ends (a pause, a minute, another
operation, the end of the program, or the next start after a crash) the row, the journal and the history
get the text as it then is.
"""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, replace
from datetime import datetime

import sqlalchemy as sa

from hfdesk.store.done import Done, Op
from hfdesk.store.laid import column_of, difference, is_difference, laid
from hfdesk.store.locking import refuse_locked
from hfdesk.store.mapping import Address, Row, compact, root_of
from hfdesk.store.rows import Change, Rows
from hfdesk.store.schema import BY_TABLE, CHANGES, OPERATIONS

#: Seconds without a save that end a run, and the longest run.
PAUSE = 5.0
LONGEST = 60.0


@dataclass(frozen=True, slots=True)
class Run:
    """A run that is going on; clocks are monotonic seconds.

    ``change`` is what its journal lays over the stored row, ``noted`` whether it has what stood there.
    """

    done: Done
    place: Address
    column: str
    begun: float
    last: float
    change: str | None = None
    noted: bool = False

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
    if run is not None and not run.goes_on(place, column, now):
        run = None
    if run is None:
        settle(connection, moment)
    stored = rows.at(place)
    if stored is None:
        raise KeyError(*place[1])
    if run is None:
        run = _begin(connection, moment, (place, column), now, label)
    is_new = laid(stored[column], run.change) != text
    run = _store(connection, rows, run, stored, text) if is_new else run
    touched = frozenset([root_of(place)]) if is_new else frozenset[tuple[str, str]]()
    return replace(run, last=now, done=replace(run.done, moment=moment, touched=touched))


def _begin(
    connection: sa.Connection, moment: datetime, where: tuple[Address, str], now: float, label: str
) -> Run:
    place, column = where
    number = begin_operation(connection, moment, Op.TEXT, label, frozenset([root_of(place)]), "typing")
    row = {**Change(place, None, None).row(), "operation": number, "seq": 0}
    connection.execute(sa.insert(CHANGES), row)
    return Run(Done(Op.TEXT, label, frozenset(), moment, number=number), place, column, now, now)


def _store(connection: sa.Connection, rows: Rows, run: Run, stored: Row, text: str) -> Run:
    """Write what differs beside the row, or the row itself."""
    place, column = run.place, run.column
    change = difference(column, stored[column], text) if _is_beside(place, column) else None
    values: Row = {} if change == run.change else {"after": change}
    if change is None:
        rows.write(place, stored, rows.completed(place, {**stored, column: text}))
        if not run.noted:
            names = (column, *BY_TABLE[place[0]].derived)
            values["before"] = compact({name: stored[name] for name in names})
    if values:
        of_run = CHANGES.c.operation == run.done.number
        connection.execute(sa.update(CHANGES).where(of_run).values(values))
    return replace(run, change=change, noted=run.noted or change is None)


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
    found = connection.execute(sa.select(CHANGES).where(of_run)).mappings().one()
    place: Address = (found["table"], tuple(json.loads(found["key"])))
    rows = Rows(connection, moment)
    before, after = _ended(rows, place, found["before"], found["after"])
    whole = {"before": compact(before), "after": compact(after)}
    connection.execute(sa.update(CHANGES).where(of_run).values(whole))
    rows.changes = [Change(place, *_differing(before, after))]
    rows.flush(number)
    state = "dropped" if before == after else "done"
    connection.execute(sa.update(OPERATIONS).where(OPERATIONS.c.id == number).values(state=state))


def _ended(rows: Rows, place: Address, noted: str | None, change: str | None) -> tuple[Row, Row]:
    """What stood in the row before the run, and what stands there after it."""
    row = rows.at(place) or {}
    end = row
    if row and is_difference(change):
        column = column_of(change)
        end = {**row, column: laid(row[column], change)}
        rows.write(place, row, end)
    before = (
        json.loads(noted)
        if noted is not None
        else {name: row[name] for name in row if row[name] != end[name]}
    )
    return before, {name: end.get(name, value) for name, value in before.items()}


def _differing(before: Row, after: Row) -> tuple[Row, Row]:
    names = [name for name in before if before[name] != after[name]]
    return {name: before[name] for name in names}, {name: after[name] for name in names}
