"""The text on the room's screen: as large as there is room for, then the end being typed stays in sight."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import takewhile
from typing import cast

from PySide6.QtCore import QPointF, QRectF, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QBrush,
    QColor,
    QFont,
    QPainter,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTableFormat,
)

from hfdesk.domain.richtext import EMPTY, Block, Heading, Paragraph, Points, RichText, Run, Table
from hfdesk.gui import theme
from hfdesk.gui.rich import PROPORTIONAL, list_format
from hfdesk.gui.tokens import Tokens

LARGEST, LEAST, STEP = 46, 32, 2
"""Sizes of the text in pixels, for a screen of 1080 lines."""
_BETWEEN = 0.39  # of the size: the space after a paragraph
_INDENT = 1.55
_CARET = 0.08


class _Document(QTextDocument):
    def loadResource(self, type: int, name: QUrl | str) -> object:
        """Nothing: a text never reaches for a file or a server."""
        return None


class RoomText:
    """A rich text laid out for an area, and painted there."""

    def __init__(self) -> None:
        self.area = QRectF()
        self._text = EMPTY
        self._look: tuple[str, float, float, float] | None = None
        self._size = LARGEST
        self._document = _Document()
        self._words = ""
        self._place = 0
        self._top, self._bottom = 0.0, 0.0

    @property
    def size(self) -> int:
        """The size of the letters, for a screen of 1080 lines."""
        return self._size

    @property
    def words(self) -> str:
        """What stands here, as plain text."""
        return self._words

    @property
    def seen(self) -> tuple[float, float]:
        """Top and bottom of what is in sight, in the text's own measure."""
        return self._top, self._bottom

    @property
    def height(self) -> float:
        """The height of all of the text, in and out of sight."""
        return self._document.size().height()

    def lay(self, text: RichText, area: QRectF, scale: float, tokens: Tokens) -> QRectF:
        """Lay a text out for an area; the part of it that looks otherwise now.

        ``scale`` is the screen's height over 1080.
        """
        look = (tokens.theme, scale, area.width(), area.height())
        if text == self._text and look == self._look and area == self.area:
            return QRectF()
        anew = look != self._look or not self._text
        before, seen, size = self._words, self._top, self._size
        old, self._text, self._look, self.area = self._text, text, look, QRectF(area)
        is_same_shape = not anew and self._size == size and self._write_lines(old, tokens, scale)
        self._fit(tokens, scale, LARGEST if anew else self._size, written=is_same_shape)
        self._words = self._document.toPlainText()
        self._place = _changed_at(before, self._words) if not anew else len(self._words)
        self._show_place()
        if anew or seen != self._top or size != self._size:
            return area.adjusted(-self._hang, 0, 0, 0)
        return self._from_line(_common(before, self._words))

    def paint(self, painter: QPainter, tokens: Tokens, dirty: QRectF, caret: bool) -> None:
        """Paint what of a part is in sight; ``caret``: a bar where it is being typed."""
        if not self._text:
            return
        painter.save()
        painter.translate(self.area.topLeft() - QPointF(0, self._top))
        context = QAbstractTextDocumentLayout.PaintContext()
        inside = QRectF(self.area.left(), self.area.top(), self.area.width(), self._bottom - self._top)
        part = inside.adjusted(-self._hang, 0, 0, 0).intersected(dirty)
        context.clip = part.translated(QPointF(0, self._top) - self.area.topLeft())
        context.palette.setColor(QPalette.ColorRole.Text, QColor(tokens.color["text"]))
        painter.setClipRect(context.clip)
        self._document.documentLayout().draw(painter, context)
        if caret and (bar := self.caret()) is not None:
            painter.fillRect(bar, QColor(tokens.color["accent"]))
        painter.restore()

    def caret(self) -> QRectF | None:
        """Where it is being typed, in the text's own measure."""
        at = min(self._place, self._document.characterCount() - 1)
        block = self._document.findBlock(at)
        line = block.layout().lineForTextPosition(at - block.position())
        if not line.isValid():
            return None
        across = cast("float | tuple[float, int]", line.cursorToX(at - block.position()))
        corner = self._document.documentLayout().blockBoundingRect(block).topLeft()
        wide = max(2.0, self._document.defaultFont().pixelSize() * _CARET)
        x = across[0] if isinstance(across, tuple) else across
        return QRectF(corner.x() + x + wide, corner.y() + line.y(), wide, line.height())

    # -- inside --------------------------------------------------------------------------

    @property
    def _hang(self) -> float:
        """How far long numbers of points hang out at the left."""
        return self._document.defaultFont().pixelSize() * _INDENT

    def _fit(self, tokens: Tokens, scale: float, size: int, *, written: bool) -> None:
        """Write the text in the largest size that there is room for, beginning with one."""
        if not written:
            self._write(tokens, scale, size)
        room = self.area.height()
        while self._size > LEAST and self.height > room:
            self._write(tokens, scale, self._size - STEP)
        while self._size < LARGEST and self.height * ((self._size + STEP) / self._size) ** 2 <= room:
            self._write(tokens, scale, self._size + STEP)
            if self.height > room:
                self._write(tokens, scale, self._size - STEP)
                return

    def _write_lines(self, old: RichText, tokens: Tokens, scale: float) -> bool:
        """Write the lines alone that are other than before; ``False`` where more is other than words."""
        before, after = _flat(old), _flat(self._text)
        if before is None or after is None or [each[0] for each in before] != [each[0] for each in after]:
            return False
        writer = _Writer(QTextCursor(self._document), room_font(self._size * scale), tokens)
        for at, (one, other) in enumerate(zip(before, after, strict=True)):
            if one[1] != other[1]:
                writer.line_anew(at, other[1], strong=other[0] == _HEADING)
        return True

    def _write(self, tokens: Tokens, scale: float, size: int) -> None:
        self._size = size
        made = _Document()
        made.setUndoRedoEnabled(False)
        made.setDocumentMargin(0)
        font = room_font(size * scale)
        made.setDefaultFont(font)
        made.setIndentWidth(font.pixelSize() * _INDENT)
        cursor = QTextCursor(made)
        cursor.beginEditBlock()
        _Writer(cursor, font, tokens).blocks(self._text.blocks)
        cursor.endEditBlock()
        made.setTextWidth(self.area.width())
        self._document = made

    def _show_place(self) -> None:
        """Keep the line that is typed in sight, and no line cut through."""
        room, whole = self.area.height(), self.height
        if whole <= room + 1:
            self._top, self._bottom = 0.0, whole
            return
        lines = list(_lines(self._document))
        bar = self.caret() or QRectF(0, whole, 1, 1)
        low = min(bar.bottom() + bar.height(), whole)  # the line after it too
        top = 0.0 if low <= room else low - room
        self._top = next((line.top() for line in lines if line.top() >= top - 1), lines[-1].top())
        inside = takewhile(lambda bottom: bottom <= self._top + room + 1, (line.bottom() for line in lines))
        self._bottom = max(inside, default=self._top + room)

    def _from_line(self, at: int) -> QRectF:
        """The area from the line of a character down."""
        block = self._document.findBlock(min(max(at - 1, 0), self._document.characterCount() - 1))
        rect = self._document.documentLayout().blockBoundingRect(block)
        whole = self.area.adjusted(-self._hang, 0, 0, 0)
        whole.setTop(max(whole.top(), self.area.top() + rect.top() - self._top - 4))
        return whole


