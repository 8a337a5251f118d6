"""Keys in the window, driven by keys: unlocking, making, encrypting, changing, the recovery code."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hfdesk.domain.values import Meeting
from hfdesk.gui.locking.code import RecoveryCode
from hfdesk.gui.locking.dialogs import ChangingPassphrase, Creating, Encrypting, Proving, Rekeying, Unlocking
from hfdesk.gui.locking.secrets import SecretLine
from hfdesk.gui.locking.waiting import Waiting
from hfdesk.gui.pages.encryption import EncryptionPage
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.ops import keys
from hfdesk.system import envelopes, keyrings
from hfdesk.system.envelopes import Costs
from hfdesk.system.keys import Key

WORDS = "tre grå katter på taket"
OTHER = "fem blå båter i havna"


class Safe(dict[str, Key]):
    """The system's safe for keys, in memory."""

    there = True

    def name(self) -> str:
        return "Prøvesafe" if self.there else ""

    def put(self, key: Key) -> str:
        if self.there:
            self[key.check] = key
        return self.name()

    def let_go(self, check: str) -> None:
        self.pop(check, None)


@pytest.fixture(autouse=True)
def safe(monkeypatch: pytest.MonkeyPatch) -> Safe:
    """A safe in memory, and passphrases that are tried out quickly."""
    made = Safe()
    monkeypatch.setattr(keyrings, "name", made.name)
    monkeypatch.setattr(keyrings, "get", made.get)
    monkeypatch.setattr(keyrings, "put", made.put)
    monkeypatch.setattr(keyrings, "forget", made.let_go)
    monkeypatch.setattr(envelopes, "COSTS", Costs(8_192, 1, 1))
    return made


