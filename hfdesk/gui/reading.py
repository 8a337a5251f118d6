"""What the pages read, as frozen lines: plain reads of the desk, and nothing of Qt's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, time

from hfdesk.domain.values import (
    Action,
    ActionStatus,
    AgendaItem,
    Case,
    Committee,
    Kind,
    Meeting,
    Membership,
    Outcome,
    Person,
    Role,
    Status,
)
from hfdesk.gui.desk import Desk

CLOSED = (ActionStatus.DONE, ActionStatus.DROPPED)


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """A meeting in a list. ``cases`` counts the numbered items of its agenda."""

    id: str
    committee: str
    committee_label: str
    committee_name: str
    title: str
    day: date
    start: time | None
    end: time | None
    place: str
    status: Status | None
    cases: int
    comments_due: date | None = None


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A case in a list, with the meeting that treats it, where one does."""

    id: str
    committee: str
    committee_label: str
    number: str
    title: str
    type: str
    people: str
    meeting: str = ""
    item: str = ""
    day: date | None = None
    queued: bool = False


@dataclass(frozen=True, slots=True)
class ActionLine:
    """A follow-up in a list."""

    meeting: str
    item: str
    committee_label: str
    number: str
    text: str
    owners: str
    due: date | None
    status: ActionStatus | None
    day: date


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """A decision in the register."""

    meeting: str
    item: str
    committee: str
    committee_label: str
    number: str
    title: str
    day: date
    decision: str
    outcome: Outcome | None


@dataclass(frozen=True, slots=True)
class MemberLine:
    """Somebody's seat in a committee."""

    id: str
    person: str
    name: str
    role: Role
    represents: str
    deputies: str
    voting: bool
    since: date | None
    until: date | None


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person of the register."""

    id: str
    name: str
    title: str
    organization: str
    email: str
    seats: str


def committees(desk: Desk) -> tuple[Committee, ...]:
    """The committees, by their short names."""
    return tuple(sorted(desk.all(Committee), key=lambda each: each.label.casefold()))


def meetings(desk: Desk) -> tuple[MeetingLine, ...]:
    """All meetings by date."""
    known = {each.id: each for each in desk.all(Committee)}
    lines = (_meeting_line(each, known[each.committee]) for each in desk.all(Meeting))
    return tuple(sorted(lines, key=lambda each: (each.day, each.start or time.min)))


def cases(desk: Desk) -> tuple[CaseLine, ...]:
    """All cases, the newest meeting's first; those that wait for one before them."""
    known = {each.id: each for each in desk.all(Committee)}
    people = {each.id: each for each in desk.all(Person)}
    treated = {item.case: (meeting, item) for meeting in desk.all(Meeting) for item in meeting.agenda if item.case}
    lines = [_case_line(case, known[case.committee], people, treated.get(case.id)) for case in desk.all(Case)]
    return tuple(sorted(lines, key=lambda each: (each.day or date.max, each.number), reverse=True))


def actions(desk: Desk) -> tuple[ActionLine, ...]:
    """The follow-ups that are open, by deadline; those without one last."""
    known = {each.id: each for each in desk.all(Committee)}
    people = {each.id: each for each in desk.all(Person)}
    lines = (
        _action_line(meeting, item, action, known[meeting.committee], people)
        for meeting, item in _items(desk)
        for action in item.actions
        if action.status not in CLOSED
    )
    return tuple(sorted(lines, key=lambda each: (each.due or date.max, each.day)))


def decisions(desk: Desk) -> tuple[DecisionLine, ...]:
    """The decisions, the newest first."""
    known = {each.id: each for each in desk.all(Committee)}
    lines = (
        DecisionLine(
            meeting=meeting.id,
            item=item.id,
            committee=meeting.committee,
            committee_label=known[meeting.committee].label,
            number=item.number,
            title=item.title,
            day=meeting.date,
            decision=item.decision.plain,
            outcome=item.outcome,
        )
        for meeting, item in _items(desk)
        if item.decision
    )
    return tuple(sorted(lines, key=lambda each: (each.day, each.number), reverse=True))


