"""Days: of the meeting, and in its texts, each with the weekday that is named beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from hfdesk.domain.checks.finding import Code, Context, Finding, Severity
from hfdesk.domain.checks.texts import Text
from hfdesk.domain.deadlines import MONTHS
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import Language

SATURDAY, JULY = 5, 7
NEAR = timedelta(days=120)
"""A day without a year is read as the nearest; farther off than this nobody can tell."""

WEEKDAYS: Mapping[Language, tuple[str, ...]] = {
    Language.NB: ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    Language.NN: ("måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"),
    Language.EN: ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_ENGLISH = "January February March April May June July August September October November December"
MONTH_NAMES: Mapping[Language, tuple[str, ...]] = {
    Language.NB: tuple(MONTHS),
    Language.NN: tuple(MONTHS),
    Language.EN: tuple(_ENGLISH.split()),
}
_WEEKDAYS = {name.lower(): at for names in WEEKDAYS.values() for at, name in enumerate(names)}
_MONTHS = {name.lower(): at for names in MONTH_NAMES.values() for at, name in enumerate(names, 1)}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAY = (
    rf"(?P<day>\d{{1,2}})\.?\s?(?:(?P<word>{_MONTH})|(?<=\.)\s?(?P<month>\d{{1,2}})\.)"
    r"(?:\s?(?P<year>\d{4}|\d\d)(?![\d.:]))?"
)
_ANY = re.compile(rf"(?<![\d./]){_DAY}", re.IGNORECASE)
_BESIDE = re.compile(rf"(?:dag|day)(?:en)?,?\s(?:den\s|the\s)?{_DAY}", re.IGNORECASE)
_LAST_WORD = re.compile(r"\w+\Z")
_NEXT = re.compile(
    r"(?:neste|nytt|next)\s(?:ordinære\s|ordinary\s)?(?:[\wæøå]{2,8}[- ])?(?:møtet?|meeting)"
    r"(?:\s(?:er|blir|vert|is))?\s?[:,–-]?\s(?:den\s)?(?:[a-zæøå]+dag(?:en)?,?\s)?(?:den\s)?" + _DAY,
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Told:
    """A day that a text tells, in its words; ``day`` is ``None`` where there is no such day."""

    words: str
    day: date | None


def check(record: MeetingRecord, context: Context) -> Iterator[Finding]:
    """The meeting on a day when nobody is at work."""
    day = record.meeting.date
    if name := context.holidays.get(day):
        yield Finding(Code.HOLIDAY, Severity.DOUBT, field="date", values={"holiday": name, "day": day})
    elif day.weekday() >= SATURDAY:
        yield Finding(Code.WEEKEND, Severity.DOUBT, field="date", values={"day": day})
    elif day.month == JULY:
        yield Finding(Code.JULY, Severity.DOUBT, field="date", values={"day": day})


def check_texts(record: MeetingRecord, context: Context, texts: Iterable[Text]) -> Iterator[Finding]:
    """Weekdays that are not those of the days beside them; the next meeting on two days."""
    around = record.meeting.date
    for text in texts:
        yield from _weekdays(text, around)
    yield from _next(record, context, texts)


def read(found: re.Match[str], around: date) -> Told:
    """The day that was matched; without a year the nearest to ``around``."""
    word = found["word"]
    month = _MONTHS[word.lower()] if word else int(found["month"])
    words = " ".join(found[0].split())
    if found["year"]:
        return Told(words, _date(int(found["year"]) % 100 + 2000, month, int(found["day"])))
    near = [_date(around.year + step, month, int(found["day"])) for step in (-1, 0, 1)]
    known = [each for each in near if each]
    return Told(words, min(known, key=lambda each: abs(each - around)) if known else None)


def days_in(words: str, around: date) -> Iterator[date]:
    """The days that a text tells."""
    for found in _ANY.finditer(words):
        if day := read(found, around).day:
            yield day


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _weekdays(text: Text, around: date) -> Iterator[Finding]:
    for found in _BESIDE.finditer(text.words):
        start = found.start()
        before = _LAST_WORD.search(text.words[max(0, start - 12) : start + 3])
        meant = _WEEKDAYS.get(before[0].lower()) if before else None
        told = read(found, around)
        if meant is None or (told.day and not found["year"] and abs(told.day - around) > NEAR):
            continue
        words = f"{before[0] if before else ''}{told.words[3:]}"
        if told.day is None:
            yield _finding(Code.NO_SUCH_DAY, text, {"words": words})
        elif told.day.weekday() != meant:
            yield _finding(Code.WEEKDAY, text, {"words": words, "day": told.day})


def _finding(code: Code, text: Text, values: Mapping[str, object]) -> Finding:
    return Finding(
        code,
        Severity.DOUBT,
        item=text.item,
        case=text.case,
        field=text.field,
        section=text.section,
        values=values,
    )


def _next(record: MeetingRecord, context: Context, texts: Iterable[Text]) -> Iterator[Finding]:
    """Papers tell of many bodies' meetings: only the meeting's and the agenda's own words count."""
    told: dict[date, Text] = {}
    for text in texts:
        if text.case or ("ø" not in text.words and "eeting" not in text.words):
            continue
        for found in _NEXT.finditer(text.words):
            day = read(found, record.meeting.date).day
            if day and day > record.meeting.date:
                told.setdefault(day, text)
    if len(told) > 1:
        first, second = sorted(told)[:2]
        yield _finding(Code.NEXT_TWICE, told[second], {"day": first, "other": second})
    elif told:
        yield from _against_archive(record, context, *next(iter(told.items())))


def _against_archive(record: MeetingRecord, context: Context, day: date, text: Text) -> Iterator[Finding]:
    later = sorted(other.date for other in context.others if other.date > record.meeting.date)
    if later and day not in later:
        yield _finding(Code.NEXT_OTHER, text, {"day": day, "other": later[0]})
