"""Dokumenter tells what was made, what became of it, makes it anew and compares versions, by keyboard."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hfdesk.domain.values import Case
from hfdesk.gui.dialogs.versions import VersionsDialog
from hfdesk.gui.pages import documents_made
from hfdesk.gui.pages.documents_made import MadeFiles
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.ops import agendas, exports, filing
from hfdesk.ops.archives import open_archive
from hfdesk.store import Op
from tests.gui.bench import Bench


@pytest.fixture
def bench(empty: Program, tmp_path: Path, qtbot: QtBot) -> Bench:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    return Bench(empty, qtbot)


def make(bench: Bench, name: str) -> Path:
    written = filing.write(bench.desk, exports.invitation(bench.desk, "holdt"), bench.desk.path.parent / name)
    return written.path


def shown(bench: Bench) -> MadeFiles:
    """The tab, when it knows what became of the files."""
    bench.program.window.go(Place("meeting", "holdt", 4))
    page = bench.program.window.page
    made = page.documents.made  # type: ignore[union-attr]
    page.refresh()  # type: ignore[union-attr]
    known(bench, made)
    return made


def known(bench: Bench, made: MadeFiles) -> None:
    bench.qtbot.waitUntil(lambda: all(each.right for each in made.list.rows.entries), timeout=20_000)


def spoken(made: MadeFiles) -> list[str]:
    rows = made.list.rows
    return [rows.index(at).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(rows.rowCount())]


def test_a_file_is_told_as_made_then_changed_then_gone(bench: Bench) -> None:
    path = make(bench, "en.docx")
    made = shown(bench)
    (said,) = spoken(made)
    assert said.startswith("en.docx. Innkalling. ")
    assert said.endswith("Som den ble laget.")
    path.write_bytes(b"endret i Word")
    made._came_back(Qt.ApplicationState.ApplicationActive)  # as from another program
    bench.qtbot.waitUntil(lambda: "Endret utenfor hfdesk" in spoken(made)[0], timeout=20_000)
    assert "lages den på nytt, får den nye et eget navn" in made.facts.text()
    path.unlink()
    made.look()
    bench.qtbot.waitUntil(lambda: "Ikke der den ble lagt" in spoken(made)[0], timeout=20_000)
    assert not made.opens.isEnabled()


def test_the_list_is_walked_by_keys_and_enter_opens_the_file(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(documents_made, "open_file", opened.append)
    one, two = make(bench, "en.docx"), make(bench, "to.docx")
    made = shown(bench)
    made.list.setFocus()
    bench.press("Return")
    bench.press("Down")
    assert made.name.text() == "en.docx"
    assert "Oppsett: standard" in made.facts.text()
    bench.press("Return")
    assert opened == [two, one]


def test_one_that_is_out_of_date_is_told_and_made_anew_in_its_place(bench: Bench) -> None:
    path = make(bench, "en.docx")
    before = path.read_bytes()
    meeting = bench.desk.meeting_record("holdt").meeting
    agendas.rename(bench.desk, "holdt", meeting.agenda[0].id, "Status for vinteren")
    made = shown(bench)
    assert [each.right for each in made.list.rows.entries] == ["Endret etter at den ble laget"]
    made.anew.setFocus()
    bench.press("Space")
    bench.qtbot.waitUntil(lambda: made.list.rows.rowCount() == 2, timeout=30_000)
    known(bench, made)
    assert [each.right for each in made.list.rows.entries] == ["Som den ble laget", "Erstattet av en nyere"]
    assert path.read_bytes() != before


def test_an_edited_file_stays_when_it_is_made_anew_and_the_user_is_told(bench: Bench) -> None:
    path = make(bench, "en.docx")
    path.write_bytes(b"endret i Word")
    made = shown(bench)
    made.anew.setFocus()
    bench.press("Space")
    told = "Filen «en.docx» er endret utenfor hfdesk og er ikke rørt. Den nye får navnet «en (2).docx»."
    bench.qtbot.waitUntil(lambda: told in bench.program.window.status.notice, timeout=30_000)
    assert path.read_bytes() == b"endret i Word"
    bench.qtbot.waitUntil(lambda: made.name.text() == "en (2).docx", timeout=10_000)


def test_two_versions_are_compared_word_by_word_and_walked_by_f4(bench: Bench) -> None:
    make(bench, "en.docx")
    meeting = bench.desk.meeting_record("holdt").meeting
    bench.desk.write(Op.CHANGE, lambda work: work.put(replace(meeting, place="Brygga")))
    agendas.rename(bench.desk, "holdt", meeting.agenda[0].id, "Status for vinteren")
    made = shown(bench)
    made.compare.setFocus()
    bench.press("Space")
    dialog = bench.program.window.findChild(VersionsDialog)
    assert dialog is not None
    bench.qtbot.waitUntil(lambda: dialog.told.text().endswith("endringer"), timeout=20_000)
    assert dialog.newer.currentText() == "Slik den ville blitt laget nå"
    dialog.text.setFocus()
    bench.press("F4")
    assert dialog.told.text() == "Endring 1 av 3: «Møtested» er nytt"
    bench.press("Shift+F4")
    assert dialog.told.text() == "Endring 3 av 3: «for vinteren» er nytt"
    cursor = dialog.text.textCursor()
    assert "for vinteren" in cursor.block().text()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    assert cursor.charFormat().fontUnderline()
    bench.press("Shift+F4")
    assert dialog.told.text() == "Endring 2 av 3: «Brygga» er nytt"
    dialog.newer.setCurrentIndex(1)
    bench.qtbot.waitUntil(lambda: dialog.told.text() == "De sier det samme.", timeout=20_000)
    assert not dialog.on.isEnabled()
    bench.press("Escape")
    bench.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=5_000)


def test_a_file_that_was_changed_in_word_is_compared_with_what_was_made(bench: Bench) -> None:
    path = make(bench, "en.docx")
    with zipfile.ZipFile(path) as word:
        parts = {name: word.read(name) for name in word.namelist()}
    with zipfile.ZipFile(path, "w") as word:
        for name, content in parts.items():
            word.writestr(name, content.replace(b">Status<", b">Status i fjor<"))
    made = shown(bench)
    made.compare.setFocus()
    bench.press("Space")
    dialog = bench.program.window.findChild(VersionsDialog)
    assert dialog is not None
    assert dialog.newer.currentText() == "«en.docx» slik filen er nå"
    bench.qtbot.waitUntil(lambda: dialog.told.text().startswith("1 endring"), timeout=30_000)
    bench.press("F4")
    assert dialog.told.text() == "Endring 1 av 1: «i fjor» er nytt"
    path.write_bytes(b"ikke Word lenger")
    dialog.newer.setCurrentIndex(0)
    dialog.newer.setCurrentIndex(dialog.newer.count() - 1)
    told = "«en.docx» lar seg ikke lese som et Word-dokument"
    bench.qtbot.waitUntil(lambda: dialog.told.text().startswith(told), timeout=30_000)
    bench.press("Escape")


def test_a_pdf_that_was_changed_outside_is_compared_as_it_was_made_and_that_is_told(bench: Bench) -> None:
    make(bench, "en.docx")
    pdf = bench.desk.path.parent / "en.pdf"
    filing.write(bench.desk, exports.invitation(bench.desk, "holdt"), pdf, exports.Form.PDF)
    pdf.write_bytes(pdf.read_bytes() + b"\n")
    made = shown(bench)
    made.list.setCurrentIndex(made.list.rows.index(0))
    made.compare_versions()
    dialog = bench.program.window.findChild(VersionsDialog)
    assert dialog is not None
    assert "«en.pdf» er endret utenfor hfdesk" in dialog.unread.text()
    assert all("slik filen er nå" not in dialog.newer.itemText(at) for at in range(dialog.newer.count()))
    bench.qtbot.waitUntil(lambda: dialog.told.text() == "De sier det samme.", timeout=20_000)
    for box in (dialog.older, dialog.newer):
        box.setCurrentIndex(next(at for at in range(box.count()) if box.itemText(at).endswith("en.docx")))
    assert dialog.unread.isHidden()
    bench.qtbot.waitUntil(lambda: dialog.told.text() == "De sier det samme.", timeout=20_000)
    dialog.reject()


def test_two_papers_of_one_name_made_in_one_go_are_two_files(bench: Bench, tmp_path: Path) -> None:
    twins = [Case(id=id, committee="prove", title="Samme navn") for id in ("en", "to")]
    bench.desk.write(Op.CREATE, lambda work: [work.put(each) for each in twins].clear())
    (tmp_path / "ut").mkdir()
    makers = [partial(exports.case_paper, bench.desk, each.id) for each in twins]
    making = bench.program.window.making
    making.write("holdt", tmp_path / "ut", "Lager …", makers)
    bench.qtbot.waitUntil(lambda: len(making.history) == 2, timeout=30_000)
    assert len({each.path for each in making.history}) == len(list((tmp_path / "ut").iterdir())) == 2
