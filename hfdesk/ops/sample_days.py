"""The calendar of the sample data: its days count from today, and print in prose.

A token in the sample's texts is ``{{ANCHOR±DAYS|FORM}}``. Anchors: ``d`` (today), ``here``
(the meeting that the text belongs to), ``prev`` and ``next`` (its committee's meetings
before and after), ``meeting:KEY``, and ``case:KEY``, which is a number and no day. A day
reached by counting is moved on, away from its anchor, to a working day. The form ``int``
is the year as a number.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from hfdesk.documents.words import words
from hfdesk.domain.values import Language
from hfdesk.ops.workdays import is_workday

TOKEN = re.compile(r"\{\{(\w+)(?::(\w+))?([+-]\d+)?(?:\|(\w+))?\}\}")

CHRISTMAS = frozenset((12, day) for day in range(23, 32))
HALVES = {"nb": ("første halvår", "andre halvår"), "nn": ("første halvår", "andre halvår")}
SEASONS = {
    "nb": ("vinteren", "våren", "sommeren", "høsten"),
    "nn": ("vinteren", "våren", "sommaren", "hausten"),
}


@dataclass(frozen=True, slots=True)
class Calendar:
    """What the tokens of one text can refer to."""

    today: date
    meetings: Mapping[str, date]
    numbers: Mapping[str, str]
    here: date | None = None
    prev: date | None = None
    next: date | None = None
    language: str = "nb"

    def filled(self, data: Any) -> Any:
        """Plain data with every token in its texts replaced."""
        match data:
            case str():
                text = TOKEN.sub(self._word, data).strip()
                return int(text) if data.endswith("|int}}") else text
            case list():
                return [self.filled(each) for each in data]  # pyright: ignore[reportUnknownVariableType]
            case dict():
                return {self.filled(key): self.filled(each) for key, each in data.items()}  # pyright: ignore[reportUnknownVariableType]
            case _:
                return data

    def _word(self, match: re.Match[str]) -> str:
        anchor, key, days, form = match.groups()
        if anchor == "case":
            return self.numbers[key]
        day = self._anchor(anchor, key)
        return FORMS[form or "iso"](_counted(day, int(days or 0)), self.language)

    def _anchor(self, anchor: str, key: str | None) -> date:
        named = {"d": self.today, "here": self.here, "prev": self.prev, "next": self.next}
        day = self.meetings[key or ""] if anchor == "meeting" else named[anchor]
        if day is None:
            raise KeyError(anchor)
        return day


def meeting_day(today: date, days: int, weekday: int) -> date:
    """The working day nearest to ``today + days``, on the committee's weekday if it can be.

    ``days`` 0 is today, whatever day that is. ``weekday`` 0 is Monday.
    """
    if days == 0:
        return today
    aim = today + timedelta(days=days)
    near = sorted((aim + timedelta(days=shift) for shift in range(-6, 7)), key=lambda day: abs(day - aim))
    same_side = [day for day in near if day != today and (day > today) == (days > 0)]
    return min(same_side, key=lambda day: (not _is_open(day), day.weekday() != weekday))


def _is_open(day: date) -> bool:
    """A working day on which somebody would call a meeting: not between Christmas and New Year."""
    return is_workday(day) and (day.month, day.day) not in CHRISTMAS


def _counted(day: date, days: int) -> date:
    if days == 0:
        return day
    step = timedelta(days=1 if days > 0 else -1)
    day += timedelta(days=days)
    while not is_workday(day):
        day += step
    return day


def _long(day: date, language: str) -> str:
    dot = "" if language == "en" else "."
    return f"{day.day}{dot} {words(Language(language)).months[day.month - 1]} {day.year}"


def _day_month(day: date, language: str) -> str:
    return _long(day, language).removesuffix(f" {day.year}")


def _weekday(day: date, language: str) -> str:
    return words(Language(language)).weekdays[day.weekday()]


def _season(day: date, language: str) -> str:
    return f"{SEASONS[language][day.month % 12 // 3]} {day.year}"


#: How a token prints its day, by the form that it names.
FORMS: dict[str, Callable[[date, str], str]] = {
    "iso": lambda day, _: day.isoformat(),
    "short": lambda day, _: f"{day.day}.{day.month}.{day:%y}",
    "padded": lambda day, _: f"{day:%d.%m.%y}",
    "dotted": lambda day, _: f"{day:%d.%m.%Y}",
    "long": _long,
    "daymonth": _day_month,
    "full": lambda day, language: f"{_weekday(day, language)} {_long(day, language)}",
    "month": lambda day, language: f"{words(Language(language)).months[day.month - 1]} {day.year}",
    "year": lambda day, _: str(day.year),
    "int": lambda day, _: str(day.year),
    "half": lambda day, language: f"{HALVES[language][day.month > 6]} {day.year}",
    "season": _season,
}
