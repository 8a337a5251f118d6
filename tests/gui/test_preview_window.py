"""The preview beside a meeting's parts, in the window, driven by keys, with the real pages."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hfdesk.documents.sources import of_case, of_item
from hfdesk.domain.values import Case, Meeting, Section, Status
from hfdesk.gui.pages.meeting import MeetingPage
from hfdesk.gui.pages.paper import CasePage
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.gui.shots import places
from hfdesk.markup import from_plain
from hfdesk.ops import previews
from hfdesk.store import Op

LONG = 20_000
"""Milliseconds that a machine with much to do may need."""


class Desk:
    """A window on one of the sample's meetings, and its pages."""

    def __init__(self, program: Program, qtbot: QtBot, name: str) -> None:
        assert program.desk is not None
        self.program, self.qtbot, self.desk = program, qtbot, program.desk
        self.place = dict(places(self.desk))[name]
        program.window.go(self.place)
        assert isinstance(program.window.page, MeetingPage)
        self.page = program.window.page
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow, timeout=5_000)

    def press(self, key: str) -> None:
        combination = QKeySequence(key)[0]  # pyright: ignore[reportIndexIssue]
        widget = QApplication.focusWidget()
        assert widget is not None
        self.qtbot.keyClick(widget, combination.key(), combination.keyboardModifiers())

    def type(self, words: str) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        self.qtbot.keyClicks(widget, words)

    def ready(self) -> None:
        self.qtbot.waitUntil(lambda: self.page.beside.pane.is_newest, timeout=LONG)

    def printed(self, source: str) -> str:
        """What the pages say of a text."""
        pages = self.page.beside.pane.press.pages
        assert pages is not None
        lines = [
            pages.words(at, mark)
            for at in range(len(pages.sizes))
            for mark in pages.marks(at)
            if mark.source == source
        ]
        return " ".join(lines)


def test_ctrl_p_shows_the_invitation_beside_the_agenda_and_puts_it_away(
    program: Program, qtbot: QtBot
) -> None:
    room = Desk(program, qtbot, "agenda")
    room.page.agenda.table.setFocus()
    room.press("Ctrl+P")
    room.ready()
    assert room.page.beside.is_on
    item = room.page.agenda.table.key()
    title = room.desk.get(Meeting, room.place.id).item(item).title
    assert title in room.printed(of_item(item, "title"))
    assert len(room.page.beside.pane.view.bars()) == 1
    assert room.page.agenda.table.hasFocus()
    room.press("Ctrl+P")
    assert not room.page.beside.is_on
    assert not room.page.beside.pane.isVisible()


def test_what_is_typed_in_a_paper_is_on_the_page_after_a_pause(program: Program, qtbot: QtBot) -> None:
    room = Desk(program, qtbot, "paper")
    column = room.page.paper.view.column
    key = next(each for each in column.fields if each.startswith("section"))
    column.fields[key].edit.setFocus()
    room.press("Ctrl+P")
    room.ready()
    room.type("Bergfrue ")
    room.ready()
    source = room.page.paper.view.source()[0]
    assert "Bergfrue" in room.printed(source)
    assert source.endswith(key)
    assert column.fields[key].edit.hasFocus()


def test_a_click_on_a_paper_in_the_invitation_leads_to_its_text(program: Program, qtbot: QtBot) -> None:
    room = Desk(program, qtbot, "paper")
    room.page.paper.view.column.fields["proposal"].edit.setFocus()
    room.press("Ctrl+P")
    room.ready()
    view = room.page.beside.pane.view
    page, mark = next(
        (at, each)
        for at, marks in view.marks.items()
        for each in marks
        if "/section" in each.source and room.page.beside.pane.press.pages.words(at, each)  # type: ignore[union-attr]
    )
    at = view.places.line(page, mark).center().toPoint()
    at.setY(at.y() - view.verticalScrollBar().value())
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    column = room.page.paper.view.column
    field = column.fields[mark.source.rpartition("/")[2]]
    qtbot.waitUntil(field.edit.hasFocus, timeout=LONG)
    assert column.field_at_caret() is field


