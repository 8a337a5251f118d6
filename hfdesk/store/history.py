"""The versions of texts, and their thinning with age."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

import sqlalchemy as sa

from hfdesk.store.done import Kept, Op, Version
from hfdesk.store.pinning import pins, stood
from hfdesk.store.schema import OPERATIONS, ROOTS, TEXT_VERSIONS


def versions(connection: sa.Connection, kind: type, id: str, field: str) -> tuple[Version, ...]:
    """The versions of one text, oldest first."""
    columns = TEXT_VERSIONS.c
    query = (
        sa.select(columns.moment, columns.text, columns.operation)
        .where(columns.kind == ROOTS[kind].name, columns.owner == id, columns.field == field)
        .order_by(columns.id)
    )
    found = connection.execute(query)
    return tuple(Version(datetime.fromisoformat(moment), text, number) for moment, text, number in found)


def kept(moments: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """The moments that thinning keeps.

    All of the last day, the last one of each hour for a week, of each day for a year, and
    of each month before that; always the newest.
    """
    newest: dict[tuple[int, ...], datetime] = {}
    for moment in sorted(moments):
        newest[_bucket(moment, now - moment)] = moment
        newest[()] = moment
    return frozenset(newest.values())


def _bucket(moment: datetime, age: timedelta) -> tuple[int, ...]:
    parts = (
        moment.year,
        moment.month,
        moment.day,
        moment.hour,
        moment.minute,
        moment.second,
        moment.microsecond,
    )
    if age <= timedelta(days=1):
        return parts
    if age <= timedelta(days=7):
        return parts[:4]
    return parts[:3] if age <= timedelta(days=365) else parts[:2]


def thin(connection: sa.Connection, now: datetime) -> int:
    """Delete the versions that :func:`kept` does not keep; how many they were.

    What stood when something was sent, approved or published stays for ever, and so does the newest.
    """
    pinned, columns = pins(connection), TEXT_VERSIONS.c
    query = sa.select(columns.id, columns.kind, columns.owner, columns.field, columns.moment)
    texts: dict[tuple[str, str, str], list[tuple[int, datetime]]] = {}
    for number, kind, owner, field, moment in connection.execute(query.order_by(columns.id)):
        texts.setdefault((kind, owner, field), []).append((number, datetime.fromisoformat(moment)))
    gone = [
        {"gone": number}
        for (kind, owner, _), versions in texts.items()
        for number in _thinned(versions, now, pinned.of(kind, owner))
    ]
    if gone:
        connection.execute(sa.delete(TEXT_VERSIONS).where(columns.id == sa.bindparam("gone")), gone)
    return len(gone)


def _thinned(versions: list[tuple[int, datetime]], now: datetime, sent: list[datetime]) -> set[int]:
    """The numbers of a text's versions (oldest first) that may go."""
    if len(versions) == 1:
        return set()
    left = kept((moment for _, moment in versions), now)
    may_go = {number for number, moment in versions if moment not in left} - {versions[-1][0]}
    return may_go - set(stood(versions, sent).values()) if may_go else may_go


def of_owner(connection: sa.Connection, kind: type, id: str, within: str = "") -> tuple[Kept, ...]:
    """All versions of the texts of a value, or of those whose field begins with ``within``, oldest first."""
    columns, operations = TEXT_VERSIONS.c, OPERATIONS.c
    query = (
        sa.select(columns.id, columns.field, columns.moment, columns.text, columns.operation, operations.op)
        .join_from(TEXT_VERSIONS, OPERATIONS, operations.id == columns.operation, isouter=True)
        .where(columns.kind == ROOTS[kind].name, columns.owner == id)
        .where(columns.field.startswith(within, autoescape=True))
        .order_by(columns.id)
    )
    return tuple(
        Kept(number, field, datetime.fromisoformat(moment), text, operation, Op(op or "other"))
        for number, field, moment, text, operation, op in connection.execute(query)
    )
