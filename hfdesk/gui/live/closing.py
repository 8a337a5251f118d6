"""Avslutt møtet: what is still open, each thing one key away; then the minutes that were made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from hfdesk.domain import live
from hfdesk.domain.closing import Open, What
from hfdesk.domain.problems import Problem
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import AgendaItem, Status
from hfdesk.gui import dates, theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.live.clock import moment
from hfdesk.gui.making import untouched
from hfdesk.gui.outside import open_file, open_folder
from hfdesk.gui.pages.agenda_items import number_of, title_of
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.rows import Entry, Place, dotted, sentence
from hfdesk.gui.shell import Offer, Shell
from hfdesk.gui.widgets.labels import Elided, Sign, label
from hfdesk.gui.widgets.views import EntryList
from hfdesk.gui.worker import Ticket, tell_later

if TYPE_CHECKING:
    from hfdesk.ops.closing import Ended


def words(found: Open) -> str:
    """What is open, in a sentence of the window's language."""
    text = {
        What.NOT_TREATED: tr("Has not been treated"),
        What.RUNNING: tr("Is still being treated"),
        What.NO_DECISION: tr("Has no decision"),
        What.NO_OWNER: tr("Nobody is to follow up “{text}”"),
        What.NO_DUE: tr("“{text}” has no deadline"),
        What.NO_AUTHOR: tr("The statement “{text}” is nobody's"),
        What.SLOT: tr("{text} is not filled in"),
        What.NOT_CALLED: tr("{name} is not on the attendance list"),
        What.NOT_TOLD: tr("{name}: present or absent?"),
        What.UNKNOWN: tr("{name} has neither title nor organization"),
        What.VOTES: tr("{cast} votes, and {present} who may vote"),
        What.QUORUM: tr("{present} present, and {quorum} are needed to decide"),
    }[found.what]
    values = {name: _short(str(value)) for name, value in found.values.items()}
    return text.format(**values)


