"""Where a name stands in the archive, and how it is taken out of what undo and history keep.

Taking a person out is an operation like any other, so the journal keeps what was there. *Erasing* makes
that final: the journal up to then is let go of, the versions of texts and what filed documents say are
written anew, and the archive's file is put together again, so that no free page of it has the words.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol, TypeVar

import sqlalchemy as sa

from hfdesk.domain.problems import Trouble
from hfdesk.domain.values import Filed, Person, Record, Status
from hfdesk.store import filed, reading, reserve
from hfdesk.store.connection import complaints
from hfdesk.store.done import Op
from hfdesk.store.mapping import compact, place_of, value_of
from hfdesk.store.memory import Memory
from hfdesk.store.rows import Rows
from hfdesk.store.schema import (
    AGENDA_ITEM,
    BY_TABLE,
    CHANGES,
    FILED,
    MEETING,
    OPERATIONS,
    PERSON,
    ROOTS,
    TEXT_VERSIONS,
)
from hfdesk.store.watching import Watching

T = TypeVar("T")
ERASING = "erasing"
"""The state of an operation whose words are out of all tables, but maybe not out of free pages."""


@dataclass(frozen=True, slots=True)
class Pending:
    """Somebody who was taken out and may come back by undo. ``days``: days of use since, that day aside."""

    number: int
    moment: datetime
    person: Person
    days: int


class Eraser(Protocol):
    """Knows the words that are to go; each text that has them has one of ``words``."""

    @property
    def words(self) -> Collection[str]:
        """Words of which a text that has them has one."""
        ...

    def found(self, text: str) -> bool:
        """Whether a text has them."""
        ...

    def clean(self, text: str) -> str:
        """A plain text without them."""
        ...

    def clean_path(self, path: str) -> str:
        """A file's path without them in its name."""
        ...

    def clean_rich(self, text: str) -> str:
        """A rich text, as Markdown, without them."""
        ...

    def keeps(self, kind: str, id: str) -> bool:
        """Whether a value stays as it was printed."""
        ...

    def keeps_filed(self, made: Filed) -> bool:
        """Whether a document stays as it was printed."""
        ...


class Forgetting(Watching):
    """The questions and the way out; an open archive has them."""

    _memory: Memory | None

    def _reading(self) -> AbstractContextManager[sa.Connection]:
        raise NotImplementedError

    def _writing(self) -> AbstractContextManager[sa.Connection]:
        raise NotImplementedError

    def _settle(self, connection: sa.Connection, moment: datetime) -> None:
        raise NotImplementedError

    def approved_cases(self) -> frozenset[str]:
        """The cases on the agendas of meetings whose minutes are approved."""
        item, meeting = AGENDA_ITEM.table.c, MEETING.table.c
        query = sa.select(item.case).join(MEETING.table, meeting.id == item.meeting)
        with self._reading() as connection:
            found = connection.scalars(query.where(meeting.status == Status.APPROVED.value).distinct())
            return frozenset(found)

    def containing(self, words: Collection[str]) -> tuple[Record, ...]:
        """The values that have any of these words somewhere, by kind."""
        with self._reading() as connection:
            return tuple(_containing(connection, words))

    def filed_saying(self, found: Callable[[str], bool]) -> tuple[Filed, ...]:
        """The documents that were made whose words or whose name are found, the newest first."""
        with self._reading() as connection:
            query = sa.select(FILED.c.id, FILED.c.path, FILED.c.text).where(FILED.c.kind != "binned")
            told = connection.execute(query).all()
            ids = [id for id, path, text in told if found(path) or found(filed.inflated(text))]
            return filed.rows(connection, FILED.c.id.in_(ids))

    def versions_saying(self, words: Collection[str], found: Callable[[str], bool]) -> int:
        """How many versions of texts are found; ``words``: one of which each of them has."""
        columns = TEXT_VERSIONS.c
        with self._reading() as connection:
            texts = connection.scalars(sa.select(columns.text).where(_any(columns.text, words)))
            return sum(map(found, texts))

    def forgotten(self) -> tuple[Pending, ...]:
        """Who was taken out and is not erased yet, in the order of it."""
        with self._reading() as connection:
            return tuple(_pending(connection))

    def is_erasing(self) -> bool:
        """Whether an erasing was cut off before its end."""
        with self._reading() as connection:
            return connection.execute(_CUT_OFF).first() is not None

    def erase(self, number: int, person: str, eraser: Eraser) -> None:
        """Take the words of whom operation ``number`` took out from all that the archive keeps.

        Nothing up to that operation can be undone any more. :meth:`finish_erasing` is to follow.
        """
        self._running().now(lambda: self._erase(number, person, eraser))

    def finish_erasing(self) -> None:
        """Put the archive's file together anew, so that no free page has what was erased."""
        self._running().now(self._finish)

    def _erase(self, number: int, person: str, eraser: Eraser) -> None:
        with self._securely(), self._writing() as connection:
            self._settle(connection, datetime.now().astimezone())
            _versions(connection, number, person, eraser)
            _documents(connection, number, eraser)
            _journal(connection, number, person, eraser)
        if self._memory is not None:
            self._memory.clear()

    def _finish(self) -> None:
        """In this order: once the state is written, nothing is left to be done."""
        room = self._log.stat().st_size if self.uses_log else 0
        with complaints(self.path), self._driver() as driver:
            driver.execute("VACUUM")
            is_busy = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        if room >= reserve.SIZE:
            reserve.grow(self._log)
        if is_busy:
            raise Trouble("archive.busy", path=self.path)
        with self._writing() as connection:
            connection.execute(
                sa.update(OPERATIONS).where(OPERATIONS.c.state == ERASING).values(state="kept")
            )

    def _securely(self) -> AbstractContextManager[Any]:
        return _Overwriting(self._driver)


