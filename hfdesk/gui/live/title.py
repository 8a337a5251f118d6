"""The title of the item: two lines at most, then cut; the whole of it in the tooltip."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy

from hfdesk.gui import theme
from hfdesk.gui.plainly import tip


class ItemTitle(QLabel):
    """A title that is broken at words, on so many lines as it may take."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        self._lines = 2
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font("itemTitle"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def small(self, small: bool) -> None:
        """One line of smaller letters, where there is little room."""
        self._lines = 1 if small else 2
        self.setFont(theme.font("itemTitleSmall" if small else "itemTitle"))
        self._fit()

    def text(self) -> str:
        """All of the title, also what is cut."""
        return self._whole

    def setText(self, text: str) -> None:
        """Show a title."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break it anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = broken(self._whole, self.font(), self.width(), self._lines)
        super().setText("\n".join(lines))
        is_cut = " ".join(lines) != " ".join(self._whole.split())
        self.setToolTip(tip(self._whole) if is_cut else "")


def broken(text: str, font: QFont, wide: int, count: int) -> list[str]:
    """A text on so many lines at most; what does not fit is cut on the last."""
    lines: list[str] = []
    rest = " ".join(text.split())
    while rest and len(lines) < count - 1:
        layout = QTextLayout(rest, font)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(wide)
        lines.append(rest[: line.textLength()].rstrip())
        rest = rest[line.textLength() :].strip()
        layout.endLayout()
    cut = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, wide)
    return [*lines, cut] if rest else lines or [""]
