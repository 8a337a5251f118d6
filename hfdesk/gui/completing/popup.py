"""The list at the caret: over the window, without the keyboard, never over the line that is written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hfdesk.domain.completing import Hit
from hfdesk.domain.phrases import pieces
from hfdesk.gui import theme
from hfdesk.gui.i18n import tr
from hfdesk.gui.models.entries import Index
from hfdesk.gui.widgets import painting as p

HIT = Qt.ItemDataRole.UserRole + 1
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


def words_of(hit: Hit) -> Iterator[Word]:
    """The parts of a row; of a long beginning the last words alone."""
    if stands := " ".join(hit.text[: hit.written].split()[-WORDS:]):
        yield Word(stands)
    for piece in pieces(hit.text[hit.written :]):
        yield Word(piece.text, bold=not piece.slot, slot=piece.slot)


def sentence_of(hit: Hit) -> str:
    """What is read aloud of a row."""
    said = " ".join(each.text for each in pieces(hit.text)).replace(" .", ".")
    return f"{said.rstrip('.')}. {hit.detail}." if hit.detail else f"{said.rstrip('.')}."


class PhraseList(QListView):
    """Rows of what is offered; the first is marked, and Tab takes it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._rows = _Rows(self)
        self._delegate = _Delegate(self)
        self.inside = False
        self.setObjectName("phrases")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Suggestions"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setItemDelegate(self._delegate)
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

    def offer(self, hits: tuple[Hit, ...], line: QRect, left: int) -> None:
        """Show rows under a line of the window, over it where there is no room; ``left`` in pixels."""
        self._rows.show(hits)
        self.mark(0, inside=False)
        self.place(line, left)

    def place(self, line: QRect, left: int) -> None:
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
        wide = min(self._delegate.wide(self.hits) + edge, self._window.width())
        top = line.bottom() + 2 if room == below else line.top() - 1 - high
        at = max(0, min(left - _INNER - _EDGE, self._window.width() - wide))
        self.setGeometry(at, top, wide, high)
        if not self.isVisible():
            self.show()
            self.raise_()

    def mark(self, at: int, inside: bool) -> None:
        """Mark a row; ``inside``: by the arrows, so that Enter takes it."""
        if inside != self.inside:
            self.inside = inside
            self.viewport().update()
        if self.currentIndex().row() != at:
            self.setCurrentIndex(self._rows.index(at))


class _Rows(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hits: tuple[Hit, ...] = ()
        self._shown: list[tuple[tuple[Word, ...], str]] = []

    def show(self, hits: tuple[Hit, ...]) -> None:
        """Show these; rows that look as before are not painted again."""
        looks = [(tuple(words_of(hit)), hit.detail) for hit in hits]
        if looks == self._shown:
            self.hits = hits
            return
        self.beginResetModel()
        self.hits, self._shown = hits, looks
        self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        hit = self.hits[index.row()]
        if role == HIT:
            return hit
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return sentence_of(hit)
        return hit.text if role == Qt.ItemDataRole.DisplayRole else None


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: PhraseList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, theme.size("rowPopup"))

    def wide(self, hits: tuple[Hit, ...]) -> int:
        """The width that the widest row takes."""
        own = max((_wide(hit) for hit in hits), default=0) + 2 * theme.scaled(_INNER) + self._key_wide()
        return max(theme.scaled(NARROWEST), min(own, theme.scaled(WIDEST)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        hit: Hit = index.data(HIT)
        marked = index.row() == self._view.marked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if marked:
            painter.fillRect(rect, theme.color("selection"))
        inner = rect.adjusted(theme.scaled(_INNER), 0, -theme.scaled(8), 0)
        if marked:
            inner.setRight(inner.right() - _key(painter, inner, self._key()))
        x = inner.left()
        for word in words_of(hit):
            x += _word(painter, QRect(QPoint(x, inner.top()), inner.bottomRight()), word, marked)
        if hit.detail:
            rest = QRect(QPoint(x + theme.scaled(_GAP), inner.top()), inner.bottomRight())
            p.words(painter, rest, hit.detail, "muted", align=p.RIGHT)
        painter.restore()

    def _key(self) -> str:
        return tr("Enter") if self._view.inside else tr("Tab")

    def _key_wide(self) -> int:
        return p.width(tr("Enter"), "caption") + 2 * theme.scaled(_BOX) + theme.scaled(_GAP)


def _wide(hit: Hit) -> int:
    found = sum(_word_wide(each) for each in words_of(hit))
    return found + (p.width(hit.detail) + 2 * theme.scaled(_GAP) if hit.detail else 0)


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


def _frame(painter: QPainter, rect: QRect, wide: int, line: str, ground: str = "") -> None:
    high = theme.scaled(19)
    top = rect.center().y() - high / 2 + 0.5
    box = QRectF(rect.left() + 0.5, top, wide + 2 * theme.scaled(_BOX) - 1, high)
    if box.right() > rect.right() + 1:
        return
    painter.setPen(QPen(theme.color(line), 1))
    painter.setBrush(theme.color(ground) if ground else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 3, 3)