class ClosingPanel(QWidget):
    """In the item's place while the meeting is to be ended; a line over it when it was.

    ``flush`` stores what was typed a moment before; the page tells how.
    """

    jumped = Signal(object)  # the Open to go to
    left = Signal()  # back to the item
    shown_now = Signal(bool)  # whether the list is in the item's place

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.flush: Callable[[], None] = _nothing
        self._shell = shell
        self._record: MeetingRecord | None = None
        self._found: tuple[Open, ...] = ()
        self._path: Path | None = None
        self._warmed = ""  # the meeting whose minutes were made once
        self._sought = ""  # the meeting whose file was looked for
        self.list = EntryList(tr("Still open"), grow=False)
        self.back = QPushButton(tr("Back to the meeting"))
        self.end = QPushButton()
        self.end.setProperty("primary", True)
        self._count = label("", "ui", "muted", wrap=True)
        self._where = Elided("", "ui", "muted")
        self._reason = label("", "ui", "danger", wrap=True)
        self.asking = self._asking()
        self.over = Over()
        self._lay_out()
        self._connect()

    # -- what the page asks ----------------------------------------------------------------

    @property
    def is_asking(self) -> bool:
        """Whether the list of what is open is shown."""
        return not self.asking.isHidden()

    def show_record(self, record: MeetingRecord, _item: AgendaItem | None) -> None:
        """Know the meeting: read again what is open, or say that it was ended."""
        before, self._record = self._record, record
        if before is not None and before.meeting.id != record.meeting.id:
            self._path = None
            self._ask(False)
        over = record.meeting.status in (Status.HELD, Status.MINUTED)
        if not live.is_coming(record.meeting):
            self._ask(False)
        elif self.is_asking and before is not record:
            self._read()
        self._show_over(record, over)

    def start(self) -> None:
        """Show what is still open; the keyboard on the first thing, or on the end."""
        if self._record is None:
            return
        self.flush()
        self._say("")
        self._read()
        self._ask(True)
        (self.list if self._found else self.end).setFocus()
        self._warm()

    def leave(self) -> None:
        """Back to the item; the meeting goes on."""
        self._ask(False)
        self.left.emit()

    def areas(self) -> list[QWidget]:
        """The list and the end, or what can be done with the minutes."""
        if self.is_asking:
            return [*([self.list] if self._found else []), self.end]
        return [] if self.over.isHidden() else [self.over.buttons()[0]]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the meeting."""
        if event.key() == Qt.Key.Key_Escape and self.is_asking:
            self.leave()
        else:
            super().keyPressEvent(event)

    # -- doing -----------------------------------------------------------------------------

    def close_meeting(self) -> None:
        """End the meeting: the minutes are made beside the window."""
        record, desk = self._record, self._shell.desk
        if record is None or desk is None:
            return
        self.flush()
        self._say("")
        id, now = record.meeting.id, moment(self._shell)

        def job(_ticket: Ticket) -> Ended | Problem:
            from hfdesk.ops import closing

            try:
                return closing.close(desk, id, now)
            except Problem as problem:
                return problem

        self._shell.work(tr("Ending the meeting …"), job, self._closed)

    def reopen(self) -> None:
        """Take the meeting up again."""
        from hfdesk.ops import closing

        record, desk = self._record, self._shell.desk
        if record is None or desk is None:
            return
        try:
            closing.reopen(desk, record.meeting.id)
        except Problem as problem:
            self._shell.trouble(problem)
            return
        self._shell.tell(tr("The meeting goes on. Ended again, the minutes get a new name."))
        self.left.emit()

    def _closed(self, result: Ended | Problem) -> None:
        if isinstance(result, Problem):
            self._say(plain_sentence(result))
            return
        path = self._path = result.written.path
        text = tr("The minutes are made")
        if result.written.kept is not None:
            text = untouched(result.written)
        self._shell.tell(
            text,
            Offer(tr("Open"), lambda: open_file(path)),
            Offer(tr("Show in folder"), lambda: open_folder(path)),
        )
        self._ask(False)
        if self._record is not None:
            self._show_over(self._record, True)
        self.over.open.setFocus()

    def _warm(self) -> None:
        """Have all loaded that the minutes need, while one reads what is open."""
        desk, id = self._shell.desk, self._record.meeting.id if self._record else ""

        def load() -> None:
            from hfdesk.ops import closing

            if desk is not None:
                closing.warm(desk, id)

        if self._warmed != id:
            self._warmed = id
            tell_later(self, load, _done)

    def _jump(self, _place: Place) -> None:
        at = self.list.currentIndex().row()
        if 0 <= at < len(self._found):
            found = self._found[at]
            self._ask(False)
            self.jumped.emit(found)

    # -- showing ---------------------------------------------------------------------------

    def _read(self) -> None:
        from hfdesk.ops import closing

        record, desk = self._record, self._shell.desk
        if record is None or desk is None:
            return
        chosen = self.list.currentIndex().row()
        self._found = closing.still_open(desk, record.meeting.id)
        self.list.rows.show([_entry(record, each) for each in self._found])
        self.list.setVisible(bool(self._found))
        if self._found:
            self.list.setCurrentIndex(self.list.rows.index(min(max(chosen, 0), len(self._found) - 1)))
        count = len(self._found)
        self._count.setText(
            tr("%n things are still open. Enter goes to the one you stand on.", count)
            if count
            else tr("Nothing is open.")
        )
        self.end.setText(tr("End anyway") if count else tr("End the meeting"))
        folder = closing.folder_of(desk, record)
        self._where.setText(tr("The minutes are made as a draft in {folder}").format(folder=folder))

    def _show_over(self, record: MeetingRecord, over: bool) -> None:
        over = over and not live.is_coming(record.meeting)
        if over and self._path is None and self._sought != record.meeting.id:
            self._sought = record.meeting.id
            self._path = self._last(record)
        self.over.show_meeting(record, self._path)
        self.over.setVisible(over)
        self.setVisible(over or self.is_asking)

    def _last(self, record: MeetingRecord) -> Path | None:
        from hfdesk.ops import closing

        desk = self._shell.desk
        return closing.last_draft(desk, record) if desk is not None else None

    def _ask(self, asking: bool) -> None:
        if asking != self.is_asking:
            self.asking.setVisible(asking)
            self.setVisible(asking or not self.over.isHidden())
            self.shown_now.emit(asking)

    def _say(self, reason: str) -> None:
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        self.end.setAccessibleDescription(reason)

    # -- making ----------------------------------------------------------------------------

    def _connect(self) -> None:
        self.list.opened.connect(self._jump)
        self.back.clicked.connect(self.leave)
        self.end.clicked.connect(self.close_meeting)
        self.over.open.clicked.connect(lambda: open_file(self._path) if self._path else None)
        self.over.folder.clicked.connect(lambda: open_folder(self._path) if self._path else None)
        self.over.again.clicked.connect(self.reopen)

    def _asking(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        side = theme.scaled(28)
        column.setContentsMargins(side, theme.scaled(18), side, theme.scaled(16))
        column.setSpacing(theme.scaled(10))
        column.addWidget(label(tr("End the meeting"), "itemTitle", bold=True))
        column.addWidget(self._count)
        column.addWidget(self.list, 1)
        column.addWidget(self._reason)
        foot = QHBoxLayout()
        foot.setSpacing(theme.scaled(8))
        foot.addWidget(self._where, 1)
        foot.addWidget(self.back)
        foot.addWidget(self.end)
        column.addLayout(foot)
        column.addStretch(0)
        return made

    def _lay_out(self) -> None:
        self._reason.hide()
        for button in (self.back, self.end):
            button.setAutoDefault(True)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.over)
        column.addWidget(self.asking, 1)
        self.over.hide()
        self.asking.hide()
        self.hide()


class Over(QFrame):
    """One line: the meeting was ended, and where its minutes are."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setProperty("tone", "good")
        self._facts = label("", "caption", "muted", wrap=True)
        self.open = QPushButton(tr("Open the minutes"))
        self.folder = QPushButton(tr("Show in folder"))
        self.again = QPushButton(tr("Take up the meeting again"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scaled(24), theme.scaled(8), theme.scaled(24), theme.scaled(8))
        row.setSpacing(theme.scaled(8))
        row.addWidget(Sign("check", "success"))
        words = QVBoxLayout()
        words.setSpacing(theme.scaled(2))
        words.addWidget(Elided(tr("The meeting is ended"), "ui", bold=True))
        words.addWidget(self._facts)
        row.addLayout(words, 1)
        for button in self.buttons():
            button.setAutoDefault(True)
            row.addWidget(button)

    def show_meeting(self, record: MeetingRecord, path: Path | None) -> None:
        """Say what is known of the minutes."""
        due = record.meeting.comments_due
        by = tr("comments by {day}").format(day=dates.numeric(due)) if due else ""
        self._facts.setText(dotted(f"{by[:1].upper()}{by[1:]}", path.name if path else ""))
        self._facts.setVisible(bool(self._facts.text()))
        self.open.setVisible(path is not None)
        self.folder.setVisible(path is not None)

    def buttons(self) -> list[QPushButton]:
        """What can be done; the minutes only where they are."""
        shown = [self.open, self.folder, self.again]
        return shown if not self.open.isHidden() or not self.isVisible() else shown[2:]


def _entry(record: MeetingRecord, found: Open) -> Entry:
    text = words(found)
    item = next((each for each in record.meeting.agenda if each.id == found.item), None)
    title = dotted(number_of(record, item), title_of(record, item)) if item else tr("Attendance")
    return Entry(
        title=text,
        second=title,
        icon="ring",
        icon_color="warn",
        sentence=sentence(text, title),
        place=Place("live", record.meeting.id, item=found.item),
        key=f"{found.what}/{found.item}/{text}",
    )


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:58].rstrip()} …"


def _nothing() -> None:
    """Nothing was typed."""


def _done(_nothing: None) -> None:
    """Nobody waits for it."""
