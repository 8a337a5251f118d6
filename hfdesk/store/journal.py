"""Undo and redo: the rows that operations wrote, replayed."""

from __future__ import annotations

import json
from datetime import datetime
from functools import lru_cache
from typing import Any, NamedTuple

import sqlalchemy as sa

from hfdesk.store.done import Done, Op, Way
from hfdesk.store.rows import Change, Rows
from hfdesk.store.schema import CHANGES, OPERATIONS

_MOST: sa.BindParameter[int] = sa.bindparam("most")
_UNDOABLE = (
    sa.select(OPERATIONS)
    .where(OPERATIONS.c.state.in_(("done", "typing")))
    .order_by(OPERATIONS.c.id.desc())
    .limit(_MOST)
)
_REDOABLE = sa.select(OPERATIONS).where(OPERATIONS.c.state == "undone").order_by(OPERATIONS.c.id).limit(_MOST)
_OF = sa.select(CHANGES).where(CHANGES.c.operation == sa.bindparam("number"))
_ROWS = {Way.UNDO: _OF.order_by(CHANGES.c.seq.desc()), Way.REDO: _OF.order_by(CHANGES.c.seq)}
_STATE = sa.update(OPERATIONS).where(OPERATIONS.c.id == sa.bindparam("number"))
_STATES = {Way.UNDO: _STATE.values(state="undone"), Way.REDO: _STATE.values(state="done")}


class Newest(NamedTuple):
    """What is undone next, and what is done again next; each empty where nothing is."""

    undoable: tuple[Done, ...]
    redoable: tuple[Done, ...]


def newest(connection: sa.Connection) -> Newest:
    """What comes first to be undone and redone."""
    return Newest(undoable(connection, 1), redoable(connection, 1))


def undoable(connection: sa.Connection, limit: int) -> tuple[Done, ...]:
    """What can be taken back, newest first."""
    return _listed(connection, _UNDOABLE, limit, Way.DO)


def redoable(connection: sa.Connection, limit: int) -> tuple[Done, ...]:
    """What was taken back and can be done again, in the order of doing."""
    return _listed(connection, _REDOABLE, limit, Way.UNDO)


def undo(connection: sa.Connection, moment: datetime) -> Done | None:
    """Take back the newest operation; ``None`` where there is none."""
    return _replay(connection, moment, Way.UNDO)


def redo(connection: sa.Connection, moment: datetime) -> Done | None:
    """Do again what was taken back last; ``None`` where nothing was."""
    return _replay(connection, moment, Way.REDO)


def trim(connection: sa.Connection, keep: int) -> int:
    """Forget the rows of all but the newest operations; how many operations lost theirs.

    What was done and when stays; it can no longer be undone.
    """
    newest = sa.select(OPERATIONS.c.id).order_by(OPERATIONS.c.id.desc()).limit(1).offset(keep)
    last = connection.execute(newest).scalar()
    if last is None:
        return 0
    last = min(last, (oldest_forgetting(connection) or last + 1) - 1)
    connection.execute(sa.delete(CHANGES).where(CHANGES.c.operation <= last))
    kept = sa.update(OPERATIONS).where(OPERATIONS.c.id <= last, OPERATIONS.c.state != "kept")
    return connection.execute(kept.values(state="kept")).rowcount


def oldest_forgetting(connection: sa.Connection) -> int | None:
    """The first operation that took out somebody who is not erased yet: its rows tell whom to erase."""
    taken = (OPERATIONS.c.op == Op.FORGET.value, OPERATIONS.c.state == "done")
    return connection.scalar(sa.select(sa.func.min(OPERATIONS.c.id)).where(*taken))


def _listed(connection: sa.Connection, query: sa.Select[Any], limit: int, way: Way) -> tuple[Done, ...]:
    return tuple(_done(row, way) for row in connection.execute(query, {"most": limit}).mappings())


def _done(row: Any, way: Way, moment: datetime | None = None) -> Done:
    when = moment or datetime.fromisoformat(row["moment"])
    return Done(Op(row["op"]), row["label"], _touched(row["touched"]), when, way, row["id"])


@lru_cache(maxsize=16)
def _touched(text: str) -> frozenset[tuple[str, str]]:
    """What an operation touched; an import of years names ten thousand values, and is asked for often."""
    return frozenset((kind, id) for kind, id in json.loads(text))


def _replay(connection: sa.Connection, moment: datetime, way: Way) -> Done | None:
    query = _UNDOABLE if way is Way.UNDO else _REDOABLE
    found = connection.execute(query, {"most": 1}).mappings().first()
    if found is None:
        return None
    rows = Rows(connection, moment)
    number = {"number": found["id"]}
    changes = [Change.read(dict(row)) for row in connection.execute(_ROWS[way], number).mappings()]
    rows.replay(changes if way is Way.REDO else [each.turned for each in changes])
    rows.check_references()
    rows.flush(found["id"])
    connection.execute(_STATES[way], number)
    return _done(found, way, moment)
