"""One line in which a case is registered, with the committee it is for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hfdesk.gui import theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.widgets.labels import label
from hfdesk.gui.widgets.queue_list import EscapeTo

Register = Callable[[str, str], str]
"""Registers (committee's id, line); gives the reason where it is refused."""


class CaseLine(QWidget):
    """Open until Esc: one case after the other may be registered."""

    left = Signal()

    def __init__(self, register: Register) -> None:
        super().__init__()
        self._register = register
        self.committee = QComboBox()
        self.committee.setAccessibleName(tr("The new case's committee"))
        self.committee.setMinimumWidth(theme.scaled(120))
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("New case"))
        self.field.setPlaceholderText(tr("New case, e.g. “Duty plan, 30 min, by 12.3., reported by Kari”"))
        self.reason = label("", "caption", "danger", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(theme.scaled(8))
        row.addWidget(self.committee)
        row.addWidget(self.field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(4))
        column.addLayout(row)
        column.addWidget(self.reason)
        self.field.returnPressed.connect(self._enter)
        self.field.textEdited.connect(self._clear)
        EscapeTo(self.field, self._leave)
        self.reason.hide()
        self.hide()

    def start(self, committees: Sequence[tuple[str, str]], chosen: str) -> None:
        """Open the line: the committees (id, label), and the one that is chosen, else the last."""
        before = chosen or self.committee.currentData()
        self.committee.clear()
        for id, text in committees:
            self.committee.addItem(text, id)
        self.committee.setCurrentIndex(max(0, self.committee.findData(before)))
        self.field.setEnabled(bool(committees))
        self._say("" if committees else tr("Make a committee first, under Committees and people."))
        self.show()
        self.field.setFocus()

    def _enter(self) -> None:
        reason = self._register(str(self.committee.currentData()), self.field.text())
        self._say(reason)
        if not reason:
            self.field.clear()

    def _leave(self, _clear: bool) -> None:
        self.field.clear()
        self._say("")
        self.hide()
        self.left.emit()

    def _clear(self, _text: str) -> None:
        self._say("")

    def _say(self, reason: str) -> None:
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.field.setAccessibleDescription(reason)
        self.field.setProperty("refused", bool(reason))
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)
