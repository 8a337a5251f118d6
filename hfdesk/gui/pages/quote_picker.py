"""Sitat fra tidligere sak: a decision found by words, to be quoted in a paper."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from hfdesk.gui import dates, theme
from hfdesk.gui.desk import Desk
from hfdesk.gui.i18n import tr
from hfdesk.gui.rows import Entry, dotted, sentence
from hfdesk.gui.widgets.buttons import button_row, leave_button, main_button
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.widgets.views import EntryList
from hfdesk.gui.worker import Job

PAUSE = 120
"""Milliseconds after a letter until it is searched."""
Quote = Callable[[str, str], str]
"""Quotes the decision of (meeting, item); gives the reason where it is refused."""


class QuotePicker(QDialog):
    """Words in a field, the decisions that have them under it; Enter quotes the one that is marked."""

    def __init__(self, parent: QWidget, desk: Desk, quote: Quote) -> None:
        super().__init__(parent)
        self._desk = desk
        self._quote = quote
        self._job: Job | None = None
        self._again = False
        self.setWindowTitle(tr("Quotation from an earlier case"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.words = QLineEdit()
        self.words.setAccessibleName(tr("Words of the decision"))
        self.words.setPlaceholderText(tr("Number, title or words of the decision"))
        self.found = EntryList(tr("Decisions found"), grow=False)
        self.reason = label("", "ui", "muted", wrap=True)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self._search)

        def typed(_text: str) -> None:
            self._soon.start()

        self.words.textEdited.connect(typed)
        self.found.doubleClicked.connect(self._take)
        leave, do = leave_button(), main_button(tr("Insert the quotation"))
        leave.clicked.connect(self.reject)
        do.clicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.scaled(20)] * 4)
        column.setSpacing(theme.scaled(12))
        column.addWidget(self.words)
        column.addWidget(self.found, 1)
        column.addWidget(self.reason)
        column.addLayout(button_row(leave, do))
        self.resize(theme.scaled(640), theme.scaled(460))
        self._search()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter quotes, the arrows go through what was found."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.words.hasFocus():
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            at = max(0, min(self.found.rows.rowCount() - 1, self.found.currentIndex().row() + step))
            self.found.setCurrentIndex(self.found.rows.index(at))
        else:
            super().keyPressEvent(event)

    def _search(self) -> None:
        if self._job is not None:
            self._again = True
            return
        words, desk = self.words.text(), self._desk
        self._job = Job(lambda _: desk.search_decisions(words))
        self._job.signals.done.connect(self._show)
        self._job.signals.failed.connect(self._failed)
        self._job.start()

    def _failed(self, _problem: object) -> None:
        self._job = None

    def _show(self, rows: Any) -> None:
        if not isValid(self):
            return
        self._job = None
        self.found.rows.show([_entry(each) for each in rows])
        if rows:
            self.found.setCurrentIndex(self.found.rows.index(0))
        self.reason.setText("" if rows else tr("No decision has all these words."))
        if self._again:
            self._again = False
            self._search()

    def _take(self) -> None:
        at = self.found.currentIndex().row()
        if not 0 <= at < self.found.rows.rowCount():
            return
        meeting, _, item = self.found.rows.entries[at].key.partition("/")
        reason = self._quote(meeting, item)
        if reason:
            self.reason.setText(reason)
        else:
            self.accept()


def _entry(row: Any) -> Entry:
    title = f"{row.number} {row.title}".strip()
    second = dotted(row.committee_label, dates.numeric(row.date), row.snippet)
    return Entry(
        title=title, second=second, sentence=sentence(title, second), key=f"{row.meeting}/{row.item}"
    )
