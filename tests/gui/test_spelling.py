"""Marks under unknown words: from a process beside the window, of small dictionaries of our own."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from hfdesk.gui.program import Program
from hfdesk.gui.running import application
from hfdesk.gui.spelling import marks as module
from hfdesk.gui.spelling.marks import SpellingMarks
from hfdesk.gui.spelling.process import Spelling
from hfdesk.system import spelling as engine

WAVY = QTextCharFormat.UnderlineStyle.WaveUnderline
SERVER = """
import json, sys
known = set("utvalget drøfter saken og 🙂".split())
for line in sys.stdin:
    asked = json.loads(line)
    answer = {"id": asked["id"]}
    if asked["language"] != "nb":
        answer["missing"] = True
    elif "check" in asked:
        if "krasj" in asked["check"]:
            sys.exit(3)
        answer["unknown"] = [each for each in asked["check"] if each.lower() not in known]
    elif "suggest" in asked:
        answer["suggestions"] = ["drøfter"]
    known.update(asked.get("learn", ()))
    print(json.dumps(answer), flush=True)
"""


@pytest.fixture
def spelling(tmp_path: Path, qtbot: QtBot) -> Iterator[Spelling]:
    application()
    server = tmp_path / "server.py"
    server.write_text(SERVER, encoding="utf-8")
    made = Spelling(command=[sys.executable, str(server)])
    yield made
    made.close()


def marked(document: QTextDocument) -> list[str]:
    """The words with a wavy line, in order."""
    found: list[str] = []
    block = document.begin()
    while block.isValid():
        text = block.text().encode("utf-16-le")
        found += [
            text[2 * each.start : 2 * (each.start + each.length)].decode("utf-16-le")
            for each in block.layout().formats()
            if each.format.underlineStyle() == WAVY
        ]
        block = block.next()
    return found


def text(words: str) -> QTextDocument:
    document = QTextDocument()
    document.setPlainText(words)
    return document


def test_unknown_words_get_a_wavy_line_when_the_answer_is_there(spelling: Spelling, qtbot: QtBot) -> None:
    document = text("Utvalget drøftter saken\nog sakken")
    SpellingMarks(document, spelling, "nb").setParent(document)
    assert marked(document) == []
    qtbot.waitUntil(lambda: marked(document) == ["drøftter", "sakken"], timeout=10_000)


def test_a_mark_stands_under_its_word_also_after_a_sign_of_two_units(
    spelling: Spelling, qtbot: QtBot
) -> None:
    document = text("🙂🙂 utvalget drøftter")
    SpellingMarks(document, spelling, "nb").setParent(document)
    qtbot.waitUntil(lambda: marked(document) != [], timeout=10_000)
    assert marked(document) == ["drøftter"]


def test_the_word_that_is_being_written_is_marked_when_it_is_left(spelling: Spelling, qtbot: QtBot) -> None:
    document = text("Utvalget drøftter")
    marks = SpellingMarks(document, spelling, "nb")
    marks.put_caret(17)
    qtbot.waitUntil(lambda: spelling.right("nb", "drøftter") is False, timeout=10_000)
    marks.rehighlight()
    assert marked(document) == []
    marks.put_caret(3)
    assert marked(document) == ["drøftter"]


def test_the_word_that_is_being_written_is_not_asked_about_letter_by_letter(spelling: Spelling) -> None:
    document = text("")
    marks = SpellingMarks(document, spelling, "nb")
    asked: list[str] = []
    spelling.right = lambda _, word: asked.append(word)  # type: ignore[method-assign]
    cursor = QTextCursor(document)
    for letter in "drøftet saken":
        cursor.insertText(letter)
        marks.put_caret(cursor.position())
    assert set(asked) == {"drøftet"}


@pytest.mark.parametrize(
    "typed",
    [
        "Sakken drøfter saken. Utvalget drøftter saken og sakken og Saken, og saken. ",
        "Utvalget ⟨navn på noe ukjent⟩ drøfter sakken/saken på www.noe.no og 🙂 sakken og saken ",
    ],
)
def test_what_is_typed_letter_by_letter_is_marked_as_if_it_were_read(spelling: Spelling, typed: str) -> None:
    known = {"utvalget", "drøfter", "saken", "og", "på"}
    spelling.right = lambda _, word: word.lower() in known  # type: ignore[method-assign]
    written, behind = text("Det vi vett er at "), " Saken er drøfft."
    marks = SpellingMarks(written, spelling, "nb")
    cursor = QTextCursor(written)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(behind)
    cursor.setPosition(cursor.position() - len(behind))
    for letter in typed:
        cursor.insertText(letter)
        marks.put_caret(cursor.position())
    read = text(written.toPlainText())
    SpellingMarks(read, spelling, "nb").setParent(read)
    application().processEvents()
    assert marked(written) == marked(read) != []


def test_one_goes_from_unknown_word_to_unknown_word_and_round(spelling: Spelling, qtbot: QtBot) -> None:
    document = text("Utvallget og\nsaken sakken")
    marks = SpellingMarks(document, spelling, "nb")
    qtbot.waitUntil(lambda: len(marked(document)) == 2, timeout=10_000)
    first = marks.unknown_after(0)
    assert first is not None
    second = marks.unknown_after(first.selectionEnd())
    assert second is not None
    assert (first.selectedText(), second.selectedText()) == ("Utvallget", "sakken")
    round_ = marks.unknown_after(second.selectionEnd())
    assert round_ is not None
    assert round_.selectedText() == "Utvallget"
    there = marks.unknown_at(second.selectionStart() + 1)
    assert there is not None
    assert there.selectedText() == "sakken"
    assert marks.unknown_at(13) is None


def test_a_word_is_suggested_and_learned(
    spelling: Spelling, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine.paths, "settings", lambda: tmp_path)
    document = text("drøftter")
    SpellingMarks(document, spelling, "nb").setParent(document)
    qtbot.waitUntil(lambda: marked(document) == ["drøftter"], timeout=10_000)
    heard: list[list[str]] = []
    spelling.suggest("nb", "drøftter", heard.append)
    qtbot.waitUntil(lambda: heard == [["drøfter"]], timeout=10_000)
    spelling.remember("nb", "drøftter")
    qtbot.waitUntil(lambda: marked(document) == [], timeout=10_000)
    assert (tmp_path / engine.OWN_WORDS).read_text(encoding="utf-8") == "drøftter\n"


def test_a_language_without_a_dictionary_is_said_once_and_left_unmarked(
    spelling: Spelling, qtbot: QtBot
) -> None:
    said: list[str] = []
    spelling.missing.connect(said.append)
    document = text("saka drøftter")
    marks = SpellingMarks(document, spelling, "nn")
    qtbot.waitUntil(lambda: said == ["nn"], timeout=10_000)
    marks.rehighlight()
    qtbot.wait(50)
    assert said == ["nn"]
    assert marked(document) == []


def test_a_process_that_dies_is_started_again_and_given_up_in_the_end(
    spelling: Spelling, qtbot: QtBot
) -> None:
    document = text("sakken krasj")
    SpellingMarks(document, spelling, "nb").setParent(document)
    qtbot.waitUntil(lambda: spelling.right("nb", "noe") is True, timeout=20_000)
    assert marked(document) == []


def test_a_program_that_cannot_be_started_leaves_texts_as_they_are(qtbot: QtBot, tmp_path: Path) -> None:
    application()
    none = Spelling(command=[str(tmp_path / "nothing")])
    assert none.right("nb", "sakken") is None
    qtbot.waitUntil(lambda: none.right("nb", "sakken") is True, timeout=10_000)
    none.close()


def test_the_real_process_spells(qtbot: QtBot) -> None:
    application()
    real = Spelling()
    language = "nb" if engine.dictionary("nb") else "xx"
    answers: list[str] = []
    real.told.connect(answers.append)
    real.missing.connect(answers.append)
    real.right(language, "drøftter")
    qtbot.waitUntil(lambda: answers != [], timeout=30_000)
    assert real.right(language, "drøftter") is (language == "xx")
    real.close()


def test_a_long_text_is_marked_in_turns_that_leave_the_window_free(
    spelling: Spelling, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LONGEST", 0.0)
    document = text("\n".join(["Utvalget drøftter saken"] * 40))
    marks = SpellingMarks(document, spelling, "nb")
    marks.setParent(document)
    marks.rehighlight()
    assert len(marked(document)) < 40
    QTextCursor(document).insertText("sakken\n")
    qtbot.waitUntil(lambda: marked(document) == ["sakken", *["drøftter"] * 40], timeout=10_000)


def test_the_process_ends_with_the_window(empty: Program, qtbot: QtBot) -> None:
    empty.spelling.right("nb", "ord")
    qtbot.waitUntil(lambda: bool(empty.spelling.findChildren(QProcess)), timeout=5_000)
    (process,) = empty.spelling.findChildren(QProcess)
    empty.window.close()
    assert process.state() == QProcess.ProcessState.NotRunning
