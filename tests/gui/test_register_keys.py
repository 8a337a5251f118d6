"""Utvalg og personer where keys once led astray, and reasons that stood too long."""

from __future__ import annotations

from datetime import time

from PySide6.QtWidgets import QLineEdit

from hfdesk.domain.values import Committee
from hfdesk.gui.pages.register import MEMBERS, SETUP
from hfdesk.gui.pages.register_setup import SetupTab
from hfdesk.gui.rows import Place
from hfdesk.gui.widgets.editing import Field
from hfdesk.gui.widgets.ordered import NEW
from tests.gui.register_room import Room


def test_enter_in_the_row_of_a_new_member_begins_to_type_its_name(room: Room) -> None:
    room.go(MEMBERS, "asu")
    room.stand(room.members.table, NEW)
    room.press("Return")
    field = room.focus
    assert isinstance(field, Field)
    assert field.key == NEW


def test_the_next_area_of_a_later_field_is_not_the_first_of_the_window(room: Room) -> None:
    room.go(MEMBERS, "asu")
    room.stand(room.members.table, "m1")
    phone = room.members.panel.form.control("phone")
    phone.setFocus()
    room.press("Shift+F6")
    assert room.members.table.hasFocus()
    phone.setFocus()
    room.press("F6")
    assert room.members.earlier.hasFocus()


def test_a_reason_under_a_row_hides_no_other_row(room: Room) -> None:
    room.go(MEMBERS, "asu")
    table = room.members.table
    room.stand(table, "m1", 1)
    room.type("sjef")
    room.press("Return")
    room.settle()
    assert "«sjef» er ikke en rolle" in table.reasons.text("m1")
    assert table.verticalScrollBar().maximum() == 0
    room.press("Escape")
    room.settle()
    assert table.viewport().height() == table.verticalHeader().length()


def test_a_refused_start_is_taken_when_the_end_is_late_enough(room: Room) -> None:
    room.go(SETUP, "asu")
    part = room.page.part
    assert isinstance(part, SetupTab)
    for key, typed in (("end", "9"), ("start", "14"), ("end", "15")):
        line = part.numbers.control(key)
        assert isinstance(line, QLineEdit)
        line.setFocus()
        line.selectAll()
        room.type(typed)
        room.press("Tab")
        assert bool(part.numbers.reason("start")) == (key == "start")
    asu = room.desk.get(Committee, "asu")
    assert (asu.start, asu.end) == (time(14), time(15))
    assert str(part.numbers.control("start").property("text")) == "14:00"


def test_where_nobody_meets_yet_a_new_meeting_leads_to_where_a_committee_is_made(empty_room: Room) -> None:
    window = empty_room.program.window
    window.go(Place("home"))
    window.act("new")
    assert window.place.page == "register"
    assert window.status.notice == "Legg inn et utvalg først, under Utvalg og personer."
    window.act("new")
    empty_room.settle()
    assert len(empty_room.desk.all(Committee)) == 1
    assert window.status.notice == ""
