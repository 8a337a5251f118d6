"""Norway's public holidays, against the calendars of some years."""

from __future__ import annotations

from datetime import date

import pytest

from hfdesk.domain.holidays import easter_sunday, holidays, is_workday


@pytest.mark.parametrize(
    "day",
    [
        date(2000, 4, 23),
        date(2019, 4, 21),
        date(2024, 3, 31),
        date(2025, 4, 20),
        date(2026, 4, 5),
        date(2038, 4, 25),
    ],
)
def test_easter_sunday_is_where_the_almanac_has_it(day: date) -> None:
    assert easter_sunday(day.year) == day


def test_the_movable_holidays_follow_easter() -> None:
    moved = {date(2026, 4, 2), date(2026, 4, 3), date(2026, 4, 6), date(2026, 5, 14), date(2026, 5, 25)}
    assert moved <= holidays(2026)
    assert len(holidays(2026)) == 12


@pytest.mark.parametrize(
    ("day", "open_"),
    [
        (date(2026, 5, 1), False),
        (date(2026, 5, 15), True),
        (date(2026, 5, 16), False),
        (date(2026, 12, 24), True),
        (date(2026, 12, 25), False),
        (date(2026, 4, 1), True),
    ],
)
def test_a_working_day_is_no_weekend_and_no_holiday(day: date, open_: bool) -> None:
    assert is_workday(day) is open_
