"""Dokumenter: make the meeting's Word files; those made, to be opened or shown in their folder."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from hfdesk.domain.problems import Problem
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import Dispatch
from hfdesk.gui import dates, icons, theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.making import Making
from hfdesk.gui.outside import open_file
from hfdesk.gui.pages.documents_made import MadeFiles
from hfdesk.gui.pages.page import Keys
from hfdesk.gui.problems import plain_sentence
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.labels import Elided, Sign, clear, label
from hfdesk.system import private


class DocumentsTab(QWidget):
    """What can be made of a meeting, and what was made."""

    def __init__(self, shell: Shell, making: Making) -> None:
        super().__init__()
        self._making = making
        self._record: MeetingRecord | None = None
        self._shell = shell
        self.made = MadeFiles(shell, making)
        self._sent = QVBoxLayout()
        self._sent_head = label(tr("Sent"), "heading2")
        self.buttons = self._commands()
        self._lay_out()

    def show_record(self, record: MeetingRecord) -> None:
        """Offer the documents of a meeting."""
        self._record = record
        self._show_sent(record)
        self.made.show_record(record)

    def areas(self) -> list[QWidget]:
        """The first command, and the files that were made."""
        return [self.buttons[0], *([self.made.list] if self.made.list.isVisibleTo(self) else [])]

    def keys(self) -> Keys:
        """Files are opened by Enter."""
        return (("Enter", tr("Open the file")),)

    def _commands(self) -> list[QPushButton]:
        made = [
            self._command(tr("Make the invitation …"), lambda _: self._shell.act("invitation")),
            self._command(tr("Make the minutes …"), self._making.minutes),
            self._command(tr("Make the case papers …"), self._making.papers),
            self._command(tr("Make extracts of the cases …"), self._making.extracts),
            self._command(tr("Make a document …"), lambda _: self._shell.act("document")),
        ]
        made[0].setToolTip("Ctrl+Shift+I")
        return made

    def _command(self, text: str, act: Callable[[MeetingRecord], object]) -> QPushButton:
        button = QPushButton(text)
        button.setIcon(icons.icon("word", "text"))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act(self._record) if self._record else None)
        return button

    def _show_sent(self, record: MeetingRecord) -> None:
        """What was sent, out of the archive."""
        from hfdesk.ops import dispatches

        clear(self._sent)
        desk = self._shell.desk
        found = dispatches.dispatches(desk, record.meeting.id) if desk is not None else ()
        for each in found:
            kept = desk is not None and desk.files.exists(each.file)
            self._sent.addWidget(_SentRow(each, dispatches.name_of(each), self._show_copy if kept else None))
        self._sent_head.setVisible(bool(found))
        self._sent.setContentsMargins(0, 0, 0, theme.scaled(16) if found else 0)

    def _show_copy(self, dispatch: Dispatch) -> None:
        """Open a copy of what was sent: the archive's own is not to be written in."""
        from hfdesk.ops import dispatches

        desk = self._shell.desk
        if desk is None:
            return
        try:
            open_file(dispatches.copy_of(desk, dispatch, private.apart()))
        except Problem as problem:
            self._shell.tell(plain_sentence(problem))

    def _lay_out(self) -> None:
        texts = (
            tr("Agenda, places and papers, in the committee's own layout."),
            tr("Attendance, discussion and decisions, as a draft to be read."),
            tr("One Word file for each case that has a paper."),
            tr("One Word file for each case: what was proposed and decided."),
            tr("Any kind, in Word or PDF, full or public: decisions only, attendance list, name cards …"),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.scaled(16))
        grid.setVerticalSpacing(theme.scaled(6))
        grid.setColumnStretch(1, 1)
        for at, (button, text) in enumerate(zip(self.buttons, texts, strict=True)):
            grid.addWidget(button, at, 0)
            grid.addWidget(label(text, tone="muted", wrap=True), at, 1)
        side = theme.size("pageMarginX")
        inner = self._scrolled()
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(side, theme.scaled(16), side, theme.scaled(16))
        whole.setSpacing(theme.scaled(10))
        whole.addWidget(label(tr("Make"), "heading2"))
        whole.addLayout(grid)
        whole.addSpacing(theme.scaled(16))
        self._sent.setSpacing(theme.scaled(6))
        whole.addWidget(self._sent_head)
        whole.addLayout(self._sent)
        whole.addWidget(label(tr("Made"), "heading2"))
        whole.addWidget(self.made)
        whole.addStretch(1)

    def _scrolled(self) -> QWidget:
        """A widget as high as it needs to be, in a scroll area that fills the tab."""
        inner = QWidget()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inner)
        inner.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        return inner


class _SentRow(QFrame):
    """A document as it was sent: its file, when, and the beginning of its hash."""

    def __init__(self, dispatch: Dispatch, name: str, show: Callable[[Dispatch], object] | None) -> None:
        super().__init__()
        self.setObjectName("frame")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scaled(12), theme.scaled(4), theme.scaled(8), theme.scaled(4))
        row.setSpacing(theme.scaled(10))
        row.addWidget(Sign("word" if name.endswith(".docx") else "document", "muted"))
        row.addWidget(Elided(name, "ui"), 1)
        if dispatch.revision:
            row.addWidget(
                label(tr("revised, no. {number}").format(number=dispatch.revision), "caption", "muted")
            )
        moment = dispatch.moment.astimezone()
        told = f"{dates.short(moment.date())} {dates.clock(moment)}"
        row.addWidget(label(told, "caption", "muted"))
        hash_ = label(dispatch.sha256[:8], "caption", "muted")
        hash_.setToolTip(f"SHA-256 {dispatch.sha256}")
        row.addWidget(hash_)
        if show is None:
            row.addWidget(label(tr("The copy is gone"), "caption", "danger"))
        else:
            button = _link_button(tr("Show what was sent"), f"{name}, {told}")
            button.clicked.connect(lambda: show(dispatch))
            row.addWidget(button)


def _link_button(text: str, of: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("link", True)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setAccessibleName(f"{text}: {of}")
    return button
