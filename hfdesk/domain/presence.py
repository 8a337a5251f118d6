"""Who is in a meeting: at an item and now, who came, left and came back, and who may vote.

A record is one interval: ``from_`` and ``to`` by the clock, ``from_item`` and ``to_item`` by
number, both included. Who left and came back has a ``from_`` after the ``to``, and ``items``
tells the numbers attended. ``NO_SHOW`` is somebody who has not come and has not said so:
«kommer senere» until the meeting is over. Clocks are local, as the moments of the items.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from hfdesk.domain import live
from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import AgendaItem, Attendance, Kind, Meeting, Presence, Who

GRACE = timedelta(minutes=2)
"""Who comes or leaves so near an item's edge was there for all of it, or for none."""
_OF_ABSENCE = re.compile(
    r"forfall|fråfall|fravær|fråver|\bs(?:yk|juk)|permisjon|\bferie|absen|apolog|\bsick|\bleave",
    re.IGNORECASE,
)


def key(record: Attendance) -> str:
    """What tells a record among its meeting's: the person's id, else the printed name."""
    return record.person or record.name


def key_of(who: Who) -> str:
    """The key of the record that somebody has, or would have."""
    return who.person or who.as_


def who_of(record: Attendance) -> Who:
    """Somebody on the attendance list as the other lists name them."""
    return Who(person=record.person) if record.person else Who(as_=record.name)


def find(meeting: Meeting, who: str) -> Attendance | None:
    """The record of that key."""
    return next((each for each in meeting.attendance if key(each) == who), None)


def record_of(meeting: Meeting, who: str) -> Attendance:
    """The record of that key; refuses where nobody has it."""
    found = find(meeting, who)
    if found is None:
        raise Refusal("attendance.unknown", name=who)
    return found


def put(meeting: Meeting, record: Attendance, old: str = "") -> Meeting:
    """The meeting with a record in the place of the one of its key (or ``old``), else last.

    What was noted of somebody's absence («meldt forfall») goes when they are there after all.
    """
    wanted = old or key(record)
    before = find(meeting, wanted)
    if before is None:
        return replace(meeting, attendance=(*meeting.attendance, record))
    if before.status is not Presence.PRESENT and record.status is Presence.PRESENT:
        over = record.note == before.note and tells_absence(record.note)
        record = replace(record, note="") if over else record
    kept = (record if key(each) == wanted else each for each in meeting.attendance)
    return replace(meeting, attendance=tuple(kept))


def without(meeting: Meeting, who: str) -> Meeting:
    """The meeting without a record."""
    return replace(meeting, attendance=tuple(each for each in meeting.attendance if key(each) != who))


@dataclass(frozen=True, slots=True)
class _Course:
    """The course of a meeting, and the place in it of each number and each item (by id)."""

    items: tuple[AgendaItem, ...]
    numbers: Mapping[str, int]
    ids: Mapping[str, int]


class _Gone:
    """The meeting whose course was asked for last: of one it is asked for each of its people and items."""

    last: tuple[Meeting, _Course] | None = None


_gone = _Gone()


def course(meeting: Meeting) -> tuple[AgendaItem, ...]:
    """The items in the order in which they were treated, then those that are left."""
    return _course(meeting).items


def numbers(meeting: Meeting) -> tuple[str, ...]:
    """The numbers of :func:`course`."""
    return tuple(each.number for each in course(meeting) if each.number)


def _course(meeting: Meeting) -> _Course:
    known = _gone.last
    if known is None or known[0] is not meeting:
        left = (each for each in meeting.agenda if not each.started and each.kind is not Kind.HEADING)
        items = (*live.order(meeting), *left)
        places = {each.number: at for at, each in enumerate(items) if each.number}
        ids = {each.id: at for at, each in reversed(list(enumerate(items)))}
        known = _gone.last = (meeting, _Course(items, places, ids))
    return known[1]


def is_away(record: Attendance) -> bool:
    """Whether somebody left by the clock and has not come back."""
    return record.to is not None and (record.from_ is None or record.from_ <= record.to)


def tells_absence(note: str) -> bool:
    """Whether a note says why somebody is not there."""
    return _OF_ABSENCE.search(note) is not None


def here(meeting: Meeting, record: Attendance, item: AgendaItem | None = None) -> bool:
    """Whether somebody is there at an item to its end, or so far where it is treated now.

    With no item: whether they are there from the start. Recusals are told by the item.
    """
    if record.status is not Presence.PRESENT:
        return False
    if item is None:
        return not (record.items or record.from_item or record.from_ or is_away(record))
    if _is_current(item) and is_away(record):
        return False
    if record.items and item.number:
        return item.number in record.items and not _left_during(record, item)
    if record.items and not record.from_:
        return False  # for certain cases only: not in breaks, nor in what came up
    if _is_current(item) and record.from_:
        return True
    if item.number or not (record.from_ or record.to):
        return _in_range(meeting, record, item)
    return _by_clock(record, item)


