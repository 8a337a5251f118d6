"""The agenda in time: when each item starts and ends, and whether the meeting holds it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from functools import wraps
from typing import NamedTuple, TypeVar

from hfdesk.domain.values import AgendaItem, Kind, Meeting

T = TypeVar("T")

DAY = 24 * 60
NIGHT = 6 * 60
"""So many minutes between two days are no free time."""
LATE = 60
"""A pinned clock that passed by less is late, and not one of the next day."""
LAST = datetime.combine(date.max, time(23, 59))


class Slot(NamedTuple):
    """An agenda item in time.

    ``start`` and ``end`` are ``None`` where the item has no length of its own or the
    meeting no start. ``gap`` is the free time before a pinned start, ``night`` the time
    between the day before and the start of its own, ``late`` the time by which what stands
    before runs past it, all in minutes. ``past_end``: the item ends after the meeting does.
    """

    item: AgendaItem
    start: datetime | None = None
    end: datetime | None = None
    gap: int = 0
    late: int = 0
    past_end: bool = False
    night: int = 0


def _of_the_last(ask: Callable[[Meeting], T]) -> Callable[[Meeting], T]:
    """Remember the answer for the meeting asked about last: one is asked about many times in a row."""
    last: tuple[Meeting, T] | None = None

    @wraps(ask)
    def answer(meeting: Meeting) -> T:
        nonlocal last
        known = last
        if known is None or known[0] is not meeting:
            known = last = (meeting, ask(meeting))
        return known[1]

    return answer


@_of_the_last
def slots(meeting: Meeting) -> tuple[Slot, ...]:
    """Each agenda item with its clock times, in the agenda's order.

    A time follows from the meeting's start and the lengths before it. A pinned item waits
    for its clock; where that has passed it starts at once and says by how much it is late.
    An item under another takes time only where the other has no length of its own.
    """
    return _over_the_days(meeting)


@_of_the_last
def planned_minutes(meeting: Meeting) -> int:
    """The length of the agenda in minutes: all items, and the free time between them; no nights."""
    return sum(slot.gap for slot in slots(meeting)) + sum(_lengths(meeting))


def meeting_end(meeting: Meeting) -> datetime | None:
    """The moment at which the meeting is to end, where it is told."""
    if meeting.end is None:
        return None
    end = datetime.combine(meeting.end_date or meeting.date, meeting.end)
    if meeting.end_date is None and meeting.start and meeting.end < meeting.start:
        end = _later(end, DAY)
    return end


def meeting_minutes(meeting: Meeting) -> int | None:
    """The length of the meeting in minutes, where start and end are told; no nights.

    ``None`` too for a meeting of two days whose agenda does not tell yet where the night is.
    """
    end = meeting_end(meeting)
    if end is None or meeting.start is None:
        return None
    whole = _minutes(end - datetime.combine(meeting.date, meeting.start))
    nights = [slot.night for slot in slots(meeting) if slot.night]
    told = whole < 2 * NIGHT or len(nights) >= (end.date() - meeting.date).days
    return whole - sum(nights) if told else None


@_of_the_last
def overrun(meeting: Meeting) -> int:
    """By how many minutes the agenda ends after the meeting (negative: before it).

    0 where the meeting has no start or end.
    """
    end = meeting_end(meeting)
    ends = [slot.end for slot in slots(meeting) if slot.end]
    return _minutes(max(ends) - end) if end and ends else 0


def _over_the_days(meeting: Meeting) -> tuple[Slot, ...]:
    """The slots, with a night for each that the meeting's days have between them, as far as they tell where.

    A pinned clock that passed turns to the next day by itself (:func:`_pinned`). Where that
    leaves a day without a beginning, it begins at the pinned item with the longest free time
    before it: an hour at least, as shorter ones are waited for, and not past the meeting's end.
    """
    found, next_days = tuple(_walk(meeting)), frozenset[str]()
    end = meeting_end(meeting)
    while end is not None and (coming := _longest_wait(found, end)):
        tried = next_days | {coming.item.id}
        turned = tuple(_walk(meeting, tried))
        if any(slot.end and slot.end > end for slot in turned):
            break
        found, next_days = turned, tried
    return found


def _longest_wait(found: tuple[Slot, ...], end: datetime) -> Slot | None:
    """The item that begins the next day where the agenda does not reach the last one."""
    times = [slot.end or slot.start for slot in found]
    reached = max((each for each in times if each), default=None)
    if reached is None or reached.date() >= end.date():
        return None
    first = next((at for at, slot in enumerate(found) if slot.end), len(found))
    waits = [slot for slot in found[first + 1 :] if slot.gap >= LATE and slot.start]
    return max(waits, key=lambda slot: slot.gap, default=None)


def _walk(meeting: Meeting, next_days: frozenset[str] = frozenset()) -> Iterator[Slot]:
    """The slots one after the other; ``next_days``: the items that begin the next day."""
    clock = datetime.combine(meeting.date, meeting.start) if meeting.start else None
    end = meeting_end(meeting)
    for item, length in zip(meeting.agenda, _lengths(meeting), strict=True):
        if item.start is None and clock is not None and length:  # nearly all
            start, clock = clock, _later(clock, length)
            yield Slot(item, start, clock, past_end=end is not None and clock > end)
            continue
        start, gap, late = _begin(meeting, item, clock, item.id in next_days)
        night = gap if gap >= NIGHT and start and clock and start.date() != clock.date() else 0
        gap -= night
        clock = _later(start, length) if start else None
        if start is None or clock is None or not length:
            yield Slot(item, start if item.start else None, None, gap, late, night=night)
        else:
            yield Slot(item, start, clock, gap, late, bool(end and clock > end), night)


def _begin(
    meeting: Meeting, item: AgendaItem, clock: datetime | None, next_day: bool
) -> tuple[datetime | None, int, int]:
    """(start, minutes free before it, minutes late) of an item."""
    if item.start is None:
        return clock, 0, 0
    pinned = _pinned(meeting, item.start, clock)
    if next_day:
        pinned = _later(pinned, DAY)
    if clock is None or pinned >= clock:
        return pinned, _minutes(pinned - clock) if clock else 0, 0
    return clock, 0, _minutes(clock - pinned)


def _pinned(meeting: Meeting, start: time, clock: datetime | None) -> datetime:
    """The moment of a pinned clock: on the running day, or on the next of a longer meeting.

    The day is not told. A clock that has passed is one of the next day where the meeting has
    one, but for one that has just passed, and one that lies further behind the meeting's end
    then than it is late now.
    """
    day = clock.date() if clock else meeting.date
    pinned = datetime.combine(day, start)
    end = meeting_end(meeting)
    last = end.date() if end else meeting.end_date or meeting.date
    if clock is None or day >= last or _minutes(clock - pinned) < LATE:
        return pinned
    moved = _later(pinned, DAY)
    return pinned if end and moved - end >= clock - pinned else moved


def _lengths(meeting: Meeting) -> list[int]:
    """The time that each item takes by itself, in minutes."""
    long = {item.id for item in meeting.agenda if item.minutes}
    return [
        0 if item.kind is Kind.HEADING or (item.parent and item.parent in long) else item.minutes or 0
        for item in meeting.agenda
    ]


def _later(moment: datetime, minutes: int) -> datetime:
    """The moment so many minutes later, or the calendar's last minute."""
    try:
        return moment + timedelta(0, 60 * minutes) if minutes else moment
    except OverflowError:
        return LAST


def _minutes(length: timedelta) -> int:
    return round(length.total_seconds() / 60)
