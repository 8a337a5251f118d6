"""«Lag dokument …» and the steps of the minutes, by keys: what is chosen is made, and remembered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from hfdesk.domain.approval import Step
from hfdesk.domain.richtext import paragraphs
from hfdesk.domain.values import Meeting, Status
from hfdesk.gui.dialogs.asking import Asking
from hfdesk.gui.dialogs.document import MakeDocument
from hfdesk.gui.dialogs.minuting import ApproveMinutes, CorrectMinutes, SendMinutes
from hfdesk.gui.pages import documents
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.ops import closing, minuting
from hfdesk.ops.archives import open_archive
from hfdesk.store import Op
from tests.gui.bench import HELD, Bench

MINUTES = 3


@pytest.fixture
def bench(empty: Program, tmp_path: Path, qtbot: QtBot) -> Bench:
    (tmp_path / "ut").mkdir()
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    return Bench(empty, qtbot)


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that every dialog which asks where is answered with."""
    folder = tmp_path / "ut"

    def file(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        return str(folder / Path(start).name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", file)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    return folder


def held(bench: Bench) -> None:
    """The page on the minutes of a meeting that was held."""
    item = replace(HELD.agenda[0], number="3/26", decision=paragraphs("Tatt til orientering."))
    meeting = replace(HELD, status=Status.MINUTED, agenda=(item,))
    bench.desk.write(Op.CREATE, lambda work: work.put(meeting))
    bench.settle()
    bench.program.window.go(Place("meeting", HELD.id, MINUTES))
    bench.settle()


def opened(bench: Bench, kind: type[Asking]) -> Asking:
    found = [each for each in bench.program.window.findChildren(kind) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def document(bench: Bench) -> MakeDocument:
    bench.program.window.act("document")
    dialog = opened(bench, MakeDocument)
    assert isinstance(dialog, MakeDocument)
    return dialog


def told(bench: Bench, words: str) -> None:
    def there() -> None:
        window = bench.program.window
        assert words in window.status.notice, (window.status.notice, window.banner.text)

    bench.qtbot.waitUntil(there, timeout=20_000)
    bench.settle()


def test_a_document_is_chosen_by_keys_and_made(bench: Bench, out: Path) -> None:
    held(bench)
    dialog = document(bench)
    bench.qtbot.waitUntil(dialog.kinds.hasFocus, timeout=5_000)
    for _ in range(2):
        bench.qtbot.keyClick(dialog.kinds, Qt.Key.Key_Down)
    bench.qtbot.keyClick(dialog.kinds, Qt.Key.Key_Return)
    told(bench, "Vedtaksprotokoll")
    assert [path.name for path in out.iterdir()] == ["Vedtaksprotokoll Prøveutvalget 2026-10-01 utkast.docx"]


def test_what_was_chosen_is_remembered_for_the_committee(bench: Bench, out: Path) -> None:
    held(bench)
    dialog = document(bench)
    dialog.kinds.setCurrentRow(1)
    dialog.form.setCurrentIndex(1)
    dialog.copy.setCurrentIndex(1)
    dialog.do_button.click()
    told(bench, "offentlig.pdf")
    assert (out / "Referat Prøveutvalget 2026-10-01 utkast offentlig.pdf").read_bytes()[:4] == b"%PDF"
    again = document(bench)
    assert (again.wish().kind, again.wish().form, again.wish().public) == ("minutes", "pdf", True)


def test_only_what_belongs_to_a_kind_can_be_chosen(bench: Bench) -> None:
    dialog = document(bench)
    dialog.kinds.setCurrentRow(0)
    assert dialog.papers_field.isEnabled()
    dialog.files.setCurrentIndex(1)
    assert not dialog.papers_field.isEnabled()
    assert dialog.wish().folder
    dialog.kinds.setCurrentRow(7)
    assert not any(
        each.isEnabled() for each in (dialog.copy_field, dialog.files_field, dialog.metadata_field)
    )
    assert (dialog.wish().folder, dialog.wish().metadata) == (False, "")


def test_every_kind_can_be_made(bench: Bench, out: Path) -> None:
    held(bench)
    made = (
        "Innkalling",
        "Referat",
        "Vedtaksprotokoll",
        "Saksutskrift",
        "",
        "Oppmøteliste",
        "Navneskilt",
        "Skilt",
    )
    for row, name in enumerate(made):
        dialog = document(bench)
        dialog.kinds.setCurrentRow(row)
        dialog.do_button.click()
        told(bench, f"Laget: {name}" if name else "ikke noe å lage")
    assert len(list(out.iterdir())) == len(made) - 1


def test_the_dialog_stays_where_nobody_says_where(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    dialog = document(bench)
    dialog.do_button.click()
    assert dialog.isVisible()
    dialog.reject()


def test_every_step_of_the_minutes_is_in_the_menu_and_tells_why_it_cannot_be_taken(bench: Bench) -> None:
    actions, menus = bench.program.window.commands.actions, bench.program.window.commands.menus
    names = ("minutes-send", "minutes-approve", "minutes-publish", "minutes-correct")
    shown = [menu for menu in menus if actions["minutes-send"] in menu.actions()]
    assert all(actions[name] in shown[0].actions() and actions[name].isEnabled() for name in names)
    for name in names:  # the meeting was not held
        bench.program.window.status.tell("")
        actions[name].trigger()
        assert bench.program.window.status.notice, name
    held(bench)
    actions["minutes-publish"].trigger()
    told(bench, "Referatet er publisert som Word og PDF")
    actions["minutes-send"].trigger()
    opened(bench, SendMinutes).reject()
    actions["minutes-approve"].trigger()
    opened(bench, ApproveMinutes).reject()


def test_the_minutes_go_their_way_from_the_page(bench: Bench) -> None:
    held(bench)
    steps = bench.page.minutes.steps
    assert steps.state.text() == "Utkast"
    steps.next.click()
    send = opened(bench, SendMinutes)
    assert isinstance(send, SendMinutes)
    due = send.due.known()
    assert due is not None
    send.do_button.click()
    told(bench, "Ute til innspill")
    stored = bench.desk.get(Meeting, HELD.id)
    assert (stored.status, stored.comments_due) == (Status.CIRCULATED, due)
    assert steps.state.text().startswith("Ute til innspill til")
    steps.next.click()
    opened(bench, ApproveMinutes).do_button.click()
    told(bench, "Referatet er godkjent")
    assert bench.desk.get(Meeting, HELD.id).status is Status.APPROVED
    steps.next.click()
    told(bench, "Referatet er publisert")
    assert minuting.standing_of(bench.desk, HELD.id).published
    folder = closing.folder_of(bench.desk, bench.desk.meeting_record(HELD.id))
    assert sorted(path.name for path in folder.iterdir()) == [
        "Referat Prøveutvalget 2026-10-01 offentlig.docx",
        "Referat Prøveutvalget 2026-10-01 offentlig.pdf",
        "Referat Prøveutvalget 2026-10-01 utkast.docx",
        "Referat Prøveutvalget 2026-10-01.docx",
    ]


def test_published_minutes_are_kept_as_word_and_as_pdf_until_that_is_undone(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(documents, "open_file", shown.append)
    held(bench)
    bench.program.window.commands.actions["minutes-publish"].trigger()
    told(bench, "Referatet er publisert")
    bench.program.window.go(Place("meeting", HELD.id, 4))
    bench.settle()
    word, pdf = sent_rows(bench)
    assert word.accessibleName().startswith("Vis det som ble sendt: Referat Prøveutvalget 2026-10-01")
    word.click()
    pdf.click()
    assert [path.suffix for path in shown] == [".docx", ".pdf"]
    assert shown[1].read_bytes().startswith(b"%PDF")
    bench.program.window.commands.actions["undo"].trigger()
    bench.settle()
    assert sent_rows(bench) == []
    assert "angret her" in bench.program.window.status.notice
    bench.program.window.commands.actions["redo"].trigger()
    bench.settle()
    bench.qtbot.waitUntil(lambda: len(sent_rows(bench)) == 2, timeout=5_000)


def sent_rows(bench: Bench) -> list[QPushButton]:
    """What opens each file as it was sent."""
    buttons = bench.page.documents.findChildren(QPushButton)
    return [each for each in buttons if each.text() == "Vis det som ble sendt" and each.isVisible()]


def test_a_deadline_that_has_passed_is_told_beside_its_field(bench: Bench) -> None:
    held(bench)
    bench.program.window.act("minutes-send")
    send = opened(bench, SendMinutes)
    assert isinstance(send, SendMinutes)
    send.due.show_day(date(2020, 1, 1))
    send.do_button.click()
    assert "er passert" in send.due_field.reason.text()
    assert send.isVisible()
    send.reject()


def test_a_corrected_edition_asks_what_it_is_about(bench: Bench) -> None:
    held(bench)
    bench.desk.write(
        Op.CREATE, lambda work: work.put(replace(work.get(Meeting, HELD.id), status=Status.APPROVED))
    )
    bench.settle()
    bench.program.window.act("minutes-correct")
    dialog = opened(bench, CorrectMinutes)
    assert isinstance(dialog, CorrectMinutes)
    dialog.do_button.click()
    assert "Skriv kort" in dialog.why_field.reason.text()
    bench.qtbot.keyClicks(dialog.why, "Punkt 2")
    bench.qtbot.keyClick(dialog.why, Qt.Key.Key_Return)
    bench.settle()
    standing = minuting.standing_of(bench.desk, HELD.id)
    assert (standing.edition, standing.why, standing.approved) == (1, "Punkt 2", False)
    assert "Punkt 2" in bench.page.minutes.steps.state.text()


def test_a_step_that_cannot_be_taken_says_why(bench: Bench) -> None:
    bench.program.window.act("minutes-approve")
    told(bench, "ikke holdt ennå")
    assert not bench.page.minutes.steps.isVisible()
    assert minuting.standing_of(bench.desk, bench.meeting).last is not Step.APPROVED
