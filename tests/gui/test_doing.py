from __future__ import annotations

import json
import sys
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from hfdesk.domain.problems import Refusal
from hfdesk.domain.values import Person
from hfdesk.gui import problems
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.gui.worker import Job, Ticket
from hfdesk.ops.archives import open_archive
from hfdesk.store import Op
from hfdesk.system import settings
from tests.gui.walking import all_places

PACKAGE = {
    "format": "hfdesk-package",
    "version": 1,
    "people": [{"id": "vibeke", "name": "<b>x</b> Vibeke Sundlid"}],
    "committees": [{"id": "dialog", "name": "Dialogutvalget på Nesøya", "short_name": "DIA"}],
    "memberships": [{"committee": "dialog", "person": "vibeke", "role": "leader"}],
    "meetings": [
        {
            "id": "dialog-1",
            "committee": "dialog",
            "date": "2026-11-30",
            "start": "10:00",
            "end": "10:20",
            "agenda": [
                {"kind": "case", "number": "1/26", "title": "Åpning <b>x</b>", "minutes": 15},
                {"kind": "break", "title": "Kaffe", "minutes": 5},
                {
                    "kind": "case",
                    "number": "2/26",
                    "title": "Veien videre",
                    "minutes": 10,
                    "decision": "Ja, *gjerne*.",
                },
            ],
        }
    ],
}


def test_enter_presses_the_button_that_has_the_focus(empty: Program, qtbot: QtBot) -> None:
    button = empty.window.findChild(QPushButton, "sample")
    assert button is not None
    pressed: list[bool] = []
    button.clicked.disconnect()
    button.clicked.connect(lambda: pressed.append(True))
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert pressed == [True]


@pytest.fixture
def package(tmp_path: Path) -> Path:
    path = tmp_path / "pakke.json"
    path.write_text(json.dumps(PACKAGE), encoding="utf-8")
    return path


def _drop(program: Program, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    nothing, copy = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(50, 50), copy, data, Qt.MouseButton.LeftButton, nothing)
    program.window.dragEnterEvent(enter)
    assert enter.isAccepted()
    program.window.dropEvent(QDropEvent(QPointF(50, 50), copy, data, Qt.MouseButton.LeftButton, nothing))


def _told(program: Program, word: str) -> Callable[[], None]:
    def check() -> None:
        assert word in program.window.status.notice

    return check


def test_a_package_that_is_dropped_comes_into_the_archive(
    program: Program, package: Path, qtbot: QtBot
) -> None:
    _drop(program, package)
    qtbot.waitUntil(_told(program, "1 møter"), timeout=20_000)
    assert program.desk is not None
    assert program.desk.get(Person, "vibeke").name == "<b>x</b> Vibeke Sundlid"
    names = [each.title for each in program.window.sidebar.committees.rows.entries]
    assert "DIA" in names


def test_what_was_fetched_is_taken_back_and_fetched_again(
    program: Program, package: Path, qtbot: QtBot
) -> None:
    _drop(program, package)
    qtbot.waitUntil(_told(program, "Hentet"), timeout=20_000)
    undo = program.window.commands.actions["undo"]
    qtbot.waitUntil(lambda: "pakke.json" in undo.text(), timeout=5_000)
    with qtbot.waitSignal(program.bridge.changed, timeout=5_000):
        undo.trigger()
    assert program.desk is not None
    with pytest.raises(KeyError):
        program.desk.get(Person, "vibeke")
    redo = program.window.commands.actions["redo"]
    assert "pakke.json" in redo.text()
    with qtbot.waitSignal(program.bridge.changed, timeout=5_000):
        redo.trigger()
    assert program.desk.get(Person, "vibeke").name.startswith("<b>")


