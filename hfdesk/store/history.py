"""The versions of texts, and their thinning with age."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

import sqlalchemy as sa

from hfdesk.store.done import Version
from hfdesk.store.schema import ROOTS, TEXT_VERSIONS


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
    """Delete the versions that :func:`kept` does not keep; how many they were."""
    columns = TEXT_VERSIONS.c
    query = sa.select(columns.id, columns.kind, columns.owner, columns.field, columns.moment)
    texts: dict[tuple[str, str, str], dict[datetime, list[int]]] = {}
    for number, kind, owner, field, moment in connection.execute(query):
        texts.setdefault((kind, owner, field), {}).setdefault(datetime.fromisoformat(moment), []).append(
            number
        )
    gone = [
        {"gone": number}
        for moments in texts.values()
        for moment in moments.keys() - kept(moments, now)
        for number in moments[moment]
    ]
    if gone:
        connection.execute(sa.delete(TEXT_VERSIONS).where(columns.id == sa.bindparam("gone")), gone)
    return len(gone)
