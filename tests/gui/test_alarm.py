"""What is wrong with the archive is told at once; typing goes on, and all is saved when it is well again."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QFileDialog, QTextEdit
from pytestqt.qtbot import QtBot

from hfdesk.gui.program import Program
from hfdesk.ops.archives import open_archive
from hfdesk.store import reserve
from tests.gui.test_paper_writing import Desk
from tests.store.test_watching import HOLDER

SOON = 2_000
TYPED = "Dette er skrevet før det gikk galt. "


@pytest.fixture
def desk(empty: Program, tmp_path: Path, qtbot: QtBot) -> Desk:
    empty.hand(open_archive(tmp_path / "prove.hfdesk", create=True))
    made = Desk(empty, qtbot)
    made.edit("section1").setFocus()
    made.type(TYPED)
    made.stored("1", TYPED.strip())
    qtbot.waitUntil(lambda: empty.keeping.on_way.age() == 0, timeout=SOON)
    return made


def alarm(desk: Desk) -> str:
    banner = desk.program.window.alarm
    return banner.text if banner.isVisible() else ""


def sounds(desk: Desk, words: str) -> None:
    desk.qtbot.waitUntil(lambda: words in alarm(desk), timeout=SOON)


def ends(desk: Desk, text: str) -> None:
    """All is saved, within two seconds, and said."""
    began = monotonic()
    desk.qtbot.waitUntil(lambda: not alarm(desk), timeout=SOON)
    desk.stored("1", text)
    assert monotonic() - began < SOON / 1_000
    assert desk.program.window.status.notice.startswith("Alt er lagret igjen ")


def line(edit: QTextEdit) -> int:
    return edit.viewport().mapTo(edit.window(), QPoint(0, edit.cursorRect().top())).y()


def test_an_archive_that_is_renamed_is_told_though_nobody_types_and_is_well_when_it_is_back(
    desk: Desk,
) -> None:
    other = desk.desk.path.with_name("flyttet.hfdesk")
    desk.desk.path.rename(other)
    sounds(desk, "Arkivet «prove.hfdesk» er ikke der det var. Du kan skrive videre. Alt til og med ")
    assert QApplication.focusWidget() is desk.edit("section1")
    desk.type("Mer")
    desk.qtbot.waitUntil(lambda: "Ikke lagret" in desk.program.window.status._saved.text(), timeout=SOON)
    other.rename(desk.desk.path)
    ends(desk, TYPED + "Mer")


def test_another_file_in_the_archives_place_is_never_written_into(desk: Desk) -> None:
    other = desk.desk.path.with_name("flyttet.hfdesk")
    desk.desk.path.rename(other)
    desk.desk.path.write_bytes(b"noe annet")
    desk.type("Mer")
    sounds(desk, "er ikke der det var")
    assert desk.desk.path.read_bytes() == b"noe annet"
    other.replace(desk.desk.path)
    ends(desk, TYPED + "Mer")


def test_an_archive_that_another_program_holds_is_told_and_saved_when_it_lets_go(desk: Desk) -> None:
    command = [sys.executable, "-c", HOLDER, str(desk.desk.path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None and other.stdin is not None
        assert other.stdout.readline() == "held\n"
        desk.type("Mer")
        sounds(desk, "Et annet program holder på arkivet. Du kan skrive videre.")
        desk.type(" og mer")
        other.communicate("\n")
    ends(desk, TYPED + "Mer og mer")


def test_on_a_full_disk_the_reserve_takes_what_is_typed_and_tells_how_long(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        full.setattr(reserve.Probe, "is_full", lambda _: True)
        sounds(desk, "Disken er full. Du kan skrive videre. Alt til og med ")
        assert "går til en reserve på disken som holder i omtrent " in alarm(desk)
        desk.type("Mer")
        desk.stored("1", TYPED + "Mer")
        status = desk.program.window.status
        assert status._saved.text().startswith("Lagret ")
        assert status._reserve.text().startswith("Reserve: holder i omtrent ")
    ends(desk, TYPED + "Mer")
    assert not desk.program.window.status._reserve.isVisible()


def test_the_line_that_is_typed_stays_where_it_is(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    edit = desk.edit("section1")
    for _ in range(40):
        desk.press("Return")
    desk.type("Her")
    desk.qtbot.wait(100)
    before = line(edit)
    with monkeypatch.context() as full:
        full.setattr(reserve.Probe, "is_full", lambda _: True)
        sounds(desk, "Disken er full.")
        assert line(edit) == before
        desk.program.window.alarm.more.click()
        assert str(desk.desk.path) in desk.program.window.alarm._details.text()
        assert line(edit) == before
    desk.qtbot.waitUntil(lambda: not alarm(desk), timeout=SOON)
    assert line(edit) == before


def test_a_copy_saved_elsewhere_has_what_the_archive_does_not(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "minnepinne" / "kopi"
    target.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    other = desk.desk.path.with_name("flyttet.hfdesk")
    desk.desk.path.rename(other)
    desk.type("Mer")
    sounds(desk, "er ikke der det var")
    desk.program.window.alarm.copy.click()
    desk.qtbot.waitUntil(
        lambda: desk.program.window.status.notice.startswith("En kopi med alt du har skrevet"), timeout=10_000
    )
    with open_archive(target.with_suffix(".hfdesk"), read_only=True) as copy:
        assert copy.get(type(desk.case()), "sak").sections[1].text.plain == TYPED + "Mer"
    other.rename(desk.desk.path)
    ends(desk, TYPED + "Mer")


def test_the_alarm_follows_to_another_page_and_another_theme(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reserve.Probe, "is_full", lambda _: True)
    sounds(desk, "Disken er full.")
    desk.go("b")
    assert alarm(desk)
    desk.program.set_theme("dark")
    assert alarm(desk)
    names = [each.accessibleName() or each.text() for each in (desk.program.window.alarm.copy,)]
    assert names == ["Lagre kopi et annet sted …"]
