"""Values that were read and have not changed since, so that they need not be read again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from threading import Lock
from types import MappingProxyType
from typing import Any

from hfdesk.store.mapping import Memo

LIMIT = 4_000
"""How many values are kept; the one that was asked for longest ago goes first."""

Name = tuple[str, str]
"""A value's kind and id, as in ``Done.touched``."""


@dataclass(slots=True)
class _Entry:
    value: Any = None  # None: changed since
    parts: Memo = field(default_factory=Memo)


class Memory:
    """The values that an archive's only writer has not changed since they were read.

    A reader takes :meth:`stamp` before it reads, and :meth:`keep` keeps only what was read
    since the last change: nothing older than the last commit is ever handed out. Of a value
    that changed, the parts are kept by their rows, so that only what differs is read anew.
    """

    def __init__(self, limit: int = LIMIT) -> None:
        self._entries: OrderedDict[Name, _Entry] = OrderedDict()
        self._lock = Lock()
        self._limit = limit
        self._stamp = 0

    def find(self, name: Name) -> Any:
        """The value as it is, or ``None`` where it is not known."""
        with self._lock:
            entry = self._entries.get(name)
            if entry is not None:
                self._entries.move_to_end(name)
            return entry.value if entry else None

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

    def forget(self, touched: Iterable[Name], written: Mapping[Name, Any] = MappingProxyType({})) -> None:
        """These have changed; called after the commit and before anyone is told.

        ``written`` are those whose new value is known, as it would be read.
        """
        with self._lock:
            self._stamp += 1
            for name in touched:
                if name in self._entries:
                    self._entries[name].value = written.get(name)