class _Overwriting:
    """What is deleted meanwhile is written over."""

    def __init__(self, driver: Callable[[], AbstractContextManager[Any]]) -> None:
        self._driver = driver

    def __enter__(self) -> None:
        self._set("ON")

    def __exit__(self, *_: object) -> None:
        self._set("OFF")

    def _set(self, value: str) -> None:
        with self._driver() as driver:
            driver.execute(f"PRAGMA secure_delete={value}")


_CUT_OFF = sa.select(OPERATIONS.c.id).where(OPERATIONS.c.state == ERASING).limit(1)


def _pending(connection: sa.Connection) -> Iterator[Pending]:
    taken = sa.select(OPERATIONS.c.id, OPERATIONS.c.moment).where(
        OPERATIONS.c.op == Op.FORGET.value, OPERATIONS.c.state == "done"
    )
    for number, moment in connection.execute(taken.order_by(OPERATIONS.c.id)).all():
        rows = connection.scalars(
            sa.select(CHANGES.c.before).where(
                CHANGES.c.operation == number, CHANGES.c.table == PERSON.table.name, CHANGES.c.after.is_(None)
            )
        ).all()
        for row in filter(None, rows):
            person = value_of(PERSON, json.loads(row), {})
            yield Pending(number, datetime.fromisoformat(moment), person, days_of_use(connection, moment))


def days_of_use(connection: sa.Connection, since: str) -> int:
    """On how many days after that moment's something was done in the archive: no clock can make up these."""
    day = sa.func.substr(OPERATIONS.c.moment, 1, 10)
    query = sa.select(sa.func.count(sa.distinct(day))).where(day > since[:10])
    return connection.scalar(query) or 0


def _containing(connection: sa.Connection, words: Collection[str]) -> Iterator[Record]:
    for kind, root in ROOTS.items():
        ids = {id for shape in (root, *root.below()) for id in _owners(connection, shape.table, words)}
        if ids:
            yield from reading.every(connection, kind, root.table.c.id.in_(sorted(ids)))


