"""The page of a committee's layout, driven by keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hfdesk.documents import as_text
from hfdesk.gui.pages.profile import ProfilePage
from hfdesk.gui.pages.profile_form import Form
from hfdesk.gui.pages.profile_forms import OTHER
from hfdesk.gui.pages.profile_letterhead import LetterheadForm
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.gui.widgets.editing import Field
from hfdesk.gui.widgets.ordered import OrderedTable
from hfdesk.ops import profiles
from hfdesk.ops.profile_samples import Samples, Shown
from tests.gui.register_room import Room


class ProfileRoom:
    """The page of a committee's layout, driven by keys."""

    def __init__(self, room: Room) -> None:
        self.program: Program = room.program
        self.qtbot: QtBot = room.qtbot
        self.desk = room.desk

    @property
    def page(self) -> ProfilePage:
        page = self.program.window.page
        assert isinstance(page, ProfilePage)
        return page

    @property
    def form(self) -> Form:
        form = self.page.form
        assert isinstance(form, Form)
        return form

    @property
    def letterhead(self) -> LetterheadForm:
        form = self.page.form
        assert isinstance(form, LetterheadForm)
        return form

    @property
    def layout(self) -> profiles.Layout:
        return profiles.layout(self.desk, self.page.shown.id)

    def go(self, tab: int) -> None:
        self.program.window.go(Place("profile", self.page.shown.id, tab, "asu"))
        self.settle()

    def go_to(self, document: str) -> None:
        """One of the other documents."""
        self.program.window.go(Place("profile", self.page.shown.id, OTHER, "asu", document))
        self.settle()

    def rows(self, *place: str) -> OrderedTable:
        return self.form.rows_at(place).table

    def retype_cell(self, table: OrderedTable, row: int, column: int, text: str) -> None:
        table.setFocus()
        table.stand(str(row), column)
        self.press("F2")
        self.press("Ctrl+A")
        self.type(text)
        self.press("Return")

    def refusal(self, table: OrderedTable) -> str:
        """Why what stands in the open cell was refused."""
        return next((field.reason for field in table.findChildren(Field) if field.reason), "")

    def sample(self) -> str:
        """What the document beside the fields says."""
        shown = Shown(self.page.document.currentData())
        return as_text(Samples(self.desk, "asu").document(self.layout, shown))

    def settle(self) -> None:
        for _ in range(3):
            QCoreApplication.processEvents()

    def press(self, keys: str, times: int = 1) -> None:
        for _ in range(times):
            combination = QKeySequence(keys)[0]  # pyright: ignore[reportIndexIssue]
            self.qtbot.keyClick(self.focus, combination.key(), combination.keyboardModifiers())
            self.settle()

    def type(self, text: str) -> None:
        for letter in text:
            self.qtbot.keyClicks(self.focus, letter)

    @property
    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def retype(self, key: str, text: str) -> None:
        line = self.form.control(key)
        assert isinstance(line, QLineEdit)
        line.setFocus()
        line.selectAll()
        self.press("Delete")
        self.type(text)
        self.press("Return")

    def seen(self) -> None:
        """Wait until the document shows what holds now."""
        self.qtbot.waitUntil(lambda: self.page.preview.is_newest, timeout=20_000)
