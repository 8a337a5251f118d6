"""The meeting while it is held: what is treated, how long it takes, how late it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfdesk.domain import live
from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import AgendaItem, Kind, Meeting, Status

MEETING = Meeting(
    id="m",
    committee="c",
    date=date(2026, 3, 4),
    start=time(9),
    end=time(11),
    agenda=(
        AgendaItem(id="a", kind=Kind.CASE, minutes=10),
        AgendaItem(id="h", kind=Kind.HEADING, title="Saker"),
        AgendaItem(id="b", kind=Kind.CASE, minutes=30),
        AgendaItem(id="p", kind=Kind.BREAK, minutes=10),
        AgendaItem(id="n", kind=Kind.NOTE, title="Kaffe"),
        AgendaItem(id="c", kind=Kind.CASE, minutes=40),
    ),
)


def at(clock: str) -> datetime:
    return datetime.combine(MEETING.date, time.fromisoformat(clock))


def walked(*steps: tuple[str, str]) -> Meeting:
    meeting = MEETING
    for item, clock in steps:
        meeting = live.entered(meeting, item, at(clock))
    return meeting


def test_a_meeting_runs_from_its_first_item_until_it_was_held() -> None:
    assert not live.is_running(MEETING) and live.current(MEETING) is None
    begun = walked(("a", "09:02"))
    current = live.current(begun)
    assert live.is_running(begun) and current and current.id == "a"
    held = Meeting(id="m", committee="c", date=MEETING.date, agenda=begun.agenda, status=Status.HELD)
    assert not live.is_running(held)


def test_one_goes_on_past_headings_and_notes_and_back_to_what_was_left_out() -> None:
    assert [item.id for item in live.treated(MEETING)] == ["a", "b", "p", "c"]
    meeting = walked(("a", "09:00"), ("b", "09:10"))
    going_on = live.following(meeting, "b")
    assert going_on and going_on.id == "p"
    skipped = walked(("b", "09:00"), ("c", "09:30"))
    back = live.following(skipped, "c")
    assert back and back.id == "a"
    before = live.preceding(meeting, "b")
    assert before and before.id == "a"
    assert live.preceding(meeting, "a") is None


def test_the_last_item_has_none_after_it() -> None:
    done = walked(("a", "09:00"), ("b", "09:10"), ("p", "09:40"), ("c", "09:50"))
    assert live.following(done, "c") is None


def test_entering_an_item_stops_the_clock_of_the_one_before() -> None:
    meeting = walked(("a", "09:02"), ("b", "09:10"))
    assert meeting.item("a").ended == at("09:10")
    assert live.minutes_spent(meeting, "a", at("10:00")) == 8
    assert live.minutes_left(meeting, "b", at("09:25")) == 15
    assert live.minutes_left(meeting, "b", at("09:43")) == -3


def test_time_spent_elsewhere_does_not_count_for_an_item_that_is_come_back_to() -> None:
    meeting = walked(("a", "09:00"), ("b", "09:05"), ("a", "09:25"))
    assert live.minutes_spent(meeting, "a", at("09:30")) == 10
    assert live.minutes_spent(meeting, "b", at("09:30")) == 20


def test_the_delay_counts_what_is_left_of_the_item() -> None:
    late = walked(("a", "09:00"), ("b", "09:17"))
    assert live.delay(late, at("09:22")) == 7
    assert live.delay(late, at("09:50")) == 10
    assert live.delay(walked(("a", "09:00")), at("09:04")) == 0


def test_an_item_that_was_treated_early_is_not_late_later() -> None:
    early = walked(("c", "09:00"), ("a", "09:40"))
    assert live.delay(early, at("09:40")) == 0


@pytest.mark.parametrize(
    ("minutes", "clock", "late"),
    [(15, "10:40", 0), (15, "10:50", 5), (None, "10:30", 0), (None, "10:50", 20)],
)
def test_a_new_case_under_eventuelt_takes_of_its_time(minutes: int | None, clock: str, late: int) -> None:
    """Eventuelt is planned to begin 10:30 and began so; the new case came at 10:31."""
    other = AgendaItem(id="o", kind=Kind.OTHER_BUSINESS, minutes=minutes)
    new = AgendaItem(id="ny", kind=Kind.CASE, parent="o")
    held = replace(MEETING, agenda=(*MEETING.agenda, other))
    for item, begun in (("a", "09:00"), ("b", "09:10"), ("p", "09:40"), ("c", "09:50"), ("o", "10:30")):
        held = live.entered(held, item, at(begun))
    held = live.entered(replace(held, agenda=(*held.agenda, new)), "ny", at("10:31"))
    assert live.delay(held, at(clock)) == late


def test_a_new_case_behind_eventuelt_tells_how_late_the_meeting_is() -> None:
    new = AgendaItem(id="ny", kind=Kind.CASE)
    held = walked(("a", "09:00"), ("b", "09:30"), ("p", "10:00"), ("c", "10:10"))
    held = live.entered(replace(held, agenda=(*held.agenda, new)), "ny", at("10:50"))
    assert live.delay(held, at("10:50")) == 20
    assert live.delay(held, at("10:57")) == 27


def test_a_case_that_was_not_planned_leaves_what_is_left_to_come() -> None:
    """It comes at 09:10 between what was planned; by 09:20 all that follows is ten minutes late."""
    new = AgendaItem(id="ny", kind=Kind.CASE)
    agenda = (MEETING.agenda[0], new, *MEETING.agenda[1:])
    held = replace(MEETING, agenda=agenda)
    for item, clock in (("a", "09:00"), ("ny", "09:10")):
        held = live.entered(held, item, at(clock))
    assert live.delay(held, at("09:20")) == 10


def test_clocks_are_corrected_but_never_turned_round() -> None:
    meeting = live.clocked(walked(("a", "09:02")), "a", at("09:00"), at("09:09"))
    assert (meeting.item("a").started, meeting.item("a").ended) == (at("09:00"), at("09:09"))
    with pytest.raises(Refusal):
        live.clocked(meeting, "a", at("09:10"), at("09:09"))
    with pytest.raises(Refusal):
        live.clocked(meeting, "b", None, at("09:09"))


@given(st.permutations("abpc"), st.integers(0, 3), st.lists(st.integers(1, 20), min_size=5, max_size=5))
def test_all_time_is_counted_and_one_item_goes_at_a_time(
    order: list[str], back: int, times: list[int]
) -> None:
    """In any order, one of them come back to at the end."""
    meeting, moment = MEETING, at("09:00")
    for item, minutes in zip([*order, order[back]], times, strict=True):
        meeting = live.entered(meeting, item, moment)
        moment += timedelta(minutes=minutes)
        current = live.current(meeting)
        assert current and current.id == item
    spent = [live.spent(meeting, item.id, moment) for item in live.order(meeting)]
    assert all(each >= timedelta() for each in spent)
    assert sum(spent, timedelta()) == moment - at("09:00")
