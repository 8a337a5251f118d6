"""Who may come to a meeting: the committee's seats of the day, and what a meeting begins with.

Members are there unless somebody says otherwise; deputies are not, they step in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum
from typing import Any

from hfdesk.domain import numbering, presence
from hfdesk.domain.entitled import RANK, seat_of
from hfdesk.domain.problems import Refusal
from hfdesk.domain.records import Register
from hfdesk.domain.register import sits
from hfdesk.domain.values import (
    Attendance,
    Committee,
    Meeting,
    Membership,
    Organization,
    OrganizationKind,
    Person,
    Presence,
    Role,
    Who,
)


@dataclass(frozen=True, slots=True)
class Roster:
    """The seats that hold on the day, the people in them, and the attendance of the meeting before."""

    seats: tuple[Membership, ...] = ()
    register: Register = field(default_factory=Register)
    before: tuple[Attendance, ...] = ()


@dataclass(frozen=True, slots=True)
class Someone:
    """One who may be in a meeting: with a record, or with a seat alone."""

    key: str
    name: str
    organization: str = ""
    record: Attendance | None = None
    seat: Membership | None = None
    spelled: tuple[str, ...] = ()


class Body(Enum):
    """What a group of people is, where it has no name of its own."""

    NAMED = "named"
    HOSPITALS = "hospitals"
    MUNICIPALITIES = "municipalities"
    DISTRICTS = "districts"
    PRACTICE = "practice"  # general practitioners, users, unions
    OTHERS = "others"
    GUESTS = "guests"  # the secretariat, and who has no seat


@dataclass(frozen=True, slots=True)
class Group:
    """Some of those who may be in a meeting, under the names of whom they represent or what they are."""

    body: Body
    names: tuple[str, ...]
    people: tuple[Someone, ...]


def on_the_day(seats: Iterable[Membership], day: date) -> tuple[Membership, ...]:
    """The memberships that hold on a day, by role."""
    holding = [each for each in seats if sits(each.from_, each.to, day)]
    return tuple(sorted(holding, key=lambda each: RANK.index(each.role)))


def begun(meeting: Meeting, roster: Roster, roles: Mapping[Role, str], minute_taker: str) -> Meeting:
    """The meeting with a record for everybody who is expected, those that are there kept as they are.

    Order, groups and printed roles are as in the meeting before, as far as people are the same.
    ``roles`` are the words for what prints after a name, ``minute_taker`` is the minute-taker's.
    """
    takers = dict.fromkeys(each.person for each in meeting.minute_takers if each.person)
    made = [
        _expected(roster, each, minute_taker if each.person in takers else roles.get(each.role, ""))
        for each in roster.seats
        if each.role is not Role.DEPUTY
    ]
    made += [
        _expected(roster, Membership(id="", committee="", person=each, role=Role.SECRETARY), minute_taker)
        for each in takers
    ]
    known = {presence.key(each): each for each in (*reversed(made), *meeting.attendance)}
    order = dict.fromkeys((*map(presence.key, made), *map(presence.key, meeting.attendance)))
    return replace(meeting, attendance=_as_before([known[each] for each in order], roster.before))


def chaired(meeting: Meeting, roster: Roster) -> Meeting:
    """The meeting led by its leader, or the deputy leader where they are not there; one told stays."""
    leaders = [each.person for each in roster.seats if each.role in (Role.LEADER, Role.DEPUTY_LEADER)]
    held = [presence.find(meeting, each) for each in leaders]
    here = next((each for each in held if each and presence.here(meeting, each)), None)
    return meeting if meeting.chair or here is None else replace(meeting, chair=(presence.who_of(here),))


def guest(name: str, organization: str = "", items: tuple[str, ...] = ()) -> Attendance:
    """The record of somebody who is not on the register."""
    return Attendance(status=Presence.PRESENT, name=name, organization=organization, items=items)


def record_for(roster: Roster, person: str) -> Attendance:
    """The record of somebody of the register who has no seat, or a deputy's: not there yet."""
    seat = seat_of(roster.seats, person)
    bare = Attendance(status=Presence.ABSENT, person=person, represents=seat.represents if seat else "")
    return _titled(roster, person, bare)


def people(meeting: Meeting, roster: Roster) -> tuple[Someone, ...]:
    """Those with a record, in their order, then those who have a seat alone."""
    found = [_someone(roster, each) for each in meeting.attendance]
    keys = {each.key for each in found}
    seated = dict.fromkeys(each.person for each in roster.seats if each.person not in keys)
    return (*found, *(_seated(roster, person) for person in seated))