def test_a_package_that_is_none_is_refused_in_a_banner(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = tmp_path / "knust.json"
    broken.write_text('{"format": ', encoding="utf-8")
    _drop(program, broken)
    qtbot.waitUntil(program.window.banner.isVisible, timeout=20_000)
    assert "knust.json" in program.window.banner.text
    assert "Traceback" not in program.window.banner.text


def test_a_file_of_another_kind_is_refused_at_once(program: Program, tmp_path: Path) -> None:
    letter = tmp_path / "brev.docx"
    letter.write_bytes(b"")
    _drop(program, letter)
    assert program.window.banner.isVisible()
    assert "«brev.docx» er ingen pakke" in program.window.banner.text


def test_a_package_dropped_at_the_first_start_makes_the_users_own_archive(
    empty: Program, package: Path, qtbot: QtBot
) -> None:
    _drop(empty, package)
    qtbot.waitUntil(_told(empty, "Hentet"), timeout=30_000)
    assert empty.desk is not None
    assert empty.desk.path.name == "arkiv.hfdesk"
    assert empty.window.place == Place("home")


def test_users_words_are_never_read_as_marks(program: Program, package: Path, qtbot: QtBot) -> None:
    _drop(program, package)
    qtbot.waitUntil(_told(program, "Hentet"), timeout=20_000)
    window = program.window
    window.go(Place("meeting", "dialog-1"))
    page = window.page
    assert page is not None
    table = page.agenda.table  # type: ignore[attr-defined]
    assert table.model().index(0, 3).data() == "Åpning <b>x</b>"
    window.go(Place("meeting", "dialog-1", 3))
    assert "Åpning <b>x</b>" in page.minutes.reader.toPlainText()  # type: ignore[attr-defined]
    assert "Ja, gjerne." in page.minutes.reader.toPlainText()  # type: ignore[attr-defined]
    window.go(Place("meeting", "dialog-1", 1))
    assert any(each.text() == "Åpning <b>x</b>" for each in page.findChildren(QLabel))


def test_an_agenda_that_runs_over_says_so_where_it_happens(
    program: Program, package: Path, qtbot: QtBot
) -> None:
    _drop(program, package)
    qtbot.waitUntil(_told(program, "Hentet"), timeout=20_000)
    program.window.go(Place("meeting", "dialog-1"))
    page = program.window.page
    assert page is not None
    model = page.agenda.table.model()  # type: ignore[attr-defined]
    spoken = [model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(model.rowCount())]
    assert spoken[0].startswith("Klokken 10:00. Sak 1/26, Åpning")
    assert spoken[2] == "10:20. Møteslutt."
    assert "Etter møtets slutt" in spoken[3]
    assert any(label.text() == "Møtet går 10 min over." for label in page.findChildren(QLabel))


@pytest.mark.parametrize(
    ("kind", "words"), [("invitation", "Innkallingen er laget"), ("minutes", "Laget: minutes.docx")]
)
def test_a_document_is_made_beside_the_window_and_offered(
    program: Program, kind: str, words: str, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "ut" / f"{kind}.docx"
    out.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    window = program.window
    window.go(dict(all_places(program))["documents"])
    window.act(kind)
    qtbot.waitUntil(_told(program, words), timeout=30_000)
    assert out.read_bytes()[:2] == b"PK"
    offers = [each.text() for each in window.status.findChildren(QPushButton) if each.isVisibleTo(window)]
    assert offers == ["Åpne", "Vis i mappe"]
    assert [made.path for made in window.making.history] == [out]
    page = window.page
    assert page is not None
    assert any(each.text() == out.name for each in page.findChildren(QLabel))


def test_the_papers_of_a_meeting_are_made_a_file_each(
    program: Program, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "mappe"))
    (tmp_path / "mappe").mkdir()
    program.window.go(dict(all_places(program))["minutes"])
    program.window.act("extracts")
    qtbot.waitUntil(lambda: bool(program.window.making.history), timeout=60_000)
    files = sorted((tmp_path / "mappe").glob("*.docx"))
    assert len(files) == len(program.window.making.history) > 1


def test_a_job_can_be_stopped(qtbot: QtBot) -> None:
    def endless(ticket: Ticket) -> None:
        while True:
            ticket.step(0.5)

    job = Job(endless)
    with qtbot.waitSignal(job.signals.stopped, timeout=10_000):
        job.start()
        job.ticket.stop()


def test_a_job_that_has_answered_is_let_go_of_with_all_that_it_knows(qtbot: QtBot) -> None:
    class Known:
        """What only the job knows."""

        answer = 7

    known = Known()
    there = weakref.ref(known)
    job = Job(lambda _, known=known: known.answer)
    with qtbot.waitSignal(job.signals.done, timeout=10_000) as answer:
        job.start()
    assert answer.args == [7]
    del job, known
    qtbot.waitUntil(lambda: there() is None, timeout=5_000)


def test_what_others_write_is_read_again(program: Program, qtbot: QtBot) -> None:
    desk = program.desk
    assert desk is not None
    program.window.go(Place("register", tab=4))
    page = program.window.page
    assert page is not None
    with qtbot.waitSignal(program.bridge.changed, timeout=5_000):
        desk.write(Op.CREATE, lambda work: work.put(Person(id="ny", name="Aagot Aabelvik")), "Aagot")
    model = page.part.table.model()  # type: ignore[attr-defined]

    def shown() -> bool:
        return "Aagot Aabelvik" in [model.index(at, 0).data() for at in range(model.rowCount())]

    qtbot.waitUntil(shown, timeout=5_000)
    assert "Aagot" in program.window.commands.actions["undo"].text()


def test_an_archive_that_is_none_is_refused_and_the_window_stays(
    empty: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "ikke.hfdesk"
    path.write_text("Dette er ikke noe arkiv, bare tekst. " * 50, encoding="utf-8")
    empty.open(path)
    qtbot.waitUntil(empty.window.banner.isVisible, timeout=20_000)
    assert empty.desk is None
    assert empty.window.banner.text
    assert path.read_text(encoding="utf-8").startswith("Dette er ikke")


def test_the_example_opens_at_the_first_start(empty: Program, qtbot: QtBot) -> None:
    empty.window.act("sample")
    qtbot.waitUntil(lambda: empty.desk is not None, timeout=60_000)
    assert empty.window.place == Place("home")
    assert empty.window.sidebar.isVisible()


def test_choices_are_kept_from_one_start_to_the_next(program: Program, tmp_path: Path) -> None:
    program.set_theme("dark")
    program.set_language("nn")
    program.window.act("larger")
    kept = settings.load(tmp_path / "settings")
    assert (kept.theme, kept.language, kept.text_size) == ("dark", "nn", 110)
    assert Path(kept.archive).is_file()
    assert program.window.place == Place("home")
    program.window.act("usual")
    assert settings.load(tmp_path / "settings").text_size == 100


def test_settings_that_cannot_be_read_are_as_at_first(tmp_path: Path) -> None:
    (tmp_path / settings.FILE).write_text('{"theme": 5, "text_size": 120, "strange": 1', encoding="utf-8")
    assert settings.load(tmp_path) == settings.Settings()
    (tmp_path / settings.FILE).write_text('{"theme": 5, "text_size": 120, "strange": 1}', encoding="utf-8")
    assert settings.load(tmp_path) == settings.Settings(text_size=120)
    (tmp_path / settings.FILE).write_text("[]", encoding="utf-8")
    assert settings.load(tmp_path) == settings.Settings()


def test_a_fault_of_ours_is_shown_once_with_its_report(
    program: Program, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    problems.install()

    def fail() -> None:
        raise ZeroDivisionError("prøve")

    shown = []
    for _ in range(3):
        try:
            fail()
        except ZeroDivisionError as error:
            shown.append(problems.report(error))
    assert shown == [True, False, False]
    from PySide6.QtWidgets import QApplication

    dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, problems.FaultDialog)]
    assert any("ZeroDivisionError" in each.form.report.toPlainText() for each in dialogs)
    for each in dialogs:
        each.close()


def test_a_refusal_is_told_in_the_windows_language(program: Program) -> None:
    program.window.trouble(Refusal("record.unknown", target="meetings", id="borte"))
    assert program.window.banner.isVisible()
    assert "borte" in program.window.banner.text
    assert "record.unknown" not in program.window.banner.text


def test_the_archive_is_checked_by_a_command(program: Program, qtbot: QtBot) -> None:
    program.window.act("verify")
    qtbot.waitUntil(_told(program, "Arkivet er helt."), timeout=30_000)
    assert not program.window.banner.isVisible()


def test_the_desk_is_closed_when_another_is_opened(program: Program, tmp_path: Path) -> None:
    old = program.desk
    assert old is not None
    program.hand(open_archive(tmp_path / "ny.hfdesk", create=True))
    assert program.window.place == Place("home")
    with open_archive(old.path) as again:
        assert again.meeting_rows()
    for name in ("meetings", "cases", "followups", "decisions", "portfolio", "register", "search"):
        program.window.go(Place(name))
        assert not program.window.banner.isVisible(), name
