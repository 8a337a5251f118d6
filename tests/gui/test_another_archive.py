"""Pages show one archive: another with the same meetings in it is read, and never written into by mistake."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from hfdesk.domain.values import Meeting
from hfdesk.gui.pages.meeting import MINUTES, MeetingPage
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.ops.archives import open_archive
from hfdesk.store import Op
from hfdesk.store.migrating import back_up


def test_a_copy_that_was_changed_is_shown_as_it_is(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    window, first = program.window, program.desk
    assert first is not None
    held = first.meeting_rows()[0].id
    other = open_archive(back_up(first.path, tmp_path / "kopi.hfdesk"))
    meeting = other.get(Meeting, held)
    other.write(Op.MEETING_MOVE, lambda work: work.put(replace(meeting, place="Et annet rom")))
    window.go(Place("meeting", held, MINUTES))
    before = window.page
    program.hand(other)
    window.go(Place("meeting", held, MINUTES))
    page = window.page
    assert isinstance(page, MeetingPage)
    assert page is not before
    assert page.record is not None
    assert page.record.meeting.place == "Et annet rom"
    qtbot.wait(50)
