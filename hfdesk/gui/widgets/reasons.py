"""Why what was typed into a table's cells was refused: a line under the row that it stands in."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QTableView

from hfdesk.gui import theme
from hfdesk.gui.widgets.labels import label

GAP = 8  # pixels of the design beside the words
ABOVE = 3  # and above and under them


class Reasons:
    """The lines of one table; a row is made higher by its line, which goes with it."""

    def __init__(self, table: QTableView) -> None:
        self._table = table
        self._lines: dict[str, QLabel] = {}
        self._lefts: dict[str, int] = {}

    def show(self, told: Mapping[str, tuple[str, int]]) -> None:
        """Let these rows (by key) and no others have a line: its text, and where its field begins."""
        for key in set(self._lines) - set(told):
            self._lines.pop(key).deleteLater()
        for key, (text, left) in told.items():
            if key not in self._lines:
                self._lines[key] = self._line()
            self._lines[key].setText(text)
            self._lefts[key] = left

    def text(self, key: str) -> str:
        """What stands under a row; ``""`` for nothing."""
        return self._lines[key].text() if key in self._lines else ""

    @property
    def rows(self) -> tuple[str, ...]:
        """The keys of the rows that have a line."""
        return tuple(self._lines)

    def height(self, key: str) -> int:
        """How much higher a row is by its line."""
        line = self._lines.get(key)
        if line is None:
            return 0
        gap, above, width = theme.scaled(GAP), theme.scaled(ABOVE), self._table.viewport().width()
        metrics = QFontMetrics(line.font())
        need = metrics.horizontalAdvance(line.text()) + 3 * gap
        left = max(0, min(self._lefts[key], width - need))
        line.setContentsMargins(left + gap, above, gap, above)
        room = QRect(0, 0, max(1, width - left - 2 * gap), 10_000)
        words = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), line.text())
        return words.height() + 2 * above + 1

    def place(self, key: str, top: int) -> None:
        """Put a row's line where it begins, in the table's viewport."""
        line = self._lines[key]
        line.setGeometry(QRect(0, top, self._table.viewport().width(), self.height(key) - 1))
        line.show()

    def _line(self) -> QLabel:
        made = label("", "caption", "danger", wrap=True)
        made.setObjectName("cellReason")
        made.setParent(self._table.viewport())
        return made
