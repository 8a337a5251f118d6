"""Møtet: one item at a time, eyes on the room and hands on the keys."""

from __future__ import annotations

from concurrent.futures import Future
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hfdesk.domain import live
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.richtext import RichText
from hfdesk.domain.values import AgendaItem, Kind
from hfdesk.gui import dates, theme
from hfdesk.gui.desk import Done
from hfdesk.gui.i18n import tr
from hfdesk.gui.live.agenda import LiveAgenda, agenda_pane
from hfdesk.gui.live.attendance import AttendancePane
from hfdesk.gui.live.clock import EachMinute, moment
from hfdesk.gui.live.ending import Ending
from hfdesk.gui.live.fields import ItemFields, TextPlace, store, word
from hfdesk.gui.live.goto import GoTo
from hfdesk.gui.live.header import LiveHeader
from hfdesk.gui.live.item import TEXTS as FIELDS
from hfdesk.gui.live.item import ItemView
from hfdesk.gui.live.keys import BEFORE, LOOKING, live_hints, live_keys, opening_hints
from hfdesk.gui.live.locking import LockPanel
from hfdesk.gui.live.marking import Marking
from hfdesk.gui.live.menus import MenuOnce
from hfdesk.gui.live.narrow import Pane, is_narrow
from hfdesk.gui.live.opening import OpeningView
from hfdesk.gui.live.recusing import RecusePanel
from hfdesk.gui.live.room_link import COMMANDS as ROOM
from hfdesk.gui.live.room_link import RoomLink
from hfdesk.gui.live.steps import Steps
from hfdesk.gui.live.surprising import SURPRISES, Surprising
from hfdesk.gui.live.voting import VotingPanel, is_on
from hfdesk.gui.live.writing import Writing
from hfdesk.gui.pages.page import Keys, Page
from hfdesk.gui.rows import Place, TextAt
from hfdesk.gui.shell import Shell