class Hands:
    """One who uses the window by keys alone."""

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program, self.qtbot = program, qtbot

    def dialog(self, kind: type[QWidget]) -> QWidget:
        """The dialog of that kind, when it is there and has the keyboard."""
        self.wait(lambda: isinstance(QApplication.activeModalWidget(), kind))
        found = QApplication.activeModalWidget()
        assert found is not None
        self.wait(lambda: QApplication.focusWidget() is not None and found.isAncestorOf(_focus()))
        return found

    def type(self, words: str) -> None:
        self.qtbot.keyClicks(_focus(), words)

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(_focus(), key)

    def tab_to(self, name: str) -> None:
        """Tab until the control of that name has the keyboard."""
        for _ in range(40):
            if name in (_focus().accessibleName(), getattr(_focus(), "text", str)()):
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {name}")

    def wait(self, there: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(there, timeout=30_000)

    def opened(self, path: Path) -> None:
        """Wait for an archive to be open."""
        self.wait(lambda: self.program.desk is not None and self.program.desk.path == path)


def _focus() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


@pytest.fixture
def hands(empty: Program, qtbot: QtBot) -> Hands:
    empty.window.activateWindow()
    qtbot.waitUntil(empty.window.isActiveWindow, timeout=5_000)
    return Hands(empty, qtbot)


@pytest.fixture
def locked(archive: Path) -> tuple[Path, str]:
    """An encrypted archive whose key no safe has, and its recovery code."""
    return archive, keys.encrypt(archive, WORDS)


def _page(hands: Hands) -> EncryptionPage:
    hands.program.window.act("encryption")
    page = hands.program.window.page
    assert isinstance(page, EncryptionPage)
    hands.wait(lambda: page.state is not None)
    return page


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
    _focus().selectAll() if isinstance(_focus(), QLineEdit) else None
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


def _choose_file(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def test_a_new_archive_is_made_without_encryption_by_enter_alone(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _choose_file(monkeypatch, tmp_path / "nytt.hfdesk")
    hands.program.window.act("create")
    hands.dialog(Creating)
    hands.press(Qt.Key.Key_Return)
    hands.opened(tmp_path / "nytt.hfdesk")
    assert not keys.is_encrypted(tmp_path / "nytt.hfdesk")


def test_a_new_archive_is_made_encrypted_and_its_code_is_shown(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, safe: Safe
) -> None:
    path = tmp_path / "nytt.hfdesk"
    _choose_file(monkeypatch, path)
    hands.program.window.act("create")
    dialog = hands.dialog(Creating)
    assert isinstance(dialog, Creating)
    hands.press(Qt.Key.Key_Down)  # from «Uten kryptering»
    assert dialog.encrypted.isChecked()
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


def test_an_open_archive_is_encrypted_with_what_was_typed_and_opens_on_the_same_page(
    hands: Hands, archive: Path, safe: Safe
) -> None:
    hands.program.open(archive)
    hands.opened(archive)
    desk = hands.program.desk
    assert desk is not None
    before = desk.package()
    page = _page(hands)
    assert page.said.text() == "Arkivet er ikke kryptert."
    _focus_button(hands, page, "encrypt")
    hands.dialog(Encrypting)
    hands.tab_to("Passfrase")
    hands.type(WORDS)
    hands.tab_to("Passfrasen en gang til")
    hands.type(WORDS)
    hands.press(Qt.Key.Key_Return)
    shown = hands.dialog(RecoveryCode)
    assert isinstance(shown, RecoveryCode)
    assert keys.by_recovery(archive, shown.code.text()) in safe.values()
    shown.accept()
    hands.opened(archive)
    assert keys.is_encrypted(archive)
    assert hands.program.desk is not None
    assert hands.program.desk.package() == before
    assert hands.program.window.place == Place("encryption")
    page = hands.program.window.page
    assert isinstance(page, EncryptionPage)
    hands.wait(lambda: page.state is not None)
    assert page.said.text() == "Arkivet er kryptert."
    assert "Prøvesafe" in page.kept.text()


def _focus_button(hands: Hands, page: EncryptionPage, name: str) -> None:
    button = page.buttons[name]
    assert button.isVisible()
    button.setFocus()
    hands.press(Qt.Key.Key_Return)


@pytest.fixture
def unlocked(hands: Hands, locked: tuple[Path, str]) -> Hands:
    """The window on an encrypted archive, on its page of encryption."""
    path, _code = locked
    hands.program.open(path, key=keys.by_passphrase(path, WORDS))
    hands.opened(path)
    _page(hands)
    return hands


def test_work_that_is_stopped_leaves_the_archive_as_it_was(
    hands: Hands, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from hfdesk.gui.worker import Ticket

    hands.program.open(archive)
    hands.opened(archive)

    def forever(_path: Path, _words: str, ticket: Ticket) -> str:
        while True:
            ticket.step(0.5)

    monkeypatch.setattr(keys, "encrypt", forever)
    _focus_button(hands, _page(hands), "encrypt")
    hands.dialog(Encrypting)
    hands.tab_to("Passfrase")
    hands.type(WORDS)
    hands.tab_to("Passfrasen en gang til")
    hands.type(WORDS)
    hands.press(Qt.Key.Key_Return)
    hands.dialog(Waiting)
    assert hands.program.desk is None
    assert hands.program.about == archive
    hands.press(Qt.Key.Key_Escape)
    hands.opened(archive)
    hands.wait(lambda: hands.program.window.status.notice == "Stanset. Arkivet er som det var.")
    assert hands.program.window.place == Place("encryption")
    assert hands.program.desk is not None
    assert hands.program.desk.all(Meeting)


def test_the_passphrase_is_changed_by_who_knows_the_one_that_holds(
    unlocked: Hands, locked: tuple[Path, str]
) -> None:
    path, _code = locked
    page = unlocked.program.window.page
    assert isinstance(page, EncryptionPage)
    _focus_button(unlocked, page, "passphrase")
    dialog = unlocked.dialog(ChangingPassphrase)
    assert isinstance(dialog, ChangingPassphrase)
    unlocked.type(OTHER)
    for name in ("Ny passfrase", "Den nye passfrasen en gang til"):
        unlocked.tab_to(name)
        unlocked.type(OTHER)
    unlocked.press(Qt.Key.Key_Return)
    unlocked.wait(lambda: bool(dialog.proof.phrase.reason.text()))
    dialog.proof.phrase.wipe()
    unlocked.type(WORDS)
    unlocked.press(Qt.Key.Key_Return)
    unlocked.wait(lambda: unlocked.program.window.status.notice == "Passfrasen er endret.")
    assert keys.by_passphrase(path, OTHER)


def test_a_new_key_makes_the_old_code_worthless(unlocked: Hands, locked: tuple[Path, str]) -> None:
    path, code = locked
    page = unlocked.program.window.page
    assert isinstance(page, EncryptionPage)
    _focus_button(unlocked, page, "rekey")
    unlocked.dialog(Rekeying)
    unlocked.type(WORDS)
    unlocked.press(Qt.Key.Key_Return)
    shown = unlocked.dialog(RecoveryCode)
    assert isinstance(shown, RecoveryCode)
    new = shown.code.text()
    shown.accept()
    unlocked.opened(path)
    assert keys.by_recovery(path, new) == keys.by_passphrase(path, WORDS)
    assert keys.recovery_code(keys.by_passphrase(path, WORDS)) != code


def test_the_encryption_is_taken_away_by_who_knows_the_passphrase(
    unlocked: Hands, locked: tuple[Path, str]
) -> None:
    path, _code = locked
    page = unlocked.program.window.page
    assert isinstance(page, EncryptionPage)
    _focus_button(unlocked, page, "decrypt")
    unlocked.dialog(Proving)
    unlocked.type(WORDS)
    unlocked.press(Qt.Key.Key_Return)
    unlocked.wait(lambda: "ikke lenger kryptert" in unlocked.program.window.status.notice)
    unlocked.opened(path)
    assert not keys.is_encrypted(path)


def test_the_key_is_remembered_and_forgotten_on_this_machine(
    unlocked: Hands, locked: tuple[Path, str], safe: Safe
) -> None:
    page = unlocked.program.window.page
    assert isinstance(page, EncryptionPage)
    assert not page.buttons["forget"].isVisible()
    _focus_button(unlocked, page, "remember")
    unlocked.dialog(Unlocking)
    unlocked.type(WORDS)
    unlocked.press(Qt.Key.Key_Return)
    unlocked.wait(page.buttons["forget"].isVisible)
    assert len(safe) == 1
    _focus_button(unlocked, page, "forget")
    unlocked.wait(page.buttons["remember"].isVisible)
    assert safe == {}


def test_the_code_is_shown_after_the_passphrase_and_saved_as_a_page(
    unlocked: Hands, locked: tuple[Path, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _path, code = locked
    page = unlocked.program.window.page
    assert isinstance(page, EncryptionPage)
    _focus_button(unlocked, page, "code")
    unlocked.dialog(Proving)
    unlocked.type(WORDS)
    unlocked.press(Qt.Key.Key_Return)
    shown = unlocked.dialog(RecoveryCode)
    assert isinstance(shown, RecoveryCode)
    assert "-".join(shown.code.text().split()) == code
    folder = tmp_path / "papir"
    folder.mkdir()
    _choose_file(monkeypatch, folder / "kode.pdf")
    unlocked.tab_to("Lagre som PDF …")
    unlocked.press(Qt.Key.Key_Return)
    assert [each.name for each in folder.iterdir()] == ["kode.pdf"]
    assert (folder / "kode.pdf").read_bytes().startswith(b"%PDF-")
    unlocked.press(Qt.Key.Key_Escape)
    assert shown.code.text() == ""
