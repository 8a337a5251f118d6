"""The list at the caret: over the window, without the keyboard, never over the line that is written."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from hfdesk.domain.completing import Hit
from hfdesk.domain.phrases import pieces
from hfdesk.gui import theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.models.entries import Index
from hfdesk.gui.widgets import painting as p

NARROWEST, WIDEST = 260, 620
"""Pixels."""
WORDS = 4
"""So many of the words that stand there already are shown before what is new."""

_INNER, _GAP, _BOX, _EDGE = 12, 10, 7, 4
_TOP = QModelIndex()


class Word(NamedTuple):
    """A part of a row: what stands there already, what is new (``bold``), what is to be filled in."""

    text: str
    bold: bool = False
    slot: bool = False


class Look(NamedTuple):
    """What is painted of a row, and its width in pixels."""

    words: tuple[Word, ...]
    detail: str
    wide: int


def look_of(hit: Hit) -> Look:
    """What is painted of something that is offered; the same from letter to letter within a word."""
    return _look(hit.text, hit.written, hit.detail, theme.percent())


@lru_cache(maxsize=512)
def _look(text: str, written: int, detail: str, _percent: int) -> Look:
    words = tuple(words_of(text, written))
    wide = sum(_word_wide(each) for each in words)
    return Look(words, detail, wide + (p.width(detail) + 2 * theme.scaled(_GAP) if detail else 0))


def words_of(text: str, written: int) -> Iterator[Word]:
    """The parts of a row; of a long beginning the last words alone."""
    if stands := " ".join(text[:written].split()[-WORDS:]):
        yield Word(stands)
    for piece in pieces(text[written:]):
        yield Word(piece.text, bold=not piece.slot, slot=piece.slot)


def sentence_of(hit: Hit) -> str:
    """What is read aloud of a row."""
    said = " ".join(each.text for each in pieces(hit.text)).replace(" .", ".")
    return f"{said.rstrip('.')}. {hit.detail}." if hit.detail else f"{said.rstrip('.')}."


class PhraseList(QListView):
    """Rows of what is offered; the first is marked, and Tab takes it."""

    pointed = Signal(int)  # a row was clicked

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._rows = _Rows(self)
        self._picture: QPixmap | None = None
        self.inside = False
        self.setObjectName("phrases")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Suggestions"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setItemDelegate(_Heights(self))
        self.setModel(self._rows)
        self.hide()

    @property
    def hits(self) -> tuple[Hit, ...]:
        """What is offered."""
        return self._rows.hits

    @property
    def marked(self) -> int:
        """The row that is marked; the first while nobody went into the list."""
        return max(0, self.currentIndex().row())

    def offer(self, hits: tuple[Hit, ...], line: QRect, left: int, sides: tuple[int, int]) -> None:
        """Show rows under a line of the window, over it where there is no room; ``left`` in pixels.

        ``sides`` are those of the field: the list does not reach beyond it.
        """
        if self._rows.show(hits):
            self._paint_anew()
        self.mark(0, inside=False)
        self.place(line, left, sides)

    def place(self, line: QRect, left: int, sides: tuple[int, int]) -> None:
        """Stand at a line of the window; nowhere where there is no room beside it."""
        edge, row = _EDGE * 2, theme.size("rowPopup")
        below, above = self._window.height() - line.bottom() - 2, line.top() - 2
        wanted = len(self.hits) * row + edge
        room = below if below >= wanted or below >= above else above
        rows = min(len(self.hits), (room - edge) // row)
        if rows < 1:
            self.hide()
            return
        high = rows * row + edge
        first, last = max(0, sides[0]), min(self._window.width(), sides[1])
        wide = min(self._wide() + edge, last - first)
        top = line.bottom() + 2 if room == below else line.top() - 1 - high
        at = max(first, min(left - theme.scaled(_INNER) - _EDGE, last - wide))
        if self.isVisible() and at == self.x():
            wide = min(max(wide, self.width()), last - at)  # it does not get narrower with each letter
        self.setGeometry(at, top, wide, high)
        if not self.isVisible():
            self.show()
            self.raise_()

    def mark(self, at: int, inside: bool) -> None:
        """Mark a row; ``inside``: by the arrows, so that Enter takes it."""
        if inside != self.inside or self.currentIndex().row() != at:
            self.inside = inside
            self.setCurrentIndex(self._rows.index(at))
            self._paint_anew()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the rows as they were painted last.

        The text beneath is painted with each letter, and all that lies over it again: a picture
        costs next to nothing then.
        """
        view = self.viewport()
        ratio = view.devicePixelRatio()
        picture = self._picture
        if picture is None or picture.size() != view.size() * ratio:
            picture = self._picture = self._painted(view.size(), ratio)
        painter = QPainter(view)
        painter.drawPixmap(0, 0, picture)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The row under the pointer is taken."""
        at = (event.position().toPoint().y() - _EDGE) // theme.size("rowPopup")
        if 0 <= at < len(self.hits):
            self.pointed.emit(at)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme or text size is painted anew."""
        super().changeEvent(event)
        self._picture = None

    def _painted(self, size: QSize, ratio: float) -> QPixmap:
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(theme.color("base"))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        key = tr("Enter") if self.inside else tr("Tab")
        high = theme.size("rowPopup")
        for at, look in enumerate(self._rows.looks):
            rect = QRect(_EDGE, _EDGE + at * high, size.width() - 2 * _EDGE, high)
            _row(painter, rect, look, key if at == self.marked else "")
        _border(painter, QRectF(0, 0, size.width(), size.height()))
        painter.end()
        return picture

    def _paint_anew(self) -> None:
        self._picture = None
        self.viewport().update()

    def _wide(self) -> int:
        """The width that the widest row takes."""
        own = max((look.wide for look in self._rows.looks), default=0)
        own += 2 * theme.scaled(_INNER) + _key_wide()
        return max(theme.scaled(NARROWEST), min(own, theme.scaled(WIDEST)))


