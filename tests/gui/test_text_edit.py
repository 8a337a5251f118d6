"""Writing in a field: marks, points, tables, links; what is typed is stored by itself."""

from __future__ import annotations

from concurrent.futures import Future
from time import monotonic

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hfdesk import markup
from hfdesk.domain.problems import Trouble
from hfdesk.domain.richtext import Mark, RichText
from hfdesk.gui.editor import edit, saving, tables
from hfdesk.gui.editor.edit import TextEdit
from hfdesk.gui.editor.saving import Saver
from hfdesk.gui.running import application


class Pad:
    """A field in a window, driven by keys."""

    def __init__(self, qtbot: QtBot) -> None:
        application()
        self.qtbot = qtbot
        self.window = QWidget()
        self.edit = TextEdit("Prøve")
        self.after = QLineEdit()
        column = QVBoxLayout(self.window)
        column.addWidget(self.edit)
        column.addWidget(self.after)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow, timeout=5_000)
        self.edit.setFocus()

    def press(self, *keys: str) -> None:
        for each in keys:
            combination = QKeySequence(each)[0]  # pyright: ignore[reportIndexIssue]
            self.qtbot.keyClick(self.edit, combination.key(), combination.keyboardModifiers())

    def type(self, text: str) -> None:
        for line in text.split("\n"):
            if line != text.split("\n", maxsplit=1)[0]:
                self.press("Return")
            self.qtbot.keyClicks(self.edit, line)

    def lines(self, *lines: str) -> None:
        """Type lines with Enter between them."""
        for at, line in enumerate(lines):
            if at:
                self.press("Return")
            self.qtbot.keyClicks(self.edit, line)

    def show(self, text: str) -> None:
        self.edit.show_text(markup.read(text))

    @property
    def text(self) -> str:
        return markup.write(self.edit.text())


@pytest.fixture
def pad(qtbot: QtBot) -> Pad:
    return Pad(qtbot)


def test_paragraphs_and_marks_are_typed(pad: Pad) -> None:
    pad.lines("Utvalget ")
    pad.press("Ctrl+B")
    pad.lines("drøfter")
    pad.press("Ctrl+B", "Ctrl+I")
    pad.lines(" saken", "Ny")
    pad.press("Ctrl+I", "Shift+Return")
    pad.press("Ctrl+U")
    pad.lines("linje")
    assert pad.text == "Utvalget **drøfter** *saken*\n\n*Ny*\\\n<u>linje</u>"


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("- en", "- en"),
        ("* en", "- en"),
        ("1. en", "1. en"),
        ("1) en", "1) en"),
        ("a) en", "a) en"),
        ("a. en", "a. en"),
        ("b) en", "b) en"),
        ("2024. ble", "2024\\. ble"),
    ],
)
def test_what_begins_a_paragraph_begins_a_list(pad: Pad, typed: str, stored: str) -> None:
    pad.lines(typed)
    assert pad.edit.text() == markup.read(stored) or typed == "b) en"


def test_one_backspace_or_one_undo_gives_the_typed_mark_back(pad: Pad) -> None:
    pad.lines("- ")
    assert pad.edit.style_name() == "bullet"
    pad.press("Backspace")
    assert pad.edit.style_name() == "plain"
    assert pad.edit.toPlainText() == "- "
    pad.press("Backspace", "Backspace")
    pad.lines("1. ")
    assert pad.edit.style_name() == "number"
    pad.press("Ctrl+Z")
    assert pad.edit.toPlainText() == "1. "


def test_tab_moves_a_point_in_and_shift_tab_out_and_enter_on_an_empty_one_ends(pad: Pad) -> None:
    pad.lines("1. en", "to")
    pad.press("Tab")
    pad.lines("", "tre")
    pad.press("Tab", "Tab")
    pad.press("Shift+Tab", "Shift+Tab")
    pad.lines("", "", "ferdig")
    assert pad.text == "1. en\n   a. to\n2. tre\n\nferdig"


def test_points_nest_to_three_levels_and_no_deeper(pad: Pad) -> None:
    pad.lines("- a", "b")
    pad.press("Tab")
    pad.lines("", "c")
    pad.press("Tab", "Tab", "Tab")
    assert pad.text == "- a\n  - b\n    - c"


def test_backspace_at_the_start_of_a_point_takes_it_out(pad: Pad) -> None:
    pad.show("- a\n- b")
    pad.press("Ctrl+End", "Home", "Backspace")
    assert pad.text == "- a\n\nb"


def test_a_style_is_chosen_and_taken_off(pad: Pad) -> None:
    pad.lines("Tekst")
    for mark in Mark:
        pad.edit.set_points(mark)
        assert pad.edit.style_name() == mark.name.lower()
    pad.edit.set_heading()
    assert (pad.edit.style_name(), pad.text) == ("heading", "### Tekst")
    pad.press("Ctrl+End", "Return")
    pad.lines("under")
    assert pad.text == "### Tekst\n\nunder"
    pad.press("Ctrl+A")
    pad.edit.set_points(None)
    assert pad.text == "Tekst\n\nunder"


