"""Who was there: each gesture one operation, so that it can be undone.

Somebody is named by the key of their record (``presence.key``): the id of a person, else the
printed name. ``clock`` is local; ``item`` is the id of the item that is treated, ``""`` before
the meeting is opened. The first gesture makes the records of everybody who is expected.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time
from typing import Any

from hfdesk import markup
from hfdesk.documents.words import words
from hfdesk.domain import live, presence, roster
from hfdesk.domain.problems import Refusal
from hfdesk.domain.register import tidy
from hfdesk.domain.roster import Roster
from hfdesk.domain.values import (
    AgendaItem,
    Attendance,
    Committee,
    Meeting,
    Person,
    Presence,
    Recusal,
    Role,
    Status,
    Who,
)
from hfdesk.store import Desk, Done, Op, Work

_HELD = (Status.HELD, Status.MINUTED, Status.CIRCULATED, Status.APPROVED)


def roster_of(desk: Desk, meeting: Meeting) -> Roster:
    """Who may come to a meeting, with the attendance of the committee's meeting before."""
    seats = roster.on_the_day(desk.seats(meeting.committee), meeting.date)
    return Roster(seats, desk.register_of(meeting, *seats), _before(desk, meeting))


def expected(desk: Desk, meeting: Meeting) -> Callable[[Meeting], Meeting]:
    """Gives a meeting a record for everybody who is expected, as long as it has not begun.

    What it needs is read at once; for operations that change the meeting or open it.
    """
    if not live.is_coming(meeting) or live.is_running(meeting):
        return lambda old: old
    say = words(desk.get(Committee, meeting.committee).language).phrase
    roles = {Role.OBSERVER: say("role_observer"), Role.SECRETARY: say("role_secretary")}
    known, taker = roster_of(desk, meeting), say("role_minute_taker")
    return lambda old: roster.begun(old, known, roles, taker)


def opening(desk: Desk, meeting: Meeting) -> Callable[[Meeting], Meeting]:
    """What opening a meeting does beside beginning its first item: everybody's record, and who leads it."""
    if not live.is_coming(meeting) or live.is_running(meeting):
        return lambda old: old
    ready, known = expected(desk, meeting), roster_of(desk, meeting)
    return lambda old: roster.chaired(ready(old), known)


def set_status(desk: Desk, meeting: str, who: str, status: Presence) -> Done:
    """Somebody is there from the start, has said that they are not coming, or has not come yet."""

    def change(old: Meeting) -> Meeting:
        if status is Presence.PRESENT:
            return presence.came(old, who, time(), None)
        return presence.put(old, presence.absent(presence.record_of(old, who), status is Presence.ABSENT))

    return _gesture(desk, meeting, Op.ATTENDANCE_SET, who, change)


def came(desk: Desk, meeting: str, who: str, clock: time, item: str = "") -> Done:
    """Somebody has come, or come back, while an item is treated; whoever stood in for them leaves."""
    return _gesture(
        desk, meeting, Op.ATTENDANCE_CAME, who, lambda old: presence.came(old, who, clock, _at(old, item))
    )


def left(desk: Desk, meeting: str, who: str, clock: time, item: str = "") -> Done:
    """Somebody has left while an item is treated."""
    return _gesture(
        desk, meeting, Op.ATTENDANCE_LEFT, who, lambda old: presence.left(old, who, clock, _at(old, item))
    )


def comes_at(desk: Desk, meeting: str, who: str, number: str) -> Done:
    """Somebody is there from the start of an item on."""
    return _gesture(desk, meeting, Op.ATTENDANCE_CAME, who, lambda old: presence.comes_at(old, who, number))


def leaves_after(desk: Desk, meeting: str, who: str, number: str) -> Done:
    """Somebody is there to the end of an item."""
    return _gesture(
        desk, meeting, Op.ATTENDANCE_LEFT, who, lambda old: presence.leaves_after(old, who, number)
    )


def for_items(desk: Desk, meeting: str, who: str, numbers: tuple[str, ...]) -> Done:
    """Somebody is there for certain items only; for none: for the whole meeting."""
    return _gesture(
        desk, meeting, Op.ATTENDANCE_ITEMS, who, lambda old: presence.for_items(old, who, numbers)
    )


def stand_in(desk: Desk, meeting: str, deputy: str, for_: str, clock: time, item: str = "") -> Done:
    """A deputy, or anybody, takes the place of somebody, who is absent or leaves now."""

    def change(old: Meeting) -> Meeting:
        return presence.stands_in(old, presence.record_of(old, deputy), for_, clock, _at(old, item))

    return _gesture(desk, meeting, Op.ATTENDANCE_DEPUTY, deputy, change)


