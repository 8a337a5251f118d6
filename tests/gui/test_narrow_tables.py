"""What a table's columns do where it is narrow."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from hfdesk.gui.models.table import TableModel
from hfdesk.gui.rows import Cell, Row
from hfdesk.gui.widgets.views import Column, Table


def test_columns_that_give_leave_and_others_grow_narrow_for_what_a_table_is_about(qtbot: QtBot) -> None:
    columns = (Column("A", 200, narrow=120), Column("B"), Column("C", 100, give=1))
    table = Table("Prøve", columns)
    qtbot.addWidget(table)
    rows: TableModel[str] = TableModel([each.head for each in columns], _row)
    table.setModel(rows)
    seen = {}
    for width in (700, 440, 360, 700):
        table.resize(width, 200)
        table.show()
        seen[width] = (table.columnWidth(0), table.isColumnHidden(2))
    assert seen == {700: (200, False), 440: (200, True), 360: (120, True)}


def _row(line: str) -> Row:
    return Row((Cell(line),) * 3, line)