def came(meeting: Meeting, who: str, clock: time, item: AgendaItem | None) -> Meeting:
    """Somebody has come, now, while an item is treated; with no item: is there from the start.

    Whoever stands in for them leaves. One who left and is back within the item never left.
    """
    record = record_of(meeting, who)
    if item is None:
        return put(_relieved(meeting, record, clock, item), present(record))
    if here(meeting, record, item):
        return meeting
    return put(_relieved(meeting, record, clock, item), _back(meeting, record, clock, item))


def left(meeting: Meeting, who: str, clock: time, item: AgendaItem | None) -> Meeting:
    """Somebody has left, now, while an item is treated; with no item: is not coming."""
    record = record_of(meeting, who)
    if item is None:
        return put(meeting, absent(record))
    if not here(meeting, record, item):
        return meeting
    if record.from_ == clock and not record.to and not record.items:
        return put(meeting, absent(record))  # came by mistake
    number = _number_to(meeting, item)
    kept = _until(meeting, record.items, number)
    if record.items and not kept:
        return put(meeting, absent(record))
    return put(meeting, replace(record, to=clock, to_item=number, items=kept))


def leaves_after(meeting: Meeting, who: str, number: str) -> Meeting:
    """Somebody stays to the end of an item."""
    record = record_of(meeting, who)
    order = numbers(meeting)
    if record.from_item in order and order.index(record.from_item) > order.index(number):
        raise Refusal("attendance.turned", first=record.from_item, last=number)
    kept = _until(meeting, record.items, number)
    changed = replace(record, status=Presence.PRESENT, to=None, to_item=number, items=kept)
    return put(meeting, changed)


def comes_at(meeting: Meeting, who: str, number: str) -> Meeting:
    """Somebody is there from the start of an item."""
    record = replace(record_of(meeting, who), status=Presence.PRESENT, items=(), to=None, to_item="")
    return put(meeting, replace(record, from_=None, from_item=number))


def for_items(meeting: Meeting, who: str, items: tuple[str, ...]) -> Meeting:
    """Somebody is there for certain items only; for none: for all of them."""
    record = present(record_of(meeting, who))
    return put(meeting, replace(record, items=items))


def stands_in(
    meeting: Meeting, record: Attendance, for_: str, clock: time, item: AgendaItem | None
) -> Meeting:
    """A deputy takes the place of somebody, who is absent from the start or leaves now."""
    own = key(record)
    if for_ == own:
        raise Refusal("register.own_deputy")
    for each in (find(meeting, for_), deputy_of(meeting, for_)):
        if each is not None and key(each) != own and (item is None or here(meeting, each, item)):
            meeting = left(meeting, key(each), clock, item)
    known = find(meeting, own) or absent(record)
    return came(put(meeting, replace(known, deputy_for=for_)), own, clock, item)


def deputy_of(meeting: Meeting, who: str) -> Attendance | None:
    """Who stands in for somebody."""
    return next((each for each in meeting.attendance if who and each.deputy_for == who), None)


def present(record: Attendance) -> Attendance:
    """The record of one who is there from start to end."""
    return replace(_plain(record), status=Presence.PRESENT)


def absent(record: Attendance, told: bool = True) -> Attendance:
    """The record of one who is not there; ``told``: and has said so."""
    return replace(_plain(record), status=Presence.ABSENT if told else Presence.NO_SHOW)


def checked(meeting: Meeting, record: Attendance) -> Attendance:
    """Refuses items that are not on the agenda, and an end before the start where they tell one interval."""
    order = [each.number for each in meeting.agenda if each.number]
    for number in (*record.items, record.from_item, record.to_item):
        if number and number not in order:
            raise Refusal("attendance.no_item", number=number)
    if not record.items:
        _check_ends(numbers(meeting), record)
    return record


def came_within(meeting: Meeting, record: Attendance) -> bool:
    """Whether somebody came while their first item was being treated, by the clock."""
    item = _numbered(meeting, record.from_item)
    if item is None or item.started is None or record.from_ is None:
        return False
    return _minutes(record.from_) - _minutes(item.started) > _GRACE


def left_within(meeting: Meeting, record: Attendance) -> bool:
    """Whether somebody left before the end of their last item, by the clock."""
    item = _numbered(meeting, record.to_item)
    return item is not None and _left_during(record, item)


def on_time(meeting: Meeting, record: Attendance) -> bool:
    """Whether somebody's first item is the first of all, and the clock says that they came as it began."""
    item = _numbered(meeting, record.from_item)
    first = next(iter(numbers(meeting)), "")
    clocked = item is not None and item.started is not None and record.from_ is not None
    return clocked and record.from_item == first and not came_within(meeting, record)


_GRACE = GRACE.total_seconds() / 60


def _check_ends(order: Sequence[str], record: Attendance) -> None:
    first, last = record.from_item, record.to_item
    if first and last and order.index(first) > order.index(last):
        raise Refusal("attendance.turned", first=first, last=last)
    if record.from_ and record.to and record.to < record.from_:
        raise Refusal("attendance.turned", first=f"{record.from_:%H:%M}", last=f"{record.to:%H:%M}")


