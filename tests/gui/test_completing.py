"""Phrases complete while one types, by keys, and never stand in the way of plain typing."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hfdesk import markup
from hfdesk.gui import theme
from hfdesk.gui.editor.edit import TextEdit
from tests.gui.completing_pad import ASK, Completing, Offers
from tests.gui.test_text_edit import Pad


@pytest.fixture
def pad(qtbot: QtBot) -> Completing:
    return Completing(qtbot)


def test_tab_takes_the_first_and_the_slots_are_walked(pad: Completing) -> None:
    pad.lines("PSU ber om at det leg")
    assert pad.offered == (f"PSU ber om at det {ASK}", "PSU ber om at det legges frem på neste møte.")
    pad.press("Tab")
    assert (pad.plain, pad.chosen, pad.offered) == (f"PSU ber om at det {ASK}", "⟨hva⟩", ())
    pad.lines("en plan")
    pad.press("Tab")
    assert pad.chosen == "⟨dato⟩"
    pad.press("Shift+Tab")
    assert pad.chosen == "en plan"
    pad.press("Tab")
    pad.lines("1. mai")
    pad.press("Tab")
    pad.lines(" Takk.")
    assert pad.plain == "PSU ber om at det legges frem en plan innen 1. mai. Takk."
    pad.press("Tab")
    assert pad.after.hasFocus()


def test_one_undo_takes_a_completion_back_and_leaves_what_was_typed(pad: Completing) -> None:
    pad.lines("saken uts")
    pad.press("Tab")
    assert pad.plain == "saken utsettes til neste møte."
    pad.press("Ctrl+Z")
    assert (pad.plain, pad.chosen) == ("saken uts", "")
    assert pad.edit.textCursor().atEnd()
    pad.press("Ctrl+Shift+Z")
    assert pad.plain == "saken utsettes til neste møte."
    pad.press("Ctrl+A", "Delete")
    pad.lines("møte med sundl")
    pad.press("Tab")
    assert pad.plain == "møte med Vibeke Sundlid"
    pad.press("Ctrl+Z")
    assert pad.plain == "møte med sundl"


def test_a_slot_that_was_filled_in_is_emptied_before_the_phrase_is_taken_back(pad: Completing) -> None:
    pad.lines("PSU ber om at det leg")
    pad.press("Tab")
    pad.lines("planen")
    pad.press("Ctrl+Z")
    while "planen" in pad.plain or "plan" in pad.plain:
        pad.press("Ctrl+Z")
    assert pad.plain in (f"PSU ber om at det {ASK}", "PSU ber om at det legges frem  innen ⟨dato⟩.")
    while pad.plain != "PSU ber om at det leg":
        assert pad.edit.document().isUndoAvailable()
        pad.press("Ctrl+Z")


def test_the_list_is_gone_into_and_one_is_chosen(pad: Completing) -> None:
    pad.lines("Sak")
    assert pad.offered == (
        "Saken løftes videre.",
        "Saken utsettes til neste møte.",
        "Sak 45/26",
        "Sak 46/26",
    )
    pad.press("Ctrl+Space", "Down")
    assert pad.popup.marked == 1
    pad.press("Up", "Up")
    assert pad.popup.marked == 3
    pad.press("Down", "Down", "Return")
    assert pad.plain == "Saken utsettes til neste møte."


def test_escape_leaves_the_list_and_then_closes_it_until_the_next_word(pad: Completing) -> None:
    pad.lines("Sak")
    pad.press("Ctrl+Space", "Down", "Escape")
    assert (pad.popup.isVisible(), pad.popup.marked, pad.popup.inside) == (True, 0, False)
    pad.press("Escape")
    assert pad.offered == ()
    pad.lines("en")
    assert pad.offered == ()
    pad.lines(" uts")
    assert pad.offered == ("Saken utsettes til neste møte.",)


def test_enter_never_takes_what_nobody_went_for(pad: Completing) -> None:
    pad.lines("Sak")
    assert pad.offered
    pad.press("Return")
    assert (pad.plain, pad.offered) == ("Sak\n", ())


def test_arrows_and_the_pointer_close_the_list_and_move_the_caret(pad: Completing) -> None:
    for key in ("Left", "Up", "Home"):
        pad.press("Ctrl+End")
        pad.lines(" Vib")
        assert pad.offered == ("Vibeke Sundlid",)
        pad.press(key)
        assert pad.offered == ()
    pad.press("Ctrl+End")
    pad.lines(" Vib")
    QTest.mouseClick(pad.edit.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(4, 4))  # pyright: ignore[reportCallIssue, reportArgumentType]
    assert pad.offered == ()


def test_a_row_that_is_clicked_is_taken_and_the_keyboard_stays_in_the_text(pad: Completing) -> None:
    pad.lines("Sak")
    place = QPoint(40, theme.size("rowPopup") * 3 // 2)
    QTest.mouseClick(pad.popup.viewport(), Qt.MouseButton.LeftButton, pos=place)  # pyright: ignore[reportCallIssue, reportArgumentType]
    assert pad.plain == "Saken utsettes til neste møte."
    assert pad.edit.hasFocus()
    assert not pad.popup.hasFocus()


def test_nothing_is_offered_within_a_word_or_while_something_is_chosen(pad: Completing) -> None:
    pad.lines("eke")
    pad.press("Home")
    pad.lines("Vib")
    assert pad.offered == ()
    pad.press("Ctrl+A")
    pad.lines("Vi")
    pad.press("Shift+Home")
    assert pad.offered == ()


def test_tab_in_a_point_is_a_level_where_no_list_is_shown(pad: Completing) -> None:
    pad.lines("- en", "to")
    assert pad.offered == ()
    pad.press("Tab")
    assert pad.text == "- en\n  - to"
    pad.lines(" og Vib")
    pad.press("Tab")
    assert pad.text == "- en\n  - to og Vibeke Sundlid"
    pad.press("Shift+Tab")
    assert pad.text == "- en\n- to og Vibeke Sundlid"


def test_backspace_looks_again_and_going_away_closes(pad: Completing) -> None:
    pad.lines("Vibe")
    pad.press("Backspace")
    assert pad.offered == ("Vibeke Sundlid",)
    pad.press("Backspace")
    assert pad.offered == ()
    pad.lines("b")
    assert pad.offered
    pad.after.setFocus()
    QCoreApplication.processEvents()
    assert pad.offered == ()


def test_ctrl_space_shows_the_list_with_the_first_letter(pad: Completing) -> None:
    pad.lines("V")
    assert pad.offered == ()
    pad.press("Ctrl+Space")
    assert pad.offered == ("Vibeke Sundlid", "Vidar Lie")
    pad.press("Down", "Return")
    assert pad.plain == "Vidar Lie"


def test_a_text_that_is_read_only_or_has_no_offers_yet_is_left_alone(qtbot: QtBot) -> None:
    pad = Completing(qtbot)
    pad.completer._source = Offers(None)
    pad.lines("Vib")
    pad.press("Ctrl+Space")
    assert (pad.offered, pad.completer.popup) == ((), None)


def test_words_behind_letters_of_two_units_are_seen(pad: Completing) -> None:
    cursor = pad.edit.textCursor()
    cursor.insertText("🙂🙂 ")
    pad.edit.setTextCursor(cursor)
    pad.lines("sundl")
    pad.press("Tab")
    assert pad.plain == "🙂🙂 Vibeke Sundlid"


WORDS = ("Saken ", "sak 4", "PSU ber ", "om at det ", "leg", "Vibe", "- ", "1. ", "ord", ", ", ". ", "x")
MOVES = ("Return", "Backspace", "Left", "Right", "Home", "End", "Shift+Return", "Ctrl+Z", "Up", "Down")


@pytest.mark.parametrize("seed", range(12))
def test_what_is_typed_at_any_speed_is_the_text_as_it_would_be_without(qtbot: QtBot, seed: int) -> None:
    chance = random.Random(seed)
    with_, without = Completing(qtbot), Pad(qtbot)
    without.window.resize(with_.window.size())
    for _ in range(60):
        keys = chance.choice(MOVES) if chance.random() < 0.3 else ""
        text = "" if keys else chance.choice(WORDS)
        for pad in (with_, without):
            pad.edit.setFocus()
            if keys:
                Pad.press(pad, keys)
            else:
                qtbot.keyClicks(pad.edit, text)
        if chance.random() < 0.5:
            QCoreApplication.processEvents()
            if with_.offered and chance.random() < 0.3:
                Pad.press(with_, "Escape")
        assert markup.write(with_.edit.text()) == markup.write(without.edit.text())
        places = [pad.edit.textCursor().position() for pad in (with_, without)]
        assert places[0] == places[1]


def test_a_list_that_has_not_caught_up_takes_what_fits_all_that_was_typed(pad: Completing) -> None:
    pad.lines("Sak")
    first = pad.offered[0]
    pad.qtbot.keyClicks(pad.edit, "en uts")  # the window does not come to look at these
    Pad.press(pad, "Tab")
    assert first == "Saken løftes videre."
    assert pad.plain == "Saken utsettes til neste møte."
    pad.lines(" Vib")
    pad.qtbot.keyClicks(pad.edit, "x")
    Pad.press(pad, "Tab")
    assert pad.plain == "Saken utsettes til neste møte. Vibx"
    assert pad.after.hasFocus()


def test_the_list_goes_with_its_field(qtbot: QtBot) -> None:
    pad = Completing(qtbot)
    other = TextEdit("Annet")
    qtbot.addWidget(other)
    pad.lines("Vib")
    assert pad.popup.parent() is pad.window
    pad.edit.hide()
    assert pad.offered == ()