class LivePage(Page):
    """A meeting while it is held."""

    alone = True

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._record: MeetingRecord | None = None
        self._shown = ""  # the item on the page
        self._asking = frozenset[QWidget]()  # the panels under the fields that are open
        self._place = "discussion"  # the field to stand in when another item comes
        self.header = LiveHeader()
        self.agenda = LiveAgenda()
        self.item = ItemView(self._write, shell.on_way.newest)
        self.numbers = GoTo(self.agenda)
        self.marking = Marking(shell, self)
        self.room = RoomLink(shell.rooming, self.header, self)
        self.voting = VotingPanel(shell)
        self.recusing = RecusePanel(shell)
        self.locking = LockPanel(shell)
        for panel in (self.voting, self.recusing, self.locking):
            self.item.under.addWidget(panel)
        self.people = AttendancePane(shell)
        self.opening = OpeningView(shell)
        self.writing = Writing(shell, self)
        self.steps = Steps(self)
        self.ending = Ending(self)
        self.surprising = Surprising(self)
        self._minute = EachMinute(shell, self._tick, self)
        self._connect()
        self._lay_out()

    @property
    def record(self) -> MeetingRecord | None:
        """The meeting that is shown."""
        return self._record

    @property
    def shown_item(self) -> AgendaItem | None:
        """The item on the page, which is the current one but where one looks back."""
        meeting = self._record.meeting if self._record else None
        return next((item for item in meeting.agenda if item.id == self._shown), None) if meeting else None

    def now(self) -> datetime:
        """What the clock says."""
        return moment(self.shell)

    # -- what the window asks --------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        """Show a meeting at its current item, or at one that is told."""
        if place.id != self.shown.id:
            self.item.flush()
            self.item.let_go()
            self._shown = ""
        self.shown = place
        self.read()
        self._shown = place.item or self.going
        self._show()
        self._minute.start()

    def refresh(self) -> None:
        """Read the meeting again; where it is gone, the meetings are shown."""
        try:
            self.read()
        except KeyError:
            self.shell.go(Place("meetings"))
            return
        if self.shown_item is None:
            self._shown = self.going
        self._show()

    def heeds(self, done: Done) -> bool:
        """All that changes the meeting, but what is typed here."""
        typed = str(done.op) == "text" and str(done.way) == "do"
        return not typed and super().heeds(done)

    def make_room(self, pixels: int) -> None:
        """The forslag and the gaps give way, so that the line that is typed stays where it is."""
        self.item.make_room(pixels)

    def flush(self) -> None:
        """Store what was typed and is not stored yet."""
        self.item.flush()

    def heading(self) -> str:
        """Committee and day."""
        if self._record is None:
            return ""
        day = dates.long(self._record.meeting.date)
        going = tr("meeting in progress") if live.is_running(self._record.meeting) else ""
        return " – ".join(each for each in (f"{self._record.committee.label} {day}", going) if each)

    def areas(self) -> list[QWidget]:
        """Discussion, decision, attendance, agenda, header; before the opening who is here."""
        if self.is_opening:
            return [*self.opening.areas(), self.agenda, *self.header.areas()]
        fields = self.item.fields
        edits: list[QWidget] = list(fields.edits.values()) if fields else []
        panels = (*self.voting.areas(), *self.recusing.areas(), *self.locking.areas())
        open_ = self.ending.panel.areas()
        return [*open_, *edits, *panels, *self.people.areas(), self.agenda, *self.header.areas()]

    def first(self) -> QWidget | None:
        """The discussion; before the opening who is here."""
        if self.is_opening:
            return self.opening.first()
        fields = self.item.fields
        return fields.edits[self._place] if fields else self.agenda

    def keys(self) -> Keys:
        """The keys of a meeting; before the opening those of who is here."""
        return self.opening.keys() if self.is_opening else live_keys()

    def hints(self) -> Keys:
        """The keys that one needs most."""
        return opening_hints(self.opening.deputy_key) if self.is_opening else live_hints()

    def refusal(self, command: str) -> str:
        """What is done in a meeting, as long as it can be gone on with."""
        if not command.startswith("live-") or self._record is None:
            return super().refusal(command)
        if command in ROOM:
            return ""
        if command == "live-recuse" and self.recusing.refusal():
            return self.recusing.refusal()
        if command == "live-vote" and not is_on(self._record):
            return tr("This committee does not vote. Votes are turned on in its setup.")
        if command in LOOKING and not live.is_coming(self._record.meeting):
            return ""
        if self.desk.read_only:
            return tr("The archive is open to be read only.")
        if self.is_opening and command not in BEFORE:
            return tr("Open the meeting first.")
        return "" if live.is_coming(self._record.meeting) else tr("The meeting has been held.")

    def act(self, command: str) -> None:
        """Do what a key says."""
        if not command.startswith("live-"):
            super().act(command)
            return
        if command in ROOM:
            self.room.act(command)
            return
        if command == "live-people":
            self.stand(4)
        elif command == "live-recuse":
            self.recusing.start()
        elif command == "live-end":
            self.ending.panel.start()
        elif command == "live-vote":
            self.voting.start()
        elif command in SURPRISES:
            self.surprising.act(command)
        else:
            self.steps.do(command)

    def text_at(self) -> TextAt:
        """The field of the item that is treated."""
        item, fields = self.shown_item, self.item.fields
        at = next((name for name, edit in fields.edits.items() if edit.hasFocus()), "") if fields else ""
        return TextAt(meeting=self.shown.id, item=item.id if item else "", field=at)

    def is_checked(self, command: str) -> bool:
        """Whether the room's screen is on, and shows the discussion."""
        return self.room.is_checked(command)

    def stand(self, part: int) -> None:
        """Ctrl+1 … Ctrl+5: forslag, discussion, decision, attendance, agenda."""
        if self.is_opening:
            (self.opening.field if part == 4 else self.opening.first()).setFocus()
            return
        fields = self.item.fields
        places: list[QWidget | None] = [
            self.item.proposal.text,
            fields.edits["discussion"] if fields else None,
            fields.edits["decision"] if fields else None,
            self.people.field,
            self.agenda,
        ]
        if part <= len(FIELDS):
            self.item.turn(FIELDS[part - 1])
        else:
            (self.people_pane if part == 4 else self.panes).open()
        there = places[part - 1]
        if there is not None and there.isVisibleTo(self):
            there.setFocus()

    # -- inside ----------------------------------------------------------------------------

    def _give_way(self, panel: QWidget, giving: bool) -> None:
        self._asking = self._asking | {panel} if giving else self._asking - {panel}
        self.item.give_way(bool(self._asking))

    @property
    def going(self) -> str:
        """The item (its id) that is treated now, else the first."""
        if self._record is None:
            return ""
        meeting = self._record.meeting
        item = live.current(meeting) or next(iter(live.treated(meeting)), None)
        return item.id if item else ""

    def read(self) -> None:
        """Read the meeting again."""
        self._record = self.desk.meeting_record(self.shown.id)

    def look(self, item: str, again: bool = False) -> None:
        """Show an item, and stand in it; ``again``: read what the archive has first."""
        self._shown = item
        self.shell.tell("")
        if again:
            self.read()
        self._show()
        self._stand()

    def _settled(self) -> None:
        """Who came or left was noted: back to the text."""
        self.people_pane.close()
        self._stand()

    def _stand(self) -> None:
        self.item.turn(self._place)
        first = self.first()
        if first is not None:
            first.setFocus()

    def _show(self) -> None:
        record, item, now = self._record, self.shown_item, self.now()
        if record is None:
            return
        self.header.show_record(record, now)
        self.agenda.show_record(record, item, now)
        for part in (self.voting, self.recusing, self.locking, self.people, self.ending):
            part.show_record(record, item)
        if self.is_opening:
            self.opening.show_record(record, item)
        self._arrange()
        self.marking.show_record(record, item)
        if item is not None:
            self.item.show_item(record, item, now)
            if self.item.fields is not None:
                locked = not live.is_coming(record.meeting) or self.desk.read_only
                self.item.fields.lock(locked)
                self.item.proposal.use.setEnabled(not locked)
        self.writing.show(record, item, self.item.fields)
        self.room.show(record)

    @property
    def is_opening(self) -> bool:
        """Whether the meeting has not been opened yet: one tells who is here."""
        meeting = self._record.meeting if self._record else None
        return meeting is not None and live.is_coming(meeting) and not live.is_running(meeting)

    def _arrange(self) -> None:
        """Before the opening who is here takes the place of the item; what is open does at the end."""
        opening, asking = self.is_opening, self.ending.panel.is_asking
        self.opening.setVisible(opening)
        self.item.setVisible(not opening and not asking)
        self.people_pane.allow(not opening)

    def _tick(self) -> None:
        """A minute has gone."""
        record, item, now = self._record, self.shown_item, self.now()
        if record is None or not self.isVisible():
            return
        self.header.tell(record, now)
        self.agenda.show_record(record, item, now)
        if item is not None and item.kind in (Kind.CASE, Kind.BREAK, Kind.OTHER_BUSINESS):
            self.item.tell(record, item, now)

    def _write(self, place: TextPlace, text: RichText) -> Future[Any]:
        """Store a text; it is kept until the archive has it, also where its field is gone."""
        name = tr("{field}, case {number}").format(field=word(place.field), number=place.name)
        return self.shell.on_way.write(place, text, partial(store, self.desk, place), name)

    def _made(self, fields: ItemFields) -> None:
        """Spelling and pasting for the fields of an item that comes for the first time."""
        language = str(self._record.committee.language or "nb") if self._record else "nb"
        self.writing.dress(fields, language)
        self.marking.follow(fields)
        self.room.follow(self.shown.id, fields)

    def _connect(self) -> None:
        self.item.fields_made.connect(self._made)
        self.item.proposal_used.connect(self.steps.use_proposal)
        self.agenda.chosen.connect(self.steps.go_to)
        self.header.back.clicked.connect(lambda: self.shell.go(Place("meeting", self.shown.id)))
        QShortcut(QKeySequence("F10"), self).activated.connect(MenuOnce(self).choose)
        self.numbers.chosen.connect(self.steps.go_to)
        self.numbers.closed.connect(self._stand)
        self.voting.left.connect(lambda: self.stand(3))
        for panel in (self.voting, self.recusing, self.locking):
            panel.shown_now.connect(partial(self._give_way, panel))
        for panel in (self.recusing, self.locking):
            panel.left.connect(self._stand)
        self.item.closed_part.clicked.connect(lambda: self.shell.act("live-closed"))
        self.people.settled.connect(self._settled)
        self.people.recusing.connect(self.recusing.start)
        self.opening.opened.connect(self.steps.open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for three panes, agenda and attendance are buttons."""
        super().resizeEvent(event)
        narrow = is_narrow(self)
        self.header.narrow(narrow)
        self.panes.fit(narrow)
        self.people_pane.fit(narrow)
        self.item.small(narrow)

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(agenda_pane(self.agenda))
        held = QVBoxLayout()
        held.setSpacing(0)
        held.addWidget(self.opening, 1)
        held.addLayout(self.ending.over(self.item), 1)
        middle.addLayout(held, 1)
        self.people.setFixedWidth(theme.size("liveAttendance"))
        middle.addWidget(self.people)
        self.panes = Pane(self, self.agenda, middle, self.header.agenda)
        self.people_pane = Pane(self, self.people, middle, self.header.people)
        for pane in (self.panes, self.people_pane):
            pane.left.connect(self._stand)
        rule = QFrame()
        rule.setObjectName("divider")
        rule.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(rule)
        self.under_header = QVBoxLayout()
        column.addLayout(self.under_header)
        column.addLayout(middle, 1)
