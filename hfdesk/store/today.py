"""What matters on a day: meetings, drafts out for comments, follow-ups."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa

from hfdesk.domain.values import ActionStatus, Kind, Status
from hfdesk.store.listed import Home
from hfdesk.store.lists import action_rows, meeting_query, meeting_row, meeting_rows
from hfdesk.store.schema import AGENDA_ITEM, BY_TABLE, CASE, MEETING

_meetings, _items, _cases = MEETING.table, AGENDA_ITEM.table, CASE.table
_actions = BY_TABLE["actions"].table


def home(connection: sa.Connection, today: str, limit: int) -> Home:
    """What matters on a day, at most ``limit`` rows of each."""
    upcoming = meeting_query().where(_meetings.c.date >= today, _meetings.c.cancelled.is_(None))
    upcoming = upcoming.add_columns(_lacking()).order_by(_meetings.c.date, _meetings.c.start, _meetings.c.id)
    found = connection.execute(upcoming.limit(limit)).all()
    drafts = meeting_rows(connection, None, _meetings.c.status == Status.CIRCULATED.value, forward=True)
    due = _actions.c.due
    return Home(
        tuple(meeting_row(row[:-1], row[-1]) for row in found),
        tuple(sorted(drafts, key=lambda row: row.comments_due or date.max))[:limit],
        action_rows(connection, None, due < today, only_open=True, limit=limit),
        action_rows(connection, None, due >= today, only_open=True, limit=limit),
    )


def open_actions(connection: sa.Connection) -> int:
    """How many follow-ups are open."""
    state = sa.func.coalesce(_actions.c.status, ActionStatus.OPEN.value)
    query = sa.select(sa.func.count()).select_from(_actions).where(state == ActionStatus.OPEN.value)
    return connection.scalar(query) or 0


def _lacking() -> sa.ScalarSelect[int]:
    """How many cases of a meeting's agenda have no paper."""
    sections = BY_TABLE["sections"].table.c
    parts = [
        sa.exists().where(sections.case == _cases.c.id, sections.text != ""),  # headings are no paper
        *(
            sa.exists().where(BY_TABLE[name].table.c.case == _cases.c.id)
            for name in ("treatments", "attachments")
        ),
    ]
    paper = sa.exists().where(_cases.c.id == _items.c.case, sa.or_(_cases.c.proposal != "", *parts))
    return (
        sa.select(sa.func.count())
        .where(_items.c.meeting == _meetings.c.id, _items.c.kind == Kind.CASE.value, ~paper)
        .correlate(_meetings)
        .scalar_subquery()
    )
