"""Norway's public holidays, against the calendar."""

from datetime import date

import pytest

from hfdesk.ops.workdays import holiday, is_workday


@pytest.mark.parametrize(
    "day",
    [date(2026, 4, 2), date(2026, 4, 6), date(2026, 5, 14), date(2026, 5, 17), date(2026, 12, 25)],
)
def test_a_public_holiday_has_a_name_and_is_no_working_day(day: date) -> None:
    assert holiday(day)
    assert not is_workday(day)


def test_a_holiday_is_named_in_bokmaal() -> None:
    assert holiday(date(2026, 4, 3)) == "Langfredag"


def test_an_ordinary_day_has_no_name_and_weekends_are_no_working_days() -> None:
    assert holiday(date(2026, 4, 7)) == ""
    assert is_workday(date(2026, 4, 7))
    assert not is_workday(date(2026, 4, 11))
