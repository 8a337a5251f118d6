"""Rows for lists: plain selects, sorted and filtered by the database, no rich text read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, time
from functools import cache
from typing import Any

import sqlalchemy as sa

from hfdesk.domain.values import ActionStatus, Kind, Membership, OrganizationKind, Outcome, Role, Status
from hfdesk.store.listed import (
    ActionRow,
    CommitteeRow,
    DecisionRow,
    MeetingRow,
    MemberRow,
    PortfolioRow,
)
from hfdesk.store.people import label as _label
from hfdesk.store.reading import every
from hfdesk.store.schema import (
    AGENDA_ITEM,
    BY_TABLE,
    CASE,
    COMMITTEE,
    MEETING,
    MEMBERSHIP,
    ORGANIZATION,
    PERSON,
    PORTFOLIO,
)

_committees, _meetings, _items = COMMITTEE.table, MEETING.table, AGENDA_ITEM.table
_cases, _people, _members = CASE.table, PERSON.table, MEMBERSHIP.table
_organizations, _portfolios = ORGANIZATION.table, PORTFOLIO.table
_actions, _focus_areas = BY_TABLE["actions"].table, BY_TABLE["focus_areas"].table

Query = sa.Select[*tuple[Any, ...]]


def committee_rows(connection: sa.Connection, today: str) -> tuple[CommitteeRow, ...]:
    """The committees by their label."""
    return tuple(
        CommitteeRow(*row[:7], next_date=_day(row[7]), next_start=_clock(row[8]))
        for row in connection.execute(_committee_query(), {"today": today})
    )


@cache
def _committee_query() -> Query:
    """The committees, each with its next meeting from ``today`` on."""
    later = _meetings.alias()
    columns = _committees.c
    next_id = (
        sa.select(later.c.id)
        .where(
            later.c.committee == columns.id,
            later.c.date >= sa.bindparam("today"),
            later.c.cancelled.is_(None),
        )
        .order_by(later.c.date, later.c.start, later.c.id)
        .limit(1)
        .scalar_subquery()
    )
    return (
        sa.select(
            columns.id,
            columns.name,
            _label(_committees),
            columns.partnership,
            columns.parent,
            columns.layout,
            sa.func.coalesce(_meetings.c.id, ""),
            _meetings.c.date,
            _meetings.c.start,
        )
        .select_from(_committees.outerjoin(_meetings, _meetings.c.id == next_id))
        .order_by(columns.sort_key, columns.id)
    )


def meeting_rows(
    connection: sa.Connection,
    committee: str | None,
    *where: sa.ColumnElement[bool],
    forward: bool = False,
    counted: bool = True,
) -> tuple[MeetingRow, ...]:
    """Meetings, newest first or, ``forward``, oldest first; ``counted``: with their cases."""
    columns = _meetings.c
    order = (columns.date, columns.start, columns.id)
    query = meeting_query(counted=counted).where(*where, *_of(columns.committee, committee))
    query = query.order_by(*(order if forward else (each.desc() for each in order)))
    return tuple(meeting_row(row) for row in _found(connection, query))


def within(since: date, before: date) -> tuple[sa.ColumnElement[bool], ...]:
    """The meetings from a day on and before another."""
    return (_meetings.c.date >= since.isoformat(), _meetings.c.date < before.isoformat())


def case_counts(connection: sa.Connection) -> dict[str, int]:
    """How many cases each meeting has on its agenda; those that have none are left out."""
    query = sa.select(_items.c.meeting, sa.func.count()).where(_items.c.kind == Kind.CASE.value)
    return {row[0]: row[1] for row in _found(connection, query.group_by(_items.c.meeting))}


@cache
def meeting_query(*, counted: bool = True) -> Query:
    """The columns that :func:`meeting_row` reads; counting the cases takes most of the time."""
    columns = _meetings.c
    cases = (
        sa.select(sa.func.count())
        .where(_items.c.meeting == columns.id, _items.c.kind == Kind.CASE.value)
        .scalar_subquery()
    )
    return sa.select(
        columns.id,
        columns.committee,
        _label(_committees),
        columns.date,
        columns.start,
        columns.end,
        columns.place,
        columns.title,
        columns.status,
        columns.comments_due,
        columns.end_date,
        columns.cancelled,
        cases if counted else sa.literal(0),
    ).select_from(_meetings.join(_committees, _committees.c.id == columns.committee))


def meeting_row(row: Any, lacking: int = 0) -> MeetingRow:
    """A row of :func:`meeting_query`."""
    id, committee, label, day, start, end, place, title, status, due, last, cancelled, items = row
    return MeetingRow(
        id=id,
        committee=committee,
        committee_label=label,
        date=date.fromisoformat(day),
        start=_clock(start),
        end=_clock(end),
        place=place,
        title=title,
        status=Status(status) if status else None,
        comments_due=_day(due),
        items=items,
        lacking=lacking,
        end_date=_day(last),
        cancelled=bool(cancelled),
    )


def seats(connection: sa.Connection, committee: str) -> tuple[Membership, ...]:
    """A committee's memberships in the order in which they were stored."""
    query = sa.select(_members.c.id).where(_members.c.committee == committee).order_by(sa.text("rowid"))
    order = {id: at for at, (id,) in enumerate(connection.execute(query))}
    found = every(connection, Membership, _members.c.committee == committee)
    return tuple(sorted(found, key=lambda each: order[each.id]))


