"""Marks typed while a meeting is held: attendance, the way to the decision, the minutes."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest
from pytestqt.qtbot import QtBot

from hfdesk.domain.values import Attendance, Outcome, Person, Presence
from hfdesk.gui import i18n
from hfdesk.gui.editor.marked import MarkedEdit
from hfdesk.gui.program import Program
from hfdesk.ops import exports
from hfdesk.ops.exports import Form
from hfdesk.store import Op, Work
from tests.gui.live_meeting import HELD, LiveMeeting

MEETING = replace(
    HELD,
    attendance=(
        Attendance(status=Presence.PRESENT, person="kari"),
        Attendance(status=Presence.NO_SHOW, person="hamid"),
        Attendance(status=Presence.PRESENT, name="Liv Eide"),
    ),
)


@pytest.fixture
def room(program: Program, qtbot: QtBot) -> LiveMeeting:
    i18n.use("nb")
    assert program.desk is not None

    def fill(work: Work) -> None:
        work.put(Person(id="kari", name="Kari Nordhus"))
        work.put(Person(id="hamid", name="Hamid Rezai"))

    program.desk.write(Op.CREATE, fill)
    room = LiveMeeting(program, qtbot, MEETING)
    room.press("Ctrl+Return")
    return room


def discussion(room: LiveMeeting) -> MarkedEdit:
    fields = room.page.item.fields
    assert fields is not None
    edit = fields.edits["discussion"]
    assert isinstance(edit, MarkedEdit)
    return edit


def record(room: LiveMeeting, who: str) -> Attendance:
    return next(each for each in room.meeting.attendance if who in (each.person, each.name))


def test_who_comes_and_leaves_is_recorded_with_item_and_clock(room: LiveMeeting) -> None:
    room.pass_minutes(4)
    room.type("+ham")
    room.press("Tab")
    assert (record(room, "hamid").status, record(room, "hamid").from_) == (Presence.PRESENT, time(9, 4))
    assert discussion(room).spoken() == "[Kom 09:04: Hamid Rezai]"
    room.press("Ctrl+Return")
    room.pass_minutes(10)
    room.type("-Eide ")
    assert (record(room, "Liv Eide").to, record(room, "Liv Eide").to_item) == (time(9, 14), "2/26")


@pytest.mark.parametrize("key", ["Backspace", "Ctrl+Z"])
def test_a_chip_that_is_taken_back_takes_its_attendance_with_it(room: LiveMeeting, key: str) -> None:
    before = record(room, "hamid")
    room.pass_minutes(4)
    room.type("+Hamid ")
    assert record(room, "hamid").status is Presence.PRESENT
    room.press(key)
    assert record(room, "hamid") == before
    room.press("Ctrl+Y")
    assert record(room, "hamid").from_ == time(9, 4)
    assert discussion(room).toPlainText() == "\ufffc"


def test_v_goes_to_the_decision(room: LiveMeeting) -> None:
    room.type("Kari innledet.")
    room.press("Return")
    room.type("v: Godkjent.")
    room.save()
    assert (room.item("a").discussion.plain, room.item("a").decision.plain) == ("Kari innledet.", "Godkjent.")


def test_the_minutes_are_right_while_the_meeting_goes_on(room: LiveMeeting) -> None:
    room.type("o: Kari ringer innen 15.1")
    room.press("Return")
    room.type("+Hamid ")
    room.press("Return")
    room.type("Ferdig.")
    room.save()
    text = exports.content(exports.minutes(room.desk, room.meeting_id), Form.TEXT).decode()
    assert "Kari ringer innen 15.1 (Kari Nordhus, innen 15. januar 2027)" in text
    assert "+Hamid" not in text and "Ferdig." in text


def said(room: LiveMeeting) -> str:
    fields = room.page.item.fields
    assert fields is not None
    return fields.said.text()


def test_the_decision_tells_what_it_changed_and_sets_the_outcome(room: LiveMeeting) -> None:
    room.press("Ctrl+Return", "F9", "Ctrl+2")
    assert room.item("b").outcome is Outcome.AS_PROPOSED
    room.press("Ctrl+3", "Ctrl+End", "Return")
    room.type("Utvalget får en ny sak i mai.")
    room.qtbot.waitUntil(lambda: said(room) == "Endret mot forslaget: punkt 3 er nytt", timeout=2_000)
    room.press("Ctrl+Return")
    assert room.item("b").outcome is Outcome.AMENDED
    room.undo()
    assert room.item("b").outcome is Outcome.AMENDED  # the step before is that of going on


def test_an_outcome_that_somebody_set_stays(room: LiveMeeting) -> None:
    room.press("Ctrl+Return", "Ctrl+Shift+U", "Ctrl+3")
    room.type("Mer arbeid trengs.")
    room.press("Ctrl+2")
    assert room.item("b").outcome is Outcome.DEFERRED


def test_what_the_words_tell_is_the_outcome_also_without_a_forslag(room: LiveMeeting) -> None:
    room.press("Ctrl+3")
    room.type("PU tar saken til orientering.")
    room.press("Ctrl+2")
    assert room.item("a").outcome is Outcome.NOTED
    room.press("Ctrl+3", "Ctrl+A", "Delete", "Ctrl+2")
    assert room.item("a").outcome is None
