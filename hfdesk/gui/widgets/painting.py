"""What delegates paint with: grounds, words that end in an ellipsis, tags, icons."""

from __future__ import annotations

from functools import lru_cache
from math import floor
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QStaticText, QTransform
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from hfdesk.gui import icons, theme

VCENTER = Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | VCENTER
RIGHT = Qt.AlignmentFlag.AlignRight | VCENTER
GAP = 8
_DIGITS = frozenset("0123456789")
_SELECTED, _HOVERED, _FOCUSED = (
    each.value
    for each in (
        QStyle.StateFlag.State_Selected,
        QStyle.StateFlag.State_MouseOver,
        QStyle.StateFlag.State_HasFocus,
    )
)


class State(NamedTuple):
    """How a row stands: chosen, under the pointer, with the keyboard; whether its list has that."""

    selected: bool
    hovered: bool
    focused: bool
    active: bool


def state_of(option: QStyleOptionViewItem) -> State:
    """How a row stands. Asked once a cell: Qt's flags are slow to come by in Python."""
    bits: int = option.state.value  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
    widget: QWidget | None = option.widget  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    active = bool(bits & _SELECTED and widget and widget.hasFocus())
    return State(bool(bits & _SELECTED), bool(bits & _HOVERED), bool(bits & _FOCUSED), active)


def ground(painter: QPainter, state: State, rect: QRect, plain: str = "") -> None:
    """Fill a row's ground: selected, under the pointer, or the given one."""
    name = plain
    if state.selected:
        name = "selection" if state.active else "selectionInactive"
    elif state.hovered and not plain:
        name = "hover"
    if name:
        painter.fillRect(rect, theme.color(name))


def line_below(painter: QPainter, rect: QRect) -> None:
    """Draw the hairline between this row and the next."""
    painter.setPen(theme.color("border"))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())


def words(
    painter: QPainter,
    rect: QRect,
    text: str,
    color: str = "text",
    role: str = "ui",
    bold: bool = False,
    align: Qt.AlignmentFlag = LEFT,
) -> int:
    """Write one line of a user's words, cut with an ellipsis. Its width in pixels is returned."""
    room = rect.width()
    if not text or room <= 0:
        return 0
    line = _fitting(text, role, bold, room, theme.percent())
    x = rect.x() + room - line.room if align is RIGHT else rect.x()
    painter.setFont(line.font)
    painter.setPen(theme.color(color))
    painter.drawStaticText(QPointF(x, rect.y() + (rect.height() - line.high) / 2), line.laid)
    return line.wide


def width(text: str, role: str = "ui", bold: bool = False) -> int:
    """The width of a text in pixels."""
    return _line(text, role, bold, theme.percent()).wide


class _Line(NamedTuple):
    """A line that is laid out: Qt shapes a text each time it is written, which takes longest of all.

    ``wide`` is what the text takes in whole pixels, ``room`` and ``high`` what it takes to write it.
    """

    laid: QStaticText
    font: QFont
    wide: int
    room: float
    high: float


@lru_cache(maxsize=4096)
def _fitting(text: str, role: str, bold: bool, room: int, percent: int) -> _Line:
    """The text on a line, cut with an ellipsis where there is no room for all of it."""
    plain = text.replace("\n", " ")
    line = _line(plain, role, bold, percent)
    if line.wide <= room:
        return line
    return _line(
        QFontMetrics(line.font).elidedText(plain, Qt.TextElideMode.ElideRight, room), role, bold, percent
    )


@lru_cache(maxsize=4096)
def _line(text: str, role: str, bold: bool, percent: int) -> _Line:
    font, metrics = _font(text, role, bold, percent)
    laid = QStaticText(text)
    laid.setTextFormat(Qt.TextFormat.PlainText)
    laid.prepare(QTransform(), font)
    size = laid.size()
    return _Line(laid, font, metrics.horizontalAdvance(text), size.width(), size.height())


def _font(text: str, role: str, bold: bool, percent: int) -> tuple[QFont, QFontMetrics]:
    """The font of a text, with its measures: figures of one width where it has figures."""
    return _made(role, bold, "-" not in text and not _DIGITS.isdisjoint(text), percent)


@lru_cache(maxsize=128)
def _made(role: str, bold: bool, figures: bool, _percent: int) -> tuple[QFont, QFontMetrics]:
    font = theme.font(role, bold, figures)
    return font, QFontMetrics(font)


def tag(painter: QPainter, rect: QRect, text: str) -> int:
    """Draw a tag at the left of ``rect``. Its width is returned."""
    if not text:
        return 0
    wide = min(width(text, "caption") + 14, rect.width())
    high = theme.size("chip")
    box = QRectF(rect.left(), rect.center().y() - high / 2 + 1, wide, high)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("chipTag"))
    painter.drawRoundedRect(box, 3, 3)
    painter.restore()
    inner = box.toRect().adjusted(7, 0, -5, 0)
    words(painter, inner, text, "chipTagText", "caption")
    return wide


def sign(painter: QPainter, rect: QRect, name: str, color: str, pixels: int = 16) -> int:
    """Draw an icon at the left of ``rect``, in its middle. The width used is returned."""
    side = theme.scaled(pixels)
    top, ratio = rect.center().y() - side / 2 + 0.5, painter.device().devicePixelRatio()
    if ratio == int(ratio):  # a picture would not stand on whole pixels elsewhere
        painter.drawPixmap(rect.left(), floor(top), icons.stamp(name, color, side, top % 1, ratio))
    else:
        icons.paint(painter, QRectF(rect.left(), top, side, side), name, color)
    return side
