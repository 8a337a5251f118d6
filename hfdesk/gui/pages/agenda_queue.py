"""Sakskø: what waits for the next agenda, and the way into it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING
from weakref import WeakMethod

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hfdesk.domain.problems import Problem
from hfdesk.domain.queue import Waiting
from hfdesk.domain.records import MeetingRecord
from hfdesk.gui import icons, theme
from hfdesk.gui.beside import Beside
from hfdesk.gui.courtesy import between_gestures, give_way
from hfdesk.gui.i18n import tr
from hfdesk.gui.pages.page import Keys
from hfdesk.gui.pages.queue_words import entry
from hfdesk.gui.plainly import plain_line
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.rows import Place
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.widgets.queue_list import EscapeTo, QueueList

if TYPE_CHECKING:
    from hfdesk.gui.desk import Desk, Done


def queue_keys() -> Keys:
    """The keys of the queue."""
    return (
        (tr("Case queue: Enter"), tr("Take the case into the agenda, below the current row")),
        (tr("Case queue: Ctrl+N, F2, Delete"), tr("Register a case, rename it, delete it")),
        (tr("Case queue: letters"), tr("Find in the queue")),
    )


LONG = 300
"""A queue of more rows is read again only after a pause, so that no gesture waits for it."""
PAUSE = 150
"""That pause, in milliseconds."""


class Queue(QWidget):
    """The queue of the committee whose meeting is shown.

    ``below`` gives the place in the agenda where a case goes in, ``refusal`` why none may.
    """

    emptied = Signal()  # the last row was taken or deleted while the list had the keyboard

    def __init__(self, shell: Shell, below: Callable[[], int], refusal: Callable[[], str]) -> None:
        super().__init__()
        self._shell = shell
        self._below = below
        self._refusal = refusal
        self._record: MeetingRecord | None = None
        self._rows: dict[str, Waiting] = {}
        self._found: dict[str, str] = {}  # what is searched, by the row's key
        self._renaming = ""  # the case whose title is in the line
        self._wanted = ""  # the row to stand on when it comes
        self._heard: Desk | None = None
        self._seen: tuple[str, date, str, frozenset[str]] = ("", date.min, "", frozenset())
        self._stale = True  # what was read last may be so no more
        self._due = False  # it is read after a pause
        self.list = QueueList(tr("Case queue"), lambda row: entry(row, shell.today))
        self.add = QToolButton()
        self.line = QLineEdit()
        self.words = QLineEdit()
        self._count = label("", "ui", "muted")
        self._reason = label("", "caption", "danger", wrap=True)
        self._none = label(tr("No cases are waiting."), "ui", "muted")
        self._beside = Beside(self)
        self._beside.answered.connect(self._came)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self._read_soon)
        self._connect()
        self._lay_out()

    def show_record(self, record: MeetingRecord) -> None:
        """Show what waits for a meeting; a long queue comes a moment later."""
        other = self._record is None or self._record.meeting.id != record.meeting.id
        self._record = record
        stale = self._hears(record)
        if other:
            self._refuse("")
            self._close_line()
            self.words.clear()
        if stale and not other and len(self._rows) > LONG:
            self._due = True
            self._soon.start()
        elif stale:
            self.read()

    def read(self) -> None:
        """Read the queue again."""
        self._due = False
        record, desk = self._record, self._shell.desk
        if record is not None and desk is not None:
            committee, day = record.committee.id, record.meeting.date
            self._beside.ask(lambda: desk.queue_rows(committee, day, give_way))

    @property
    def waiting(self) -> bool:
        """Whether what is shown is not yet what was read last."""
        return self._beside.waiting or self._due

    def start_new(self) -> None:
        """Open the line in which a case is registered."""
        self._renaming = ""
        self._open_line("", tr("New case, e.g. “Duty plan, 30 min, by 12.3., reported by Kari”"))

    def case(self) -> str:
        """The case of the current row, itself waiting or the one it was said in."""
        row = self._rows.get(self.list.key())
        return row.case if row else ""

    def has_keyboard(self) -> bool:
        """Whether the keyboard is in the queue."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isVisible() and self.isAncestorOf(focus)

    def take(self, key: str, at: int) -> str:
        """Take a row into the agenda before the item at ``at``; the reason where that cannot be."""
        from hfdesk.ops import queue

        reason = self._refusal() or self._try(lambda: queue.take(self._desk, self._meeting, key, at))
        self._refuse(reason)
        if not reason:
            self._drop(key)
        return reason

    # -- inside --------------------------------------------------------------------------

    def _connect(self) -> None:
        self.list.taken.connect(self._take)
        self.list.renamed.connect(self._rename)
        self.list.deleted.connect(self._delete)
        self.list.paper.connect(self._open_paper)
        self.list.typed.connect(self._search)
        self.add.clicked.connect(self.start_new)
        self.line.returnPressed.connect(self._enter)
        self.line.textEdited.connect(self._unrefuse)
        self.words.textChanged.connect(self._filter)
        self.words.returnPressed.connect(self.list.setFocus)
        EscapeTo(self.line, self._leave_line)
        EscapeTo(self.words, self._leave_words)

    def _hears(self, record: MeetingRecord) -> bool:
        """Whether the queue of a meeting may be another than the one that was read last."""
        desk = self._shell.desk
        if desk is None:
            return False
        if desk is not self._heard:
            self._heard = desk
            self._stale = True
            desk.listen(_weakly(self._done))
        cases = frozenset(item.case for item in record.meeting.agenda if item.case)
        seen = (record.meeting.id, record.meeting.date, record.committee.id, cases)
        stale, self._stale = self._stale or seen != self._seen, False
        self._seen = seen
        return stale

    def _read_soon(self) -> None:
        between_gestures(self, self.read)

    def _done(self, done: Done) -> None:
        """Something was stored; told on the writer's thread."""
        meeting = ("meeting", self._seen[0])
        if any(kind != "meeting" or (kind, id) != meeting for kind, id in done.touched):
            self._stale = True

    def _came(self, rows: tuple[Waiting, ...]) -> None:
        self._rows = {row.key: row for row in rows}
        self._found = {}
        self._filter()
        if self._wanted in self._rows:
            self.list.choose(self._wanted)
            self._wanted = ""

    def _drop(self, key: str) -> None:
        """Let a row go that waits no longer, before the queue is read again."""
        if self._rows.pop(key, None):
            held = self.list.hasFocus()
            self._filter()
            if held and not self._rows:
                self.emptied.emit()

    def _filter(self) -> None:
        wanted = plain_line(self.words.text()).casefold().split()
        rows = tuple(self._rows.values())
        found = [each for each in rows if self._fits(each, wanted)] if wanted else rows
        self.list.show_lines(found)
        self.words.setVisible(bool(wanted) or self.words.hasFocus())
        self.list.setVisible(bool(found))
        self._none.setVisible(not found)
        self._none.setText(tr("Nothing in the queue matches.") if rows else tr("No cases are waiting."))
        some = tr("{found} of {all}").format(found=len(found), all=len(rows))
        self._count.setText(some if wanted else tr("%n waiting", len(found)) if found else "")

    def _fits(self, row: Waiting, words: list[str]) -> bool:
        text = self._found.get(row.key)
        if text is None:
            parts = (row.title, row.type, row.number, row.after, row.words, *row.asked_by)
            text = self._found[row.key] = " ".join(parts).casefold()
        return all(word in text for word in words)

    def _search(self, letter: str) -> None:
        self.words.show()
        self.words.setFocus()
        self.words.setText(self.words.text() + letter)

    def _leave_words(self, clear: bool) -> None:
        if clear:
            self.words.clear()
        self.list.setFocus()
        self.words.setVisible(bool(self.words.text()))

    def _take(self, key: str) -> None:
        self.take(key, self._below())

    def _rename(self, key: str) -> None:
        row = self._rows[key]
        if not key.startswith("case/"):
            self._refuse(tr("This becomes a case when it is taken into the agenda. Rename it there."))
            return
        self._renaming = row.case
        self._open_line(row.title, "")

    def _delete(self, key: str) -> None:
        from hfdesk.ops import queue

        if not key.startswith("case/"):
            self._refuse(tr("This stands in minutes and is not deleted here."))
            return
        reason = self._try(lambda: queue.delete(self._desk, self._rows[key].case))
        self._refuse(reason)
        if not reason:
            self._drop(key)

    def _open_paper(self, key: str) -> None:
        row = self._rows.get(key)
        if row and row.case:
            self._shell.go(Place("case", row.case))

    def _enter(self) -> None:
        from hfdesk.ops import queue

        if self._renaming:
            case, text, today = self._renaming, self.line.text(), self._shell.today
            reason = self._try(lambda: queue.refine(self._desk, case, queue.CaseField.TITLE, text, today))
        else:
            reason = self._try(self._register)
        self._refuse(reason)
        if not reason:
            again = not self._renaming
            self.line.clear()
            if not again:
                self._leave_line(True)

    def _register(self) -> Done:
        from hfdesk.ops import queue

        assert self._record is not None
        done = queue.register(self._desk, self._record.committee.id, self.line.text(), self._shell.today)
        self._wanted = next((f"case/{id}" for kind, id in done.touched if kind == "case"), "")
        return done

    def _open_line(self, text: str, hint: str) -> None:
        self._refuse("")
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(tr("Title") if text else tr("New case"))
        self.line.setText(text)
        self.line.selectAll()
        self.line.show()
        self.line.setFocus()

    def _leave_line(self, _clear: bool) -> None:
        self._close_line()
        (self.list if self._rows else self.add).setFocus()

    def _close_line(self) -> None:
        self._renaming = ""
        self._unrefuse()
        self.line.clear()
        self.line.hide()

    def _unrefuse(self, _text: str = "") -> None:
        self._refuse("")

    def _refuse(self, reason: str) -> None:
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        shown = bool(reason) and not self.line.isHidden()
        if bool(self.line.property("refused")) != shown:
            self.line.setProperty("refused", shown)
            self.line.style().unpolish(self.line)
            self.line.style().polish(self.line)
        self.line.setAccessibleDescription(reason)

    def _try(self, act: Callable[[], object]) -> str:
        if self._desk.read_only:
            return tr("The archive is open for reading only.")
        try:
            act()
        except (Problem, KeyError) as problem:
            return plain_sentence(problem)
        return ""

    @property
    def _desk(self) -> Desk:
        assert self._shell.desk is not None
        return self._shell.desk

    @property
    def _meeting(self) -> str:
        assert self._record is not None
        return self._record.meeting.id

    def _lay_out(self) -> None:
        self.add.setIcon(icons.icon("plus", "text"))
        self.add.setToolTip(tr("Register a case"))
        self.add.setAccessibleName(tr("Register a case"))
        self.line.hide()
        self.words.setPlaceholderText(tr("Find in the queue"))
        self.words.setAccessibleName(tr("Find in the queue"))
        self.words.setClearButtonEnabled(True)
        self.words.hide()
        self._reason.hide()
        self.list.setMinimumHeight(2 * (theme.size("rowTwoLine") + 1) + 2)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        head = QHBoxLayout()
        head.setContentsMargins(0, theme.scaled(6), 0, theme.scaled(6))
        head.setSpacing(theme.scaled(8))
        head.addWidget(label(tr("Case queue"), "heading3"))
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.scaled(8))
        column.setSpacing(theme.scaled(6))
        column.addLayout(head)
        for part in (self.line, self._reason, self.words):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(self._none)
        column.addStretch(0)


def _weakly(method: Callable[[Done], None]) -> Callable[[Done], None]:
    """A listener that does not keep the one who listens."""
    weak = WeakMethod(method)

    def call(done: Done) -> None:
        found = weak()
        if found is not None:
            found(done)

    return call
