"""Values out of the archive on one connection, and out of memory where they have not changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import sqlalchemy as sa

from hfdesk.store import reading
from hfdesk.store.mapping import Memo
from hfdesk.store.memory import Memory, Name
from hfdesk.store.numbers import NumberRow, number_rows
from hfdesk.store.reading import T
from hfdesk.store.schema import ROOTS

_BATCH = 500


class Source:
    """Reads values; ``memory`` is shared by all that read one archive, or ``None``.

    What an operation has changed itself (:meth:`changed`) is read from its own transaction
    and kept from the others until it is committed.
    """

    def __init__(self, connection: sa.Connection, memory: Memory | None) -> None:
        self.connection = connection
        self._memory = memory
        self._changed: set[Name] = set()
        self.written: dict[Name, Any] = {}
        self._stamp = memory.stamp() if memory else 0

    def get(self, kind: type[T], id: str) -> T:
        """The value of that id; ``KeyError`` where there is none."""
        name = (ROOTS[kind].name, id)
        known: Any = self._known(name)
        if known is not None:
            return known
        if self._memory is None or name in self._changed:
            return reading.get(self.connection, kind, id)
        parts: Memo = {}
        value = reading.get(self.connection, kind, id, known=self._memory.parts(name), kept=parts)
        self._memory.keep(name, value, parts, self._stamp)
        return value

    def by_ids(self, kind: type[T], ids: Iterable[str]) -> Iterator[T]:
        """The values of these ids, as far as they are there."""
        wanted, name = sorted(set(ids)), ROOTS[kind].name
        known = self._memory.find_all(name, wanted) if self._memory else {}
        for own in (each for each in self._changed if each[0] == name):
            known.pop(own[1], None)
        known.update(
            {id: value for (each, id), value in self.written.items() if each == name and id in wanted}
        )
        missing = [id for id in wanted if id not in known]
        yield from (known[id] for id in wanted if id in known)
        for at in range(0, len(missing), _BATCH):
            yield from self._read(kind, missing[at : at + _BATCH])

    def number_rows(self, committee: str, year: int | None) -> tuple[NumberRow, ...]:
        """The numbers that a committee has used, in a year or ever."""
        memory = None if self._changed else self._memory
        known = memory.find_numbers(committee, year) if memory else None
        if known is None:
            known = number_rows(self.connection, committee, year)
            if memory is not None:
                memory.keep_numbers(committee, year, known, self._stamp)
        return known

    def changed(self, name: Name) -> None:
        """The operation has changed this value."""
        self._changed.add(name)
        self.written.pop(name, None)

    def wrote(self, name: Name, value: Any) -> None:
        """The operation has written this value, whole and as it would be read."""
        if name in self._changed:
            self.written[name] = value

    def _known(self, name: Name) -> Any:
        if name in self.written:
            return self.written[name]
        if self._memory is None or name in self._changed:
            return None
        return self._memory.find(name)

    def _read(self, kind: type[T], ids: list[str]) -> Iterator[T]:
        if len(ids) == 1:  # one that changed: its parts may be known
            try:
                yield self.get(kind, ids[0])
            except KeyError:
                return
            return
        for value in reading.every(self.connection, kind, ROOTS[kind].table.c.id.in_(ids)):
            name = (ROOTS[kind].name, value.id)
            if self._memory is not None and name not in self._changed:
                self._memory.keep(name, value, {}, self._stamp)
            yield value
