"""What the marks of a discussion do to the meeting: who came or left is recorded, ``v:`` leads on."""

from __future__ import annotations

import dataclasses
from datetime import time
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from shiboken6 import isValid

from hfdesk.domain import followups, presence
from hfdesk.domain.followups import Around
from hfdesk.domain.marks import Kind, Typed
from hfdesk.domain.named import Named
from hfdesk.domain.problems import Problem
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import AgendaItem, Attendance, Meeting
from hfdesk.gui import dates
from hfdesk.gui.desk import Desk
from hfdesk.gui.editor.chip_words import Facts, Here
from hfdesk.gui.editor.edit import TextEdit
from hfdesk.gui.editor.marked import MarkedEdit
from hfdesk.gui.live.clock import moment
from hfdesk.gui.live.deciding import Deciding
from hfdesk.gui.live.fields import ItemFields
from hfdesk.gui.shell import Shell

_KEPT = ("person", "name")
"""What tells a record; all else is as it was before."""


class Marking(QObject):
    """Follows the discussions of a meeting that is held."""

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._record: MeetingRecord | None = None
        self._deciding = Deciding(shell, self)
        self._around = Around()
        self._facts = Facts()
        self._named: tuple[Named, ...] = ()
        self._edits: dict[str, MarkedEdit] = {}
        self._before: dict[tuple[str, Typed], Attendance | None] = {}

    def follow(self, fields: ItemFields) -> None:
        """Hear what is marked in an item's discussion, and compare its decision."""
        self._deciding.follow(fields)
        item, discussion, decision = fields.item, fields.edits["discussion"], fields.edits["decision"]
        if not isinstance(discussion, MarkedEdit):
            return
        self._edits[item] = discussion
        discussion.know(self._facts)
        discussion.decision_asked.connect(partial(_stand_last, decision))
        discussion.came.connect(partial(self._move, item, Kind.CAME))
        discussion.gone.connect(partial(self._move, item, Kind.LEFT))
        discussion.taken_back.connect(partial(self._take_back, item))

    def show_record(self, record: MeetingRecord, item: AgendaItem | None) -> None:
        """Tell the discussion that is shown who there is, and who is here at the item."""
        self._deciding.show_record(record, item)
        if self._record is None or self._record.meeting.id != record.meeting.id:
            from hfdesk.ops import settling

            self._around = settling.around(self._desk, record)
            self._edits, self._before, self._record = {}, {}, None
        self._facts = self._facts_of(record, item)
        self._record = record
        edit = self._edits.get(item.id) if item is not None else None
        if edit is not None and isValid(edit):
            edit.know(self._facts)

    def settle(self) -> None:
        """What is written and not heard yet, before another gesture."""
        self._deciding.settle()

    def _facts_of(self, record: MeetingRecord, item: AgendaItem | None) -> Facts:
        meeting, known = record.meeting, self._facts.known
        named = followups.attending(record)
        if self._record is None or named != self._named:  # who comes and goes has the same name as before
            known = followups.known_of(record, self._around)
        self._named = named
        told = [each for each in meeting.attendance if record.register.attendee(each).name.strip()]
        return Facts(
            known,
            tuple(
                Here(who, presence.here(meeting, each, item), dates.clock(each.from_), dates.clock(each.to))
                for who, each in zip(named, told, strict=True)
            ),
        )

    def _move(self, item: str, kind: Kind, name: str) -> None:
        """Somebody came or left, now, at the item that is treated."""
        from hfdesk.ops import attendance

        meeting, who = self._meeting(), self._facts.who(name)
        if meeting is None or who is None:
            return
        key = presence.key_of(who)
        sign = "+" if kind is Kind.CAME else "-"
        self._before[item, Typed(kind, f"{sign}{name}")] = presence.find(meeting, key)
        act = attendance.came if kind is Kind.CAME else attendance.left
        at = item if meeting.item(item).started else ""
        self._do(partial(act, self._desk, meeting.id, key, self._clock(), at))

    def _take_back(self, item: str, mark: Typed) -> None:
        """The attendance is as it was before the chip."""
        from hfdesk.ops import attendance

        meeting, before = self._meeting(), self._before.pop((item, mark), None)
        if meeting is None or before is None or presence.find(meeting, presence.key(before)) == before:
            return
        names = [each.name for each in dataclasses.fields(before) if each.name not in _KEPT]
        fields = {name: getattr(before, name) for name in names}
        self._do(partial(attendance.correct, self._desk, meeting.id, presence.key(before), **fields))

    def _meeting(self) -> Meeting | None:
        """The meeting as the archive has it now: what is shown may be a moment older."""
        record = self._record
        return self._desk.meeting_record(record.meeting.id).meeting if record is not None else None

    def _do(self, act: partial[object]) -> None:
        try:
            act()
        except Problem as problem:
            self._shell.trouble(problem)

    @property
    def _desk(self) -> Desk:
        desk = self._shell.desk
        assert desk is not None  # a meeting is shown
        return desk

    def _clock(self) -> time:
        return moment(self._shell).time().replace(second=0)


def _stand_last(edit: TextEdit) -> None:
    """Go to the end of a text."""
    edit.moveCursor(QTextCursor.MoveOperation.End)
    edit.setFocus()
