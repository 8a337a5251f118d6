"""The connections that read an archive: none is opened, and none stays, once they are closed."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from threading import Condition

import sqlalchemy as sa

from hfdesk.domain.problems import Trouble

LONGEST = 1.0
"""Seconds that closing waits for who reads; one that takes longer closes its connection itself."""


class Reads:
    """An engine that reads, and how many read by it."""

    def __init__(self, engine: sa.Engine, path: object) -> None:
        self._engine = engine
        self._path = path
        self._changed = Condition()
        self._count = 0
        self._closed = False

    @contextmanager
    def connect(self) -> Generator[sa.Connection]:
        """A connection to read with; ``archive.closed`` after :meth:`close`."""
        with self._changed:
            if self._closed:
                raise Trouble("archive.closed", path=self._path)
            self._count += 1
        try:
            with self._engine.connect() as connection:
                yield connection
        finally:
            self._ended()

    def close(self) -> None:
        """Let nobody begin, wait a while for who reads, and close what is open."""
        with self._changed:
            self._closed = True
            self._changed.wait_for(lambda: self._count == 0, LONGEST)
            if self._count == 0:
                self._engine.dispose()

    def _ended(self) -> None:
        with self._changed:
            self._count -= 1
            if self._closed and self._count == 0:
                self._engine.dispose()
            self._changed.notify_all()
