"""Copying: exactly between our own fields, clean for other programs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from hfdesk import markup
from hfdesk.domain.normal import normal
from hfdesk.domain.richtext import RichText
from hfdesk.gui.editor import copying
from hfdesk.gui.editor.edit import TextEdit
from hfdesk.gui.running import application
from tests.markup.texts import Dice

TEXTS = [
    "Ett **fett** og *skrått*",
    "### Del\n\nTekst",
    "1. en\n   a) under\n      - dypest\n\n      mer under\n2. to",
    "3) tre\n4) fire",
    "| **a** | b |\n|---|---|\n| 1 | |",
    "Se [<u>her</u>](https://eksempel.no).",
]


@pytest.fixture
def edit(qtbot: QtBot) -> TextEdit:
    application()
    made = TextEdit("Prøve")
    qtbot.addWidget(made)
    return made


@pytest.fixture
def other(qtbot: QtBot) -> TextEdit:
    made = TextEdit("En annen")
    qtbot.addWidget(made)
    return made


def _copy(edit: TextEdit, start: int = 0, end: int = -1) -> QMimeData:
    cursor = edit.textCursor()
    cursor.setPosition(start)
    if end < 0:
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    else:
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    return edit.createMimeDataFromSelection()


@pytest.mark.parametrize("text", TEXTS)
def test_a_whole_text_comes_back_in_another_field_as_it_was(
    edit: TextEdit, other: TextEdit, text: str
) -> None:
    edit.show_text(markup.read(text))
    other.insertFromMimeData(_copy(edit))
    assert other.text() == markup.read(text)


@pytest.mark.parametrize("seed", range(40))
def test_any_text_comes_back_as_it_was(edit: TextEdit, other: TextEdit, seed: int) -> None:
    from random import Random

    dice = Dice(Random(seed).randbytes(200))
    rich = normal(RichText(dice.many(dice.block, 5)))
    edit.show_text(rich)
    other.insertFromMimeData(_copy(edit))
    assert other.text() == rich


def test_words_out_of_a_paragraph_go_into_a_paragraph(edit: TextEdit, other: TextEdit) -> None:
    edit.show_text(markup.read("1. Utvalget **drøfter** saken"))
    other.show_text(markup.read("Her:"))
    cursor = other.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    other.setTextCursor(cursor)
    other.insertFromMimeData(_copy(edit, 0, 16))
    assert markup.write(other.text()) == "Her:Utvalget **drøfter**"


def test_parts_of_several_points_are_points(edit: TextEdit, other: TextEdit) -> None:
    edit.show_text(markup.read("1. en ting\n   a) under 😀 den\n2. to"))
    words = edit.toPlainText()
    other.insertFromMimeData(_copy(edit, words.index("ting"), words.index("den") + 1))
    assert markup.write(other.text()) == "1. ting\n   a) under 😀"


def test_cells_of_a_table_are_a_table(edit: TextEdit, other: TextEdit) -> None:
    edit.show_text(markup.read("| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n| 4 | **5** | 6 |"))
    words = edit.toPlainText()
    other.insertFromMimeData(_copy(edit, words.index("2"), words.index("6")))
    assert [row[0][0].text for row in other.text().blocks[0].rows] == ["2", "5"]  # type: ignore[union-attr]


def test_a_text_dragged_within_its_field_is_moved(edit: TextEdit) -> None:
    edit.show_text(markup.read("Ett **to** tre"))
    data = _copy(edit, 4, 7)
    assert (data.text(), data.html()) == ("to ", "<b>to</b> ")
    edit.cut()
    cursor = edit.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    edit.setTextCursor(cursor)
    edit.insertFromMimeData(data)
    assert markup.write(edit.text()) == "**to** Ett tre"


def test_other_programs_get_marks_without_fonts_and_colours(edit: TextEdit) -> None:
    edit.show_text(markup.read("Ett **to**\n\n1. en\n   a) under\n2. to\n\n| a | b |\n|---|---|\n| 1 | 2 |"))
    data = _copy(edit)
    assert "<b>to</b>" in data.html()
    assert "style" not in data.html()
    assert "color" not in data.html()
    assert data.text() == "Ett to\n1. en\n   a) under\n2. to\na\tb\n1\t2"


def test_what_comes_from_elsewhere_is_left_to_whoever_holds_the_field(edit: TextEdit) -> None:
    asked: list[object] = []
    edit.pasting.connect(asked.append)
    data = QMimeData()
    data.setHtml("<p>Fra <b>Word</b></p>")
    edit.insertFromMimeData(data)
    assert asked == [data]
    assert not edit.text()


def test_a_copied_blank_is_a_blank(edit: TextEdit, other: TextEdit) -> None:
    edit.show_text(markup.read("en to"))
    other.insertFromMimeData(_copy(edit, 2, 3))
    assert other.toPlainText() == " "


@pytest.mark.parametrize(
    "held",
    [b"\xff\xfe ord", b"", b"[]", b"[1, 2, 3]", b"[" * 100_000, b'["", "- a\\u0000\\u001b", "\\u0000"]'],
)
def test_our_own_kind_of_data_from_a_stranger_is_text_at_most(edit: TextEdit, held: bytes) -> None:
    data = QMimeData()
    data.setData(copying.OWN, held)
    edit.insertFromMimeData(data)
    assert normal(edit.text()) == edit.text()
    assert "\x00" not in edit.toPlainText()


def test_too_much_under_our_name_is_left_to_whoever_holds_the_field(edit: TextEdit) -> None:
    data = QMimeData()
    data.setData(copying.OWN, b"x" * (copying.LARGEST + 1))
    asked: list[object] = []
    edit.pasting.connect(asked.append)
    edit.insertFromMimeData(data)
    assert asked == [data]
