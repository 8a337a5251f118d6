"""The meeting is called from its page: file, tag, changes, revised invitation, what was sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from hfdesk.domain.values import Dispatch, Meeting, Status
from hfdesk.gui import dates
from hfdesk.gui.pages import documents
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.ops import agendas
from hfdesk.ops.archives import open_archive
from hfdesk.store import Op
from tests.gui.bench import HELD, NR, SAMPLE, Bench


@pytest.fixture
def bench(empty: Program, tmp_path: Path, qtbot: QtBot) -> Bench:
    (tmp_path / "ut").mkdir()
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    return Bench(empty, qtbot)


class Dialog:
    """The dialog that asks where: it takes the name that is offered, in a folder of the test's."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.offered: list[str] = []
        self._folder = folder
        monkeypatch.setattr(QFileDialog, "getSaveFileName", self._ask)

    def _ask(self, _parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        self.offered.append(Path(start).name)
        return str(self._folder / Path(start).name), ""


@pytest.fixture
def dialog(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Dialog:
    return Dialog(tmp_path / "ut", monkeypatch)


def settle(bench: Bench) -> None:
    bench.settle()
    bench.qtbot.waitUntil(lambda: not bench.page.agenda.checks.checking.busy, timeout=5_000)
    bench.settle()


def call(bench: Bench, told: str) -> None:
    bench.press("Ctrl+Shift+I")
    bench.qtbot.waitUntil(lambda: told in bench.program.window.status.notice, timeout=30_000)
    settle(bench)


def texts(bench: Bench) -> list[str]:
    return [each.text() for each in bench.page.findChildren(QLabel)]


def today() -> str:
    return dates.short(datetime.now().astimezone().date())


def test_the_name_that_is_offered_tells_two_meetings_of_one_day_apart(bench: Bench, dialog: Dialog) -> None:
    evening = replace(SAMPLE, id="kveld", start=time(18), end=time(20), agenda=())
    bench.desk.write(Op.CREATE, lambda work: work.put(evening))
    settle(bench)
    call(bench, "Innkallingen er laget")
    assert dialog.offered == ["Innkalling Prøveutvalget 2026-12-03 0900.docx"]


def test_ctrl_shift_i_calls_the_meeting_and_the_head_says_when(
    bench: Bench, dialog: Dialog, tmp_path: Path
) -> None:
    call(bench, "Innkallingen er laget")
    assert dialog.offered == ["Innkalling Prøveutvalget 2026-12-03.docx"]
    assert (tmp_path / "ut" / dialog.offered[0]).is_file()
    meeting = bench.desk.get(Meeting, "prove")
    assert meeting.status is Status.CALLED
    assert [item.number for item in meeting.agenda] == ["1/26", "2/26", "3/26"]
    assert f"Innkalt {today()}" in texts(bench)
    assert bench.page.invitation_button.text() == "Lag revidert innkalling …"
    assert bench.page.changes.isHidden()
    offers = [
        each.text() for each in bench.program.window.status.findChildren(QPushButton) if each.isVisible()
    ]
    assert offers == ["Åpne", "Vis i mappe"]


def test_nobody_is_asked_again_where_the_dialog_is_left(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    bench.press("Ctrl+Shift+I")
    settle(bench)
    assert bench.desk.package() == bench.package
    assert bench.desk.all(Dispatch) == ()


def test_of_a_meeting_that_was_held_the_minutes_are_what_is_made(bench: Bench) -> None:
    assert bench.page.invitation_button.isVisible()
    assert not bench.page.minutes_button.property("primary")
    bench.go(HELD.id)
    assert bench.page.invitation_button.isHidden()
    assert bench.page.minutes_button.property("primary")


def test_the_main_button_is_there_also_where_a_narrow_head_had_hidden_it(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    head, button = bench.page.head, bench.page.minutes_button
    monkeypatch.setattr(head, "_fit", lambda: head.compact(low=False, narrow=True))
    bench.go(HELD.id)
    assert not button.isHidden()
    bench.go("prove")
    assert button.isHidden()


def test_a_reason_is_told_no_longer_than_it_holds(bench: Bench) -> None:
    window = bench.program.window
    bench.go(HELD.id)
    window.act("agenda-out")
    assert window.status.notice == bench.page.agenda.refusal() != ""
    bench.go(SAMPLE.id)
    assert window.status.notice == ""


def test_undo_takes_the_call_back_and_says_that_the_file_stays(
    bench: Bench, dialog: Dialog, tmp_path: Path
) -> None:
    call(bench, "Innkallingen er laget")
    undo = bench.program.window.commands.actions["undo"]
    assert undo.text() == "Angre: Kall inn «Prøveutvalget 3.12.2026»"
    bench.undo()
    settle(bench)
    assert bench.desk.package() == bench.package
    assert "Filen som ble laget, ligger der den lå" in bench.program.window.status.notice
    assert (tmp_path / "ut" / dialog.offered[0]).is_file()
    assert bench.page.invitation_button.text() == "Lag innkalling …"
    assert "Under forberedelse" in texts(bench)


def test_what_changes_afterwards_carries_a_dot_and_is_listed_behind_the_tag(
    bench: Bench, dialog: Dialog
) -> None:
    call(bench, "Innkallingen er laget")
    agendas.rename(bench.desk, "prove", "b", "Vaktplan for vinteren")
    agendas.set_length(bench.desk, "prove", "c", 25)
    settle(bench)
    changes = bench.page.changes
    assert changes.text() == "2 endringer"
    assert "Etter innkallingen" in changes.accessibleName()
    told = [action.text() for action in changes.list.actions()]
    assert told == [
        "2/26 Vaktplan for vinteren: tittel, het «Vaktplan»",
        "3/26 Status: lengde 40 → 25",
    ]
    model = bench.table.model()
    rows = {model.row(at).key: model.row(at) for at in range(model.rowCount())}  # type: ignore[attr-defined]
    assert [rows[id].cells[NR].after for id in "abc"] == ["", "dot", "dot"]
    assert "Endret etter innkallingen: tittel, het «Vaktplan»" in rows["b"].sentence
    changes.list.actions()[0].trigger()
    assert bench.table.key() == "b"


def test_a_revised_invitation_counts_and_clears_the_dots(
    bench: Bench, dialog: Dialog, tmp_path: Path
) -> None:
    call(bench, "Innkallingen er laget")
    agendas.rename(bench.desk, "prove", "b", "Vaktplan for vinteren")
    settle(bench)
    call(bench, "Den reviderte innkallingen er laget")
    assert dialog.offered[1] == "Innkalling Prøveutvalget 2026-12-03 revidert.docx"
    assert (tmp_path / "ut" / dialog.offered[1]).is_file()
    assert [each.revision for each in bench.desk.all(Dispatch, meeting="prove")] in ([0, 1], [1, 0])
    assert bench.page.changes.isHidden()
    call(bench, "Ingenting er endret siden")
    assert len(bench.desk.all(Dispatch)) == 2


def test_the_documents_tab_lists_what_was_sent_out_of_the_archive(
    bench: Bench, dialog: Dialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(documents, "open_file", opened.append)
    call(bench, "Innkallingen er laget")
    agendas.rename(bench.desk, "prove", "b", "Vaktplan for vinteren")
    settle(bench)
    call(bench, "Den reviderte innkallingen er laget")
    bench.program.window.making.history.clear()
    bench.program.window.go(Place("meeting", "prove", 4))
    bench.program.window.page.refresh()  # type: ignore[union-attr]
    settle(bench)
    told = texts(bench)
    assert "Innkalling Prøveutvalget 2026-12-03.docx" in told
    assert "revidert nr. 1" in told
    sent = max(bench.desk.all(Dispatch), key=lambda each: each.revision)
    assert sent.sha256[:8] in told
    shown = [
        each
        for each in bench.page.documents.findChildren(QPushButton)
        if each.text() == "Vis det som ble sendt" and each.isVisible()
    ]
    assert len(shown) == 2
    shown[0].click()
    assert opened[0].name == "Innkalling Prøveutvalget 2026-12-03 revidert.docx"
    assert opened[0] != bench.desk.files.path(sent.file)


@pytest.mark.parametrize(
    ("name", "kind"), [("Innkalling 3.12", 1), ("Innkalling 3.12.docx", 1), ("Innkalling 3.12.PDF", 0)]
)
def test_an_invitation_is_sent_as_a_pdf_where_that_is_chosen(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, kind: int
) -> None:
    asked: list[str] = []

    def ask(_parent: object, _title: str, _start: str, kinds: str) -> tuple[str, str]:
        asked.append(kinds)
        return str(tmp_path / "ut" / name), kinds.split(";;")[kind]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    call(bench, "Innkallingen er laget")
    assert asked[0].split(";;") == ["Word-dokument (*.docx)", "PDF (*.pdf)"]
    path = tmp_path / "ut" / "Innkalling 3.12.pdf"
    assert path.read_bytes().startswith(b"%PDF")
    (sent,) = bench.desk.all(Dispatch)
    assert sent.file.endswith(".pdf")
    bench.program.window.go(Place("meeting", sent.meeting, 4))
    settle(bench)
    assert "Innkalling Prøveutvalget 2026-12-03.pdf" in texts(bench)


def test_a_disk_that_is_full_is_told_in_a_banner_and_nothing_is_called(
    bench: Bench, dialog: Dialog, tmp_path: Path
) -> None:
    (tmp_path / "ut").rmdir()
    (tmp_path / "ut").write_text("en fil", encoding="utf-8")
    bench.press("Ctrl+Shift+I")
    bench.qtbot.waitUntil(bench.program.window.banner.isVisible, timeout=30_000)
    assert bench.desk.package() == bench.package


def test_the_invitation_of_a_held_meeting_is_a_document_and_no_call(bench: Bench, dialog: Dialog) -> None:
    bench.go("holdt")
    bench.table.setFocus()
    call(bench, "Laget: Innkalling Prøveutvalget 2026-10-01.docx")
    assert bench.desk.package() == bench.package
