"""What is in a backup, and how the archive differs from it now: told before it is taken."""

from __future__ import annotations

import contextlib
from collections import defaultdict
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from hfdesk.domain.problems import Problem
from hfdesk.domain.values import Meeting
from hfdesk.store import digests
from hfdesk.store.backups import Backup
from hfdesk.store.connection import complaints, dbapi2, plain_connection
from hfdesk.store.digests import Pause, straight_on
from hfdesk.store.schema import BY_TABLE, ROOTS
from hfdesk.system.keys import Key

_MEETING = ROOTS[Meeting]
_OF_MEETING = frozenset({_MEETING.table.name, *(each.table.name for each in _MEETING.below())})
_COMMITTEES = (
    "SELECT name, count(meetings.id), max(meetings.date) FROM committees"
    " LEFT JOIN meetings ON meetings.committee = committees.id GROUP BY committees.id ORDER BY name"
)


@dataclass(frozen=True, slots=True)
class Committee:
    """A committee in a backup: its name, how many meetings it has, the day of the last one."""

    name: str
    meetings: int
    last: date | None


@dataclass(frozen=True, slots=True)
class Difference:
    """How the archive differs now: numbers of meetings and texts.

    ``added`` are meetings that are not in the backup, ``gone`` those that are only there.
    """

    changed: int
    added: int
    gone: int
    texts: int

    @property
    def is_none(self) -> bool:
        """Whether both are the same."""
        return not (self.changed or self.added or self.gone or self.texts)


@dataclass(frozen=True, slots=True)
class Content:
    """What is in a backup; ``difference`` is ``None`` where the archive cannot be read."""

    committees: tuple[Committee, ...]
    difference: Difference | None


@dataclass
class _Seen:
    """What tells two states apart: of each meeting its rows, of each text its words."""

    meetings: dict[Any, int] = field(default_factory=lambda: defaultdict(int))
    texts: dict[Any, int] = field(default_factory=dict)


def content(
    backup: Backup,
    archive: Path,
    key: Key | None = None,
    now_key: Key | None = None,
    *,
    pause: Pause = straight_on,
) -> Content:
    """What is in a backup, compared with the archive as it is now."""
    with complaints(backup.path), plain_connection(backup.path, read_only=True, key=key) as then:
        committees = tuple(
            Committee(name, count, date.fromisoformat(last) if last else None)
            for name, count, last in then.execute(_COMMITTEES)
        )
        return Content(committees, _difference(then, archive, now_key, pause))


def _difference(then: Any, archive: Path, key: Key | None, pause: Pause) -> Difference | None:
    with contextlib.suppress(Problem, dbapi2.Error, OSError), _now(archive, key) as now:
        names = _common(then, now)
        return _compared(_seen(then, names, pause), _seen(now, names, pause))
    return None


@contextmanager
def _now(archive: Path, key: Key | None) -> Generator[Any]:
    """The archive, which the window may have open."""
    with complaints(archive), plain_connection(archive, key=key) as now:
        now.execute("PRAGMA query_only=ON")
        yield now


def _common(then: Any, now: Any) -> dict[str, list[str]]:
    """The columns that a table has in both: they may be of two versions of the program."""
    found: dict[str, list[str]] = {}
    for table in BY_TABLE:
        there = digests.columns(then, table)[0]
        found[table] = [each for each in digests.columns(now, table)[0] if each in there and each != "sum"]
    return {table: names for table, names in found.items() if names}


def _seen(driver: Any, names: dict[str, list[str]], pause: Pause) -> _Seen:
    seen = _Seen()
    for table, columns in names.items():
        shape = BY_TABLE[table]
        keys = [columns.index(name) for name in shape.key]
        texts = [at for at, name in enumerate(columns) if shape.table.c[name].info.get("versioned")]
        for row in digests.rows(driver, table, columns, list(shape.key), pause):
            key = tuple(row[at] for at in keys)
            if table in _OF_MEETING:
                seen.meetings[key[0]] ^= hash((table, row))
            seen.texts.update({(table, key, columns[at]): hash(row[at]) for at in texts if row[at]})
    return seen


def _compared(then: _Seen, now: _Seen) -> Difference:
    both = then.meetings.keys() & now.meetings.keys()
    texts = then.texts.keys() | now.texts.keys()
    return Difference(
        changed=sum(then.meetings[each] != now.meetings[each] for each in both),
        added=len(now.meetings.keys() - both),
        gone=len(then.meetings.keys() - both),
        texts=sum(then.texts.get(each) != now.texts.get(each) for each in texts),
    )
