"""Values that were read and have not changed since, so that they need not be read again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from threading import Lock
from types import MappingProxyType
from typing import Any

from hfdesk.store.done import Done, Way
from hfdesk.store.mapping import Memo
from hfdesk.store.numbers import NumberRow, Numbers

LIMIT = 4_000
"""How many values are kept; the one that was asked for longest ago goes first."""
STEPS = 100
"""Of so many operations it is kept what the values were before and after."""

Name = tuple[str, str]
"""A value's kind and id, as in ``Done.touched``."""
_Values = Mapping[Name, Any]
_Sides = dict[Name, tuple[Any, Any]]
"""Values before and after an operation."""


@dataclass(slots=True)
class _Entry:
    value: Any = None  # None: changed since
    parts: Memo = field(default_factory=Memo)


class Memory:
    """The values that an archive's only writer has not changed since they were read.

    A reader takes :meth:`stamp` before it reads, and :meth:`keep` keeps only what was read
    since the last change: nothing older than the last commit is ever handed out. Of a value
    that changed, the parts are kept by their rows, so that only what differs is read anew.
    What an operation is known to have changed is known again when it is undone and redone:
    the archive then stands as it did.
    """

    def __init__(self, limit: int = LIMIT) -> None:
        self._entries: OrderedDict[Name, _Entry] = OrderedDict()
        self._lock = Lock()
        self._limit = limit
        self._stamp = 0
        self._numbers = Numbers()
        self._steps: OrderedDict[int, _Sides] = OrderedDict()

    def find(self, name: Name) -> Any:
        """The value as it is, or ``None`` where it is not known."""
        with self._lock:
            entry = self._entries.get(name)
            if entry is not None:
                self._entries.move_to_end(name)
            return entry.value if entry else None

    def find_all(self, kind: str, ids: Iterable[str]) -> dict[str, Any]:
        """The values of a kind that are known, by id."""
        entries = self._entries
        with self._lock:
            found = {id: entries[kind, id] for id in ids if (kind, id) in entries}
            for id in found:
                entries.move_to_end((kind, id))
            return {id: entry.value for id, entry in found.items() if entry.value is not None}

    def parts(self, name: Name) -> Memo:
        """The parts of the value as it was last read, by their rows."""
        with self._lock:
            entry = self._entries.get(name)
            return entry.parts if entry else {}

    def stamp(self) -> int:
        """A number that differs after each change."""
        return self._stamp

    def keep(self, name: Name, value: Any, parts: Memo, stamp: int) -> None:
        """Keep what was read, unless something changed since the stamp."""
        with self._lock:
            if stamp != self._stamp:
                return
            self._entries[name] = _Entry(value, parts)
            self._entries.move_to_end(name)
            if len(self._entries) > self._limit:
                self._entries.popitem(last=False)

    def find_numbers(self, committee: str, year: int | None) -> tuple[NumberRow, ...] | None:
        """The numbers of a committee, or ``None`` where they are not known."""
        with self._lock:
            return self._numbers.find(committee, year)

    def keep_numbers(self, committee: str, year: int | None, rows: tuple[NumberRow, ...], stamp: int) -> None:
        """Keep numbers that were read, unless something changed since the stamp."""
        with self._lock:
            if stamp == self._stamp:
                self._numbers.keep(committee, year, rows)

    def forget(self, done: Done, written: Mapping[Name, Any] = MappingProxyType({})) -> None:
        """An operation has changed what it touched; called after the commit and before anyone is told.

        ``written`` are those whose new value is known, as it would be read.
        """
        with self._lock:
            self._stamp += 1
            before = {name: entry.value for name in done.touched if (entry := self._entries.get(name))}
            after = written if done.way is Way.DO else self._again(done, before)
            if done.way is Way.DO:
                self._remember(done, before, written)
            self._numbers.change({name: (before.get(name), after.get(name)) for name in done.touched})
            for name in before:
                self._entries[name].value = after.get(name)

    def clear(self) -> None:
        """Know nothing any more."""
        with self._lock:
            self._stamp += 1
            self._entries.clear()
            self._steps.clear()

    def _remember(self, done: Done, before: _Values, after: _Values) -> None:
        self._steps[done.number] = {name: (before.get(name), value) for name, value in after.items()}
        if len(self._steps) > STEPS:
            self._steps.popitem(last=False)

    def _again(self, done: Done, before: _Values) -> dict[Name, Any]:
        """The values as they were on the other side of an operation; those that are known to be so."""
        here, there = (1, 0) if done.way is Way.UNDO else (0, 1)
        steps = self._steps.get(done.number, {})
        return {
            name: sides[there]
            for name, sides in steps.items()
            if before.get(name) is not None and before[name] is sides[here]
        }
