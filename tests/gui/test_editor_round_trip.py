"""What an editor shows of a rich text is read back as that very text."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from hfdesk import markup
from hfdesk.domain.normal import normal
from hfdesk.domain.richtext import RichText
from hfdesk.gui.editor.chip_format import OBJECT, ChipPen
from hfdesk.gui.editor.marked import MarkedEdit
from hfdesk.gui.editor.reading import read_document
from hfdesk.gui.rich import Pen
from hfdesk.gui.running import application
from tests.markup.marked import Marked
from tests.markup.texts import Dice


def shown(rich: RichText, pen: type[Pen] = Pen) -> RichText:
    application()
    document = QTextDocument()
    pen(QTextCursor(document)).rich(rich)
    return read_document(document)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300))
def test_any_text_in_an_editor_reads_as_it_was(data: bytes) -> None:
    dice = Dice(data)
    rich = normal(RichText(dice.many(dice.block, 5)))
    assert shown(rich) == rich


@pytest.mark.parametrize(
    "text",
    [
        "Ett avsnitt.\n\nOg ett **til** med *kursiv*, <u>strek</u> og [lenke](https://eksempel.no).",
        "1. en\n   a) under\n      - dypest\n\n      mer under det dypeste\n\n   mer under en\n2. to",
        "- a\n\n3. tre\n4. fire",
        "| **Navn** | Tall |\n|---|---|\n| Ås | 5 |\n\n| x | y |\n|---|---|\n| 1 | |",
        "### Overskrift med **fet**\n\nTekst\\\nny linje",
        "- punkt\n\n  | a | b |\n  |---|---|\n  | 1 | 2 |\n- neste",
        "[<u>lenke</u>](https://eksempel.no) og <u>strek</u>",
    ],
)
def test_what_is_written_by_hand_reads_as_it_was(text: str) -> None:
    rich = markup.read(text)
    assert shown(rich) == rich


def test_many_chance_texts_of_full_length_read_as_they_were() -> None:
    random = Random(3)
    for _ in range(400):
        dice = Dice(random.randbytes(300))
        rich = normal(RichText(dice.many(dice.block, 5)))
        assert shown(rich) == rich


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300))
def test_any_text_with_marks_reads_as_it_was_with_chips_and_without(data: bytes) -> None:
    dice = Marked(data)
    rich = normal(RichText(dice.many(dice.block, 5)))
    assert shown(rich, ChipPen) == rich
    assert shown(rich) == rich


def test_a_discussion_of_many_chips_reads_as_it_was() -> None:
    application()
    edit, random = MarkedEdit("Drøfting"), Random(5)
    chips = 0
    for _ in range(200):
        dice = Marked(random.randbytes(300))
        rich = normal(RichText(dice.many(dice.block, 5)))
        edit.show_text(rich)
        assert edit.text() == rich
        chips += edit.toPlainText().count(OBJECT)
    assert chips > 100
    edit.deleteLater()
