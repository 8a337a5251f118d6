"""The style: Fusion, with a focus ring that can be seen everywhere."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QProxyStyle, QStyle, QStyleOption, QTabBar, QWidget

RING = 2  # the ring's width, pixels


class RingStyle(QProxyStyle):
    """Fusion with a two pixel ring in the focus colour around what has the focus."""

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

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw the ring outside a filled button."""
        if element == QStyle.ControlElement.CE_FocusFrame:
            draw_ring(painter, QRectF(option.rect))  # pyright: ignore[reportAttributeAccessIssue]
            return
        super().drawControl(element, option, painter, widget)

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """The ring of a filled button stands a little outside it."""
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return RING + 2
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: object = None,  # noqa: N803 - Qt's name
    ) -> int:
        """Nothing moves by itself; menus underline no letters until Alt asks for them."""
        if hint == QStyle.StyleHint.SH_UnderlineShortcut:
            return 0
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returnData)  # pyright: ignore[reportArgumentType, reportCallIssue]


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
