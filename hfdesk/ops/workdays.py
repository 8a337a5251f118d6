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
    return _of_year(day.year).get(day, "")


@cache
def _of_year(year: int) -> Mapping[date, str]:
    from holidays import country_holidays  # slow to load, and seldom asked for

    return dict(country_holidays("NO", years=year, language="no"))
