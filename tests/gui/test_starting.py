from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hfdesk.gui.commands import PORTABLE, menus
from hfdesk.gui.frame import Frame
from hfdesk.gui.locking.dialogs import Creating
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.gui.running import application
from hfdesk.gui.tokens import tokens
from hfdesk.ops.archives import open_archive
from hfdesk.system.assets import root
from hfdesk.system.settings import Settings
from tests.gui.conftest import TODAY

HEAVY = ("hfdesk.gui.window", "hfdesk.store", "sqlalchemy", "docx", "hfdesk.documents")


def test_the_window_opens_on_an_archive_and_tells_when(archive: Path) -> None:
    command = [sys.executable, "-m", "hfdesk", "--archive", str(archive)]
    environment = {**os.environ, "HFDESK_BENCH": "1"}
    done = subprocess.run(command, capture_output=True, env=environment, cwd=root(), timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [each["event"] for each in told] == ["first_paint", "content"]
    assert told[0]["moment"] < told[1]["moment"]


def test_nothing_heavy_is_imported_before_the_frame_is_on_the_screen() -> None:
    words = "import sys, hfdesk.gui.running; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", words], capture_output=True, cwd=root(), check=True, text=True
    )
    assert set(HEAVY) & set(done.stdout.split()) == set()


@pytest.fixture
def framed(qtbot: QtBot, archive: Path) -> tuple[Frame, Program]:
    frame = Frame(tokens("light"))
    frame.put("")
    with qtbot.waitSignal(frame.painted, timeout=10_000):
        frame.show()
    program = Program(application(), Settings(theme="light"), None, TODAY, frame)
    program.hand(open_archive(archive))
    return frame, program


def test_a_frame_keeps_its_place_while_the_window_in_it_is_made_anew(framed: tuple[Frame, Program]) -> None:
    frame, program = framed
    program.window.go(Place("cases"))
    assert frame.windowTitle() == "Saker – hfdesk"
    before, width = program.window, frame.width()
    program.set_language("nn")
    program.window.go(Place("meetings"))
    assert program.window is not before
    assert frame.centralWidget() is program.window
    assert frame.windowTitle() == "Møte – hfdesk"
    assert frame.width() == width
    program.close_desk()
    frame.close()


def test_a_page_stands_on_the_ground_of_the_theme_that_is_chosen_later(framed: tuple[Frame, Program]) -> None:
    frame, program = framed
    for chosen in ("dark", "light"):
        program.set_theme(chosen)
        program.window.go(Place("home"))
        seen = frame.grab().toImage().pixelColor(frame.width() - 4, frame.height() // 2)
        assert seen.name() == tokens(chosen).color["window"].lower()
    program.close_desk()
    frame.close()


def test_where_the_frame_was_is_kept_when_it_closes(framed: tuple[Frame, Program]) -> None:
    frame, program = framed
    frame.resize(700, 500)
    program.window.act("quit")
    assert not frame.isVisible()
    again = Frame(tokens("dark"))
    again.put(program.settings.geometry)
    assert (again.width(), again.height()) == (700, 500)
    program.close_desk()


def test_a_key_that_cannot_be_given_says_why_in_the_window_as_users_have_it(
    framed: tuple[Frame, Program],
) -> None:
    frame, program = framed
    for place, key, reason in (
        (Place("cases"), Qt.Key.Key_F8, "Dette gjøres ikke på denne siden."),
        (Place("followups"), Qt.Key.Key_F4, "Åpne et møte først."),
    ):
        program.window.go(place)
        page = program.window.page
        assert page is not None
        QTest.keyClick(page, key)
        assert program.window.status.notice == reason
    frame.close()
    program.close_desk()


def test_every_command_has_a_name_of_its_own() -> None:
    application()
    names = [each.name for _, commands in menus() for each in commands if each.name]
    assert len(names) == len(set(names))


def test_the_first_page_shows_where_the_focus_is(qtbot: QtBot) -> None:
    frame = Frame(tokens("light"))
    qtbot.addWidget(frame)
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    made: list[Program] = []

    def furnish() -> None:
        other.activateWindow()
        made.append(Program(application(), Settings(theme="light"), None, TODAY, frame))
        made[0].window.show_archive()
        frame.activateWindow()  # as a system does that comes to it only now

    frame.painted.connect(furnish)
    frame.show()
    qtbot.waitUntil(lambda: bool(made) and QApplication.focusWidget() is not None, timeout=3_000)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "open"


def test_every_menu_fits_on_a_small_screen_in_one_column(empty: Program) -> None:
    for menu in empty.window.commands.menus:
        assert menu.sizeHint().height() <= 690, menu.title()


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_the_keys_in_the_menus_have_no_english_names(empty: Program, language: str) -> None:
    empty.set_language(language)
    shown = {
        name: action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        for name, action in empty.window.commands.actions.items()
    }
    two = [each.toString(PORTABLE) for each in empty.window.commands.actions["live-next"].shortcuts()]
    empty.set_language("nb")
    assert two == ["Ctrl+Return", "Ctrl+Enter"]
    assert (shown["back"], shown["live-next"], shown["agenda-out"]) == ("Alt+←", "Ctrl+Enter", "Delete")
    assert [each for each in shown.values() if re.search("Up|Down|Left|Right|Return", each)] == []


@pytest.mark.parametrize("command", ["open", "create", "import"])
def test_a_file_is_asked_for_in_a_folder_that_is_there(
    empty: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    asked: list[Path] = []

    def ask(_window: object, _title: str, start: str, _kind: str) -> tuple[str, str]:
        asked.append(Path(start))
        return "", ""

    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "gone"))
    monkeypatch.setattr(platformdirs, "user_documents_path", lambda: tmp_path / "gone")
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, ask)
    empty.window.act(command)
    (start,) = asked
    assert (start.parent if command == "create" else start) == Path.home()


def test_a_new_archive_is_made_from_the_first_page(
    empty: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    opened: list[tuple[Path, bool]] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "møter 1.2"), ""))
    monkeypatch.setattr(empty, "open", lambda path, *, create=False: opened.append((path, create)))
    empty.window.act("create")
    _without_encryption(qtbot)
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    (button,) = [each for each in empty.window.findChildren(QPushButton) if each.objectName() == "new"]
    button.click()
    _without_encryption(qtbot)
    qtbot.waitUntil(lambda: len(opened) == 2, timeout=20_000)
    assert opened == [(tmp_path / "møter 1.2.hfdesk", True)] * 2


def _without_encryption(qtbot: QtBot) -> None:
    """Answers the one question that a new archive asks."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), Creating), timeout=20_000)
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, Creating)
    asked.accept()
