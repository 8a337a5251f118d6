"""The meetings as planning sees them: when, how far they have come, the titles on their agendas."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from datetime import date, time
from typing import Any

import sqlalchemy as sa

from hfdesk.domain.arranging import Engagement, When
from hfdesk.domain.values import AgendaItem, Approval, Kind, Meeting, Status
from hfdesk.store.schema import AGENDA_ITEM, CASE, COMMITTEE, MEETING

_items, _meetings = AGENDA_ITEM.table.c, MEETING.table.c
_committees, _cases = COMMITTEE.table.c, CASE.table.c


def outlines(connection: sa.Connection, committee: str, since: date) -> tuple[Meeting, ...]:
    """A committee's meetings from a day on, with no more than planning needs.

    Of the agenda they have the items' ids, kinds and titles, of the rest what
    :mod:`hfdesk.domain.standing` and :mod:`hfdesk.domain.arranging` look at.
    """
    own = (_meetings.committee == committee, _meetings.date >= since.isoformat())
    titles: dict[str, list[AgendaItem]] = defaultdict(list)
    items = (
        sa.select(_items.meeting, _items.id, _items.kind, _items.title)
        .join_from(MEETING.table, AGENDA_ITEM.table, _items.meeting == _meetings.id)
        .where(*own)
        .order_by(_items.meeting, _items.position)
    )
    for meeting, id, kind, title in connection.execute(items):
        titles[meeting].append(AgendaItem(id=id, kind=Kind(kind), title=title))
    meetings = sa.select(*(_meetings[name] for name in _COLUMNS)).where(*own)
    found = connection.execute(meetings.order_by(_meetings.date, _meetings.id))
    return tuple(_outline(committee, row, titles) for row in found)


_COLUMNS = ("id", "date", "start", "end", "end_date", "status", "approved_by", "cancelled")


def _outline(committee: str, row: Any, titles: Mapping[str, list[AgendaItem]]) -> Meeting:
    id, day, start, end, end_date, status, approved, cancelled = row
    return Meeting(
        id=id,
        committee=committee,
        date=date.fromisoformat(day),
        start=_clock(start),
        end=_clock(end),
        end_date=_day(end_date),
        status=Status(status) if status else None,
        approved_by=Approval(meeting=json.loads(approved)["meeting"]) if approved else None,
        cancelled=_day(cancelled),
        agenda=tuple(titles.get(id, ())),
    )


def engagements(connection: sa.Connection, since: date, until: date) -> tuple[Engagement, ...]:
    """The meetings of all committees that are planned in a span of days, by day.

    Both days are included; a meeting that was called off is none.
    """
    label = sa.func.coalesce(sa.func.nullif(_committees.short_name, ""), _committees.name)
    last = sa.func.coalesce(_meetings.end_date, _meetings.date)
    query = (
        sa.select(
            _meetings.id,
            _meetings.committee,
            label,
            _meetings.date,
            _meetings.start,
            _meetings.end,
            _meetings.end_date,
        )
        .join_from(MEETING.table, COMMITTEE.table, _committees.id == _meetings.committee)
        .where(last >= since.isoformat(), _meetings.date <= until.isoformat(), _meetings.cancelled.is_(None))
        .order_by(_meetings.date, _meetings.start, _meetings.id)
    )
    return tuple(
        Engagement(id, committee, name, When(date.fromisoformat(day), _clock(start), _clock(end), _day(last)))
        for id, committee, name, day, start, end, last in connection.execute(query)
    )


def mentioning(connection: sa.Connection, meeting: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The cases that wish for a meeting, and the meetings whose minutes it approved, by id."""
    named = f'"{meeting}"'
    wishing = sa.select(_cases.id).where(_cases.wanted.contains(named, autoescape=True))
    approved = sa.select(_meetings.id).where(_meetings.approved_by.contains(named, autoescape=True))
    cases, meetings = connection.scalars(wishing).all(), connection.scalars(approved).all()
    return tuple(cases), tuple(meetings)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _clock(text: str | None) -> time | None:
    return time.fromisoformat(text) if text else None
