"""A meeting of twenty members whose attendance is noted by keys, in a widget that stands alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hfdesk.domain import presence
from hfdesk.domain.records import MeetingRecord
from hfdesk.domain.setup import Setup, with_setup
from hfdesk.domain.values import (
    AgendaItem,
    Attendance,
    Committee,
    Kind,
    Meeting,
    Membership,
    Organization,
    OrganizationKind,
    Person,
    Role,
    Who,
)
from hfdesk.gui.program import Program
from hfdesk.ops import live
from hfdesk.store import Desk, Op, Work

DAY = date(2026, 12, 3)
HOSPITAL = Organization(id="syk", name="Havnes sykehus", short_name="HS", kind=OrganizationKind.HOSPITAL)
TOWNS = tuple(
    Organization(id=f"by{at}", name=name, kind=OrganizationKind.MUNICIPALITY)
    for at, name in enumerate(("Storvika", "Lysnes", "Tverrelva", "Havbukta"))
)
OTHERS = (
    Organization(id="lege", name="Fastlegerådet", kind=OrganizationKind.GP),
    Organization(id="bruker", name="Brukerrådet", kind=OrganizationKind.USERS),
)
NAMES = {
    "syk": "Tone Viksund,Sindre Abelsen,Mette Kvalheim,Ola Brekkås,Ingrid Myhre,Pål Sætren,Runa Tveito",
    "by0": "Arild Steinset,Kari Nordlie,Hans Jacob Moen",
    "by1": "Jorunn Heggli,Liv Torunn Eidsvåg,Bjørg Ness",
    "by2": "Odd Einar Rabbås,Siri Foss",
    "by3": "Guro Lind,Terje Aasen",
    "lege": "Hamid Rezvani",
    "bruker": "Wenche Skogmo,Per-Olav Myran",
}
MEMBERS = tuple(
    Person(id=name.split()[0].lower(), name=name, organization=home)
    for home, names in NAMES.items()
    for name in names.split(",")
)
MORE = (
    Person(id="birgit", name="Birgit Haugan", organization="syk"),
    Person(id="eva", name="Eva Nilsbu", organization="by1"),
    Person(id="signe", name="Signe Bratlid"),
    Person(id="thea", name="Thea Lundby", organization="by1"),
)
COMMITTEE = Committee(id="prove", name="Prøveutvalget", short_name="PU")
MEETING = Meeting(
    id="prove",
    committee="prove",
    date=DAY,
    start=time(12),
    minute_takers=(Who(person="signe"),),
    agenda=tuple(
        AgendaItem(id=f"i{n}", kind=Kind.CASE, number=f"{n}/26", title=f"Sak {n}", minutes=20)
        for n in range(41, 48)
    ),
)


class People(Protocol):
    """A widget that shows the people of a meeting."""

    def show_record(self, record: MeetingRecord, item: AgendaItem | None) -> None:
        """Show them."""
        ...


def fill(work: Work, setup: Setup) -> None:
    """The committee with twenty members, two deputies and a secretary."""
    roles = {"tone": Role.LEADER, "arild": Role.DEPUTY_LEADER}
    for value in (HOSPITAL, *TOWNS, *OTHERS, *MEMBERS, *MORE, with_setup(COMMITTEE, setup)):
        work.put(value)
    for at, each in enumerate(MEMBERS):
        role = roles.get(each.id, Role.MEMBER)
        work.put(Membership(id=f"m{at:02}", committee="prove", person=each.id, role=role))
    for id, person, role, for_ in (
        ("n1", "birgit", Role.DEPUTY, "ola"),
        ("n2", "eva", Role.DEPUTY, "jorunn"),
        ("n3", "signe", Role.SECRETARY, ""),
    ):
        work.put(Membership(id=id, committee="prove", person=person, role=role, deputy_for=for_))
    work.put(MEETING)


class PeopleRoom:
    """The widget in a window of its own, shown again after each gesture as its page does."""

    def __init__(self, program: Program, qtbot: QtBot, setup: Setup | None = None) -> None:
        assert program.desk is not None
        self.program, self.qtbot, self.desk = program, qtbot, program.desk
        self.clock = datetime.combine(DAY, time(11, 57)).astimezone()
        program._clock = lambda: self.clock  # pyright: ignore[reportPrivateUsage]
        self.desk.write(Op.CREATE, lambda work: fill(work, setup or Setup()))
        self.item = ""
        self.shown: People | None = None
        self.count = 0  # keys pressed

    def put(self, widget: QWidget, shown: People, wide: int = 1098, high: int = 655) -> None:
        """Show a widget."""
        self.shown = shown
        widget.resize(wide, high)
        self.qtbot.addWidget(widget)
        self.read()
        widget.show()
        widget.activateWindow()
        self.qtbot.waitUntil(widget.isActiveWindow, timeout=5_000)

    def read(self) -> None:
        """The page reads again."""
        QCoreApplication.processEvents()
        record = self.desk.meeting_record("prove")
        item = record.meeting.item(self.item) if self.item else None
        assert self.shown is not None
        self.shown.show_record(record, item)

    def at(self, item: str, clock: str) -> None:
        """An item is begun."""
        self.clock = datetime.combine(DAY, time.fromisoformat(clock)).astimezone()
        live.enter(self.desk, "prove", item, self.clock.replace(tzinfo=None))
        self.item = item
        self.read()

    def pass_minutes(self, minutes: int) -> None:
        """Time goes."""
        self.clock += timedelta(minutes=minutes)

    def press(self, *keys: str) -> None:
        """Keys where the focus is."""
        for key in keys:
            combination = QKeySequence(key)[0]  # pyright: ignore[reportIndexIssue]
            self.qtbot.keyClick(self.focus, combination.key(), combination.keyboardModifiers())
            self.count += 1
            self.read()

    def type(self, text: str) -> None:
        """Letters where the focus is."""
        for letter in text:
            self.qtbot.keyClicks(self.focus, letter)
            self.count += 1
        self.read()

    @property
    def focus(self) -> QWidget:
        """What has the keyboard."""
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    @property
    def meeting(self) -> Meeting:
        """What the archive has."""
        return self.desk.get(Meeting, "prove")

    def record(self, who: str) -> Attendance:
        """Somebody's record."""
        return presence.record_of(self.meeting, who)

    def undo(self) -> None:
        """Take the last gesture back."""
        self.desk.undo()
        self.read()


def without(*people: str) -> Setup:
    """A setup that watches for a quorum, which is lost without these many."""
    return replace(Setup(quorum=True), quorum_at_least=21 - len(people))


def desk_of(program: Program) -> Desk:
    """The open archive."""
    assert program.desk is not None
    return program.desk
