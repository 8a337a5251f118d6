"""Encrypting, changing and the recovery code in the window, by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from hfdesk.domain.values import Meeting
from hfdesk.gui.locking.code import RecoveryCode
from hfdesk.gui.locking.dialogs import ChangingPassphrase, Encrypting, Proving, Rekeying, Unlocking
from hfdesk.gui.locking.waiting import Waiting
from hfdesk.gui.pages.encryption import EncryptionPage
from hfdesk.gui.rows import Place
from hfdesk.ops import keys
from tests.gui.locking.hands import OTHER, WORDS, Hands, Safe, choose_file, page_of


def test_an_open_archive_is_encrypted_with_what_was_typed_and_opens_on_the_same_page(
    hands: Hands, archive: Path, safe: Safe
) -> None:
    hands.program.open(archive)
    hands.opened(archive)
    desk = hands.program.desk
    assert desk is not None
    before = desk.package()
    page = page_of(hands)
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
    hands.program.window.activateWindow()
    hands.wait(hands.program.window.isActiveWindow)
    button.setFocus()
    hands.press(Qt.Key.Key_Return)


@pytest.fixture
def unlocked(hands: Hands, locked: tuple[Path, str]) -> Hands:
    """The window on an encrypted archive, on its page of encryption."""
    path, _code = locked
    hands.program.open(path, key=keys.by_passphrase(path, WORDS))
    hands.opened(path)
    page_of(hands)
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
    _focus_button(hands, page_of(hands), "encrypt")
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
    choose_file(monkeypatch, folder / "kode.pdf")
    unlocked.tab_to("Lagre som PDF …")
    unlocked.press(Qt.Key.Key_Return)
    assert [each.name for each in folder.iterdir()] == ["kode.pdf"]
    assert (folder / "kode.pdf").read_bytes().startswith(b"%PDF-")
    unlocked.press(Qt.Key.Key_Escape)
    assert shown.code.text() == ""
