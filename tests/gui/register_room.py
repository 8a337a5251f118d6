"""A window on «Utvalg og personer» with a few people in it, driven by keys."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hfdesk.domain.values import (
    AgendaItem,
    Case,
    Committee,
    Kind,
    Meeting,
    Membership,
    Organization,
    Person,
    Record,
    Role,
    Who,
)
from hfdesk.gui.pages.register import MEMBERS, RegisterPage
from hfdesk.gui.pages.register_members import MembersTab
from hfdesk.gui.pages.register_people import PeopleTab
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.gui.widgets.editing import EditTable
from hfdesk.store import Op, Work

VALUES: tuple[Record, ...] = (
    Organization(id="sykehus", name="Nordvik sykehus", short_name="Sykehuset"),
    Organization(id="kommune", name="Nordvik kommune"),
    Organization(id="kommune2", name="Nordvik"),
    Committee(id="asu", name="Samarbeidsutvalget", short_name="ASU", settings={"options": {"votes": True}}),
    Committee(id="au", name="Arbeidsutvalget", short_name="AU"),
    Person(id="vibeke", name="Vibeke Sundlid", title="lege", organization="sykehus"),
    Person(id="v", name="V. Sundlid"),
    Person(id="tor", name="Tor Ask", organization="kommune"),
    Membership(id="m1", committee="asu", person="vibeke", role=Role.LEADER, from_=date(2025, 1, 1)),
    Membership(id="m2", committee="asu", person="tor", role=Role.MEMBER, to=date(2026, 6, 30)),
    Case(id="k", committee="asu", title="Vaktplan", owners=(Who(person="v"),)),
    Meeting(
        id="m",
        committee="asu",
        date=date(2026, 3, 4),
        agenda=(AgendaItem(id="i", kind=Kind.CASE, number="7/26", responsible=(Who(person="v"),)),),
    ),
)


def _put(work: Work, values: tuple[Record, ...]) -> None:
    for value in values:
        work.put(value)


class Room:
    """The page in a window, driven by keys."""

    def __init__(self, program: Program, qtbot: QtBot, values: tuple[Record, ...]) -> None:
        assert program.desk is not None
        self.program, self.qtbot, self.desk = program, qtbot, program.desk
        if values:
            self.desk.write(Op.CREATE, lambda work: _put(work, values))
        self.settle()
        self.go(MEMBERS)
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow, timeout=5_000)
        self.package = self.desk.package()

    def go(self, tab: int, id: str = "") -> None:
        self.program.window.go(Place("register", id, tab))
        self.settle()

    def settle(self) -> None:
        """Let what was stored be told and read again, also beside the window."""
        for _ in range(3):
            QCoreApplication.processEvents()
        page = self.program.window.page
        part = page.part if isinstance(page, RegisterPage) and self.program.desk else None
        if isinstance(part, PeopleTab):
            self.qtbot.waitUntil(lambda: part._job is None, timeout=10_000)

    def press(self, keys: str) -> None:
        combination = QKeySequence(keys)[0]  # pyright: ignore[reportIndexIssue]
        self.qtbot.keyClick(self.focus, combination.key(), combination.keyboardModifiers())
        self.settle()

    def type(self, text: str) -> None:
        for letter in text:
            self.qtbot.keyClicks(self.focus, letter)
        self.settle()

    def write(self, *lines: str) -> None:
        """Type lines, each with Enter behind it."""
        for line in lines:
            self.type(line)
            self.press("Return")

    def undo(self, times: int = 1) -> None:
        for _ in range(times):
            self.program.window.commands.actions["undo"].trigger()
            self.settle()

    @property
    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    @property
    def page(self) -> RegisterPage:
        page = self.program.window.page
        assert isinstance(page, RegisterPage)
        return page

    @property
    def members(self) -> MembersTab:
        part = self.page.part
        assert isinstance(part, MembersTab)
        return part

    def shown(self, table: EditTable) -> list[str]:
        model = table.model()
        return [model.index(at, 0).data() for at in range(model.rowCount())]

    def stand(self, table: EditTable, key: str, column: int = 0) -> None:
        table.setFocus()
        assert table.stand(key, column)
        self.settle()
