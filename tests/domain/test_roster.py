"""Who may come to a meeting: what it begins with, groups, and whom a few letters mean."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from hfdesk.domain import presence, roster
from hfdesk.domain.problems import Refusal
from hfdesk.domain.records import Register
from hfdesk.domain.roster import Body, Roster
from hfdesk.domain.values import (
    Attendance,
    Committee,
    Meeting,
    Membership,
    Numbering,
    Organization,
    OrganizationKind,
    Person,
    Presence,
    Role,
    Who,
)
from tests.domain.test_presence import COMING

HOME = Organization(id="syk", name="Havnes sykehus", short_name="HS", kind=OrganizationKind.HOSPITAL)
TOWN = Organization(id="by", name="Vikby kommune", kind=OrganizationKind.MUNICIPALITY)
PEOPLE = {
    each.id: each
    for each in (
        Person(id="ada", name="Ada Berg", title="direktør", organization="syk"),
        Person(id="bo", name="Bo Dahl", organization="by"),
        Person(id="jh", name="Jorunn Heggli", organization="by", aliases=("J. Lie Heggli",)),
        Person(id="oer", name="Odd Einar Rabbås", organization="by"),
        Person(id="eva", name="Eva Dahl", organization="by"),
        Person(id="siv", name="Siv Moe", organization="by"),
    )
}
REGISTER = Register(PEOPLE, {"syk": HOME, "by": TOWN})
ROLES = {Role.OBSERVER: "observatør", Role.SECRETARY: "sekretær"}


def seat(person: str, role: Role = Role.MEMBER, **told: object) -> Membership:
    return Membership(id=person, committee="u", person=person, role=role, **told)  # pyright: ignore[reportArgumentType]


SEATS = (
    seat("ada", Role.LEADER),
    seat("bo"),
    seat("jh"),
    seat("oer", Role.OBSERVER),
    seat("eva", Role.DEPUTY, deputy_for="bo"),
    seat("siv", Role.SECRETARY),
)
ROSTER = Roster(SEATS, REGISTER)
BARE = replace(COMING, attendance=())


def begun(meeting: Meeting = BARE, known: Roster = ROSTER) -> Meeting:
    return roster.begun(meeting, known, ROLES, "referent")


def keys(meeting: Meeting) -> list[str]:
    return [presence.key(each) for each in meeting.attendance]


def test_members_are_there_and_deputies_are_not() -> None:
    meeting = begun()
    assert keys(meeting) == ["ada", "bo", "jh", "oer", "siv"]
    assert {each.status for each in meeting.attendance} == {Presence.PRESENT}
    assert [each.role for each in meeting.attendance] == ["", "", "", "observatør", "sekretær"]


def test_what_is_true_of_them_that_day_is_kept() -> None:
    ada = begun().attendance[0]
    assert (ada.title, ada.organization) == ("direktør", "HS")


def test_the_minute_taker_is_called_so_and_is_there_without_a_seat_too() -> None:
    taken = begun(replace(BARE, minute_takers=(Who(person="siv"), Who(person="eva"))))
    assert {presence.key(each): each.role for each in taken.attendance if each.role == "referent"} == {
        "siv": "referent",
        "eva": "referent",
    }


def test_what_was_noted_before_the_meeting_stays() -> None:
    told = Attendance(status=Presence.ABSENT, person="bo", note="meldt forfall")
    guest = Attendance(status=Presence.PRESENT, name="Gro Hagen")
    meeting = begun(replace(BARE, attendance=(told, guest)))
    assert keys(meeting) == ["ada", "bo", "jh", "oer", "siv", "Gro Hagen"]
    assert presence.record_of(meeting, "bo") == told
    assert begun(meeting) == meeting


def test_order_groups_and_roles_are_as_in_the_meeting_before() -> None:
    before = (
        Attendance(status=Presence.ABSENT, person="siv", role="ref.", group="Andre"),
        Attendance(status=Presence.PRESENT, person="bo", group="Kommunen"),
        Attendance(status=Presence.PRESENT, person="gone"),
    )
    meeting = begun(known=replace(ROSTER, before=before))
    assert keys(meeting) == ["siv", "bo", "ada", "jh", "oer"]
    assert [(each.role, each.group) for each in meeting.attendance[:2]] == [
        ("ref.", "Andre"),
        ("", "Kommunen"),
    ]
    assert meeting.attendance[0].status is Presence.PRESENT


def test_a_person_with_two_seats_is_there_once_by_the_highest() -> None:
    seats = roster.on_the_day(
        (seat("ada"), seat("ada", Role.LEADER), seat("bo", to=date(2020, 1, 1))), BARE.date
    )
    assert [each.role for each in seats] == [Role.LEADER, Role.MEMBER]
    assert keys(begun(known=Roster(seats, REGISTER))) == ["ada"]


def test_groups_are_by_the_body_that_people_come_from_with_the_secretariat_last() -> None:
    meeting = presence.put(begun(), roster.guest("Gro Hagen"))
    found = [
        (each.body, each.names, [one.key for one in each.people]) for each in roster.groups(meeting, ROSTER)
    ]
    assert found == [
        (Body.HOSPITALS, ("Havnes sykehus",), ["ada"]),
        (Body.MUNICIPALITIES, (), ["bo", "jh", "oer"]),
        (Body.GUESTS, (), ["siv", "Gro Hagen"]),
    ]


def test_groups_are_by_whom_they_represent_where_that_is_told_and_small_ones_are_one() -> None:
    parties = {
        "ada": "sykehuset",
        "bo": "kommunene",
        "jh": "kommunene",
        "oer": "brukerne",
        "siv": "fastlegene",
    }
    seats = tuple(seat(person, represents=party) for person, party in parties.items())
    three = (seat("eva", represents="kommunene"),)
    known = Roster((*seats, *three), REGISTER)
    found = [(each.names, len(each.people)) for each in roster.groups(begun(known=known), known)]
    assert found == [(("kommunene",), 3), (("sykehuset", "brukerne", "fastlegene"), 3)]


def test_a_deputy_stands_behind_the_one_they_stand_in_for() -> None:
    meeting = begun()
    record = roster.record_for(ROSTER, "eva")
    meeting = presence.stands_in(meeting, record, "bo", time(11), None)
    municipalities = roster.groups(meeting, ROSTER)[1]
    assert [each.key for each in municipalities.people] == ["bo", "eva", "jh", "oer"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("jh", ["jh"]),
        ("J.H.", ["jh"]),
        ("oer", ["oer"]),
        ("or", ["oer"]),
        ("jorunn", ["jh"]),
        ("heg", ["jh"]),
        ("odd rab", ["oer"]),
        ("lie", ["jh"]),
        ("dahl", ["bo", "eva"]),
        ("Bo Dahl", ["bo"]),
        ("bd", ["bo"]),
        ("xyz", []),
        ("", []),
    ],
)
def test_a_few_letters_mean_somebody(typed: str, meant: list[str]) -> None:
    assert [each.key for each in roster.named(roster.people(begun(), ROSTER), typed)] == meant


def test_nobody_and_several_are_refused_but_the_likely_go_first() -> None:
    everybody = roster.people(begun(), ROSTER)
    with pytest.raises(Refusal) as told:
        roster.the_one(everybody, "dahl")
    assert told.value.code == "attendance.several"
    assert told.value.values["names"] == "Bo Dahl, Eva Dahl"
    with pytest.raises(Refusal):
        roster.the_one(everybody, "xyz")
    assert roster.the_one(everybody, "dahl", [each for each in everybody if each.record is None]).key == "eva"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("2", ("2/26",)),
        ("2/26", ("2/26",)),
        ("2-4", ("2/26", "3/26", "4/26")),
        ("1, 4", ("1/26", "4/26")),
        ("1,3-4", ("1/26", "3/26", "4/26")),
    ],
)
def test_items_are_told_by_their_running_number(typed: str, found: tuple[str, ...]) -> None:
    committee = Committee(id="u", name="U", numbering=Numbering(pattern="{n}/{yy}"))
    assert roster.numbers(COMING, committee, typed) == found


@pytest.mark.parametrize("typed", ["9", "2-9", "x", ""])
def test_items_that_are_not_there_are_refused(typed: str) -> None:
    with pytest.raises(Refusal):
        roster.numbers(COMING, Committee(id="u", name="U"), typed)


def test_the_leader_leads_or_the_deputy_leader_and_one_told_stays() -> None:
    known = Roster((*SEATS[:1], seat("bo", Role.DEPUTY_LEADER)), REGISTER)
    meeting = begun(known=known)
    assert roster.chaired(meeting, known).chair == (Who(person="ada"),)
    away = presence.left(meeting, "ada", time(11), None)
    assert roster.chaired(away, known).chair == (Who(person="bo"),)
    told = replace(away, chair=(Who(as_="Eva"),))
    assert roster.chaired(told, known) == told
    assert roster.chaired(presence.left(away, "bo", time(11), None), known).chair == ()


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("", {"items": (), "from_item": "", "to_item": ""}),
        ("2-", {"items": (), "from_item": "2/26", "to_item": ""}),
        ("-3", {"items": (), "from_item": "", "to_item": "3/26"}),
        ("2\u20134", {"items": (), "from_item": "2/26", "to_item": "4/26"}),
        ("1, 3-4", {"items": ("1/26", "3/26", "4/26"), "from_item": "", "to_item": ""}),
    ],
)
def test_a_cell_tells_an_interval_or_items_alone(typed: str, told: dict[str, object]) -> None:
    assert roster.span(COMING, Committee(id="u", name="U"), typed) == told
