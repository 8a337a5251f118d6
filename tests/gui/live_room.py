"""A meeting that is held, in a small archive, with widgets that stand alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hfdesk import markup
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.richtext import paragraphs
from hfdesk.domain.setup import Setup, with_setup
from hfdesk.domain.values import (
    AgendaItem,
    Attendance,
    Committee,
    Kind,
    Meeting,
    Membership,
    Numbering,
    Person,
    Presence,
    Record,
    Reset,
    Role,
    Status,
)
from hfdesk.gui.program import Program
from hfdesk.store import Op, Work

DAY = date(2026, 12, 3)
NAMES = {
    "tone": "Tone Vikanes",
    "jorunn": "Jorunn Hellebø",
    "jon": "Jon Arne Ås",
    "liv": "Liv Torunn Eide",
}


def at(clock: str) -> datetime:
    """A clock of the day, local, as items are clocked."""
    return datetime.combine(DAY, time.fromisoformat(clock))


COMMITTEE = with_setup(
    Committee(
        id="u",
        name="Utvalget",
        short_name="U",
        layout="standard",
        numbering=Numbering(pattern="{n}/{yy}", reset=Reset.YEAR),
    ),
    Setup(votes=True),
)
MEETING = Meeting(
    id="m",
    committee="u",
    date=DAY,
    start=time(9),
    end=time(11),
    status=Status.CALLED,
    agenda=(
        AgendaItem(
            id="a",
            kind=Kind.CASE,
            number="1/26",
            title="Godkjenning av innkalling",
            minutes=10,
            decision=paragraphs("Godkjent."),
            started=at("09:00"),
            ended=at("09:08"),
        ),
        AgendaItem(
            id="b",
            kind=Kind.CASE,
            number="2/26",
            title="Vaktplan for vinteren",
            minutes=30,
            tags=("Beslutning",),
            proposal=paragraphs("Planen vedtas."),
            decision=markup.read("1. Planen vedtas.\n2. Den meldes til kommunene."),
            started=at("09:08"),
        ),
        AgendaItem(id="p", kind=Kind.BREAK, title="Pause", minutes=10),
        AgendaItem(id="c", kind=Kind.CASE, number="3/26", title="Status", minutes=20, tags=("Orientering",)),
        AgendaItem(id="e", kind=Kind.OTHER_BUSINESS, title="Eventuelt", minutes=10),
    ),
    attendance=tuple(Attendance(status=Presence.PRESENT, person=id) for id in NAMES),
)
VALUES: tuple[Record, ...] = (
    COMMITTEE,
    *(Person(id=id, name=name) for id, name in NAMES.items()),
    *(
        Membership(id=id, committee="u", person=id, role=Role.LEADER if id == "tone" else Role.MEMBER)
        for id in NAMES
    ),
    MEETING,
)


class LiveRoom:
    """Widgets of the live meeting under one another, driven by keys."""

    def __init__(self, program: Program, qtbot: QtBot, values: tuple[Record, ...] = VALUES) -> None:
        assert program.desk is not None
        self.program, self.qtbot, self.desk = program, qtbot, program.desk
        self.shell = program.window
        self.host = QWidget()
        self.column = QVBoxLayout(self.host)
        self.host.resize(856, 600)
        qtbot.addWidget(self.host)

        def put(work: Work) -> None:
            for value in values:
                work.put(value)

        self.desk.write(Op.CREATE, put)

    def show(self, *widgets: QWidget) -> None:
        """Stand the widgets in a window of their own that has the keyboard."""
        for widget in widgets:
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.host.show()
        self.host.activateWindow()
        self.qtbot.waitUntil(self.host.isActiveWindow, timeout=5_000)

    @property
    def record(self) -> MeetingRecord:
        return self.desk.meeting_record("m")

    @property
    def meeting(self) -> Meeting:
        return self.desk.get(Meeting, "m")

    def item(self, id: str) -> AgendaItem:
        return self.meeting.item(id)

    def change(self, meeting: Meeting) -> None:
        self.desk.write(Op.CHANGE, lambda work: work.put(meeting))

    def change_item(self, id: str, **fields: object) -> None:
        self.change(self.meeting.with_item(replace(self.item(id), **fields)))

    def press(self, key: str) -> None:
        combination = QKeySequence(key)[0]  # pyright: ignore[reportIndexIssue]
        widget = QApplication.focusWidget()
        assert widget is not None
        self.qtbot.keyClick(widget, combination.key(), combination.keyboardModifiers())
        QCoreApplication.processEvents()

    def type(self, text: str) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        self.qtbot.keyClicks(widget, text)
