"""Days as they are typed: «12.3.», «12.3.27», «torsdag 12. mars 2027», «2027-03-12».

What cannot be read is refused with a code and the text, so that it can be mended.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hfdesk.domain.problems import Refusal

_MONTHS = ("jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des")
_ENGLISH = {"may": 5, "oct": 10, "dec": 12}
_WEEKDAYS = ("man måndag mon", "tir tys tue", "ons wed", "tor thu", "fre fri", "lør lau sat", "søn sun")
_WEEKDAY = re.compile(r"(?:på\s+)?([a-zæøå]{3,})\.?,?\s+(?=\d)", re.IGNORECASE)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})\b", re.ASCII)
_FIGURES = re.compile(
    r"(\d{1,2})\s?[./-]\s?(\d{1,2})\s?(?:[./-]\s?(\d{4}|\d{2})\b\.?|\.)?(?![\d:])", re.ASCII
)
_WORDS = re.compile(r"(\d{1,2})\.?\s?([a-zæøå]{3,9})\b\.?(?:,?\s?((?:19|20)\d\d)\b)?(?![\d:])", re.IGNORECASE)
_LIST = re.compile(r"[\n;,\t]|\s(?:og|and|&)\s")

LAST_YEAR = 2099
"""No typed day is later. A year after a month in words begins with 19 or 20, as other figures are clocks."""


@dataclass(frozen=True, slots=True)
class Typed:
    """One of several days that were typed: the day, or why it cannot be read."""

    text: str
    day: date | None = None
    refusal: Refusal | None = None


def day(text: str, told: date) -> date | None:
    """A typed day; ``None`` for no text.

    One without a year is the first such day from ``told`` on. Refuses ``day.unreadable``,
    ``day.none`` (31 February; ``days`` is how many the month has) and ``day.weekday``
    (a weekday before it that the day is not; ``weekday`` counts from Monday, 0).
    """
    clean = " ".join(text.split())
    if not clean:
        return None
    found, end = _read(clean, told)
    if clean[end:].strip(" ."):
        raise Refusal("day.unreadable", text=clean)
    return found


def days(text: str, told: date) -> tuple[Typed, ...]:
    """Typed or pasted days, divided by line, comma, semicolon or «og».

    A day without a year is the first such day from the one before it on. What else stands
    on the line of a day (a clock, a place) is passed over; a line without a figure too.
    """
    found: list[Typed] = []
    for line in text.splitlines():
        for part in _parts(line):
            typed = _typed(part, told)
            told = typed.day or told
            found.append(typed)
    return tuple(found)


def _parts(line: str) -> Iterator[str]:
    """What on a line may be days: its parts that begin as one does; the first in any case."""
    parts = [clean for each in _LIST.split(line) if (clean := " ".join(each.split()))]
    parts = [each for each in parts if any(letter.isdigit() for letter in each)]
    some = [each for each in parts if _begins(each)]
    yield from some or parts[:1]


def _begins(text: str) -> bool:
    rest = _without_weekday(text)[0]
    return any(pattern.match(rest) for pattern in (_ISO, _FIGURES, _WORDS))


def _typed(text: str, told: date) -> Typed:
    try:
        return Typed(text, _read(text, told)[0])
    except Refusal as refusal:
        return Typed(text, refusal=refusal)


def _read(text: str, told: date) -> tuple[date, int]:
    """The day with which a text begins, and where it ends there."""
    rest, weekday = _without_weekday(text)
    begin = len(text) - len(rest)
    if found := _ISO.match(rest):
        year, month, number = int(found[1]), int(found[2]), int(found[3])
    elif found := _FIGURES.match(rest):
        year, month, number = _year(found[3]), int(found[2]), int(found[1])
    elif (found := _WORDS.match(rest)) and _month(found[2]):
        year, month, number = _year(found[3]), _month(found[2]), int(found[1])
    else:
        raise Refusal("day.unreadable", text=text)
    made = _made(text, year, month, number, told)
    if weekday is not None and made.weekday() != weekday:
        raise Refusal("day.weekday", text=text, weekday=made.weekday())
    return made, begin + found.end()


def _without_weekday(text: str) -> tuple[str, int | None]:
    """The text behind a weekday, and which (Monday is 0)."""
    found = _WEEKDAY.match(text)
    if found is None:
        return text, None
    word = found[1].lower()
    for at, names in enumerate(_WEEKDAYS):
        if word.startswith(tuple(name[:3] for name in names.split())):
            return text[found.end() :], at
    return text, None


def _year(text: str | None) -> int:
    """The year, or 0 where none is told."""
    return 0 if not text else int(text) + (2000 if len(text) == 2 else 0)


def _month(word: str) -> int:
    start = word.lower()[:3]
    return _MONTHS.index(start) + 1 if start in _MONTHS else _ENGLISH.get(start, 0)


def _made(text: str, year: int, month: int, number: int, told: date) -> date:
    """The day of that year, or where none is told (0) the first from ``told`` on."""
    if not 1 <= month <= 12 or year > LAST_YEAR or (year and year < 1900):
        raise Refusal("day.unreadable", text=text)
    for each in (year,) if year else (told.year, told.year + 1):
        if number and number <= monthrange(each, month)[1]:
            made = date(each, month, number)
            if year or made >= told:
                return made
    raise Refusal("day.none", text=text, days=monthrange(year or told.year, month)[1])
