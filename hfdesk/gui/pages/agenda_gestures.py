"""What one key does to an agenda, and what is typed into its cells."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from hfdesk.domain.agenda import slots
from hfdesk.domain.planning import fitted
from hfdesk.domain.problems import Problem
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.setup import setup_of
from hfdesk.domain.values import Kind, Meeting, Status
from hfdesk.gui.i18n import tr
from hfdesk.gui.models.marked import MarkedModel
from hfdesk.gui.pages.agenda_items import title_of
from hfdesk.gui.pages.page import Keys
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.completing import Hit

if TYPE_CHECKING:
    from hfdesk.gui.desk import Desk
    from hfdesk.gui.widgets.editing import EditTable

GRIP, CLOCK, NUMBER, TITLE, TYPE, RESPONSIBLE, MINUTES, FITTED, SIGN = range(9)
_NEW = {
    "case": Kind.CASE,
    "break": Kind.BREAK,
    "other": Kind.OTHER_BUSINESS,
    "note": Kind.NOTE,
}


def editing_keys() -> Keys:
    """The keys that change an agenda."""
    return (
        ("F2", tr("Change the cell")),
        ("Shift+Enter", tr("Write the text under the title")),
        ("Enter, Tab, Esc", tr("Store and go down, store and go on, take back")),
        ("Alt+↑, Alt+↓", tr("Move the item")),
        ("Ctrl+N", tr("Insert a case")),
        ("Ctrl+Shift+P, Ctrl+Shift+E, Ctrl+Shift+M", tr("Insert a break, other business, a note")),
        ("Ctrl+Shift+T", tr("Pin the item's start, or let it loose")),
        ("Delete", tr("Take the item out")),
    )


def locked(record: MeetingRecord | None, desk: Desk | None) -> str:
    """Why an agenda cannot be changed; ``""`` where it can."""
    if record is None or desk is None:
        return tr("Open a meeting first.")
    if record.meeting.cancelled:
        return tr("The meeting is cancelled. Its agenda stays as it was.")
    if record.meeting.status not in (None, Status.DRAFT, Status.CALLED):
        return tr("The meeting has been held. Its agenda stays as it was.")
    return tr("The archive is open for reading only.") if desk.read_only else ""


class Gestures:
    """The keys of one agenda's table."""

    def __init__(self, shell: Shell, table: EditTable) -> None:
        self._shell = shell
        self._table = table
        self.record: MeetingRecord | None = None
        self.open_new = False  # the next new item's title is to be typed

    def refusal(self) -> str:
        """Why the agenda cannot be changed now; ``""`` where it can."""
        return locked(self.record, self._shell.desk)

    def do(self, gesture: str) -> None:
        """Do what a key says, on the current item."""
        if reason := self.refusal():
            self._shell.tell(reason)
            return
        self._table.finish()  # what is typed in a cell; refused it stays there and stops nothing
        if gesture in _NEW:
            self._insert(_NEW[gesture])
        elif not (item := self._table.key()):
            self._shell.tell(tr("Choose an item first."))
        else:
            self._change(gesture, item)

    def below(self) -> int:
        """The place below the current item, and below what stands under that."""
        key = self._table.key()
        agenda = self._record.meeting.agenda
        under = [at for at, item in enumerate(agenda) if key and key in (item.id, item.parent)]
        return under[-1] + 1 if under else len(agenda)

    def enter(self, key: str, column: int, text: str) -> str:
        """Store what was typed into a cell; the reason where it is refused."""
        from hfdesk.ops.entries import Field, enter

        try:
            enter(self._desk, self._meeting, key, tuple(Field)[column - CLOCK], text)
        except (Problem, KeyError) as problem:
            return plain_sentence(problem)
        return ""

    def tags(self, typed: str) -> list[Hit]:
        """The committee's tags that begin so; where it has none, those that stand on the agenda."""
        told = setup_of(self._record.committee).tags
        used = (tag for item in self._record.meeting.agenda for tag in item.tags)
        known = told or tuple(dict.fromkeys(used))
        return [Hit(tag) for tag in known if tag.casefold().startswith(typed.casefold())]

    def details(self, item: str) -> tuple[str, str]:
        """An item's title and the text under it, as they are stored now."""
        from hfdesk.ops import entries

        held = self._desk.get(Meeting, self._meeting).item(item)
        return title_of(self._record, held), entries.details(held)

    def enter_details(self, item: str, text: str) -> str:
        """Store the text under an item's title; the reason where that cannot be."""
        from hfdesk.ops import entries

        return self._mend(lambda desk, meeting: entries.enter_details(desk, meeting, item, text))

    def drag(self, item: str, line: int) -> None:
        """Move an item before the row at ``line`` of the table."""
        from hfdesk.ops import agendas

        agenda = self._record.meeting.agenda
        start = next(at for at, each in enumerate(agenda) if each.id == item)
        to = self.position(line)
        to -= sum(item in (each.id, each.parent) for each in agenda[:to])
        if to != start:
            agendas.move(self._desk, self._meeting, item, to - start)

    def position(self, line: int) -> int:
        """The place on the agenda that a row of the table stands for, or that is behind all."""
        rows = self._table.model()
        assert isinstance(rows, MarkedModel)
        return sum(bool(rows.key(at)) for at in range(min(line, rows.rowCount())))

    def follow(self, item: str) -> str:
        """Let a pinned item that is run over, and those after it, start when they do."""
        from hfdesk.ops import agendas

        return self._mend(lambda desk, meeting: agendas.shift_rest(desk, meeting, item))

    def numbers(self, record: MeetingRecord) -> Mapping[str, str]:
        """The numbers that items would get, by item, where no number is theirs yet."""
        from hfdesk.ops import agendas

        own = {case.id: case.number for case in record.cases.values()}
        loose = [item.id for item in record.meeting.agenda if not (item.number or own.get(item.case))]
        coming = agendas.coming_numbers(self._desk, record) if loose else {}
        return {id: coming[id] for id in loose if id in coming}

    def fitted(self) -> tuple[Mapping[str, int], str]:
        """The lengths that would fit, by item; or the reason why there are none."""
        try:
            return fitted(self._record.meeting), ""
        except Problem as problem:
            return {}, plain_sentence(problem)

    def shift_end(self) -> str:
        """Let the meeting end when its agenda does; the reason where that cannot be."""
        from hfdesk.ops import agendas

        return self._mend(agendas.shift_end)

    def fit(self) -> str:
        """Fit the lengths to the meeting; the reason where that cannot be."""
        from hfdesk.ops import agendas

        return self._mend(agendas.fit)

    def _mend(self, repair: Callable[[Desk, str], object]) -> str:
        try:
            repair(self._desk, self._meeting)
        except (Problem, KeyError) as problem:
            return plain_sentence(problem)
        return ""

    def _insert(self, kind: Kind) -> None:
        from hfdesk.ops.entries import insert_new

        self.open_new = kind in (Kind.CASE, Kind.NOTE)
        insert_new(self._desk, self._meeting, kind, self.below())

    def _change(self, gesture: str, item: str) -> None:
        from hfdesk.ops import agendas

        if gesture == "out":
            agendas.take_out(self._desk, self._meeting, item)
        elif gesture == "pin":
            self._pin(item)
        else:
            agendas.move(self._desk, self._meeting, item, -1 if gesture == "up" else 1)

    def _pin(self, item: str) -> None:
        from hfdesk.ops import agendas

        start = self._start(item)
        if start is None:
            self._shell.tell(tr("The item has no clock to be pinned at: the meeting has no start."))
            return
        pinned = self._record.meeting.item(item).start is not None
        agendas.pin(self._desk, self._meeting, item, None if pinned else start.time())

    def _start(self, item: str) -> datetime | None:
        return next((slot.start for slot in slots(self._record.meeting) if slot.item.id == item), None)

    @property
    def _record(self) -> MeetingRecord:
        assert self.record is not None
        return self.record

    @property
    def _meeting(self) -> str:
        return self._record.meeting.id

    @property
    def _desk(self) -> Desk:
        assert self._shell.desk is not None
        return self._shell.desk