def named(someone: Iterable[Someone], typed: str) -> tuple[Someone, ...]:
    """Those whom a text may mean: by the whole name, else by initials, else by the words' beginnings."""
    text = " ".join(typed.casefold().replace(".", " ").split())
    known = tuple(someone)
    for fits in (_whole, _initials, _beginnings):
        found = tuple(each for each in known if text and any(fits(name, text) for name in _spelled(each)))
        if found:
            return found
    return ()


def the_one(someone: Iterable[Someone], typed: str, likely: Iterable[Someone] = ()) -> Someone:
    """Whom a text means; ``likely`` are preferred. Refuses nobody, and several."""
    found = named(likely, typed) or named(someone, typed)
    match found:
        case ():
            raise Refusal("attendance.unknown", name=typed)
        case (only,):
            return only
        case _:
            names = [each.name for each in found[:_NAMED]]
            more = " …" if len(found) > _NAMED else ""
            raise Refusal("attendance.several", name=typed, names=", ".join(names) + more)


_NAMED = 4  # so many names stand in a sentence


def numbers(meeting: Meeting, committee: Committee, typed: str) -> tuple[str, ...]:
    """The numbers of the items that a text tells: ``45``, ``45-47``, ``45, 48``; refuses unknown ones."""
    items = [each.number for each in meeting.agenda if each.number]
    printed = {each: numbering.sequence(committee, each) for each in items}
    found: list[str] = []
    for part in re.split(r"[,; ]+", typed.strip()):
        first, _, last = part.replace("–", "-").partition("-")
        ends = [_number(printed, each) for each in (first, last or first)]
        order = list(printed)
        found += order[order.index(ends[0]) : order.index(ends[1]) + 1] or ends
    return tuple(dict.fromkeys(found))


def span(meeting: Meeting, committee: Committee, typed: str) -> dict[str, Any]:
    """The fields of a record for items as they are typed in its cell.

    ``3-`` from an item on, ``-5`` to the end of one, ``3-5`` both; ``4`` and ``4, 6`` for these
    alone; nothing for all. Refuses items that are not on the agenda.
    """
    text = "".join(typed.replace("\u2013", "-").split())
    bare: dict[str, Any] = {"items": (), "from_item": "", "to_item": ""}
    first, dash, last = text.partition("-")
    if not dash or "," in text:
        return {**bare, "items": numbers(meeting, committee, text) if text else ()}
    ends = [numbers(meeting, committee, each)[0] if each else "" for each in (first, last)]
    return {**bare, "from_item": ends[0], "to_item": ends[1]}


def groups(meeting: Meeting, roster: Roster) -> tuple[Group, ...]:
    """Everybody with a record by the party that they represent, in the order of the first of each.

    Deputies stand with those they stand in for. Parties of few are one group; the secretariat
    and guests come last.
    """
    found: dict[tuple[Body, str], list[Someone]] = {}
    for each in _beside(people(meeting, roster)):
        if each.record is not None:
            found.setdefault(_party(roster, meeting, each), []).append(each)
    made = [Group(body, (name,) if name else (), tuple(each)) for (body, name), each in found.items()]
    return tuple(_few_together(made))


def _expected(roster: Roster, seat: Membership, role: str) -> Attendance:
    record = Attendance(status=Presence.PRESENT, person=seat.person, role=role, represents=seat.represents)
    return _titled(roster, seat.person, record)


def _titled(roster: Roster, person: str, record: Attendance) -> Attendance:
    """The record with what is true of a person that day, so that it stays so."""
    title = roster.register.title(Who(person=person)) if person in roster.register.people else ""
    return replace(record, title=title, organization=roster.register.organization(person))


def _as_before(records: Sequence[Attendance], before: Sequence[Attendance]) -> tuple[Attendance, ...]:
    """Records with the groups and roles of the meeting before, in its order."""
    last = {presence.key(each): (at, each) for at, each in enumerate(before)}

    def told(record: Attendance) -> Attendance:
        old = last.get(presence.key(record), (0, record))[1]
        return replace(record, group=record.group or old.group, role=old.role or record.role)

    def place(record: Attendance) -> int:
        return last.get(presence.key(record), (len(before), record))[0]

    return tuple(sorted(map(told, records), key=place))


def _someone(roster: Roster, record: Attendance) -> Someone:
    attendee = roster.register.attendee(record)
    known = roster.register.people.get(record.person)
    return Someone(
        presence.key(record),
        attendee.name,
        attendee.organization,
        record,
        seat_of(roster.seats, record.person),
        known.aliases if known else (),
    )


