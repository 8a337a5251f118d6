"""Chips drawn in a text: an icon and words on a ground of their own, on the text's line.

A mark that stands behind other words marks nothing, and is drawn as the letters that it is.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPixmap, QPyTextObject, QTextDocument, QTextFormat
from PySide6.QtWidgets import QTextEdit

from hfdesk.domain.marks import Kind
from hfdesk.gui import icons, theme
from hfdesk.gui.editor.chip_format import mark_in
from hfdesk.gui.editor.chip_words import Label

_LOOKS = {
    Kind.FOLLOW_UP: ("chipFollowUp", "followups"),
    Kind.STATEMENT: ("chipStatement", "speech"),
    Kind.INPUT: ("chipInput", "points"),
    Kind.CAME: ("chipCame", "came"),
    Kind.LEFT: ("chipLeft", "left"),
}
_HEIGHT, _PAD, _ICON, _BETWEEN = 19, 6, 13, 5

_MOST = 300
"""Chips that are kept drawn."""

Key = TypeVar("Key")
Kept = TypeVar("Kept")
LabelOf = Callable[[QTextDocument, int, QTextFormat], "Label | None"]


class Chips(QPyTextObject):
    """Measures and draws the chips of one field; ``label_of`` tells what stands on each."""

    def __init__(self, edit: QTextEdit, label_of: LabelOf) -> None:
        super().__init__(edit)
        self._edit = edit
        self._label_of = label_of
        self._sizes: dict[tuple[str, int, int], QSizeF] = {}
        self._pictures: dict[tuple[Label, int, int, float, tuple[str, int]], QPixmap] = {}

    def intrinsicSize(self, doc: QTextDocument, at: int, format: QTextFormat) -> QSizeF:
        """The room of a chip; as high as the letters beside it. Asked for with each letter that is typed."""
        label = self._label_of(doc, at, format)
        key = label.words if label else "", theme.percent(), self._edit.viewport().width()
        known = self._sizes.get(key) if label else None
        if known is None:
            metrics = QFontMetricsF(theme.font("write"))
            if label is None:
                return QSizeF(metrics.horizontalAdvance(_letters(format)), metrics.height())
            known = QSizeF(min(self._width(label.words), self._most()), metrics.height())
            _keep(self._sizes, key, known)
        return known

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, doc: QTextDocument, at: int, format: QTextFormat
    ) -> None:
        """Draw a chip, or the letters of a mark that marks nothing."""
        label, place = self._label_of(doc, at, format), QRectF(rect)
        if label is None:
            self._draw_letters(painter, place, format)
            return
        ratio = painter.device().devicePixelRatio()
        size = QSize(round(place.width()), max(theme.scaled(_HEIGHT), math.ceil(place.height())))
        key = label, size.width(), size.height(), ratio, theme.look()
        known = self._pictures.get(key)
        if known is None:
            known = _picture(label, size, ratio)
            _keep(self._pictures, key, known)
        painter.drawPixmap(QPointF(place.left(), round(place.center().y() - size.height() / 2)), known)
        if format.hasProperty(QTextFormat.Property.BackgroundBrush):
            _choose(
                painter,
                QRectF(place.left(), place.center().y() - size.height() / 2, size.width(), size.height()),
            )

    def _draw_letters(self, painter: QPainter, place: QRectF, format: QTextFormat) -> None:
        painter.save()
        painter.setFont(theme.font("write"))
        painter.setPen(theme.color("text"))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, _letters(format))
        painter.restore()

    def _width(self, words: str) -> float:
        sides = 2 * theme.scaled(_PAD) + theme.scaled(_ICON) + theme.scaled(_BETWEEN)
        metrics = QFontMetricsF(theme.font("caption", bold=True))
        return math.ceil(metrics.horizontalAdvance(words)) + sides + 1

    def _most(self) -> float:
        """A chip is no wider than its line, with a few letters beside it."""
        return max(self._edit.viewport().width() - theme.scaled(60), theme.scaled(120))


def _letters(format: QTextFormat) -> str:
    mark = mark_in(format)
    return mark.text if mark is not None else ""


def _choose(painter: QPainter, chip: QRectF) -> None:
    """A frame around a chip that is chosen; Qt, which would lay half its colour over it, paints no more."""
    radius, edge = theme.scaled(theme.now().radius["chip"]), theme.scaled(2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("focus"), edge))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = edge / 2
    painter.drawRoundedRect(chip.adjusted(inner, inner, -inner, -inner), radius, radius)
    painter.setClipRect(QRectF())


def _picture(label: Label, size: QSize, ratio: float) -> QPixmap:
    """A chip as a picture, so that letters typed beside it do not wait for its drawing."""
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    _draw(painter, QRectF(0, 0, size.width(), size.height()), label)
    painter.end()
    return made


def _draw(painter: QPainter, chip: QRectF, label: Label) -> None:
    color, icon = _LOOKS[label.kind]
    radius = theme.scaled(theme.now().radius["chip"])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(color))
    painter.drawRoundedRect(chip, radius, radius)
    pad, side = theme.scaled(_PAD), theme.scaled(_ICON)
    place = QRectF(chip.left() + pad, chip.center().y() - side / 2, side, side)
    icons.paint(painter, place, icon, f"{color}Text")
    painter.setFont(theme.font("caption", bold=True))
    painter.setPen(theme.color(f"{color}Text"))
    words = chip.adjusted(pad + side + theme.scaled(_BETWEEN), 0, -pad, 0)
    metrics = painter.fontMetrics()
    text = metrics.elidedText(label.words, Qt.TextElideMode.ElideRight, math.ceil(words.width()) + 1)
    base = chip.center().y() + (metrics.ascent() - metrics.descent()) / 2
    painter.drawText(QPointF(words.left(), base), text)


def _keep(known: dict[Key, Kept], key: Key, value: Kept) -> None:
    if len(known) >= _MOST:
        known.clear()
    known[key] = value
