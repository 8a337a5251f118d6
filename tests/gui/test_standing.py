"""Another theme, size or language leaves the keyboard where it was, and the caret."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from hfdesk.gui import standing
from hfdesk.gui.program import Program
from hfdesk.gui.standing import Stood
from hfdesk.gui.widgets.editing import EditTable
from hfdesk.ops.archives import open_archive
from tests.gui.bench import SAK, SAMPLE, Bench
from tests.gui.test_paper_writing import Desk


@pytest.fixture
def program(empty: Program, tmp_path: Path) -> Program:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    return empty


def test_in_a_text_the_caret_and_what_is_chosen_stay(program: Program, qtbot: QtBot) -> None:
    desk = Desk(program, qtbot)
    edit = desk.edit("section1")
    edit.setFocus()
    desk.type("Planen tas til orientering")
    cursor = edit.textCursor()
    cursor.setPosition(11)
    cursor.setPosition(7, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    program.set_theme("dark")
    again = desk.edit("section1")
    assert again is not edit
    assert program.window.focusWidget() is again
    assert again.textCursor().selectedText() == "tas "
    assert again.textCursor().position() == 7


def test_in_a_field_of_one_line_too(program: Program, qtbot: QtBot) -> None:
    bench = Bench(program, qtbot)
    field = next(each for each in program.window.findChildren(QLineEdit) if each.isVisible())
    field.setFocus()
    field.setText("vakt")
    field.setCursorPosition(2)
    program.set_text_size(150)
    again = program.window.focusWidget()
    assert isinstance(again, QLineEdit)
    assert again.accessibleName() == field.accessibleName()
    assert bench.program.window.isVisible()


def test_a_table_has_the_keyboard_again(program: Program, qtbot: QtBot) -> None:
    bench = Bench(program, qtbot)
    bench.stand(SAMPLE.agenda[1].id, SAK)
    bench.table.setFocus()
    name = bench.table.accessibleName()
    program.set_theme("dark")
    again = program.window.focusWidget()
    assert isinstance(again, EditTable)
    assert again.accessibleName() == name
    assert again.key() == SAMPLE.agenda[1].id


def test_what_is_not_there_any_more_is_left(program: Program, qtbot: QtBot) -> None:
    bench = Bench(program, qtbot)
    bench.table.setFocus()
    standing.stand(program.window, Stood((("Nobody", 0),), 3, 0))
    assert program.window.focusWidget() is bench.table
