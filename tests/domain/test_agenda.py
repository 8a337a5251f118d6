"""When each item of an agenda starts and ends."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from hfdesk.domain.agenda import meeting_end, meeting_minutes, overrun, planned_minutes, slots
from hfdesk.domain.values import AgendaItem, Kind, Meeting

DAY = date(2025, 5, 6)
NEXT = date(2025, 5, 7)


def meeting(
    *agenda: AgendaItem,
    start: time | None = time(13),
    end: time | None = time(17),
    end_date: date | None = None,
) -> Meeting:
    return Meeting(
        id="m", committee="c", date=DAY, start=start, end=end, end_date=end_date, agenda=tuple(agenda)
    )


def item(
    minutes: int | None = None,
    *,
    kind: Kind = Kind.CASE,
    start: time | None = None,
    id: str = "",
    parent: str = "",
) -> AgendaItem:
    return AgendaItem(id=id or "x", kind=kind, minutes=minutes, start=start, parent=parent)


def clocks(of: Meeting) -> list[str]:
    def one(moment: datetime | None) -> str:
        return f"{moment:%H.%M}" if moment else ""

    return ["-".join((one(slot.start), one(slot.end))) for slot in slots(of)]


def test_eleven_items_and_breaks_from_one_o_clock_end_at_five() -> None:
    lengths = (20, 30, 20, 15, 30, 35, 15, 20, 35, 15, 5)
    breaks = {3, 6}
    agenda = [
        item(length, kind=Kind.BREAK if at in breaks else Kind.CASE) for at, length in enumerate(lengths)
    ]
    held = meeting(*agenda, item(kind=Kind.NOTE))
    assert clocks(held) == [
        "13.00-13.20",
        "13.20-13.50",
        "13.50-14.10",
        "14.10-14.25",
        "14.25-14.55",
        "14.55-15.30",
        "15.30-15.45",
        "15.45-16.05",
        "16.05-16.40",
        "16.40-16.55",
        "16.55-17.00",
        "-",
    ]
    assert planned_minutes(held) == meeting_minutes(held) == 240
    assert overrun(held) == 0


def test_an_item_without_length_has_no_clock_and_takes_no_time() -> None:
    assert clocks(meeting(item(10), item(), item(5))) == ["13.00-13.10", "-", "13.10-13.15"]


def test_a_heading_takes_no_time_whatever_length_it_is_given() -> None:
    assert clocks(meeting(item(30, kind=Kind.HEADING), item(10))) == ["-", "13.00-13.10"]


def test_a_pinned_item_waits_for_its_clock_and_tells_the_free_time_before_it() -> None:
    held = meeting(item(20), item(10, start=time(14)), item(10))
    assert clocks(held) == ["13.00-13.20", "14.00-14.10", "14.10-14.20"]
    assert [slot.gap for slot in slots(held)] == [0, 40, 0]
    assert planned_minutes(held) == 80


def test_a_pinned_item_whose_clock_has_passed_starts_at_once_and_is_late() -> None:
    held = meeting(item(50), item(10, start=time(13, 30)))
    assert clocks(held) == ["13.00-13.50", "13.50-14.00"]
    assert [slot.late for slot in slots(held)] == [0, 20]


def test_a_pinned_item_without_length_tells_when_it_starts() -> None:
    assert clocks(meeting(item(10), item(start=time(15)), item(5))) == [
        "13.00-13.10",
        "15.00-",
        "15.00-15.05",
    ]


def test_a_meeting_without_a_start_has_clocks_from_its_first_pinned_item_on() -> None:
    held = meeting(item(10), item(10, start=time(9)), item(20), start=None)
    assert clocks(held) == ["-", "09.00-09.10", "09.10-09.30"]
    assert meeting_minutes(held) is None
    assert planned_minutes(held) == 40


def test_items_under_another_share_its_time_where_it_has_one() -> None:
    held = meeting(item(30, id="o"), item(10, id="a", parent="o"), item(20))
    assert clocks(held) == ["13.00-13.30", "-", "13.30-13.50"]
    assert planned_minutes(held) == 50


def test_items_under_one_without_a_length_take_their_own_time() -> None:
    held = meeting(item(id="o"), item(10, id="a", parent="o"), item(20, id="b", parent="o"))
    assert clocks(held) == ["-", "13.00-13.10", "13.10-13.30"]


def test_an_item_that_ends_after_the_meeting_says_so() -> None:
    held = meeting(item(60), item(45), end=time(14, 30))
    assert [slot.past_end for slot in slots(held)] == [False, True]
    assert overrun(held) == 15


def test_an_agenda_that_ends_early_overruns_by_less_than_nothing() -> None:
    assert overrun(meeting(item(60))) == -180


@pytest.mark.parametrize("held", [meeting(item(60), end=None), meeting(item(60), start=None), meeting()])
def test_nothing_overruns_where_start_or_end_or_items_lack(held: Meeting) -> None:
    assert overrun(held) == 0


def test_a_meeting_past_midnight_ends_on_the_next_day() -> None:
    held = meeting(start=time(22), end=time(1))
    assert meeting_end(held) == datetime.combine(date(2025, 5, 7), time(1))
    assert meeting_minutes(held) == 180


def test_an_item_pinned_to_the_morning_of_the_second_day_waits_for_it() -> None:
    held = meeting(item(120), item(60, start=time(9)), end=time(12), end_date=date(2025, 5, 7))
    first, second = slots(held)
    assert first.start == datetime.combine(date(2025, 5, 6), time(13))
    assert second.start == datetime.combine(date(2025, 5, 7), time(9))
    assert (second.gap, second.night) == (0, 18 * 60)
    assert overrun(held) == -120


def test_the_night_counts_neither_in_the_agendas_length_nor_in_the_meetings() -> None:
    two = meeting(item(120), item(60, start=time(9)), end=time(12), end_date=date(2025, 5, 7))
    assert planned_minutes(two) == 180
    assert meeting_minutes(two) == 300
    with_break = meeting(
        item(120), item(60, start=time(9)), item(60, start=time(11)), end=time(12), end_date=NEXT
    )
    assert planned_minutes(with_break) == 300
    assert meeting_minutes(with_break) == 300


def test_how_long_a_meeting_of_two_days_is_cannot_be_told_before_its_second_day_begins() -> None:
    assert meeting_minutes(meeting(item(120), end=time(12), end_date=NEXT)) is None


def test_a_clock_to_come_begins_the_second_day_where_nothing_else_does() -> None:
    held = meeting(item(60), item(30), item(60, start=time(15, 30)), end=time(17), end_date=NEXT)
    assert [slot.start for slot in slots(held)] == [
        datetime.combine(DAY, time(13)),
        datetime.combine(DAY, time(14)),
        datetime.combine(NEXT, time(15, 30)),
    ]
    assert [(slot.gap, slot.night) for slot in slots(held)] == [(0, 0), (0, 0), (0, 25 * 60)]
    assert (planned_minutes(held), overrun(held)) == (150, -30)


@pytest.mark.parametrize(
    ("agenda", "end"),
    [
        ((item(60), item(30, start=time(15)), item(60, start=time(9))), time(16)),  # 09:00 begins it
        ((item(60), item(30, start=time(14, 45))), time(17)),  # a free time of less than an hour
        ((item(60), item(30, start=time(16))), time(12)),  # would end behind the meeting
        ((item(30, start=time(16)),), time(17)),  # nothing stands before it
    ],
)
def test_a_clock_to_come_is_of_the_first_day_where_that_can_be_told(
    agenda: tuple[AgendaItem, ...], end: time
) -> None:
    found = slots(meeting(*agenda, end=end, end_date=NEXT))
    pinned = next(slot for slot in found if slot.item.start)
    assert pinned.start is not None
    assert pinned.start.date() == DAY


def test_the_longest_free_time_is_the_night_and_what_follows_is_of_the_second_day() -> None:
    held = meeting(
        *(item(60), item(30, start=time(15, 10), id="a"), item(20, start=time(17), id="b"), item(30)),
        end=time(18),
        end_date=NEXT,
    )
    days = [slot.start.date() if slot.start else None for slot in slots(held)]
    assert days == [DAY, DAY, NEXT, NEXT]


def test_a_meeting_of_three_days_has_two_nights() -> None:
    third = date(2025, 5, 8)
    agenda = (item(60), item(60, start=time(15, 30), id="a"), item(60, start=time(18), id="b"))
    days = [slot.start for slot in slots(meeting(*agenda, end=time(20), end_date=third))]
    assert days[1:] == [datetime.combine(NEXT, time(15, 30)), datetime.combine(third, time(18))]


def test_a_pinned_clock_that_has_just_passed_is_late_and_not_of_the_next_day() -> None:
    held = meeting(item(140), item(30, start=time(15)), end=time(16), end_date=NEXT)
    assert [(slot.late, slot.night) for slot in slots(held)] == [(0, 0), (20, 0)]


def test_a_pinned_clock_that_would_lie_far_behind_the_end_is_late_and_not_of_the_next_day() -> None:
    held = meeting(item(240), item(30, start=time(15)), end=time(11), end_date=NEXT)
    assert [(slot.late, slot.night) for slot in slots(held)] == [(0, 0), (120, 0)]


def test_a_pinned_clock_after_midnight_is_of_the_new_day_and_its_free_time_no_night() -> None:
    held = meeting(item(110), item(30, start=time(0, 30)), start=time(22), end=time(1))
    second = slots(held)[1]
    assert second.start == datetime.combine(NEXT, time(0, 30))
    assert (second.gap, second.night, second.late) == (40, 0, 0)
    assert (planned_minutes(held), meeting_minutes(held)) == (180, 180)


def test_an_item_pinned_to_a_passed_clock_of_the_last_day_does_not_wait_for_another() -> None:
    held = meeting(item(60), item(10, start=time(8)), end_date=DAY)
    assert [slot.late for slot in slots(held)] == [0, 360]


def test_a_length_beyond_the_calendar_ends_in_its_last_minute() -> None:
    long = AgendaItem(id="i", kind=Kind.CASE, minutes=10**15)
    held = Meeting(
        id="m", committee="c", date=date(9999, 12, 31), start=time(23), end=time(1), agenda=(long,)
    )
    last = datetime.combine(date(9999, 12, 31), time(23, 59))
    assert slots(held)[0].end == last
    assert meeting_end(held) == last
