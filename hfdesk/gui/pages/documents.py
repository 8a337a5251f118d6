"""Dokumenter: make the meeting's Word files; those made, to be opened or shown in their folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from hfdesk.domain.records import MeetingRecord
from hfdesk.gui import icons, theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.making import Made, Making
from hfdesk.gui.outside import open_file, open_folder
from hfdesk.gui.shell import Shell
from hfdesk.gui.widgets.labels import Elided, Sign, clear, label


class DocumentsTab(QWidget):
    """What can be made of a meeting, and what was made."""

    def __init__(self, shell: Shell, making: Making) -> None:
        super().__init__()
        self._making = making
        self._record: MeetingRecord | None = None
        self._list = QVBoxLayout()
        self._none = label(tr("Nothing has been made since the program was started."), tone="muted")
        self.buttons = self._commands()
        self._lay_out()
        making.made.connect(self._show_made)

    def show_record(self, record: MeetingRecord) -> None:
        """Offer the documents of a meeting."""
        self._record = record
        self._show_made()

    def areas(self) -> list[QWidget]:
        """The first command."""
        return [self.buttons[0]]

    def _commands(self) -> list[QPushButton]:
        made = [
            self._command(tr("Make the invitation …"), self._making.invitation),
            self._command(tr("Make the minutes …"), self._making.minutes),
            self._command(tr("Make the case papers …"), self._making.papers),
            self._command(tr("Make extracts of the cases …"), self._making.extracts),
        ]
        made[0].setToolTip("Ctrl+Shift+I")
        return made

    def _command(self, text: str, act: Callable[[MeetingRecord], object]) -> QPushButton:
        button = QPushButton(text)
        button.setIcon(icons.icon("word", "text"))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act(self._record) if self._record else None)
        return button

    def _show_made(self) -> None:
        clear(self._list)
        meeting = self._record.meeting.id if self._record else ""
        found = [each for each in self._making.history if each.meeting == meeting]
        for each in found:
            self._list.addWidget(_MadeRow(each))
        self._none.setVisible(not found)

    def _lay_out(self) -> None:
        texts = (
            tr("Agenda, places and papers, in the committee's own layout."),
            tr("Attendance, discussion and decisions, as a draft to be read."),
            tr("One Word file for each case that has a paper."),
            tr("One Word file for each case: what was proposed and decided."),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.scaled(16))
        grid.setVerticalSpacing(theme.scaled(10))
        grid.setColumnStretch(1, 1)
        for at, (button, text) in enumerate(zip(self.buttons, texts, strict=True)):
            grid.addWidget(button, at, 0)
            grid.addWidget(label(text, tone="muted", wrap=True), at, 1)
        self._list.setSpacing(theme.scaled(6))
        side = theme.size("pageMarginX")
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
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(side, theme.scaled(16), side, theme.scaled(16))
        whole.setSpacing(theme.scaled(10))
        whole.addWidget(label(tr("Make"), "heading2"))
        whole.addLayout(grid)
        whole.addSpacing(theme.scaled(16))
        whole.addWidget(label(tr("Made"), "heading2"))
        whole.addLayout(self._list)
        whole.addWidget(self._none)
        whole.addStretch(1)


class _MadeRow(QFrame):
    """A file that was made."""

    def __init__(self, made: Made) -> None:
        super().__init__()
        self.setObjectName("frame")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scaled(12), theme.scaled(4), theme.scaled(8), theme.scaled(4))
        row.setSpacing(theme.scaled(10))
        row.addWidget(Sign("word", "muted"))
        words = Elided(made.path.name, "ui")
        words.setToolTip(str(made.path))
        row.addWidget(words, 1)
        row.addWidget(label(f"{made.moment:%H:%M}", "caption", "muted"))
        row.addWidget(_link(tr("Open"), made.path, open_file))
        row.addWidget(_link(tr("Show in folder"), made.path, open_folder))


def _link(text: str, path: Path, act: Callable[[Path], object]) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("link", True)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setAccessibleName(f"{text}: {path.name}")
    button.clicked.connect(lambda: act(path))
    return button
