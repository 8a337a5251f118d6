"""Notes who came, left, stands in or is recused, and tells what became of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import time

from hfdesk.domain import presence, roster
from hfdesk.domain.entitled import Quorum, quorum
from hfdesk.domain.problems import Problem, Refusal
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.roster import Roster, Someone
from hfdesk.domain.setup import setup_of
from hfdesk.domain.values import AgendaItem, Meeting, Presence, Who
from hfdesk.gui.desk import Desk
from hfdesk.gui.i18n import tr
from hfdesk.gui.live import who
from hfdesk.gui.live.clock import moment
from hfdesk.gui.live.noting import Deed, Typed
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.shell import Shell

FOUND = 6
"""So many people of the register are offered who are not in the meeting."""


@dataclass(frozen=True, slots=True)
class Noted:
    """What became of a name: whose it is, or why nothing was done."""

    name: str = ""
    reason: str = ""


class Scribe:
    """Knows a meeting and who may come to it; each note is one operation."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self.record: MeetingRecord | None = None
        self.item: AgendaItem | None = None
        self.roster = Roster()
        self.others: tuple[Someone, ...] = ()  # of the register, while a name is typed

    @property
    def desk(self) -> Desk:
        """The open archive."""
        assert self._shell.desk is not None
        return self._shell.desk

    @property
    def meeting(self) -> Meeting:
        """The meeting that is known."""
        assert self.record is not None
        return self.record.meeting

    @property
    def everybody(self) -> tuple[Someone, ...]:
        """Those on the list, those with a seat, and those of the register who were sought."""
        return (*roster.people(self.meeting, self.roster), *self.others) if self.record else ()

    def know(self, record: MeetingRecord, item: AgendaItem | None) -> bool:
        """Know a meeting at an item; whether anything about its people is other than before."""
        old = self.record
        same = old is not None and _seen(old, self.item) == _seen(record, item)
        if old is None or _who_may_come(old) != _who_may_come(record):
            from hfdesk.ops import attendance

            self.roster = attendance.roster_of(self.desk, record.meeting)
        self.record, self.item = record, item
        return not same

    def find(self, key: str) -> Someone | None:
        """Somebody by key."""
        return next((each for each in self.everybody if each.key == key), None)

    def is_here(self, key: str) -> bool:
        """Whether somebody is there now."""
        held = presence.find(self.meeting, key)
        return (
            held is not None
            and presence.here(self.meeting, held, self.item)
            and not who.is_recused(self.item, key)
        )

    def quorum(self) -> Quorum | None:
        """Whether the meeting can decide now."""
        assert self.record is not None
        return quorum(self.meeting, self.roster.seats, setup_of(self.record.committee), self.item)

    def notes_recusals(self) -> bool:
        """Whether the committee notes who is recused."""
        return self.record is not None and setup_of(self.record.committee).recusals

    def seek(self, name: str) -> None:
        """Look in the register for those who are not at hand, as a name is typed."""
        self.others = ()
        if len(name) < 2 or self.record is None:
            return
        at_hand = {each.key for each in self.everybody}
        found = self.desk.people_named(name, FOUND)
        self.others = tuple(
            Someone(each.id, each.name, each.organization_label) for each in found if each.id not in at_hand
        )

    def word(self, name: str) -> str:
        """«Hamid Rezai: kom 13:39»: how somebody is now, to be read aloud."""
        someone = next((each for each in self.everybody if each.name == name), None)
        if someone is None or someone.record is None or self.record is None:
            return ""
        told = who.word(self.record, self.roster.register, someone, self.item)
        return f"{someone.name}: {told or tr('present')}."

    # -- notes -----------------------------------------------------------------------------

    def note(self, someone: Someone, typed: Typed, deed: Deed) -> Noted:
        """Somebody came or left, now, at a clock, or at items that were typed."""
        if deed is Deed.NOW:
            deed = Deed.LEFT if self.is_here(someone.key) else Deed.CAME
        return self.tried(lambda: self._do(someone, typed, deed), someone.name)

    def mark(self, typed: Typed, deed: Deed) -> Noted:
        """The same of one told by letters of the name, of those who are not so already first."""
        self.seek(typed.name)
        came = deed is Deed.CAME
        likely = [each for each in self.everybody if each.record and self.is_here(each.key) is not came]
        try:
            someone = roster.the_one(self.everybody, typed.name, likely)
        except Refusal as refusal:
            return Noted(reason=plain_sentence(refusal))
        finally:
            self.others = ()
        return self.note(someone, typed, deed)

    def invite(self, typed: Typed, at_once: bool = True) -> Noted:
        """A guest who is not on the register, from now on or for the items typed."""
        from hfdesk.ops import attendance

        clock = (typed.clock or self.clock()) if at_once else None

        def act() -> None:
            numbers = self.numbers(typed.numbers)
            attendance.invite(
                self.desk, self.meeting.id, typed.name, typed.organization, numbers, clock, self._item_id()
            )

        return self.tried(act, typed.name)

    def stand_in(self, deputy: str, member: str, name: str) -> Noted:
        """A deputy takes the place of a member."""
        from hfdesk.ops import attendance

        return self.tried(
            lambda: attendance.stand_in(
                self.desk, self.meeting.id, deputy, member, self.clock(), self._item_id()
            ),
            name,
        )

    def recuse(self, someone: Someone) -> Noted:
        """Somebody is recused on the item, the ground to be told after."""
        from hfdesk.ops import attendance

        item = self.item
        if item is None:
            return Noted(reason=tr("Begin an item first."))
        held = someone.record
        person = Who(as_=someone.name) if held is not None and not held.person else Who(person=someone.key)
        return self.tried(
            lambda: attendance.recuse(self.desk, self.meeting.id, item.id, person), someone.name
        )

    def set_status(self, someone: Someone, status: Presence) -> Noted:
        """Somebody is there from the start, is absent, or comes later."""
        from hfdesk.ops import attendance

        return self.tried(
            lambda: attendance.set_status(self.desk, self.meeting.id, someone.key, status), someone.name
        )

    def for_items(self, someone: Someone, numbers: str) -> Noted:
        """Somebody is there for certain items; for none typed: for all."""
        from hfdesk.ops import attendance

        return self.tried(
            lambda: attendance.for_items(self.desk, self.meeting.id, someone.key, self.numbers(numbers)),
            someone.name,
        )

    def numbers(self, typed: str) -> tuple[str, ...]:
        """The numbers of items as they were typed; refuses unknown ones."""
        assert self.record is not None
        return roster.numbers(self.meeting, self.record.committee, typed) if typed else ()

    def clock(self) -> time:
        """Now, to the minute."""
        return moment(self._shell).time().replace(second=0)

    def tried(self, act: Callable[[], object], name: str) -> Noted:
        """Do something; whose name it was, or why it was not done."""
        try:
            act()
        except Problem as problem:
            return Noted(reason=plain_sentence(problem))
        return Noted(name)

    def fresh(self) -> tuple[MeetingRecord, AgendaItem | None]:
        """The meeting as it is stored now, with its item."""
        record = self.desk.meeting_record(self.meeting.id)
        return record, next((x for x in record.meeting.agenda if self.item and x.id == self.item.id), None)

    def _do(self, someone: Someone, typed: Typed, deed: Deed) -> None:
        from hfdesk.ops import attendance as ops

        desk, id, key = self.desk, self.meeting.id, someone.key
        clock, numbers = typed.clock or self.clock(), self.numbers(typed.numbers)
        if deed is Deed.LEFT and numbers:
            ops.leaves_after(desk, id, key, numbers[-1])
        elif deed is Deed.LEFT:
            ops.left(desk, id, key, clock, self._item_id())
        elif len(numbers) > 1 or (numbers and someone.seat is None):
            ops.for_items(desk, id, key, numbers)
        elif numbers:
            ops.comes_at(desk, id, key, numbers[0])
        else:
            ops.came(desk, id, key, clock, self._item_id())

    def _item_id(self) -> str:
        return self.item.id if self.item else ""


def _who_may_come(record: MeetingRecord) -> tuple[object, ...]:
    """What the roster depends on."""
    meeting = record.meeting
    people = frozenset(presence.key(each) for each in meeting.attendance)
    return meeting.id, meeting.date, meeting.minute_takers, record.committee, record.register, people


def _seen(record: MeetingRecord, item: AgendaItem | None) -> tuple[object, ...]:
    """What the list of people depends on."""
    return (
        record.meeting.id,
        record.meeting.attendance,
        record.meeting.minute_takers,
        record.committee,
        record.register,
        [(each.started, each.ended, each.number) for each in record.meeting.agenda],
        (item.id, item.recusals) if item else None,
    )
