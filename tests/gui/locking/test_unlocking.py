"""Unlocking and making encrypted archives in the window, by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hfdesk.gui.locking.code import RecoveryCode
from hfdesk.gui.locking.dialogs import Creating, Unlocking
from hfdesk.gui.locking.secrets import SecretLine
from hfdesk.gui.pages.start import StartPage
from hfdesk.gui.program import Program
from hfdesk.ops import keys
from tests.gui.locking.hands import WORDS, Hands, Safe, choose_file, focus


def test_an_archive_whose_key_is_remembered_opens_without_a_question(
    hands: Hands, locked: tuple[Path, str]
) -> None:
    path, _code = locked
    keys.remember(path, keys.by_passphrase(path, WORDS))
    hands.program.open(path)
    hands.opened(path)
    assert QApplication.activeModalWidget() is None


def test_the_passphrase_opens_and_a_wrong_one_is_told_beside_its_field(
    hands: Hands, locked: tuple[Path, str], safe: Safe
) -> None:
    path, _code = locked
    hands.program.open(path)
    dialog = hands.dialog(Unlocking)
    assert isinstance(dialog, Unlocking)
    hands.press(Qt.Key.Key_Return)
    assert dialog.proof.phrase.reason.text() == "Skriv passfrasen."
    hands.type("tre grå hunder på taket")
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: "passer ikke" in dialog.proof.phrase.reason.text())
    assert dialog.proof.phrase.words == "tre grå hunder på taket"
    assert hands.program.desk is None
    field = focus()
    if isinstance(field, QLineEdit):
        field.selectAll()
    hands.type(WORDS)
    hands.press(Qt.Key.Key_Return)
    hands.opened(path)
    assert safe == {}
    assert hands.program.window.place.page == "home"


def test_a_code_with_small_letters_and_spaces_opens_and_the_key_is_remembered(
    hands: Hands, locked: tuple[Path, str], safe: Safe
) -> None:
    path, code = locked
    hands.program.open(path)
    dialog = hands.dialog(Unlocking)
    assert isinstance(dialog, Unlocking)
    hands.wait(lambda: "Prøvesafe" in dialog.remember.box.text())
    hands.tab_to("Bruk gjenopprettingskoden i stedet")
    hands.press(Qt.Key.Key_Space)
    hands.type(f"  {code.lower().replace('-', ' - ')} ")
    hands.tab_to("Husk nøkkelen på denne maskinen, i Prøvesafe")
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_Return)
    hands.opened(path)
    assert list(safe.values()) == [keys.by_passphrase(path, WORDS)]
    assert "Prøvesafe" in hands.program.window.status.notice


def test_a_code_that_is_none_is_told_beside_it(hands: Hands, locked: tuple[Path, str]) -> None:
    hands.program.open(locked[0])
    dialog = hands.dialog(Unlocking)
    assert isinstance(dialog, Unlocking)
    hands.tab_to("Bruk gjenopprettingskoden i stedet")
    hands.press(Qt.Key.Key_Space)
    hands.type("ABCD")
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: bool(dialog.proof.code.reason.text()))
    assert not dialog.proof.phrase.isVisible()
    dialog.reject()


def test_where_there_is_no_safe_that_is_said_and_nothing_can_be_remembered(
    hands: Hands, locked: tuple[Path, str], safe: Safe
) -> None:
    safe.there = False
    hands.program.open(locked[0])
    dialog = hands.dialog(Unlocking)
    assert isinstance(dialog, Unlocking)
    hands.wait(lambda: not dialog.remember.box.isEnabled())
    assert "ikke noe trygt sted" in dialog.remember.about.text()
    dialog.reject()


def test_who_leaves_is_told_how_to_come_back(hands: Hands, locked: tuple[Path, str]) -> None:
    path, _code = locked
    hands.program.open(path)
    hands.dialog(Unlocking)
    assert hands.program.about == path
    hands.press(Qt.Key.Key_Escape)
    assert hands.program.window.status.notice == f"«{path.name}» er låst."
    assert hands.program.about is None
    page = hands.program.window.page
    assert isinstance(page, StartPage)
    assert page.locked.text() == f"«{path.name}» er låst"
    hands.program.window.activateWindow()
    hands.wait(page.unlock.hasFocus)
    hands.press(Qt.Key.Key_Return)
    hands.dialog(Unlocking)
    hands.type(WORDS)
    hands.press(Qt.Key.Key_Return)
    hands.opened(path)
    assert hands.program.window.place.page == "home"


def test_a_secret_is_hidden_shown_when_wanted_never_copied_and_gone_after(
    hands: Hands, locked: tuple[Path, str], qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setText("noe annet")
    hands.program.open(locked[0])
    dialog = hands.dialog(Unlocking)
    assert isinstance(dialog, Unlocking)
    line = dialog.proof.phrase.line
    hands.type(WORDS)
    assert line.text() == WORDS
    assert len(set(line.displayText())) == 1  # a dot for each letter
    hands.tab_to("Vis det som skrives: Passfrase")
    hands.press(Qt.Key.Key_Space)
    assert line.displayText() == WORDS
    line.setFocus()
    for keys_ in ("A", "C", "X"):
        qtbot.keyClick(line, getattr(Qt.Key, f"Key_{keys_}"), Qt.KeyboardModifier.ControlModifier)
    assert line.text() == WORDS
    assert QGuiApplication.clipboard().text() == "noe annet"
    told = [each.accessibleName() + each.accessibleDescription() for each in dialog.findChildren(QWidget)]
    assert not any(WORDS in each for each in told)
    hands.press(Qt.Key.Key_Escape)
    assert line.text() == ""
    assert not line.isUndoAvailable()


def test_what_stands_refused_in_a_secret_field_is_not_told_when_one_leaves(program: Program) -> None:
    from hfdesk.gui.keeping import _refused  # pyright: ignore[reportPrivateUsage]

    line = SecretLine()
    line.setParent(program.window)
    line.setText(WORDS)
    line.setProperty("refused", True)
    assert _refused(program.window) == []


def test_a_new_archive_is_made_without_encryption_by_enter_alone(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_file(monkeypatch, tmp_path / "nytt.hfdesk")
    hands.program.window.act("create")
    hands.dialog(Creating)
    hands.press(Qt.Key.Key_Return)
    hands.opened(tmp_path / "nytt.hfdesk")
    assert not keys.is_encrypted(tmp_path / "nytt.hfdesk")


def test_who_thinks_better_of_encryption_has_one_choice_made_at_each_moment(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_file(monkeypatch, tmp_path / "nytt.hfdesk")
    hands.program.window.act("create")
    dialog = hands.dialog(Creating)
    assert isinstance(dialog, Creating)
    for key, wanted in ((Qt.Key.Key_Down, True), (Qt.Key.Key_Up, False)):
        hands.press(key)
        assert (dialog.encrypted.isChecked(), dialog.plain.isChecked()) == (wanted, not wanted)
    hands.press(Qt.Key.Key_Return)
    hands.opened(tmp_path / "nytt.hfdesk")
    assert not keys.is_encrypted(tmp_path / "nytt.hfdesk")


def test_a_new_archive_is_made_encrypted_and_its_code_is_shown(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, safe: Safe
) -> None:
    path = tmp_path / "nytt.hfdesk"
    choose_file(monkeypatch, path)
    hands.program.window.act("create")
    dialog = hands.dialog(Creating)
    assert isinstance(dialog, Creating)
    hands.press(Qt.Key.Key_Down)  # from «Uten kryptering»
    assert dialog.encrypted.isChecked()
    assert not dialog.plain.isChecked()
    hands.tab_to("Passfrase")
    hands.type("kort")
    hands.press(Qt.Key.Key_Return)
    assert dialog.new.again.reason.text() == "De to er ikke like."
    hands.type("kort")
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: "minst 10" in dialog.new.first.reason.text())
    for field in dialog.new.fields():
        field.wipe()
    dialog.new.first.control.setFocus()
    hands.type(WORDS)
    hands.tab_to("Passfrasen en gang til")
    hands.type(WORDS)
    hands.press(Qt.Key.Key_Return)
    shown = hands.dialog(RecoveryCode)
    assert isinstance(shown, RecoveryCode)
    code = shown.code.text()
    hands.press(Qt.Key.Key_Escape)
    assert shown.isVisible()  # a new code is not passed by in haste
    hands.tab_to("Jeg har tatt vare på koden")
    hands.press(Qt.Key.Key_Return)
    hands.opened(path)
    assert keys.is_encrypted(path)
    assert keys.by_recovery(path, code) == keys.by_passphrase(path, WORDS)
    assert list(safe.values()) == [keys.by_passphrase(path, WORDS)]
