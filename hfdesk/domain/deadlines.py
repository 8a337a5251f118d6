"""Deadlines as secretaries write them: dates, months, seasons, «neste møte».

Practice: «innen 30.06.25», «innen 1. desember», «innen utgangen av mars», «før
sommeren», «før jul», «til neste møte», «uke 12», «fredag», «neste uke», and the same in
nynorsk and English. A week's deadline is its Friday, «før uke 12» the Friday before it;
«fredag» is the next one. «Neste fredag» is none: people mean different days by it.
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

_ENGLISH = (
    *("january", "february", "march", "april", "may", "june", "july", "august"),
    *("september", "october", "november", "december"),
)
_DAYS = (
    *("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    *("måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "sundag"),
    *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
)
FRIDAY = 4
_BY = r"(?:innen|innan|før|til|by|before)(?: the)?"

#: When a season's deadline falls: the last working days before the holidays begin.
_SEASONS = {
    rf"\b{_BY} (?:sommeren|sommaren|ferien|fellesferien|summer)\b": (6, 30),
    rf"\b{_BY} (?:jul|jula|julen|juleferien|christmas)\b": (12, 20),
    rf"\b{_BY} (?:årsskiftet|nyttår|new year|(?:utgangen av året|end of the year))\b|\butgangen av året\b": (
        12,
        31,
    ),
}
_EASTER = re.compile(rf"\b{_BY} (?:påske|påska|påsken|påskeferien|easter)\b", re.IGNORECASE)
"""Easter moves: its deadline is the Friday before Palm Sunday."""

_MONTH = "|".join(
    sorted({f"{name[:3]}(?:{name[3:]})?" for name in (*MONTHS, *_ENGLISH)}, key=len, reverse=True)
)
_FIGURES = re.compile(r"\b(\d{1,2})\.\s?(\d{1,2})\.?(?:\s?((?:20)?\d\d))?\b")
_WORDS = re.compile(rf"\b(\d{{1,2}})\.?\s?({_MONTH})\b\.?(?:\s(20\d\d))?", re.IGNORECASE)
_MONTH_END = re.compile(
    rf"\b(?:utgangen av|i løpet av|slutten av|end of)\s({_MONTH})\b(?:\s(20\d\d))?", re.IGNORECASE
)
_NEXT_MEETING = re.compile(
    r"\b(?:neste|førstkommende|påfølgende|førstkomande|next) (?:møte|møtet|meeting)\b|\bnestemøte\b",
    re.IGNORECASE,
)
WEEK = r"(?:uke|veke|week)\s?\d{1,2}(?:\s?[-–]\s?\d{1,2})?(?:[ /]20\d\d)?"
"""A numbered week as it is written, or several: ``uke 12``, ``veke 12–13``, ``week 12 2027``."""
NEXT_WEEK = r"(?:neste|denne|next|this)\s(?:uke|uka|uken|veke|veka|week)"
WEEKDAY = rf"(?:{'|'.join(dict.fromkeys(_DAYS))})"
_WEEK = re.compile(
    r"\b((?:før|before)\s)?(?:uke|veke|week)\s?(\d{1,2})(?:\s?[-–]\s?(\d{1,2}))?(?:[ /](20\d\d))?\b",
    re.IGNORECASE,
)
_NEXT_WEEK = re.compile(rf"\b((?:før|before)\s)?({NEXT_WEEK})\b", re.IGNORECASE)
_WEEKDAY = re.compile(
    r"(?:\b(hver|kvar|each|every|forrige|førre|sist|siste|last|neste|next|annenhver|annankvar)\s)?"
    rf"\b({WEEKDAY})\b",
    re.IGNORECASE,
)


def read_deadline(words: str, told: date, next_meeting: date | None = None) -> date | None:
    """The day that a deadline falls on, or ``None`` where the words name none.

    ``told`` is the day on which it was said: a date without a year is the first such day
    from then on. ``next_meeting`` is the day of the meeting that «neste møte» means.
    """
    readers: tuple[Callable[[str, date], date | None], ...] = (
        *(_figures, _month_end, _words, _season, _easter, _week, _weekday),
    )
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


def _easter(words: str, told: date) -> date | None:
    if not _EASTER.search(words):
        return None
    days = (_easter_sunday(year) - timedelta(days=9) for year in (told.year, told.year + 1))
    return next((day for day in days if day >= told), None)


def _easter_sunday(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Butcher's reckoning)."""
    century, rest = divmod(year, 100)
    golden, leap = year % 19, divmod(century, 4)
    moon = (19 * golden + century - leap[0] - (8 * century + 13) // 25 + 15) % 30
    sunday = (32 + 2 * leap[1] + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _week(words: str, told: date) -> date | None:
    """The Friday of a week, or the weekday that is named with it; of several weeks the last."""
    named = _WEEKDAY.search(words)
    weekday = _number(named[2]) if named else FRIDAY
    found = _WEEK.search(words)
    if found:
        before = timedelta(days=7 if found[1] else 0)
        return _in_week(int(found[3] or found[2]), found[4], weekday, told + before, before)
    coming = _NEXT_WEEK.search(words)
    if coming is None:
        return None
    weeks = int(coming[2].lower().startswith(("neste", "next"))) - bool(coming[1])
    day = told + timedelta(days=weekday - told.weekday() + 7 * weeks)
    return day if day >= told else None


def _in_week(week: int, year: str | None, weekday: int, from_: date, back: timedelta) -> date | None:
    """A day of an ISO week, the first from a day on where no year is told; ``back`` is taken off."""
    for each in [int(year)] if year else range(from_.year - 1, from_.year + 3):
        try:
            day = date.fromisocalendar(each, week, weekday + 1)
        except ValueError:  # not every year has a week 53
            continue
        if year or day >= from_:
            return day - back
    return None


def _weekday(words: str, told: date) -> date | None:
    """The next such day after the one on which it was said."""
    for found in _WEEKDAY.finditer(words):
        if found[1] is None:
            return told + timedelta(days=(_number(found[2]) - told.weekday() - 1) % 7 + 1)
    return None


def _number(weekday: str) -> int:
    """A weekday's number, 0 for Monday."""
    return _DAYS.index(weekday.lower()) % 7


def _month(name: str) -> int:
    start = name.lower()[:3]
    return next(at % 12 for at, month in enumerate((*MONTHS, *_ENGLISH)) if month.startswith(start)) + 1


def _day(day: int, month: int, year: str | None, told: date) -> date | None:
    """The day, in its year or else the first from ``told`` on; ``None`` where none is."""
    try:
        if year:
            return date(int(year) % 100 + 2000, month, day)
        this_year = date(told.year, month, day)
        return this_year if this_year >= told else date(told.year + 1, month, day)
    except ValueError:
        return None