def invite(
    desk: Desk,
    meeting: str,
    name: str,
    organization: str = "",
    numbers: tuple[str, ...] = (),
    clock: time | None = None,
    item: str = "",
) -> Done:
    """Somebody who is not on the register, for certain items, for all, or from now on (``clock``).

    Refuses an empty name, and one that is on the list.
    """
    printed = tidy(markup.clean(name))

    def change(old: Meeting) -> Meeting:
        if not printed:
            raise Refusal("register.no_name")
        if presence.find(old, printed):
            raise Refusal("attendance.twice", name=printed)
        record = roster.guest(printed, tidy(markup.clean(organization)), numbers)
        at = _at(old, item)
        if clock is None or at is None or numbers:
            return presence.put(old, record)
        return presence.came(presence.put(old, presence.absent(record)), printed, clock, at)

    return _gesture(desk, meeting, Op.ATTENDANCE_GUEST, printed, change, known=False)


def correct(desk: Desk, meeting: str, who: str, **fields: Any) -> Done:
    """Other words about somebody's attendance, the fields as :class:`Attendance` has them."""

    def change(old: Meeting) -> Meeting:
        record = replace(presence.record_of(old, who), **fields)
        return presence.put(old, presence.checked(old, record), who)

    return _gesture(desk, meeting, Op.ATTENDANCE_CHANGE, who, change)


def remove(desk: Desk, meeting: str, who: str) -> Done:
    """Somebody who should not have been on the list."""
    return _gesture(desk, meeting, Op.ATTENDANCE_REMOVE, who, lambda old: presence.without(old, who))


def recuse(
    desk: Desk,
    meeting: str,
    item: str,
    who: Who,
    ground: str = "",
    reason: str = "",
    deputy: Who | None = None,
) -> Done:
    """Somebody is recused on an item, on a ground, with a deputy or none; told again it is corrected."""
    if deputy is not None and presence.key_of(deputy) == presence.key_of(who):
        raise Refusal("register.own_deputy")
    made = Recusal(who=who, ground=tidy(ground), reason=tidy(reason), deputy=deputy)

    def change(old: Meeting) -> Meeting:
        known = [presence.key_of(each.who) for each in old.item(item).recusals]
        own = presence.key_of(who)
        kept = [made if presence.key_of(each.who) == own else each for each in old.item(item).recusals]
        told = kept if own in known else [*kept, made]
        return old.with_item(replace(old.item(item), recusals=tuple(told)))

    return _gesture(desk, meeting, Op.RECUSE, presence.key_of(who), change, known=False)


def unrecuse(desk: Desk, meeting: str, item: str, who: Who) -> Done:
    """Somebody is not recused on an item after all."""
    own = presence.key_of(who)

    def change(old: Meeting) -> Meeting:
        kept = tuple(each for each in old.item(item).recusals if presence.key_of(each.who) != own)
        return old.with_item(replace(old.item(item), recusals=kept))

    return _gesture(desk, meeting, Op.UNRECUSE, own, change, known=False)


def locked(meeting: Meeting) -> Refusal | None:
    """Why a meeting's attendance cannot be changed; ``None`` where it can."""
    if meeting.cancelled:
        return Refusal("meeting.called_off")
    return Refusal("attendance.approved") if meeting.status is Status.APPROVED else None


def _gesture(
    desk: Desk, meeting: str, op: Op, who: str, change: Callable[[Meeting], Meeting], known: bool = True
) -> Done:
    """One change of a meeting's attendance; ``known``: somebody who has no record yet gets one."""
    stored = desk.get(Meeting, meeting)
    if refusal := locked(stored):
        raise refusal
    ready = expected(desk, stored)
    fresh = _fresh(desk, stored, who) if known and presence.find(ready(stored), who) is None else None

    def write(work: Work) -> None:
        old = ready(work.get(Meeting, meeting))
        work.put(change(presence.put(old, fresh) if fresh else old))

    return desk.write(op, write, _name(desk, who))


def _fresh(desk: Desk, meeting: Meeting, who: str) -> Attendance:
    """The record of somebody of the register who was not expected; refuses who is not there."""
    try:
        desk.get(Person, who)
    except KeyError:
        raise Refusal("attendance.unknown", name=who) from None
    person = Attendance(status=Presence.ABSENT, person=who)
    known = roster_of(desk, meeting)
    return roster.record_for(replace(known, register=desk.register_of(person)), who)


def _name(desk: Desk, who: str) -> str:
    try:
        return desk.get(Person, who).name
    except KeyError:
        return who


def _at(meeting: Meeting, item: str) -> AgendaItem | None:
    """The item that is treated, the one told or else the latest; none before the meeting is opened."""
    if not live.is_running(meeting):
        return None
    if item and meeting.item(item).started:
        return meeting.item(item)
    return live.current(meeting) or live.order(meeting)[-1]


def _before(desk: Desk, meeting: Meeting) -> tuple[Attendance, ...]:
    """The attendance of the committee's latest meeting before that was held."""
    rows = desk.meeting_rows(meeting.committee, counted=False, before=meeting.date)
    held = next((row.id for row in rows if row.status in _HELD), "")
    return desk.get(Meeting, held).attendance if held else ()
