"""Deadlines as secretaries write them: dates, months, seasons, «neste møte».

Practice: «innen 30.06.25», «innen 1. desember», «innen utgangen av mars», «før
sommeren», «før jul», «til neste møte», and the same in nynorsk.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

MONTHS = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
]

#: When a season's deadline falls: the last working days before the holidays begin.
_SEASONS = {
    r"før (sommeren|sommaren|ferien|fellesferien)": (6, 30),
    r"før (jul|juleferien)": (12, 20),
    r"(innen|innan|før) (årsskiftet|nyttår)|utgangen av året": (12, 31),
    r"før påske": (3, 20),
}

_MONTH = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in MONTHS)
_FIGURES = re.compile(r"\b(\d{1,2})\.\s?(\d{1,2})\.?(?:\s?((?:20)?\d\d))?\b")
_WORDS = re.compile(rf"\b(\d{{1,2}})\.?\s?({_MONTH})\b\.?(?:\s(20\d\d))?", re.IGNORECASE)
_MONTH_END = re.compile(
    rf"\b(?:utgangen av|i løpet av|slutten av)\s({_MONTH})\b(?:\s(20\d\d))?", re.IGNORECASE
)
_NEXT_MEETING = re.compile(
    r"\b(?:neste|førstkommende|påfølgende|førstkomande) (?:møte|møtet)\b|\bnestemøte\b", re.IGNORECASE
)


def read_deadline(words: str, told: date, next_meeting: date | None = None) -> date | None:
    """The day that a deadline falls on, or ``None`` where the words name none.

    ``told`` is the day on which it was said: a date without a year is the first such day
    from then on. ``next_meeting`` is the day of the meeting that «neste møte» means.
    """
    readers: tuple[Callable[[str, date], date | None], ...] = (_figures, _month_end, _words, _season)
    for reader in readers:
        day = reader(words, told)
        if day:
            return day
    return next_meeting if _NEXT_MEETING.search(words) else None


def comments_due(sent: date, days: int = 7) -> date:
    """The deadline for comments on minutes sent that day: so many days on, never a weekend."""
    due = sent + timedelta(days=days)
    return due + timedelta(days=max(0, 7 - due.weekday()) if due.weekday() > 4 else 0)


def days_over(due: date, today: date) -> int:
    """By how many days a deadline has passed; 0 or less where it has not."""
    return (today - due).days


def _figures(words: str, told: date) -> date | None:
    found = _FIGURES.search(words)
    return _day(int(found[1]), int(found[2]), found[3], told) if found else None


def _words(words: str, told: date) -> date | None:
    found = _WORDS.search(words)
    return _day(int(found[1]), _month(found[2]), found[3], told) if found else None


def _month_end(words: str, told: date) -> date | None:
    found = _MONTH_END.search(words)
    if not found:
        return None
    month = _month(found[1])
    year = int(found[2]) if found[2] else told.year + (month < told.month)
    return date(year, month, monthrange(year, month)[1])


def _season(words: str, told: date) -> date | None:
    for pattern, (month, day) in _SEASONS.items():
        if re.search(pattern, words, re.IGNORECASE):
            return _day(day, month, None, told)
    return None


def _month(name: str) -> int:
    return next(at for at, month in enumerate(MONTHS, 1) if month.startswith(name.lower()[:3]))


def _day(day: int, month: int, year: str | None, told: date) -> date | None:
    """The day, in its year or else the first from ``told`` on; ``None`` where none is."""
    try:
        if year:
            return date(int(year) % 100 + 2000, month, day)
        this_year = date(told.year, month, day)
        return this_year if this_year >= told else date(told.year + 1, month, day)
    except ValueError:
        return None
