"""Title, people and type over a paper, each stored when it is left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from hfdesk.gui import theme
from hfdesk.gui.editor.line import WrappedLine
from hfdesk.gui.i18n import tr
from hfdesk.gui.widgets.completing import Completion, Find
from hfdesk.gui.widgets.labels import label

Save = Callable[[str, str], str]
"""Stores (field, what was typed); gives the reason where it is refused."""


class PaperHead(QWidget):
    """Fields without frames until one comes to them."""

    def __init__(self, save: Save, people: Find) -> None:
        super().__init__()
        self._save = save
        self._subject: object = None
        self.lines: dict[str, QLineEdit | WrappedLine] = {}
        self.reason = label("", "ui", "danger", wrap=True)
        self.reason.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.scaled(4))
        self._column.addWidget(self._title())
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.scaled(10))
        grid.setVerticalSpacing(theme.scaled(2))
        self._row(grid, 0, "owners", tr("Responsible"), people)
        self._row(grid, 1, "officers", tr("Case officer"), people)
        self._row(grid, 2, "type", tr("Type"), None)
        self._grid = QWidget()
        self._grid.setLayout(grid)
        self._column.addWidget(self._grid)
        self._column.addWidget(self.reason)

    def show_values(self, subject: object, values: dict[str, str], editable: bool) -> None:
        """Show what stands in the archive; what was refused stays until it is mended."""
        if subject != self._subject:
            self._subject = subject
            self._refuse("")
        for key, line in self.lines.items():
            if not line.isModified():
                _show(line, values.get(key, ""))
            line.setReadOnly(not editable or key not in values)
        self._grid.setVisible("owners" in values)

    def _title(self) -> WrappedLine:
        made = WrappedLine(theme.font("heading1"))
        made.setObjectName("wrappedLine")
        made.setAccessibleName(tr("Title"))
        made.editingFinished.connect(lambda: self._left("title"))
        self.lines["title"] = made
        return made

    def _line(self, key: str, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setTextMargins(-2, 0, 0, 0)
        made.setProperty("flat", True)
        made.setAccessibleName(name)
        made.editingFinished.connect(lambda: self._left(key))
        self.lines[key] = made
        return made

    def _row(self, grid: QGridLayout, at: int, key: str, text: str, find: Find | None) -> None:
        name: QLabel = label(text, "ui", "muted")
        line = self._line(key, text)
        name.setBuddy(line)
        if find is not None:
            Completion(line, find, many=True)
        grid.addWidget(name, at, 0)
        grid.addWidget(line, at, 1)
        grid.setColumnStretch(1, 1)

    def _left(self, key: str) -> None:
        line = self.lines[key]
        if not line.isModified():
            return
        reason = self._save(key, line.text())
        line.setModified(bool(reason))
        line.setProperty("refused", bool(reason))
        line.style().polish(line)
        self._refuse(reason)

    def _refuse(self, reason: str) -> None:
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        if not reason:
            for line in self.lines.values():
                line.setProperty("refused", False)
                line.setModified(False)
                line.style().polish(line)


def _show(line: QLineEdit | WrappedLine, text: str) -> None:
    if line.text() != text:
        line.setText(text)
        if isinstance(line, QLineEdit):
            line.setCursorPosition(0)
