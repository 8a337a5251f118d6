"""Rows of cases: plain selects, no paper read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

import sqlalchemy as sa

from hfdesk.store.listed import CaseRow
from hfdesk.store.schema import AGENDA_ITEM, CASE, COMMITTEE, MEETING
from hfdesk.store.sorting import sort_key, sought

_meetings, _items = MEETING.table, AGENDA_ITEM.table
_cases, _committees = CASE.table, COMMITTEE.table


def case_rows(
    connection: sa.Connection,
    committee: str | None,
    contains: str,
    limit: int | None,
    offset: int,
    *where: sa.ColumnElement[bool],
) -> tuple[CaseRow, ...]:
    """Cases, newest number first."""
    columns = _cases.c
    shown = (
        sa.select(columns.id)
        .where(*where, *_of(committee), *_containing(contains))
        .order_by(*_NEWEST)
        .limit(limit)
        .offset(offset or None)
    )
    query = _case_query().where(columns.id.in_(shown))
    return tuple(CaseRow(*row[:7], meeting_date=day_of(row[7])) for row in found(connection, query))


@cache
def _case_query() -> sa.Select[*tuple[Any, ...]]:
    """The columns of a :class:`CaseRow`, newest number first."""
    columns, treated = _cases.c, _meetings.alias()
    source = _cases.join(_committees, _committees.c.id == columns.committee)
    return (
        sa.select(
            columns.id,
            columns.committee,
            label(),
            columns.number,
            columns.title,
            columns.type,
            sa.func.coalesce(treated.c.id, ""),
            treated.c.date,
        )
        .select_from(source.outerjoin(treated, treated.c.id == _latest()))
        .order_by(*_NEWEST)
    )


#: Cases by number, the newest first, those without one by title.
_NEWEST = (
    *(each.desc().nulls_last() for each in (_cases.c.year, _cases.c.sequence)),
    *(_cases.c.sort_key, _cases.c.id),
)


def _latest() -> sa.ScalarSelect[str]:
    """The latest meeting that has a case on its agenda."""
    return (
        sa.select(_meetings.c.id)
        .where(_items.c.meeting == _meetings.c.id, _items.c.case == _cases.c.id)
        .order_by(_meetings.c.date.desc(), _meetings.c.id.desc())
        .limit(1)
        .correlate(_cases)
        .scalar_subquery()
    )


def case_count(
    connection: sa.Connection, committee: str | None, contains: str, *where: sa.ColumnElement[bool]
) -> int:
    """How many cases :func:`case_rows` has without a limit."""
    query = (
        sa.select(sa.func.count()).select_from(_cases).where(*where, *_of(committee), *_containing(contains))
    )
    return connection.scalar(query) or 0


def _containing(words: str) -> list[sa.ColumnElement[bool]]:
    columns = _cases.c
    return [
        sa.or_(
            columns.sort_key.contains(sort_key(word), autoescape=True),
            columns.number.contains(word, autoescape=True),
        )
        for word in sought(words)
    ]


def _of(committee: str | None) -> list[sa.ColumnElement[bool]]:
    return [] if committee is None else [_cases.c.committee == committee]


def label() -> sa.ColumnElement[str]:
    """A committee's short name, or its name where it has none."""
    return sa.func.coalesce(sa.func.nullif(_committees.c.short_name, ""), _committees.c.name, "")


def day_of(text: str | None) -> date | None:
    """A day as it is stored."""
    return date.fromisoformat(text) if text else None


def found(connection: sa.Connection, query: Any) -> Iterator[Any]:
    """The rows of a query."""
    rows: Any = connection.execute(query)
    return iter(rows)
