"""Labels: a user's words are never read as rich text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QSizePolicy, QWidget

from hfdesk.gui import icons, theme
from hfdesk.gui.plainly import tip


def clear(layout: QLayout) -> None:
    """Take all widgets out of a layout and away."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def label(text: str = "", role: str = "ui", tone: str = "", bold: bool = False, wrap: bool = False) -> QLabel:
    """A label of plain text in a font and a tone of the design (``muted``, ``warn`` …)."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(theme.font(role, bold))
    made.setWordWrap(wrap)
    made.setText(text)
    if tone:
        set_tone(made, tone)
    return made


def set_tone(widget: QWidget, tone: str) -> None:
    """Give a widget another tone of the style sheet."""
    widget.setProperty("tone", tone)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class Elided(QLabel):
    """A label of one line that is cut with an ellipsis; the whole is its tooltip."""

    def __init__(self, text: str = "", role: str = "ui", tone: str = "", bold: bool = False) -> None:
        super().__init__()
        self.whole = ""  # what the tooltip says besides
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(role, bold))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)
        if tone:
            set_tone(self, tone)

    def minimumSizeHint(self) -> QSize:
        """Little: it gives way."""
        return QSize(theme.scaled(40), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is room for."""
        painter = QPainter(self)
        metrics = QFontMetrics(self.font())
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        whole = tip(self.whole or (self.text() if shown != self.text() else ""))
        if whole != self.toolTip():
            self.setToolTip(whole)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


class Sign(QLabel):
    """An icon in a colour of the theme."""

    def __init__(self, name: str = "", color: str = "muted", pixels: int = 16) -> None:
        super().__init__()
        self._pixels = pixels
        self._shown: tuple[object, ...] = ()
        side = theme.scaled(pixels)
        self.setFixedSize(side, side)
        if name:
            self.show_sign(name, color)

    def show_sign(self, name: str, color: str) -> None:
        """Show another icon."""
        shown = (name, color, theme.scaled(self._pixels), self.devicePixelRatioF())
        if shown != self._shown:  # a picture that is set lays the window out anew
            self._shown = shown
            self.setPixmap(icons.picture(*shown))


def heading(text: str, count: str = "", tone: str = "muted") -> QWidget:
    """A group's head with a word behind it."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.scaled(8))
    row.addWidget(label(text, "heading2"))
    if count:
        row.addWidget(label(count, "ui", tone))
    row.addStretch(1)
    return box
