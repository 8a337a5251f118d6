from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument, QTextListFormat, QTextTable
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hfdesk import markup
from hfdesk.domain.richtext import RichText, paragraphs
from hfdesk.gui.running import application
from hfdesk.gui.widgets.reader import Reader

TEXT = """Første avsnitt med **fet**, *kursiv* og <b>x</b>.

- ett punkt
- et til

1. først
   a. dypere
2. så

### En overskrift

| Navn | Tall |
| --- | --- |
| Ås | 5 |

Siste [lenke](https://eksempel.example/side)."""


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    application()
    made = Reader("Lesefelt")
    qtbot.addWidget(made)
    made.resize(800, 600)
    return made


def _show(reader: Reader, text: RichText) -> QTextDocument:
    reader.write(lambda pen: pen.rich(text))
    return reader.document()


def _block(document: QTextDocument, words: str) -> object:
    block = document.begin()
    while block.isValid():
        if words in block.text():
            return block
        block = block.next()
    raise AssertionError(words)


def test_a_text_is_shown_with_its_formats(reader: Reader) -> None:
    document = _show(reader, markup.read(TEXT))
    plain = document.toPlainText()
    for words in ("Første avsnitt med fet, kursiv og <b>x</b>.", "ett punkt", "En overskrift", "Ås"):
        assert words in plain
    assert "**" not in plain
    assert _block(document, "En overskrift").blockFormat().headingLevel() == 3  # type: ignore[attr-defined]
    assert len([frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]) == 1


def test_lists_are_lists_and_text_after_them_is_not(reader: Reader) -> None:
    document = _show(reader, markup.read(TEXT))
    bullets = _block(document, "ett punkt").textList()  # type: ignore[attr-defined]
    numbers = _block(document, "først").textList()  # type: ignore[attr-defined]
    letters = _block(document, "dypere").textList()  # type: ignore[attr-defined]
    assert bullets.format().style() == QTextListFormat.Style.ListDisc
    assert bullets.count() == 2
    assert numbers.format().style() == QTextListFormat.Style.ListDecimal
    assert letters.format().style() == QTextListFormat.Style.ListLowerAlpha
    assert letters.format().indent() == 2
    assert _block(document, "Siste").textList() is None  # type: ignore[attr-defined]
    assert _block(document, "En overskrift").textList() is None  # type: ignore[attr-defined]


def test_a_bar_stands_beside_a_proposal(reader: Reader) -> None:
    reader.write(lambda pen: pen.rich(paragraphs("Forslaget."), bar="accent"))
    tables = [frame for frame in reader.document().rootFrame().childFrames() if isinstance(frame, QTextTable)]
    assert len(tables) == 1
    assert tables[0].cellAt(0, 2).firstCursorPosition().block().text() == "Forslaget."


def test_a_reader_loads_nothing(reader: Reader, tmp_path: Path) -> None:
    secret = tmp_path / "hemmelig.png"
    secret.write_bytes(b"x")
    for kind in QTextDocument.ResourceType:
        assert reader.loadResource(kind.value, QUrl.fromLocalFile(str(secret))) is None


def test_a_reader_scrolls_to_what_was_written_under_a_key(reader: Reader) -> None:
    def write(pen: object) -> None:
        for number in range(60):
            pen.anchor(f"del{number}")  # type: ignore[attr-defined]
            pen.line(f"Del {number}", "heading2")  # type: ignore[attr-defined]
            pen.rich(paragraphs("Tekst. " * 30))  # type: ignore[attr-defined]

    reader.write(write)
    reader.show()
    reader.go_to("del40")
    assert reader.verticalScrollBar().value() > 1000
    reader.go_to("del0")
    assert reader.verticalScrollBar().value() < 20
    reader.go_to("finnes ikke")
    assert reader.verticalScrollBar().value() < 20


def test_no_reference_to_none_is_lost_when_qt_is_called(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(500):
        label.setText("x")
    assert sys.getrefcount(None) > before - 50
