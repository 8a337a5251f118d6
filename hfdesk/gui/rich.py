"""A rich text of the domain as a ``QTextDocument``, built block by block.

Users' words are inserted as text and never read as HTML.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextTableFormat,
)

from hfdesk.domain.richtext import Block, Heading, Mark, Paragraph, Points, RichText, Run, Table
from hfdesk.gui import theme

LEVEL, BOLD, UNDERLINED = (QTextFormat.Property.UserProperty.value + at for at in (1, 2, 3))
"""Properties that tell what Qt's formats cannot: a table's level, bold in a heading, a link's underline."""
PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_STYLES = {
    Mark.BULLET: (QTextListFormat.Style.ListDisc, "."),
    Mark.NUMBER: (QTextListFormat.Style.ListDecimal, "."),
    Mark.NUMBER_PAREN: (QTextListFormat.Style.ListDecimal, ")"),
    Mark.LETTER: (QTextListFormat.Style.ListLowerAlpha, "."),
    Mark.LETTER_PAREN: (QTextListFormat.Style.ListLowerAlpha, ")"),
}


class Pen:
    """Writes headings, labels and rich text at a cursor, one block after the other."""

    def __init__(self, cursor: QTextCursor) -> None:
        """A block that is empty is written in; behind any other a new one begins."""
        self._cursor = cursor
        self._fresh = not cursor.block().text()
        self.anchors: dict[str, int] = {}

    @property
    def cursor(self) -> QTextCursor:
        """Where writing goes on."""
        return self._cursor

    def anchor(self, key: str) -> None:
        """Remember the block that comes next under a key, to be scrolled to."""
        self.anchors[key] = self._cursor.block().blockNumber() + (0 if self._fresh else 1)

    def line(
        self,
        text: str,
        role: str = "write",
        color: str = "text",
        bold: bool = False,
        before: int = 0,
        level: int = 0,
        after: int = 2,
    ) -> None:
        """A block of one format; ``before`` and ``after`` are pixels of the design."""
        form = _block(before, after, 100 if role != "write" else 135)
        form.setHeadingLevel(level)
        self._begin(form)
        self._cursor.insertText(text, _chars(role, color, bold))

    def rich(self, text: RichText, color: str = "text", role: str = "write", bar: str = "") -> None:
        """A rich text; ``bar`` is the colour of a bar at its left edge."""
        if not text:
            return
        if not bar:
            self._blocks(text.blocks, 0, _chars(role, color))
            return
        self._framed(text, color, role, bar)

    def runs(self, runs: Iterable[Run], color: str = "text", role: str = "write") -> None:
        """Runs in the block where the cursor stands."""
        self._runs(runs, _chars(role, color))

    def _framed(self, text: RichText, color: str, role: str, bar: str) -> None:
        made = QTextFrameFormat()
        made.setBorder(0)
        made.setLeftMargin(theme.scaled(1))
        made.setPadding(0)
        table = QTextTableFormat()
        table.setBorder(0)
        table.setCellSpacing(0)
        table.setCellPadding(0)
        table.setTopMargin(theme.scaled(4))
        table.setBottomMargin(theme.scaled(8))
        table.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        wide = QTextLength(QTextLength.Type.FixedLength, theme.scaled(3))
        gap = QTextLength(QTextLength.Type.FixedLength, theme.scaled(14))
        rest = QTextLength(QTextLength.Type.PercentageLength, 100)
        table.setColumnWidthConstraints([wide, gap, rest])
        grid = self._cursor.insertTable(1, 3, table)
        cell = grid.cellAt(0, 0)
        ground = cell.format()
        ground.setBackground(QBrush(theme.color(bar)))
        cell.setFormat(ground)
        inner = Pen(grid.cellAt(0, 2).firstCursorPosition())
        inner._fresh = True
        inner._blocks(text.blocks, 0, _chars(role, color))
        self._cursor.setPosition(grid.lastPosition() + 1)
        self._fresh = True

    def _begin(self, form: QTextBlockFormat, chars: QTextCharFormat | None = None) -> None:
        if self._fresh:
            self._cursor.setBlockFormat(form)
            self._fresh = False
        else:
            self._cursor.insertBlock(form, QTextCharFormat())
        current = self._cursor.currentList()
        if current is not None:  # pyright: ignore[reportUnnecessaryComparison] -- Qt says None
            current.remove(self._cursor.block())
            self._cursor.setBlockFormat(form)
        if chars is not None:
            self._cursor.setBlockCharFormat(chars)

    def _blocks(self, blocks: Iterable[Block], level: int, chars: QTextCharFormat) -> None:
        for block in blocks:
            match block:
                case Paragraph(runs=runs):
                    self._begin(_block(0, 8, 135, level))
                    self._runs(runs, chars)
                case Heading(level=deep, runs=runs):
                    self._begin(heading_block(deep))
                    self._runs(runs, _bold(chars))
                case Points():
                    self._points(block, level + 1, chars)
                case Table():
                    self._table(block, chars, level)

    def _points(self, points: Points, level: int, chars: QTextCharFormat) -> None:
        form = list_format(points.mark, level, points.start)
        made = None
        for point in points.points:
            first, rest = (point.blocks[:1], point.blocks[1:]) if point.blocks else ((), ())
            if first and not isinstance(first[0], Paragraph):
                first, rest = (), point.blocks
            self._begin(_block(0, 3, 135), chars)
            if made is None:
                made = self._cursor.createList(form)
            else:
                made.add(self._cursor.block())
            if first and isinstance(first[0], Paragraph):
                self._runs(first[0].runs, chars)
            self._blocks(rest, level, chars)

    def _table(self, table: Table, chars: QTextCharFormat, level: int = 0) -> None:
        rows = ((table.header,) if table.header else ()) + table.rows
        if not rows or not table.width:
            return
        form = table_format(bool(table.header), level)
        grid = self._cursor.insertTable(len(rows), table.width, form)
        for down, row in enumerate(rows):
            for across, runs in enumerate(row):
                inner = Pen(grid.cellAt(down, across).firstCursorPosition())
                inner._runs(runs, _bold(chars) if table.header and not down else chars)
        self._cursor.setPosition(grid.lastPosition() + 1)
        self._fresh = True

    def _runs(self, runs: Iterable[Run], chars: QTextCharFormat) -> None:
        for run in runs:
            self._run(run, chars)

    def _run(self, run: Run, chars: QTextCharFormat) -> None:
        form = QTextCharFormat(chars)
        if run.bold:
            form.setFontWeight(QFont.Weight.DemiBold)
            form.setProperty(BOLD, True)
        form.setFontItalic(run.italic)
        form.setFontUnderline(run.underline or bool(run.link))
        if run.link:
            form.setAnchor(True)
            form.setAnchorHref(run.link)
            form.setProperty(UNDERLINED, run.underline)
            form.setForeground(QBrush(theme.color("link")))
        self._cursor.insertText(run.text.replace("\n", "\u2028"), form)


