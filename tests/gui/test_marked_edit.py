"""Marks in a discussion, made and taken back by keys."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hfdesk import markup
from hfdesk.domain import completing
from hfdesk.domain.followups import ROLES, Known
from hfdesk.domain.marks import Typed
from hfdesk.domain.named import Named, Names
from hfdesk.domain.values import Who
from hfdesk.gui import i18n, theme
from hfdesk.gui.completing.completer import PhraseCompleter
from hfdesk.gui.editor.chip_format import OBJECT
from hfdesk.gui.editor.chip_words import Facts, Here
from hfdesk.gui.editor.edit import TextEdit
from hfdesk.gui.editor.marked import MarkedEdit
from hfdesk.gui.editor.reading import read_document
from hfdesk.gui.running import application

HAMID = Named(Who(person="h"), "Hamid Rezai")
ODD = Named(Who(person="o"), "Odd Einar Rabben")
TONES = (Named(Who(person="t"), "Tone Vikanes"), Named(Who(person="d"), "Tone Dahl"))
PEOPLE = (Here(ODD), Here(HAMID, is_present=False), *map(Here, TONES))
NAMES = Names([each.named for each in PEOPLE], (), ("AU",), ROLES)
FACTS = Facts(Known(NAMES, date(2025, 11, 11), date(2026, 2, 3)), PEOPLE)


class Sheet:
    """A discussion in a window, driven by keys; what it asks for is written down."""

    def __init__(self, qtbot: QtBot) -> None:
        application()
        i18n.use("nb")
        self.qtbot = qtbot
        self.window = QWidget()
        self.edit = MarkedEdit("Drøfting")
        column = QVBoxLayout(self.window)
        column.addWidget(self.edit)
        column.addWidget(QLineEdit())
        qtbot.addWidget(self.window)
        self.window.resize(700, 400)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow, timeout=5_000)
        self.edit.setFocus()
        self.edit.know(FACTS)
        self.heard: list[str] = []
        self.edit.decision_asked.connect(lambda: self.heard.append("v"))
        self.edit.came.connect(lambda name: self.heard.append(f"+{name}"))
        self.edit.gone.connect(lambda name: self.heard.append(f"-{name}"))
        self.edit.taken_back.connect(lambda mark: self.heard.append(f"~{mark.text}"))

    def press(self, *keys: str) -> None:
        for each in keys:
            combination = QKeySequence(each)[0]  # pyright: ignore[reportIndexIssue]
            self.qtbot.keyClick(self.edit, combination.key(), combination.keyboardModifiers())

    def type(self, *lines: str) -> None:
        for at, line in enumerate(lines):
            if at:
                self.press("Return")
            self.qtbot.keyClicks(self.edit, line)

    def show(self, text: str) -> None:
        self.edit.show_text(markup.read(text))

    def to_end(self) -> None:
        self.press("Ctrl+End")

    @property
    def text(self) -> str:
        assert read_document(self.edit.document()) == self.edit.text()
        return markup.write(self.edit.text())

    @property
    def letters(self) -> str:
        return self.edit.toPlainText().replace(OBJECT, "#")


@pytest.fixture
def sheet(qtbot: QtBot) -> Sheet:
    return Sheet(qtbot)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("o: AU ser på det", "[o:](hfdesk:followup) AU ser på det"),
        ("O: AU ser på det", "[O:](hfdesk:followup) AU ser på det"),
        ("p: Tone Dahl: nei", "[p:](hfdesk:statement) Tone Dahl: nei"),
        ("i: en", "[i:](hfdesk:input)\n\n- en"),
        ("+Hamid for sent", "[+Hamid Rezai](hfdesk:came)for sent"),
        ("-Rabben ", "[-Odd Einar Rabben](hfdesk:left)"),
        ("-OER ", "[-Odd Einar Rabben](hfdesk:left)"),
        ("- punkt", "- punkt"),
        ("-noe annet", "\\-noe annet"),
        ("+Tone kom", "\\+Tone kom"),
        ("x: y", "x: y"),
        ("no: y", "no: y"),
        ("o:y", "o:y"),
    ],
)
def test_what_begins_a_line_becomes_what_it_names(sheet: Sheet, typed: str, stored: str) -> None:
    sheet.type(typed)
    assert sheet.edit.text() == markup.read(stored)


@pytest.mark.parametrize("typed", ["o: ", "p: ", "i: ", "+Hamid "])
@pytest.mark.parametrize("key", ["Backspace", "Ctrl+Z"])
def test_one_key_gives_the_letters_back_and_they_stay_letters(sheet: Sheet, typed: str, key: str) -> None:
    sheet.type("før", typed)
    assert "#" in sheet.letters
    sheet.press(key)
    assert sheet.letters == f"før\n{typed}"
    sheet.press("Backspace")
    sheet.type(" og mer")
    assert sheet.letters == f"før\n{typed}og mer"
    assert "hfdesk:" not in sheet.text


def test_undo_and_redo_go_through_all_that_was_typed(sheet: Sheet) -> None:
    sheet.type("En sak", "o: AU svarer", "i: en", "to", "", "+Hamid ", "p: Nei")
    whole = sheet.text
    steps = 0
    while sheet.edit.document().isUndoAvailable():
        sheet.press("Ctrl+Z")
        steps += 1
    assert sheet.text == ""
    for _ in range(steps):
        sheet.press("Ctrl+Y")
    assert sheet.text == whole


def test_v_leads_to_the_decision_and_one_undo_gives_its_letters_back(sheet: Sheet) -> None:
    sheet.type("En sak", "v: ")
    assert (sheet.letters, sheet.heard) == ("En sak\n", ["v"])
    sheet.press("Ctrl+Z")
    assert sheet.letters == "En sak\nv: "
    sheet.type("mer")
    assert (sheet.letters, sheet.heard) == ("En sak\nv: mer", ["v"])


def test_input_gathers_under_one_chip(sheet: Sheet) -> None:
    sheet.type("i: en", "to", "i: tre", "o: AU", "i: fire", "", "Slutt")
    assert sheet.text == (
        "[i:](hfdesk:input)\n\n- en\n- to\n- tre\n\n[o:](hfdesk:followup) AU\n\n"
        "[i:](hfdesk:input)\n\n- fire\n\nSlutt"
    )
    sheet.show("[i:](hfdesk:input)\n\n- en")
    sheet.to_end()
    sheet.type("", "", "i: to")
    assert sheet.text == "[i:](hfdesk:input)\n\n- en\n- to"


def test_tab_and_enter_complete_a_name_by_its_first_letters(sheet: Sheet) -> None:
    sheet.type("+ham")
    assert sheet.edit.hint.isVisible() and sheet.edit.hint.text().startswith("id Rezai")
    sheet.press("Tab")
    assert not sheet.edit.hint.isVisible()
    sheet.type("", "-rab", "+tone")
    sheet.press("Tab")
    assert sheet.text == (
        "[+Hamid Rezai](hfdesk:came)\n\n[-Odd Einar Rabben](hfdesk:left)\n\n[+Tone Vikanes](hfdesk:came)"
    )
    assert sheet.heard == ["+Hamid Rezai", "-Odd Einar Rabben", "+Tone Vikanes"]


def test_enter_behind_letters_of_two_names_is_a_new_line(sheet: Sheet) -> None:
    sheet.type("+tone", "x")
    assert (sheet.letters, sheet.heard) == ("+tone\nx", [])


def test_esc_closes_the_hint_and_the_text_is_left_alone(sheet: Sheet) -> None:
    sheet.type("+ham")
    sheet.press("Esc")
    assert not sheet.edit.hint.isVisible()
    assert sheet.letters == "+ham"


def test_a_name_that_is_typed_on_goes_into_its_chip(sheet: Sheet) -> None:
    sheet.type("+Hamid Rezai", "Saken ble drøftet")
    assert sheet.text == "[+Hamid Rezai](hfdesk:came)\n\nSaken ble drøftet"
    assert sheet.heard == ["+Hamid Rezai"]


def test_who_came_is_taken_back_and_told_again(sheet: Sheet) -> None:
    sheet.type("+Hamid ")
    sheet.press("Backspace")
    sheet.press("Ctrl+Y")
    sheet.type("", "tekst")
    assert sheet.heard == ["+Hamid Rezai", "~+Hamid Rezai", "+Hamid Rezai"]
    sheet.press("Ctrl+Home", "Right", "Backspace")
    assert sheet.letters == "+Hamid Rezai\ntekst"
    assert sheet.heard[3:] == ["~+Hamid Rezai"]
    sheet.press("Ctrl+Z")
    assert sheet.heard[4:] == ["+Hamid Rezai"]


def test_text_that_is_deleted_or_pasted_says_nothing_of_attendance(sheet: Sheet) -> None:
    sheet.type("+Hamid ", "tekst")
    sheet.press("Ctrl+A", "Ctrl+X")
    assert sheet.text == ""
    sheet.press("Ctrl+V")
    assert sheet.text == "[+Hamid Rezai](hfdesk:came)\n\ntekst"
    sheet.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Y")
    assert sheet.heard == ["+Hamid Rezai"]


def test_backspace_behind_a_loaded_chip_gives_letters(sheet: Sheet) -> None:
    sheet.show("[o:](hfdesk:followup) AU svarer")
    sheet.press("Ctrl+Home", "Right", "Right", "Backspace")
    assert sheet.text == "o: AU svarer"
    sheet.press("Ctrl+Z")
    assert sheet.text == "[o:](hfdesk:followup) AU svarer"
    sheet.press("Ctrl+Home", "Backspace")
    assert sheet.text == "o: AU svarer"


def test_what_is_typed_before_a_chip_goes_behind_it(sheet: Sheet) -> None:
    sheet.show("[o:](hfdesk:followup) AU svarer")
    sheet.press("Ctrl+Home")
    sheet.type("Ja,")
    assert sheet.text == "[o:](hfdesk:followup)Ja, AU svarer"
    sheet.press("Ctrl+Home", "Return")
    assert sheet.letters == "\n#Ja, AU svarer"


def test_behind_a_chip_a_new_line_is_plain(sheet: Sheet) -> None:
    sheet.show("[+Hamid Rezai](hfdesk:came)")
    sheet.to_end()
    sheet.type("", "vanlig")
    assert sheet.text == "[+Hamid Rezai](hfdesk:came)\n\nvanlig"


def test_in_a_point_a_mark_ends_the_list(sheet: Sheet) -> None:
    sheet.type("- en", "o: AU", "-Rabben ", "slutt")
    assert sheet.text == ("- en\n\n[o:](hfdesk:followup) AU\n\n[-Odd Einar Rabben](hfdesk:left)\n\nslutt")


def test_tables_and_headings_have_no_marks(sheet: Sheet) -> None:
    sheet.show("### O")
    sheet.press("Ctrl+Home", "Delete")
    sheet.type("o: x")
    assert sheet.text == "### o: x"
    sheet.show("| | |\n|---|---|\n| a | |")
    sheet.press("Ctrl+Home", "Down")
    assert sheet.edit.textCursor().currentTable()
    sheet.type("o: x")
    assert "hfdesk:" not in sheet.text


def test_copied_chips_are_pasted_as_chips_and_as_letters_elsewhere(sheet: Sheet) -> None:
    sheet.type("o: AU svarer innen 15.1")
    sheet.press("Ctrl+A")
    data: QMimeData = sheet.edit.createMimeDataFromSelection()
    assert data.text() == "o: AU svarer innen 15.1"
    assert "hfdesk" not in data.html()
    sheet.press("Ctrl+C")
    sheet.to_end()
    sheet.type("", "")
    sheet.press("Ctrl+V")
    assert sheet.text == "\n\n".join(["[o:](hfdesk:followup) AU svarer innen 15.1"] * 2)
    plain = TextEdit("Vedtak")
    sheet.qtbot.addWidget(plain)
    plain.insertFromMimeData(data)
    assert plain.toPlainText() == "o: AU svarer innen 15.1"


def test_a_follow_up_tells_who_and_when_as_it_is_typed(sheet: Sheet) -> None:
    sheet.type("o: ")
    assert sheet.edit.spoken() == "[Oppfølging: hvem?, frist?]"
    sheet.type("AU svarer innen 15.1")
    sheet.qtbot.waitUntil(lambda: sheet.edit.spoken() == "[Oppfølging: AU, innen 15.01.2026]", timeout=2_000)
    sheet.press(*["Backspace"] * 4)
    sheet.type("neste møte")
    sheet.qtbot.waitUntil(lambda: "03.02.2026" in sheet.edit.spoken(), timeout=2_000)


def test_loaded_chips_tell_what_is_known_now(sheet: Sheet) -> None:
    sheet.show("[+Hamid Rezai](hfdesk:came)\n\n[p:](hfdesk:statement) Tone Dahl: Nei.\n\n[i:](hfdesk:input)")
    spoken = ["[Kom: Hamid Rezai]", "[Protokolltilførsel: Tone Dahl]", "[Innspill]"]
    sheet.press("Ctrl+Home")
    for each in spoken:
        assert sheet.edit.spoken() == each
        sheet.edit.moveCursor(QTextCursor.MoveOperation.NextBlock)
    sheet.edit.know(Facts(FACTS.known, (Here(HAMID, came="13:39"),)))
    sheet.press("Ctrl+Home")
    assert sheet.edit.spoken() == "[Kom 13:39: Hamid Rezai]"


def test_only_the_paragraph_at_the_caret_is_read_and_not_with_each_letter(
    sheet: Sheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    from hfdesk.gui.editor import marked

    sheet.show("\n\n".join(["[o:](hfdesk:followup) AU svarer innen 15.1"] * 30))
    sheet.to_end()
    sheet.edit.read_chips()
    read: list[str] = []
    real = marked.label

    def counted(mark: Typed, sentence: str, facts: Facts) -> object:
        read.append(sentence)
        return real(mark, sentence, facts)

    monkeypatch.setattr(marked, "label", counted)
    sheet.type("xyz" * 10)
    sheet.edit.read_chips()
    assert 0 < len(read) < 30
    assert all("xy" in each for each in read)


def test_a_chip_that_stands_behind_words_is_letters(sheet: Sheet) -> None:
    sheet.show("Før\n\n[o:](hfdesk:followup) AU")
    sheet.press("Ctrl+Home", "End", "Delete")
    block = sheet.edit.document().begin()
    at = block.position() + block.text().index(OBJECT)
    cursor = sheet.edit.textCursor()
    cursor.setPosition(at + 1)
    assert sheet.edit.label_of(sheet.edit.document(), at, cursor.charFormat()) is None
    assert sheet.text == "Før[o:](hfdesk:followup) AU"


def test_a_discussion_that_is_only_read_stays_as_it_is(sheet: Sheet) -> None:
    sheet.show("[o:](hfdesk:followup) AU\n\n- a\n\no:")
    before = sheet.text
    sheet.edit.setReadOnly(True)
    sheet.press("Ctrl+End", "Space", "Return", "Backspace", "Up", "Tab")
    assert not sheet.edit.hasFocus()
    sheet.press("Ctrl+Home", "Right", "Return", "Backspace", "Ctrl+B")
    assert (sheet.text, sheet.heard) == (before, [])


def test_a_reader_hears_the_chip_before_what_is_always_said(sheet: Sheet) -> None:
    sheet.show("Tekst\n\n[o:](hfdesk:followup) AU svarer innen 15.1")
    sheet.edit.describe("Ctrl+Tab forlater teksten.")
    assert sheet.edit.accessibleDescription() == "Ctrl+Tab forlater teksten."
    sheet.to_end()
    sheet.edit.describe("Ctrl+Tab forlater teksten.")
    said = "[Oppfølging: AU, innen 15.01.2026] Ctrl+Tab forlater teksten."
    assert sheet.edit.accessibleDescription() == said


@pytest.mark.parametrize("look", ["light", "dark"])
def test_chips_have_their_own_colours_and_a_frame_where_they_are_chosen(sheet: Sheet, look: str) -> None:
    theme.apply(application(), look)
    sheet.show("[o:](hfdesk:followup) AU\n\n[+Hamid Rezai](hfdesk:came)\n\nfør[o:](hfdesk:followup)")
    seen = colours(sheet)
    for name in ("chipFollowUp", "chipFollowUpText", "chipCame", "chipCameText"):
        assert theme.color(name).name() in seen, name
    assert theme.color("focus").name() not in seen
    sheet.press("Ctrl+A")
    assert theme.color("focus").name() in colours(sheet)
    theme.apply(application(), "light")


def colours(sheet: Sheet) -> set[str]:
    picture = sheet.edit.viewport().grab().toImage()
    return {picture.pixelColor(x, y).name() for x in range(300) for y in range(min(picture.height(), 120))}


class Everything:
    """Names to be completed."""

    index = completing.Index(completing.of_names(("Hamid Rezai",)))
    situations: tuple[str, ...] = ()


def test_a_name_behind_a_sign_is_completed_once(sheet: Sheet) -> None:
    completer = PhraseCompleter(sheet.edit, Everything())
    sheet.type("+ham")
    QCoreApplication.processEvents()
    assert (sheet.edit.completes, completer.offered) == (True, ())
    sheet.press("Tab")
    assert sheet.text == "[+Hamid Rezai](hfdesk:came)"
    sheet.type("", "ham")
    sheet.qtbot.waitUntil(lambda: completer.offered == ("Hamid Rezai",), timeout=2_000)
