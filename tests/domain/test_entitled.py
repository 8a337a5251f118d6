"""Who may vote at an item, and when a meeting can decide."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from hfdesk.domain import entitled, presence
from hfdesk.domain.setup import Setup
from hfdesk.domain.values import Attendance, Meeting, Membership, Presence, Recusal, Role, Who
from tests.domain.test_presence import COMING, Course

WATCHED = Setup(quorum=True)


def seat(
    person: str, role: Role = Role.MEMBER, voting: bool | None = None, deputy_for: str = ""
) -> Membership:
    return Membership(
        id=person, committee="u", person=person, role=role, voting=voting, deputy_for=deputy_for
    )


SEATS = (
    seat("ada", Role.LEADER),
    seat("bo"),
    seat("cia"),
    seat("dan", Role.OBSERVER),
    seat("eva", Role.DEPUTY, deputy_for="ada"),
)
EVA = Attendance(status=Presence.ABSENT, person="eva")
GUEST = Attendance(status=Presence.PRESENT, name="Gro Hagen")


def names(meeting: Meeting, item: str = "", seats: tuple[Membership, ...] = SEATS) -> list[str]:
    found = entitled.voters(meeting, seats, meeting.item(item) if item else None)
    return [presence.key_of(each) for each in found]


def test_members_who_are_there_vote_and_observers_and_guests_do_not() -> None:
    assert names(presence.put(COMING, GUEST)) == ["ada", "bo", "cia"]


def test_an_observer_may_have_a_vote_and_a_member_none() -> None:
    seats = (seat("ada", voting=False), seat("dan", Role.OBSERVER, voting=True))
    assert names(COMING, seats=seats) == ["dan"]


def test_a_deputy_votes_in_the_place_of_a_member_who_is_away_and_not_beside_them() -> None:
    meeting = presence.stands_in(COMING, EVA, "ada", time(11), None)
    assert names(meeting) == ["bo", "cia", "eva"]
    both = presence.put(meeting, presence.present(presence.record_of(meeting, "ada")))
    assert names(both) == ["ada", "bo", "cia"]


def test_a_deputy_of_nobody_in_particular_votes() -> None:
    meeting = presence.put(COMING, replace(EVA, status=Presence.PRESENT))
    assert "eva" in names(meeting, seats=(*SEATS[:4], seat("eva", Role.DEPUTY)))
    assert "eva" not in names(meeting)


def test_who_stands_in_for_an_observer_has_no_vote() -> None:
    meeting = presence.stands_in(COMING, EVA, "dan", time(11), None)
    assert names(meeting) == ["ada", "bo", "cia"]


def test_the_recused_do_not_vote_and_their_deputy_does() -> None:
    recusal = Recusal(who=Who(person="bo"), deputy=Who(as_="Gro Hagen"))
    meeting = COMING.with_item(replace(COMING.agenda[1], recusals=(recusal,)))
    assert names(meeting, "i2") == ["ada", "cia", "Gro Hagen"]
    assert names(meeting, "i3") == ["ada", "bo", "cia"]


def test_where_nobody_has_a_seat_all_who_are_there_vote_but_guests_for_some_items() -> None:
    meeting = presence.for_items(COMING, "dan", ("1/26",))
    assert names(meeting, "i1", ()) == ["ada", "bo", "cia"]


def test_nobody_watches_where_the_committee_does_not() -> None:
    assert entitled.quorum(COMING, SEATS, Setup()) is None
    assert entitled.quorum(COMING, (), WATCHED) is None


@pytest.mark.parametrize(("least", "needed"), [(None, 2), (3, 3)])
def test_more_than_half_of_those_entitled_or_as_many_as_told(least: int | None, needed: int) -> None:
    quorum = entitled.quorum(COMING, SEATS, Setup(quorum=True, quorum_at_least=least))
    assert quorum is not None
    assert (quorum.seats, quorum.needed, quorum.present, quorum.holds) == (3, needed, 3, True)


def test_it_is_lost_by_who_left_last() -> None:
    course = Course().at("i1", "12:00").left("bo", "12:10").left("cia", "12:12").left("dan", "12:15")
    quorum = entitled.quorum(course.meeting, SEATS, WATCHED, course.item)
    assert quorum is not None
    assert (quorum.present, quorum.holds, quorum.lost_by) == (1, False, (Who(person="cia"),))


def test_it_is_lost_by_the_recused_on_their_item_alone() -> None:
    course = Course().at("i1", "12:00").left("bo", "12:10").at("i2", "12:30")
    recused = replace(course.meeting.item("i2"), recusals=(Recusal(who=Who(person="ada")),))
    meeting = course.meeting.with_item(recused)
    quorum = entitled.quorum(meeting, SEATS, WATCHED, recused)
    assert quorum is not None
    assert (quorum.holds, quorum.lost_by) == (False, (Who(person="ada"),))
    after = entitled.quorum(meeting, SEATS, WATCHED, meeting.item("i3"))
    assert after is not None
    assert after.holds


def test_a_deputy_keeps_it() -> None:
    meeting = presence.left(presence.left(COMING, "bo", time(11), None), "cia", time(11), None)
    assert not held(meeting)
    stand_in = presence.stands_in(meeting, EVA, "bo", time(11), None)
    assert held(stand_in)


def held(meeting: Meeting) -> bool:
    quorum = entitled.quorum(meeting, SEATS, WATCHED)
    assert quorum is not None
    return quorum.holds
