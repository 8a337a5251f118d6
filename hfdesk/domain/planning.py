"""Building an agenda: put in, take out, move, pin, fit into the meeting's time, number.

Each function takes a meeting and gives a meeting; what cannot be done is refused with a
code and leaves the meeting as it was.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from hfdesk.domain import numbering
from hfdesk.domain.agenda import Slot, meeting_end, overrun, slots
from hfdesk.domain.problems import Refusal
from hfdesk.domain.setup import setup_of
from hfdesk.domain.values import AgendaItem, Committee, Kind, Meeting

STEP = 5
"""Lengths are fitted to whole five minutes."""

NUMBERED = frozenset({Kind.CASE, Kind.OTHER_BUSINESS})
"""The kinds that may take a number."""


def insert(meeting: Meeting, item: AgendaItem, at: int) -> Meeting:
    """The item before the one that now stands at ``at`` (behind all, where none does)."""
    if any(other.id == item.id for other in meeting.agenda):
        raise Refusal("agenda.twin_item", item=item.id)
    agenda = list(meeting.agenda)
    agenda.insert(max(0, at), item)
    return replace(meeting, agenda=tuple(agenda))


def take_out(meeting: Meeting, id: str) -> Meeting:
    """Without the item; what stood under it stands by itself. ``KeyError`` for no item."""
    meeting.item(id)
    rest = (item for item in meeting.agenda if item.id != id)
    return replace(
        meeting, agenda=tuple(replace(item, parent="") if item.parent == id else item for item in rest)
    )


def move(meeting: Meeting, id: str, by: int) -> Meeting:
    """The item so many places down (up, where negative), as far as there are places.

    What stands under it goes with it.
    """
    meeting.item(id)
    block = [item for item in meeting.agenda if id in (item.id, item.parent)]
    rest = [item for item in meeting.agenda if item not in block]
    start = next(at for at, item in enumerate(meeting.agenda) if item.id == id)
    to = min(max(0, start + by), len(rest))
    return replace(meeting, agenda=(*rest[:to], *block, *rest[to:]))


def with_length(meeting: Meeting, id: str, minutes: int | None) -> Meeting:
    """The item with that planned length in minutes; refuses a negative one."""
    if minutes is not None and minutes < 0:
        raise Refusal("agenda.negative_length", minutes=minutes)
    return meeting.with_item(replace(meeting.item(id), minutes=minutes))


def pinned(meeting: Meeting, id: str, clock: time | None) -> Meeting:
    """The item waiting for that clock, or following what is before it (``None``)."""
    return meeting.with_item(replace(meeting.item(id), start=clock))


def with_end_shifted(meeting: Meeting) -> Meeting:
    """The meeting ending when its agenda does."""
    end = meeting_end(meeting)
    if end is None:
        return meeting
    moved = end + timedelta(minutes=overrun(meeting))
    day = moved.date() if meeting.end_date or moved.date() != meeting.date else None
    return replace(meeting, end=moved.time(), end_date=day)


def with_rest_shifted(meeting: Meeting, id: str) -> Meeting:
    """The pinned item, and those after it, pinned at the clock at which they do start.

    Only those that are run over are pinned anew; the meeting's times stay as they are.
    """
    first = next(at for at, item in enumerate(meeting.agenda) if item.id == meeting.item(id).id)
    late = {slot.item.id: slot.start.time() for slot in slots(meeting)[first:] if slot.late and slot.start}
    agenda = (replace(item, start=late.get(item.id, item.start)) for item in meeting.agenda)
    return replace(meeting, agenda=tuple(agenda))


def fitted(meeting: Meeting) -> Mapping[str, int]:
    """New lengths by item, so that the agenda fits the meeting and its pinned starts.

    Each stretch between two fixed clocks (the start, the pinned items, the end) is fitted
    by itself, in proportion and in whole five minutes, none below five; breaks keep their
    length. A stretch that fits keeps its lengths. Refuses (``agenda.does_not_fit``) where
    even five minutes each is too long.
    """
    lengths: dict[str, int] = {}
    for stretch, room in _stretches(meeting):
        taken = [slot.item for slot in stretch if slot.start and slot.end]
        if sum(item.minutes or 0 for item in taken) > room:
            lengths |= _squeezed(taken, room)
    return lengths


def with_lengths(meeting: Meeting, lengths: Mapping[str, int]) -> Meeting:
    """The meeting with those lengths, by item."""
    agenda = (replace(item, minutes=lengths.get(item.id, item.minutes)) for item in meeting.agenda)
    return replace(meeting, agenda=tuple(agenda))


def with_numbers(
    meeting: Meeting, committee: Committee, taken: Collection[str], own: Mapping[str, str] | None = None
) -> Meeting:
    """The meeting with the next free numbers on its items that are to have one and have none.

    ``taken`` are the committee's numbers elsewhere, ``own`` those that the cases on the
    agenda have already, by the case's id. An item that has a number keeps it: a late item
    takes the next and renumbers nothing.
    """
    numbers = next_numbers(meeting, committee, taken, own)
    agenda = (
        replace(item, number=numbers[item.id]) if item.id in numbers else item for item in meeting.agenda
    )
    return replace(meeting, agenda=tuple(agenda))


def next_numbers(
    meeting: Meeting, committee: Committee, taken: Collection[str], own: Mapping[str, str] | None = None
) -> dict[str, str]:
    """The numbers that :func:`with_numbers` gives, by item; without those that items have."""
    kinds = numbered_kinds(committee)
    told = {item.id: item.number or (own or {}).get(item.case, "") for item in meeting.agenda}
    counter = numbering.Counter(committee, (*taken, *told.values()), meeting.date)
    return {
        item.id: told[item.id] or counter.next(item.series)
        for item in meeting.agenda
        if item.kind in kinds and not item.number
    }


def numbered_kinds(committee: Committee) -> frozenset[Kind]:
    """The kinds of item that take a number by themselves: cases, and eventuelt where it is to."""
    return NUMBERED if setup_of(committee).number_other_business else NUMBERED - {Kind.OTHER_BUSINESS}


def with_number(
    meeting: Meeting, id: str, number: str, committee: Committee, taken: Mapping[str, date | None]
) -> Meeting:
    """The item with a number set by hand.

    ``taken`` are the committee's numbers elsewhere, each with the day of its meeting, where
    it has one. Refuses one that another item (``agenda.number_taken``) or a case that is on
    no agenda (``agenda.number_of_case``) has, and tells the next that is free.
    """
    clean, item = number.strip(), meeting.item(id)
    here = [other.number for other in meeting.agenda if other.number and other.id != id]
    if clean and (clean in here or clean in taken):
        free = numbering.next_number(committee, (*taken, *here), meeting.date, item.series)
        day = meeting.date if clean in here else taken[clean]
        if day is None:
            raise Refusal("agenda.number_of_case", number=clean, free=free)
        raise Refusal("agenda.number_taken", number=clean, day=day, free=free)
    return meeting.with_item(replace(item, number=clean))


def _stretches(meeting: Meeting) -> list[tuple[list[Slot], int]]:
    """The slots between two fixed clocks, each with the minutes between these."""
    walked = slots(meeting)
    end = meeting_end(meeting)
    starts = [at for at, slot in enumerate(walked) if not at or (slot.item.start and slot.start)]
    found: list[tuple[list[Slot], int]] = []
    for first, after in pairwise((*starts, len(walked))):
        begin = next((clock for slot in walked[first:after] if (clock := _fixed(slot))), None)
        stop = _fixed(walked[after]) if after < len(walked) else end
        if begin and stop:
            found.append((list(walked[first:after]), round((stop - begin).total_seconds() / 60)))
    return found


def _fixed(slot: Slot) -> datetime | None:
    """The clock that a slot is bound to, however late it comes."""
    return slot.start - timedelta(minutes=slot.late) if slot.start else None


def _squeezed(items: list[AgendaItem], room: int) -> dict[str, int]:
    """Lengths in proportion that fill the room: largest remainders take what rounding leaves."""
    kept = sum(item.minutes or 0 for item in items if item.kind is Kind.BREAK)
    loose = [item for item in items if item.kind is not Kind.BREAK and item.minutes]
    units = (room - kept) // STEP
    if not loose or units < len(loose):
        raise Refusal("agenda.does_not_fit", minutes=max(0, room))
    total = sum(item.minutes or 0 for item in loose)
    shares = {item.id: units * (item.minutes or 0) / total for item in loose}
    given = {id: max(1, int(share)) for id, share in shares.items()}
    by_rest = sorted(shares, key=lambda id: shares[id] - given[id], reverse=True)
    while sum(given.values()) != units:
        spare = units - sum(given.values())
        for id in by_rest if spare > 0 else reversed(by_rest):
            if spare > 0 or given[id] > 1:
                given[id] += 1 if spare > 0 else -1
                break
        by_rest = by_rest[1:] + by_rest[:1] if spare > 0 else by_rest[-1:] + by_rest[:-1]
    return {id: STEP * count for id, count in given.items()}
