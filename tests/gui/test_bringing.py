"""A backup that somebody opens on a machine without the archive becomes that archive again."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from hfdesk.domain.values import Meeting
from hfdesk.gui.locking.dialogs import Unlocking
from hfdesk.gui.program import Program
from hfdesk.ops import archives, backups, keys
from hfdesk.system.envelopes import Costs
from hfdesk.system.keys import Key

WORDS = "sju trappetrinn opp"
CHEAP = Costs(64, 1, 1)


@pytest.fixture
def stick(sample: Path, tmp_path: Path) -> Path:
    """An archive's folder, which the machine loses when its backups have been copied."""
    shutil.copytree(sample.parent, tmp_path / "old")
    return tmp_path / "old" / sample.name


def copied(archive: Path, place: Path, key: Key | None = None) -> Path:
    """The backup of an archive at a second place, where nothing else is left of it."""
    place.mkdir()
    made = backups.make(archive, second=place, key=key)
    assert made.there is not None
    shutil.rmtree(archive.parent)
    return made.there.path


def offered(program: Program, qtbot: QtBot, file: Path) -> QPushButton:
    """The button of the notice that comes where the backup is opened."""
    program.open(file)
    banner = program.window.banner
    qtbot.waitUntil(banner.isVisible, timeout=10_000)
    return next(each for each in banner.findChildren(QPushButton) if each.text().endswith("…"))


def test_a_backup_from_a_stick_becomes_an_archive(
    program: Program, qtbot: QtBot, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with archives.open_archive(stick) as desk:
        meetings = desk.all(Meeting)
    file, target = copied(stick, tmp_path / "stick"), tmp_path / "new" / "arkiv.hfdesk"
    wanted: list[str] = []

    def choose(*given: str) -> tuple[str, str]:
        wanted.append(given[2])
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    offered(program, qtbot, file).click()
    qtbot.waitUntil(lambda: program.desk is not None and program.desk.path == target, timeout=10_000)
    assert Path(wanted[0]).name == stick.name
    assert program.desk is not None
    assert program.desk.all(Meeting) == meetings
    assert file.exists()


def test_an_encrypted_one_asks_for_its_passphrase(
    program: Program, qtbot: QtBot, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys.encrypt(stick, WORDS, costs=CHEAP)
    monkeypatch.setattr(backups, "key_for", lambda _: None)
    key = keys.by_passphrase(stick, WORDS)
    file, target = copied(stick, tmp_path / "stick", key), tmp_path / "arkiv.hfdesk"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    offered(program, qtbot, file).click()
    qtbot.waitUntil(lambda: bool(program.window.findChildren(Unlocking)), timeout=10_000)
    asked = program.window.findChildren(Unlocking)[-1]
    asked.proof.fields()[0].line.setText(WORDS)
    asked.accept()
    qtbot.waitUntil(lambda: program.desk is not None and program.desk.path == target, timeout=20_000)
    assert keys.is_encrypted(target)
