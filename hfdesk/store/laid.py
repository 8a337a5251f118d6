"""What is being typed, laid over what is stored.

The saves of a run of typing (``typed.py``) do not write the text's own row, which may be many pages
long. They write the *difference* to it into the run's row of the journal: one page, however long the
text. Whoever reads meanwhile, here or in another process, reads through a view of the text's table that
lays the difference over it; the view belongs to the reading connection, and there is one while there is
a run. The end of the run writes the row.
"""

from __future__ import annotations

import json
from typing import Any, NamedTuple, TypeGuard
from zlib import crc32

import sqlalchemy as sa

from hfdesk.store.mapping import compact
from hfdesk.store.schema import BY_TABLE

ROOM = 3_000
"""Bytes of a difference that stand on one page, with all else that is in the run's row."""

_FUNCTION = "hfdesk_laid"
_DIFFERENCE = """SELECT "after" FROM main.changes WHERE "after" LIKE '[%'
 AND operation IN (SELECT id FROM main.operations WHERE state = 'typing')"""
_RUN = _DIFFERENCE.replace('"after"', '"table", "key", "after"', 1)


def difference(column: str, stored: str, text: str, room: int = ROOM) -> str | None:
    """What turns a column's stored text into another; ``None`` where that needs more than the room.

    So too where one has a NUL, at which SQLite's functions cut a text off.
    """
    if "\0" in stored or "\0" in text:
        return None
    found = compact([column, *_between(stored, text)])
    return found if len(found.encode()) <= room else None


def _between(stored: str, text: str) -> tuple[int, int, str]:
    """Where a text differs from the stored one, from where to where in that, and what comes there."""
    longest = min(len(stored), len(text))
    begin = _alike(stored, text, longest)
    end = _alike(stored[::-1], text[::-1], longest - begin)
    return begin, len(stored) - end, text[begin : len(text) - end]


class Step(NamedTuple):
    """How the journal keeps what became of a long text: what differs, and the sum of what it became."""

    begin: int
    end: int
    come: str
    sum: int

    def leads_to(self, text: str) -> bool:
        """Whether that is the text which this step ended with."""
        return _sum(text) == self.sum

    def taken(self, text: str) -> str:
        """The text after this step."""
        return text[: self.begin] + self.come + text[self.end :]


def steps(column: str, before: str, after: str) -> tuple[str, str]:
    """The step back from a text to what it was, and the one on to it, as the journal has them."""
    back, on = _between(after, before), _between(before, after)
    return compact([column, *back, _sum(before)]), compact([column, *on, _sum(after)])


def read_step(told: str) -> tuple[str, Step]:
    """The column of a step, and the step."""
    column, *step = json.loads(told)
    return column, Step(*step)


def _sum(text: str) -> int:
    return crc32(text.encode())


def _alike(one: str, other: str, longest: int) -> int:
    """With how many letters both begin: found by halves, for a text has tens of thousands."""
    low, high = 0, longest
    while low < high:
        middle = (low + high + 1) // 2
        if one.startswith(other[low:middle], low):
            low = middle
        else:
            high = middle - 1
    return low


def laid(stored: str, change: str | None) -> str:
    """A stored text with a difference laid over it, where there is one."""
    if not is_difference(change):
        return stored
    _, begin, end, come = json.loads(change)
    return stored[:begin] + come + stored[end:]


def is_difference(change: str | None) -> TypeGuard[str]:
    """Whether the journal lays something over a row; other rows of it begin with the columns' names."""
    return change is not None and change.startswith("[")


def column_of(change: str) -> str:
    """The column whose text a difference is of."""
    return str(json.loads(change)[0])


def prepare(driver: Any) -> None:
    """Make a connection able to read through views."""
    driver.create_function(_FUNCTION, 2, laid, deterministic=True)


def begin(connection: sa.Connection) -> None:
    """Begin a transaction that reads what is typed where it is typed.

    A view is made outside the transaction, so that its end does not take the view along.
    """
    driver, info = connection.connection.driver_connection, connection.connection.info
    assert driver is not None
    driver.execute("BEGIN")
    while (run := _run(driver)) != info.get(_FUNCTION):
        driver.execute("ROLLBACK")
        _lay(driver, info.pop(_FUNCTION, None), run)
        info[_FUNCTION] = run
        driver.execute("BEGIN")


def _run(driver: Any) -> tuple[str, str, str] | None:
    """The table, key and column of the text that is being typed, where there is one."""
    found = driver.execute(_RUN).fetchone()
    run = None if found is None else (found[0], found[1], column_of(found[2]))
    if run is not None and (run[0] not in BY_TABLE or run[2] not in BY_TABLE[run[0]].table.c):
        raise ValueError(run[0])  # of no text that there is
    return run


def _lay(driver: Any, old: tuple[str, str, str] | None, new: tuple[str, str, str] | None) -> None:
    driver.execute("PRAGMA query_only=OFF")
    try:
        if old is not None:
            driver.execute(f'DROP VIEW temp."{old[0]}"')
        if new is not None:
            driver.execute(_view(*new))
    finally:
        driver.execute("PRAGMA query_only=ON")


def _view(table: str, key: str, column: str) -> str:
    shape = BY_TABLE[table]
    here = " AND ".join(
        f'"{name}" = {_literal(value)}' for name, value in zip(shape.key, json.loads(key), strict=True)
    )
    text = f'CASE WHEN {here} THEN {_FUNCTION}("{column}", ({_DIFFERENCE})) ELSE "{column}" END'
    columns = (f'{text} AS "{name}"' if name == column else f'"{name}"' for name in shape.table.c.keys())  # noqa: SIM118
    return f'CREATE TEMP VIEW "{table}" AS SELECT rowid, {", ".join(columns)} FROM main."{table}"'  # noqa: S608 - names are the schema's


def _literal(value: str | int) -> str:
    return str(value) if isinstance(value, int) else "'" + value.replace("'", "''") + "'"