def _block(before: int, after: int, height: int, level: int = 0) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setTopMargin(theme.scaled(before))
    form.setBottomMargin(theme.scaled(after))
    form.setLineHeight(height, PROPORTIONAL)
    form.setIndent(level)
    return form


def _chars(role: str, color: str, bold: bool = False) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(theme.font(role, bold))
    form.setForeground(QBrush(QColor(theme.color(color))))
    return form


def _bold(chars: QTextCharFormat) -> QTextCharFormat:
    form = QTextCharFormat(chars)
    form.setFontWeight(QFont.Weight.DemiBold)
    return form


def plain_chars(role: str = "write", color: str = "text") -> QTextCharFormat:
    """The format of letters without any mark."""
    return _chars(role, color)


def heading_chars() -> QTextCharFormat:
    """The format of letters in a heading and in the head row of a table."""
    return _bold(_chars("write", "text"))


def plain_block() -> QTextBlockFormat:
    """The format of a paragraph."""
    return _block(0, 8, 135)


def heading_block(level: int) -> QTextBlockFormat:
    """The format of a heading within a text."""
    form = _block(8, 2, 120)
    form.setHeadingLevel(level)
    return form


def point_block() -> QTextBlockFormat:
    """The format of a point of a list."""
    return _block(0, 3, 135)


def list_format(mark: Mark, level: int, start: int = 1) -> QTextListFormat:
    """The format of a list of points."""
    form = QTextListFormat()
    style, suffix = _STYLES[mark]
    form.setStyle(style)
    form.setNumberSuffix(suffix)
    form.setStart(start)
    form.setIndent(level)
    return form


def table_format(header: bool, level: int = 0) -> QTextTableFormat:
    """The format of a table, with or without a head row."""
    form = QTextTableFormat()
    form.setBorder(1)
    form.setBorderBrush(QBrush(theme.color("border")))
    form.setBorderCollapse(True)
    form.setCellPadding(theme.scaled(6))
    form.setHeaderRowCount(1 if header else 0)
    form.setProperty(LEVEL, level)
    form.setLeftMargin(level * theme.scaled(24))
    form.setTopMargin(theme.scaled(4))
    form.setBottomMargin(theme.scaled(8))
    return form


def is_heading(form: QTextFormat) -> bool:
    """Whether a block's format is that of a heading."""
    return form.property(QTextFormat.Property.HeadingLevel) not in (None, 0)


ALIGN_TOP = Qt.AlignmentFlag.AlignTop