class _Rows(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hits: tuple[Hit, ...] = ()
        self.looks: list[Look] = []

    def show(self, hits: tuple[Hit, ...]) -> bool:
        """Show these; whether they look otherwise than those before."""
        looks = [look_of(hit) for hit in hits]
        if looks == self.looks:
            self.hits = hits
            return False
        if len(looks) == len(self.looks):
            self.hits, self.looks = hits, looks
            self.dataChanged.emit(self.index(0), self.index(len(hits) - 1))
        else:
            self.beginResetModel()
            self.hits, self.looks = hits, looks
            self.endResetModel()
        return True

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        hit = self.hits[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return sentence_of(hit)
        return hit.text if role == Qt.ItemDataRole.DisplayRole else None


class _Heights(QStyledItemDelegate):
    """Tells the list how high its rows are."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, theme.size("rowPopup"))


def _row(painter: QPainter, rect: QRect, look: Look, key: str) -> None:
    """Paint a row; ``key``: it is marked, and that key takes it."""
    inner = rect.adjusted(theme.scaled(_INNER), 0, -theme.scaled(8), 0)
    if key:
        painter.fillRect(rect, theme.color("selection"))
        inner.setRight(inner.right() - _key(painter, inner, key))
    x = inner.left()
    for word in look.words:
        x += _word(painter, QRect(QPoint(x, inner.top()), inner.bottomRight()), word, bool(key))
    if look.detail:
        rest = QRect(QPoint(x + theme.scaled(_GAP), inner.top()), inner.bottomRight())
        p.words(painter, rest, look.detail, "muted", align=p.RIGHT)


def _key_wide() -> int:
    return p.width(tr("Enter"), "caption") + 2 * theme.scaled(_BOX) + theme.scaled(_GAP)


def _word_wide(word: Word) -> int:
    """The width of a word with what stands before the next one."""
    box = 2 * theme.scaled(_BOX) if word.slot else 0
    return p.width(word.text, bold=word.bold) + box + theme.scaled(_GAP // 2 if word.text in ".," else _GAP)


def _word(painter: QPainter, rect: QRect, word: Word, marked: bool) -> int:
    color = "onSelection" if marked else "text"
    if not word.slot:
        tight = theme.scaled(_GAP - 2) if word.text[:1] in ".,»:;)" else 0
        p.words(painter, rect.adjusted(-tight, 0, 0, 0), word.text, color, bold=word.bold)
        return _word_wide(word) - tight
    _frame(painter, rect, p.width(word.text), "controlBorder")
    p.words(painter, rect.adjusted(theme.scaled(_BOX), 0, 0, 0), word.text, color)
    return _word_wide(word)


def _key(painter: QPainter, rect: QRect, text: str) -> int:
    """The key that takes the row, at its right; the width used is returned."""
    wide = p.width(text, "caption")
    box = rect.adjusted(rect.width() - wide - 2 * theme.scaled(_BOX), 0, 0, 0)
    _frame(painter, box, wide, "border", "base")
    p.words(painter, box.adjusted(theme.scaled(_BOX), 0, 0, 0), text, "muted", "caption")
    return box.width() + theme.scaled(_GAP)


def _border(painter: QPainter, rect: QRectF) -> None:
    painter.setPen(QPen(theme.color("controlBorder"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


def _frame(painter: QPainter, rect: QRect, wide: int, line: str, ground: str = "") -> None:
    high = theme.scaled(19)
    top = rect.center().y() - high / 2 + 0.5
    box = QRectF(rect.left() + 0.5, top, wide + 2 * theme.scaled(_BOX) - 1, high)
    if box.right() > rect.right() + 1:
        return
    painter.setPen(QPen(theme.color(line), 1))
    painter.setBrush(theme.color(ground) if ground else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 3, 3)
