"""What comes up in a meeting, and its end, by keys alone in the window."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from hfdesk.domain.setup import Setup, with_setup
from hfdesk.domain.values import Attendance, Exempt, Outcome, Presence, Status, Votes
from hfdesk.gui.program import Program
from hfdesk.ops import closing
from hfdesk.ops.archives import open_archive
from hfdesk.store import Op, Work
from tests.gui.live_meeting import COMMITTEE, DAY, LiveMeeting


@pytest.fixture
def room(program: Program, qtbot: QtBot) -> LiveMeeting:
    return LiveMeeting(program, qtbot)


def act(room: LiveMeeting, command: str) -> None:
    """A command of the menus that has no key of its own."""
    room.program.window.commands.actions[command].trigger()
    room.settle()


def at(clock: str) -> datetime:
    return datetime.combine(DAY, time.fromisoformat(clock))


def asked() -> QLineEdit:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    return focus


def test_a_new_case_takes_the_next_number(room: LiveMeeting) -> None:
    room.press("Ctrl+Return")
    act(room, "live-own")
    room.type("Hastesak")
    room.press("Return")
    room.settle()
    assert room.page.shown_item is not None
    assert (room.page.shown_item.title, room.page.shown_item.number) == ("Hastesak", "4/26")
    room.type("Ada orienterte.")
    room.save()
    assert room.item(room.page.shown_item.id).discussion.plain == "Ada orienterte."


def test_a_case_that_is_postponed_gets_the_sentence_that_can_be_written_over(room: LiveMeeting) -> None:
    room.press("Ctrl+Return", "Ctrl+Shift+U")
    fields = room.page.item.fields
    assert fields is not None
    assert room.item("a").outcome is Outcome.DEFERRED
    assert fields.edits["decision"].toPlainText() == "Saken utsettes til neste møte."
    room.press("Ctrl+Shift+U")
    assert (room.item("a").outcome, room.item("a").decision.plain) == (None, "")
    assert fields.edits["decision"].toPlainText() == ""


def test_a_decision_that_is_being_typed_stays_when_the_case_is_sent_back(room: LiveMeeting) -> None:
    room.press("Ctrl+Return", "Ctrl+3")
    room.type("AU ser på saken.")
    room.press("Ctrl+Shift+R")
    room.save()
    assert room.item("a").outcome is Outcome.SENT_BACK
    assert room.item("a").decision.plain == "AU ser på saken."


def test_one_key_closes_the_meeting_with_a_ground_and_opens_it_again(room: LiveMeeting) -> None:
    there = (Attendance(status=Presence.PRESENT, name="Ada Berge"),)
    held = room.meeting
    room.desk.write(Op.CHANGE, lambda work: work.put(replace(held, attendance=there)))
    room.settle()
    room.press("Ctrl+Return")
    room.pass_minutes(5)
    room.press("Ctrl+L", "Return")
    assert room.item("a").exempt is None
    room.type("offl. § 13")
    room.press("Return")
    assert room.item("a").exempt == Exempt(paragraph="offl. § 13", note="09:05–; Ada Berge")
    room.pass_minutes(10)
    room.press("Ctrl+L")
    assert room.item("a").exempt == Exempt(paragraph="offl. § 13", note="09:05–09:15; Ada Berge")


def test_the_closed_part_is_corrected_from_its_item(room: LiveMeeting) -> None:
    room.press("Ctrl+Return")
    room.pass_minutes(5)
    room.press("Ctrl+L")
    room.type("13")
    room.press("Tab", "Return")
    assert room.item("a").exempt == Exempt(paragraph="offl. § 13", note="09:05–")
    room.pass_minutes(10)
    room.press("Ctrl+L", "Ctrl+Return")
    room.press("Ctrl+Shift+Return")
    panel = room.page.locking
    assert room.page.item.closed_part.text() == "Lukket, offl. § 13"
    room.page.item.closed_part.click()
    told = [each.text() for each in (panel.ground, panel.clocks, panel.stayed, panel.public)]
    assert told == ["offl. § 13", "09:05–09:15", "", ""]
    for field, text in (
        (panel.ground, "offl. § 23"),
        (panel.clocks, "0903 0912"),
        (panel.stayed, "Ada Berge"),
        (panel.public, "Personalsak"),
    ):
        field.setFocus()
        field.selectAll()
        room.type(text)
    room.press("Return")
    wanted = Exempt(paragraph="offl. § 23", note="09:03–09:12; Ada Berge", public_title="Personalsak")
    assert room.item("a").exempt == wanted
    assert panel.isHidden()
    room.undo()
    assert room.item("a").exempt == Exempt(paragraph="offl. § 13", note="09:05–09:15")


def test_a_ground_without_a_paragraph_is_taken_with_a_remark(room: LiveMeeting) -> None:
    room.press("Ctrl+Return", "Ctrl+L")
    panel = room.page.locking
    room.type("off")
    assert panel.remark.isHidden()
    room.press("Esc")
    room.type(" avtale")
    assert panel.remark.text().startswith("«off avtale» nevner ingen paragraf")
    room.press("Return")
    exempt = room.item("a").exempt
    assert exempt is not None
    assert exempt.paragraph == "off avtale"
    assert "nevner ingen paragraf" in room.status


def test_what_cannot_be_of_a_closed_part_stays_in_its_fields_with_the_reason(room: LiveMeeting) -> None:
    room.press("Ctrl+Return", "Ctrl+L")
    panel = room.page.locking
    room.type("offl. § 13")
    panel.clocks.setText("0930 0910")
    room.press("Return")
    assert panel.reason.text() == "Slutten er før starten. Rett det ene klokkeslettet."
    assert (panel.ground.text(), panel.clocks.text()) == ("offl. § 13", "0930 0910")
    assert room.item("a").exempt is None


def test_a_case_that_was_closed_by_mistake_was_never_closed(room: LiveMeeting) -> None:
    room.press("Ctrl+Return", "Ctrl+L")
    room.type("offl. § 13")
    room.press("Return")
    act(room, "live-closed")
    room.page.locking.away.setFocus()
    room.press("Space")
    assert room.item("a").exempt is None
    assert room.page.item.closed_part.isHidden()
    act(room, "live-closed")
    assert room.page.locking.isHidden()
    assert "ikke lukket" in room.status


def test_another_type_is_typed(room: LiveMeeting) -> None:
    room.press("Ctrl+Return")
    act(room, "live-type")
    room.type("Beslutning")
    room.press("Return")
    assert room.item("a").tags == ("Beslutning",)


def test_escape_leaves_all_as_it_was_and_goes_back_to_the_text(room: LiveMeeting) -> None:
    room.press("Ctrl+Return")
    before, text = room.meeting, QApplication.focusWidget()
    for command in ("live-own", "live-type", "live-lock"):
        act(room, command)
        assert asked() is not text
        room.press("Esc")
        assert QApplication.focusWidget() is text
    assert room.meeting == before


def test_votes_are_two_keys_where_the_committee_has_them(room: LiveMeeting) -> None:
    there = tuple(Attendance(status=Presence.PRESENT, name=name) for name in ("Ada Berge", "Bo Dahl"))
    held = room.meeting
    changed = (with_setup(COMMITTEE, Setup(votes=True)), replace(held, attendance=there))

    def change(work: Work) -> None:
        for value in changed:
            work.put(value)

    room.desk.write(Op.CHANGE, change)
    room.settle()
    room.press("Ctrl+Return")
    fields = room.page.item.fields
    assert fields is not None
    least = fields.edits["discussion"].minimumHeight()
    room.press("F8")
    assert fields.edits["discussion"].minimumHeight() < least
    room.press("Return")
    assert room.item("a").votes == Votes(for_=2, against=0, blank=0)
    assert fields.edits["discussion"].minimumHeight() == least
    assert fields.edits["decision"].hasFocus()


def test_the_end_lists_what_is_open_leads_there_and_makes_the_minutes(room: LiveMeeting) -> None:
    room.press("Ctrl+Return", "Ctrl+Return")
    panel = room.page.ending.panel
    room.page.header.end.click()
    assert room.page.item.isHidden()
    titles = [each.title for each in panel.list.rows.entries]
    at = titles.index("Mangler vedtak")
    room.press(*["Down"] * at, "Return")
    fields = room.page.item.fields
    assert fields is not None
    assert not room.page.item.isHidden()
    assert fields.edits["decision"].hasFocus()
    room.type("Planen vedtas.")
    room.page.header.end.click()
    assert "Mangler vedtak" not in [each.title for each in panel.list.rows.entries]
    panel.end.setFocus()
    room.press("Return")
    room.qtbot.waitUntil(lambda: room.meeting.status is Status.MINUTED, timeout=10_000)
    room.qtbot.waitUntil(lambda: "Referatet er laget" in room.status, timeout=5_000)
    assert not panel.over.isHidden()
    assert room.item("b").decision.plain == "Planen vedtas."
    assert closing.last_draft(room.desk, room.desk.meeting_record(room.meeting_id)) is not None
    panel.over.again.click()
    room.settle()
    assert room.meeting.status is Status.CALLED
    assert panel.isHidden()


def test_a_field_that_asks_goes_when_another_key_leads_elsewhere(room: LiveMeeting) -> None:
    room.press("Ctrl+Return", "Ctrl+G", "Ctrl+2")
    assert room.page.numbers.isHidden()
    room.press("Ctrl+Shift+N", "Ctrl+3")
    assert room.page.item.naming.isHidden() and not room.page.item.title.isHidden()


def test_the_clock_of_an_item_is_corrected_afterwards(room: LiveMeeting) -> None:
    room.press("Ctrl+Return")
    room.pass_minutes(12)
    room.press("Ctrl+Return", "Ctrl+Shift+Return")
    act(room, "live-clock")
    assert asked().text() == "09:00–09:12"
    room.type("0905-0901")
    room.press("Return")
    assert room.item("a").started == at("09:00") and asked().text() == "0905-0901"
    room.press("Ctrl+A")
    room.type("9.02 til 9.10")
    room.press("Return")
    assert (room.item("a").started, room.item("a").ended) == (at("09:02"), at("09:10"))
    room.undo()
    assert (room.item("a").started, room.item("a").ended) == (at("09:00"), at("09:12"))


def test_a_clock_that_cannot_be_read_is_kept_with_its_reason(room: LiveMeeting) -> None:
    room.press("Ctrl+Return")
    act(room, "live-clock")
    room.type("klokka ni")
    room.press("Return")
    assert asked().text() == "klokka ni" and room.item("a").started == at("09:00")


def test_an_item_that_was_not_begun_has_no_clock_to_correct(room: LiveMeeting) -> None:
    room.press("Ctrl+Return")
    room.page.look("c")
    act(room, "live-clock")
    assert room.status == "Punktet er ikke begynt."


def test_the_menu_bar_that_f10_brings_goes_by_escape_and_gives_the_keyboard_back(room: LiveMeeting) -> None:
    room.press("Ctrl+Return")
    room.type("Før ")
    field, bar = QApplication.focusWidget(), room.program.window.menuBar()
    shortcut = next(each for each in room.page.findChildren(QShortcut) if each.key() == QKeySequence("F10"))
    shortcut.activated.emit()
    room.settle()
    assert bar.isVisible()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    room.qtbot.keyClick(menu, Qt.Key.Key_Escape)
    room.settle()
    room.qtbot.keyClick(bar, Qt.Key.Key_Escape)
    room.qtbot.waitUntil(lambda: not bar.isVisible(), timeout=5_000)
    assert QApplication.focusWidget() is field


def test_a_menu_closes_in_peace_where_the_live_page_that_once_brought_the_bar_is_gone(
    room: LiveMeeting,
) -> None:
    room.press("Ctrl+Return")
    shortcut = next(each for each in room.page.findChildren(QShortcut) if each.key() == QKeySequence("F10"))
    shortcut.activated.emit()
    room.settle()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    path = room.desk.path
    room.program.close_desk()
    room.program.hand(open_archive(path))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]
    with room.qtbot.captureExceptions() as faults:
        menu.hide()
        menu.aboutToHide.emit()
        room.qtbot.wait(20)
    assert faults == []
