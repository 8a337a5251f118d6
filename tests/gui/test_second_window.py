"""Another hfdesk on the same archive brings the first window forward, else it is refused politely.

One that was killed is in nobody's way.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from hfdesk.gui.answering import Answering, Elsewhere
from hfdesk.gui.program import Program
from hfdesk.gui.rows import Place
from hfdesk.ops.archives import open_archive
from hfdesk.system import instance
from hfdesk.system.assets import root
from tests.store.test_opening import held_elsewhere


def test_an_archive_that_is_open_in_another_window_is_told_and_left_as_it_was(
    empty: Program, archive: Path, qtbot: QtBot
) -> None:
    with held_elsewhere(archive):
        before = archive.read_bytes()
        empty.open(archive)
        qtbot.waitUntil(empty.window.banner.isVisible, timeout=10_000)
        told = empty.window.banner.text
        assert "er åpent i et annet hfdesk-vindu på denne maskinen, og ingenting er endret" in told
        assert "lukk det og prøv igjen" in told
        assert empty.desk is None
        assert empty.window.place.page == "start"
        assert archive.read_bytes() == before


def test_the_lock_of_a_program_that_was_killed_is_not_in_the_way(
    empty: Program, archive: Path, qtbot: QtBot
) -> None:
    with held_elsewhere(archive) as other:
        other.kill()
        other.wait()
        assert archive.with_name(archive.name + ".lock").exists()
        empty.open(archive)
        qtbot.waitUntil(lambda: empty.desk is not None, timeout=20_000)
    assert not empty.window.banner.isVisible()
    assert empty.desk is not None
    assert empty.desk.path == archive


@pytest.fixture
def first(program: Program) -> Program:
    """A window on the archive that answers later starts."""
    Answering(program)
    program.window.go(Place("cases"))
    return program


def start_again(archive: Path, qtbot: QtBot, *words: str) -> float:
    """Starts hfdesk once more on an archive, and waits for its end; the processor's seconds that took."""
    before = os.times()
    command = [sys.executable, "-m", "hfdesk", "--archive", str(archive), *words]
    with subprocess.Popen(command, cwd=root(), stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        try:
            qtbot.waitUntil(lambda: process.poll() is not None, timeout=60_000)
        finally:
            process.kill()
        said = process.communicate()
    assert (process.returncode, *said) == (0, b"", b"")
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def test_a_second_start_ends_well_and_the_first_window_comes_forward(
    first: Program, archive: Path, qtbot: QtBot
) -> None:
    first.window.showMinimized()
    assert start_again(archive, qtbot) < 1  # nothing of the window was made in it
    assert not first.window.isMinimized()
    assert first.window.isVisible()
    assert first.window.place.page == "cases"
    assert not first.window.banner.isVisible()


def test_a_second_start_on_an_item_takes_the_first_window_there(
    first: Program, archive: Path, qtbot: QtBot
) -> None:
    desk = first.desk
    assert desk is not None
    meeting = next(each for each in desk.meeting_rows() if desk.meeting_record(each.id).meeting.agenda)
    item = desk.meeting_record(meeting.id).meeting.agenda[0]
    start_again(archive, qtbot, "--meeting", meeting.id, "--item", item.id)
    assert first.window.place == Place("meeting", meeting.id, 1, item.id)
    start_again(archive, qtbot, "--meeting", "finnes-ikke")
    assert "finnes-ikke" in first.window.banner.text
    assert first.window.place == Place("meeting", meeting.id, 1, item.id)


def test_what_is_asked_in_the_first_window_stays_before_it(first: Program, qtbot: QtBot) -> None:
    desk = first.desk
    assert desk is not None
    dialog = QDialog(first.window)
    dialog.setModal(True)
    dialog.show()
    qtbot.waitExposed(dialog)
    _wish_answered(desk.path, qtbot, desk.meeting_rows()[0].id)
    assert dialog.isVisible()
    assert first.window.place.page == "cases"
    dialog.close()


def test_two_starts_at_once_become_one_window(first: Program, archive: Path, qtbot: QtBot) -> None:
    """The first has not said yet that it shows the archive when the second looks."""
    for mark in instance.folder().glob("*.json"):
        mark.unlink()
    meeting = first.desk.meeting_rows()[0].id if first.desk else ""
    start_again(archive, qtbot, "--meeting", meeting)
    assert first.window.place == Place("meeting", meeting)


def test_another_archive_is_answered_for_from_then_on_and_the_one_before_is_not(
    first: Program, archive: Path, tmp_path: Path
) -> None:
    other = tmp_path / "annet.hfdesk"
    marks = set(instance.folder().glob("*.json"))
    first.hand(open_archive(other, create=True))
    assert len(marks) == 1
    assert not marks & set(instance.folder().glob("*.json"))
    assert len(list(instance.folder().glob("*.json"))) == 1
    first.close_desk()
    assert list(instance.folder().iterdir()) == []


def test_a_window_in_which_one_chose_an_archive_of_another_window_stays(
    empty: Program, archive: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty.elsewhere = Elsewhere(empty, instance.Wish(str(archive.with_name("annet.hfdesk"))))
    monkeypatch.setattr(instance, "ask", lambda wish: wish == instance.Wish(str(archive)))
    with held_elsewhere(archive):
        empty.open(archive)
        qtbot.waitUntil(lambda: "et annet vindu" in empty.window.status.notice, timeout=30_000)
    assert not empty.window.banner.isVisible()
    assert empty.window.isVisible()


def test_a_window_that_does_not_answer_is_told_of(empty: Program, archive: Path, qtbot: QtBot) -> None:
    empty.elsewhere = Elsewhere(empty, instance.Wish(str(archive)))
    with held_elsewhere(archive):
        empty.open(archive)
        qtbot.waitUntil(empty.window.banner.isVisible, timeout=30_000)
    assert "er åpent i et annet hfdesk-vindu på denne maskinen" in empty.window.banner.text
    assert list(instance.folder().iterdir()) == []


def _wish_answered(archive: Path, qtbot: QtBot, meeting: str) -> None:
    """Leaves a wish as a later start does, and lets the window find it by itself."""
    from threading import Thread

    answers: list[bool] = []
    Thread(target=lambda: answers.append(instance.ask(instance.Wish(str(archive), meeting)))).start()
    qtbot.waitUntil(lambda: bool(answers), timeout=5_000)
    assert answers == [True]
