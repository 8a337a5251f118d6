"""A window on an archive of sample data, and nothing of the user's own."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from hfdesk.gui.pages.profile import ProfilePage
from hfdesk.gui.pages.register import SETUP, RegisterPage
from hfdesk.gui.pages.register_setup import SetupTab
from hfdesk.gui.program import Program
from hfdesk.gui.running import application
from hfdesk.ops.archives import fill_with_sample, open_archive
from hfdesk.system.settings import Settings
from tests.gui.profile_room import ProfileRoom
from tests.gui.register_room import VALUES, Room

TODAY = date(2026, 11, 11)


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The application as the program makes it, with its font."""
    return type(application())


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of sample data, to be copied."""
    path = tmp_path_factory.mktemp("sample") / "prove.hfdesk"
    fill_with_sample(path, TODAY)
    return path


@pytest.fixture
def archive(sample: Path, tmp_path: Path) -> Path:
    """An archive of one's own."""
    shutil.copytree(sample.parent, tmp_path / "arkiv")
    return tmp_path / "arkiv" / sample.name


@pytest.fixture
def empty(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """A program with no archive open."""
    program = Program(application(), Settings(theme="light"), tmp_path / "settings", TODAY)
    program.window.resize(1366, 768)
    program.window.show_archive()
    program.window.show()
    qtbot.waitExposed(program.window)
    yield program
    program.window.close()
    program.close_desk()
    program.window.deleteLater()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]


@pytest.fixture
def program(empty: Program, archive: Path) -> Program:
    """A program with the sample open."""
    empty.hand(open_archive(archive))
    return empty


@pytest.fixture
def empty_room(empty: Program, tmp_path: Path, qtbot: QtBot) -> Room:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    return Room(empty, qtbot, ())


@pytest.fixture
def room(empty: Program, tmp_path: Path, qtbot: QtBot) -> Room:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    return Room(empty, qtbot, VALUES)


@pytest.fixture
def shipped(room: Room) -> Iterator[ProfileRoom]:
    """The way in: «Tilpass …» in the committee's setup."""
    room.go(SETUP, "asu")
    page = room.program.window.page
    assert isinstance(page, RegisterPage) and isinstance(page.part, SetupTab)
    page.part.adapt.setFocus()
    room.press("Return")
    made = ProfileRoom(room)
    yield made
    page_now = room.program.window.page
    if isinstance(page_now, ProfilePage):
        made.qtbot.waitUntil(lambda: page_now.preview.press.is_idle, timeout=20_000)


@pytest.fixture
def mine(shipped: ProfileRoom) -> ProfileRoom:
    assert shipped.focus is shipped.page.own
    shipped.press("Return")
    return shipped