def _owners(connection: sa.Connection, table: sa.Table, words: Collection[str]) -> Iterator[str]:
    told = [column for column in table.c if column.info.get("text") or column.info.get("json")]
    where = [_any(column, words) for column in told if column.name not in ("id", "sort_key")]
    if where and words:
        owner = table.c[BY_TABLE[table.name].key[0]]
        yield from connection.scalars(sa.select(owner).where(sa.or_(*where)).distinct())


def _any(column: sa.ColumnElement[Any], words: Collection[str]) -> sa.ColumnElement[bool]:
    """Rows that may have a word: SQLite knows no case of letters beyond a to z, so those may be any."""
    forms = sorted({f"%{''.join(map(_letter, word))}%" for word in words})
    return sa.or_(sa.false(), *(column.like(form, escape="/") for form in forms))


def _letter(letter: str) -> str:
    if letter in "%_/":
        return f"/{letter}"
    return letter if letter.isascii() else "%"  # in either case, and of one sign or of two


def _versions(connection: sa.Connection, number: int, person: str, eraser: Eraser) -> None:
    columns = TEXT_VERSIONS.c
    connection.execute(sa.delete(TEXT_VERSIONS).where(columns.kind == PERSON.name, columns.owner == person))
    query = sa.select(columns.id, columns.kind, columns.owner, columns.field, columns.text)
    query = query.where(columns.operation <= number, _any(columns.text, eraser.words))
    for id, kind, owner, field, text in connection.execute(query).all():
        if not eraser.found(text) or (
            eraser.keeps(kind, owner) and _stands(connection, kind, owner, field, text)
        ):
            continue
        is_line = field.rpartition("/")[2] in ("title", "name")
        new = eraser.clean(text) if is_line else eraser.clean_rich(text)
        connection.execute(sa.update(TEXT_VERSIONS).where(columns.id == id).values(text=new))


def _stands(connection: sa.Connection, kind: str, owner: str, field: str, text: str) -> bool:
    """Whether a version is what stands there now."""
    shape = next(each for each in ROOTS.values() if each.name == kind)
    try:
        place, column = place_of(shape, owner, field)
    except (KeyError, ValueError):
        return False
    row = Rows(connection, datetime.now().astimezone()).at(place)
    return row is not None and row[column] == text


def _documents(connection: sa.Connection, number: int, eraser: Eraser) -> None:
    for binned in filed.rows(connection, FILED.c.kind == "binned"):
        title = str(binned.options.get("title", ""))
        if eraser.found(title):
            new = {"options": compact({**binned.options, "title": eraser.clean(title)})}
            connection.execute(sa.update(FILED).where(FILED.c.id == binned.id).values(new))
    for made in filed.rows(connection, FILED.c.operation <= number, FILED.c.kind != "binned"):
        if eraser.keeps_filed(made):
            continue
        said, options = filed.text(connection, made.id), compact(dict(made.options))
        path = eraser.clean_path(made.path)
        if path != made.path or any(map(eraser.found, (said, options))):
            new = {
                "path": path,
                "name": path.rpartition("/")[2].casefold(),
                "options": eraser.clean(options),
                "text": zlib.compress(eraser.clean(said).encode("utf-8", "replace"), 6),
            }
            connection.execute(sa.update(FILED).where(FILED.c.id == made.id).values(new))


def _journal(connection: sa.Connection, number: int, person: str, eraser: Eraser) -> None:
    columns = OPERATIONS.c
    connection.execute(sa.delete(CHANGES).where(CHANGES.c.operation <= number))
    before = (columns.id <= number, columns.state != "kept")
    connection.execute(sa.update(OPERATIONS).where(*before).values(state="kept"))
    connection.execute(sa.update(OPERATIONS).where(columns.id == number).values(state=ERASING))
    query = sa.select(columns.id, columns.label, columns.touched).where(columns.id <= number)
    for id, label, touched in connection.execute(query).all():
        kept = touched
        if compact(person) in touched:
            kept = compact([each for each in json.loads(touched) if each != [PERSON.name, person]])
        new = {"label": eraser.clean(label), "touched": kept}
        if new != {"label": label, "touched": touched}:
            connection.execute(sa.update(OPERATIONS).where(columns.id == id).values(new))
