"""Encrypting, changing and the recovery code in the window, by keys."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from hfdesk.domain.values import Meeting
from hfdesk.gui.locking.code import RecoveryCode, page
from hfdesk.gui.locking.dialogs import ChangingPassphrase, Encrypting, Proving, Rekeying, Unlocking
from hfdesk.gui.locking.waiting import Waiting
from hfdesk.gui.pages.encryption import EncryptionPage
from hfdesk.gui.program import Program
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
    choose_file(monkeypatch, folder / "kode 1.2")
    unlocked.tab_to("Lagre som PDF …")
    unlocked.press(Qt.Key.Key_Return)
    assert [each.name for each in folder.iterdir()] == ["kode 1.2.pdf"]
    assert (folder / "kode 1.2.pdf").read_bytes().startswith(b"%PDF-")
    unlocked.press(Qt.Key.Key_Escape)
    assert shown.code.text() == ""


# -- the passphrase is forgotten, and the safe has the key ---------------------------------------


@pytest.fixture
def forgotten(unlocked: Hands, locked: tuple[Path, str]) -> Hands:
    """The window on an archive whose key the safe has, and whose passphrase nobody knows."""
    path, _code = locked
    keys.remember(path, keys.by_passphrase(path, WORDS))
    return unlocked


def test_who_has_forgotten_the_passphrase_makes_a_new_one_by_the_key_in_the_safe(
    forgotten: Hands, locked: tuple[Path, str]
) -> None:
    page = forgotten.program.window.page
    assert isinstance(page, EncryptionPage)
    _focus_button(forgotten, page, "passphrase")
    dialog = forgotten.dialog(ChangingPassphrase)
    assert isinstance(dialog, ChangingPassphrase)
    forgotten.wait(dialog.proof.forgotten.isVisible)
    forgotten.type("noe jeg tror det er")
    forgotten.tab_to("Jeg har glemt passfrasen")
    forgotten.press(Qt.Key.Key_Space)
    assert dialog.proof.phrase.words == ""
    for name in ("Ny passfrase", "Den nye passfrasen en gang til"):
        forgotten.tab_to(name)
        forgotten.type(OTHER)
    forgotten.press(Qt.Key.Key_Return)
    forgotten.wait(lambda: forgotten.program.window.status.notice == "Passfrasen er endret.")
    assert keys.by_passphrase(locked[0], OTHER)


def test_who_has_forgotten_the_passphrase_takes_the_encryption_away_by_the_key_in_the_safe(
    forgotten: Hands, locked: tuple[Path, str], safe: Safe
) -> None:
    path, _code = locked
    page = forgotten.program.window.page
    assert isinstance(page, EncryptionPage)
    _focus_button(forgotten, page, "decrypt")
    dialog = forgotten.dialog(Proving)
    assert isinstance(dialog, Proving)
    forgotten.wait(dialog.proof.forgotten.isVisible)
    assert "Prøvesafe" in dialog.proof.forgotten.accessibleDescription()
    dialog.proof.offer_safe("et nøkkelskap med et navn som er mye lengre enn det noen har bruk for")
    forgotten.wait(lambda: dialog.proof.width() <= dialog.width())
    right = dialog.proof.mapTo(dialog, dialog.proof.rect().topRight()).x()
    assert right < dialog.width()
    forgotten.tab_to("Jeg har glemt passfrasen")
    forgotten.press(Qt.Key.Key_Space)
    forgotten.tab_to(dialog.do_button.text())
    forgotten.press(Qt.Key.Key_Return)
    forgotten.wait(lambda: "ikke lenger kryptert" in forgotten.program.window.status.notice)
    forgotten.opened(path)
    assert not keys.is_encrypted(path)
    assert safe == {}


def test_nothing_but_the_passphrase_shows_the_code_and_no_safe_is_offered_that_has_no_key(
    unlocked: Hands, locked: tuple[Path, str]
) -> None:
    page = unlocked.program.window.page
    assert isinstance(page, EncryptionPage)
    for name in ("code", "passphrase"):
        _focus_button(unlocked, page, name)
        dialog = unlocked.dialog(Proving if name == "code" else ChangingPassphrase)
        assert isinstance(dialog, Proving | ChangingPassphrase)
        unlocked.qtbot.wait(50)
        assert not dialog.proof.forgotten.isVisible()
        dialog.reject()


# -- what does not follow at once ------------------------------------------------------------------


def test_copies_that_were_set_aside_are_told_of_and_deleted_when_that_is_wanted(
    hands: Hands, archive: Path
) -> None:
    aside = archive.with_name(f"{archive.stem} skadet 2026-11-20 08.00.00.hfdesk")
    aside.write_bytes(archive.read_bytes()[:20_000])
    hands.program.open(archive)
    hands.opened(archive)
    _focus_button(hands, page_of(hands), "encrypt")
    dialog = hands.dialog(Encrypting)
    assert isinstance(dialog, Encrypting)
    shown = [each.text() for each in dialog.copies.findChildren(QLabel)]
    assert "1 kopi som er lagt til side, ligger ved siden av arkivet. Den kan leses av alle." in shown
    assert aside.name in shown
    for name in ("Passfrase", "Passfrasen en gang til"):
        hands.tab_to(name)
        hands.type(WORDS)
    hands.tab_to("Krypter dem også")
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    hands.dialog(RecoveryCode).close()
    hands.opened(archive)
    assert not [each for each in archive.parent.iterdir() if "skadet" in each.name]


def test_a_place_of_backups_that_is_away_is_told_of_on_the_page_and_in_the_status_line(
    unlocked: Hands, locked: tuple[Path, str]
) -> None:
    from hfdesk.gui.backing import told
    from hfdesk.ops import backups
    from hfdesk.store import backups as stored

    stored.remember(locked[0], behind=[{"place": "E:", "former": ""}])
    unlocked.program.window.go(Place("home"))
    page = page_of(unlocked)
    unlocked.wait(page.left.isVisible)
    assert "Sikkerhetskopiene på E: har ikke arkivets nøkkel ennå" in page.left.text()
    standing = backups.standing(locked[0])
    assert "eldre kopier er ikke sikret ennå" in told(standing, unlocked.program.now())


# -- the code on paper -----------------------------------------------------------------------------


def test_the_printed_page_holds_the_code_whole_in_groups_of_a_face_of_one_width(
    empty: Program, tmp_path: Path
) -> None:
    from PySide6.QtGui import QFontInfo
    from PySide6.QtPrintSupport import QPrinter

    code = "-".join(("WMIO", "QGB6", "S5Z2", "UVXY", "7T1I".replace("1", "J")) * 2 + ("ABCD",) * 4)
    path = tmp_path / "papir.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    paper = page("Et ganske langt navn på arkivet.hfdesk", code, "22. november 2026")
    paper.print_(printer)
    read = pdfium.PdfDocument(path)
    assert len(read) == 1
    said = read[0].get_textpage().get_text_bounded()
    assert "-".join(re.findall(r"[A-Z2-7]{4}(?:-[A-Z2-7]{4})+", said)) == code
    assert "Et ganske langt navn på arkivet.hfdesk" in said.replace("\r\n", " ")
    shown = RecoveryCode(empty.window, empty.window, Path("a.hfdesk"), code, new=False)
    assert QFontInfo(shown.code.font()).fixedPitch()
    shown.close()
