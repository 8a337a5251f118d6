"""Tables in a document: set in, made longer and wider, left again."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextTable

from hfdesk.gui import rich

WIDEST = 8
"""Columns that a table may be given: more do not fit on a page."""


def table_at(cursor: QTextCursor) -> QTextTable | None:
    """The table that the cursor stands in."""
    return cursor.currentTable() or None


def insert(cursor: QTextCursor, rows: int, columns: int) -> None:
    """A new table with a head row below the paragraph where the cursor stands, which goes into it."""
    cursor.beginEditBlock()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    if cursor.block().text():
        cursor.insertBlock(rich.plain_block(), rich.plain_chars())
    grid = cursor.insertTable(rows, columns, rich.table_format(header=True))
    for across in range(columns):
        head = grid.cellAt(0, across).firstCursorPosition()
        head.setBlockCharFormat(rich.heading_chars())
    cursor.setPosition(grid.firstPosition())
    cursor.endEditBlock()


def next_cell(cursor: QTextCursor, by: int) -> bool:
    """Go to the next or previous cell; past the last a row is added. Whether there was one."""
    table = table_at(cursor)
    if table is None:
        return False
    cell = table.cellAt(cursor)
    at = cell.row() * table.columns() + cell.column() + by
    if at < 0:
        return False
    if at >= table.rows() * table.columns():
        table.appendRows(1)
    cursor.setPosition(table.cellAt(at // table.columns(), at % table.columns()).firstPosition())
    return True


def add_row(cursor: QTextCursor) -> None:
    """A row below the one where the cursor stands."""
    if table := table_at(cursor):
        table.insertRows(table.cellAt(cursor).row() + 1, 1)


def add_column(cursor: QTextCursor) -> None:
    """A column after the one where the cursor stands."""
    table = table_at(cursor)
    if table and table.columns() < WIDEST:
        table.insertColumns(table.cellAt(cursor).column() + 1, 1)


def remove_row(cursor: QTextCursor) -> None:
    """The row where the cursor stands goes; the last one takes the table with it."""
    if table := table_at(cursor):
        table.removeRows(table.cellAt(cursor).row(), 1)


def remove_column(cursor: QTextCursor) -> None:
    """The column where the cursor stands goes; the last one takes the table with it."""
    if table := table_at(cursor):
        table.removeColumns(table.cellAt(cursor).column(), 1)
