"""Who is in a meeting: came, left, came back, for some items, in the place of another."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from hfdesk.domain import live, presence
from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import AgendaItem, Attendance, Kind, Meeting, Presence, Who

DAY = date(2026, 5, 4)
PEOPLE = ("ada", "bo", "cia", "dan")
COMING = Meeting(
    id="m",
    committee="u",
    date=DAY,
    start=time(12),
    agenda=(
        *(AgendaItem(id=f"i{n}", kind=Kind.CASE, number=f"{n}/26", title=f"Sak {n}") for n in (1, 2, 3)),
        AgendaItem(id="pause", kind=Kind.BREAK),
        *(AgendaItem(id=f"i{n}", kind=Kind.CASE, number=f"{n}/26", title=f"Sak {n}") for n in (4, 5)),
        AgendaItem(id="e", kind=Kind.OTHER_BUSINESS, title="Eventuelt"),
    ),
    attendance=tuple(Attendance(status=Presence.PRESENT, person=each) for each in PEOPLE),
)


class Course:
    """A meeting that goes on, item by item."""

    def __init__(self, meeting: Meeting = COMING) -> None:
        self.meeting = meeting
        self.item: AgendaItem | None = None

    def at(self, item: str, clock: str) -> Course:
        self.meeting = live.entered(self.meeting, item, datetime.combine(DAY, time.fromisoformat(clock)))
        self.item = self.meeting.item(item)
        return self

    def came(self, who: str, clock: str) -> Course:
        self.meeting = presence.came(self.meeting, who, time.fromisoformat(clock), self.item)
        return self

    def left(self, who: str, clock: str) -> Course:
        self.meeting = presence.left(self.meeting, who, time.fromisoformat(clock), self.item)
        return self

    def record(self, who: str) -> Attendance:
        return presence.record_of(self.meeting, who)

    def is_here(self, who: str) -> bool:
        item = self.meeting.item(self.item.id) if self.item else None
        return presence.here(self.meeting, self.record(who), item)

    def attended(self, who: str) -> list[str]:
        done = live.left_off(self.meeting, datetime.combine(DAY, time(16)))
        return [each.id for each in done.agenda if presence.here(done, presence.record_of(done, who), each)]


ALL = ["i1", "i2", "i3", "pause", "i4", "i5", "e"]


def absent(who: str, status: Presence = Presence.ABSENT) -> Meeting:
    record = replace(presence.record_of(COMING, who), status=status)
    return presence.put(COMING, record)


def test_who_is_there_from_the_start_is_there_for_all() -> None:
    course = Course().at("i1", "12:00").at("i2", "12:20")
    assert course.is_here("ada")
    assert course.attended("ada") == ALL


def test_one_who_leaves_is_there_for_what_ended_before_and_not_for_the_item_they_left() -> None:
    course = Course().at("i1", "12:00").at("i2", "12:20").left("bo", "12:30")
    assert not course.is_here("bo")
    assert (course.record("bo").to, course.record("bo").to_item) == (time(12, 30), "2/26")
    course.at("i3", "12:50")
    assert presence.left_within(course.meeting, course.record("bo"))
    assert course.attended("bo") == ["i1"]


def test_one_who_leaves_as_an_item_ends_was_there_for_it() -> None:
    course = Course().at("i1", "12:00").at("i2", "12:20").left("bo", "12:49").at("i3", "12:50")
    assert not presence.left_within(course.meeting, course.record("bo"))
    assert course.attended("bo") == ["i1", "i2"]


def test_one_who_comes_is_there_from_the_item_that_is_treated() -> None:
    course = Course(absent("cia")).at("i1", "12:00").at("i2", "12:20").came("cia", "12:30")
    assert course.is_here("cia")
    assert (course.record("cia").from_, course.record("cia").from_item) == (time(12, 30), "2/26")
    assert presence.came_within(course.meeting, course.record("cia"))
    assert course.attended("cia") == ALL[1:]


def test_one_who_comes_as_an_item_begins_did_not_come_within_it() -> None:
    course = Course(absent("cia")).at("i1", "12:00").at("i2", "12:20").came("cia", "12:21")
    assert not presence.came_within(course.meeting, course.record("cia"))


def test_one_who_comes_in_the_first_minutes_is_there_from_the_start() -> None:
    course = Course(absent("cia")).at("i1", "12:00").came("cia", "12:01")
    assert presence.on_time(course.meeting, course.record("cia"))
    assert not presence.on_time(
        Course(absent("cia")).at("i1", "12:00").came("cia", "12:09").meeting, course.record("ada")
    )


def test_one_who_left_and_came_back_attended_what_they_were_there_for() -> None:
    course = Course().at("i1", "12:00").at("i2", "12:20").left("bo", "12:30").at("i3", "12:50")
    course.at("pause", "13:00").at("i4", "13:10").came("bo", "13:15")
    assert course.is_here("bo")
    assert course.record("bo").items == ("1/26", "4/26", "5/26")
    course.at("i5", "13:40")
    assert course.is_here("bo")
    assert course.attended("bo") == ["i1", "i4", "i5", "e"]


def test_one_who_came_back_can_leave_again() -> None:
    course = (
        Course().at("i1", "12:00").left("bo", "12:10").at("i2", "12:20").at("i3", "12:50").came("bo", "12:55")
    )
    course.at("i4", "13:10").left("bo", "13:20").at("i5", "13:40")
    assert not course.is_here("bo")
    assert course.attended("bo") == ["i3"]


def test_one_who_is_back_within_the_item_never_left() -> None:
    course = Course().at("i1", "12:00").at("i2", "12:20").left("bo", "12:30").came("bo", "12:35")
    assert course.record("bo") == presence.record_of(COMING, "bo")


def test_one_who_was_out_between_two_items_missed_nothing() -> None:
    course = Course().at("i1", "12:00").left("bo", "12:19").at("i2", "12:20").came("bo", "12:25")
    assert course.record("bo") == presence.record_of(COMING, "bo")


def test_who_was_called_in_by_mistake_is_absent_again() -> None:
    course = (
        Course(absent("cia")).at("i1", "12:00").at("i2", "12:20").came("cia", "12:30").left("cia", "12:30")
    )
    assert course.record("cia") == presence.record_of(absent("cia"), "cia")


def test_what_is_said_twice_changes_nothing() -> None:
    course = Course().at("i1", "12:00")
    before = course.meeting
    assert course.came("ada", "12:10").meeting is before
    gone = course.left("bo", "12:11").meeting
    assert course.left("bo", "12:15").meeting is gone


def test_items_treated_in_another_order_count_in_the_order_of_treatment() -> None:
    course = (
        Course().at("i3", "12:00").at("i1", "12:20").left("bo", "12:40").at("i2", "12:41").at("i4", "13:00")
    )
    assert course.attended("bo") == ["i1", "i3"]


def test_who_leaves_in_a_break_was_there_to_the_item_before_it() -> None:
    course = Course().at("i3", "12:00").at("pause", "12:30").left("bo", "12:35").at("i1", "12:45")
    assert course.record("bo").to_item == "3/26"
    assert course.attended("bo") == ["i3"]


def test_who_comes_in_a_break_is_there_now_and_from_the_item_after_it() -> None:
    course = Course(absent("cia")).at("i3", "12:00").at("pause", "12:30").came("cia", "12:35")
    assert course.is_here("cia")
    assert course.record("cia").from_item == "1/26"


def test_a_guest_is_there_for_the_items_told_and_for_others_when_they_come() -> None:
    meeting = presence.for_items(COMING, "dan", ("3/26",))
    assert not presence.here(meeting, presence.record_of(meeting, "dan"))
    course = Course(meeting).at("i1", "12:00")
    assert not course.is_here("dan")
    course.at("i2", "12:20").came("dan", "12:30")
    assert course.is_here("dan")
    assert course.at("i3", "12:50").is_here("dan")
    assert course.record("dan").items == ("2/26", "3/26")
    assert not course.at("i4", "13:10").is_here("dan")


def test_a_guest_who_leaves_early_keeps_the_items_before() -> None:
    meeting = presence.for_items(COMING, "dan", ("1/26", "2/26", "3/26"))
    course = Course(meeting).at("i1", "12:00").at("i2", "12:20").left("dan", "12:39").at("i3", "12:40")
    assert course.record("dan").items == ("1/26", "2/26")
    assert course.attended("dan") == ["i1", "i2"]


def test_before_the_meeting_one_is_there_or_not_without_a_clock() -> None:
    course = Course().left("ada", "11:55")
    assert course.record("ada") == replace(presence.record_of(COMING, "ada"), status=Presence.ABSENT)
    assert course.came("ada", "11:56").meeting == COMING


@pytest.mark.parametrize(
    ("note", "after"),
    [("meldt forfall", ""), ("sjukmeld", ""), ("Permisjon", ""), ("på Teams", "på Teams"), ("", "")],
)
def test_a_note_of_absence_goes_when_one_is_there_after_all(note: str, after: str) -> None:
    away = replace(presence.record_of(COMING, "bo"), status=Presence.ABSENT, note=note)
    meeting = presence.put(COMING, away)
    assert presence.record_of(meeting, "bo").note == note
    there = presence.came(meeting, "bo", time(), None)
    assert presence.record_of(there, "bo").note == after
    late = Course(meeting).at("i1", "12:00").at("i2", "12:20").came("bo", "12:30").meeting
    assert presence.record_of(late, "bo").note == after


def test_a_note_of_one_who_is_there_stays() -> None:
    noted = replace(presence.record_of(COMING, "bo"), note="forfall etter sak 3")
    assert (
        presence.record_of(presence.for_items(presence.put(COMING, noted), "bo", ()), "bo").note == noted.note
    )


def test_a_deputy_steps_in_and_goes_when_the_member_comes() -> None:
    deputy = Attendance(status=Presence.ABSENT, person="eva")
    meeting = presence.stands_in(COMING, deputy, "ada", time(11, 55), None)
    assert presence.record_of(meeting, "ada").status is Presence.ABSENT
    assert presence.deputy_of(meeting, "ada") == replace(deputy, status=Presence.PRESENT, deputy_for="ada")
    assert presence.came(meeting, "ada", time(11, 58), None).attendance == COMING.attendance
    course = Course(meeting).at("i1", "12:00").at("i2", "12:20").came("ada", "12:30")
    assert (course.is_here("ada"), course.is_here("eva")) == (True, False)
    assert course.record("eva").to_item == "2/26"


def test_a_deputy_can_step_in_while_the_meeting_goes_on() -> None:
    course = Course().at("i1", "12:00").at("i2", "12:20")
    deputy = Attendance(status=Presence.ABSENT, person="eva")
    course.meeting = presence.stands_in(course.meeting, deputy, "ada", time(12, 30), course.item)
    assert (course.record("ada").to_item, course.record("eva").from_item) == ("2/26", "2/26")


def test_another_deputy_takes_the_place_of_the_first() -> None:
    meeting = presence.stands_in(
        COMING, Attendance(status=Presence.ABSENT, person="eva"), "ada", time(11), None
    )
    meeting = presence.stands_in(
        meeting, Attendance(status=Presence.ABSENT, person="finn"), "ada", time(11), None
    )
    assert presence.record_of(meeting, "eva").status is Presence.ABSENT
    assert presence.record_of(meeting, "finn").status is Presence.PRESENT


def test_nobody_stands_in_for_themselves() -> None:
    with pytest.raises(Refusal):
        presence.stands_in(COMING, presence.record_of(COMING, "ada"), "ada", time(11), None)


def test_an_item_can_be_named_before_or_after_it() -> None:
    meeting = presence.comes_at(presence.leaves_after(COMING, "ada", "2/26"), "bo", "4/26")
    course = Course(meeting).at("i1", "12:00")
    assert (course.is_here("ada"), course.is_here("bo")) == (True, False)
    course.at("i2", "12:10").at("i3", "12:20").at("i4", "12:30")
    assert (course.is_here("ada"), course.is_here("bo")) == (False, True)
    with pytest.raises(Refusal):
        presence.leaves_after(meeting, "bo", "2/26")


@pytest.mark.parametrize(
    "told",
    [
        {"items": ("9/26",)},
        {"from_item": "9/26"},
        {"from_item": "4/26", "to_item": "1/26"},
        {"from_": time(13), "to": time(12)},
    ],
)
def test_what_cannot_have_been_is_refused(told: dict[str, object]) -> None:
    record = replace(presence.record_of(COMING, "ada"), **told)  # pyright: ignore[reportArgumentType]
    with pytest.raises(Refusal):
        presence.checked(COMING, record)


def test_what_can_have_been_is_taken() -> None:
    record = replace(presence.record_of(COMING, "ada"), from_item="1/26", to_item="4/26", from_=time(12))
    assert presence.checked(COMING, record) is record


def test_somebody_unknown_is_refused_by_name() -> None:
    with pytest.raises(Refusal):
        presence.came(COMING, "nobody", time(12), None)


def test_guests_are_told_apart_by_their_names() -> None:
    assert presence.key(Attendance(status=Presence.PRESENT, name="Gro Hagen")) == "Gro Hagen"
    assert presence.who_of(Attendance(status=Presence.PRESENT, name="Gro Hagen")) == Who(as_="Gro Hagen")
