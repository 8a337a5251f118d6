from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfdesk.domain.calendar_entry import day, days
from hfdesk.domain.problems import Refusal

TOLD = date(2026, 11, 22)
MARCH = date(2027, 3, 12)


@pytest.mark.parametrize(
    "text",
    [
        "12.3.2027",
        "12.3.27",
        "12.3.",
        "12.3",
        "12/3",
        "12. 3. 2027",
        "12.03.27.",
        "12. mars 2027",
        "12 mars",
        "12. MAR. 2027",
        "2027-03-12",
        "2027-3-12",
        "fredag 12. mars 2027",
        "Fre. 12.3.",
        "fredag, 12.3.27",
        "12 March 2027",
        "  12.  mars   2027 ",
    ],
)
def test_a_day_is_read_as_people_write_it(text: str) -> None:
    assert day(text, TOLD) == MARCH


def test_a_day_without_a_year_is_the_first_from_the_day_on_which_it_was_told() -> None:
    assert day("22.11.", TOLD) == TOLD
    assert day("21.11.", TOLD) == date(2027, 11, 21)


def test_weekdays_are_read_in_both_written_languages() -> None:
    assert day("laurdag 13.3.27", TOLD) == day("lørdag 13.3.27", TOLD) == date(2027, 3, 13)


def test_no_text_is_no_day() -> None:
    assert day("  ", TOLD) is None


@pytest.mark.parametrize(
    ("text", "days_of_month"), [("31.2.", 28), ("31. februar 2028", 29), ("31.4.27", 30), ("0.5.27", 31)]
)
def test_a_day_that_the_month_does_not_have_is_refused_with_its_length(text: str, days_of_month: int) -> None:
    with pytest.raises(Refusal) as caught:
        day(text, TOLD)
    assert caught.value.code == "day.none"
    assert caught.value.values == {"text": text, "days": days_of_month}


@pytest.mark.parametrize(
    "text", ["snart", "12", "12.13.27", "12.3.27 og så", "mars 12", "1.1.0001", "31.12.2100", "9.15"]
)
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as caught:
        day(text, TOLD)
    assert caught.value.code == "day.unreadable"


def test_a_weekday_that_is_not_the_days_own_is_refused() -> None:
    with pytest.raises(Refusal) as caught:
        day("torsdag 12. mars 2027", TOLD)
    assert caught.value.code == "day.weekday"
    assert caught.value.values["weekday"] == 4


def test_several_days_are_read_from_a_line_or_from_many() -> None:
    wanted = [date(2027, 1, 14), MARCH, date(2027, 9, 2)]
    assert [each.day for each in days("14.1., 12.3. og 2.9.", TOLD)] == wanted
    assert [each.day for each in days("14.1.27\n\n12. mars;\n2. september", TOLD)] == wanted


def test_what_else_stands_on_a_pasted_line_is_passed_over() -> None:
    pasted = "Møteplan\nTorsdag 14.1.2027 kl. 09.00–12.00, Storhavn, rom 3\nFredag 12.3.2027\tVideo"
    assert [each.day for each in days(pasted, TOLD)] == [date(2027, 1, 14), MARCH]


def test_days_run_on_over_the_new_year() -> None:
    assert [each.day for each in days("3.12., 4.2., 1.12., 5.1.", TOLD)] == [
        date(2026, 12, 3),
        date(2027, 2, 4),
        date(2027, 12, 1),
        date(2028, 1, 5),
    ]


def test_one_that_cannot_be_read_is_told_among_the_others() -> None:
    first, second, third = days("14.1.27, 31.2.27, 12.3.27", TOLD)
    assert (first.day, second.day, third.day) == (date(2027, 1, 14), None, MARCH)
    assert second.refusal is not None
    assert second.refusal.code == "day.none"
    assert second.text == "31.2.27"


@given(st.text(alphabet="0123456789./-, marsfeg\nkl", max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    for each in days(text, TOLD):
        assert (each.day is None) is (each.refusal is not None)
    with suppress(Refusal):
        assert day(text, TOLD) is not None or not text.strip()


@given(st.dates(date(2026, 11, 22), date(2027, 11, 21)))
def test_every_day_of_a_year_reads_back(wanted: date) -> None:
    short = f"{wanted.day}.{wanted.month}."
    assert day(short, TOLD) == day(f"{short}{wanted.year}", TOLD) == day(wanted.isoformat(), TOLD) == wanted
    assert timedelta() <= wanted - TOLD
