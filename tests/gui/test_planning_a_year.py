"""A year's plan made in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hfdesk.domain.values import Meeting
from hfdesk.gui.dialogs.plan import TYPED, WEEKLY, PlanMeetings
from hfdesk.gui.pages.meetings import MeetingsPage
from hfdesk.gui.program import Program
from hfdesk.ops.archives import open_archive
from tests.gui.planner import Planner


@pytest.fixture
def planner(empty: Program, tmp_path: Path, qtbot: QtBot) -> Planner:
    empty.hand(open_archive(tmp_path / "plan.hfdesk", create=True))
    return Planner(empty, qtbot)


def _plan(planner: Planner) -> PlanMeetings:
    planner.go("meetings")
    dialog = planner.asked("meeting-plan", PlanMeetings)
    dialog.committee.setCurrentIndex(dialog.committee.findData("u"))
    return dialog


def _told(planner: Planner, dialog: PlanMeetings, count: int) -> None:
    """Wait for the days that are proposed, and what is said of them."""
    planner.qtbot.waitUntil(
        lambda: dialog.proposals.rowCount() == count and not dialog.remarks.waiting, timeout=5_000
    )


def test_a_years_plan_is_made_at_once_and_undone_at_once(planner: Planner) -> None:
    dialog = _plan(planner)
    planner.type(dialog.first.line, "1.2.2027")
    planner.type(dialog.last.line, "31.8.2027")
    dialog.nth.setCurrentIndex(0)
    dialog.weekday.setCurrentIndex(3)
    _told(planner, dialog, 7)
    notes = [dialog.proposals.item(row, 2).text() for row in range(7)]  # type: ignore[union-attr]
    assert notes == ["", "", "", "Helligdag: Kristi himmelfartsdag", "", "I juli", ""]
    assert dialog.do_button.text() == "Lag 5 møter"
    dialog.proposals.setFocus()
    dialog.proposals.setCurrentCell(3, 0)
    planner.press("Space")
    assert dialog.do_button.text() == "Lag 6 møter"
    dialog.do_button.click()
    days = [each.date for each in planner.desk.all(Meeting, committee="u")]
    assert [(day.day, day.month) for day in days] == [(14, 1), (4, 2), (4, 3), (1, 4), (6, 5), (3, 6), (5, 8)]
    assert planner.window.place.page == "meetings"
    planner.undo()
    assert [each.id for each in planner.desk.all(Meeting)] == ["last"]


def test_the_keys_walk_the_plan_from_meeting_to_meeting(planner: Planner) -> None:
    dialog = _plan(planner)
    _told(planner, dialog, 12)
    dialog.do_button.click()
    page = planner.window.page
    assert isinstance(page, MeetingsPage)
    planner.window.activateWindow()
    planner.qtbot.waitUntil(planner.window.isActiveWindow, timeout=5_000)
    page.table.setFocus()
    planner.press("Ctrl+Home")
    seen: list[str] = []
    for _ in range(page.rows.rowCount()):
        meeting = page.chosen_meeting()
        assert meeting is not None
        seen.append(meeting.id)
        planner.press("Down")
    assert set(seen) == {each.id for each in planner.desk.all(Meeting)}
    for key in ("Ctrl+Home", "Up", "PgUp", "PgDown", "Ctrl+End"):
        planner.press(key)
        assert page.chosen_meeting() is not None


def test_pasted_dates_become_a_plan_and_those_that_are_none_can_be_mended(planner: Planner) -> None:
    dialog = _plan(planner)
    dialog.rule.setCurrentIndex(TYPED)
    dialog.text.setFocus()
    planner.qtbot.keyClicks(dialog.text, "11.2.2027, 31.2.2027 og 8. april 2027")
    _told(planner, dialog, 3)
    assert dialog.do_button.text() == "Lag 2 møter"
    assert dialog.proposals.item(1, 2).text().startswith("«31.2.2027» finnes ikke")  # type: ignore[union-attr]
    note = dialog.proposals.item(1, 2)
    assert note is not None
    wide = dialog.proposals.fontMetrics().horizontalAdvance(note.text())
    lines = wide // dialog.proposals.columnWidth(2) + 1
    assert dialog.proposals.rowHeight(1) >= lines * dialog.proposals.fontMetrics().height()
    item = dialog.proposals.item(1, 0)
    assert item is not None
    item.setText("11.3.2027")
    _told(planner, dialog, 3)
    assert dialog.do_button.text() == "Lag 3 møter"
    dialog.do_button.click()
    assert [each.date.month for each in planner.desk.all(Meeting)] == [1, 2, 3, 4]


def test_weeks_between_make_a_plan_too(planner: Planner) -> None:
    dialog = _plan(planner)
    dialog.rule.setCurrentIndex(WEEKLY)
    planner.type(dialog.first.line, "2.2.2027")
    planner.type(dialog.last.line, "2.3.2027")
    dialog.weeks.setValue(2)
    _told(planner, dialog, 3)
    planner.type(dialog.end, "8")
    dialog.do_button.click()
    assert dialog.end_field.reason.text().startswith("Slutten, 08:00")
    planner.type(dialog.end, "11")
    dialog.do_button.click()
    assert len(planner.desk.all(Meeting)) == 4
