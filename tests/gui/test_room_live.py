"""The room's screen while a meeting is held by keys."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from hfdesk.gui.live.room_view import RoomState, RoomView
from hfdesk.gui.program import Program
from tests.gui.live_meeting import LiveMeeting


@pytest.fixture
def held(program: Program, qtbot: QtBot) -> LiveMeeting:
    return LiveMeeting(program, qtbot)


def seen(held: LiveMeeting) -> RoomView:
    screen = held.program.rooming.screen
    assert screen is not None
    return screen.view


def sees(held: LiveMeeting, text: str) -> None:
    held.qtbot.waitUntil(lambda: seen(held).text.plain == text)


def test_f11_turns_it_on_and_off_and_the_caret_stays(held: LiveMeeting) -> None:
    held.press("Ctrl+Return", "F11")
    assert seen(held).state is RoomState.ITEM
    held.program.window.activateWindow()  # the offscreen platform knows no window that asks for no keyboard
    held.qtbot.waitUntil(held.program.window.isActiveWindow)
    fields = held.page.item.fields
    assert fields and fields.edits["discussion"].hasFocus()
    assert held.page.header.room.isChecked()
    held.press("F11")
    assert held.program.rooming.screen is None
    assert not held.page.header.room.isChecked()


def test_the_room_reads_what_is_typed_and_sees_the_forslag_until_then(held: LiveMeeting) -> None:
    held.press("Ctrl+Return", "Ctrl+Return")
    held.program.rooming.toggle()
    held.program.window.activateWindow()
    held.qtbot.waitUntil(held.program.window.isActiveWindow)
    assert seen(held).label == "Forslag til vedtak"
    held.press("Ctrl+3")
    held.type("Planen utsettes.")
    sees(held, "Planen utsettes.")
    assert (seen(held).label, seen(held).is_typed) == ("Vedtak", True)


def test_looking_back_leaves_the_current_item_with_all_that_was_typed_there(held: LiveMeeting) -> None:
    held.press("Ctrl+Return", "Ctrl+Return", "Ctrl+3")
    held.type("Vedtatt.")
    held.press("Ctrl+Shift+Return")
    held.page.room.act("live-room")
    assert (seen(held).title, seen(held).text.plain) == ("Vaktplan", "Vedtatt.")


def test_the_discussion_comes_when_the_minute_taker_lets_it(held: LiveMeeting) -> None:
    held.press("Ctrl+Return")
    held.type("Vi drøfter.")
    held.program.rooming.toggle()
    assert seen(held).text.plain == ""
    actions = held.program.window.commands.actions
    actions["live-discussion"].trigger()
    sees(held, "Vi drøfter.")
    held.program.window.acting.show_page(held.program.window.commands)
    assert actions["live-discussion"].isChecked() and actions["live-room"].isChecked()


def test_a_break_and_the_next_item_are_shown_as_they_come(held: LiveMeeting) -> None:
    held.press("Ctrl+Return", "Ctrl+Return", "Ctrl+Return")
    held.program.rooming.toggle()
    assert (seen(held).state, seen(held).title) == (RoomState.BREAK, "Pause til 09:10")
    held.program.window.activateWindow()
    held.qtbot.waitUntil(held.program.window.isActiveWindow)
    held.press("Ctrl+Return")
    held.qtbot.waitUntil(lambda: seen(held).title == "Status")