def member_rows(
    connection: sa.Connection, committee: str | None, person: str | None = None
) -> tuple[MemberRow, ...]:
    """Memberships by committee, role and name."""
    columns = _members.c
    role_order = sa.case({role.value: at for at, role in enumerate(Role)}, value=columns.role)
    query = (
        sa.select(
            columns.id,
            columns.committee,
            columns.person,
            _people.c.name,
            _people.c.title,
            _label(_organizations),
            columns.role,
            columns.represents,
            columns.deputy_for,
            columns["from"],
            columns.to,
            columns.voting,
            _organizations.c.kind,
        )
        .select_from(
            _members.join(_people, _people.c.id == columns.person).outerjoin(
                _organizations, _organizations.c.id == _people.c.organization
            )
        )
        .where(*_of(columns.committee, committee), *_of(columns.person, person))
        .order_by(columns.committee, role_order, _people.c.sort_key, columns.id)
    )
    found: Any = connection.execute(query)
    return tuple(_member_row(row) for row in found)


def _member_row(row: Any) -> MemberRow:
    return MemberRow(
        *row[:6],
        role=Role(row[6]),
        represents=row[7],
        deputy_for=row[8],
        from_=_day(row[9]),
        to=_day(row[10]),
        voting=row[11],
        organization_kind=OrganizationKind(row[12]) if row[12] else None,
    )


def portfolio_rows(connection: sa.Connection) -> tuple[PortfolioRow, ...]:
    """Portfolio plans by title."""
    columns = _portfolios.c
    count = sa.select(sa.func.count()).where(_focus_areas.c.portfolio == columns.id).scalar_subquery()
    query = (
        sa.select(
            columns.id,
            columns.title,
            columns.version,
            columns.period,
            columns.committee,
            _label(_committees),
            count,
        )
        .select_from(_portfolios.outerjoin(_committees, _committees.c.id == columns.committee))
        .order_by(columns.sort_key, columns.id)
    )
    return tuple(PortfolioRow(*row) for row in _found(connection, query))


def action_rows(
    connection: sa.Connection,
    committee: str | None,
    *where: sa.ColumnElement[bool],
    only_open: bool = False,
    limit: int | None = None,
) -> tuple[ActionRow, ...]:
    """Follow-ups by their day, those without one last."""
    query = _action_query().where(*where, *_of(_meetings.c.committee, committee)).limit(limit)
    if only_open:
        query = query.where(_STATE.in_([ActionStatus.OPEN.value]))
    found = list(_found(connection, query))
    people = _found(connection, sa.select(_people.c.id, _people.c.name)) if found else ()
    names: dict[str, str] = {id: name for id, name in people}  # noqa: C416
    return tuple(_action_row(row, names) for row in found)


_STATE = sa.func.coalesce(_actions.c.status, ActionStatus.OPEN.value)


@cache
def _action_query() -> Query:
    return (
        sa.select(
            _meetings.c.committee,
            _label(_committees),
            _meetings.c.id,
            _meetings.c.date,
            _items.c.id,
            _actions.c.position,
            _items.c.number,
            _items.c.title,
            _actions.c.text,
            _actions.c.owners,
            _actions.c.due,
            _STATE,
        )
        .select_from(
            _actions.join(
                _items, sa.and_(_items.c.meeting == _actions.c.meeting, _items.c.id == _actions.c.item)
            )
            .join(_meetings, _meetings.c.id == _actions.c.meeting)
            .join(_committees, _committees.c.id == _meetings.c.committee)
        )
        .order_by(
            _actions.c.due.nulls_last(),
            _meetings.c.date,
            _meetings.c.id,
            _items.c.position,
            _actions.c.position,
        )
    )


def _action_row(row: Any, names: dict[str, str]) -> ActionRow:
    return ActionRow(
        *row[:3],
        date=date.fromisoformat(row[3]),
        item=row[4],
        position=row[5],
        number=row[6],
        title=row[7],
        text=row[8],
        owners=tuple(_name(who, names) for who in json.loads(row[9] or "[]")),
        due=_day(row[10]),
        status=ActionStatus(row[11]),
    )


def _name(who: Any, names: dict[str, str]) -> str:
    if isinstance(who, str):
        return who
    person = str(who.get("person", ""))
    return str(who.get("as") or names.get(person, person))


def decision_rows(connection: sa.Connection, committee: str | None) -> tuple[DecisionRow, ...]:
    """Decisions, newest first, in the order of the agenda."""
    query = (
        sa.select(
            _meetings.c.committee,
            _label(_committees),
            _meetings.c.id,
            _meetings.c.date,
            _items.c.id,
            sa.func.coalesce(sa.func.nullif(_items.c.number, ""), _cases.c.number, ""),
            sa.func.coalesce(sa.func.nullif(_items.c.title, ""), _cases.c.title, ""),
            _items.c.decision,
            _items.c.outcome,
        )
        .select_from(
            _items.join(_meetings, _meetings.c.id == _items.c.meeting)
            .join(_committees, _committees.c.id == _meetings.c.committee)
            .outerjoin(_cases, _cases.c.id == _items.c.case)
        )
        .where(_items.c.decision != "", *_of(_meetings.c.committee, committee))
        .order_by(_meetings.c.date.desc(), _meetings.c.id, _items.c.position)
    )
    return tuple(_decision_row(row) for row in _found(connection, query))


def _decision_row(row: Any) -> DecisionRow:
    return DecisionRow(
        *row[:3],
        date=date.fromisoformat(row[3]),
        item=row[4],
        number=row[5],
        title=row[6],
        decision=row[7],
        outcome=Outcome(row[8]) if row[8] else None,
    )


def _found(connection: sa.Connection, query: Any) -> Iterator[Any]:
    rows: Any = connection.execute(query)
    return iter(rows)


def _of(column: sa.ColumnElement[str], value: str | None) -> list[sa.ColumnElement[bool]]:
    return [] if value is None else [column == value]


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _clock(text: str | None) -> time | None:
    return time.fromisoformat(text) if text else None
