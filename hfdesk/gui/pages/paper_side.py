"""The inspector beside a paper: contents, attachments, the case's way, remarks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from hfdesk.gui import theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.rows import Entry
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.widgets.views import EntryList


class OrderedList(EntryList):
    """A list with an order: Alt+↑ and Alt+↓ move, F2 renames, Delete takes out, Enter opens."""

    moved = Signal(str, int)
    renaming = Signal(str)
    removed = Signal(str)
    entered = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(name, height="rowMenu")
        self.setProperty("bare", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleDescription(
            tr("Enter opens, F2 renames, Alt and the arrows move, Delete takes out.")
        )

    @property
    def key(self) -> str:
        """The key of the current entry."""
        at = self.currentIndex().row()
        return self.rows.entries[at].key if 0 <= at < len(self.rows.entries) else ""

    def stand(self, key: str) -> None:
        """Stand on an entry."""
        index = self.rows.find(key)
        if index.isValid():
            self.setCurrentIndex(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The list's keys, on the current entry."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if not self.key:
            super().keyPressEvent(event)
        elif alt and event.key() in steps:
            self.moved.emit(self.key, steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_F2:
            self.renaming.emit(self.key)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit(self.key)
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.entered.emit(self.rows.entries[index.row()].key)


class PaperSide(QScrollArea):
    """The lists, one under the other, in a column that scrolls by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.contents = OrderedList(tr("Contents"))
        self.attachments = OrderedList(tr("Attachments"))
        self.before = EntryList(tr("The case's way"))
        self.remarks = EntryList(tr("Remarks"))
        for part in (self.before, self.remarks):
            part.setProperty("bare", True)
            part.setFrameShape(QFrame.Shape.NoFrame)
        self.count = label("", "ui", "muted")
        self.remark_count = label("", "ui", "muted")
        self.attach = QPushButton(f"+ {tr('Attach …')}")
        self.attach.setAccessibleName(tr("Attach …"))
        self.attach.setProperty("link", True)
        self._before_head = label(tr("The case's way"), "heading3")
        self._remarks_head = QWidget()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        for part in (self.contents, self.attachments, self.before, self.remarks):
            part.fit()
        self.show_remarks([])
        self.show_way([])

    def show_contents(self, entries: Sequence[Entry]) -> None:
        """The parts of the paper."""
        _show(self.contents, entries)

    def show_attachments(self, entries: Sequence[Entry], editable: bool) -> None:
        """The attachments, counted."""
        _show(self.attachments, entries)
        self.count.setText(str(len(entries)) if entries else "")
        self.attach.setVisible(editable)

    def show_way(self, entries: Sequence[Entry]) -> None:
        """Earlier and later stops."""
        _show(self.before, entries)
        self._before_head.setVisible(bool(entries))

    def show_remarks(self, entries: Sequence[Entry]) -> None:
        """What a careful colleague would say of this paper."""
        _show(self.remarks, entries)
        self.remark_count.setText(str(len(entries)) if entries else "")
        self._remarks_head.setVisible(bool(entries))

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setObjectName("paperSide")
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.scaled(12), theme.scaled(16), theme.scaled(12), theme.scaled(12))
        column.setSpacing(theme.scaled(6))
        column.addWidget(label(tr("Contents"), "heading3"))
        column.addWidget(self.contents)
        column.addSpacing(theme.scaled(16))
        column.addLayout(_head(label(tr("Attachments"), "heading3"), self.count))
        column.addWidget(self.attachments)
        column.addWidget(self.attach, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(theme.scaled(16))
        column.addWidget(self._before_head)
        column.addWidget(self.before)
        column.addSpacing(theme.scaled(16))
        head = _head(label(tr("Remarks"), "heading3"), self.remark_count)
        head.setContentsMargins(0, 0, 0, 0)
        self._remarks_head.setLayout(head)
        column.addWidget(self._remarks_head)
        column.addWidget(self.remarks)
        column.addStretch(1)
        self.setWidget(inner)
        self.setFixedWidth(theme.size("inspector"))


def _head(text: QLabel, count: QLabel) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.scaled(8))
    row.addWidget(text)
    row.addWidget(count)
    row.addStretch(1)
    return row


def _show(part: EntryList, entries: Sequence[Entry]) -> None:
    at = part.currentIndex().row()
    key = part.rows.entries[at].key if 0 <= at < len(part.rows.entries) else ""
    if list(part.rows.entries) == list(entries):
        return
    part.rows.show(list(entries))
    part.fit()
    index = part.rows.find(key) if key else QModelIndex()
    if index.isValid():
        part.setCurrentIndex(index)
