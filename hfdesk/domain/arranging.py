"""When meetings are: the rules for one, the days of a whole plan, and what is to be said of a day."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from hfdesk.domain.agenda import meeting_end
from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import Meeting, Status

LONGEST = timedelta(days=14)
"""A meeting that lasts longer is a slip of the keyboard."""
LOOK_BACK = timedelta(days=800)
"""Meetings that are longer ago are not looked at: neither for their minutes nor as a pattern."""
MOST = 200
"""The most meetings of one plan."""
LAST_WEEK = 5
"""Stands for the last of a weekday in a month."""
JULY, SATURDAY = 7, 5

_COMING = (None, Status.DRAFT, Status.CALLED)


@dataclass(frozen=True, slots=True)
class When:
    """When a meeting is; ``end_date`` where it ends on a later day than it starts."""

    date: date
    start: time | None = None
    end: time | None = None
    end_date: date | None = None


class RemarkKind(StrEnum):
    """What is to be said of a meeting's day before it is chosen."""

    HOLIDAY = "holiday"  # ``text`` is its name
    WEEKEND = "weekend"
    JULY = "july"
    PAST = "past"
    SAME_DAY = "same_day"  # the committee meets already that day; ``text`` is its clock
    OVERLAP = "overlap"  # another committee meets at that time; ``text`` is its label


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to be said of a meeting's day."""

    kind: RemarkKind
    text: str = ""


@dataclass(frozen=True, slots=True)
class Engagement:
    """A meeting that is planned already: whose (id and label), and when."""

    meeting: str
    committee: str
    label: str
    when: When


def when_of(meeting: Meeting) -> When:
    """When a meeting is."""
    return When(meeting.date, meeting.start, meeting.end, meeting.end_date)


def is_coming(meeting: Meeting) -> bool:
    """Whether a meeting has not been held: by its status, and where it has none by its minutes."""
    minuted = any(item.decision or item.discussion or item.started for item in meeting.agenda)
    return meeting.status in _COMING and not minuted


def checked(when: When) -> When:
    """The same, an end on the first day left out.

    Refuses an end that is not after the start (``meeting.ends_before``, or by days
    ``meeting.last_day_before``), and more than two weeks (``meeting.too_long``).
    """
    last = when.end_date or when.date
    if last < when.date:
        raise Refusal("meeting.last_day_before", day=when.date)
    if last - when.date > LONGEST:
        raise Refusal("meeting.too_long", days=(last - when.date).days + 1)
    if last == when.date and when.start and when.end and when.end <= when.start:
        raise Refusal("meeting.ends_before", start=f"{when.start:%H:%M}", end=f"{when.end:%H:%M}")
    return when if last != when.date else replace(when, end_date=None)


def moved(meeting: Meeting, when: When) -> Meeting:
    """The meeting at another time. Refuses (``meeting.held``) where it has been held."""
    if when_of(meeting) == when:
        return meeting
    if not is_coming(meeting):
        raise Refusal("meeting.held", day=meeting.date)
    right = checked(when)
    return replace(meeting, date=right.date, start=right.start, end=right.end, end_date=right.end_date)


def called_off(meeting: Meeting, day: date) -> Meeting:
    """The meeting called off on a day, its cases off the agenda. Refuses one that was held."""
    if not is_coming(meeting):
        raise Refusal("meeting.held", day=meeting.date)
    if meeting.cancelled:
        raise Refusal("meeting.called_off", day=meeting.cancelled)
    gone = {item.id for item in meeting.agenda if item.case}
    rest = (item for item in meeting.agenda if item.id not in gone)
    agenda = tuple(replace(item, parent="") if item.parent in gone else item for item in rest)
    return replace(meeting, agenda=agenda, cancelled=day)


def refuse_twin(when: When, committee: str, meeting: str, others: Iterable[Engagement]) -> None:
    """Refuse (``meeting.twin``) a second meeting of a committee at the very same start."""
    for each in others:
        same = (each.when.date, each.when.start) == (when.date, when.start)
        if same and each.committee == committee and each.meeting != meeting:
            raise Refusal("meeting.twin", day=when.date, committee=each.label)


def remarks(
    when: When, committee: str, others: Iterable[Engagement], *, today: date, holiday: str = ""
) -> tuple[Remark, ...]:
    """What is to be said of a time for a committee's meeting, the weightiest first.

    ``holiday`` is what a public holiday on that day is called; ``others`` are the other
    meetings.
    """
    return tuple(_remarks(when, committee, others, today, holiday))


def every_weeks(first: date, last: date, weeks: int) -> tuple[date, ...]:
    """The first day, and the same weekday each so many weeks on, the last day included."""
    if weeks < 1:
        raise Refusal("plan.weeks", weeks=weeks)
    return _at_most(first + timedelta(weeks=at) for at in range(0, (last - first).days // 7 + 1, weeks))


def nth_weekdays(first: date, last: date, nth: int, weekday: int, months: int = 1) -> tuple[date, ...]:
    """The n-th of a weekday (Monday is 0) of each so many months; ``LAST_WEEK``: the last of it.

    Counted from the first day's month, both days included.
    """
    if months < 1:
        raise Refusal("plan.months", months=months)
    start, end = first.year * 12 + first.month - 1, last.year * 12 + last.month - 1
    found = (_nth(*divmod(at, 12), nth, weekday) for at in range(start, end + 1, months))
    return _at_most(day for day in found if first <= day <= last)


def _at_most(days: Iterable[date]) -> tuple[date, ...]:
    found = tuple(days)
    if len(found) > MOST:
        raise Refusal("plan.too_many", most=MOST)
    return found


def _nth(year: int, month: int, nth: int, weekday: int) -> date:
    """The n-th of a weekday in a month (0 is January)."""
    first, length = monthrange(year, month + 1)
    day = 1 + (weekday - first) % 7 + 7 * (nth - 1)
    return date(year, month + 1, day if day <= length else day - 7)


def _remarks(
    when: When, committee: str, others: Iterable[Engagement], today: date, holiday: str
) -> Iterator[Remark]:
    if holiday:
        yield Remark(RemarkKind.HOLIDAY, holiday)
    elif when.date.weekday() >= SATURDAY:
        yield Remark(RemarkKind.WEEKEND)
    others = tuple(others)
    own = [each for each in others if each.committee == committee and _share_a_day(when, each.when)]
    yield from (Remark(RemarkKind.SAME_DAY, _clock(each.when)) for each in own)
    labels = [each.label for each in others if each.committee != committee and _overlap(when, each.when)]
    if labels:
        yield Remark(RemarkKind.OVERLAP, ", ".join(dict.fromkeys(labels)))
    if when.date.month == JULY and not holiday:
        yield Remark(RemarkKind.JULY)
    if when.date < today:
        yield Remark(RemarkKind.PAST)


def _clock(when: When) -> str:
    return f"{when.start:%H:%M}" if when.start else ""


def _share_a_day(one: When, other: When) -> bool:
    return one.date <= (other.end_date or other.date) and other.date <= (one.end_date or one.date)


def _overlap(one: When, other: When) -> bool:
    """Whether two meetings, both of a known start, run at the same time."""
    if not one.start or not other.start or not _share_a_day(one, other):
        return False
    return _begin(one) < _end(other) and _begin(other) < _end(one)


def _begin(when: When) -> datetime:
    return datetime.combine(when.date, when.start or time())


def _end(when: When) -> datetime:
    """The end, or an hour after the start where none is told."""
    told = Meeting(
        id="", committee="", date=when.date, start=when.start, end=when.end, end_date=when.end_date
    )
    return meeting_end(told) or _begin(when) + timedelta(hours=1)
