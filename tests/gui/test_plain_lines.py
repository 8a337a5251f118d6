"""Nothing that turns, hides or breaks a line comes in by a field of one line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QFont, QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from hfdesk.domain.values import Meeting, Person
from hfdesk.gui.editor.line import WrappedLine
from hfdesk.gui.pages.register import PEOPLE
from hfdesk.gui.pages.register_people import PeopleTab
from hfdesk.gui.pages.search import SearchPage
from hfdesk.gui.plainly import plain_line
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from tests.gui.bench import Bench
from tests.gui.register_room import Room

TURNED = "\u202eplan\u202c \tFel\u2066les\u2069\u200b\x1b\x9b\x00\r\n vakt"
PLAIN = "plan Felles vakt"


@pytest.fixture
def line(qtbot: QtBot) -> WrappedLine:
    made = WrappedLine(QFont())
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_line_is_clean_whatever_it_is_made_of() -> None:
    assert plain_line(f"{TURNED}\ud800") == PLAIN
    assert plain_line("Sa\u030a skrives det") == "Så skrives det"


def test_what_is_pasted_into_a_wrapped_line_is_one_clean_line(line: WrappedLine) -> None:
    QGuiApplication.clipboard().setText(TURNED)
    line.paste()
    assert line.toPlainText() == PLAIN


def test_what_is_dropped_on_a_wrapped_line_is_one_clean_line(line: WrappedLine) -> None:
    data = QMimeData()
    data.setText(TURNED)
    data.setHtml("<img src='file:///dev/zero'><b>plan</b>")
    keys = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    line.dropEvent(QDropEvent(QPointF(2, 2), *keys))
    assert line.toPlainText() == PLAIN
    assert "<img" not in line.toHtml()


def test_what_is_typed_into_a_wrapped_line_is_read_clean(line: WrappedLine) -> None:
    line.insertPlainText(f"{TURNED}\ud800")
    assert line.text() == PLAIN


def test_what_is_pasted_into_a_cell_is_stored_clean(program: Program, qtbot: QtBot) -> None:
    bench = Bench(program, qtbot)
    bench.stand("b")
    bench.press("F2")
    assert bench.field is not None
    bench.field.selectAll()
    QGuiApplication.clipboard().setText(TURNED)
    bench.field.paste()
    bench.press("Return")
    assert bench.desk.get(Meeting, bench.meeting).item("b").title == PLAIN


def test_any_search_is_answered(program: Program) -> None:
    for words in (TURNED, "\ud800\udfff\ud800", "\x00", '"* OR NEAR(', "%_\\", "\u202e"):
        program.window.go(Place("search", words))
        QCoreApplication.processEvents()
        assert isinstance(program.window.page, SearchPage)
        assert program.window.windowTitle()


def test_fields_of_the_register_store_clean_lines(room: Room) -> None:
    room.go(PEOPLE)
    part = room.page.part
    assert isinstance(part, PeopleTab)
    part.words.setText("\ud800 Vibeke\u202e")  # what is sought is any text too
    room.settle()
    assert part.panel.person == "vibeke"
    part.words.clear()
    QGuiApplication.clipboard().setText(TURNED)
    room.press("Ctrl+N")
    focus = room.focus
    assert isinstance(focus, QLineEdit)
    focus.paste()
    room.press("Return")
    assert PLAIN in {each.name for each in room.desk.all(Person)}
    focus = room.focus
    assert isinstance(focus, QLineEdit)
    focus.paste()
    room.press("Tab")
    (made,) = (each for each in room.desk.all(Person) if each.name == PLAIN)
    assert PLAIN in (made.title, made.email, made.phone)
