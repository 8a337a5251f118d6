"""Rows as a table paints them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hfdesk.gui import theme
from hfdesk.gui.models.table import TableModel
from hfdesk.gui.rows import Cell, Row, RowKind
from hfdesk.gui.running import application
from hfdesk.gui.widgets import painting
from hfdesk.gui.widgets.views import Column, Table

ROWS = (
    Row((Cell("09:00"), Cell("Kort"), Cell("5")), "", key="a"),
    Row((Cell("10:00"), Cell("Lang " * 40), Cell("15")), "", key="b"),
    Row((Cell("onsdag 2. desember", "muted"),), "", kind=RowKind.GROUP),
    Row((Cell("11:00"), Cell("Pause"), Cell("15")), "", kind=RowKind.BREAK, key="c"),
)
COLUMNS = (Column("Tid", 60), Column("Sak"), Column("Min", 50, right=True))


def table(qtbot: QtBot) -> Table:
    theme.apply(application(), "light")
    made = Table("Prøve", COLUMNS)
    model: TableModel[Row] = TableModel([each.head for each in COLUMNS], lambda row: row, made)
    made.setModel(model)
    model.show(ROWS)
    made.resize(400, 300)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.choose(0)
    return made


def picture(made: Table) -> QImage:
    return made.viewport().grab().toImage()


def edges(made: Table, at: int) -> set[str]:
    """The colours of a row at its two ends, between its words and its edges."""
    image, y = picture(made), made.rowViewportPosition(at) + 3
    return {QColor(image.pixel(x, y)).name() for x in (3, made.viewport().width() - 4)}


def colour(name: str) -> set[str]:
    return {theme.color(name).name()}


def test_the_row_that_is_chosen_is_filled_from_end_to_end(qtbot: QtBot) -> None:
    made = table(qtbot)
    assert edges(made, 0) <= colour("selection") | colour("selectionInactive")
    assert edges(made, 1) == colour("base")


def test_the_whole_row_under_the_pointer_is_shown_so_until_it_leaves(qtbot: QtBot) -> None:
    made = table(qtbot)
    middle = QPoint(100, made.rowViewportPosition(1) + 8)
    QTest.mouseMove(made.viewport(), middle)
    qtbot.waitUntil(lambda: edges(made, 1) == colour("hover"))
    assert edges(made, 0) != colour("hover")
    QTest.mouseMove(made.viewport(), QPoint(100, made.rowViewportPosition(3) + 8))
    qtbot.waitUntil(lambda: edges(made, 1) == colour("base"))
    assert edges(made, 1) == colour("base")


def test_a_break_has_a_ground_of_its_own(qtbot: QtBot) -> None:
    assert edges(table(qtbot), 3) == colour("alternate")


def test_the_words_of_a_row_that_spans_the_table_are_not_cut_at_its_first_column(qtbot: QtBot) -> None:
    made = table(qtbot)
    image, top = picture(made), made.rowViewportPosition(2)
    beyond = {image.pixel(x, y) for x in range(70, 120) for y in range(top + 2, top + made.rowHeight(2) - 3)}
    assert len(beyond) > 1


def test_a_text_that_has_no_room_ends_in_an_ellipsis_and_keeps_its_room(qtbot: QtBot) -> None:
    image = QImage(QSize(100, 30), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = painting.QPainter(image)
    short = painting.words(painter, painting.QRect(0, 0, 60, 30), "Kort")
    long = painting.words(painter, painting.QRect(0, 0, 60, 30), "Lang tekst om mangt")
    painter.end()
    assert short == painting.width("Kort") < long <= 60
    outside = {QColor(image.pixel(x, y)).name() for x in range(61, 100) for y in range(30)}
    assert outside == {"#ffffff"}
