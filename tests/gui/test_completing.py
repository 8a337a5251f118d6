"""Phrases complete while one types, by keys, and never stand in the way of plain typing."""

from __future__ import annotations

import random
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hfdesk import markup
from hfdesk.domain import completing
from hfdesk.domain.completing import Index
from hfdesk.domain.phrases import Phrase
from hfdesk.gui import theme
from hfdesk.gui.completing import completer
from hfdesk.gui.completing.completer import PhraseCompleter
from hfdesk.gui.completing.popup import PhraseList
from hfdesk.gui.editor.edit import TextEdit
from tests.gui.test_text_edit import Pad

ASK = "legges frem ⟨hva⟩ innen ⟨dato⟩."
PHRASES = (
    Phrase("decision.ask", "decision", "", f"⟨Utvalget⟩ ber om at det {ASK}"),
    Phrase("decision.ask", "decision", "", "⟨Utvalget⟩ ber om at det legges frem på neste møte."),
    Phrase("decision.orientation", "decision", "", "⟨Utvalget⟩ tar saken til orientering."),
    Phrase("decision.postpone", "decision", "", "Saken utsettes til neste møte."),
)


@dataclass
class Offers:
    """What can be offered, at hand."""

    index: Index | None
    situations: tuple[str, ...] = ()


def offers() -> Offers:
    return Offers(
        Index(
            [
                *completing.of_own(("Saken løftes videre.",), {}),
                *completing.of_phrases(PHRASES, {"utvalget": "PSU"}),
                *completing.of_names(("Vibeke Sundlid", "Vidar Lie")),
                *completing.of_numbers((("45/26", "Vaktplan"), ("46/26", "Møteplan"))),
            ]
        )
    )


class Completing(Pad):
    """A field whose phrases complete."""

    def __init__(self, qtbot: QtBot, field: str = "decision") -> None:
        super().__init__(qtbot)
        self.window.resize(700, 400)
        self.completer = PhraseCompleter(self.edit, offers(), field)

    def lines(self, *lines: str) -> None:
        super().lines(*lines)
        QCoreApplication.processEvents()

    def press(self, *keys: str) -> None:
        super().press(*keys)
        QCoreApplication.processEvents()

    @property
    def offered(self) -> tuple[str, ...]:
        return self.completer.offered

    @property
    def plain(self) -> str:
        return self.edit.toPlainText()

    @property
    def chosen(self) -> str:
        return self.edit.textCursor().selectedText()

    @property
    def popup(self) -> PhraseList:
        assert self.completer.popup is not None
        return self.completer.popup

    def line(self) -> QRect:
        """The caret's line in the window."""
        rect = self.edit.cursorRect()
        return QRect(self.edit.viewport().mapTo(self.window, rect.topLeft()), rect.size())


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


@pytest.mark.parametrize("lines", [1, 6, 14])
def test_the_list_stands_beside_the_line_that_is_written_and_never_on_it(pad: Completing, lines: int) -> None:
    pad.lines(*["Linje"] * lines, "Sak")
    assert pad.offered
    list_, line = pad.popup.geometry(), pad.line()
    assert not list_.intersects(line)
    assert pad.window.rect().contains(list_)
    assert 2 <= len(pad.offered) <= 6


def test_the_list_follows_when_the_window_gets_smaller(pad: Completing) -> None:
    pad.lines("", "", "", "Sak")
    pad.window.resize(420, 300)
    QCoreApplication.processEvents()
    assert pad.offered
    assert not pad.popup.geometry().intersects(pad.line())
    assert pad.window.rect().contains(pad.popup.geometry())


def test_the_list_follows_when_what_holds_the_field_is_moved_or_scrolled(qtbot: QtBot) -> None:
    pad = Completing(qtbot)
    head, area = QLabel("Hode"), QScrollArea()
    area.setWidgetResizable(True)
    ground = QWidget()
    inner = QVBoxLayout(ground)
    inner.addWidget(head)
    inner.addWidget(pad.edit)
    pad.edit.setMinimumHeight(600)
    area.setWidget(ground)
    column = pad.window.layout()
    assert column is not None
    column.addWidget(area)
    pad.edit.setFocus()
    pad.lines("", "", "", "", "Sak")
    for change in (
        lambda: head.setMinimumHeight(90),
        lambda: area.verticalScrollBar().setValue(60),
        lambda: pad.window.resize(500, 320),
    ):
        change()
        for _ in range(5):
            QCoreApplication.processEvents()
        assert pad.offered
        list_, line = pad.popup.geometry(), pad.line()
        assert min(abs(list_.top() - line.bottom()), abs(line.top() - list_.bottom())) <= 4
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    QCoreApplication.processEvents()
    assert pad.offered == ()


def test_a_row_is_read_as_one_sentence(pad: Completing) -> None:
    pad.lines("PSU ber om")
    model = pad.popup.model()
    said = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "PSU ber om at det legges frem hva innen dato."
    pad.press("Ctrl+A", "Delete")
    pad.lines("sak 45")
    assert model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole) == "sak 45/26. Vaktplan."
    assert pad.popup.accessibleName()


def test_what_is_offered_is_announced_once_and_then_each_row_that_is_gone_to(
    pad: Completing, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def hear(_widget: object, sentence: str, at_once: bool = False) -> None:
        said.append(sentence)

    monkeypatch.setattr(completer, "announce", hear)
    pad.lines("Saken")
    assert len(said) == 1
    assert said[0].endswith(": Saken løftes videre.")
    pad.press("Ctrl+Space", "Down")
    assert said[1:] == ["Saken løftes videre.", "Saken utsettes til neste møte."]


def test_rows_are_painted_in_both_themes_and_sizes(pad: Completing) -> None:
    pad.lines("PSU ber om at det leg")
    colors = {theme.color("selection").name(), theme.color("controlBorder").name()}
    picture = pad.popup.grab().toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert colors <= seen


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
