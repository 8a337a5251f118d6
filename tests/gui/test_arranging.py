"""Meetings made, moved and called off in the window, by keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView, QWidget
from pytestqt.qtbot import QtBot

from hfdesk.domain.values import Meeting, Status
from hfdesk.gui.dialogs.asking import Asking
from hfdesk.gui.dialogs.cancelling import CancelMeeting, DeleteMeeting
from hfdesk.gui.dialogs.days import Calendar
from hfdesk.gui.dialogs.facts import MeetingFacts
from hfdesk.gui.dialogs.meeting import CopyMeeting, MoveMeeting, NewMeeting
from hfdesk.gui.dialogs.plan import PlanMeetings
from hfdesk.gui.pages.meetings import MeetingsPage
from hfdesk.gui.program import Program
from hfdesk.ops import meetings
from hfdesk.ops.archives import open_archive
from hfdesk.store import Op
from tests.gui.conftest import TODAY
from tests.gui.planner import Planner
from tests.gui.walking import controls
from tests.ops.planned import LAST, made, with_case


@pytest.fixture
def planner(empty: Program, tmp_path: Path, qtbot: QtBot) -> Planner:
    empty.hand(open_archive(tmp_path / "plan.hfdesk", create=True))
    return Planner(empty, qtbot)


@pytest.mark.parametrize(
    "page", ["home", "meetings", "cases", "decisions", "followups", "portfolio", "register", "search"]
)
def test_the_menu_plans_meetings_from_every_page(planner: Planner, page: str) -> None:
    planner.go(page)
    planner.asked("meeting-new", NewMeeting).reject()
    planner.asked("meeting-plan", PlanMeetings).reject()


@pytest.mark.parametrize("page", ["home", "meetings"])
def test_ctrl_n_makes_a_meeting_and_goes_there(planner: Planner, page: str) -> None:
    planner.go(page)
    planner.press("Ctrl+N")
    dialog = planner.dialog(NewMeeting)
    dialog.committee.setCurrentIndex(dialog.committee.findData("u"))
    assert (dialog.when.start.text(), dialog.when.end.text(), dialog.place.text()) == (
        "09:00",
        "12:00",
        "Rådhuset",
    )
    planner.type(dialog.when.day.line, "11.2.2027")
    assert dialog.when.day.line.text() == "torsdag 11. februar 2027"
    planner.press("Return")
    new = planner.shown()
    assert (new.date, new.start, new.end) == (date(2027, 2, 11), time(9), time(12))
    assert [item.title for item in new.agenda][1] == "Godkjenning av referat fra 14.01.2027"
    assert planner.window.commands.actions["undo"].text() == "Angre: Nytt møte «UTV 11.2.2027»"
    planner.undo()
    assert [each.id for each in planner.desk.all(Meeting)] == ["last"]
    assert planner.window.place.page == "meetings"


def test_a_new_meeting_may_begin_like_the_one_before(planner: Planner) -> None:
    planner.go("meetings")
    dialog = planner.asked("meeting-new", NewMeeting)
    dialog.committee.setCurrentIndex(dialog.committee.findData("u"))
    dialog.like_last.click()
    assert (dialog.when.start.text(), dialog.place.text(), dialog.online.text()) == (
        "10:00",
        "Sykehuset",
        "https://video.example/u",
    )
    planner.type(dialog.when.day.line, "11.2.2027")
    dialog.do_button.click()
    assert [item.title for item in planner.shown().agenda][2] == "Lunsj"


@pytest.mark.parametrize(
    ("field", "text", "reason"),
    [
        ("day", "31.2.27", "«31.2.27» finnes ikke: den måneden har 28 dager. Skriv en annen dato."),
        ("day", "", "Skriv datoen, for eksempel 12.3.2027."),
        ("day", "14.1.2027", "UTV har allerede et møte som starter da, 14. januar 2027."),
        ("start", "kveld", "«kveld» er ikke et klokkeslett."),
        ("end", "8", "Slutten, 08:00, er ikke etter starten, 10:00."),
        ("last", "10.1.27", "Siste dag er før"),
    ],
)
def test_what_cannot_be_is_told_beside_its_field_and_nothing_typed_is_lost(
    planner: Planner, field: str, text: str, reason: str
) -> None:
    planner.go("meetings")
    dialog = planner.asked("meeting-new", NewMeeting)
    dialog.committee.setCurrentIndex(dialog.committee.findData("u"))
    planner.type(dialog.when.day.line, "11.2.2027")
    planner.type(dialog.when.start, "10")
    planner.type(dialog.place, "Et annet sted")
    boxes = {
        "day": (dialog.when.day.line, dialog.when.day_field),
        "last": (dialog.when.last.line, dialog.when.last_field),
        "start": (dialog.when.start, dialog.when.start_field),
        "end": (dialog.when.end, dialog.when.end_field),
    }
    line, box = boxes[field]
    planner.type(line, text)
    typed = line.text()
    dialog.do_button.click()
    assert dialog.isVisible()
    assert box.reason.isVisible()
    assert box.reason.text().startswith(reason)
    assert line.accessibleDescription().startswith(reason)
    assert (line.text(), dialog.place.text()) == (typed, "Et annet sted")
    assert len(planner.desk.all(Meeting)) == 1
    dialog.reject()


def test_holidays_and_july_are_told_before_the_meeting_is_made(planner: Planner) -> None:
    planner.go("home")
    dialog = planner.asked("meeting-new", NewMeeting)
    dialog.committee.setCurrentIndex(dialog.committee.findData("u"))
    notice = dialog.when.notice
    for typed, told in (
        ("17.5.2028", "Uke 20 · Helligdag: Grunnlovsdag"),
        ("8.7.2027", "Uke 27 · I juli"),
        ("14.1.2027", "Uke 2 · Utvalget har et møte den dagen, kl. 10:00"),
        ("1.2.2026", "Uke 5 · En søndag. Dagen er passert"),
        ("11.2.2027", "Uke 6"),
    ):
        planner.type(dialog.when.day.line, typed)
        planner.qtbot.waitUntil(lambda told=told: notice.text() == told, timeout=5_000)
        assert dialog.isVisible()
    dialog.reject()
    assert len(planner.desk.all(Meeting)) == 1


def test_arrows_step_through_the_days_and_the_end_follows_the_start(planner: Planner) -> None:
    planner.go("home")
    dialog = planner.asked("meeting-new", NewMeeting)
    dialog.committee.setCurrentIndex(dialog.committee.findData("u"))
    planner.type(dialog.when.day.line, "11.2.2027")
    dialog.when.day.line.setFocus()
    for key, day in (("Down", 12), ("Up", 11), ("PgDown", 18), ("PgUp", 11)):
        planner.press(key)
        assert dialog.when.day.known() == date(2027, 2, day)
    planner.type(dialog.when.start, "1030")
    assert (dialog.when.start.text(), dialog.when.end.text()) == ("10:30", "13:30")
    planner.type(dialog.when.end, "12")
    planner.type(dialog.when.start, "9")
    assert dialog.when.end.text() == "10:30"
    dialog.reject()


def test_the_calendar_marks_holidays_and_gives_the_day_that_is_chosen(planner: Planner) -> None:
    planner.go("home")
    dialog = planner.asked("meeting-new", NewMeeting)
    planner.type(dialog.when.day.line, "14.5.2027")
    dialog.when.day.line.setFocus()
    planner.press("Alt+Down")
    calendar = dialog.when.day.findChildren(Calendar)[0]
    feast = QDate(2027, 5, 6)
    planner.qtbot.waitUntil(
        lambda: calendar.month.dateTextFormat(feast).toolTip() == "Kristi himmelfartsdag", timeout=5_000
    )
    calendar.month.setSelectedDate(QDate(2027, 5, 20))
    days = calendar.month.findChild(QTableView)
    assert days is not None
    assert days.hasFocus()
    QTest.keyClick(days, Qt.Key.Key_Return)
    assert dialog.when.day.known() == date(2027, 5, 20)
    dialog.reject()


def test_a_meeting_moves_and_its_page_says_so(planner: Planner) -> None:
    id = made(planner.desk, 2)
    planner.go("meeting", id)
    dialog = planner.asked("meeting-move", MoveMeeting)
    planner.type(dialog.when.day.line, "18.2.27")
    planner.type(dialog.when.last.line, "19.2.27")
    planner.press("Return")
    QCoreApplication.processEvents()
    moved = planner.desk.get(Meeting, id)
    assert (moved.date, moved.end_date) == (date(2027, 2, 18), date(2027, 2, 19))
    assert "torsdag 18. – fredag 19. februar 2027" in planner.page_facts()


def test_a_copy_is_made_and_shown(planner: Planner) -> None:
    planner.go("meeting", "last")
    dialog = planner.asked("meeting-copy", CopyMeeting)
    planner.type(dialog.when.day.line, "18.2.27")
    dialog.do_button.click()
    new = planner.shown()
    assert (new.date, new.title, new.status) == (date(2027, 2, 18), "Januarmøtet", Status.DRAFT)


def test_a_cancelled_meeting_is_muted_and_tagged_and_stands_again(planner: Planner) -> None:
    id = made(planner.desk, 2)
    with_case(planner.desk, id)
    planner.go("meetings")
    page = planner.window.page
    assert isinstance(page, MeetingsPage)
    assert page.chosen_meeting() is not None
    assert page.chosen_meeting().id == id  # type: ignore[union-attr]
    dialog = planner.asked("meeting-cancel", CancelMeeting)
    assert "2 saker" not in dialog.accessibleDescription()
    assert "1 sak går tilbake til sakskøen." in dialog.accessibleDescription()
    planner.press("Return")
    QCoreApplication.processEvents()
    assert planner.desk.get(Meeting, id).cancelled == TODAY
    row = next(page.rows.row(at) for at in range(page.rows.rowCount()) if page.rows.row(at).key == id)
    assert (row.cells[6].text, {cell.color for cell in row.cells[:5]}) == ("Avlyst", {"muted"})
    assert page.refusal("meeting-move") == "Møtet er avlyst."
    planner.give("meeting-restore")
    assert planner.desk.get(Meeting, id).cancelled is None
    planner.undo()
    planner.undo()
    assert planner.desk.get(Meeting, id).cancelled is None
    assert any(item.case == "k" for item in planner.desk.get(Meeting, id).agenda)


def test_the_agenda_of_a_cancelled_meeting_is_locked(planner: Planner) -> None:
    id = made(planner.desk, 2)
    meetings.cancel(planner.desk, id, TODAY)
    planner.go("meeting", id)
    assert planner.window.page is not None
    assert planner.window.page.refusal("new") == "Møtet er avlyst. Sakslisten står som den var."
    assert planner.page_state() == "Avlyst"


def test_a_meeting_that_was_never_called_is_deleted_and_the_list_shown(planner: Planner) -> None:
    id = made(planner.desk, 2)
    planner.go("meeting", id)
    planner.asked("meeting-delete", DeleteMeeting).do_button.click()
    QCoreApplication.processEvents()
    assert planner.window.place.page == "meetings"
    assert [each.id for each in planner.desk.all(Meeting)] == ["last"]


def test_what_is_told_at_the_head_of_a_meeting_is_changed_in_one_gesture(planner: Planner) -> None:
    id = made(planner.desk, 2)
    planner.go("meeting", id)
    dialog = planner.asked("meeting-facts", MeetingFacts)
    planner.type(dialog.texts["title"], "Ekstraordinært møte")
    planner.type(dialog.texts["online"], "https://video.example/x")
    planner.type(dialog.people["chair"], "Kari Nes, Ola Vik")
    planner.type(dialog.when.end, "11:30")
    dialog.do_button.click()
    new = planner.desk.get(Meeting, id)
    assert (new.title, new.online, new.end) == (
        "Ekstraordinært møte",
        "https://video.example/x",
        time(11, 30),
    )
    assert [who.as_ for who in new.chair] == ["Kari Nes", "Ola Vik"]
    planner.undo()
    assert planner.desk.get(Meeting, id).title == ""


def test_a_held_meeting_keeps_its_time_but_not_its_title(planner: Planner) -> None:
    planner.go("meeting", "last")
    page = planner.window.page
    assert page is not None
    assert page.refusal("meeting-move") == page.refusal("meeting-cancel") == "Møtet er holdt."
    dialog = planner.asked("meeting-facts", MeetingFacts)
    assert not dialog.when.day.isEnabled()
    planner.type(dialog.texts["title"], "Nyttårsmøtet")
    dialog.do_button.click()
    assert planner.desk.get(Meeting, "last").title == "Nyttårsmøtet"


def test_the_first_page_offers_a_meeting_and_a_plan_where_none_is_planned(planner: Planner) -> None:
    past = replace(LAST, date=date(2026, 1, 14))
    planner.desk.write(Op.CHANGE, lambda work: work.put(past))
    planner.go("home")
    page = planner.window.page
    assert page is not None
    shown = {str(each.property("text")) for each in page.findChildren(QWidget) if each.isVisibleTo(page)}
    assert {"Ingen møter er planlagt.", "Nytt møte …", "Møteplan …"} <= shown
    named = [
        each.accessibleName() or each.property("text") for each in page.areas() if each.isVisibleTo(page)
    ]
    assert named[:2] == ["Nytt møte …", "Møteplan …"]


@pytest.mark.parametrize("kind", [NewMeeting, PlanMeetings])
def test_every_control_of_a_dialog_has_a_name(planner: Planner, kind: type[Asking]) -> None:
    dialog = kind(planner.window, planner.window)  # type: ignore[call-arg, arg-type]
    dialog.show()
    for widget in controls(dialog):
        text = widget.property("text")
        assert widget.accessibleName() or text, widget
    dialog.close()
