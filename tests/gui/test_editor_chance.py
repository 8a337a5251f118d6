"""Whatever is done in a field, in whatever order: what it holds can be stored, shown again and taken back."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from hfdesk import markup
from hfdesk.domain.named import Named
from hfdesk.domain.normal import normal
from hfdesk.domain.richtext import Mark, RichText
from hfdesk.domain.values import Who
from hfdesk.gui.editor import tables
from hfdesk.gui.editor.chip_words import Facts, Here
from hfdesk.gui.editor.edit import TextEdit
from hfdesk.gui.editor.marked import MarkedEdit
from hfdesk.gui.editor.reading import read_document
from hfdesk.gui.running import application
from tests.markup.texts import Dice

STEPS = 40
_MOVES = "Left Right Up Down Home End Ctrl+Home Ctrl+End Shift+Left Shift+Right Shift+Up Shift+Down Ctrl+A"
_EDITS = (
    "Return Return Shift+Return Backspace Backspace Delete Tab Shift+Tab Ctrl+Backspace Ctrl+B Ctrl+I Ctrl+U"
)
KEYS = f"{_MOVES} {_EDITS} {_EDITS}".split()
WORDS = ("a", " ", "ord ", "- ", "1. ", "a) ")
MARKS = ("o: ", "p: ", "i: ", "v: ", "+kari ", "-kari", "o:")
PASTED = (
    "ord",
    "- a\n  - b",
    "x\n\ny",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "[o:](hfdesk:followup) AU\n\n[+Kari Moen](hfdesk:came)",
    "[p:](hfdesk:statement)",
)


def _table(edit: TextEdit) -> None:
    cursor = edit.textCursor()
    if tables.table_at(cursor) is None:
        tables.insert(cursor, 2, 2)
        edit.setTextCursor(cursor)


GESTURES: tuple[Callable[[TextEdit], object], ...] = (
    lambda edit: edit.set_points(Mark.BULLET),
    lambda edit: edit.set_points(Mark.NUMBER_PAREN),
    lambda edit: edit.set_points(None),
    lambda edit: edit.set_heading(),
    lambda edit: edit.set_link("https://eksempel.no"),
    lambda edit: edit.set_link(""),
    _table,
    lambda edit: tables.add_row(edit.textCursor()),
    lambda edit: tables.add_column(edit.textCursor()),
    lambda edit: tables.remove_row(edit.textCursor()),
    lambda edit: tables.remove_column(edit.textCursor()),
)


def _step(qtbot: QtBot, edit: TextEdit, random: Random) -> None:
    kind = random.choice("kkkkkwwwwgp")
    if kind == "k":
        combination = QKeySequence(random.choice(KEYS))[0]  # pyright: ignore[reportIndexIssue]
        qtbot.keyClick(edit, combination.key(), combination.keyboardModifiers())
    elif kind == "w":
        qtbot.keyClicks(edit, random.choice(WORDS + MARKS))
    elif kind == "g":
        random.choice(GESTURES)(edit)
    else:
        edit.insert_text(markup.read(random.choice(PASTED)))


def _look(edit: TextEdit, other: TextEdit) -> None:
    text = edit.text()
    assert text == read_document(edit.document())
    assert text == normal(text)
    assert text == markup.read(markup.write(text))
    other.show_text(text)
    assert other.text() == text


def _marked() -> MarkedEdit:
    edit = MarkedEdit("Prøve")
    edit.know(Facts(people=(Here(Named(Who(as_="Kari Moen"), "Kari Moen")),)))
    return edit


@pytest.mark.parametrize("make", [lambda: TextEdit("Prøve"), _marked])
@pytest.mark.parametrize("seed", range(16))
def test_any_row_of_gestures_keeps_a_text_that_can_be_stored_and_taken_back(
    qtbot: QtBot, seed: int, make: Callable[[], TextEdit]
) -> None:
    application()
    edit, other, random = make(), TextEdit("Vist igjen"), Random(seed)
    qtbot.addWidget(edit)
    qtbot.addWidget(other)
    dice = Dice(random.randbytes(random.choice([0, 60, 200])))
    start = normal(RichText(dice.many(dice.block, 4)))
    edit.show_text(start)
    for _ in range(STEPS):
        _step(qtbot, edit, random)
        _look(edit, other)
    end = edit.text()
    while edit.document().isUndoAvailable():
        edit.document().undo()
    assert (edit.text(), read_document(edit.document())) == (start, start)
    while edit.document().isRedoAvailable():
        edit.document().redo()
    assert (edit.text(), read_document(edit.document())) == (end, end)
