"""A row out of a damaged archive: is it as it was written, can it be put right, what stands in its place."""

from __future__ import annotations

import json
import typing
from collections.abc import Callable
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from typing import Any

import sqlalchemy as sa

from hfdesk.store import sums
from hfdesk.store.mapping import Row
from hfdesk.store.salvage import Found
from hfdesk.store.schema import BY_TABLE, bare

FIRST_DAY = date(1970, 1, 1)
Remembered = Callable[[str], Any]
"""What the journal and the history know of a column; ``KeyError`` where they know nothing."""


def whole(table: sa.Table, found: Found) -> Row | None:
    """The row, where its sum proves it: as it stands, or with the one bit turned back that changed."""
    if found.broken:
        return None
    columns = [_bytes(found.values.get(name)) for name in table.columns.keys()]  # noqa: SIM118
    if sums.SUM in found.values:
        wanted = found.values[sums.SUM]
        if not isinstance(wanted, int) or not 0 <= wanted < 2**32:
            return None
        if (sums.row_sum(*columns) ^ wanted).bit_count() > 1:  # one bit: of the sum itself
            mended = sums.flipped(columns, wanted)
            if mended is None:
                return None
            columns[mended[0]] = mended[1]
    return _read(table, columns)


def completed(table: sa.Table, found: Found, remembered: Remembered) -> tuple[Row | None, dict[str, str]]:
    """The row as well as it can be had, and what became of its columns.

    ``restored``: from the journal or the history; ``lost``: nothing is known; ``unsure``: as it stands,
    but its sum is wrong. No row where its key is lost.
    """
    proved = _proved(table, found, remembered)
    if proved is not None:
        return proved, {}
    row: Row = {}
    told: dict[str, str] = {}
    for column in table.columns:
        row[column.name], how = _column(table, column, found, remembered)
        if how:
            told[column.name] = how
    keys = {each.name for each in table.primary_key}
    if any(told.get(name) == "lost" for name in keys):
        return None, told
    if not told:
        told = {"": "unsure"}
    return derived(table, row), told


def _proved(table: sa.Table, found: Found, remembered: Remembered) -> Row | None:
    """The row with a column, or all of those that are known otherwise, put right; its sum proves it."""
    known: dict[str, bytes | None] = {}
    for name in table.columns.keys():  # noqa: SIM118
        try:
            known[name] = _bytes(remembered(name))
        except KeyError:
            continue
    values = {**{name: _bytes(each) for name, each in found.values.items()}}
    wanted = found.values.get(sums.SUM)
    for some in ({}, known, *({name: each} for name, each in known.items())):
        tried = {**values, **{name: known[name] for name in found.broken if name in known}, **some}
        columns = [tried.get(name) for name in table.columns.keys()]  # noqa: SIM118
        if wanted is not None and sums.row_sum(*columns) == wanted:
            return _read(table, columns)
    return None


def _column(table: sa.Table, column: sa.Column[Any], found: Found, remembered: Remembered) -> tuple[Any, str]:
    if column.name in found.values:
        try:
            value = _value(column, _bytes(found.values[column.name]))
            if "json" in column.info and value is not None:
                json.loads(value)
        except ValueError:
            pass
        else:
            return value, ""
    try:
        return remembered(column.name), "restored"
    except KeyError:
        return default(table, column), "lost"


def derived(table: sa.Table, row: Row) -> Row:
    """A row with the columns that lists sort by made anew."""
    shape = BY_TABLE.get(table.name)
    return row if shape is None else {**row, **{name: make(row) for name, make in shape.derived.items()}}


def default(table: sa.Table, column: sa.Column[Any]) -> Any:
    """What stands in a column that nothing is known of: nothing where it may, else what can be read."""
    if column.nullable:
        return None
    shape = BY_TABLE.get(table.name)
    kind = _hints(shape.kind).get(column.name) if shape else None
    if isinstance(kind, type) and issubclass(kind, Enum):
        return next(iter(kind)).value
    if kind in (date, datetime, time):
        return {date: FIRST_DAY.isoformat(), time: "00:00"}.get(kind, f"{FIRST_DAY}T00:00:00+00:00")
    if isinstance(column.type, sa.LargeBinary):
        return b""
    return 0 if isinstance(column.type, sa.Integer | sa.Boolean) else ""


@cache
def _hints(kind: type) -> dict[str, Any]:
    return {name.rstrip("_"): bare(hint)[0] for name, hint in typing.get_type_hints(kind).items()}


def _read(table: sa.Table, columns: list[bytes | None]) -> Row | None:
    try:
        return {
            column.name: _value(column, each) for column, each in zip(table.columns, columns, strict=True)
        }
    except ValueError:
        return None


def _value(column: sa.Column[Any], value: bytes | None) -> Any:
    """A column's bytes as what it holds; ``ValueError`` where they are none of that."""
    if value is None:
        if not column.nullable:
            raise ValueError(column.name)
        return None
    if isinstance(column.type, sa.LargeBinary):
        return value
    return int(value) if isinstance(column.type, sa.Integer | sa.Boolean) else value.decode()


def _bytes(value: Any) -> bytes | None:
    """As SQLite casts it."""
    return value if isinstance(value, bytes | None) else str(value).encode()