class _Writer:
    """Writes a rich text in one size and in the room's colours."""

    def __init__(self, cursor: QTextCursor, font: QFont, tokens: Tokens) -> None:
        self._cursor = cursor
        self._tokens = tokens
        self._px = font.pixelSize()
        self._chars = QTextCharFormat()
        self._chars.setFont(font)
        self._chars.setForeground(QBrush(QColor(tokens.color["text"])))
        self._is_fresh = True

    def blocks(self, blocks: Iterable[Block], level: int = 0) -> None:
        for block in blocks:
            match block:
                case Paragraph(runs=runs):
                    self._begin(level)
                    self._runs(runs)
                case Heading(runs=runs):
                    self._begin(level)
                    self._runs(runs, strong=True)
                case Points():
                    self._points(block, level + 1)
                case Table():
                    self._table(block, level)

    def line_anew(self, at: int, runs: Iterable[Run], *, strong: bool) -> None:
        """Write other words in a block."""
        self._cursor.setPosition(self._cursor.document().findBlockByNumber(at).position())
        self._cursor.beginEditBlock()
        self._cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self._cursor.removeSelectedText()
        self._cursor.setBlockCharFormat(self._chars)
        self._runs(runs, strong=strong)
        self._cursor.endEditBlock()

    def _begin(self, level: int = 0) -> None:
        form = QTextBlockFormat()
        form.setBottomMargin(self._px * _BETWEEN)
        form.setLineHeight(108, PROPORTIONAL)
        form.setIndent(level)
        if self._is_fresh:
            self._cursor.setBlockFormat(form)
            self._cursor.setBlockCharFormat(self._chars)
        else:
            self._cursor.insertBlock(form, self._chars)
        self._is_fresh = False
        own = self._cursor.currentList()
        if own is not None:  # pyright: ignore[reportUnnecessaryComparison] -- Qt says None
            own.remove(self._cursor.block())
            self._cursor.setBlockFormat(form)

    def _points(self, points: Points, level: int) -> None:
        made = None
        for point in points.points:
            first = point.blocks[0] if point.blocks and isinstance(point.blocks[0], Paragraph) else None
            self._begin()
            if made is None:
                made = self._cursor.createList(list_format(points.mark, level, points.start))
            else:
                made.add(self._cursor.block())
            self._runs(first.runs if first else ())
            self.blocks(point.blocks[1:] if first else point.blocks, level)

    def _table(self, table: Table, level: int) -> None:
        rows = ((table.header,) if table.header else ()) + table.rows
        if not rows or not table.width:
            return
        grid = self._cursor.insertTable(len(rows), table.width, self._grid(level))
        for down, row in enumerate(rows):
            for across, runs in enumerate(row):
                inner = _Writer(grid.cellAt(down, across).firstCursorPosition(), self._font, self._tokens)
                inner._runs(runs, strong=bool(table.header) and not down)
        self._cursor.setPosition(grid.lastPosition() + 1)
        self._is_fresh = True

    @property
    def _font(self) -> QFont:
        return self._chars.font()

    def _grid(self, level: int) -> QTextTableFormat:
        form = QTextTableFormat()
        form.setBorder(max(1.0, self._px / 24))
        form.setBorderBrush(QBrush(QColor(self._tokens.color["controlBorder"])))
        form.setBorderCollapse(True)
        form.setCellPadding(self._px * 0.3)
        form.setLeftMargin(level * self._px * _INDENT)
        form.setTopMargin(self._px * _BETWEEN / 2)
        form.setBottomMargin(self._px * _BETWEEN)
        form.setWidth(QTextLength(QTextLength.Type.VariableLength, 0))
        return form

    def _runs(self, runs: Iterable[Run], strong: bool = False) -> None:
        for run in runs:
            form = QTextCharFormat(self._chars)
            if run.bold or strong:
                form.setFontWeight(QFont.Weight.DemiBold)
            form.setFontItalic(run.italic)
            form.setFontUnderline(run.underline)
            self._cursor.insertText(run.text.replace("\n", "\u2028"), form)


