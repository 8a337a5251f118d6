"""The attendance of a meeting on its page: typed into in place until the minutes are approved."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from hfdesk.domain import presence
from hfdesk.domain.values import Meeting, Presence, Status
from hfdesk.gui.pages.attendance import DEPUTY, FROM, ITEMS, NAME, NOTE, AttendanceTab
from hfdesk.gui.pages.meeting import ATTENDANCE, MeetingPage
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.gui.widgets.ordered import NEW
from hfdesk.ops.archives import open_archive
from hfdesk.store import Op
from tests.gui.people_room import PeopleRoom


class TabRoom(PeopleRoom):
    """The tab of the meeting's page."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        super().__init__(program, qtbot)
        QCoreApplication.processEvents()
        program.window.go(Place("meeting", "prove", ATTENDANCE))
        page = program.window.page
        assert isinstance(page, MeetingPage)
        self.page = page
        self.tab: AttendanceTab = page.attendance
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow, timeout=5_000)
        self.tab.table.setFocus()

    def read(self) -> None:
        QCoreApplication.processEvents()

    def edit(self, who: str, column: int, text: str, key: str = "Return") -> None:
        assert self.tab.table.open(who, column) is not None
        self.type(text)
        self.press(key)

    def settle_as(self, status: Status) -> None:
        """The meeting has come so far."""
        self.desk.write(Op.CHANGE, lambda work: work.put(replace(work.get(Meeting, "prove"), status=status)))
        self.read()

    def cells(self, who: str) -> tuple[str, ...]:
        model = self.tab.table.model()
        keys = [self.tab.table._rows().key(at) for at in range(model.rowCount())]  # pyright: ignore[reportPrivateUsage]
        at = keys.index(who)
        return tuple(model.index(at, column).data() for column in range(1, model.columnCount()))


@pytest.fixture
def room(empty: Program, qtbot: QtBot, tmp_path: Path) -> TabRoom:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    return TabRoom(empty, qtbot)


def test_of_a_meeting_to_come_those_expected_are_shown_and_an_absence_can_be_noted(room: TabRoom) -> None:
    assert room.cells("tone")[:3] == ("Tone Viksund", "HS", "Til stede")
    assert room.meeting.attendance == ()
    assert room.tab.table.stand("ola", NAME)
    room.press("Space")
    assert room.record("ola").status is Presence.ABSENT
    assert room.cells("ola")[2] == "Forfall"
    room.program.window.commands.actions["undo"].trigger()
    room.read()
    assert room.meeting.attendance == ()


def test_clock_items_deputy_and_remark_are_typed_in_place_after_the_meeting(room: TabRoom) -> None:
    room.tab.table.stand("tone", NAME)
    room.press("Space", "Space")
    room.settle_as(Status.MINUTED)
    room.edit("odd", FROM, "1225")
    room.edit("odd", ITEMS, "42-45")
    room.edit("odd", NOTE, "ferga var innstilt")
    room.edit("siri", DEPUTY, "guro")
    odd = room.record("odd")
    assert (odd.from_, odd.from_item, odd.to_item, odd.note) == (
        time(12, 25),
        "42/26",
        "45/26",
        "ferga var innstilt",
    )
    assert room.record("siri").deputy_for == "guro"
    assert room.cells("odd")[3:6] == ("12:25", "", "42–45")


def test_what_is_refused_stays_in_its_field_with_the_reason(room: TabRoom) -> None:
    room.edit("odd", ITEMS, "99")
    (field,) = room.tab.table.delegate.fields
    assert (field.text(), field.reason) == ("99", "Sak 99 står ikke på sakslisten.")
    assert room.meeting.attendance == ()
    room.press("Esc")


def test_a_guest_is_added_in_the_last_row_and_taken_out_again(room: TabRoom) -> None:
    room.edit(NEW, NAME, "Gro Lie")
    assert room.record("Gro Lie").status is Presence.PRESENT
    assert room.tab.table.stand("Gro Lie", NAME)
    room.press("Delete")
    assert presence.find(room.meeting, "Gro Lie") is None


def test_approved_minutes_are_shown_and_left_as_they_are(room: TabRoom) -> None:
    room.tab.table.stand("tone", NAME)
    room.press("Space")
    room.settle_as(Status.APPROVED)
    before = room.meeting
    room.tab.table.stand("siri", NAME)
    room.press("Space", "Delete")
    assert room.tab.table.open("siri", NOTE) is None
    assert room.meeting == before
    assert room.tab.keys() == ()
    assert room.tab._locked.text() == "Referatet er godkjent. Oppmøtet kan ikke endres."  # pyright: ignore[reportPrivateUsage]
