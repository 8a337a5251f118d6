"""Is the archive whole? What SQLite can tell, and what only its meaning tells."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.exc import DatabaseError

from hfdesk.domain.problems import Trouble
from hfdesk.domain.references import references
from hfdesk.domain.richtext import EMPTY, RichText
from hfdesk.domain.values import Case, Dispatch, Meeting
from hfdesk.store import sums
from hfdesk.store.files import Files
from hfdesk.store.reading import every, get
from hfdesk.store.schema import ROOTS, Shape, metadata


def faults(connection: sa.Connection, files: Files) -> tuple[str, ...]:
    """Each fault as a code and a place, e.g. ``reference.missing case/c1/owners/0/person: p9``."""
    parts = (
        _of_file(connection),
        _of_values(connection, files),
        *(_of_sums(connection, table) for table in metadata.tables.values()),
    )
    return tuple(fault for part in parts for fault in _told(part))


class Damage(NamedTuple):
    """What the disk did to an archive: to its file, and to which rows."""

    file: str
    rows: tuple[sums.Changed, ...]


def damage(
    reading: Callable[[], AbstractContextManager[sa.Connection]], pause: Callable[[], object]
) -> Damage:
    """Look for damage in an archive that is open, some rows at a time; ``pause`` is called between them."""
    rows: list[sums.Changed] = []
    try:
        with reading() as connection:
            file = str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar())
        for table in metadata.tables.values():
            last: int | None = 0
            while last is not None:
                pause()
                with reading() as connection:
                    last, found = sums.look(connection, table, last)
                rows.extend(found)
    except Trouble as trouble:
        if trouble.code != "archive.damaged":
            raise
        file = str(trouble.values.get("reason", "damaged"))
    return Damage("" if file == "ok" else file, tuple(rows))


def _told(part: Iterator[str]) -> Iterator[str]:
    """The faults of a part; where it cannot be read that is one, and the other parts are looked at."""
    try:
        yield from part
    except DatabaseError as error:
        yield f"archive.damaged {error.orig}"


def _of_sums(connection: sa.Connection, table: sa.Table) -> Iterator[str]:
    yield from (f"archive.changed {sums.place(each)}" for each in sums.changed(connection, table))


def _of_file(connection: sa.Connection) -> Iterator[str]:
    for (message,) in connection.exec_driver_sql("PRAGMA integrity_check"):
        if message != "ok":
            yield f"archive.damaged {message}"
    for table, row, target, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"archive.orphan {table}/{row}: {target}"


def _of_values(connection: sa.Connection, files: Files) -> Iterator[str]:
    ids = {kind: set(connection.scalars(sa.select(shape.table.c.id))) for kind, shape in ROOTS.items()}
    for kind, shape in ROOTS.items():
        for value in readable(connection, shape, ids[kind]):
            if isinstance(value, Unreadable):
                yield f"value.unreadable {shape.name}/{value.id}: {value.reason}"
            else:
                yield from _of_value(shape, value, ids, files)


class Unreadable(NamedTuple):
    """A value that cannot be read, and why."""

    id: str
    reason: str


def readable(connection: sa.Connection, shape: Shape, ids: set[str]) -> Iterator[Any]:
    """The values of a kind; for one that cannot be read, :class:`Unreadable`."""
    kind: Any = shape.kind
    try:
        yield from every(connection, kind, read=_unread)
    except (ValueError, TypeError, AttributeError, KeyError):
        for id in sorted(ids):
            try:
                yield get(connection, kind, id, _unread)
            except (ValueError, TypeError, AttributeError, KeyError) as error:
                yield Unreadable(id, str(error))


def _unread(_: str) -> RichText:
    """Any text is a rich text; reading them all would take minutes and tell nothing."""
    return EMPTY


def _of_value(shape: Shape, value: Any, ids: dict[type, set[str]], files: Files) -> Iterator[str]:
    place = f"{shape.name}/{value.id}"
    for each in references(value):
        if each.id not in ids[each.kind]:
            yield f"reference.missing {place}/{'/'.join(map(str, each.path))}: {each.id}"
    if isinstance(value, Meeting):
        items = {item.id for item in value.agenda}
        for item in value.agenda:
            if item.parent and item.parent not in items:
                yield f"reference.missing {place}/agenda/{item.id}/parent: {item.parent}"
    if isinstance(value, Case | Meeting):
        for at, attachment in enumerate(value.attachments):
            if attachment.file and not files.exists(attachment.file):
                yield f"file.missing {place}/attachments/{at}: {attachment.file}"
    if isinstance(value, Dispatch) and value.file and not files.exists(value.file):
        yield f"file.missing {place}: {value.file}"