def test_the_minutes_have_live_fields_where_one_writes_and_nowhere_else(
    program: Program, qtbot: QtBot
) -> None:
    room = Desk(program, qtbot, "minutes")
    minutes = room.page.minutes
    room.ready()
    first = minutes.item
    edits = minutes.areas()
    assert len([each for each in minutes.cards if each.is_open]) == 1
    edits[0].setFocus()
    room.press("Ctrl+End")
    room.press("Down")
    room.press("Ctrl+End")
    room.press("Down")
    assert minutes.item != first
    assert len([each for each in minutes.cards if each.is_open]) == 1
    room.type("Solblom ")
    room.ready()
    assert "Solblom" in minutes.texts()[("discussion",)].plain
    assert "Solblom" in room.printed(of_item(minutes.item, "discussion"))
    assert room.page.beside.pane.view.followed.place == of_item(minutes.item, "")


def test_what_is_corrected_in_the_minutes_is_stored(program: Program, qtbot: QtBot) -> None:
    room = Desk(program, qtbot, "minutes")
    room.page.minutes.areas()[0].setFocus()
    item = room.page.minutes.item
    room.type("Rettet. ")
    stored = lambda: room.desk.get(Meeting, room.place.id).item(item).discussion.plain  # noqa: E731
    qtbot.waitUntil(lambda: "Rettet." in stored(), timeout=LONG)
    assert stored().count("Rettet.") == 1


def test_approved_minutes_are_locked_and_say_so(program: Program, qtbot: QtBot) -> None:
    room = Desk(program, qtbot, "minutes")
    meeting = room.desk.get(Meeting, room.place.id)
    room.desk.write(Op.CREATE, lambda work: work.put(replace(meeting, status=Status.APPROVED)))
    qtbot.waitUntil(room.page.minutes.reason.isVisible, timeout=LONG)
    field = room.page.minutes.areas()[0]
    field.setFocus()
    before = room.page.minutes.toPlainText()
    room.type("x")
    assert room.page.minutes.toPlainText() == before


def test_a_page_that_cannot_be_made_lets_one_type_on(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = Desk(program, qtbot, "minutes")
    room.ready()
    count = room.page.beside.pane.view.count

    def fails(*_: object) -> None:
        raise ValueError("no page today")

    monkeypatch.setattr(previews.Printer, "minutes", fails)
    room.page.minutes.areas()[0].setFocus()
    item = room.page.minutes.item
    room.type("Uten side. ")
    qtbot.waitUntil(room.page.beside.pane.notice.isVisible, timeout=LONG)
    assert room.page.beside.pane.view.count == count
    assert room.page.beside.pane.view.muted
    room.type("Og videre. ")
    stored = lambda: room.desk.get(Meeting, room.place.id).item(item).discussion.plain  # noqa: E731
    qtbot.waitUntil(lambda: "Uten side. Og videre." in stored(), timeout=LONG)


def test_in_a_narrow_window_the_page_is_a_tab(program: Program, qtbot: QtBot) -> None:
    program.window.resize(900, 600)
    room = Desk(program, qtbot, "minutes")
    beside = room.page.beside
    qtbot.waitUntil(beside.tabs.isVisible, timeout=LONG)
    beside.show_text()
    assert room.page.minutes.isVisible()
    assert not beside.pane.isVisible()
    room.page.minutes.areas()[0].setFocus()
    room.press("Ctrl+P")
    qtbot.waitUntil(beside.pane.isVisible, timeout=LONG)
    assert not room.page.minutes.isVisible()


def test_going_to_another_meeting_shows_its_pages_and_not_those_before(
    program: Program, qtbot: QtBot
) -> None:
    room = Desk(program, qtbot, "minutes")
    room.ready()
    other = dict(places(room.desk))["agenda"].id
    program.window.go(Place("meeting", other, 3))
    room.ready()
    first = room.page.beside.pane.view.marks[0][0]
    assert other in first.source.split("/")


def test_the_paper_of_a_case_without_a_meeting_has_its_page_too(program: Program, qtbot: QtBot) -> None:
    assert program.desk is not None
    case = Case(id="fri", committee=program.desk.committee_rows()[0].id, title="Ny leieavtale")
    text = from_plain("Leien er åtte kroner.")
    program.desk.write(
        Op.CREATE, lambda work: work.put(replace(case, sections=(Section(heading="Om", text=text),)))
    )
    program.window.go(Place("case", "fri"))
    page = program.window.page
    assert isinstance(page, CasePage)
    program.window.activateWindow()
    program.window.act("preview")
    qtbot.waitUntil(lambda: page.beside.is_on and page.beside.pane.is_newest, timeout=LONG)
    marks = page.beside.pane.view.marks[0]
    assert of_case("fri", "section0") in {mark.source for mark in marks}
