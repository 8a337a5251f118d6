"""Days and clock times as the window writes them, in its language."""

from __future__ import annotations

from datetime import date, datetime, time
from functools import lru_cache

from PySide6.QtCore import QDate, QLocale

from hfdesk.gui.i18n import language, tr

DASH = "–"


def clock(moment: time | datetime | None) -> str:
    """``09:00``, or nothing."""
    return f"{moment.hour:02}:{moment.minute:02}" if moment else ""


def span(start: time | None, end: time | None) -> str:
    """``09:00–13:00``, or what there is of it."""
    return DASH.join(part for part in (clock(start), clock(end)) if part)


def numeric(day: date | None) -> str:
    """``04.12.2025``, or nothing."""
    return f"{day:%d.%m.%Y}" if day else ""


def weekday(day: date) -> str:
    """``torsdag``."""
    return _written(day, "dddd")


def month(day: date) -> str:
    """``desember 2025``."""
    return _written(day, "MMMM yyyy")


def short(day: date, today: date | None = None) -> str:
    """``4. des.``, with the year where it is another than today's; ``i dag`` for today."""
    if day == today:
        return tr("today")
    pattern = "d. MMM" if language() != "en" else "d MMM"
    text = _written(day, pattern)
    return text if today is None or day.year == today.year else f"{text} {day.year}"


def long(day: date, year: bool = True) -> str:
    """``4. desember 2025``."""
    pattern = "d. MMMM" if language() != "en" else "d MMMM"
    return _written(day, f"{pattern} yyyy" if year else pattern)


def full(day: date, year: bool = True) -> str:
    """``torsdag 4. desember 2025``."""
    return f"{weekday(day)} {long(day, year)}"


def full_days(first: date, last: date | None) -> str:
    """``torsdag 4. – fredag 5. desember 2025``, or the one day."""
    if last is None or last == first:
        return full(first)
    if (first.year, first.month) == (last.year, last.month):
        dot = "." if language() != "en" else ""
        return f"{weekday(first)} {first.day}{dot} {DASH} {full(last)}"
    return f"{full(first, first.year != last.year)} {DASH} {full(last)}"


def _written(day: date, pattern: str) -> str:
    return _in(language(), day, pattern)


@lru_cache(maxsize=20_000)
def _in(_language: str, day: date, pattern: str) -> str:
    """Qt is slow to write days, and a list writes the same ones over and over."""
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
