"""The moments of what is stored: they never go back, whatever becomes of the machine's clock.

A clock that is set back an hour (or was an hour ahead) would else put what is written now before what was
written earlier. So a moment is the clock's, but always after the last one in the archive. A clock that was
ahead by more than ``FURTHEST`` was plainly wrong: the archive goes by the right one again, and what was
stored meanwhile keeps its place by its number, by which journal and history are ordered.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from threading import Lock

import sqlalchemy as sa

from hfdesk.store.schema import OPERATIONS, TEXT_VERSIONS

FURTHEST = timedelta(days=2)
_STEP = timedelta(microseconds=1)


def clock() -> datetime:
    """What the machine's clock says, UTC."""
    return datetime.now(UTC)


class Moments:
    """Gives moments, each after the one before."""

    def __init__(self) -> None:
        self._last: datetime | None = None
        self._lock = Lock()

    def follow(self, connection: sa.Connection) -> None:
        """Begin after what an archive has."""
        for table in (OPERATIONS, TEXT_VERSIONS):
            newest = sa.select(table.c.moment).order_by(table.c.id.desc()).limit(1)
            found = connection.execute(newest).scalar()
            if found is not None:
                self._last = max(
                    datetime.fromisoformat(found), self._last or datetime.min.replace(tzinfo=UTC)
                )

    def now(self) -> datetime:
        """The moment of what is stored now."""
        with self._lock:
            told, last = clock(), self._last
            if last is not None and timedelta(0) <= last - told <= FURTHEST:
                told = last + _STEP
            self._last = told
            return told