def _plain(record: Attendance) -> Attendance:
    return replace(record, items=(), from_=None, to=None, from_item="", to_item="")


def _back(meeting: Meeting, record: Attendance, clock: time, item: AgendaItem) -> Attendance:
    """The record of one who comes, or comes back, while an item is treated."""
    number = _number_from(meeting, item)
    if record.status is not Presence.PRESENT:
        return replace(present(record), from_=clock, from_item=number)
    if not is_away(record) and not record.items:
        return replace(record, from_=clock, from_item=number)
    if record.items and not is_away(record):  # a guest for some items, who comes to another too
        return replace(record, from_=clock, items=_in_order(meeting, (*record.items, number)))
    if is_away(record) and record.to_item == number == item.number:
        return _never_left(meeting, record)
    attended = [each.number for each in course(meeting) if each.number and _attended(meeting, record, each)]
    items = _in_order(meeting, (*attended, *_from(meeting, number)))
    if items == numbers(meeting):
        return present(record)
    return replace(record, from_=clock, from_item=number, items=items)


def _never_left(meeting: Meeting, record: Attendance) -> Attendance:
    rest = _from(meeting, record.to_item) if record.items else ()
    return replace(record, to=None, to_item="", items=_in_order(meeting, (*record.items, *rest)))


def _attended(meeting: Meeting, record: Attendance, item: AgendaItem) -> bool:
    """Whether somebody who is away was there for an item to its end."""
    if record.items:
        return item.number in record.items and not _left_during(record, item)
    return _in_range(meeting, record, item)


def _relieved(meeting: Meeting, record: Attendance, clock: time, item: AgendaItem | None) -> Meeting:
    """The meeting where whoever stood in for somebody who comes has left."""
    deputy = deputy_of(meeting, record.person) if not record.deputy_for else None
    if deputy is None:
        return meeting
    return without(meeting, key(deputy)) if item is None else left(meeting, key(deputy), clock, item)


def _in_range(meeting: Meeting, record: Attendance, item: AgendaItem) -> bool:
    order = _course(meeting)
    at = order.ids.get(item.id, -1)
    first = order.numbers.get(record.from_item, 0)
    last = order.numbers.get(record.to_item, len(order.items))
    return first <= at <= last and not (at == last and _left_during(record, item))


def _is_current(item: AgendaItem) -> bool:
    return item.started is not None and item.ended is None


def _left_during(record: Attendance, item: AgendaItem) -> bool:
    """Whether somebody left while an item was treated that went on without them."""
    if not is_away(record) or record.to_item != item.number or item.started is None:
        return False
    return item.ended is None or _minutes(item.ended) - _minutes(record.to) > _GRACE


def _by_clock(record: Attendance, item: AgendaItem) -> bool:
    """Whether somebody was there when an item without a number ended, told by the clock."""
    if item.started is None or item.ended is None:
        return not is_away(record)
    end = _minutes(item.ended)
    if record.from_ and record.to and record.from_ > record.to:
        return not _minutes(record.to) + _GRACE < end < _minutes(record.from_)
    after = record.from_ is None or _minutes(record.from_) <= end
    return after and (record.to is None or _minutes(record.to) + _GRACE >= end)


def _minutes(clock: time | datetime | None) -> float:
    """Minutes since midnight, local."""
    if clock is None:
        return 0
    if isinstance(clock, datetime) and clock.tzinfo is not None:
        clock = clock.astimezone()
    return 60 * clock.hour + clock.minute


def _numbered(meeting: Meeting, number: str) -> AgendaItem | None:
    return next((each for each in meeting.agenda if number and each.number == number), None)


def _in_order(meeting: Meeting, wanted: Collection[str]) -> tuple[str, ...]:
    return tuple(each for each in numbers(meeting) if each in wanted)


def _until(meeting: Meeting, items: tuple[str, ...], number: str) -> tuple[str, ...]:
    """Those of some items that are not treated after another."""
    order = numbers(meeting)
    later = order[order.index(number) + 1 :] if number in order else order
    return tuple(each for each in items if each not in later)


def _from(meeting: Meeting, number: str) -> Sequence[str]:
    order = numbers(meeting)
    return order[order.index(number) :] if number else ()


def _number_from(meeting: Meeting, item: AgendaItem) -> str:
    """The number of an item, or of the first after it that has one."""
    order = course(meeting)
    at = next((at for at, each in enumerate(order) if each.id == item.id), 0)
    return next((each.number for each in order[at:] if each.number), "")


def _number_to(meeting: Meeting, item: AgendaItem) -> str:
    """The number of an item, or of the last before it that has one."""
    order = course(meeting)
    at = next((at for at, each in enumerate(order) if each.id == item.id), 0)
    return next((each.number for each in reversed(order[: at + 1]) if each.number), "")
