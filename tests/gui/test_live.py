"""Holding a meeting by keys: item by item, discussion and decision, clocks, looking back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from hfdesk import markup
from hfdesk.domain.problems import Refusal
from hfdesk.domain.richtext import RichText
from hfdesk.domain.values import Outcome
from hfdesk.gui.gestures import gesture
from hfdesk.gui.live.goto import found
from hfdesk.gui.pages.home import HomePage
from hfdesk.gui.pages.meeting import MeetingPage
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.ops import live as live_ops
from hfdesk.store import Done, Op
from tests.gui.live_meeting import DAY, HELD, LiveMeeting


@pytest.fixture
def room(program: Program, qtbot: QtBot) -> LiveMeeting:
    return LiveMeeting(program, qtbot)


def at(clock: str) -> datetime:
    return datetime.combine(DAY, time.fromisoformat(clock))


def test_the_page_has_the_window_for_itself_and_gives_it_back(room: LiveMeeting) -> None:
    window = room.program.window
    assert window.menuBar().isHidden() and window.sidebar.isHidden()
    window.go(Place("meeting", room.meeting_id))
    assert not window.menuBar().isHidden() and not window.sidebar.isHidden()


def test_one_key_opens_the_meeting_and_goes_from_item_to_item(room: LiveMeeting) -> None:
    room.press("Ctrl+Return")
    room.pass_minutes(8)
    room.press("Ctrl+Return")
    first, second = room.item("a"), room.item("b")
    assert (first.started, first.ended) == (at("09:00"), at("09:08"))
    assert (second.started, second.ended) == (at("09:08"), None)
    assert room.page.item.title.text() == "Vaktplan"
    fields = room.page.item.fields
    assert fields and fields.edits["discussion"].hasFocus()


def test_what_is_typed_goes_to_the_item_and_the_field_it_was_typed_in(room: LiveMeeting) -> None:
    room.press("Ctrl+Return")
    room.type("Ingen merknader.")
    room.press("Ctrl+3")
    room.type("Godkjent.")
    room.press("Ctrl+Return")
    room.type("Om vaktplanen.")
    room.save()
    assert room.item("a").discussion.plain == "Ingen merknader."
    assert room.item("a").decision.plain == "Godkjent."
    assert room.item("b").discussion.plain == "Om vaktplanen."


def test_one_key_uses_the_forslag_and_one_undo_takes_it_out(room: LiveMeeting) -> None:
    room.press("Ctrl+Return", "Ctrl+Return", "F9")
    room.save()
    assert room.item("b").decision == room.item("b").proposal
    room.press("Ctrl+Z")
    room.save()
    assert not room.item("b").decision


def test_looking_back_lets_the_clock_go_on_and_the_next_key_comes_back(room: LiveMeeting) -> None:
    room.press("Ctrl+Return", "Ctrl+Return")
    room.press("Ctrl+Shift+Return")
    assert room.page.item.title.text() == "Godkjenning" and not room.page.item.notice.isHidden()
    room.type("Rettet.")
    room.save()
    assert room.item("a").discussion.plain == "Rettet." and room.item("b").ended is None
    room.press("Ctrl+Return")
    assert room.page.item.title.text() == "Vaktplan" and room.item("p").started is None


def test_a_number_leads_to_its_item_in_any_order(room: LiveMeeting) -> None:
    room.press("Ctrl+Return", "Ctrl+G")
    room.type("9")
    room.press("Return")
    assert "9" in room.page.numbers.reason.text() and room.page.numbers.isVisible()
    room.press("Ctrl+A")
    room.type("3")
    room.press("Return")
    assert room.item("c").started and room.item("a").ended and room.item("b").started is None
    room.press("Ctrl+Return")
    assert room.item("a").started and room.page.item.title.text() == "Vaktplan"


def test_a_break_has_no_fields(room: LiveMeeting) -> None:
    room.press("Ctrl+Return", "Ctrl+Return", "Ctrl+Return")
    assert room.page.item.title.text() == "Pause" and room.page.item.fields is None
    room.press("Ctrl+Return")
    assert room.page.item.title.text() == "Status"


def test_a_break_tells_when_it_is_over_and_what_comes_then(room: LiveMeeting) -> None:
    room.press("Ctrl+Return", "Ctrl+Return", "Ctrl+Return")
    pause = room.page.item.pause
    assert pause.isVisible()
    assert (pause.until.text(), pause.next.text()) == ("Vi fortsetter 09:10", "Neste: 3/26 · Status")
    room.press("Ctrl+Return")
    assert not pause.isVisible()


def test_after_the_last_item_one_is_told_what_is_left(room: LiveMeeting) -> None:
    room.press(*["Ctrl+Return"] * 5)
    assert room.item("c").started and "Avslutt møtet" in room.status


def test_a_case_is_postponed_and_sent_back_by_a_key_each(room: LiveMeeting) -> None:
    room.press("Ctrl+Return", "Ctrl+Shift+U")
    assert room.item("a").outcome is Outcome.DEFERRED
    room.press("Ctrl+Shift+R")
    assert room.item("a").outcome is Outcome.SENT_BACK
    room.press("Ctrl+Shift+R")
    assert room.item("a").outcome is None


def test_a_case_that_is_postponed_gets_the_sentence_for_it(room: LiveMeeting) -> None:
    room.press("Ctrl+Return", "Ctrl+Shift+U")
    assert "utsettes" in room.item("a").decision.plain
    fields = room.page.item.fields
    assert fields and "utsettes" in fields.edits["decision"].toPlainText()


def test_a_letter_and_a_colon_lead_from_the_discussion_to_the_decision(room: LiveMeeting) -> None:
    room.press("Ctrl+Return")
    room.type("Kort debatt.")
    room.press("Return")
    room.type("v: Godkjent.")
    room.save()
    assert room.item("a").discussion.plain == "Kort debatt."
    assert room.item("a").decision.plain == "Godkjent."


def test_what_the_decision_changed_of_the_forslag_is_told(room: LiveMeeting) -> None:
    room.press("Ctrl+Return", "Ctrl+Return", "F9")
    room.press("Return")
    room.type("Den evalueres til jul.")
    room.page.writing.compare()
    fields = room.page.item.fields
    assert fields and fields.said.text() == "Endret mot forslaget: punkt 3 er nytt"


def test_a_new_case_comes_by_one_key_and_is_named_at_once(room: LiveMeeting) -> None:
    room.press("Ctrl+Return", "Ctrl+Shift+N")
    assert room.page.item.naming.isVisible() and room.page.item.naming.hasFocus()
    room.type("Julebord")
    room.press("Return")
    come = room.meeting.agenda[-1]
    assert come.title == "Julebord" and come.started and come.parent
    fields = room.page.item.fields
    assert fields and fields.edits["discussion"].hasFocus()
    assert room.page.item.title.text() == "Julebord"


def test_a_break_that_is_planned_comes_early_and_one_that_is_not_is_put_in(room: LiveMeeting) -> None:
    room.press("Ctrl+Return", "Ctrl+Return", "Ctrl+Shift+P")
    assert room.item("p").started and len(room.meeting.agenda) == len(HELD.agenda)
    room.press("Ctrl+Return", "Ctrl+Shift+P")
    assert len(room.meeting.agenda) == len(HELD.agenda) + 1
    assert room.page.item.title.text() == "Pause" and room.item("c").ended
    room.undo()
    assert len(room.meeting.agenda) == len(HELD.agenda) and room.item("c").ended is None


def test_undo_takes_back_the_step_to_an_item(room: LiveMeeting) -> None:
    room.press("Ctrl+Return", "Ctrl+Return")
    room.undo()
    assert room.item("b").started is None and room.item("a").ended is None


def test_undo_in_a_text_takes_back_nothing_outside_it(room: LiveMeeting) -> None:
    room.press("Ctrl+Return")
    room.type("Hei")
    room.press(*["Ctrl+Z"] * 5)
    assert room.item("a").started and room.status


def test_the_clock_shows_the_time_that_is_left_and_the_delay(room: LiveMeeting) -> None:
    room.pass_minutes(4)
    room.press("Ctrl+Return")
    assert room.page.item.left.text() == "10 min igjen"
    assert room.page.header.delay.text() == "4 min etter plan"
    room.pass_minutes(13)
    room.page._tick()  # pyright: ignore[reportPrivateUsage]
    assert room.page.item.left.text() == "3 min over"
    assert room.page.header.clock.text() == "09:17"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("2", "b"), ("2/26", "b"), ("26", ""), ("", ""), ("x", ""), ("007", ""), ("3 ", "c")],
)
def test_a_number_is_found_by_its_own_figure(typed: str, meant: str) -> None:
    assert found([("a", "1/26"), ("b", "2/26"), ("c", "3/26"), ("p", "")], typed) == meant


@pytest.mark.parametrize("number", ["2026.36", "36/26", "PS 36/2026", "36-26", "2026/36", "36/2026"])
def test_a_number_is_found_however_the_committee_numbers(number: str) -> None:
    assert found([("x", number)], "36") == "x"
    assert found([("x", number)], "26") == ""


def test_a_meeting_is_begun_on_its_day_and_not_before(room: LiveMeeting) -> None:
    window = room.program.window
    button = "Start møtet"
    window.go(Place("meeting", room.meeting_id))
    page = window.page
    assert isinstance(page, MeetingPage) and page.minutes_button.text() != button
    room.program._today = DAY  # pyright: ignore[reportPrivateUsage]
    page.refresh()
    assert page.minutes_button.text() == button
    page.minutes_button.click()
    assert window.place.page == "live"
    room.press("Ctrl+Return")
    window.go(Place("meeting", room.meeting_id))
    assert page.minutes_button.text() == "Fortsett møtet"


def test_todays_meeting_is_begun_from_home_an_hour_before(room: LiveMeeting) -> None:
    room.program._today = DAY  # pyright: ignore[reportPrivateUsage]

    def words() -> list[str]:
        room.program.window.go(Place("home"))
        page = room.program.window.page
        assert isinstance(page, HomePage)
        page.refresh()
        return [card.button.text() for card in page._today]  # pyright: ignore[reportPrivateUsage]

    room.pass_minutes(-90)
    assert words() == ["Åpne"]
    room.pass_minutes(45)
    assert words() == ["Start møtet"]
    room.program.window.go(Place("live", room.meeting_id))
    room.press("Ctrl+Return")
    assert words() == ["Fortsett møtet"]


def test_a_banner_goes_with_the_next_gesture_that_is_done_and_not_with_what_is_typed(
    room: LiveMeeting,
) -> None:
    room.press("Ctrl+Return")
    banner = room.program.window.banner
    room.program.window.trouble(Refusal("live.over"))
    room.type("Ada orienterte.")
    room.save()
    assert banner.isVisible()
    room.press("Ctrl+Shift+U")
    assert room.item("a").outcome is Outcome.DEFERRED
    assert not banner.isVisible()


def test_what_was_done_before_a_refusal_does_not_take_its_banner_away(room: LiveMeeting) -> None:
    room.press("Ctrl+Return")
    live_ops.enter(room.desk, room.meeting_id, "b", room.page.now())  # is told of after the banner
    room.program.window.trouble(Refusal("live.over"))
    room.settle()
    assert room.program.window.banner.isVisible()


def test_escape_closes_a_banner_and_the_caret_stays(room: LiveMeeting) -> None:
    room.press("Ctrl+Return")
    focus = QApplication.focusWidget()
    room.program.window.trouble(Refusal("live.over"))
    room.press("Esc")
    assert not room.program.window.banner.isVisible()
    assert QApplication.focusWidget() is focus


def test_undo_names_the_field_and_the_item_of_what_was_typed(room: LiveMeeting) -> None:
    room.press("Ctrl+Return")
    undo = room.program.window.commands.actions["undo"]
    room.type("Ada orienterte.")
    room.save()
    assert undo.text() == "Angre: Tekst i drøftingen, sak 1/26"
    room.press("Ctrl+3")
    room.type("Vedtas.")
    room.save()
    assert undo.text() == "Angre: Tekst i vedtaket, sak 1/26"
    room.undo()
    redo = room.program.window.commands.actions["redo"]
    assert redo.text() == "Gjør om: Tekst i vedtaket, sak 1/26"


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("decision PS 21/26", "Tekst i vedtaket, sak PS 21/26"),
        ("discussion Budsjett 2026", "Tekst i drøftingen «Budsjett 2026»"),
        ("sections", "Tekst i saksfremlegget"),
        ("", "Tekst"),
    ],
)
def test_what_was_typed_is_named_with_its_field(program: Program, label: str, name: str) -> None:
    assert gesture(Done(Op.TEXT, label, frozenset(), datetime(2026, 12, 3, tzinfo=UTC))) == name


def test_the_line_that_is_typed_stays_under_a_banner_where_the_forslag_gives_way(
    program: Program, qtbot: QtBot
) -> None:
    points = "\n".join(f"{at}. Punkt {at} vedtas." for at in range(1, 7))
    long = replace(HELD.item("b"), proposal=markup.read(points))
    room = LiveMeeting(program, qtbot, HELD.with_item(long))
    program.window.resize(1366, 768)
    room.press("Ctrl+Return", "Ctrl+Return")
    room.type("Ada")
    room.settle()
    before = typed_line()
    program.window.trouble(Refusal("live.over"))
    room.settle()
    assert program.window.banner.isVisible()
    assert typed_line() == before
    room.press("Esc")
    room.settle()
    assert typed_line() == before
    proposal = room.page.item.proposal.text
    assert proposal.viewport().height() >= 5 * proposal.fontMetrics().height()


def test_a_banner_lies_over_the_page_where_there_is_nothing_to_scroll_and_no_forslag(
    program: Program, qtbot: QtBot
) -> None:
    bare = replace(HELD.item("b"), proposal=RichText())
    room = LiveMeeting(program, qtbot, HELD.with_item(bare))
    window = program.window
    window.resize(1366, 768)
    room.press("Ctrl+Return", "Ctrl+Return")
    room.type("Ada")
    room.settle()
    before = typed_line()
    for banner, come, go in (
        (window.banner, lambda: window.trouble(Refusal("live.over")), lambda: room.press("Esc")),
        (window.alarm, lambda: window.alarm.say("Disken er full.", "Skriv videre.", "Sti"), window.alarm.go),
    ):
        come()
        room.settle()
        assert banner.isVisible()
        assert typed_line() == before
        below = banner.mapTo(window, banner.rect().bottomLeft()).y()
        assert 0 < below < before
        go()
        room.settle()
        assert not banner.isVisible()
        assert typed_line() == before
    window.trouble(Refusal("live.over"))
    room.settle()
    window.resize(1500, 900)
    room.settle()
    above = window.banner.parentWidget()
    assert above is not None
    assert window.banner.width() == above.width()
    assert typed_line() > before  # it stands above the page again


def typed_line() -> int:
    """Where in the window the line with the caret stands."""
    edit = QApplication.focusWidget()
    assert isinstance(edit, QTextEdit)
    return edit.viewport().mapTo(edit.window(), edit.cursorRect().topLeft()).y()


def test_a_meeting_at_another_hour_than_its_own_tells_no_delay(room: LiveMeeting) -> None:
    room.pass_minutes(12 * 60)
    room.press("Ctrl+Return")
    assert room.page.header.delay.text() == ""
