"""An item of the minutes: painted, and where one writes in it with its two fields."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.values import AgendaItem, Kind
from hfdesk.gui import theme
from hfdesk.gui.editor.chip_format import ChipPen
from hfdesk.gui.editor.flow import FlowEdit
from hfdesk.gui.editor.marked import MarkedEdit
from hfdesk.gui.i18n import tr
from hfdesk.gui.live.fields import TextPlace, word
from hfdesk.gui.pages.agenda_items import number_of, title_of
from hfdesk.gui.pages.minutes_text import decision_word, write_head, write_item, write_rest
from hfdesk.gui.rich import Pen
from hfdesk.gui.widgets.labels import label

INSIDE = 10
"""Pixels between a field's frame and its words."""
FIELDS = ("discussion", "decision")
Write = Callable[[Pen], None]


class Painted(QWidget):
    """A text that is read, as high as it is once it is :meth:`fitted <fit>`; of a guessed height till then.

    Its height is set and not asked for: a layout asks many times, in many widths.
    """

    def __init__(self, write: Write, guess: int = 0) -> None:
        super().__init__()
        self._write = write
        self._document: QTextDocument | None = None
        self._fitted = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(guess)

    def fit(self, width: int) -> None:
        """Be as high as the lines need in that width."""
        if width != self._fitted and width > 0:
            self._fitted = width
            document = self.document()
            document.setTextWidth(width)
            self.setFixedHeight(0 if document.isEmpty() else round(document.size().height()))

    def anew(self) -> None:
        """Paint what there is to read now."""
        width, self._fitted, self._document = self._fitted, -1, None
        self.fit(width)
        self.update()

    def is_fitted(self, width: int) -> bool:
        """Whether it is as high as it needs to be in that width."""
        return self._fitted == width

    def document(self) -> QTextDocument:
        """What is painted."""
        if self._document is None:
            made = QTextDocument(self)
            made.setDefaultFont(theme.font("write"))
            made.setDocumentMargin(0)
            made.setUndoRedoEnabled(False)
            made.setIndentWidth(theme.scaled(24))
            self._write(ChipPen(QTextCursor(made)))
            self._document = made
        return self._document

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        painter = QPainter(self)
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, theme.color("text"))
        context.palette = palette
        context.clip = QRectF(event.rect())
        if self._fitted > 0:
            self.document().documentLayout().draw(painter, context)
        painter.end()


class FlowField(FlowEdit):
    """A field with a frame, as high as its text."""

    def _fit(self, size: QSizeF) -> None:
        line = QFontMetrics(theme.font("write")).height() * 1.35
        height = round(max(size.height(), line)) + 2 * theme.scaled(INSIDE) + theme.scaled(6)
        if height != self.height():
            self.setFixedHeight(height)


class MarkedField(FlowField, MarkedEdit):
    """The same with the marks of a discussion."""


