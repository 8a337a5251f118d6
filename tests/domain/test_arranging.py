from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfdesk.domain import arranging
from hfdesk.domain.arranging import Engagement, RemarkKind, When
from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import AgendaItem, Kind, Meeting, Status

DAY = date(2027, 3, 12)
MEETING = Meeting(
    id="m",
    committee="u",
    date=DAY,
    start=time(9),
    end=time(12),
    agenda=(
        AgendaItem(id="a", kind=Kind.CASE, title="Åpning"),
        AgendaItem(id="b", kind=Kind.CASE, case="k"),
        AgendaItem(id="c", kind=Kind.NOTE, parent="b"),
    ),
)


def code(caught: pytest.ExceptionInfo[Refusal]) -> str:
    return caught.value.code


@pytest.mark.parametrize(
    ("when", "refused"),
    [
        (When(DAY, time(9), time(8, 59)), "meeting.ends_before"),
        (When(DAY, time(9), time(9)), "meeting.ends_before"),
        (When(DAY, end_date=date(2027, 3, 11)), "meeting.last_day_before"),
        (When(DAY, end_date=date(2028, 3, 12)), "meeting.too_long"),
    ],
)
def test_an_end_before_the_start_is_refused(when: When, refused: str) -> None:
    with pytest.raises(Refusal) as caught:
        arranging.checked(when)
    assert code(caught) == refused


def test_a_meeting_may_end_earlier_in_the_day_on_a_later_day() -> None:
    two_days = When(DAY, time(11), time(9), date(2027, 3, 13))
    assert arranging.checked(two_days) == two_days


def test_an_end_on_the_first_day_needs_no_day_of_its_own() -> None:
    assert arranging.checked(When(DAY, time(9), time(10), DAY)) == When(DAY, time(9), time(10))


def test_a_meeting_that_was_held_is_neither_moved_nor_called_off() -> None:
    held = replace(MEETING, status=Status.HELD)
    assert arranging.moved(held, arranging.when_of(held)) is held
    for change in (
        lambda: arranging.moved(held, When(date(2027, 3, 13))),
        lambda: arranging.called_off(held, DAY),
    ):
        with pytest.raises(Refusal) as caught:
            change()
        assert code(caught) == "meeting.held"


def test_a_meeting_that_is_called_off_keeps_what_is_not_a_case() -> None:
    off = arranging.called_off(MEETING, date(2027, 3, 1))
    assert off.cancelled == date(2027, 3, 1)
    assert [(item.id, item.parent) for item in off.agenda] == [("a", ""), ("c", "")]
    with pytest.raises(Refusal) as caught:
        arranging.called_off(off, DAY)
    assert code(caught) == "meeting.called_off"


def engaged(committee: str, when: When, meeting: str = "x") -> Engagement:
    return Engagement(meeting, committee, committee.upper(), when)


def test_two_meetings_of_a_committee_cannot_start_at_once() -> None:
    when = When(DAY, time(9), time(12))
    there = [engaged("u", When(DAY, time(9)), "m")]
    with pytest.raises(Refusal) as caught:
        arranging.refuse_twin(when, "u", "", there)
    assert code(caught) == "meeting.twin"
    arranging.refuse_twin(when, "u", "m", there)
    arranging.refuse_twin(when, "other", "", there)
    arranging.refuse_twin(When(DAY, time(13)), "u", "", there)


def said(when: When, *others: Engagement, holiday: str = "") -> list[tuple[RemarkKind, str]]:
    found = arranging.remarks(when, "u", others, today=date(2027, 1, 1), holiday=holiday)
    return [(each.kind, each.text) for each in found]


def test_an_ordinary_day_needs_no_remark() -> None:
    assert said(When(DAY, time(9))) == []


def test_holidays_weekends_july_and_the_past_are_told() -> None:
    assert said(When(date(2027, 5, 17)), holiday="Grunnlovsdag") == [(RemarkKind.HOLIDAY, "Grunnlovsdag")]
    assert said(When(date(2027, 7, 10))) == [(RemarkKind.WEEKEND, ""), (RemarkKind.JULY, "")]
    assert said(When(date(2026, 12, 31))) == [(RemarkKind.PAST, "")]


def test_another_meeting_of_the_committee_that_day_is_told_and_others_only_at_that_time() -> None:
    when = When(DAY, time(9), time(12))
    others = (
        engaged("u", When(DAY, time(13))),
        engaged("v", When(DAY, time(11, 30))),
        engaged("w", When(DAY, time(12), time(15))),
        engaged("y", When(date(2027, 3, 11), time(9), time(10), DAY)),
    )
    assert said(when, *others) == [(RemarkKind.SAME_DAY, "13:00"), (RemarkKind.OVERLAP, "V, Y")]


def test_a_plan_by_weeks_runs_from_the_first_day() -> None:
    assert arranging.every_weeks(DAY, date(2027, 4, 9), 2) == (DAY, date(2027, 3, 26), date(2027, 4, 9))
    with pytest.raises(Refusal) as caught:
        arranging.every_weeks(DAY, DAY, 0)
    assert code(caught) == "plan.weeks"


def test_a_plan_by_the_weekday_of_the_month() -> None:
    first, last = date(2027, 1, 8), date(2027, 5, 31)
    assert arranging.nth_weekdays(first, last, 1, 3) == (
        date(2027, 2, 4),
        date(2027, 3, 4),
        date(2027, 4, 1),
        date(2027, 5, 6),
    )
    assert arranging.nth_weekdays(first, last, arranging.LAST_WEEK, 0, 2) == (
        date(2027, 1, 25),
        date(2027, 3, 29),
        date(2027, 5, 31),
    )
    with pytest.raises(Refusal) as caught:
        arranging.nth_weekdays(first, last, 1, 1, 0)
    assert code(caught) == "plan.months"


def test_a_plan_of_too_many_meetings_is_refused() -> None:
    with pytest.raises(Refusal) as caught:
        arranging.every_weeks(DAY, date(2047, 1, 1), 1)
    assert code(caught) == "plan.too_many"


@given(st.dates(date(2020, 1, 1), date(2030, 12, 31)), st.integers(1, 5), st.integers(0, 6))
def test_every_day_of_a_plan_is_that_weekday_and_one_of_its_month(
    first: date, nth: int, weekday: int
) -> None:
    days = arranging.nth_weekdays(first, date(first.year + 2, 12, 31), nth, weekday)
    assert {day.weekday() for day in days} == {weekday}
    assert all((day.day - 1) // 7 + 1 == nth or nth == 5 for day in days)
    assert len({(day.year, day.month) for day in days}) == len(days)