def room_font(pixels: float, bold: bool = False, figures: bool = False) -> QFont:
    """A font of the room's screen."""
    font = theme.font("ui", bold, figures)
    font.setPixelSize(max(6, round(pixels)))
    return font


_HEADING = "heading"


def _flat(text: RichText) -> list[tuple[object, tuple[Run, ...]]] | None:
    """A text's lines as they stand below one another, each with what it is; ``None`` where it has a table."""
    found: list[tuple[object, tuple[Run, ...]]] = []
    return found if _add_lines(found, text.blocks, ()) else None


def _add_lines(
    found: list[tuple[object, tuple[Run, ...]]], blocks: Iterable[Block], way: tuple[object, ...]
) -> bool:
    for at, block in enumerate(blocks):
        match block:
            case Paragraph(runs=runs):
                found.append(((*way, at), runs))
            case Heading(runs=runs):
                found.append((_HEADING, runs))
            case Points():
                for count, point in enumerate(block.points):
                    first = point.blocks[0] if point.blocks else None
                    is_own = isinstance(first, Paragraph)
                    step = (*way, at, block.mark, block.start, count)
                    found.append((step, first.runs if isinstance(first, Paragraph) else ()))
                    if not _add_lines(found, point.blocks[1:] if is_own else point.blocks, step):
                        return False
            case Table():
                return False
    return True


def _lines(document: QTextDocument) -> Iterator[QRectF]:
    """Every line, from the top down, in the document's measure; those of a table's row side by side."""
    block, layout = document.begin(), document.documentLayout()
    while block.isValid():
        corner = layout.blockBoundingRect(block).topLeft()
        lines = block.layout()
        for at in range(lines.lineCount()):
            yield lines.lineAt(at).rect().translated(corner)
        block = block.next()


def _common(one: str, other: str) -> int:
    """How many letters two texts have in common from the start."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if one[:middle] == other[:middle] else (low, middle - 1)
    return low


def _changed_at(before: str, after: str) -> int:
    """Behind which letter of a text it was changed last."""
    same = _common(before, after)
    rest = min(len(before), len(after)) - same
    tail = _common(before[len(before) - rest :][::-1], after[len(after) - rest :][::-1]) if rest else 0
    return len(after) - tail
