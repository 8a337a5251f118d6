"""Case numbers: printed as the committee's pattern says, kept as year and sequence.

A pattern is text with the fields ``{n}``, ``{n:02}``, ``{yy}`` and ``{yyyy}``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache, lru_cache, partial

from hfdesk.domain.setup import setup_of
from hfdesk.domain.values import Committee, Numbering, Reset

DEFAULT = Numbering(pattern="{n}/{yy}", reset=Reset.YEAR)

_FIELD = re.compile(r"\{(n|yy|yyyy)(?::0(\d))?\}")
_YEAR_FIRST = re.compile(r"\b((?:19|20)\d\d)\D{1,2}(\d{1,4})\b")
_YEAR_LAST = re.compile(r"\b(\d{1,4})\s?[/.-]\s?((?:(?:19|20)\d)?\d\d?)\b")
_ALONE = re.compile(r"\d{1,9}")


@lru_cache(maxsize=4096)
def printed(pattern: str, sequence: int, year: int) -> str:
    """The number as it prints: ``printed("{n:02}/{yy}", 7, 2025)`` is ``07/25``."""

    def field(match: re.Match[str]) -> str:
        value = {"n": sequence, "yy": year % 100, "yyyy": year}[match[1]]
        width = int(match[2] or 0) or (2 if match[1] == "yy" else 0)
        return f"{value:0{width}}"

    return _FIELD.sub(field, pattern)


@lru_cache(maxsize=16384)
def matched(pattern: str, number: str) -> tuple[int | None, int] | None:
    """(year, sequence) of a number that follows the pattern, else ``None``.

    The year is ``None`` where the pattern has none.
    """
    found = _expression(pattern).fullmatch(number.strip())
    groups = found.groupdict() if found else {}
    if "n" not in groups:
        return None
    year = groups.get("yyyy") or groups.get("yy")
    return (_full_year(year) if year else None), int(groups["n"])


def parse(number: str) -> tuple[int | None, int | None]:
    """(year, sequence) of a printed number of any pattern, as well as can be told.

    ``2024.30`` is (2024, 30), ``42/24`` (2024, 42), ``PS 7/2025`` (2025, 7), ``12`` (None, 12).
    """
    if found := _YEAR_FIRST.search(number):
        return int(found[1]), int(found[2])
    if found := _YEAR_LAST.search(number):
        return _full_year(found[2]), int(found[1])
    found = _ALONE.search(number)
    return None, int(found[0]) if found else None


def sequence(committee: Committee, number: str) -> int | None:
    """The running number alone, without the year."""
    for pattern in patterns(committee):
        if known := matched(pattern, number):
            return known[1]
    return parse(number)[1]


def patterns(committee: Committee) -> tuple[str, ...]:
    """The committee's patterns, its own first and then those of its series."""
    numbering = committee.numbering or DEFAULT
    return (numbering.pattern, *(series.pattern for series in numbering.series))


def next_number(committee: Committee, taken: Iterable[str], day: date, series: str = "") -> str:
    """The next free number on that day, after all that are taken.

    ``taken`` are the committee's numbers as printed. Series of one counter share numbers.
    """
    return Counter(committee, taken, day).next(series)


class Counter:
    """Gives a committee's next free numbers on a day, one after another."""

    def __init__(self, committee: Committee, taken: Iterable[str], day: date) -> None:
        self._numbering = committee.numbering or DEFAULT
        self._taken = frozenset(taken)
        self._day = day
        self._last: dict[tuple[str, ...], int] = {}
        self._series = cache(partial(_series, self._numbering))
        self._least = _least(committee, day)

    def next(self, series: str = "") -> str:
        """The next number of a series, after all that are taken or were given here."""
        pattern, shared = self._series(series)
        if shared not in self._last:
            self._last[shared] = max(self._used(shared), default=0)
            if shared == (self._numbering.pattern,):
                self._last[shared] = max(self._last[shared], self._least - 1)
        self._last[shared] += 1
        return printed(pattern, self._last[shared], self._day.year)

    def _used(self, shared: tuple[str, ...]) -> Iterator[int]:
        yearly = self._numbering.reset is Reset.YEAR
        for number in self._taken:
            for pattern in shared:
                known = matched(pattern, number)
                if known and (not yearly or known[0] in (None, self._day.year)):
                    yield known[1]


def _least(committee: Committee, day: date) -> int:
    """The least number that a case of that day gets, as the committee has set it."""
    setup = setup_of(committee)
    yearly = setup.next_number_year in (None, day.year)
    return (setup.next_number or 1) if yearly else 1


def _series(numbering: Numbering, key: str) -> tuple[str, tuple[str, ...]]:
    """(pattern of the series, patterns that share its counter)."""
    own = next((one for one in numbering.series if key and one.key == key), None)
    if own is None:
        return numbering.pattern, (numbering.pattern,)
    counter = own.counter or own.key
    return own.pattern, tuple(one.pattern for one in numbering.series if (one.counter or one.key) == counter)


@cache
def _expression(pattern: str) -> re.Pattern[str]:
    parts: list[str] = []
    at = 0
    named: set[str] = set()
    for field in _FIELD.finditer(pattern):
        parts.append(re.escape(pattern[at : field.start()]))
        digits = {"n": r"\d{1,9}", "yy": r"\d\d", "yyyy": r"\d{4}"}[field[1]]
        parts.append(f"(?P={field[1]})" if field[1] in named else f"(?P<{field[1]}>{digits})")
        named.add(field[1])
        at = field.end()
    return re.compile("".join((*parts, re.escape(pattern[at:]))))


def _full_year(year: str) -> int:
    return int(year) if len(year) == 4 else 2000 + int(year)
