"""Norway's public holidays and working days, from the ``holidays`` library."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache

SATURDAY = 5


def is_workday(day: date) -> bool:
    """Whether offices are open: Monday to Friday and no public holiday."""
    return day.weekday() < SATURDAY and not holiday(day)


def holiday(day: date) -> str:
    """What a public holiday is called, in bokmål; ``""`` for any other day."""
    return holidays_of(day.year).get(day, "")


@cache
def holidays_of(year: int) -> Mapping[date, str]:
    """The public holidays of a year with what they are called, in bokmål."""
    from holidays import country_holidays  # slow to load, and seldom asked for

    found = country_holidays("NO", years=year, language="no")
    return {day: name.replace("; ", ", ") for day, name in found.items()}
