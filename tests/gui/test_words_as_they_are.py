"""A user's words are shown as they are: no rich text, no underlined letters, no endless menus."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextDocument

from hfdesk.domain.values import Committee
from hfdesk.gui.gestures import LONGEST, gesture
from hfdesk.gui.models.entries import EntryModel
from hfdesk.gui.models.table import TableModel
from hfdesk.gui.pages.register import RegisterPage
from hfdesk.gui.plainly import tip
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Cell, Entry, Place, Row
from hfdesk.ops import committees
from hfdesk.ops.archives import open_archive

MARKED = "<b>x</b> & <i>y"


@pytest.fixture
def window(empty: Program, tmp_path: Path) -> Program:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    return empty


def read(text: str) -> str:
    """A tooltip as it is read."""
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


def test_a_tooltip_shows_marks_as_letters() -> None:
    assert read(tip(MARKED)) == MARKED
    assert tip("Vaktplan & turnus") == "Vaktplan & turnus"
    table: TableModel[Row] = TableModel(("A",), lambda row: row)
    table.show((Row((Cell("x", tip=MARKED),), "x"),))
    entries = EntryModel()
    entries.show((Entry(MARKED),))
    for model in (table, entries):
        assert read(model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)) == MARKED


def test_what_undo_takes_back_is_named_with_its_letters_and_shortly(window: Program) -> None:
    assert window.desk is not None
    committees.add(window.desk, "Kvalitet & drift")
    QCoreApplication.processEvents()
    undo = window.window.commands.actions["undo"]
    assert undo.text() == "Angre: Lag «Kvalitet && drift»"
    done = committees.add(window.desk, "Å" * 10_000)
    assert gesture(done) == f"Lag «{'Å' * LONGEST} …»"
    QCoreApplication.processEvents()
    assert len(undo.text()) < 100


def test_the_menu_of_committees_has_their_names_with_every_letter(window: Program) -> None:
    assert window.desk is not None
    committees.add(window.desk, "Kvalitet & drift")
    window.window.go(Place("register"))
    page = window.window.page
    assert isinstance(page, RegisterPage)
    assert page.menu.actions()[0].text() == "Kvalitet && drift"
    assert [each.name for each in window.desk.all(Committee)] == ["Kvalitet & drift"]


def test_no_name_makes_the_window_wider_than_its_screen(window: Program) -> None:
    assert window.desk is not None
    committees.add(window.desk, "Å" * 10_000)
    QCoreApplication.processEvents()
    assert window.window.status.minimumSizeHint().width() < 600
