"""A meeting that is held in a window, driven by keys, with a clock of its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hfdesk import markup
from hfdesk.domain.values import AgendaItem, Committee, Kind, Meeting, Status
from hfdesk.gui.live.page import LivePage
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.store import Op, Work

DAY = date(2026, 12, 3)
HELD = Meeting(
    id="prove",
    committee="prove",
    date=DAY,
    start=time(9),
    end=time(11),
    status=Status.CALLED,
    agenda=(
        AgendaItem(id="a", kind=Kind.CASE, title="Godkjenning", number="1/26", minutes=10),
        AgendaItem(
            id="b",
            kind=Kind.CASE,
            title="Vaktplan",
            number="2/26",
            minutes=30,
            proposal=markup.read("1. Planen vedtas.\n2. Den gjelder fra mai."),
        ),
        AgendaItem(id="p", kind=Kind.BREAK, title="Pause", minutes=10),
        AgendaItem(id="c", kind=Kind.CASE, title="Status", number="3/26", minutes=40),
    ),
)
COMMITTEE = Committee(id="prove", name="Prøveutvalget", short_name="PU")


class LiveMeeting:
    """The meeting's page with the keyboard in it."""

    def __init__(self, program: Program, qtbot: QtBot, meeting: Meeting = HELD) -> None:
        assert program.desk is not None
        self.program, self.qtbot, self.desk, self.meeting_id = program, qtbot, program.desk, meeting.id
        self.clock = datetime.combine(meeting.date, meeting.start or time(9)).astimezone()
        program._clock = lambda: self.clock  # pyright: ignore[reportPrivateUsage]

        def fill(work: Work) -> None:
            work.put(COMMITTEE)
            work.put(meeting)

        self.desk.write(Op.CREATE, fill)
        self.settle()
        program.window.go(Place("live", meeting.id))
        page = program.window.page
        assert isinstance(page, LivePage)
        self.page = page
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow, timeout=5_000)
        first = page.first()
        if first is not None:
            first.setFocus()

    def settle(self) -> None:
        """Let what was stored be told and read again."""
        QCoreApplication.processEvents()

    def pass_minutes(self, minutes: int) -> None:
        """Time goes."""
        self.clock += timedelta(minutes=minutes)

    def press(self, *keys: str) -> None:
        """Keys where the focus is, e.g. ``Ctrl+Return``."""
        for key in keys:
            combination = QKeySequence(key)[0]  # pyright: ignore[reportIndexIssue]
            widget = QApplication.focusWidget()
            assert widget is not None
            self.qtbot.keyClick(widget, combination.key(), combination.keyboardModifiers())
            self.settle()

    def type(self, text: str) -> None:
        """Letters where the focus is."""
        for letter in text:
            widget = QApplication.focusWidget()
            assert widget is not None
            self.qtbot.keyClicks(widget, letter)

    def save(self) -> None:
        """Let what was typed reach the archive."""
        self.page.flush()
        self.qtbot.waitUntil(lambda: self.page.item.is_safe, timeout=5_000)
        self.settle()

    @property
    def meeting(self) -> Meeting:
        """What the archive has."""
        return self.desk.get(Meeting, self.meeting_id)

    def item(self, id: str) -> AgendaItem:
        """An item as the archive has it."""
        return self.meeting.item(id)

    @property
    def status(self) -> str:
        """What the status line tells."""
        return self.program.window.status.notice

    def undo(self) -> None:
        """Undo outside the texts."""
        self.program.window.commands.actions["undo"].trigger()
        self.settle()


def coming(meeting: Meeting = HELD) -> Meeting:
    """The meeting on another day, so that it has not begun by the clock."""
    return replace(meeting, id="senere", date=DAY + timedelta(days=7))