def members(desk: Desk, committee: str, day: date) -> tuple[MemberLine, ...]:
    """Who sits in a committee on a day."""
    people = {each.id: each for each in desk.all(Person)}
    seats = [each for each in desk.all(Membership, committee=committee) if sits(each, day)]
    lines = (_member_line(each, seats, people) for each in seats if each.role is not Role.DEPUTY)
    order = list(Role)
    return tuple(sorted(lines, key=lambda each: (order.index(each.role), each.name)))


def people(desk: Desk, day: date) -> tuple[PersonLine, ...]:
    """The people of the register, with where they sit on a day."""
    known = {each.id: each for each in desk.all(Committee)}
    seats: dict[str, list[str]] = {}
    for seat in desk.all(Membership):
        if sits(seat, day):
            seats.setdefault(seat.person, []).append(known[seat.committee].label)
    houses = {each.id: each.short_name or each.name for each in _organizations(desk)}
    lines = (
        PersonLine(
            id=each.id,
            name=each.name,
            title=each.title,
            organization=houses.get(each.organization, ""),
            email=each.email,
            seats=", ".join(sorted(set(seats.get(each.id, ())))),
        )
        for each in desk.all(Person)
    )
    return tuple(sorted(lines, key=lambda each: _sorted_name(each.name)))


def sits(seat: Membership, day: date) -> bool:
    """Whether a membership holds on a day, its first and last included."""
    return (seat.from_ or date.min) <= day <= (seat.to or date.max)


def _organizations(desk: Desk) -> Iterable[object]:
    from hfdesk.domain.values import Organization

    return desk.all(Organization)


def _sorted_name(name: str) -> str:
    return name.casefold().translate(str.maketrans({"æ": "z\u00e6", "ø": "z\u00e7", "å": "z\u00e8"}))


def _items(desk: Desk) -> Iterator[tuple[Meeting, AgendaItem]]:
    for meeting in desk.all(Meeting):
        for item in meeting.agenda:
            yield meeting, item


def _meeting_line(meeting: Meeting, committee: Committee) -> MeetingLine:
    return MeetingLine(
        id=meeting.id,
        committee=committee.id,
        committee_label=committee.label,
        committee_name=committee.name,
        title=meeting.title,
        day=meeting.date,
        start=meeting.start,
        end=meeting.end,
        place=meeting.place or meeting.online,
        status=meeting.status,
        cases=sum(each.kind is Kind.CASE for each in meeting.agenda),
        comments_due=meeting.comments_due,
    )


def _case_line(
    case: Case, committee: Committee, people: dict[str, Person], treated: tuple[Meeting, AgendaItem] | None
) -> CaseLine:
    meeting, item = treated or (None, None)
    return CaseLine(
        id=case.id,
        committee=committee.id,
        committee_label=committee.label,
        number=case.number or (item.number if item else ""),
        title=case.title,
        type=case.type,
        people=_names((*case.owners, *case.officers), people),
        meeting=meeting.id if meeting else "",
        item=item.id if item else "",
        day=meeting.date if meeting else None,
        queued=treated is None and case.wanted is not None,
    )


def _action_line(
    meeting: Meeting, item: AgendaItem, action: Action, committee: Committee, people: dict[str, Person]
) -> ActionLine:
    return ActionLine(
        meeting=meeting.id,
        item=item.id,
        committee_label=committee.label,
        number=item.number,
        text=action.text,
        owners=_names(action.owners, people),
        due=action.due,
        status=action.status,
        day=meeting.date,
    )


def _member_line(seat: Membership, seats: Iterable[Membership], people: dict[str, Person]) -> MemberLine:
    deputies = [people[each.person].name for each in seats if each.deputy_for == seat.person]
    votes = seat.role not in (Role.OBSERVER, Role.SECRETARY)
    return MemberLine(
        id=seat.id,
        person=seat.person,
        name=people[seat.person].name,
        role=seat.role,
        represents=seat.represents,
        deputies=", ".join(deputies),
        voting=votes if seat.voting is None else seat.voting,
        since=seat.from_,
        until=seat.to,
    )


def _names(whos: Iterable[object], people: dict[str, Person]) -> str:
    names = [who.as_ or people[who.person].name for who in whos]  # pyright: ignore
    return ", ".join(dict.fromkeys(names))
