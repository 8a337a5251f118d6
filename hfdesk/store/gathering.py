"""Values with all that they refer to: for a document, for a package."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Any

import sqlalchemy as sa

from hfdesk.domain.records import CaseRecord, MeetingRecord, PortfolioRecord, Register
from hfdesk.domain.references import references
from hfdesk.domain.values import (
    Case,
    Committee,
    Meeting,
    Membership,
    Organization,
    Package,
    Person,
    Portfolio,
    Role,
)
from hfdesk.store.reading import every, get
from hfdesk.store.schema import AGENDA_ITEM, MEETING, ROOTS
from hfdesk.store.source import Source

_ROLES = tuple(Role)


def register(source: Source, *values: object) -> Register:
    """The people that the values mention, and their organizations."""
    mentioned: set[str] = set()
    for value in values:
        if isinstance(value, Meeting):  # in parts that stay the same where another part changes
            mentioned |= _mentioned(replace(value, agenda=(), attendance=()))
            mentioned |= _of_parts((*value.agenda, *value.attendance))
    mentioned |= _of_parts([value for value in values if not isinstance(value, Meeting)])
    people = {person.id: person for person in source.by_ids(Person, mentioned)}
    homes = [person.organization for person in people.values() if person.organization]
    return Register(people, {each.id: each for each in source.by_ids(Organization, homes)})


_MENTIONED: dict[int, tuple[object, frozenset[str]]] = {}
_MOST = 20_000
"""Of how many parts it is remembered whom they mention."""


def _of_parts(parts: Collection[object]) -> set[str]:
    """The people that parts mention; remembered for those very parts, which never change themselves."""
    found: set[str] = set()
    for part in parts:
        known = _MENTIONED.get(id(part))
        if known is None or known[0] is not part:
            if len(_MENTIONED) >= _MOST:
                _MENTIONED.clear()
            known = _MENTIONED[id(part)] = (part, _mentioned(part))
        found |= known[1]
    return found


def _mentioned(value: object) -> frozenset[str]:
    return frozenset(each.id for each in references(value) if each.kind is Person)


def meeting_record(source: Source, id: str) -> MeetingRecord:
    """A meeting, its committee, the cases on its agenda, and the people of them all."""
    meeting = source.get(Meeting, id)
    committee = source.get(Committee, meeting.committee)
    wanted = [item.case for item in meeting.agenda if item.case]
    cases = {case.id: case for case in source.by_ids(Case, wanted)}
    return MeetingRecord(meeting, committee, cases, register(source, meeting, *cases.values()))


def case_record(source: Source, id: str) -> CaseRecord:
    """A case, its committee, the latest meeting that treats it, and the people of them all."""
    case = source.get(Case, id)
    committee = source.get(Committee, case.committee)
    items, meetings = AGENDA_ITEM.table.c, MEETING.table.c
    query = (
        sa.select(meetings.id, items.id)
        .where(items.meeting == meetings.id, items.case == id)
        .order_by(meetings.date.desc(), meetings.id.desc(), items.position)
    )
    found = source.connection.execute(query).first()
    if found is None:
        return CaseRecord(case, committee, register=register(source, case))
    meeting = source.get(Meeting, found[0])
    return CaseRecord(case, committee, meeting, meeting.item(found[1]), register(source, case, meeting))


def portfolio_record(source: Source, id: str) -> PortfolioRecord:
    """A portfolio plan, its committee where it has one, and the people of it."""
    portfolio = source.get(Portfolio, id)
    committee = next(source.by_ids(Committee, [portfolio.committee]), None)
    return PortfolioRecord(portfolio, committee, register(source, portfolio))


def package(connection: sa.Connection, committees: Collection[str]) -> Package:
    """All, or what the committees hold and need; ``KeyError`` for one that is not there."""
    if committees:
        found = _closed(Source(connection, None), _held(connection, sorted(set(committees))))
    else:
        found = {kind: {each.id: each for each in _every(connection, kind)} for kind in ROOTS}
    _without_called_off(found)
    return Package(
        organizations=_sorted(found[Organization]),
        people=_sorted(found[Person]),
        committees=_sorted(found[Committee]),
        memberships=tuple(sorted(found[Membership].values(), key=_membership_order)),
        cases=tuple(sorted(found[Case].values(), key=lambda case: (case.committee, case.id))),
        meetings=tuple(sorted(found[Meeting].values(), key=lambda meeting: (meeting.date, meeting.id))),
        portfolios=_sorted(found[Portfolio]),
    )


def _without_called_off(found: dict[type, dict[str, Any]]) -> None:
    """Take out the meetings that were called off, and what refers to them."""
    gone = {id for id, meeting in found[Meeting].items() if meeting.cancelled}
    for id in gone:
        del found[Meeting][id]
    for id, case in found[Case].items() if gone else ():
        if case.wanted and case.wanted.meeting in gone:
            found[Case][id] = replace(case, wanted=replace(case.wanted, meeting=""))
    for id, meeting in found[Meeting].items() if gone else ():
        if meeting.approved_by and meeting.approved_by.meeting in gone:
            found[Meeting][id] = replace(meeting, approved_by=None)


def _held(connection: sa.Connection, committees: list[str]) -> list[Any]:
    """The committees and what belongs to them."""
    values: list[Any] = [get(connection, Committee, id) for id in committees]
    for kind in (Membership, Case, Meeting, Portfolio):
        values.extend(_every(connection, kind, ROOTS[kind].table.c.committee.in_(committees)))
    return values


def _every(connection: sa.Connection, kind: Any, *where: sa.ColumnElement[bool]) -> tuple[Any, ...]:
    """The values of a kind that only the schema names."""
    return every(connection, kind, *where)


def _closed(source: Source, values: list[Any]) -> dict[type, dict[str, Any]]:
    """The values and all that they refer to, and that these refer to, and so on."""
    found: dict[type, dict[str, Any]] = {kind: {} for kind in ROOTS}
    while values:
        wanted: dict[type, set[str]] = defaultdict(set)
        for value in values:
            found[type(value)][value.id] = value
        for value in values:
            for each in references(value):
                if each.id not in found[each.kind]:
                    wanted[each.kind].add(each.id)
        values = []
        for kind, ids in wanted.items():
            values.extend(_by_ids(source, kind, ids))
    return found


def _by_ids(source: Source, kind: Any, ids: set[str]) -> Iterator[Any]:
    """The values of a kind that only the schema names."""
    return source.by_ids(kind, ids)


def _sorted(values: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(values[id] for id in sorted(values))


def _membership_order(value: Membership) -> tuple[Any, ...]:
    """An order that does not depend on the archive's own ids."""
    days = tuple(day.isoformat() if day else "" for day in (value.from_, value.to))
    return (
        value.committee,
        _ROLES.index(value.role),
        value.person,
        *days,
        value.represents,
        value.deputy_for,
        str(value.voting),
        value.id,
    )
