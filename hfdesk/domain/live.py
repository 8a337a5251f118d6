"""A meeting while it is held: which item is treated, how long it has taken, what comes next.

It runs from the first item that was begun until its status says that it was held. Moments
are local and without a zone, as they are clocked in the meeting.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from hfdesk.domain.agenda import slots
from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import AgendaItem, Kind, Meeting, Status

_COMING = (None, Status.DRAFT, Status.CALLED)
_TREATED = frozenset({Kind.CASE, Kind.BREAK, Kind.OTHER_BUSINESS})


def treated(meeting: Meeting) -> tuple[AgendaItem, ...]:
    """The items that a meeting goes through, in the agenda's order: no headings, no notes."""
    return tuple(item for item in meeting.agenda if item.kind in _TREATED)


def is_coming(meeting: Meeting) -> bool:
    """Whether it can be held: it has not been held yet, and was not called off."""
    return meeting.status in _COMING and meeting.cancelled is None


def is_running(meeting: Meeting) -> bool:
    """Whether it was opened and not closed."""
    return is_coming(meeting) and any(item.started for item in meeting.agenda)


def current(meeting: Meeting) -> AgendaItem | None:
    """The item that is treated now: the latest one begun that has not ended."""
    going = [item for item in treated(meeting) if item.started and not item.ended]
    return max(going, key=_begun, default=None)


def following(meeting: Meeting, id: str) -> AgendaItem | None:
    """The item to go to from one: the next that is left, else the first that is left."""
    items = treated(meeting)
    at = next((at for at, item in enumerate(items) if item.id == id), -1)
    left = [item for item in (*items[at + 1 :], *items[: max(at, 0)]) if item.ended is None]
    return next((item for item in left if item.id != id), None)


def next_of(meeting: Meeting, id: str) -> AgendaItem:
    """The item after one on the agenda; of the last that itself."""
    items = treated(meeting)
    at = next((at for at, item in enumerate(items) if item.id == id), -1)
    return items[min(at + 1, len(items) - 1)]


def preceding(meeting: Meeting, id: str) -> AgendaItem | None:
    """The item before one on the agenda."""
    items = treated(meeting)
    at = next((at for at, item in enumerate(items) if item.id == id), 0)
    return items[at - 1] if at else None


def entered(meeting: Meeting, id: str, moment: datetime) -> Meeting:
    """The meeting at an item: its clock starts, that of the one before stops.

    One that is come back to keeps the moment at which it was first begun. ``KeyError`` for no item.
    """
    stopped = left_off(meeting, moment, but=id)
    item = stopped.item(id)
    return stopped.with_item(replace(item, started=item.started or moment, ended=None))


def paused(meeting: Meeting, item: AgendaItem, moment: datetime) -> Meeting:
    """The meeting in a break: the next item where that is one, else ``item`` behind the current one.

    Refuses where no item is treated.
    """
    going = current(meeting)
    if going is None:
        raise Refusal("live.not_running")
    items = treated(meeting)
    after = items[items.index(going) + 1 :][:1]
    if after and after[0].kind is Kind.BREAK and not after[0].started:
        return entered(meeting, after[0].id, moment)
    at = meeting.agenda.index(going) + 1
    agenda = (*meeting.agenda[:at], item, *meeting.agenda[at:])
    return entered(replace(meeting, agenda=agenda), item.id, moment)


def left_off(meeting: Meeting, moment: datetime, but: str = "") -> Meeting:
    """The meeting with the clocks of all its items stopped, but for one."""
    agenda = (
        replace(item, ended=max(moment, item.started))
        if item.started and not item.ended and item.id != but
        else item
        for item in meeting.agenda
    )
    return replace(meeting, agenda=tuple(agenda))


def clocked(meeting: Meeting, id: str, started: datetime | None, ended: datetime | None) -> Meeting:
    """The item with corrected clocks; refuses an end before the start, or one without a start."""
    if ended is not None and (started is None or ended < started):
        raise Refusal("live.ends_before")
    return meeting.with_item(replace(meeting.item(id), started=started, ended=ended))


