"""A window on an agenda of three items, driven by keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hfdesk.domain.values import AgendaItem, Case, Committee, Kind, Meeting, Person, Status
from hfdesk.gui.pages.meeting import MeetingPage
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.gui.widgets.editing import Field
from hfdesk.store import Op, Work

DAY = date(2026, 12, 3)
SAMPLE = Meeting(
    id="prove",
    committee="prove",
    date=DAY,
    start=time(9),
    end=time(11),
    agenda=(
        AgendaItem(id="a", kind=Kind.CASE, title="Godkjenning", number="1/26", minutes=10),
        AgendaItem(id="b", kind=Kind.CASE, title="Vaktplan", case="vakt", minutes=30, tags=("Vedtak",)),
        AgendaItem(id="c", kind=Kind.CASE, title="Status", minutes=40),
    ),
)
HELD = replace(SAMPLE, id="holdt", date=date(2026, 10, 1), status=Status.HELD, agenda=SAMPLE.agenda[2:])
VALUES = (
    Committee(id="prove", name="Prøveutvalget"),
    Person(id="vibeke", name="Vibeke Sundlid", aliases=("V. Sundlid",)),
    Case(id="vakt", committee="prove", title="Vaktplan"),
    SAMPLE,
    HELD,
)
TID, NR, SAK, TYPE, ANSVARLIG, MIN = 1, 2, 3, 4, 5, 6


class Bench:
    """An agenda in a window, driven by keys."""

    def __init__(self, program: Program, qtbot: QtBot, meeting: str = "") -> None:
        """On the sample agenda, or on a meeting that is there already."""
        assert program.desk is not None
        self.program, self.qtbot, self.desk = program, qtbot, program.desk
        self.meeting = meeting or SAMPLE.id
        if not meeting:
            self.desk.write(Op.CREATE, self._fill)
        self.settle()
        self.go(self.meeting)
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow, timeout=5_000)
        self.table.setFocus()
        self.package = self.desk.package()

    @staticmethod
    def _fill(work: Work) -> None:
        for value in VALUES:
            work.put(value)

    def settle(self) -> None:
        """Let what was stored be told and read again."""
        QCoreApplication.processEvents()

    def go(self, meeting: str) -> None:
        self.program.window.go(Place("meeting", meeting))
        assert isinstance(self.program.window.page, MeetingPage)
        self.page = self.program.window.page
        self.table = self.page.agenda.table

    def stand(self, item: str, column: int = SAK) -> None:
        assert self.table.stand(item, column)

    def press(self, key: str) -> None:
        """A key where the focus is, e.g. ``Ctrl+Shift+P``."""
        combination = QKeySequence(key)[0]  # pyright: ignore[reportIndexIssue]
        widget = QApplication.focusWidget()
        assert widget is not None
        self.qtbot.keyClick(widget, combination.key(), combination.keyboardModifiers())
        self.settle()

    def type(self, text: str) -> None:
        for letter in text:
            widget = QApplication.focusWidget()
            assert widget is not None
            self.qtbot.keyClicks(widget, letter)

    def undo(self) -> None:
        self.program.window.commands.actions["undo"].trigger()
        self.settle()

    def redo(self) -> None:
        self.program.window.commands.actions["redo"].trigger()
        self.settle()

    @property
    def agenda(self) -> tuple[AgendaItem, ...]:
        return self.desk.get(Meeting, self.meeting).agenda

    @property
    def titles(self) -> list[str]:
        return [item.title for item in self.agenda]

    @property
    def field(self) -> Field | None:
        focus = QApplication.focusWidget()
        return focus if isinstance(focus, Field) else None