class Card(QFrame):
    """One item."""

    chosen = Signal(str, str)  # the item, and the field that was meant

    def __init__(self, record: MeetingRecord, item: AgendaItem) -> None:
        super().__init__()
        self.setObjectName("minutesCard")
        self.record: MeetingRecord = record
        self.item: AgendaItem = item
        self.edits: dict[str, FlowField] = {}
        self._painted: list[Painted] = []
        self._column = QVBoxLayout(self)
        side = theme.size("pageMarginX")
        self._column.setContentsMargins(side, theme.scaled(12), side, theme.scaled(14))
        self._column.setSpacing(theme.scaled(4))
        self._add_item()
        self.setCursor(Qt.CursorShape.IBeamCursor if self.can_be_written else Qt.CursorShape.ArrowCursor)

    @property
    def can_be_written(self) -> bool:
        """Whether the item has texts of its own: a break has none."""
        return self.item.kind not in (Kind.BREAK, Kind.HEADING)

    @property
    def is_open(self) -> bool:
        """Whether its fields stand here."""
        return bool(self.edits)

    def show_item(self, record: MeetingRecord, item: AgendaItem) -> None:
        """Show the item as it is now; fields are the business of whoever opened the card."""
        if (record.register, item) == (self.record.register, self.item) and record.cases == self.record.cases:
            self.record, self.item = record, item
            return
        self.record, self.item = record, item
        self._paint_again()

    def open(self) -> dict[str, FlowField]:
        """Let the fields stand in the place of the painted texts; the fields by their names."""
        self._clear()
        record, item = self.record, self.item
        self._add(Painted(lambda pen: write_head(pen, self.record, self.item)))
        number = number_of(record, item) or title_of(record, item)
        for name in FIELDS:
            shown = label(word(name) if name == "discussion" else decision_word(item), "caption", "muted")
            shown.setContentsMargins(0, theme.scaled(4), 0, 0)
            self._column.addWidget(shown)
            kind = MarkedField if name == "discussion" else FlowField
            edit = kind(tr("{field}, case {number}").format(field=word(name), number=number))
            edit.setProperty("field", True)
            edit.setViewportMargins(*[theme.scaled(INSIDE)] * 4)
            edit.describe(tr("Tab sets the level of a point. Ctrl+Tab and F6 leave the text."))
            self._column.addWidget(edit)
            edit.show()  # at once: the caret may be about to come
            self.edits[name] = edit
        self._add(Painted(lambda pen: write_rest(pen, self.record, self.item)))
        self.fit()
        self.setProperty("open", True)
        self.style().polish(self)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        return self.edits

    def shut(self) -> None:
        """Paint the texts again."""
        if self.is_open:
            self._clear()
            self._add_item()
            self.fit()
            self.setProperty("open", False)
            self.style().polish(self)
            self.setCursor(Qt.CursorShape.IBeamCursor)

    def plain(self) -> str:
        """All words that stand here, to be found."""
        texts = [each.document().toPlainText() for each in self._painted]
        return "\n".join([*texts, *(each.toPlainText() for each in self.edits.values())])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click is where one wants to write."""
        if self.can_be_written and not self.is_open:
            low = event.position().y() > self.height() * 0.6
            self.chosen.emit(self.item.id, "decision" if low and self.item.decision else "discussion")
            return
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, the line below, and the bar of the one that is open."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("current" if self.is_open else "base"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(theme.color("border")))
        if self.is_open:
            painter.fillRect(0, 0, theme.scaled(4), self.height() - 1, theme.color("currentBar"))
        painter.end()

    def fit(self) -> None:
        """Be as high as the texts need in the width that the card has now."""
        for each in self._painted:
            each.fit(self._inner())

    @property
    def is_fitted(self) -> bool:
        """Whether it is as high as it needs to be."""
        return all(each.is_fitted(self._inner()) for each in self._painted)

    def _inner(self) -> int:
        return self.width() - 2 * theme.size("pageMarginX")

    def _add_item(self) -> None:
        """All of the item, painted; its height a guess until it comes into sight."""
        letters = sum(len(getattr(self.item, name).plain) for name in FIELDS)
        guess = theme.scaled(64 + 22 * (letters // 60))
        self._add(Painted(lambda pen: write_item(pen, self.record, self.item), guess))

    def _add(self, painted: Painted) -> None:
        self._painted.append(painted)
        self._column.addWidget(painted)

    def _paint_again(self) -> None:
        if not self.is_open:
            self._clear()
            self._add_item()
            self.fit()

    def _clear(self) -> None:
        while self._column.count():
            held = self._column.takeAt(0)
            widget = held.widget() if held is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._painted, self.edits = [], {}


def text_place(record: MeetingRecord, item: AgendaItem, field: str) -> TextPlace:
    """Where a text of an item belongs."""
    name = number_of(record, item) or title_of(record, item)
    return TextPlace(record.meeting.id, item.id, field, name)
