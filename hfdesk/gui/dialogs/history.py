"""Tidligere versjoner: the versions of a text by time, each against what stands now, and brought back."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QVBoxLayout,
)
from shiboken6 import isValid

from hfdesk.domain.problems import Problem
from hfdesk.gui import dates, theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.problems import plain_sentence, told
from hfdesk.gui.rows import Entry, TextAt, dotted, sentence
from hfdesk.gui.shell import Offer
from hfdesk.gui.widgets.buttons import button_row, leave_button, main_button, plain_button, tab_as_read
from hfdesk.gui.widgets.changes_view import ChangesView
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.widgets.views import EntryList
from hfdesk.gui.worker import tell_later

if TYPE_CHECKING:
    from datetime import date

    from hfdesk.gui.window import Window
    from hfdesk.ops.histories import History, Past

WAIT = 2.0
"""Seconds that what was typed a moment ago is waited for."""


class HistoryDialog(QDialog):
    """One text of several, its versions, and what differs of the chosen one and the present text."""

    def __init__(self, window: Window, where: TextAt) -> None:
        super().__init__(window)
        self._window, self._where = window, where
        self.texts: tuple[History, ...] = ()
        self._fitting = False
        self._before = QApplication.focusWidget()
        self.finished.connect(self._go_back)
        self.field = QComboBox()
        self.field.setAccessibleName(tr("Text"))
        self.field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.versions = EntryList(tr("Versions"), grow=False)
        self.view = ChangesView(
            self,
            tr("Struck through: stood earlier. Underlined: stands in the text now."),
        )
        self.restore = main_button(tr("Bring back this version"))
        self.copy, self.leave = plain_button(tr("Copy the text")), leave_button(tr("Close"))
        self.field.currentIndexChanged.connect(self._show_text)
        self.versions.came.connect(self._show_version)
        self.restore.clicked.connect(self._restore)
        self.copy.clicked.connect(self._copy)
        self.leave.clicked.connect(self.reject)
        self._lay_out()
        self._ask()

    # -- what there is -------------------------------------------------------------------

    @property
    def text(self) -> History | None:
        """The text whose versions are shown."""
        at = self.field.currentIndex()
        return self.texts[at] if 0 <= at < len(self.texts) else None

    @property
    def past(self) -> Past | None:
        """The version that is shown."""
        text, at = self.text, self.versions.currentIndex().row()
        return text.versions[-1 - at] if text is not None and 0 <= at < len(text.versions) else None

    def _ask(self) -> None:
        """Read the versions beside the window, when the archive has what was typed a moment ago."""
        self._window.flush()
        desk, where = self._window.desk, self._where
        assert desk is not None
        self._turn(None)
        self.view.say(tr("Reading …"))

        def find() -> tuple[History, ...] | Problem:
            from hfdesk.ops import histories

            with suppress(Problem, TimeoutError):
                desk.look().result(WAIT)
            try:
                found = histories.of_item(desk, where.meeting, where.item) if where.item else ()
                found += histories.of_case(desk, where.case) if where.case else ()
                return found + (histories.of_meeting(desk, where.meeting) if where.meeting else ())
            except Problem as problem:
                return problem
            except KeyError:
                return ()

        tell_later(self, find, self._fill)

    def _fill(self, found: tuple[History, ...] | Problem) -> None:
        if isinstance(found, Problem):
            self.view.say(plain_sentence(found), "danger")
            return
        self._fitting = True
        self.texts = tuple(sorted(found, key=lambda each: each.is_deleted))
        self.field.clear()
        for each in self.texts:
            self.field.addItem(_name(each))
        self._fitting = False
        if not self.texts:
            self.view.say(tr("There are no earlier versions yet."))
            return
        self.field.setCurrentIndex(self._first())
        self._show_text()
        self.versions.setFocus()

    def _first(self) -> int:
        """The text that one stands in, else the one that was written in last."""
        asked = self._where.field
        here = [at for at, text in enumerate(self.texts) if not text.is_deleted]
        found = [at for at in here if asked and f"/{self.texts[at].field}".endswith(f"/{asked}")]
        newest = max(here, key=lambda at: self.texts[at].versions[-1].moment, default=0)
        return found[0] if found else newest

    # -- what is shown -------------------------------------------------------------------

    def _show_text(self) -> None:
        text = self.text
        if self._fitting or text is None:
            return
        today = self._window.now().date()
        entries = [_entry(past, past.text == text.now, today) for past in reversed(text.versions)]
        self.versions.rows.show(entries)
        first = next((at for at, past in enumerate(reversed(text.versions)) if past.text != text.now), 0)
        self.versions.setCurrentIndex(self.versions.rows.index(first))
        self._turn(self.past)

    def _show_version(self, _index: QModelIndex) -> None:
        if not self._fitting:
            self._turn(self.past)

    def _turn(self, past: Past | None) -> None:
        """Show a version against the present text; of a deleted text what it said."""
        from hfdesk.ops import histories

        text = self.text
        self.copy.setEnabled(past is not None)
        self.restore.setEnabled(past is not None and text is not None and not text.is_deleted)
        if past is None or text is None:
            self.view.show_lines(())
            return
        self.view.show_lines(histories.compared(past.text, past.text if text.is_deleted else text.now))
        count = len(self.view.changes)
        if text.is_deleted:
            self.view.say(tr("This text is deleted. Copy what you need of it."))
        elif past.text == text.now:
            self.restore.setEnabled(False)
            self.view.say(tr("This is the text as it stands now."))
        else:
            self.view.say(tr("%n changes", count) if count else tr("Only the formatting is another."))

    # -- what is done --------------------------------------------------------------------

    def _restore(self) -> None:
        """One operation; the dialog goes, and one is back in the text."""
        from hfdesk.ops import histories

        text, past, desk = self.text, self.past, self._window.desk
        if text is None or past is None or desk is None:
            return
        try:
            histories.restore(desk, text, past)
        except Problem as problem:
            told(problem)
            self.view.say(plain_sentence(problem), "danger")
            return
        self.accept()
        self._window.tell(
            tr("Brought back: {name}").format(name=_name(text)),
            Offer(tr("Undo"), lambda: self._window.act("undo")),
        )

    def _go_back(self) -> None:
        """The keyboard is in the text again where one came from, whatever was chosen here."""
        if self._before is not None and isValid(self._before):
            self._before.setFocus()

    def _copy(self) -> None:
        if self.past is not None:
            QGuiApplication.clipboard().setText(self.past.plain)
            self.view.say(tr("Copied."))

    def _lay_out(self) -> None:
        self.setWindowTitle(tr("Earlier versions"))
        head = QHBoxLayout()
        head.setSpacing(theme.scaled(10))
        name = label(tr("Text"))
        name.setBuddy(self.field)
        head.addWidget(name)
        head.addWidget(self.field, 1)
        self.versions.setFixedWidth(min(theme.scaled(260), self.screen().availableSize().width() // 4))
        middle = QHBoxLayout()
        middle.setSpacing(theme.scaled(16))
        middle.addWidget(self.versions)
        middle.addWidget(self.view, 1)
        side = theme.scaled(20)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(side, side, side, side)
        whole.setSpacing(theme.scaled(12))
        whole.addLayout(head)
        whole.addLayout(middle, 1)
        whole.addLayout(button_row(self.leave, self.restore, self.copy))
        tab_as_read(self)
        screen = self.screen().availableSize()
        self.resize(min(theme.scaled(960), screen.width() - 20), min(theme.scaled(620), screen.height() - 60))


def _name(text: History) -> str:
    """What a text is called, with what it belongs to."""
    words = {
        "title": tr("Title"),
        "details": tr("Text on the agenda"),
        "proposal": tr("Proposed decision"),
        "discussion": tr("Discussion"),
        "decision": tr("Decision"),
        "introduction": tr("Introduction"),
    }
    word = words.get(text.column, "")
    if text.column == "text":
        word = text.name or tr("A part of the paper")
    else:
        word = dotted(word or tr("Text"), text.name)
    return dotted(tr("Deleted"), word) if text.is_deleted else word


def _entry(past: Past, is_now: bool, today: date) -> Entry:
    when = _when(past, today)
    marks = dotted(*(_mark(mark) for mark in past.marks))
    second = dotted(marks, tr("as it stands now") if is_now else "") or _begins(past.plain)
    return Entry(
        title=when,
        second=second,
        icon="check" if marks else "",
        icon_color="success",
        sentence=sentence(when, marks, tr("as it stands now") if is_now else "", _begins(past.plain)),
    )


def _begins(plain: str) -> str:
    words = " ".join(plain.split())
    return words if len(words) <= 60 else f"{words[:60].rstrip()} …"


def _when(past: Past, today: date) -> str:
    """``i dag 13:42``, in the local zone."""
    moment = past.moment.astimezone()
    days = (today - moment.date()).days
    day = tr("yesterday") if days == 1 else dates.short(moment.date(), today)
    return f"{day} {dates.clock(moment)}"


def _mark(mark: str) -> str:
    return {
        "sent": tr("sent with the invitation"),
        "comments": tr("sent for comments"),
        "approved": tr("approved"),
        "published": tr("published"),
    }.get(str(mark), "")