def spent(meeting: Meeting, id: str, moment: datetime) -> timedelta:
    """The time that an item has taken: its own, less that of items that came in between.

    Only an item's first start and last end are kept: where two are taken up by turns, more than
    once each, the one that was begun last is counted too long.
    """
    item = meeting.item(id)
    if item.started is None:
        return timedelta()
    begun, end = item.started, item.ended or max(moment, item.started)
    between = (
        (max(other.started, begun), min(other.ended or moment, end))
        for other in treated(meeting)
        if other.id != id and other.started and begun < other.started
    )
    return max(end - begun - _covered(between), timedelta())


def minutes_spent(meeting: Meeting, id: str, moment: datetime) -> int:
    """:func:`spent` in whole minutes, as one says it."""
    return round(spent(meeting, id, moment).total_seconds() / 60)


def minutes_left(meeting: Meeting, id: str, moment: datetime) -> int | None:
    """Whole minutes that are left of an item's planned length (negative: over); ``None`` without one."""
    planned = meeting.item(id).minutes
    if not planned:
        return None
    left = timedelta(minutes=planned) - spent(meeting, id, moment)
    return math.ceil(left.total_seconds() / 60)


def delay(meeting: Meeting, moment: datetime) -> int:
    """By how many minutes the meeting is behind its plan now (negative: before it).

    The item that is treated is counted with what is left of its length; one under another that
    has a length takes of that one's, and one that has none should be over when it begins. 0
    where nothing is treated, or the plan tells no clock.
    """
    item = current(meeting)
    if item is None:
        return 0
    lent = _lender(meeting, item)
    planned = _planned_end(meeting, lent)
    if planned is None:
        return 0
    before, after = _split(meeting, item)
    ahead = _planned(meeting, [each for each in before if each.ended is None and each is not lent])
    behind = _planned(meeting, [each for each in after if each.ended is not None])
    expected = moment + _left_of(meeting, lent, moment) + ahead - behind
    return round((expected - planned).total_seconds() / 60)


def order(meeting: Meeting) -> tuple[AgendaItem, ...]:
    """The items that were begun, in the order in which they were."""
    begun = [item for item in treated(meeting) if item.started]
    return tuple(sorted(begun, key=_begun))


def _begun(item: AgendaItem) -> datetime:
    assert item.started is not None
    return item.started


def _lender(meeting: Meeting, item: AgendaItem) -> AgendaItem:
    """The item whose length another takes: the one that it stands under, where that has one, else itself."""
    return next((each for each in meeting.agenda if each.id == item.parent and each.minutes), item)


def _planned_end(meeting: Meeting, item: AgendaItem) -> datetime | None:
    """When an item is to be over; one without a length when what stands before it is."""
    walked = slots(meeting)
    at = next(at for at, slot in enumerate(walked) if slot.item.id == item.id)
    known = (slot.end or slot.start for slot in reversed(walked[: at + 1]))
    begins = datetime.combine(meeting.date, meeting.start) if meeting.start else None
    return next((each for each in known if each), begins)


def _left_of(meeting: Meeting, item: AgendaItem, moment: datetime) -> timedelta:
    """What is left of an item's length, less what those under it have taken; nothing where it is spent."""
    whole = timedelta(minutes=item.minutes or 0)
    under = (each.id for each in treated(meeting) if item.id in (each.id, each.parent))
    taken = sum((spent(meeting, id, moment) for id in under), timedelta())
    left = whole - taken
    return max(timedelta(minutes=math.ceil(left.total_seconds() / 60)), timedelta())


def _planned(meeting: Meeting, items: Iterable[AgendaItem]) -> timedelta:
    """The planned length of items; those under one with a length take none of their own."""
    own = (each for each in items if _lender(meeting, each) is each)
    return timedelta(minutes=sum(each.minutes or 0 for each in own))


def _split(meeting: Meeting, item: AgendaItem) -> tuple[list[AgendaItem], list[AgendaItem]]:
    items = list(treated(meeting))
    at = items.index(item)
    return items[:at], items[at + 1 :]


def _covered(spans: Iterable[tuple[datetime, datetime]]) -> timedelta:
    """The time that spans cover together."""
    whole = timedelta()
    reached: datetime | None = None
    for begin, end in sorted(spans):
        start = max(begin, reached) if reached else begin
        if end > start:
            whole += end - start
            reached = end
    return whole
