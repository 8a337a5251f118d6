"""Building an agenda: put in, take out, move, pin, fit, number."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfdesk.domain import planning
from hfdesk.domain.agenda import overrun, slots
from hfdesk.domain.problems import Refusal
from hfdesk.domain.setup import Setup, with_setup
from hfdesk.domain.values import AgendaItem, Committee, Kind, Meeting, Numbering, Reset

DAY = date(2025, 11, 11)


def item(
    id: str, minutes: int | None = None, start: time | None = None, kind: Kind = Kind.CASE
) -> AgendaItem:
    return AgendaItem(id=id, kind=kind, minutes=minutes, start=start)


def meeting(*agenda: AgendaItem, end: time = time(11)) -> Meeting:
    return Meeting(id="m", committee="c", date=DAY, start=time(9), end=end, agenda=agenda)


def order(of: Meeting) -> str:
    return "".join(each.id for each in of.agenda)


def test_an_item_goes_in_before_the_one_that_stands_there() -> None:
    assert order(planning.insert(meeting(item("a"), item("b")), item("x"), 1)) == "axb"
    assert order(planning.insert(meeting(item("a")), item("x"), 99)) == "ax"


def test_an_item_is_not_put_in_twice() -> None:
    with pytest.raises(Refusal) as refusal:
        planning.insert(meeting(item("a")), item("a"), 0)
    assert refusal.value.code == "agenda.twin_item"


def test_what_stood_under_an_item_taken_out_stands_by_itself() -> None:
    under = AgendaItem(id="b", kind=Kind.CASE, parent="a")
    left = planning.take_out(meeting(item("a"), under), "a")
    assert order(left) == "b"
    assert left.agenda[0].parent == ""


def test_an_unknown_item_is_not_taken_out() -> None:
    with pytest.raises(KeyError):
        planning.take_out(meeting(item("a")), "z")


@pytest.mark.parametrize(("by", "after"), [(1, "bacd"), (-1, "abcd"), (99, "bcda")])
def test_an_item_moves_as_far_as_there_are_places(by: int, after: str) -> None:
    assert order(planning.move(meeting(item("a"), item("b"), item("c"), item("d")), "a", by)) == after


def test_what_stands_under_an_item_moves_with_it() -> None:
    under = AgendaItem(id="b", kind=Kind.CASE, parent="a")
    assert order(planning.move(meeting(item("a"), under, item("c")), "a", 1)) == "cab"


def test_a_length_is_never_negative() -> None:
    with pytest.raises(Refusal):
        planning.with_length(meeting(item("a", 10)), "a", -5)
    assert planning.with_length(meeting(item("a", 10)), "a", 15).agenda[0].minutes == 15


def test_the_end_is_shifted_to_where_the_agenda_ends() -> None:
    late = meeting(item("a", 100), item("b", 35))
    shifted = planning.with_end_shifted(late)
    assert shifted.end == time(11, 15)
    assert overrun(shifted) == 0


def test_an_end_past_midnight_is_on_the_next_day() -> None:
    late = Meeting(id="m", committee="c", date=DAY, start=time(22), end=time(23), agenda=(item("a", 150),))
    shifted = planning.with_end_shifted(late)
    assert (shifted.end, shifted.end_date) == (time(0, 30), date(2025, 11, 12))


def test_lengths_are_fitted_in_proportion_and_breaks_are_kept() -> None:
    full = meeting(item("a", 60), item("p", 15, kind=Kind.BREAK), item("b", 60), item("c", 30))
    lengths = planning.fitted(full)
    assert lengths == {"a": 45, "b": 40, "c": 20}
    assert overrun(planning.with_lengths(full, lengths)) == 0


def test_a_pinned_item_keeps_its_clock_when_lengths_are_fitted() -> None:
    full = meeting(item("a", 50), item("b", 30), item("c", 40, start=time(10)), item("d", 10))
    fitted = planning.with_lengths(full, planning.fitted(full))
    pinned = next(slot for slot in slots(fitted) if slot.item.id == "c")
    assert (pinned.start and pinned.start.time(), pinned.late) == (time(10), 0)
    assert {each.id: each.minutes for each in fitted.agenda}["c"] == 40


def test_lengths_are_fitted_also_where_the_first_item_has_none() -> None:
    opening = AgendaItem(id="o", kind=Kind.CASE)
    full = meeting(opening, item("a", 100), item("b", 50))
    assert planning.fitted(full) == {"a": 80, "b": 40}


def test_a_start_that_is_pinned_before_the_meeting_begins_leaves_no_room() -> None:
    opening = AgendaItem(id="o", kind=Kind.CASE)
    with pytest.raises(Refusal) as refusal:
        planning.fitted(meeting(opening, item("a", 30), item("c", 10, start=time(7))))
    assert (refusal.value.code, refusal.value.values["minutes"]) == ("agenda.does_not_fit", 0)


def test_an_agenda_that_fits_is_left_alone() -> None:
    assert planning.fitted(meeting(item("a", 60), item("b", 60))) == {}


def test_what_cannot_be_fitted_is_refused() -> None:
    with pytest.raises(Refusal) as refusal:
        planning.fitted(meeting(item("p", 120, kind=Kind.BREAK), item("a", 10)))
    assert refusal.value.code == "agenda.does_not_fit"


@given(st.lists(st.integers(1, 24), min_size=1, max_size=20))
def test_a_fitted_agenda_ends_with_its_meeting(units: list[int]) -> None:
    full = meeting(*(item(str(at), 5 * unit) for at, unit in enumerate(units)), end=time(11))
    fitted = planning.with_lengths(full, planning.fitted(full))
    assert overrun(fitted) <= 0
    assert all(each.minutes and each.minutes >= 5 for each in fitted.agenda)


COMMITTEE = Committee(id="c", name="C", numbering=Numbering(pattern="{n}/{yy}", reset=Reset.YEAR))


def test_numbers_run_on_and_an_item_that_has_one_keeps_it() -> None:
    drafted = meeting(item("a"), AgendaItem(id="b", kind=Kind.CASE, number="7/25"), item("c"))
    numbered = planning.with_numbers(drafted, COMMITTEE, {"5/25", "12/24"})
    assert [each.number for each in numbered.agenda] == ["8/25", "7/25", "9/25"]


def test_a_late_item_takes_the_next_number_and_renumbers_nothing() -> None:
    sent = planning.with_numbers(meeting(item("a"), item("b")), COMMITTEE, {"5/25"})
    late = planning.with_numbers(planning.insert(sent, item("x"), 1), COMMITTEE, {"5/25"})
    assert [each.number for each in late.agenda] == ["6/25", "8/25", "7/25"]


def test_breaks_and_headings_take_no_number() -> None:
    drafted = meeting(item("p", 15, kind=Kind.BREAK), item("h", kind=Kind.HEADING))
    assert [each.number for each in planning.with_numbers(drafted, COMMITTEE, ()).agenda] == ["", ""]


def test_a_number_that_is_taken_is_refused_with_its_day() -> None:
    drafted = meeting(item("a"))
    with pytest.raises(Refusal) as refusal:
        planning.with_number(drafted, "a", " 5/25 ", COMMITTEE, {"5/25": date(2025, 10, 2)})
    assert refusal.value.values == {"number": "5/25", "day": date(2025, 10, 2), "free": "6/25"}
    assert planning.with_number(drafted, "a", " 6/25 ", COMMITTEE, {}).agenda[0].number == "6/25"


def test_a_number_that_a_waiting_case_has_is_refused_with_the_next_that_is_free() -> None:
    with pytest.raises(Refusal) as refusal:
        planning.with_number(meeting(item("a")), "a", "5/25", COMMITTEE, {"5/25": None})
    assert (refusal.value.code, refusal.value.values["free"]) == ("agenda.number_of_case", "6/25")


def test_an_item_takes_the_number_that_its_case_has_already() -> None:
    drafted = meeting(AgendaItem(id="a", kind=Kind.CASE, case="k"), item("b"))
    numbered = planning.with_numbers(drafted, COMMITTEE, {"3/25"}, {"k": "4/25"})
    assert [each.number for each in numbered.agenda] == ["4/25", "5/25"]


def test_other_business_takes_a_number_where_the_committee_says_so() -> None:
    drafted = meeting(item("a"), item("b", kind=Kind.OTHER_BUSINESS), item("c", kind=Kind.BREAK))
    plain = planning.with_numbers(drafted, COMMITTEE, ())
    assert [each.number for each in plain.agenda] == ["1/25", "", ""]
    counting = with_setup(COMMITTEE, Setup(number_other_business=True))
    assert [each.number for each in planning.with_numbers(drafted, counting, ()).agenda] == [
        "1/25",
        "2/25",
        "",
    ]
