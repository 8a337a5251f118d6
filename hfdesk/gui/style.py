"""The style: Fusion, with a focus ring that can be seen everywhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QProxyStyle, QStyle, QStyleOption, QTabBar, QWidget

RING = 2  # the ring's width, pixels


class RingStyle(QProxyStyle):
    """Fusion with a two pixel ring in the focus colour around what has the focus.

    Nothing else is taken over: Qt asks a style for measures thousands of times, and each
    answer given in Python is paid for at start.
    """

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw the ring where Qt asks for the focus's frame; the rest is Fusion's."""
        if element == QStyle.PrimitiveElement.PE_FrameFocusRect:
            if isinstance(widget, QTabBar | QAbstractButton):
                return  # they have rings of their own: around the tab, as the button's border
            draw_ring(painter, QRectF(option.rect))  # pyright: ignore[reportAttributeAccessIssue]
            return
        super().drawPrimitive(element, option, painter, widget)


def draw_ring(painter: QPainter, rect: QRectF) -> None:
    """Paint the focus ring just inside ``rect``."""
    from hfdesk.gui.theme import color

    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color("focus"), RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = RING / 2
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 3, 3)
    painter.restore()


class Ring(QWidget):
    """The ring outside a filled button, drawn on the page's ground so that it stands out."""

    def __init__(self, button: QWidget) -> None:
        super().__init__(button.parentWidget())
        self._button = button
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        button.installEventFilter(self)
        self._follow()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the button."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._follow()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring."""
        painter = QPainter(self)
        draw_ring(painter, QRectF(self.rect()))
        painter.end()

    def _follow(self) -> None:
        out = RING * 2
        self.setGeometry(self._button.geometry().adjusted(-out, -out, out, out))
        self.raise_()