def _seated(roster: Roster, person: str) -> Someone:
    known = roster.register.people[person]
    seat = seat_of(roster.seats, person)
    return Someone(person, known.name, roster.register.organization(person), None, seat, known.aliases)


def _spelled(each: Someone) -> Iterator[str]:
    for name in (each.name, *each.spelled):
        yield " ".join(name.casefold().replace(".", " ").split())


def _whole(name: str, text: str) -> bool:
    return name == text


def _initials(name: str, text: str) -> bool:
    """``jh`` and ``oer`` for Odd Einar Rabben, ``or`` too."""
    words = re.split(r"[ -]+", name)
    letters = "".join(word[0] for word in words if word)
    short = text.replace(" ", "")
    ends = letters[:1] + letters[-1:]
    plain = "".join(word[0] for word in name.split() if word)
    return len(short) > 1 and short in (letters, ends, plain)


def _beginnings(name: str, text: str) -> bool:
    """Each word that is typed begins a word of the name, in order."""
    left = iter(re.split(r"[ -]+", name))
    return all(any(word.startswith(typed) for word in left) for typed in text.split())


def _number(printed: Mapping[str, int | None], typed: str) -> str:
    plain = typed.strip()
    for number, sequence in printed.items():
        if plain and plain in (number, str(sequence)):
            return number
    raise Refusal("attendance.no_item", number=plain)


def _beside(everybody: Sequence[Someone]) -> list[Someone]:
    """Deputies moved to behind those they stand in for."""
    keys = {each.key for each in everybody}
    deputies: dict[str, list[Someone]] = {}
    for each in everybody:
        if each.record is not None and each.record.deputy_for in keys:
            deputies.setdefault(each.record.deputy_for, []).append(each)
    moved = {each.key for several in deputies.values() for each in several}
    found: list[Someone] = []
    for each in everybody:
        if each.key not in moved:
            found += [each, *deputies.get(each.key, ())]
    return found + [each for each in everybody if each.key in moved and each not in found]


_BODIES = {
    OrganizationKind.HOSPITAL: Body.HOSPITALS,
    OrganizationKind.MUNICIPALITY: Body.MUNICIPALITIES,
    OrganizationKind.DISTRICT: Body.DISTRICTS,
    OrganizationKind.AGENCY: Body.DISTRICTS,
    OrganizationKind.USERS: Body.PRACTICE,
    OrganizationKind.GP: Body.PRACTICE,
    OrganizationKind.UNION: Body.PRACTICE,
}


def _party(roster: Roster, meeting: Meeting, each: Someone) -> tuple[Body, str]:
    record = each.record
    if record is not None and record.deputy_for and record.deputy_for != each.key:
        member = next((one for one in people(meeting, roster) if one.key == record.deputy_for), None)
        if member is not None and not (member.record and member.record.deputy_for):
            return _party(roster, meeting, member)
    if record is not None and record.group:
        return Body.NAMED, record.group
    if each.seat.role is Role.SECRETARY if each.seat else roster.seats:
        return Body.GUESTS, ""
    party = (record.represents if record else "") or (each.seat.represents if each.seat else "")
    return (Body.NAMED, party) if party else _body(roster, each.key)


def _body(roster: Roster, person: str) -> tuple[Body, str]:
    organization = _home(roster, person)
    body = _BODIES.get(organization.kind, Body.OTHERS) if organization and organization.kind else Body.OTHERS
    name = organization.name if organization is not None and body is Body.HOSPITALS else ""
    return body, name


def _home(roster: Roster, person: str) -> Organization | None:
    known: Person | None = roster.register.people.get(person)
    return roster.register.organizations.get(known.organization) if known else None


_SMALL = 2  # so few are no group of their own
_MANY = 3  # where there are more groups than this


def _few_together(made: Sequence[Group]) -> Iterator[Group]:
    guests = [each for each in made if each.body is Body.GUESTS]
    parties = [each for each in made if each.body is not Body.GUESTS]
    small = [each for each in parties if len(each.people) <= _SMALL and each.body is Body.NAMED]
    if len(parties) > _MANY and len(small) > 1:
        parties = [each for each in parties if each not in small]
        names = tuple(name for each in small for name in each.names)
        parties.append(Group(Body.NAMED, names, tuple(one for each in small for one in each.people)))
    yield from parties
    yield from guests
