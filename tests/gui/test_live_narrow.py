"""A meeting on a small screen: one text at a time, the agenda over the page."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hfdesk.domain.setup import Setup, with_setup
from hfdesk.domain.values import Attendance, Presence
from hfdesk.gui.live.title import broken
from hfdesk.gui.program import Program
from hfdesk.gui.widgets.completing import Completion
from hfdesk.store import Op, Work
from tests.gui.live_meeting import COMMITTEE, LiveMeeting


@pytest.fixture
def small(program: Program, qtbot: QtBot) -> LiveMeeting:
    held = LiveMeeting(program, qtbot)
    program.window.resize(683, 384)
    held.press("Ctrl+Return", "Ctrl+Return")
    return held


def seen(held: LiveMeeting) -> list[str]:
    """The texts that can be seen."""
    fields = held.page.item.fields
    assert fields is not None
    edits = {"proposal": held.page.item.proposal.text, **fields.edits}
    return [name for name, edit in edits.items() if edit.isVisible()]


def test_one_text_is_shown_at_a_time_and_keys_turn_to_the_others(small: LiveMeeting) -> None:
    assert seen(small) == ["discussion"]
    small.press("Ctrl+3")
    assert seen(small) == ["decision"]
    small.type("Vedtatt.")
    small.press("Ctrl+1")
    assert seen(small) == ["proposal"]
    small.press("Ctrl+2")
    small.type("Drøftet.")
    small.save()
    assert (small.item("b").discussion.plain, small.item("b").decision.plain) == ("Drøftet.", "Vedtatt.")


def test_the_field_with_the_caret_keeps_five_lines(small: LiveMeeting) -> None:
    fields = small.page.item.fields
    assert fields is not None
    edit = fields.edits["discussion"]
    assert edit.viewport().height() >= 5 * edit.fontMetrics().lineSpacing()


def test_the_forslag_is_used_from_any_text(small: LiveMeeting) -> None:
    small.press("Ctrl+1", "F9")
    assert seen(small) == ["decision"]
    small.save()
    assert small.item("b").decision == small.item("b").proposal


def test_a_tab_that_is_clicked_gives_its_text_the_caret(small: LiveMeeting) -> None:
    small.page.item.tabs.setCurrentIndex(2)
    assert seen(small) == ["decision"]
    small.type("Ja.")
    small.save()
    assert small.item("b").decision.plain == "Ja."


def test_the_agenda_opens_over_the_page_and_esc_gives_the_caret_back(small: LiveMeeting) -> None:
    assert small.page.agenda.isHidden()
    small.press("Ctrl+5")
    assert small.page.agenda.isVisible()
    assert small.page.agenda.width() < small.page.width()
    small.press("Esc")
    assert small.page.agenda.isHidden()
    fields = small.page.item.fields
    assert fields and QApplication.focusWidget() is fields.edits["discussion"]


def test_a_number_can_be_asked_for_without_the_agenda_in_sight(small: LiveMeeting) -> None:
    small.press("Ctrl+G")
    small.type("3")
    small.press("Return")
    assert small.page.item.title.text() == "Status"
    assert small.page.agenda.isHidden()


def test_an_item_without_a_forslag_takes_the_caret_from_nothing(small: LiveMeeting) -> None:
    small.press("Ctrl+Return", "Ctrl+Return", "Ctrl+3")
    small.page.refresh()
    fields = small.page.item.fields
    assert fields and not small.page.item.tabs.isTabEnabled(0)
    assert QApplication.focusWidget() is fields.edits["decision"]
    small.program.window.resize(1366, 768)
    small.settle()
    small.page.refresh()
    assert QApplication.focusWidget() is fields.edits["decision"]


def test_all_is_beside_one_another_again_where_there_is_room(small: LiveMeeting) -> None:
    small.program.window.resize(1366, 768)
    small.settle()
    assert seen(small) == ["proposal", "discussion", "decision"]
    assert small.page.agenda.isVisible() and small.page.agenda.pos().x() == 0
    assert small.page.item.tabs.isHidden()


def test_nothing_of_the_head_is_cut(small: LiveMeeting) -> None:
    for each in small.page.header.areas():
        if each.isVisible():
            assert each.width() >= each.sizeHint().width() or each is small.page.header.room_choices


def test_a_title_is_cut_on_its_last_line_alone(small: LiveMeeting) -> None:
    font = small.page.item.title.font()
    words = "En ganske lang tittel som ikke får plass på en linje og heller ikke på to"
    assert broken("Kort", font, 400, 2) == ["Kort"]
    two = broken(words, font, 250, 2)
    assert len(two) == 2 and not two[0].endswith("…") and two[1].endswith("…")
    one = broken(words, font, 250, 1)
    assert len(one) == 1 and one[0].endswith("…")


def test_what_is_offered_for_a_field_under_the_texts_stands_over_the_page(small: LiveMeeting) -> None:
    small.press("Ctrl+L")
    small.type("f")
    panel = small.page.locking
    offered = panel.ground.findChild(Completion)
    assert isinstance(offered, Completion)
    assert offered.offered == ("offl. § 23", "offl. § 26", "fvl. § 13", "koml. § 11-5")
    assert offered.list.parentWidget() is small.program.window
    small.page.refresh()
    small.settle()
    assert offered.list.isVisible()


def test_the_fields_give_way_to_what_is_asked_under_them(small: LiveMeeting) -> None:
    small.press("Ctrl+L", "Return")
    panel = small.page.locking
    assert panel.reason.isVisible()
    for field in (panel.ground, panel.clocks, panel.stayed, panel.public):
        assert field.height() >= field.sizeHint().height()
    fields = small.page.item.fields
    assert fields is not None
    edit = fields.edits["discussion"]
    bottom = edit.mapTo(small.page, edit.rect().bottomLeft()).y()
    assert bottom < panel.mapTo(small.page, panel.rect().topLeft()).y()
    small.press("Esc")
    small.settle()
    assert edit.viewport().height() >= 5 * edit.fontMetrics().lineSpacing()


def test_all_of_a_vote_is_seen_also_with_its_reason(small: LiveMeeting) -> None:
    held = small.meeting
    there = tuple(Attendance(status=Presence.PRESENT, name=name) for name in ("Ada Berge", "Bo Dahl"))

    def change(work: Work) -> None:
        work.put(with_setup(COMMITTEE, Setup(votes=True)))
        work.put(replace(held, attendance=there))

    small.desk.write(Op.CHANGE, change)
    small.settle()
    small.press("F8")
    small.type("7")
    small.press("Return")
    small.settle()
    ballots = small.page.voting.ballots
    for field in ballots.fields():
        assert field.height() >= field.sizeHint().height()
        assert ballots.rect().contains(field.geometry())