def test_a_link_ends_where_it_ends(pad: Pad) -> None:
    pad.lines("se siden")
    pad.press("Ctrl+Shift+Left")
    pad.edit.set_link("https://eksempel.no")
    pad.press("End")
    pad.lines(" her")
    assert pad.text == "se [siden](https://eksempel.no) her"
    pad.press("Home", "Ctrl+Right", "Ctrl+Right", "Ctrl+Left")
    pad.edit.set_link("")
    assert pad.text == "se siden her"


def test_a_table_is_filled_by_tab_and_grows(pad: Pad) -> None:
    pad.lines("Før")
    cursor = pad.edit.textCursor()
    tables.insert(cursor, 2, 2)
    pad.edit.setTextCursor(cursor)
    pad.lines("Navn")
    for word in ("Tall", "Ås", "1", "Øy", "2"):
        pad.press("Tab")
        pad.lines(word)
    assert pad.text == "Før\n\n| Navn | Tall |\n|---|---|\n| Ås | 1 |\n| Øy | 2 |"
    cursor = pad.edit.textCursor()
    tables.add_column(cursor)
    tables.remove_row(cursor)
    assert pad.text == "Før\n\n| Navn | Tall |  |\n|---|---|---|\n| Ås | 1 |  |"
    for _ in range(20):
        tables.add_column(pad.edit.textCursor())
    assert pad.edit.text().blocks[1].width == tables.WIDEST  # type: ignore[union-attr]


def test_tab_in_a_paragraph_leaves_the_field(pad: Pad) -> None:
    pad.lines("Tekst")
    pad.press("Tab")
    assert pad.after.hasFocus()
    assert pad.text == "Tekst"


def test_undo_takes_the_texts_own_steps_and_then_says_so(pad: Pad) -> None:
    said: list[bool] = []
    pad.edit.spent.connect(said.append)
    pad.show("Gammelt")
    pad.press("Ctrl+End")
    pad.lines(" og nytt")
    while pad.edit.document().isUndoAvailable():
        pad.press("Ctrl+Z")
    assert pad.text == "Gammelt"
    pad.press("Ctrl+Z")
    assert said == [False]
    pad.press("Ctrl+Shift+Z", "Ctrl+Shift+Z", "Ctrl+Shift+Z")
    assert pad.text == "Gammelt og nytt"
    assert True in said


