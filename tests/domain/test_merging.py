from __future__ import annotations

from dataclasses import replace
from datetime import date

from hfdesk.domain.merging import joined, memberships_joined, with_one_organization, with_one_person
from hfdesk.domain.references import references
from hfdesk.domain.richtext import EMPTY
from hfdesk.domain.values import (
    Action,
    AgendaItem,
    Attendance,
    Case,
    Kind,
    Meeting,
    Membership,
    Motion,
    Organization,
    Person,
    Presence,
    Recusal,
    Role,
    Votes,
    Wanted,
    Who,
)

KEEP = Person(id="keep", name="Vibeke Sundlid", aliases=("Vibeke S.",), phone="1")
GONE = Person(id="gone", name="V. Sundlid", aliases=("Sundlid",), title="lege", phone="2")
TOLD = Who(person="gone", as_="Sundlid, V.")
LINKED = Who(person="gone")
BEFORE = Who(person="keep", as_="V. Sundlid")
ITEM = AgendaItem(
    id="i",
    kind=Kind.CASE,
    responsible=(Who(person="keep"), LINKED, Who(as_="En gjest")),
    actions=(Action(text="Skriv", owners=(TOLD,)),),
    motions=(Motion(text=EMPTY, by=(LINKED,), votes=Votes(for_=3, for_names=(LINKED,))),),
    recusals=(Recusal(who=LINKED, deputy=Who(person="keep")),),
)
MEETING = Meeting(
    id="m",
    committee="c",
    date=date(2025, 1, 1),
    chair=(LINKED,),
    agenda=(ITEM, AgendaItem(id="j", kind=Kind.BREAK)),
    attendance=(
        Attendance(status=Presence.PRESENT, person="gone"),
        Attendance(status=Presence.PRESENT, person="gone", title="rådgiver", name="Vibeke Sundlid"),
        Attendance(status=Presence.PRESENT, person="x", deputy_for="gone"),
        Attendance(status=Presence.PRESENT, name="V. Sundlid"),
    ),
)


def test_the_one_who_stays_has_the_spellings_of_both_and_what_only_the_other_told() -> None:
    assert joined(KEEP, GONE) == replace(
        KEEP, aliases=("Vibeke S.", "V. Sundlid", "Sundlid"), title="lege", phone="1"
    )


def test_all_that_a_meeting_says_of_the_one_is_said_of_the_other_as_it_was_printed() -> None:
    turned = with_one_person(MEETING, KEEP, GONE, "Sykehuset")
    assert all(each.id != "gone" for each in references(turned))
    item = turned.agenda[0]
    assert turned.chair == (BEFORE,)
    assert item.responsible == (Who(person="keep"), BEFORE, Who(as_="En gjest"))
    assert item.actions[0].owners == (Who(person="keep", as_="Sundlid, V."),)
    assert item.motions[0].votes == Votes(for_=3, for_names=(BEFORE,))
    assert item.recusals == (Recusal(who=BEFORE, deputy=Who(person="keep")),)
    first, second, third, fourth = turned.attendance
    assert (first.person, first.name, first.title, first.organization) == (
        "keep",
        "V. Sundlid",
        "lege",
        "Sykehuset",
    )
    assert (second.person, second.name, second.title, second.organization) == ("keep", "", "rådgiver", "")
    assert (third.person, third.deputy_for) == ("x", "keep")
    assert fourth == MEETING.attendance[3]


def test_what_does_not_mention_the_one_stays_the_same_value() -> None:
    case = Case(id="k", committee="c", title="T", owners=(Who(person="x"),))
    assert with_one_person(case, KEEP, GONE) is case
    assert with_one_person(MEETING, KEEP, GONE).agenda[1] is MEETING.agenda[1]


def test_who_is_named_the_same_twice_is_named_once() -> None:
    case = Case(
        id="k",
        committee="c",
        title="T",
        owners=(LINKED, BEFORE, Who(person="keep")),
        wanted=Wanted(asked_by=(LINKED,)),
    )
    turned = with_one_person(case, KEEP, GONE)
    assert turned.owners == (BEFORE, Who(person="keep"))
    assert turned.wanted == Wanted(asked_by=(BEFORE,))


def seat(id: str, **more: object) -> Membership:
    return replace(Membership(id=id, committee="c", person="keep", role=Role.MEMBER), **more)  # type: ignore[arg-type]


def test_two_memberships_that_meet_in_time_become_one() -> None:
    one = seat("a", from_=date(2024, 1, 1), to=date(2025, 1, 1))
    other = seat("b", from_=date(2024, 6, 1), represents="Kommunene")
    later = seat("c", from_=date(2023, 1, 1), to=date(2023, 6, 1))
    kept, gone = memberships_joined((one, other, later))
    assert kept == (seat("a", from_=date(2024, 1, 1), represents="Kommunene"), later)
    assert gone == ("b",)


def test_memberships_of_other_roles_and_committees_stay() -> None:
    seats = (seat("a"), seat("b", role=Role.SECRETARY), seat("d", committee="d"))
    assert memberships_joined(seats) == (seats, ())


def test_nobody_becomes_their_own_deputy() -> None:
    kept, _ = memberships_joined((seat("a", role=Role.DEPUTY, deputy_for="keep"),))
    assert kept == (seat("a", role=Role.DEPUTY),)


def test_people_of_one_organization_belong_to_the_other() -> None:
    keep, gone = Organization(id="a", name="Nordvik kommune"), Organization(id="b", name="Nordvik")
    person = Person(id="p", name="P", organization="b")
    assert with_one_organization(person, keep, gone).organization == "a"
