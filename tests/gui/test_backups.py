"""Backups in the window: made by themselves, told in the status line, looked into and brought back."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hfdesk.domain.problems import Trouble
from hfdesk.domain.values import Committee
from hfdesk.gui import backing as module
from hfdesk.gui.backing import Backing, told
from hfdesk.gui.dialogs.backups import BackupsDialog
from hfdesk.gui.program import Program
from hfdesk.ops import backups
from hfdesk.ops.backups import Reason, Standing
from hfdesk.store import Desk, Op, Work

NOW = datetime(2026, 3, 12, 9, 0, tzinfo=UTC).astimezone()


@pytest.fixture
def backing(program: Program, monkeypatch: pytest.MonkeyPatch) -> Iterator[Backing]:
    """Backs the archive up when it is told to; the process is Python with the package."""
    monkeypatch.setattr(module, "FIRST", 3_600_000)
    yield program.backing
    program.backing.stop()


def opened(program: Program, qtbot: QtBot) -> BackupsDialog:
    program.window.act("backups")
    (dialog,) = program.window.findChildren(BackupsDialog)
    qtbot.waitUntil(lambda: not dialog.content.text().endswith("…"), timeout=20_000)
    return dialog


def rename(program: Program, name: str) -> None:
    desk = program.desk
    assert desk is not None
    first = desk.all(Committee)[0]

    def change(work: Work) -> None:
        from dataclasses import replace

        work.put(replace(first, name=name))

    desk.write(Op.CREATE, change)


def test_an_archive_is_backed_up_at_start_and_the_status_line_tells_it(
    program: Program, backing: Backing, qtbot: QtBot
) -> None:
    assert program.desk is not None
    with qtbot.waitSignal(backing.ended, timeout=60_000) as answer:
        backing.make("start")
    assert answer.args == [None, True]
    button = program.window.status.findChild(QPushButton, "backup")
    assert button is not None
    qtbot.waitUntil(lambda: button.text().startswith("Sikkerhetskopi i dag"), timeout=10_000)
    (backup,) = backups.listed(program.desk.path)
    assert backup.reason is Reason.START
    assert backup.is_good


def test_a_new_day_of_use_makes_another(
    program: Program, backing: Backing, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    monkeypatch.setattr(backing, "make", made.append)
    monkeypatch.setattr(module, "rested", lambda: 10.0)
    backing._tried = program.now()
    backing._look_again()
    assert made == []
    backing._tried = program.now() - timedelta(days=1)
    backing._look_again()
    assert made == ["daily"]


def test_what_is_in_a_backup_is_told_and_it_is_brought_back(
    program: Program, backing: Backing, qtbot: QtBot
) -> None:
    desk = program.desk
    assert desk is not None
    before = desk.all(Committee)[0].name
    backups.make(desk.path, Reason.HAND)
    rename(program, "Et annet utvalg")
    dialog = opened(program, qtbot)
    assert "1 tekst er en annen" in dialog.content.text()
    assert before in dialog.content.text()
    dialog.restore.setFocus()
    qtbot.keyClick(dialog.restore, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: program.desk is not None and program.desk is not desk, timeout=20_000)
    now: Desk | None = program.desk
    assert now is not None
    assert now.all(Committee)[0].name == before
    (aside,) = now.path.parent.glob("prove til side *.hfdesk")
    assert aside.name in program.window.status.notice


def test_a_backup_that_is_damaged_cannot_be_brought_back(
    program: Program, backing: Backing, qtbot: QtBot
) -> None:
    assert program.desk is not None
    backup = backups.make(program.desk.path, Reason.HAND).backup
    content = bytearray(backup.path.read_bytes())
    content[len(content) // 2] ^= 1
    backup.path.write_bytes(content)
    dialog = opened(program, qtbot)
    dialog.check.click()
    qtbot.waitUntil(lambda: "ikke hel" in dialog.content.text(), timeout=20_000)
    assert not dialog.restore.isEnabled()
    dialog.reject()


def test_a_second_place_is_chosen_and_gets_a_copy(
    program: Program, backing: Backing, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert program.desk is not None
    place = tmp_path / "minnepinne"
    place.mkdir()
    monkeypatch.setattr("hfdesk.gui.dialogs.backups.QFileDialog.getExistingDirectory", lambda *_: str(place))
    dialog = opened(program, qtbot)
    with qtbot.waitSignal(backing.ended, timeout=60_000):
        dialog.choose.click()
    assert program.settings.second_place == str(place)
    there = [each for each in backups.listed(program.desk.path, place) if each.is_elsewhere]
    assert [each.is_good for each in there] == [True]
    dialog.reject()


def test_a_process_that_breaks_off_is_told(program: Program, qtbot: QtBot) -> None:
    backing = Backing(program, [sys.executable, "-c", "raise SystemExit(1)"])
    with qtbot.waitSignal(backing.ended, timeout=20_000) as answer:
        backing.make()
    problem = answer.args[0] if answer.args else None
    assert isinstance(problem, Trouble)
    assert problem.code == "backup.broken_off"
    backing.stop()


@pytest.mark.parametrize(
    ("standing", "text"),
    [
        (Standing(None, True), "Ingen sikkerhetskopi ennå"),
        (Standing(NOW, False), "Sikkerhetskopi i dag 08:02"),
        (Standing(NOW, False, NOW, "backup.disk_full"), "Sikkerhetskopi i dag 08:02 – disken er full"),
        (
            Standing(NOW - timedelta(days=5), True, NOW, "backup.no_permission"),
            "Sikkerhetskopien er 5 dager gammel – ingen tilgang til mappen",
        ),
    ],
)
def test_age_and_cause_are_told(program: Program, standing: Standing, text: str) -> None:
    moved = NOW.replace(hour=8, minute=2)
    newest = standing.newest and standing.newest.replace(hour=8, minute=2)
    assert program.window is not None
    assert told(Standing(newest, standing.is_old, moved, standing.reason), NOW) == text


def test_the_dialog_is_walked_by_keys(program: Program, backing: Backing, qtbot: QtBot) -> None:
    assert program.desk is not None
    backups.make(program.desk.path, Reason.HAND)
    dialog = opened(program, qtbot)
    buttons = dialog.findChildren(QPushButton)
    assert all(each.focusPolicy() & Qt.FocusPolicy.TabFocus for each in buttons)
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.chosen is not None
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not program.window.findChildren(BackupsDialog), timeout=5_000)


def test_on_a_small_screen_nothing_lies_over_the_list(
    program: Program, backing: Backing, qtbot: QtBot
) -> None:
    dialog = opened(program, qtbot)
    dialog.content.setText("\n".join(["Arkivet er likt nå."] * 6))
    dialog.resize(663, 324)
    qtbot.wait(50)
    assert dialog.list.geometry().bottom() < dialog.content.geometry().top()
    assert dialog.content.height() >= dialog.content.heightForWidth(dialog.content.width())