@pytest.mark.parametrize("before", ["", "Før |etter", "- en|to", "|x"])
@pytest.mark.parametrize(
    "put", ["ord", "**ord** og ord", "- a\n  - b\n- c", "ett\n\nto", "| a | b |\n|---|---|\n| 1 | 2 |"]
)
def test_a_text_put_in_is_there_and_goes_by_one_undo(pad: Pad, before: str, put: str) -> None:
    pad.show(before)
    at = pad.edit.toPlainText().find("|")
    cursor = pad.edit.textCursor()
    if at >= 0:
        cursor.setPosition(at)
        cursor.setPosition(at + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
    pad.edit.document().clearUndoRedoStacks()
    pad.edit.setTextCursor(cursor)
    stood = pad.edit.text()
    pad.edit.insert_text(markup.read(put))
    words = "".join(pad.edit.text().plain.split())
    assert "".join(markup.read(put).plain.split()) in words
    assert sorted(words) == sorted("".join((stood.plain + markup.read(put).plain).split()))
    pad.press("Ctrl+Z")
    assert pad.edit.text() == stood


def test_files_and_pictures_are_not_taken_and_nothing_is_loaded(pad: Pad) -> None:

    files = QMimeData()
    files.setUrls([QUrl("file:///etc/passwd")])
    assert not pad.edit.canInsertFromMimeData(files)
    words = QMimeData()
    words.setText("ord")
    assert pad.edit.canInsertFromMimeData(words)
    assert pad.edit.loadResource(2, QUrl("file:///etc/passwd")) is None


class Archive:
    """Where a saver stores to, its answers at hand."""

    def __init__(self) -> None:
        self.stored: list[str] = []
        self.waiting: list[Future[None]] = []

    def write(self, text: RichText) -> Future[None]:
        self.stored.append(markup.write(text))
        self.waiting.append(Future())
        return self.waiting[-1]


def test_what_is_typed_is_stored_a_moment_after(pad: Pad) -> None:
    archive = Archive()
    saver = Saver(pad.edit, archive.write)
    pad.lines("Ny tekst")
    assert not saver.is_safe
    pad.qtbot.waitUntil(lambda: archive.stored == ["Ny tekst"], timeout=5_000)
    assert not saver.is_safe
    archive.waiting[0].set_result(None)
    pad.qtbot.waitUntil(lambda: saver.is_safe, timeout=5_000)


def test_leaving_the_field_stores_at_once_and_only_what_differs(pad: Pad) -> None:
    archive = Archive()
    saver = Saver(pad.edit, archive.write)
    pad.lines("A")
    pad.after.setFocus()
    assert archive.stored == ["A"]
    pad.edit.setFocus()
    pad.lines("B")
    pad.press("Backspace")
    saver.flush()
    assert archive.stored == ["A"]


def test_what_comes_from_the_archive_never_takes_the_place_of_what_is_being_typed(pad: Pad) -> None:
    archive = Archive()
    saver = Saver(pad.edit, archive.write)
    pad.lines("Mitt")
    saver.offer(markup.read("Arkivets"))
    assert pad.text == "Mitt"
    saver.flush()
    saver.offer(markup.read("Arkivets"))
    assert pad.text == "Mitt"
    archive.waiting[0].set_result(None)
    pad.qtbot.waitUntil(lambda: saver.is_safe, timeout=5_000)
    saver.offer(markup.read("Arkivets"))
    assert pad.text == "Arkivets"
    pad.qtbot.wait(saving.PAUSE + 50)
    assert archive.stored == ["Mitt"]


def test_one_who_types_without_a_pause_is_stored_all_the_same(pad: Pad) -> None:
    archive = Archive()
    saver = Saver(pad.edit, archive.write)
    typed, began = "", monotonic()
    while monotonic() - began < 1.5:
        pad.lines("a")
        typed += "a"
        pad.qtbot.wait(25)
        for future in archive.waiting:
            if not future.done():
                future.set_result(None)
    assert 4 <= len(archive.stored) <= 1.5 / (saving.PAUSE / 1_000) + 1
    assert all(typed.startswith(each) for each in archive.stored)
    saver.flush()
    assert archive.stored[-1] == typed


def test_a_save_begins_behind_the_last_letter_before_its_time(
    pad: Pad, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive, now = Archive(), [100.0]
    monkeypatch.setattr(saving, "monotonic", lambda: now[0])
    saver = Saver(pad.edit, archive.write)
    for _ in range(4):  # the next would come at 256 ms
        assert archive.stored == []
        pad.lines("a")
        now[0] += 0.064
    pad.qtbot.waitUntil(lambda: archive.stored == ["aaaa"], timeout=saving.PAUSE // 2)
    archive.waiting[0].set_result(None)
    pad.qtbot.waitUntil(lambda: saver.is_safe, timeout=2_000)


def test_very_many_steps_of_undo_are_let_go_of_and_one_types_on(
    pad: Pad, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(edit, "STEPS", 5)
    archive, said = Archive(), list[bool]()
    saver = Saver(pad.edit, archive.write)
    pad.edit.spent.connect(said.append)
    for _ in range(4):
        pad.lines("a")
        pad.press("Ctrl+B")
    saver.flush()
    assert pad.edit.document().availableUndoSteps() <= 5
    pad.type("bc")
    for _ in range(9):
        pad.lines("x")
        pad.press("Ctrl+I")
    saver.flush()
    assert not pad.edit.document().isUndoAvailable()
    assert pad.edit.text().plain == "aaaabcxxxxxxxxx"
    pad.press("Ctrl+Z")
    assert said == [False]
    pad.type(" til")
    saver.flush()
    assert "til" in archive.stored[-1]
    pad.press("Ctrl+Z")
    assert pad.edit.text().plain == "aaaabcxxxxxxxxx"


def test_on_a_slow_disk_one_save_is_under_way_and_the_newest_text_follows(pad: Pad) -> None:
    archive = Archive()
    saver = Saver(pad.edit, archive.write)
    pad.lines("a")
    pad.qtbot.waitUntil(lambda: len(archive.stored) == 1, timeout=2_000)
    for letter in "bcdefgh":
        pad.lines(letter)
        pad.qtbot.wait(saving.PAUSE // 3)
    assert archive.stored == ["a"]
    archive.waiting[0].set_result(None)
    pad.qtbot.waitUntil(lambda: archive.stored == ["a", "abcdefgh"], timeout=200)
    assert not saver.is_safe
    archive.waiting[1].set_result(None)
    pad.qtbot.waitUntil(lambda: saver.is_safe, timeout=2_000)


def test_one_who_leaves_the_field_is_stored_also_where_a_save_is_under_way(pad: Pad) -> None:
    archive = Archive()
    saver = Saver(pad.edit, archive.write)
    pad.lines("a")
    saver.flush()
    pad.lines("b")
    pad.after.setFocus()
    assert archive.stored == ["a", "ab"]
    archive.waiting[0].set_exception(Trouble("archive.disk_full"))
    pad.qtbot.wait(20)
    archive.waiting[1].set_result(None)
    pad.qtbot.waitUntil(lambda: len(archive.stored) == 3, timeout=2_000)  # nothing is taken for stored
    assert not saver.is_safe


def test_what_could_not_be_stored_is_told_and_tried_again(pad: Pad, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saving, "AGAIN", 50)
    archive = Archive()
    saver = Saver(pad.edit, archive.write)
    told: list[BaseException] = []
    saver.failed.connect(told.append)
    pad.lines("Viktig")
    saver.flush()
    archive.waiting[0].set_exception(Trouble("archive.disk_full"))
    pad.qtbot.waitUntil(lambda: len(archive.stored) == 2, timeout=5_000)
    assert [type(each) for each in told] == [Trouble]
    assert archive.stored == ["Viktig", "Viktig"]
    assert not saver.is_safe
