"""Norway's public holidays and working days (lov om helligdager, lov om 1. og 17. mai)."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

SATURDAY = 5


@cache
def holidays(year: int) -> frozenset[date]:
    """The public holidays of a year, Sundays not counted unless they are one by name."""
    easter = easter_sunday(year)
    movable = {easter + timedelta(days=days) for days in (-3, -2, 0, 1, 39, 49, 50)}
    fixed = {date(year, 1, 1), date(year, 5, 1), date(year, 5, 17), date(year, 12, 25), date(year, 12, 26)}
    return frozenset(movable | fixed)


def is_workday(day: date) -> bool:
    """Whether offices are open: Monday to Friday and no public holiday."""
    return day.weekday() < SATURDAY and day not in holidays(day.year)


def easter_sunday(year: int) -> date:
    """Easter Sunday in the Gregorian calendar (Butcher's algorithm)."""
    century, rest = divmod(year, 100)
    moon = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (year % 19 + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)
