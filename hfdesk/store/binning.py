"""The bin: files of attachments that no case, meeting or dispatch names any more.

A file stays where it lies; being in the bin is a row beside the journal, with the day on which that was
found out. It is let go of when thirty days and some days of use have passed and undo does not need it.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import PurePosixPath
from typing import Any

import sqlalchemy as sa

from hfdesk.domain.problems import Problem, Refusal
from hfdesk.domain.values import Filed
from hfdesk.store import filed
from hfdesk.store.files import Files
from hfdesk.store.forgetting import Forgetting, days_of_use
from hfdesk.store.schema import BY_TABLE, CHANGES, FILED

KIND = "binned"
DAYS = 30
DAYS_OF_USE = 5
"""On so many later days the archive must have been used: a clock set forward by a year empties no bin."""
RESTING = timedelta(days=1)
"""A file that was written or taken again within this time is let be, whatever its row says."""
#: The tables that name files, and the kind of value that their first column is the id of.
_NAMING = {"attachments": "case", "meeting_attachments": "meeting", "dispatches": "dispatch"}


@dataclass(frozen=True, slots=True)
class Binned:
    """A file in the bin: since when (UTC), what it was called and where; ``needed``: undo may want it."""

    file: str
    moment: datetime
    title: str
    kind: str
    owner: str
    size: int
    days: int
    needed: bool

    @property
    def name(self) -> str:
        """The file's own name."""
        return PurePosixPath(self.file).name

    @property
    def until(self) -> datetime:
        """When it may go, where the archive was used meanwhile."""
        return self.moment + timedelta(days=DAYS)


class Binning(Forgetting):
    """An open archive's bin."""

    files: Files

    def binned(self) -> tuple[Binned, ...]:
        """What lies in the bin, the newest first."""
        with self._reading() as connection:
            return tuple(_binned(connection))

    def sweep(self, now: datetime | None = None) -> tuple[int, int]:
        """Put in the bin what nothing names, take out what is named again, and let go of what is due.

        Gives how many came and how many files were let go of. For a quiet moment.
        """
        moment = now or datetime.now(UTC)
        return self._running().now(lambda: self._sweep(moment))

    def discard(self, files: Collection[str]) -> int:
        """Let go of files of the bin at once; how many. Refuses (``bin.needed``) what undo may want."""
        return self._running().now(lambda: self._discard(frozenset(files)))

    def _sweep(self, now: datetime) -> tuple[int, int]:
        with self._writing() as connection:
            self._settle(connection, now)
            named, lying = _named(connection), {each.file for each in _binned(connection)}
            gone = {file for file in lying if _same(file) in named or not self.files.exists(file)}
            _forget(connection, gone)
            new = self._unnamed(connection, named) - lying
            for file in sorted(new):
                filed.insert(connection, self._row(connection, file, now), "")
            due = [each for each in _binned(connection) if self._is_due(each, now)]
            _forget(connection, [each.file for each in due])
        return len(new), sum(self._remove(each.file) for each in due)

    def _discard(self, files: frozenset[str]) -> int:
        with self._writing() as connection:
            self._settle(connection, datetime.now(UTC))
            named = _named(connection)
            for file in files:
                if _same(file) in named or _is_needed(connection, file):
                    raise Refusal("bin.needed", file=PurePosixPath(file).name)
            _forget(connection, files)
        return sum(map(self._remove, files))

    def _unnamed(self, connection: sa.Connection, named: Collection[str]) -> set[str]:
        known = {*self.files.references(), *(file for file, _ in _journalled(connection))}
        return {file for file in known if _same(file) not in named and self.files.exists(file)}

    def _row(self, connection: sa.Connection, file: str, now: datetime) -> Filed:
        was = next((told for each, told in _journalled(connection) if each == file), dict[str, Any]())
        size = self.files.size(file) or 0
        return Filed(
            id=f"{KIND}:{file}",
            moment=now.replace(microsecond=0),
            kind=KIND,
            form="",
            path=file,
            sha256="",
            size=size,
            operation=filed.newest_operation(connection),
            options=was,
        )

    def _is_due(self, each: Binned, now: datetime) -> bool:
        if each.needed or now < each.until or each.days < DAYS_OF_USE:
            return False
        with suppress(OSError, Problem):
            touched = datetime.fromtimestamp(self.files.path(each.file).stat().st_mtime, UTC)
            return abs(now - touched) > RESTING
        return False

    def _remove(self, file: str) -> bool:
        with suppress(OSError, Problem):
            return self.files.remove(file)
        return False


def _binned(connection: sa.Connection) -> Iterator[Binned]:
    for each in filed.rows(connection, FILED.c.kind == KIND):
        told = each.options
        yield Binned(
            each.path,
            each.moment,
            str(told.get("title", "")),
            str(told.get("kind", "")),
            str(told.get("owner", "")),
            each.size,
            days_of_use(connection, each.moment.isoformat()),
            _is_needed(connection, each.path),
        )


def _forget(connection: sa.Connection, files: Collection[str]) -> None:
    if files:
        ids = [f"{KIND}:{file}" for file in files]
        connection.execute(sa.delete(FILED).where(FILED.c.id.in_(ids)))


def _named(connection: sa.Connection) -> set[str]:
    """The files that a value names, each as :func:`_same` has it."""
    tables = (BY_TABLE[name].table for name in _NAMING)
    return {_same(file) for table in tables for file in connection.scalars(sa.select(table.c.file)) if file}


def _same(file: str) -> str:
    """A file's name as it is compared: a disk may give it back in other letters than it was given."""
    return unicodedata.normalize("NFC", file).casefold()


def _is_needed(connection: sa.Connection, file: str) -> bool:
    """Whether a step that can be undone or done again names a file."""
    spelled = {json.dumps(each, ensure_ascii=False) for each in (file, unicodedata.normalize("NFC", file))}
    sides = (
        column.contains(each, autoescape=True)
        for column in (CHANGES.c.before, CHANGES.c.after)
        for each in sorted(spelled)
    )
    query = sa.select(CHANGES.c.operation).where(CHANGES.c.table.in_(tuple(_NAMING)), sa.or_(*sides))
    return connection.execute(query.limit(1)).first() is not None


def _journalled(connection: sa.Connection) -> Iterator[tuple[str, dict[str, Any]]]:
    """The files that steps name, the newest first, with what they were."""
    query = sa.select(CHANGES.c.table, CHANGES.c.key, CHANGES.c.before, CHANGES.c.after)
    query = query.where(CHANGES.c.table.in_(tuple(_NAMING))).order_by(CHANGES.c.operation.desc())
    for table, key, before, after in connection.execute(query).all():
        for side in (before, after):
            row: Any = json.loads(side) if side else {}
            if row.get("file"):
                owner = json.loads(key)[0]
                yield row["file"], {"title": row.get("title", ""), "kind": _NAMING[table], "owner": owner}
