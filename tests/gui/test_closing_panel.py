"""Ending a meeting in the window: what is open, one key away, and the minutes that are made."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hfdesk.domain.closing import Open, What
from hfdesk.domain.richtext import paragraphs
from hfdesk.domain.values import Status
from hfdesk.gui.live.closing import ClosingPanel, words
from hfdesk.gui.program import Program
from hfdesk.ops import closing, live
from hfdesk.ops.archives import open_archive
from tests.gui.live_room import LiveRoom, at


class Closing(LiveRoom):
    """The panel alone."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        super().__init__(program, qtbot)
        self.jumps: list[Open] = []
        self.flushed = 0
        self.panel = ClosingPanel(self.shell)
        self.panel.flush = self._flush
        self.panel.jumped.connect(self.jumps.append)
        self.show(self.panel)
        self.again()

    def _flush(self) -> None:
        self.flushed += 1

    def again(self) -> None:
        record = self.record
        self.panel.show_record(record, record.meeting.item("b"))

    def treat_all(self) -> None:
        """Every item treated, and decided."""
        for item, clock in (("c", "09:30"), ("e", "09:50")):
            live.enter(self.desk, "m", item, at(clock))
        self.again()

    def end(self) -> None:
        """Press the button and wait for the minutes."""
        self.panel.end.setFocus()
        self.press("Return")
        self.qtbot.waitUntil(lambda: self.meeting.status is Status.MINUTED, timeout=10_000)
        self.again()

    @property
    def entries(self) -> list[tuple[str, str]]:
        return [(each.title, each.second) for each in self.panel.list.rows.entries]


@pytest.fixture
def room(empty: Program, tmp_path: Path, qtbot: QtBot) -> Closing:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    return Closing(empty, qtbot)


def test_what_is_open_is_listed_and_enter_goes_there(room: Closing) -> None:
    room.change_item("b", decision=paragraphs())
    room.again()
    room.panel.start()
    assert room.flushed == 1
    assert room.entries == [
        ("Behandles fortsatt", "2/26 · Vaktplan for vinteren"),
        ("Mangler vedtak", "2/26 · Vaktplan for vinteren"),
        ("Er ikke behandlet", "3/26 · Status"),
    ]
    assert QApplication.focusWidget() is room.panel.list
    assert room.panel.end.text() == "Avslutt likevel"
    room.press("Down")
    room.press("Return")
    assert [(each.what, each.item) for each in room.jumps] == [(What.NO_DECISION, "b")]
    assert not room.panel.is_asking


def test_what_is_mended_leaves_the_list_while_it_is_shown(room: Closing) -> None:
    room.change_item("b", decision=paragraphs())
    room.again()
    room.panel.start()
    room.change_item("b", decision=paragraphs("Planen vedtas."))
    room.again()
    assert "Mangler vedtak" not in [title for title, _ in room.entries]


def test_escape_goes_back_to_the_meeting_and_nothing_is_ended(room: Closing) -> None:
    told: list[bool] = []
    room.panel.shown_now.connect(told.append)
    room.panel.start()
    with room.qtbot.waitSignal(room.panel.left):
        room.press("Esc")
    assert told == [True, False]
    assert room.meeting.status is Status.CALLED


def test_a_meeting_with_nothing_open_is_ended_by_one_key(room: Closing) -> None:
    room.treat_all()
    room.panel.start()
    assert QApplication.focusWidget() is room.panel.end
    assert room.panel.end.text() == "Avslutt møtet"
    room.end()
    assert not room.panel.is_asking
    assert not room.panel.over.isHidden()
    draft = closing.last_draft(room.desk, room.record)
    assert draft is not None
    assert draft.is_file()
    assert draft.parent.name == "U"
    room.desk.undo()
    room.again()
    assert room.panel.over.isHidden()


def test_a_meeting_is_ended_anyway_and_taken_up_again(room: Closing) -> None:
    room.panel.start()
    room.end()
    assert [each.text() for each in room.panel.over.buttons()] == [
        "Åpne referatet",
        "Vis i mappe",
        "Ta opp møtet igjen",
    ]
    room.panel.over.again.setFocus()
    room.press("Return")
    assert room.meeting.status is Status.CALLED
    room.again()
    assert room.panel.isHidden()


def test_a_meeting_that_was_ended_long_ago_still_knows_its_minutes(room: Closing) -> None:
    closing.close(room.desk, "m", at("10:05"))
    room.again()
    assert not room.panel.over.isHidden()
    assert not room.panel.over.open.isHidden()


def test_why_the_minutes_cannot_be_made_stands_over_the_button(room: Closing) -> None:
    (room.desk.path.parent / "U").write_bytes(b"en fil der mappen skulle ligge")
    room.panel.start()
    room.panel.end.click()
    room.qtbot.waitUntil(lambda: bool(room.panel.end.accessibleDescription()), timeout=10_000)
    assert room.meeting.status is Status.CALLED
    assert room.panel.is_asking


def test_everything_that_can_be_open_has_words() -> None:
    values = {"text": "t" * 90, "name": "N", "cast": 3, "present": 2, "quorum": 4}
    told = {words(Open(what, values=values)) for what in What}
    assert len(told) == len(What)
    assert all("{" not in each and len(each) < 120 for each in told)
